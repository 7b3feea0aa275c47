#include <stet/quantities/times/holidays.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::holidays>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"by date", "on [Christmas] and [New Year's Day]", "2026-12-25 2027-01-01 "},
    {"by weekday", "after [Thanksgiving 2016], [Labor Day 2026]", "2016-11-24 2026-09-07 "},
    {"by Easter", "[Easter 2025], [Good Friday 2026]", "2025-04-20 2026-04-03 "},
    {"by tense", "It will open on [Christmas Eve].", "2026-12-24 "},
    {"possessives", "[Halloween]'s end", "2026-10-31 "},
    {"a weekend", "[Labor Day weekend], [Thanksgiving weekend], [Easter weekend]",
     "2026-W36-WE 2026-W48-WE 2026-W14-WE "},
    {"of other calendars",
     "[Yom Kippur 2024], [Passover 2024], [Orthodox Easter 2018], [Eid al-Fitr 2022]",
     "2024-10-12 2024-04-23 2018-04-08 2022-05-02 "},
    {"of India and China",
     "[Diwali 2022], [Holi 2021], [Pongal 2014], [Chinese New Year 2005], [Lunar New Year in 2012]",
     "2022-10-24 2021-03-29 2014-01-14 2005-02-09 2012-01-23 "},
    {"on another day if it is a Sunday", "[Koningsdag 2025], [Koningsdag 2026]",
     "2025-04-26 2026-04-27 "},
    {"behind a curly apostrophe", "[St. Patrick\u2019s Day 2019]", "2019-03-17 "},
    {"no fast on a Saturday", "[Tisha B'Av 2022]", "2022-08-07 "},
    {"a compound is no day", "a Christmas-themed show, the Easter-egg hunt"},
    {"small letters behind a preposition or before a year",
     "on [christmas], next [easter], [halloween 2025]", "2026-12-25 2027-03-28 2025-10-31 "},
    {"small letters behind \"on\"", "on [labor day], not on a labor day off", "2026-09-07 "},
    {"small letters are none", "a good friday, an easter"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("holidays: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
