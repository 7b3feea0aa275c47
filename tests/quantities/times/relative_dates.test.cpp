#include <stet/quantities/times/relative_dates.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::relative_dates>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"named days", "[yesterday], [today] and [tomorrow]", "2026-08-19 2026-08-20 2026-08-21 "},
    {"newspapers are no days",
     "He told USA Today, the Today show, Radio 4's Today and the BBC's Today."},
    {"units before and behind", "[last week], [this month], [next year]", "2026-W33 2026-08 2027 "},
    {"weekdays", "[last Friday] and [next Friday]", "2026-08-14 2026-08-28 "},
    {"the closest weekday", "[this coming Sunday] and [this past Monday]",
     "2026-08-23 2026-08-17 "},
    {"months", "[last October], [this November], [next March]", "2025-10 2026-11 2027-03 "},
    {"holidays", "[last Memorial Day], [next Christmas], [this Thanksgiving], [last Labor Day]",
     "2026-05-25 2026-12-25 2026-11-26 2025-09-01 "},
    {"seasons", "[this summer] and [last winter]", "2026-SU 2025-WI "},
    {"nights", "[last night] and [tonight]", "2026-08-19TNI 2026-08-20TNI "},
    {"so long ago", "[two years ago], [three weeks ago], [a month earlier]",
     "2024 2026-07-30 2026-07 "},
    {"a whole season ago", "[ten days from now]", "2026-08-30 "},
    {"ahead by so long", "It will close in [two weeks].", "2026-09-03 "},
    {"a record looks back",
     "It may be the driest in ten years. He won for the first time in two weeks."},
    {"counted from a year of the text", "It grew in 2003 and, [four years later], fell.", "2007 "},
    {"the weekend of the clause", "It rained over the [weekend]. They will meet on the [weekend].",
     "2026-W33-WE 2026-W34-WE "},
    {"anchored in the text", "It opened in 2012 and closed the [following year].", "2013 "},
    {"in parts", "[two years and three months ago], [an hour and 20 minutes ago]",
     "2024-05 PAST_REF "},
    {"days of a week", "[last week Tuesday] or [next week Monday]", "2026-08-11 2026-08-24 "},
    {"a month in small letters", "[next june]", "2027-06 "},
    {"a day on a week", "[next week on Tuesday]", "2026-08-25 "},
    {"abbreviated", "[next yr] or [this wk], [next Fri] and [next week Mon]",
     "2027 2026-W34 2026-08-28 2026-08-24 "},
    {"weekdays with their date", "It opens [this Friday, Sept. 4]", "2026-09-04 "},
    {"told from the day of the text where nothing else is named",
     "It sold more in [previous quarter].", "2026-Q2 "},
    {"the day before", "the [day before yesterday]", "2026-08-18 "},
    {"lengths of time are no dates", "over the past year, in the next decade"},
};

constexpr auto times_of_day =
    stet::basic_quantities<stet::relative_dates>{}.on(time_sample_instant);

constexpr time_sample timed_samples[] = {
    {"hours and minutes ago", "[two hours ago], [20 minutes ago], [half an hour ago]",
     "2026-08-20T07:45 2026-08-20T09:25 2026-08-20T09:15 "},
    {"into another day", "[ten hours ago]", "2026-08-19T23:45 "},
    {"seconds", "[40 seconds from now]", "2026-08-20T09:45:40 "},
    {"in parts", "[one day and three hours ago]", "2026-08-19T06:45 "},
    {"ahead by so long", "The vote will begin in [45 minutes].", "2026-08-20T10:30 "},
    {"a record looks back", "It was the loudest cheer in 45 minutes."},
    {"the present", "The gates are open [now].", "2026-08-20T09:45 "},
    {"days stay days", "[two weeks ago] and [yesterday]", "2026-08-06 2026-08-19 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

constexpr bool timed_holds(const time_sample& s)
{
    return time_sample_holds(s, times_of_day);
}
static_assert(all_hold<timed_samples, timed_holds>());

// A day without its time takes that of an instant away.
static_assert(!times_of_day.on(time_sample_day).scanner().settings().time);

}  // namespace

TEST_CASE("relative_dates: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
    STET_CHECK_TIME_SAMPLES(timed_samples, times_of_day)
}
