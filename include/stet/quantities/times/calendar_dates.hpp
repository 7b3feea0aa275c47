#ifndef STET_QUANTITIES_TIMES_CALENDAR_DATES_HPP
#define STET_QUANTITIES_TIMES_CALENDAR_DATES_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/numeric_dates.hpp>
#include <stet/quantities/times/spelled_years.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/years_with_eras.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// A year of two digits at the end of a day's date, where nothing can be counted: "9 Aug 96".
[[nodiscard]] constexpr std::optional<field_reading> read_two_digits(std::string_view document,
                                                                     std::size_t at) noexcept
{
    auto r = read_field(document, at);
    if (!r || r->digits != 2 || r->value < 32 || numeral_goes_on(document, r->end))
        return std::nullopt;
    const auto behind = after_blanks(document, r->end);
    if (is_ascii_alphanumeric(byte_at(document, behind)) || byte_at(document, behind) == '-')
        return std::nullopt;
    r->value += 1900;
    return r;
}

/// Adds the year to a day or month, if it follows: "August 18, 2025", "May of last year",
/// "January 20 next year", "9 Aug '96", "3 May 44 BC".
constexpr void take_year(const quantity_context& c, time_reading& r) noexcept
{
    const auto document = c.document;
    auto at = r.end;
    if (byte_at(document, at) == ',') ++at;
    auto begin = after_blanks(document, at);
    const bool parted = begin != at || (at != r.end && read_year(document, at));
    if (at == r.end && after_word(document, at, "of") != at)
        begin = after_blanks(document, after_word(document, at, "of"));
    if (!parted) return;
    auto year = read_year_with_era(document, begin);
    if (!year) year = read_year(document, begin);
    if (!year) year = read_short_year(document, begin);
    if (!year && r.point.grain == calendar_grain::day) year = read_two_digits(document, begin);
    if (!year && is_ascii_letter(byte_at(document, begin)))
        year = read_spelled_year(document, begin);
    if (year) {
        r.point.year = static_cast<std::int16_t>(year->value);
        r.end = year->end;
        r.certain = true;
        return;
    }
    const auto word = word_at(document, begin);
    const auto known = time_word(word);
    namespace group = lexicon::time_words_group;
    const auto unit = next_word(document, begin + word.size());
    if (!known.in(group::back | group::forth | group::here) || !equal_folded(unit, "year")) return;
    r.end = end_of(unit, document);
    r.certain = true;
    if (const auto reference = reference_day(c)) {
        const int step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
        const int now = static_cast<int>(std::chrono::year_month_day(*reference).year());
        r.point.year = static_cast<std::int16_t>(now + step);
    }
}

/// "2023 Sept.", "2012/Aug", "2012-Aug-10": the year first.
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_year_and_month(std::string_view document, std::size_t at) noexcept
{
    const auto year = read_field(document, at);
    if (!year || year->digits != 4 || year->value < 1900 || year->value > 2100) return std::nullopt;
    const char mark = byte_at(document, year->end);
    const bool joined = mark == '-' || mark == '/';
    if (!joined && mark != ' ') return std::nullopt;
    const auto month = read_month(document, year->end + 1);
    if (!month) return std::nullopt;
    if (joined && byte_at(document, month->end) == mark) {
        const auto day = read_field_behind(document, month->end + 1);
        if (!day || day->digits > 2 || word_goes_on(document, day->end)) return std::nullopt;
        return day_reading(day->end, year->value, month->month, day->value);
    }
    const bool ambiguous =
        time_word(word_at(document, year->end + 1)).in(lexicon::time_words_group::ambiguous);
    const auto behind = after_blanks(document, month->end);
    if (ambiguous || word_goes_on(document, month->end) || byte_at(document, month->end) == '-'
        || is_ascii_digit(byte_at(document, behind)) || is_ascii_upper(byte_at(document, behind)))
        return std::nullopt;
    return time_reading{month->end, point_of_month(year->value, month->month), true};
}

/// Whether digits that end here belong to a time of the day: "9:30", "9 p.m."
[[nodiscard]] constexpr bool is_hour(std::string_view document, std::size_t end) noexcept
{
    if (byte_at(document, end) == ':') return is_ascii_digit(byte_at(document, end + 1));
    const auto mark = after_blanks(document, end);
    const char c = ascii_lower(byte_at(document, mark));
    if (c != 'a' && c != 'p') return false;
    const auto rest = document.substr(mark + 1);
    return starts_with_folded(rest, ".m") || (starts_with_folded(rest, "m") && !letter_at(rest, 1));
}

[[nodiscard]] constexpr std::optional<time_reading> with_day(time_reading r, int day,
                                                             std::size_t end) noexcept
{
    if (!day_exists(calendar_point::unknown, r.point.number, day)) return std::nullopt;
    r.point.grain = calendar_grain::day;
    r.point.day = static_cast<std::int8_t>(day);
    r.end = end;
    return r;
}

/// "18 August", "18th of August", "third of March", "31-Oct-2014".
[[nodiscard]] constexpr std::optional<time_reading> read_day_and_month(const quantity_context& c,
                                                                       std::size_t at) noexcept
{
    const auto document = c.document;
    const auto day = read_day(document, at);
    if (!day) return std::nullopt;
    const bool slash = byte_at(document, day->end) == '/';
    const bool dot = follows(document, day->end, ". ");  // "16. Nov. 2016"
    auto begin = slash ? day->end + 1 : after_gap(document, day->end + (dot ? 1 : 0));
    if (begin == day->end) return std::nullopt;
    bool linked = false;
    for (const std::string_view word : {"day", "of"}) {
        if (ascii_lower(byte_at(document, begin)) != word[0]
            || !equal_folded(word_at(document, begin), word))
            continue;
        linked = word == "of";
        begin = after_blanks(document, begin + word.size());
    }
    const auto month = read_month(document, begin);
    if (!month || (slash && byte_at(document, month->end) != '/')) return std::nullopt;
    const bool capital = is_ascii_upper(byte_at(document, begin));
    if (dot && !read_year(document, after_blanks(document, month->end))) return std::nullopt;
    // "the second March", but "the second of March" and "second March 2014"
    if (day->digits == 0 && !linked && !month->certain
        && !read_year(document, after_blanks(document, month->end)))
        return std::nullopt;
    if (!capital && !month->certain && !day->ordinal && !linked) return std::nullopt;  // "5 may"

    time_reading r{month->end, {}, true};
    r.point.grain = calendar_grain::month;
    r.point.number = static_cast<std::int8_t>(month->month);
    auto dated = with_day(r, day->value, month->end);
    if (!dated) return std::nullopt;
    const char mark = byte_at(document, day->end);
    if ((mark == '-' || mark == '/') && byte_at(document, month->end) == mark) {
        const auto year = read_field_behind(document, month->end + 1);
        if (!year || (year->digits != 2 && year->digits != 4)) return std::nullopt;
        const int full = year->digits == 2 ? full_year(year->value) : year->value;
        return day_reading(year->end, full, month->month, day->value);
    }
    take_year(c, *dated);
    if (!day_exists(dated->point.year, month->month, day->value)) return std::nullopt;
    return dated;
}

/// Whether a month that stands alone is one, by the word before it and the words behind.
[[nodiscard]] constexpr bool month_stands(std::string_view document, std::size_t at,
                                          const month_reading& month) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto before = time_word(previous_word(document, at));
    const bool shifted =
        precedes(document, at, "-") && time_word(word_ending_at(document, at - 1)).in(group::shift);
    if (shifted || before.in(group::before_month)) return is_ascii_upper(document[at]);
    if (!month.certain || !is_ascii_upper(document[at])) return false;
    // "June Smith", "Mr. August" and "April said" are people.
    if (const auto end = before_blanks(document, at); precedes(document, end, "."))
        for (const std::string_view title : {"mr", "mrs", "ms", "dr"})
            if (equal_folded(word_ending_at(document, end - 1), title)) return false;
    for (const std::string_view verb : {"said", "says", "told"})
        if (next_word(document, month.end) == verb) return false;
    const auto next = after_blanks(document, month.end);
    const bool name = next != month.end && is_ascii_upper(byte_at(document, next));
    const auto first_name = previous_word(document, at);
    return !name
           && (first_name.empty() || !is_ascii_upper(first_name[0])
               || time_word(first_name).groups != 0);
}

/// The day behind the name of a month: "Aug. 18", "March the 3rd"; in words before a year in words,
/// "June five nineteen forty-four".
[[nodiscard]] constexpr std::optional<field_reading>
read_day_behind_month(std::string_view document, std::size_t at) noexcept
{
    if (const auto day = read_day(document, at)) return day;
    const auto small = read_small_number(document, at);
    if (!small || small->value < 1 || small->value > 31) return std::nullopt;
    const auto behind = next_word(document, small->end);
    if (!read_spelled_year(document, after_blanks(document, small->end))
        && (small->value < 13 || !counts_nothing(document, small->end)
            || equal_folded(behind, "of")))
        return std::nullopt;
    return field_reading{small->end, static_cast<int>(small->value), 0, true};
}

/// "August 18", "Aug. 18, 2025", "August 2025", "August".
[[nodiscard]] constexpr std::optional<time_reading> read_month_and_day(const quantity_context& c,
                                                                       std::size_t at) noexcept
{
    const auto document = c.document;
    const auto month = read_month(document, at);
    if (!month) return std::nullopt;
    time_reading r{month->end, {}, month->certain};
    r.point.grain = calendar_grain::month;
    r.point.number = static_cast<std::int8_t>(month->month);
    const bool capital = is_ascii_upper(document[at]);

    // "Dec-2018", "Dec/2018"
    if (const char mark = byte_at(document, month->end); mark == '-' || mark == '/') {
        const auto year = read_year(document, month->end + 1);
        if (year && capital && !word_goes_on(document, year->end)
            && byte_at(document, year->end) != '-') {
            r.point.year = static_cast<std::int16_t>(year->value);
            return time_reading{year->end, r.point, true};
        }
    }
    auto begin = after_gap(document, month->end);
    if (begin == month->end && byte_at(document, month->end - 1) != '.' && month->end - at > 3)
        begin = document.size();
    if (equal_folded(word_at(document, begin), "the")) begin = after_blanks(document, begin + 3);
    const auto day = read_day_behind_month(document, begin);
    if (day && !is_hour(document, day->end) && (capital || month->certain || day->ordinal)) {
        if (auto dated = with_day(r, day->value, day->end)) {
            dated->certain = true;
            take_year(c, *dated);
            if (day_exists(dated->point.year, month->month, day->value)) return dated;
        }
        return std::nullopt;  // "February 30"
    }
    if (capital || month->certain) take_year(c, r);
    if (r.end != month->end) return r;
    r.certain = month_stands(document, at, *month);
    return r;
}

}  // namespace detail

/// Reads a date of the calendar: in digits, or with the name of a month. A month alone, and a date
/// in digits without its year, may be uncertain. The year is settled by the reference day.
[[nodiscard]] constexpr std::optional<time_reading> read_calendar_date(const quantity_context& c,
                                                                       std::size_t at) noexcept
{
    std::optional<time_reading> r;
    if (is_ascii_digit(byte_at(c.document, at))) {
        r = read_numeric_date(c, at);
        if (!r) r = detail::read_year_and_month(c.document, at);
    }
    if (is_ascii_letter(byte_at(c.document, at))) {
        namespace group = lexicon::time_words_group;
        const auto word = word_at(c.document, at);
        if (time_word(word).in(group::month | group::month_short))
            return detail::read_month_and_day(c, at);
        if (!number_word(word)) return std::nullopt;
    }
    if (!r) r = detail::read_day_and_month(c, at);
    return r;
}

/// Calendar dates: "2025-08-18", "Aug. 18", "18 August 2025", "8/18/2025", "August 2025", "August".
struct calendar_dates {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        auto r = read_calendar_date(c, at);
        if (!r || !r->certain) return std::nullopt;
        settle(c, at, *r);
        return quantity_of(c.document, at, *r);
    }
};

}  // namespace stet

#endif
