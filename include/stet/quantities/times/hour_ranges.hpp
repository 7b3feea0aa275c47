#ifndef STET_QUANTITIES_TIMES_HOUR_RANGES_HPP
#define STET_QUANTITIES_TIMES_HOUR_RANGES_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/clock_times.hpp>
#include <stet/quantities/times/date_reading.hpp>
#include <stet/quantities/times/days_with_times.hpp>
#include <stet/quantities/times/range_links.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Whether "today" and the like, or "this morning", stand at `at`: no count goes before them.
[[nodiscard]] constexpr bool known_day(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    return time_word(word_at(document, at)).in(group::day_name | group::here | group::back);
}

/// The half of the day that one of two times tells counts for the other one, unless that would turn
/// them about: "9 to 11 p.m.", but "9 to 1 p.m.", "10 p.m. to 2"; and the second one is the next
/// that a clock shows: "from 9:15 to 2".
constexpr void settle_halves(time_reading& first, time_reading& last) noexcept
{
    auto& a = first.point.hour;
    auto& b = last.point.hour;
    const bool about = b < a || (b == a && last.point.minute <= first.point.minute);
    if (last.half_told && !first.half_told) {
        if (a == 12 && b < 12)
            a = 0;
        else if (a < 12 && (b >= 12 ? a + 12 <= b : a > b))
            add_half_day(first.point);
    } else if (!last.half_told && b < 12) {
        if (first.half_told && a >= 12 ? b + 12 > a : about && a <= 12) add_half_day(last.point);
    }
}

/// Whether the day that ends at `end` is the first of several: "9 a.m. to 5 p.m. Monday to Friday"
/// are hours of each.
[[nodiscard]] constexpr bool begins_range_of_weekdays(std::string_view document,
                                                      std::size_t end) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto link = read_link(document, end, {});
    return link
           && time_word(word_at(document, link->end)).in(group::weekday | group::weekday_short);
}

/// "9 to 11 a.m.", "9:30-11", "9 a.m. to 5 p.m. on Friday".
[[nodiscard]] constexpr std::optional<range_reading>
read_hours(const quantity_context& c, std::size_t at, std::string_view opener)
{
    const auto document = c.document;
    auto first = read_clock_time(c, at);
    if (!first) return std::nullopt;
    const auto link = read_link(document, first->end, opener);
    if (!link) return std::nullopt;
    auto last = read_clock_time(c, link->end);
    if (!last) return std::nullopt;
    if ((first->dotted && !last->certain) || (last->dotted && !first->certain)) return std::nullopt;
    const bool both_minutes = first->point.minute >= 0 && last->point.minute >= 0;
    const bool timed = both_minutes || first->certain;
    // "Between 3 and 5" are hours if a day follows.
    const bool bare =
        !last->certain && !(timed && (first->certain || !opener.empty() || link->dash));
    if (bare && (opener.empty() || link->dash || first->point.hour < 1 || last->point.hour < 1))
        return std::nullopt;

    // "06:00 to 20:00", "22:00-06:00" tell no half of the day.
    const auto written = read_field(document, link->end);
    const bool whole_day =
        written && (written->value > 12 || (document[link->end] == '0' && !last->half_told));
    if (!whole_day) settle_halves(*first, *last);
    auto end = last->end;
    if (byte_at(document, end) == ',') ++end;
    auto on = after_word(document, end, "on");
    if (on == end) on = after_word(document, end, "of");
    const auto begin = after_blanks(document, on);
    if (begin != on) {
        auto date = read_date(c, begin);
        if (date && date->point.grain == calendar_grain::day && (date->certain || on != end)
            && !begins_range_of_weekdays(document, date->end)
            && !(bare && on == end && date->point.weekday == 0 && !known_day(document, begin))) {
            take_part(document, *date);
            auto opened = *date;
            auto closed = *date;
            take_time(opened, *first);
            take_time(closed, *last);
            closed.end = date->end;
            return range_reading{opened.point, closed};
        }
    }
    if (bare) return std::nullopt;
    return range_reading{first->point, *last};
}

/// "9 to 5" behind a day and "from": hours of that day, if nothing is counted. The second one is
/// the next that a clock shows.
[[nodiscard]] constexpr std::optional<range_reading>
read_bare_hours(const quantity_context& c, std::size_t at, std::string_view opener)
{
    const auto document = c.document;
    const auto first = read_clock_time(c, at);
    if (!first || first->point.hour < 1 || first->point.hour > 12) return std::nullopt;
    const auto link = read_link(document, first->end, opener);
    if (!link) return std::nullopt;
    auto last = read_clock_time(c, link->end);
    if (!last || last->point.hour < 1 || last->point.hour > 12) return std::nullopt;
    if (!counts_nothing(document, last->end)) return std::nullopt;
    if (last->point.hour <= first->point.hour && last->point.hour < 12) add_half_day(last->point);
    return range_reading{first->point, *last};
}

/// "Friday from 3 to 5 p.m.", "2031-06-11 15:00 - 17:30", "Monday morning between 9 and 11:30".
[[nodiscard]] constexpr std::optional<range_reading> read_day_and_hours(const quantity_context& c,
                                                                        std::size_t at)
{
    const auto document = c.document;
    auto day = read_date(c, at);
    if (!day || day->point.grain != calendar_grain::day || !day->certain) return std::nullopt;
    take_part(document, *day);
    auto end = day->end;
    if (byte_at(document, end) == ',') ++end;
    auto begin = after_blanks(document, end);
    if (begin == end) return std::nullopt;
    std::string_view opener;
    if (const auto word = word_at(document, begin);
        equal_folded(word, "from") || equal_folded(word, "between")) {
        opener = word;
        begin = after_blanks(document, begin + word.size());
    }
    auto hours = read_hours(c, begin, opener);
    if (!hours && (!opener.empty() || c.settings.extent == time_extent::of_messages))
        hours = read_bare_hours(c, begin, opener);
    if (!hours || hours->first.has_date()) return std::nullopt;
    const bool late = day->point.part >= day_part::afternoon;
    auto first = *day;
    auto last = *day;
    take_time(first, {begin, hours->first, true});
    take_time(last, hours->last);
    if (late && first.point.hour < 12 && last.point.hour < 12) {
        add_half_day(first.point);
        add_half_day(last.point);
    }
    return range_reading{first.point, last};
}

}  // namespace detail

}  // namespace stet

#endif
