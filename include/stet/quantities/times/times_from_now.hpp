#ifndef STET_QUANTITIES_TIMES_TIMES_FROM_NOW_HPP
#define STET_QUANTITIES_TIMES_TIMES_FROM_NOW_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/time_span.hpp>
#include <stet/quantities/times/bounding_words.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/relative_dates.hpp>
#include <stet/quantities/times/time_distances.hpp>
#include <stet/quantities/timex.hpp>
#include <stet/quantities/words.hpp>

#include <chrono>
#include <cstddef>

namespace stet {

namespace detail {

/// "within two hours", "within 10 days": from now until then.
constexpr bool take_within(const quantity_context& c, std::size_t from, quantity& q)
{
    const auto document = c.document;
    const auto word = previous_word(document, before_the(document, q.where.begin));
    if (!equal_folded(word, "within") || place_of(word, document) < from) return false;
    const auto first = read_duration_part(c, q.where.begin);
    const auto day = reference_day(c);
    if (!first || !first->value || first->high || !day) return false;
    const auto more = read_smaller_parts(c, *first);
    const auto instant = reference_instant(c);
    const auto then = instant_off(instant ? *instant : *day, *first, more, 1);
    const bool of_the_clock = duration_unit_of(smallest_unit(*first, more)).of_the_clock;
    if (!then || (of_the_clock && !instant)) return false;
    const auto point = [&](std::chrono::sys_seconds at) {
        return of_the_clock ? point_of_instant(at)
                            : point_of_day(std::chrono::floor<std::chrono::days>(at));
    };
    quantity r(document, place_of(word, document), more.end);
    r.kind = of_the_clock ? quantity_kind::datetime : quantity_kind::date;
    r.timex = timex_of(point(instant ? *instant : *day), point(*then));
    q = r;
    return true;
}

/// "rest of the week", "rest of this year": from now until its end.
constexpr bool take_rest(const quantity_context& c, std::size_t from, quantity& q)
{
    const auto document = c.document;
    const auto begin = before_rest(document, q.where.begin);
    const auto reference = reference_day(c);
    const auto span = span_of(q.timex.view());
    if (begin == q.where.begin || begin < from || !reference || !span) return false;
    const auto behind = std::chrono::floor<std::chrono::days>(span->end).time_since_epoch();
    const auto last = point_of_day(std::chrono::sys_days(behind) - std::chrono::days(1));
    const bool today = last == point_of_day(*reference);
    const auto instant = reference_instant(c);
    static_cast<excerpt&>(q) = excerpt(document, begin, q.where.end);
    if (today && instant) {
        auto end = last;
        end.hour = 23;
        end.minute = 59;
        end.second = 59;
        q.kind = quantity_kind::datetime;
        q.timex = timex_of(point_of_instant(*instant), end);
    } else {
        q.kind = quantity_kind::date;
        q.timex = timex_of(point_of_day(*reference), last);
    }
    return true;
}

}  // namespace detail

}  // namespace stet

#endif
