#ifndef STET_QUANTITIES_TIMES_CALENDAR_YEARS_HPP
#define STET_QUANTITIES_TIMES_CALENDAR_YEARS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_decades.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/parts_of_years.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/year_neighbours.hpp>
#include <stet/quantities/times/years_with_eras.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "fiscal year 2025", "fiscal 2025", "FY2025", "year 2025".
[[nodiscard]] constexpr std::optional<time_reading> read_named_year(std::string_view document,
                                                                    std::size_t at) noexcept
{
    time_reading r{at, point_of_year(0), true};
    if (follows(document, at, "FY")) {
        const auto year = read_field_behind(document, after_blanks(document, at + 2));
        if (!year || (year->digits != 4 && year->digits != 2)) return std::nullopt;
        r.end = year->end;
        r.point.year =
            static_cast<std::int16_t>(year->digits == 4 ? year->value : 2000 + year->value);
        return word_goes_on(document, r.end) ? std::nullopt : std::optional(r);
    }
    const auto word = word_at(document, at);
    const bool fiscal = equal_folded(word, "fiscal");
    if (!fiscal && !equal_folded(word, "year")) return std::nullopt;
    auto end = at + word.size();
    if (fiscal) end = after_word(document, end, "year");
    const auto year = read_year(document, after_blanks(document, end));
    if (!year) return std::nullopt;
    r.end = year->end;
    r.point.year = static_cast<std::int16_t>(year->value);
    return r;
}

/// "year end", "year-end 2015" behind "by", "at" and the like: the last day of a year.
[[nodiscard]] constexpr std::optional<time_reading> read_year_end(const quantity_context& c,
                                                                  std::size_t at) noexcept
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    if (!equal_folded(word, "year")) return std::nullopt;
    const auto begin = after_gap(document, at + word.size());
    const auto end = word_at(document, begin);
    if (begin == at + word.size() || !equal_folded(end, "end")) return std::nullopt;
    const auto before = previous_word(document, at);
    if (!equal_folded(before, "at")
        && !lexicon::date_neighbours.find(before).in(lexicon::date_neighbours_group::before_day))
        return std::nullopt;
    time_reading r{end_of(end, document), {}, true};
    r.point.grain = calendar_grain::day;
    r.point.number = 12;
    r.point.day = 31;
    if (const auto year = read_year(document, after_blanks(document, r.end))) {
        r.end = year->end;
        r.point.year = static_cast<std::int16_t>(year->value);
    } else if (!counts_nothing(document, r.end) || byte_at(document, r.end) == '-') {
        return std::nullopt;
    }
    return r;
}

/// What begins with a digit: "2015", "44 BC", "1990s", "21st century", "2018Q4", "1st half of
/// 2016".
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_years_in_digits(const quantity_context& c, std::size_t at)
{
    const auto document = c.document;
    if (auto decade = read_decade(document, at)) [[unlikely]]
        return decade;
    auto end = at;
    while (end - at < 3 && is_ascii_digit(byte_at(document, end))) ++end;
    if (is_ascii_letter(byte_at(document, end))) [[unlikely]] {  // "21st"
        if (auto century = read_century(document, at)) return century;
        if (auto part = read_part_of_year(c, at)) return part;
    }
    if (const auto year = read_year_with_era(document, at)) [[unlikely]]
        return time_reading{year->end, point_of_year(year->value), true};
    if (auto quarter = read_quarter_of_year(document, at)) return quarter;
    const auto year = read_year(document, at);
    if (!year) return std::nullopt;
    return time_reading{year->end, point_of_year(year->value), year_stands(document, at, *year)};
}

}  // namespace detail

/// Reads a year, what it is a part of, or a part of it: "2015", "44 BC", "'08", "the 1990s", "21st
/// century", "Q3 2016", "first half of the year", "summer of 2015". A number of four digits is a
/// year only where it reads as one; a season or quarter without its year is not certain.
[[nodiscard]] constexpr std::optional<time_reading> read_years(const quantity_context& c,
                                                               std::size_t at)
{
    const auto document = c.document;
    if (is_ascii_digit(byte_at(document, at))) return detail::read_years_in_digits(c, at);
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    if (known.in(lexicon::time_words_group::season)) return detail::read_season(c, at);
    if (word.empty() || known.in(lexicon::time_words_group::decade_name)) {
        if (auto decade = detail::read_decade(document, at)) return decade;
    }
    if (word.empty() || number_word(word)) {
        if (auto century = detail::read_century(document, at)) return century;
        if (auto part = detail::read_part_of_year(c, at)) return part;
    }
    if (auto named = detail::read_named_year(document, at)) return named;
    if (auto end = detail::read_year_end(c, at)) return end;
    if (!word.empty()) return std::nullopt;
    if (const auto year = read_short_year(document, at))
        return time_reading{year->end, point_of_year(year->value),
                            detail::short_year_stands(document, at)};
    return std::nullopt;
}

/// Years and what they are part of, and parts of them, as `read_years` reads them.
struct calendar_years {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        auto r = read_years(c, at);
        if (!r || !r->certain) return std::nullopt;
        settle(c, at, *r);
        return quantity_of(c.document, at, *r);
    }
    /// "Q3" and "FY2025" begin where words do not.
    [[nodiscard]] static constexpr bool begins(std::string_view document, std::size_t at) noexcept
    {
        const char c = byte_at(document, at);
        if (c != 'Q' && c != 'H' && c != 'F') return false;
        const auto digit = byte_at(document, at + 1) == 'Y' ? at + 2 : at + 1;
        return is_ascii_digit(byte_at(document, digit)) || byte_at(document, digit) == ' ';
    }
    static constexpr void for_each_beginning(auto use)
    {
        for (const std::string_view word : {"Q", "H", "F", "QY", "HY", "FY"}) use(word);
    }
};

}  // namespace stet

#endif
