#include <stet/quantities/times/counted_periods.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/date_ranges.hpp>
#include <stet/quantities/date_times.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times =
    stet::basic_quantities<stet::date_ranges, stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"without of", "[first week next month], [last Monday this month]", "2026-W36 2026-08-31 "},
    {"weekdays of a month", "the [first Tuesday of November], the [last Monday in May 2016]",
     "2026-11-03 2016-05-30 "},
    {"weekdays of this month",
     "the [second Monday of the month], the [first Thursday of next month]",
     "2026-08-10 2026-09-03 "},
    {"days", "the [last day of November 2017], the [20th day of next month]",
     "2017-11-30 2026-09-20 "},
    {"weeks, by their Thursday", "the [first week of October 2016], the [third week of 2031]",
     "2016-W40 2031-W03 "},
    {"counted from the end", "the [last week of 2018], the [second last week of 2018]",
     "2018-W52 2018-W51 "},
    {"weekends and months", "the [last weekend of July], the [final month of the year]",
     "2026-W30-WE 2026-12 "},
    {"by what lies in it", "the [week of July 6], the [week beginning Sept. 7], the [month of May]",
     "2026-W28 2026-W37 2026-05 "},
    {"weekends by a day", "on the [weekend of Aug. 8]", "2026-W32-WE "},
    {"of nothing in the calendar",
     "the first day of school, the last week of the race, the third month of a strike"},
    {"too many", "the fifth [Friday] of [September 2026]", "2026-08-14 2026-09 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

// Without a reference day nothing is guessed.
constexpr stet::basic_quantities<stet::date_ranges, stet::date_times> undated;

constexpr time_sample open_samples[] = {
    {"a month without its year", "the [first Tuesday of November], the [first week of May]",
     "XXXX-11-XX XXXX-WXX "},
    {"a year makes it known", "the [first Tuesday of November 2026]", "2026-11-03 "},
};

constexpr bool holds_open(const time_sample& s)
{
    return time_sample_holds(s, undated);
}
static_assert(all_hold<open_samples, holds_open>());

}  // namespace

TEST_CASE("counted_periods: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
    STET_CHECK_TIME_SAMPLES(open_samples, undated)
}
