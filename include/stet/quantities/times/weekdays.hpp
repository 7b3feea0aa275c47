#ifndef STET_QUANTITIES_TIMES_WEEKDAYS_HPP
#define STET_QUANTITIES_TIMES_WEEKDAYS_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_dates.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/clock_times.hpp>
#include <stet/quantities/times/counted_periods.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/days_of_month.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/words_behind_days.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Adds the week to a weekday, if it follows: "Tuesday of next week", "Thursday last week", "Sunday
/// from last week".
constexpr bool take_week(const quantity_context& c, time_reading& day)
{
    namespace group = lexicon::time_words_group;
    auto of = after_word(c.document, day.end, "of");
    if (of == day.end) of = after_word(c.document, day.end, "from");
    const auto word = next_word(c.document, of);
    const auto known = time_word(word);
    if (!known.in(group::back | group::forth | group::here) || is_anchored(word)) return false;
    const auto week = next_word(c.document, end_of(word, c.document));
    if (!equal_folded(week, "week")) return false;
    day.end = end_of(week, c.document);
    const int step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
    if (const auto reference = reference_day(c))
        day.point = point_of_day(monday_of(*reference)
                                 + std::chrono::days(7 * step + day.point.weekday - 1));
    return true;
}

/// Adds "week" to a weekday, as British news does: "Sunday week" is a week after the Sunday to
/// come. So is "fortnight", two weeks after it.
constexpr bool take_week_on(const quantity_context& c, time_reading& day)
{
    using namespace std::chrono;
    const auto word = next_word(c.document, day.end);
    const bool week = equal_folded(word, "week");
    if (!week && !equal_folded(word, "fortnight")) return false;
    if (!counts_nothing(c.document, end_of(word, c.document))) return false;
    day.end = end_of(word, c.document);
    if (const auto reference = reference_day(c)) {
        const auto next = monday_of(*reference) + days(day.point.weekday - 1);
        const auto coming = next > *reference ? next : next + days(7);
        day.point = point_of_day(coming + days(week ? 7 : 14));
    }
    return true;
}

/// Whether a time of the day follows: "the 4th 7 p.m."
[[nodiscard]] constexpr bool clock_follows(const quantity_context& c, std::size_t at) noexcept
{
    const auto begin = after_blanks(c.document, at);
    const auto clock = read_clock_time(c, begin);
    return begin != at && clock && clock->certain;
}

/// "Friday the 13th", "Tuesday 19th", "Monday 21": the day of the month nearest to the reference
/// day, in the direction of its clause, that is such a weekday.
[[nodiscard]] constexpr bool take_day_of_month(const quantity_context& c, std::size_t at,
                                               time_reading& r)
{
    using namespace std::chrono;
    const auto document = c.document;
    const auto the = after_word(document, r.end, "the");
    const auto begin = after_blanks(document, the);
    if (begin == the) return false;
    const auto day = read_day(document, begin);
    if (!day || (day->digits == 0 && the == r.end)) return false;
    // "Monday 21", but "Monday 21:00" and "Monday 21-17"
    const char mark = byte_at(document, day->end);
    if (!day->ordinal
        && (the != r.end || day->value < 13 || mark == ':' || mark == '-' || mark == '/'))
        return false;
    if (!counts_nothing(document, day->end) && !(day->ordinal && clock_follows(c, day->end)))
        return false;
    r.end = day->end;
    r.certain = true;
    const auto reference = reference_day(c);
    if (!reference) return true;
    const auto settled = nearest_day_of_month(*reference, day->value, r.point.weekday,
                                              calendar_direction(c, {at, r.end}));
    if (settled) r.point = point_of_day(*settled);
    return true;
}

}  // namespace detail

/// Reads a weekday, with the date that may follow: "Friday", "Tuesday, Sept. 22, 2015", "Fri, Jul
/// 18". "Sun" and "Wed" are weekdays only before a date or where a text is nothing else.
[[nodiscard]] constexpr std::optional<time_reading> read_weekday(const quantity_context& c,
                                                                 std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto [word, known, number] = c.read_word(at);
    if (!known.in(group::weekday | group::weekday_short)) return std::nullopt;
    // "Super Tuesday" and "Bloody Sunday" are names.
    if (const auto before = previous_word(document, at);
        !before.empty() && is_ascii_upper(before[0])
        && lexicon::date_neighbours.find(before).in(lexicon::date_neighbours_group::weekday_name))
        return std::nullopt;
    time_reading r{at + word.size(), {}, known.in(group::weekday)};
    r.point.grain = calendar_grain::day;
    r.point.weekday = static_cast<std::int8_t>(known.value);
    if (!r.certain)
        r.certain = (c.settings.extent == time_extent::of_messages && is_ascii_upper(word[0]))
                    || (is_ascii_upper(word[0])
                        && lexicon::date_neighbours.find(word).in(
                            lexicon::date_neighbours_group::weekday_sure))
                    || stands_alone(document, {at, r.end});
    if (r.certain && known.in(group::weekday_short) && byte_at(document, r.end) == '.') ++r.end;
    if (r.certain && detail::day_ends(document, r.end)) return r;
    if (r.certain && (detail::take_week(c, r) || detail::take_week_on(c, r))) return r;
    if (detail::take_day_of_month(c, at, r)) return r;
    auto behind = r.end;
    if (!r.certain && !known.in(group::weekday) && byte_at(document, behind) == '.') ++behind;
    if (byte_at(document, behind) == ',') ++behind;
    auto begin = after_blanks(document, behind);
    if (begin == behind) return r;
    begin = after_word(document, begin - 1, "the") == begin - 1 ? begin
                                                                : after_blanks(document, begin + 3);
    auto date = read_calendar_date(c, begin);
    if (date && date->point.grain == calendar_grain::day) {
        date->certain = true;
        if (!date->point.has_year()) date->point.weekday = r.point.weekday;  // may tell it
        return date;
    }
    return r;
}

/// Weekdays: "Friday", "Tuesday, September 22", "Friday the 13th", "first Tuesday of November".
struct weekdays {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        auto r = read_counted_period(c, at);
        if (!r) r = read_weekday(c, at);
        if (!r || !r->certain) return std::nullopt;
        settle(c, at, *r);
        return quantity_of(c.document, at, *r);
    }
};

}  // namespace stet

#endif
