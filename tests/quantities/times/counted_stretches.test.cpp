#include <stet/quantities/times/counted_stretches.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/date_ranges.hpp>
#include <stet/quantities/date_times.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

namespace {

constexpr auto times =
    stet::basic_quantities<stet::date_ranges, stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"so many of them", "the [first three months of 2016], the [last two years of the decade]",
     "2016-01/2016-03 2028/2029 "},
    {"days and weeks in a row", "the [first 10 days of June], the [final two weeks of last month]",
     "2026-06-01/2026-06-10 2026-07-18/2026-07-31 "},
    {"half a month", "the [first half of May], the [second half of May]",
     "2026-05-01/2026-05-15 2026-05-16/2026-05-31 "},
    {"longer than the whole", "the first 40 days of [May 2016]", "2016-05 "},
    {"of nothing in the calendar", "the first three months of the war, the first 10 days of camp"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("counted_stretches: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
