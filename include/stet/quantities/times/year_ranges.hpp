#ifndef STET_QUANTITIES_TIMES_YEAR_RANGES_HPP
#define STET_QUANTITIES_TIMES_YEAR_RANGES_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/times/range_links.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/times/year_neighbours.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

// Stretches from one year to another, in digits.

namespace stet::detail {

/// "2019/20", "2019/2020": a season or a year of accounts.
[[nodiscard]] constexpr std::optional<range_reading> read_double_year(std::string_view document,
                                                                      std::size_t at) noexcept
{
    const auto first = read_field(document, at);
    if (!first || first->digits != 4 || first->value < 1900 || first->value > 2099
        || byte_at(document, first->end) != '/')
        return std::nullopt;
    const auto second = read_field(document, first->end + 1);
    if (!second) return std::nullopt;
    const int next_year = first->value + 1;
    if (second->value != (second->digits == 2 ? next_year % 100 : next_year)) return std::nullopt;
    const char next = byte_at(document, second->end);
    if (word_goes_on(document, second->end) || next == '/' || next == '-') return std::nullopt;
    return range_reading{point_of_year(first->value),
                         {second->end, point_of_year(next_year), true}};
}

/// "2012-2016", "2012 to 2016", "2012-16".
[[nodiscard, gnu::noinline]] constexpr std::optional<range_reading>
read_year_range(std::string_view document, std::size_t at, std::string_view opener) noexcept
{
    const auto first = read_field(document, at);
    if (!first || first->digits != 4 || first->value < 1000 || first->value > 2999)
        return std::nullopt;
    const auto link = read_link(document, first->end, opener);
    if (!link) return std::nullopt;
    const bool spaced = is_ascii_space(byte_at(document, first->end));
    const auto second = read_field_behind(document, link->end);
    if (!second || numeral_goes_on(document, second->end)) return std::nullopt;
    int last = second->value;
    if (second->digits == 2 && link->dash && !spaced)
        last += first->value / 100 * 100;
    else if (second->digits != 4)
        return std::nullopt;
    if (last <= first->value || last > 2999) return std::nullopt;
    const char next = byte_at(document, second->end);
    if ((next == '-' || next == '/') && is_ascii_alphanumeric(byte_at(document, second->end + 1)))
        return std::nullopt;
    const bool plain = opener.empty() && !link->dash;
    if (opener.empty() && !year_stands(document, at, {second->end, first->value, 4, false})
        && !(first->value >= 1900 && last <= 2100 && link->dash
             && (at == 0 || document[at - 1] != '-')))
        return std::nullopt;
    if (plain && (first->value < 1900 || last > 2100)) return std::nullopt;
    if (time_word(next_word(document, second->end)).in(lexicon::time_words_group::no_year_after))
        return std::nullopt;
    return range_reading{point_of_year(first->value), {second->end, point_of_year(last), true}};
}

}  // namespace stet::detail

#endif
