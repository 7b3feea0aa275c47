#include <stet/quantities/times/clock_times.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::clock_times>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"with its half of the day", "at [9:30 p.m.] or [10 AM] or [2.15pm]", "T21:30 T10 T14:15 "},
    {"at the front of a report on a live page", "Rain fell.\n[14:41] Police say\n2:1 Police say",
     "T14:41 "},
    {"a zone belongs to it", "at [9:30 p.m. ET] sharp", "T21:30 "},
    {"twenty-four hours", "at [21:05], from [06:00:30]", "T21:05 T06:00:30 "},
    {"noon and midnight", "before [noon], past [midnight]", "T12:00 T00:00 "},
    {"told by the clock", "at [nine o'clock], at [half past six], at [quarter to ten]",
     "T09 T06:30 T09:45 "},
    {"in the morning", "at [4 in the morning], at [11 at night]", "T04 T23 "},
    {"off Greenwich", "at [9 am UTC+03:45], at [6:05 gmt]", "T09 T06:05Z "},
    {"an h between hours and minutes", "at [19h30] or [9h05 GMT]; it took 19h", "T19:30 T09:05Z "},
    {"a letter for the half of the day", "at [3:18p], by [11:40a]; 9:10 a mile", "T15:18 T11:40 "},
    {"minutes in digits", "[25 minutes past 4 p.m.] or [10 minutes to midnight]", "T16:25 T23:50 "},
    {"half past by the clock", "[half past four o'clock]", "T04:30 "},
    {"four digits with a zone", "at [1430 GMT], at [0615] local time, by 1430 votes; in 2015",
     "T14:30Z T06:15 "},
    {"spoken", "at [seven thirty p.m.] and [ten forty-five a.m.]; nine fifteen pies",
     "T19:30 T10:45 "},
    {"told in a part of the day", "at [five past 8 in the evening]", "T20:05 "},
    {"without a colon", "at [745 p.m. ET], not 1285 a.m. or 960 pm", "T19:45 "},
    {"told twice", "at [7 p.m. in the evening]", "T19 "},
    {"the second telling must agree", "at [7 p.m.] in the morning", "T19 "},
    {"halves of a day without full stops", "at [7 p m] or [ten fifteen a m]", "T19 T10:15 "},
    {"minutes said", "at [three minutes to nine] or [20 mins past four]", "T08:57 T04:20 "},
    {"in a timetable", "Dep. [08:15], Oslo [09:40]; won in 08:15", "T08:15 T09:40 "},
    {"what runs by the clock", "the [14:41] train, the [12:30] from Leeds; the 3:10 mark",
     "T14:41 T12:30 "},
    {"scores and verses are none", "won 3 to 1, lost 3:16 and read John 3:16"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("clock_times: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
