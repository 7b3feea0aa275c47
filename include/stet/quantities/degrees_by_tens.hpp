#ifndef STET_QUANTITIES_DEGREES_BY_TENS_HPP
#define STET_QUANTITIES_DEGREES_BY_TENS_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/decades.hpp>
#include <stet/quantities/told_ages.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// What a word before tens of degrees means of them: "low", "mid", "upper".
[[nodiscard]] constexpr decade_part part_of_degrees(std::string_view word) noexcept
{
    if (equal_folded(word, "low")) return decade_part::early;
    if (equal_folded(word, "mid")) return decade_part::mid;
    if (equal_folded(word, "high") || equal_folded(word, "upper")) return decade_part::late;
    return decade_part::all;
}

}  // namespace detail

/// Reads temperatures told by tens, a few words behind what says that they are temperatures: "highs
/// in the 90s", "temperatures fell to the upper 40s" (47 to 49 deg). Which scale, nobody says.
struct degrees_by_tens {
    static constexpr bool led_on = true;
    static constexpr std::uint32_t asked_at = opening::digit | opening::amount;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        const auto document = c.document;
        const auto word = word_at(document, at);
        const auto part = detail::part_of_degrees(word);
        if (!word.empty() && part == detail::decade_part::all) return std::nullopt;
        const auto begin = word.empty() ? at : after_gap(document, at + word.size());
        const char mark = byte_at(document, begin + 2);  // "90s", "90's"; "'90s" are years
        if ((mark != 's' && mark != '\'') || byte_at(document, begin) == '\'') [[likely]]
            return std::nullopt;
        const auto decade = detail::read_decade_of_two_digits(document, begin);
        if (decade.end == 0) return std::nullopt;
        if (!detail::is_decade_of_degrees(document, detail::first_of_decades(document, at)))
            return std::nullopt;
        quantity q(document, at, decade.end);
        q.kind = quantity_kind::measure;
        q.unit = "deg";
        q.range = detail::numbers_of(decade.first, part);
        return q;
    }
};

}  // namespace stet

#endif
