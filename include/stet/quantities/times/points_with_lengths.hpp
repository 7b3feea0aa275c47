#ifndef STET_QUANTITIES_TIMES_POINTS_WITH_LENGTHS_HPP
#define STET_QUANTITIES_TIMES_POINTS_WITH_LENGTHS_HPP

#include <stet/quantities/date_times.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/time_distances.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <optional>

namespace stet {

/// Reads a stretch by its first point and its length: "6pm for 45 mins", "12th Nov for 8 days".
[[nodiscard]] constexpr std::optional<range_reading>
read_point_and_length(const quantity_context& c, std::size_t at)
{
    using namespace std::chrono;
    const auto document = c.document;
    constexpr std::size_t reach = 64;
    if (document.substr(at, reach).find(" for ") == document.npos) return std::nullopt;
    auto point = read_point(c, at);
    if (!point && c.settings.extent == time_extent::of_messages)
        point = read_clock_time(c, at);  // "from 9 for two hours"
    if (!point) return std::nullopt;
    const auto link = after_word(document, point->end, "for");
    const auto begin = after_blanks(document, link);
    if (link == point->end || begin == link) return std::nullopt;
    const auto length = read_duration_part(c, begin);
    if (!length || !length->value || length->high) return std::nullopt;
    const bool of_the_clock = duration_unit_of(length->unit).of_the_clock;
    auto& p = point->point;
    range_reading r{p, {length->end, {}, true}};
    if (of_the_clock) {
        if (!p.has_time()) return std::nullopt;
        const auto reference = reference_day(c);
        const auto day = p.has_date() && p.has_year() ? first_day(p)
                         : reference                  ? *reference
                                                      : sys_days();
        const auto from = day + hours(p.hour) + minutes(p.minute < 0 ? 0 : p.minute);
        const auto to = detail::instant_off(from, *length->value, length->unit, 1);
        if (!to) return std::nullopt;
        r.last.point = point_of_instant(*to);
        if (!p.has_date()) {
            const auto last = r.last.point;
            r.last.point = p;
            r.last.point.hour = last.hour;
            r.last.point.minute = last.minute;
        }
        return r;
    }
    if (p.grain != calendar_grain::day || !p.has_year()) return std::nullopt;
    const auto last = detail::point_off(first_day(p), *length->value, length->unit, 1, true);
    if (!last) return std::nullopt;
    r.last.point = point_of_day(first_day(*last) - days(p.has_time() ? 0 : 1));
    return r;
}

}  // namespace stet

#endif
