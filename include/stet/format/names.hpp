#ifndef STET_FORMAT_NAMES_HPP
#define STET_FORMAT_NAMES_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/quantities/quantity.hpp>

#include <string_view>

namespace stet {

/// The name of a kind as the JSON output has it: "currency". Empty for a number that is no kind.
[[nodiscard]] constexpr std::string_view name(quantity_kind kind) noexcept
{
    switch (kind) {
    case quantity_kind::cardinal:
        return "cardinal";
    case quantity_kind::ordinal:
        return "ordinal";
    case quantity_kind::percent:
        return "percent";
    case quantity_kind::currency:
        return "currency";
    case quantity_kind::measure:
        return "measure";
    case quantity_kind::duration:
        return "duration";
    case quantity_kind::age:
        return "age";
    case quantity_kind::date:
        return "date";
    case quantity_kind::time:
        return "time";
    case quantity_kind::datetime:
        return "datetime";
    case quantity_kind::set:
        return "set";
    case quantity_kind::score:
        return "score";
    }
    return "";
}

/// What the words around a number do to it, in signs: ">=" for "at least". Empty for none.
[[nodiscard]] constexpr std::string_view notation(quantity_modifier modifier) noexcept
{
    switch (modifier) {
    case quantity_modifier::none:
        return "";
    case quantity_modifier::more_than:
        return ">";
    case quantity_modifier::at_least:
        return ">=";
    case quantity_modifier::less_than:
        return "<";
    case quantity_modifier::at_most:
        return "<=";
    case quantity_modifier::about:
        return "~";
    case quantity_modifier::nearly:
        return "<~";
    case quantity_modifier::plus_minus:
        return "+-";
    case quantity_modifier::end_of:
        return "END";
    }
    return "";
}

/// The name of a style as the JSON output has it: "mixed". Empty for a number that is no style.
[[nodiscard]] constexpr std::string_view name(attribution_style style) noexcept
{
    switch (style) {
    case attribution_style::direct:
        return "direct";
    case attribution_style::indirect:
        return "indirect";
    case attribution_style::mixed:
        return "mixed";
    }
    return "";
}

}  // namespace stet

#endif
