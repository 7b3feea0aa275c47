#include <stet/quantities/date_times.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"a night of the week", "They met on [Friday night].", "2026-08-14TNI "},
    {"a time of a day", "on [Friday at 9 p.m.] and at [10 a.m. on Monday]",
     "2026-08-14T21 2026-08-17T10 "},
    {"ISO 8601", "[2026-08-20T12:30:00Z]", "2026-08-20T12:30:00Z "},
    {"part of a piece of the calendar", "in [early August], [mid-2015], [later this week]",
     "2026-08 2015 2026-W34 "},
    {"late on a night", "[late Friday night] and [early this morning]",
     "2026-08-14TNI 2026-08-20TMO "},
    {"the night of a day", "on the [night of May 3]", "2026-05-03TNI "},
    {"so long before and after a day",
     "[two days after Thanksgiving 2016], [a week before Aug. 30]", "2016-11-26 2026-08-23 "},
    {"the time first", "[noon on Jan. 20, 2027]", "2027-01-20T12:00 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("date_times: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
