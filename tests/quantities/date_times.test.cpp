#include <stet/quantities/date_times.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"a part of the day behind the day",
     "They met at [8 o'clock on Friday night] and "
     "go at [seven o\u2019clock tomorrow morning].",
     "2026-08-14T20 2026-08-21T07 "},
    {"a night of the week", "They met on [Friday night].", "2026-08-14TNI "},
    {"a time of a day", "on [Friday at 9 p.m.] and at [10 a.m. on Monday]",
     "2026-08-14T21 2026-08-17T10 "},
    {"ISO 8601", "[2026-08-20T12:30:00Z]", "2026-08-20T12:30:00Z "},
    {"part of a piece of the calendar", "in [early August], [mid-2015], [later this week]",
     "2026-08 2015 2026-W34 "},
    {"late on a night", "It burned [late Friday night] and [early this morning]",
     "2026-08-14TNI 2026-08-20TMO "},
    {"the night of a day", "He fell on the [night of May 3]", "2026-05-03TNI "},
    {"so long before and after a day",
     "[two days after Thanksgiving 2016], [a week before Aug. 30]", "2016-11-26 2026-08-23 "},
    {"an hour beside a part of the day",
     "at [8 tonight], until [seven this evening]; he scored 8 [tonight]",
     "2026-08-20T20 2026-08-20T19 2026-08-20TNI "},
    {"about a time of a day", "on [Friday at about 9 p.m.], [Saturday around 2:30 a.m.]",
     "2026-08-14T21 2026-08-15T02:30 "},
    {"a full stop before the minutes", "at [17.30 on Friday] or [Friday at 7.15]",
     "2026-08-14T17:30 2026-08-14T07:15 "},
    {"an hour of a day to come", "It will open on [Friday at 10]. It closed [Thursday] at 9.",
     "2026-08-21T10 2026-08-20 "},
    {"rather a price", "It closed at 1.17 on [Friday].", "2026-08-14 "},
    {"second next", "the [week after next], the [year before last], [two Mondays ago]",
     "2026-W36 2024 2026-08-10 "},
    {"a letter for the half of the day", "He called [yesterday at 7p].", "2026-08-19T19 "},
    {"hours as schedules write them", "on [Friday, Aug. 14, 2026 at 17h]", "2026-08-14T17:00 "},
    {"early on a part of a day", "He left [Monday early morning].", "2026-08-17TMO "},
    {"a part on a day", "He left in the [afternoon on Aug. 11]", "2026-08-11TAF "},
    {"a part with its hour", "in the [evening at 8] it rained", "T20 "},
    {"a date in digits with its time", "It failed on [8/3 at 4:45 p.m.]", "2026-08-03T16:45 "},
    {"joined by a mark", "It failed [8/3/2026 - 4:45 p.m.] or [8/4/2026-16:50]",
     "2026-08-03T16:45 2026-08-04T16:50 "},
    {"joined by a colon", "It failed [8/3/2026:16:45]", "2026-08-03T16:45 "},
    {"as computers print it", "It failed [Mon Aug 03 16:45:09 2015]", "2015-08-03T16:45:09 "},
    {"roughly", "They met [last night around 9].", "2026-08-19T21 "},
    {"within a unit", "It fell [earlier in the week], and [later in the month].",
     "2026-W34 2026-08 "},
    {"within a year that was named", "It rose in [2011] and [later in the year]", "2011 2011 "},
    {"the same one as the text has named", "in the [same year], the same day", "XXXX "},
    {"halves of a day alone", "He came [Friday PM].", "2026-08-14TAF "},
    {"late on a part before its day", "He left in the [late-afternoon Monday]", "2026-08-17TAF "},
    {"a part behind a comma", "He left [this Monday, in the afternoon].", "2026-08-17TAF "},
    {"late on a part of a day", "He left in the [late-afternoon on Aug. 11]", "2026-08-11TAF "},
    {"as messages abbreviate it", "It is due [tmrw].", "2026-08-21 "},
    {"the time first", "[noon on Jan. 20, 2027]", "2027-01-20T12:00 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

// Without a reference day nothing is guessed.
constexpr stet::basic_quantities<stet::date_times> undated;

constexpr time_sample open_samples[] = {
    {"a weekday", "He left on [Friday night].", "XXXX-WXX-5TNI "},
    {"a month and its day", "in [August], on [August 5]", "XXXX-08 XXXX-08-05 "},
    {"units", "[last week], [next year], [this quarter]", "XXXX-WXX XXXX XXXX-QX "},
    {"days", "[yesterday]; [two days ago]", "XXXX-XX-XX XXXX-XX-XX "},
    {"the day of the text is its present", "[today]", "PRESENT_REF "},
    {"what needs no reference has its value", "[Thanksgiving 2016] and [9 p.m.]",
     "2016-11-24 T21 "},
    {"a date that is fixed", "on [Christmas]", "XXXX-12-25 "},
};

constexpr bool holds_open(const time_sample& s)
{
    return time_sample_holds(s, undated);
}
static_assert(all_hold<open_samples, holds_open>());

// Words that look like times.
constexpr time_sample none_samples[] = {
    {"modals and verbs", "You may march. March with us, said May."},
    {"names", "Russia Today, USA Today, the Today programme, One Night Only"},
    {"adjectives", "the current rate, the recent past, second thoughts, the second"},
    {"scores and odds", "They won 3 to 1 and lost 5 to 4, at ten to one."},
    {"records", "the worst in eight years"},
    {"numbers of things", "Section 1032, Bill 1523, Boeing 757, channel 125, Route 2010"},
    {"people", "April said that Mr. August knew June Osborne."},
    {"parts of a game", "in the second half, in the first quarter of the game"},
};

constexpr bool holds_none(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<none_samples, holds_none>());

}  // namespace

TEST_CASE("date_times: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
    STET_CHECK_TIME_SAMPLES(open_samples, undated)
    STET_CHECK_TIME_SAMPLES(none_samples, times)
}
