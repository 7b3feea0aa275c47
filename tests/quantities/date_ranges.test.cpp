#include <stet/quantities/date_ranges.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times =
    stet::basic_quantities<stet::date_ranges, stet::date_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"hours of a day", "It is [Saturday morning from 10 a.m. to noon].",
     "2026-08-22T10/2026-08-22T12:00 "},
    {"between hours", "She sat there on [Monday between 9 and 11:30 a.m.]",
     "2026-08-17T09/2026-08-17T11:30 "},
    {"bare hours behind a day", "She sold fish on [Friday from 9 to 5].",
     "2026-08-14T09/2026-08-14T17 "},
    {"no hours but a count", "It rose on [Friday] from 9 to 12 points, on [Monday] from 3 to 4.5.",
     "2026-08-14 2026-08-17 "},
    {"days of a month", "polled [July 8 to 12] and [Feb. 11-15, 2025]",
     "2026-07-08/2026-07-12 2025-02-11/2025-02-15 "},
    {"days before a month", "[3-5 May 2025]", "2025-05-03/2025-05-05 "},
    {"from and between belong to it", "[from May 3 to June 5] or [between June 15-17]",
     "2026-05-03/2026-06-05 2026-06-15/2026-06-17 "},
    {"years", "[2012-2016], [1998-99] and [from 2001 to 2009]", "2012/2016 1998/1999 2001/2009 "},
    {"hours", "[between 9 and 11 a.m.] or [9 a.m. to 5 p.m. on Monday]",
     "T09/T11 2026-08-17T09/2026-08-17T17 "},
    {"hours of a day", "[Friday from 3 to 5 p.m.] or [2026-03-11 15:00 - 17:30]",
     "2026-08-14T15/2026-08-14T17 2026-03-11T15:00/2026-03-11T17:30 "},
    {"hours of a whole day", "[06:00-20:00], [from 8 to 20:00], [11:00-01:00]",
     "T06:00/T20:00 T08/T20:00 T11:00/T01:00 "},
    {"the day behind a day", "It lasted [from 2:30 a.m. Friday until noon Saturday].",
     "2026-08-14T02:30/2026-08-15T12:00 "},
    {"no range of days between two dates", "from [Monday] to [Wednesday, March 4]-6",
     "2026-08-17 2026-03-04 "},
    {"days and hours", "open [Tuesday-Sunday], [10am-5pm], and [Friday 10am-noon]",
     "2026-08-11/2026-08-16 T10/T17 2026-08-14T10/2026-08-14T12:00 "},
    {"weekdays", "open [Monday through Friday]", "2026-08-10/2026-08-14 "},
    {"each with its year", "mayor [from May 2001 until August 2005]", "2001-05/2005-08 "},
    {"months", "It rained from [May] in; [May to July 2015]", "2026-05 2015-05/2015-07 "},
    {"half of the day told once", "[3:30-6 p.m.], [from 9:15 to 2], [8 p.m. to 2], [9 a.m. to 5]",
     "T15:30/T18 T09:15/T14 T20/T02 T09/T17 "},
    {"of unlike length", "[from 2012 to May 2016], [between March 2011 and 2015]",
     "2012/2016-05 2011-03/2015 "},
    {"the year first or last", "[between March 2019 and 2021 August]", "2019-03/2021-08 "},
    {"half an hour", "[from 5 to 5:20]", "T05/T05:20 "},
    {"to the day of the text", "[from Jan. 2025 until today]", "2025-01/2026-08-20 "},
    {"in digits", "[10/1/2025-10/7/2025] and [from 9/3-9/5]",
     "2025-10-01/2025-10-07 2026-09-03/2026-09-05 "},
    {"days in words", "off [june the fourth till the tenth]", "2026-06-04/2026-06-10 "},
    {"amounts with decimals are no hours", "rose from 2.15 to 3.45, 9.30-11.30 on the scale"},
    {"by their length", "[from 6 p.m. for 90 minutes]", "T18/T19:30 "},
    {"bare hours before a day", "[between 2 and 6 on Aug. 25], [from 2 to 4 yesterday]",
     "2026-08-25T02/2026-08-25T06 2026-08-19T02/2026-08-19T04 "},
    {"bare days before a month", "[from 4 to 19 of next month], [between 3 and 9 this month]",
     "2026-09-04/2026-09-19 2026-08-03/2026-08-09 "},
    {"a year for both", "[12 March to 3 April in 2018]", "2018-03-12/2018-04-03 "},
    {"amounts are neither", "from 2 to 4 percent, between 2 and 6 on the scale"},
    {"weekdays of a week", "[next week from Tuesday to Thursday], [this week between Mon and Wed]",
     "2026-08-25/2026-08-27 2026-08-17/2026-08-19 "},
    {"hours of a day", "[from 4 p.m. to 6 p.m. of Aug. 25]", "2026-08-25T16/2026-08-25T18 "},
    {"until now", "It sold less [year to date], and more [YTD]",
     "2026-01-01/2026-08-20 2026-01-01/2026-08-20 "},
    {"neighbours", "on [5 and 6 June], on [June 5 and 6]; [June 5] and 7 boats, 5 and [9 June]",
     "2026-06-05/2026-06-06 2026-06-05/2026-06-06 2026-06-05 2026-06-09 "},
    {"a season has two years", "in [2019/20] and [2024/2025]; 2019/21, 2024/25/1",
     "2019/2020 2024/2025 "},
    {"hours of several days", "open [from 9am to 5pm] [Monday to Friday]",
     "T09/T17 2026-08-17/2026-08-21 "},
    {"scores are none", "won 9 to 5, voted 5 to 4"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("date_ranges: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
