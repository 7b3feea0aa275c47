#include <stet/quantities/times/days_of_month.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/date_times.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"behind a preposition, back", "The house burned down on the [14th].", "2026-08-14 "},
    {"ahead", "The rent will be due on the [3rd], and they wait until the [5th].",
     "2026-09-03 2026-09-05 "},
    {"a month without such a day", "It will end by the [31st].", "2026-08-31 "},
    {"of a month", "the [2nd of last month], the [third of this month], the [28th of the month]",
     "2026-07-02 2026-08-03 XXXX-XX-28 "},
    {"bare", "by the [20 of next month], the 20 of [this month]'s games", "2026-09-20 2026-08 "},
    {"places and counts", "on the 18th hole, by the 5th candidate, in the 7th, the 9th of ten"},
    {"weekdays keep theirs", "on [Friday the 13th]", "2026-11-13 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

constexpr stet::basic_quantities<stet::date_times> undated;

constexpr time_sample open_samples[] = {
    {"open without a day of the text", "on the [14th], by the [2nd of next month]",
     "XXXX-XX-14 XXXX-XX-02 "},
};

constexpr bool holds_open(const time_sample& s)
{
    return time_sample_holds(s, undated);
}
static_assert(all_hold<open_samples, holds_open>());

}  // namespace

TEST_CASE("days_of_month: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
    STET_CHECK_TIME_SAMPLES(open_samples, undated)
}
