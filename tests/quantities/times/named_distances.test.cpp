#include <stet/quantities/times/named_distances.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/date_times.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"weekdays, the day of the text not counted", "[two Thursdays ago], [3 Fridays from now]",
     "2026-08-06 2026-09-04 "},
    {"weekends", "[two weekends ago], [three weekends from now]", "2026-W32-WE 2026-W37-WE "},
    {"seasons", "[four summers ago]", "2022-SU "},
    {"the second next", "the [month after next], the [weekend before last], [Monday after next]",
     "2026-10 2026-W32-WE 2026-08-31 "},
    {"with an article", "the [weekend after the next]", "2026-W36-WE "},
    {"what goes on is another date",
     "the year after next season, the [Monday] before [last Easter]", "2026-08-24 2026-04-05 "},
    {"back", "[three Mondays back]", "2026-08-03 "},
    {"a count without a way", "He works two Sundays a month and rested three weekends."},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

constexpr stet::basic_quantities<stet::date_times> undated;

constexpr time_sample open_samples[] = {
    {"open without a day of the text", "[two Sundays ago], [three summers ago], [week after next]",
     "XXXX-WXX-7 XXXX-SU XXXX-WXX "},
};

constexpr bool holds_open(const time_sample& s)
{
    return time_sample_holds(s, undated);
}
static_assert(all_hold<open_samples, holds_open>());

}  // namespace

TEST_CASE("named_distances: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
    STET_CHECK_TIME_SAMPLES(open_samples, undated)
}
