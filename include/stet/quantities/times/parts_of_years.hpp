#ifndef STET_QUANTITIES_TIMES_PARTS_OF_YEARS_HPP
#define STET_QUANTITIES_TIMES_PARTS_OF_YEARS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/clause_direction.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/spelled_years.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/times/years_with_eras.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Quarters, halves and seasons, with the year that they are part of.

namespace stet::detail {

/// What a part of the year is a part of: "2016", "of 2016", "of the year", "of last year", "this
/// year". Gives the end of those words and the year, unknown without a reference day.
struct year_behind {
    std::size_t end = 0;
    int year = calendar_point::unknown;
};

[[nodiscard]] constexpr std::optional<year_behind> read_year_behind(const quantity_context& c,
                                                                    std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto of = after_word(document, at, "of");
    const auto the = after_word(document, of, "the");
    auto begin = after_blanks(document, the);
    if (begin == the) return std::nullopt;
    if (of == at && the != at) return std::nullopt;  // "summer the year"
    if (equal_folded(word_at(document, begin), "fiscal")) begin = after_blanks(document, begin + 6);
    if (const auto year = read_year(document, begin)) return year_behind{year->end, year->value};
    if (const auto year = read_short_year(document, begin))
        return year_behind{year->end, year->value};
    if (const auto year = read_spelled_year(document, begin))
        return year_behind{year->end, year->value};

    const auto reference = reference_day(c);
    const int now = reference ? static_cast<int>(std::chrono::year_month_day(*reference).year())
                              : int{calendar_point::unknown};
    auto word = word_at(document, begin);
    const auto known = time_word(word);
    int step = 0;
    if (known.in(group::back | group::forth | group::here)) {
        step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
        word = next_word(document, begin + word.size());
    } else if (the == of) {
        return std::nullopt;
    }
    if (equal_folded(word, "fiscal")) word = next_word(document, end_of(word, document));
    if (!equal_folded(word, "year")) return std::nullopt;
    return year_behind{end_of(word, document), reference ? now + step : now};
}

/// Whether the clause around a date tells of business, for a game has quarters and halves too.
[[nodiscard]] constexpr bool tells_of_business(std::string_view document, extent date) noexcept
{
    constexpr std::size_t reach = 160;
    const auto known = [](std::string_view word) {
        return lexicon::date_neighbours.find(word).in(lexicon::date_neighbours_group::business);
    };
    const clause_walk back{document, date.begin > reach ? date.begin - reach : 0};
    for (auto at = date.begin;;) {
        const auto word = back.before(at);
        if (word.empty()) break;
        if (known(word)) return true;
    }
    const bool near_end = document.size() - date.end < reach;
    const clause_walk forth{document, near_end ? document.size() : date.end + reach};
    for (auto at = date.end;;) {
        const auto word = forth.after(at);
        if (word.empty()) return false;
        if (known(word)) return true;
    }
}

/// The code of a quarter of a year in the lexicon.
inline constexpr int quarter_code = 7;

/// "first quarter of 2016", "second half of the year", "Q3 2016", "third-quarter 2015".
[[nodiscard]] constexpr std::optional<time_reading> read_part_of_year(const quantity_context& c,
                                                                      std::size_t at) noexcept
{
    const auto document = c.document;
    time_reading r{at, {}, true};
    const char letter = byte_at(document, at);
    const bool symbol = letter == 'Q' || letter == 'H';
    if (symbol && (at == 0 || !word_goes_on(document, at - 1))) {
        const auto digit = read_field_behind(document, at + 1);
        if (!digit || digit->digits != 1 || word_goes_on(document, digit->end)) return std::nullopt;
        if (digit->value < 1 || digit->value > (letter == 'Q' ? 4 : 2)) return std::nullopt;
        r.end = digit->end;
        r.point.number = static_cast<std::int8_t>(digit->value);
        r.point.grain = letter == 'Q' ? calendar_grain::quarter : calendar_grain::half;
        r.certain = letter == 'Q';
    } else {
        const auto ordinal = read_day(document, at);
        if (!ordinal || !ordinal->ordinal) return std::nullopt;
        auto word = next_word(document, ordinal->end);
        if (equal_folded(word, "fiscal")) word = next_word(document, end_of(word, document));
        const bool half = equal_folded(word, "half");
        const bool quarter = time_word(word).in(lexicon::time_words_group::unit
                                                | lexicon::time_words_group::unit_short)
                             && time_word(word).value == quarter_code;
        if (!half && !quarter) return std::nullopt;
        if (ordinal->value > (half ? 2 : 4)) return std::nullopt;
        r.end = end_of(word, document);
        r.point.number = static_cast<std::int8_t>(ordinal->value);
        r.point.grain = half ? calendar_grain::half : calendar_grain::quarter;
        r.certain = tells_of_business(document, {at, r.end})
                    || (quarter && stands_alone(document, {at, r.end}));
    }
    if (const auto year = read_year_behind(c, r.end)) {
        r.end = year->end;
        r.point.year = static_cast<std::int16_t>(year->year);
        r.certain = true;
    }
    return r;
}

/// "summer 2015", "spring of 2016", "winter of last year".
[[nodiscard]] constexpr std::optional<time_reading> read_season(const quantity_context& c,
                                                                std::size_t at) noexcept
{
    const auto word = word_at(c.document, at);
    const auto known = time_word(word);
    if (!known.in(lexicon::time_words_group::season)) return std::nullopt;
    time_reading r{at + word.size(), {}, false};
    r.point.grain = calendar_grain::season;
    r.point.number = static_cast<std::int8_t>(known.value);
    if (const auto year = read_year_behind(c, r.end)) {
        r.end = year->end;
        r.point.year = static_cast<std::int16_t>(year->year);
        r.certain = true;
        const auto second = read_field_behind(c.document, after_dash(c.document, r.end));
        if (second && second->digits == 2 && after_dash(c.document, r.end) != r.end
            && second->value == (year->year + 1) % 100 && !numeral_goes_on(c.document, second->end))
            r.end = second->end;  // "winter 2015-16"
    }
    return r;
}

/// "2018Q4", "2017-q1", "2017 Q1".
[[nodiscard]] constexpr std::optional<time_reading> read_quarter_of_year(std::string_view document,
                                                                         std::size_t at) noexcept
{
    const auto year = read_field(document, at);
    if (!year || year->digits != 4 || year->value < 1900 || year->value > 2100) return std::nullopt;
    auto letter = year->end;
    if (byte_at(document, letter) == '-' || byte_at(document, letter) == ' ') ++letter;
    if (ascii_lower(byte_at(document, letter)) != 'q') return std::nullopt;
    const auto digit = read_field_behind(document, letter + 1);
    if (!digit || digit->digits != 1 || digit->value < 1 || digit->value > 4) return std::nullopt;
    if (word_goes_on(document, digit->end)) return std::nullopt;
    return time_reading{digit->end,
                        point_of_part(calendar_grain::quarter, year->value, digit->value, 4), true};
}

}  // namespace stet::detail

#endif
