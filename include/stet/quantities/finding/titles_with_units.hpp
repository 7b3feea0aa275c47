#ifndef STET_QUANTITIES_FINDING_TITLES_WITH_UNITS_HPP
#define STET_QUANTITIES_FINDING_TITLES_WITH_UNITS_HPP

#include <stet/lexicon/currencies.hpp>
#include <stet/lexicon/unit_names.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/words.hpp>

#include <string_view>

namespace stet::detail {

/// Whether a capital amid small letters makes a title or a name of it: "told 60 Minutes", "rapper
/// 50 Cent". Units that are named after people have capitals of their own, as their symbols do.
[[nodiscard]] constexpr bool is_title(std::string_view document, const quantity& q) noexcept
{
    using enum quantity_kind;
    if (!q.num || (q.kind != duration && q.kind != measure && q.kind != currency)) return false;
    if (q.modifier != quantity_modifier::none) return false;  // "more than 7 Cups"
    const auto last = q.text.rfind(' ');
    if (last == q.text.npos || last + 2 >= q.text.size()) return false;
    const auto unit = q.text.substr(last + 1);
    if (!is_ascii_upper(unit[0]) || !is_ascii_lower(unit[1])) return false;
    const bool name = q.kind == currency
                          ? lexicon::currencies.find(unit).in(lexicon::currencies_group::minor)
                          : lexicon::unit_names.find(unit).in(lexicon::unit_names_group::name);
    if (!name || q.unit == "[degF]") return false;
    if (q.kind != currency && q.unit.find(unit[0]) != q.unit.npos) return false;
    const auto before = previous_word(document, q.where.begin);
    return !before.empty() && is_ascii_lower(before.front());
}

}  // namespace stet::detail

#endif
