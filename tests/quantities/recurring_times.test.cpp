#include <stet/quantities/recurring_times.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::recurring_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"a time of the day before the day",
     "[9 a.m. every Sunday], [10 p.m. daily], [noon on Sundays]",
     "XXXX-WXX-7T09 T22 XXXX-WXX-7T12:00 "},
    {"daily", "open [daily at 10 a.m.], [daily]", "T10 P1D "},
    {"an hour behind it", "[every night at 9], [every Monday at 7]; 10 [each Sunday]",
     "T21 XXXX-WXX-1T07 XXXX-WXX-7 "},
    {"a time of every day", "It runs [every day at 6 p.m.] and [every evening at 8:15 p.m.]",
     "T18 T20:15 "},
    {"every counts for two days", "It meets [every Monday] and [Friday].",
     "XXXX-WXX-1 XXXX-WXX-5 "},
    {"weekdays", "[every Tuesday], [Mondays]", "XXXX-WXX-2 XXXX-WXX-1 "},
    {"a day of every month",
     "the [first Tuesday of each month], the [last day of every month], the [15th of every month]",
     "P1M P1M P1M "},
    {"a day of one month is none", "the first Tuesday of the month, the first of each kind"},
    {"periods", "[each year], [every two weeks], [every other day]", "P1Y P2W P2D "},
    {"adverbs, but not newspapers", "printed [daily], in the Daily Echo", "P1D "},
    {"a time of the day", "[every Friday at 9 a.m.]", "XXXX-WXX-5T09 "},
    {"other things are none", "every house, each other"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("recurring_times: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
