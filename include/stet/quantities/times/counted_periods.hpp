#ifndef STET_QUANTITIES_TIMES_COUNTED_PERIODS_HPP
#define STET_QUANTITIES_TIMES_COUNTED_PERIODS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_dates.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// The piece of the calendar that others are counted in: "October 2015", "2027", "the month", "next
/// year", "the 1990s" behind "of" or "in".
[[nodiscard]] constexpr std::optional<time_reading> read_whole(const quantity_context& c,
                                                               std::size_t at, std::size_t whole_at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    auto begin = at;
    auto word = word_at(document, at);
    const bool the = equal_folded(word, "the");
    if (the) {
        begin = after_blanks(document, at + word.size());
        word = word_at(document, begin);
    }
    if (const auto year = read_year(document, begin); year && !the)
        return time_reading{year->end, point_of_year(year->value), true};
    auto known = time_word(word);
    int step = 0;
    bool stepped = the;
    if (known.in(group::back | group::forth | group::here)) {
        if (is_anchored(word)) return std::nullopt;
        step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
        stepped = true;
        word = next_word(document, begin + word.size());
        known = time_word(word);
    }
    if (known.in(group::unit)) {
        const auto unit = static_cast<time_unit>(known.value);
        if (!stepped || unit < time_unit::week || unit > time_unit::century) return std::nullopt;
        time_reading r{end_of(word, document), {}, true};
        r.point = stepped_unit(c, unit, step, {whole_at, r.end});
        return r;
    }
    if (the || stepped || !read_month(document, begin)) return std::nullopt;
    auto month = read_calendar_date(c, begin);
    if (!month || month->point.grain != calendar_grain::month) return std::nullopt;
    settle(c, whole_at, *month);
    return month;
}

/// The first day behind a piece of the calendar. Precondition: `has_year()`.
[[nodiscard]] constexpr std::chrono::sys_days day_behind(const calendar_point& p)
{
    const auto first = first_day(p);
    switch (p.grain) {
    case calendar_grain::day:
        return first + std::chrono::days(1);
    case calendar_grain::week:
        return first + std::chrono::days(7);
    case calendar_grain::month:
        return months_after(first, 1);
    case calendar_grain::quarter:
        return months_after(first, 3);
    case calendar_grain::half:
        return months_after(first, 6);
    case calendar_grain::decade:
        return months_after(first, 120);
    case calendar_grain::century:
        return months_after(first, 1200);
    default:
        return months_after(first, 12);
    }
}

/// The first such weekday on or after a day, and the last one before it.
[[nodiscard]] constexpr std::chrono::sys_days weekday_from(std::chrono::sys_days day, int weekday)
{
    return day + std::chrono::days((weekday - iso_weekday(day) + 7) % 7);
}
[[nodiscard]] constexpr std::chrono::sys_days weekday_before(std::chrono::sys_days day, int weekday)
{
    return day - std::chrono::days((iso_weekday(day) - weekday + 6) % 7 + 1);
}

/// The place of something in a count: "first", "3rd", "last".
struct place_reading {
    std::size_t end = 0;
    int place = 0;  ///< from the end if it is negative
};

[[nodiscard]] constexpr std::optional<place_reading> read_place(std::string_view document,
                                                                std::size_t at) noexcept
{
    // Most words that a date may begin with begin no place.
    const char letter = ascii_lower(byte_at(document, at));
    if (!is_ascii_digit(letter) && letter != 'l' && letter != 'f' && letter != 's' && letter != 't'
        && letter != 'e' && letter != 'n')
        return std::nullopt;
    const auto word = word_at(document, at);
    if (equal_folded(word, "last") || equal_folded(word, "final"))
        return place_reading{at + word.size(), -1};
    if (!word.empty() && !number_word(word)) return std::nullopt;
    const auto day = read_day(document, at);
    if (!day || !day->ordinal) return std::nullopt;
    const auto last = next_word(document, day->end);
    if (equal_folded(last, "last")) return place_reading{end_of(last, document), -day->value};
    return place_reading{day->end, day->value};
}

}  // namespace detail

/// Reads a day, weekday, week, weekend or month counted in a longer piece of the calendar: "first
/// Tuesday of November", "last Monday in May 2016", "third week of 2027", "last day of the month",
/// "first weekend in October". A week belongs to what its Thursday is in.
[[nodiscard]] constexpr std::optional<time_reading> read_counted_period(const quantity_context& c,
                                                                        std::size_t at)
{
    namespace group = lexicon::time_words_group;
    using namespace std::chrono;
    const auto document = c.document;
    const auto place = detail::read_place(document, at);
    if (!place) return std::nullopt;
    const auto name = next_word(document, place->end);
    const auto known = time_word(name);
    const bool by_weekday = known.in(group::weekday);
    const auto unit = by_weekday ? time_unit::day : static_cast<time_unit>(known.value);
    if (!by_weekday && !known.in(group::unit)) return std::nullopt;
    const auto end = end_of(name, document);
    auto link = after_word(document, end, "of");
    if (link == end) link = after_word(document, end, "in");
    const auto begin = after_blanks(document, link);
    if (begin == link) return std::nullopt;
    if (link == end  // "first week next month"
        && !time_word(word_at(document, begin)).in(group::back | group::forth | group::here))
        return std::nullopt;
    auto whole = detail::read_whole(c, begin, at);
    if (!whole || whole->point.grain == calendar_grain::day) return std::nullopt;
    auto& p = whole->point;
    whole->certain = true;
    if (!p.has_year()) {
        const auto month = p.grain == calendar_grain::month ? p.number : std::int8_t{0};
        p = detail::unknown_unit(unit);
        if (unit == time_unit::day) p.number = month;
        return whole;
    }
    const auto first = first_day(p);
    const auto behind = detail::day_behind(p);
    const auto counted = [&](int weekday) {
        return place->place > 0
                   ? detail::weekday_from(first, weekday) + days(7 * (place->place - 1))
                   : detail::weekday_before(behind, weekday) + days(7 * (place->place + 1));
    };
    sys_days day = first;
    if (by_weekday) {
        day = counted(known.value);
        p = point_of_day(day);
    } else if (unit == time_unit::day) {
        day = place->place > 0 ? first + days(place->place - 1) : behind + days(place->place);
        p = point_of_day(day);
    } else if (unit == time_unit::week) {
        day = counted(4);
        p = point_of_week(day);
    } else if (unit == time_unit::weekend) {
        day = counted(6);
        p = point_of_week(day, calendar_grain::weekend);
    } else if (unit == time_unit::month && p.grain != calendar_grain::month) {
        day = place->place > 0 ? months_after(first, place->place - 1)
                               : months_after(behind, place->place);
        const auto month = point_of_day(day);
        p = point_of_month(month.year, month.number);
    } else {
        return std::nullopt;
    }
    if (day < first || !(day < behind)) return std::nullopt;
    return whole;
}

namespace detail {

/// Reads a piece of the calendar by what lies in it: "month of March", "week of July 4", "week
/// beginning Sept. 6", "weekend of Aug. 8".
[[nodiscard]] constexpr std::optional<time_reading> read_unit_of_date(const quantity_context& c,
                                                                      std::size_t at)
{
    const auto document = c.document;
    const auto [word, known, number] = c.read_word(at);
    if (!known.in(lexicon::time_words_group::unit)) [[likely]]
        return std::nullopt;
    const auto unit = static_cast<time_unit>(known.value);
    const bool week = unit == time_unit::week;
    if (!week && unit != time_unit::month && unit != time_unit::weekend) return std::nullopt;
    const auto end = at + word.size();
    const auto link_word = next_word(document, end);
    const bool linked =
        week
            ? lexicon::date_neighbours.find(link_word).in(lexicon::date_neighbours_group::week_link)
            : equal_folded(link_word, "of");
    if (!linked) return std::nullopt;
    auto link = end_of(link_word, document);
    link = after_word(document, link, "on");
    link = after_word(document, link, "the");
    const auto begin = after_blanks(document, link);
    if (begin == link) return std::nullopt;
    auto date = read_calendar_date(c, begin);
    if (!date) return std::nullopt;
    auto& p = date->point;
    if (unit == time_unit::month) {
        if (p.grain != calendar_grain::month || !is_ascii_upper(document[begin]))
            return std::nullopt;
        date->certain = true;
        return date;
    }
    if (p.grain != calendar_grain::day) return std::nullopt;
    settle(c, at, *date);
    date->certain = true;
    if (!p.has_year()) {
        p = unknown_unit(unit);
        return date;
    }
    p = point_of_week(first_day(p), week ? calendar_grain::week : calendar_grain::weekend);
    return date;
}

}  // namespace detail

}  // namespace stet

#endif
