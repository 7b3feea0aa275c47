#include <stet/quantities/timex.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>

namespace {

using namespace std::chrono;
using stet::calendar_grain;
using stet::calendar_point;
using stet::timex_of;

constexpr sys_days on(int y, unsigned m, unsigned d)
{
    return sys_days(year(y) / month(m) / std::chrono::day(d));
}

// Days and ISO weeks, also where the week's year is not the day's.
static_assert(timex_of(stet::point_of_day(on(2025, 8, 15))) == "2025-08-15");
static_assert(timex_of(stet::point_of_week(on(2016, 1, 12))) == "2016-W02");
static_assert(timex_of(stet::point_of_week(on(2021, 1, 3))) == "2020-W53");
static_assert(timex_of(stet::point_of_week(on(2024, 12, 30))) == "2025-W01");
static_assert(timex_of(stet::point_of_week(on(2025, 8, 15), calendar_grain::weekend))
              == "2025-W33-WE");

// Months and quarters run on into other years.
static_assert(timex_of(stet::point_of_month(2016, 0)) == "2015-12");
static_assert(timex_of(stet::point_of_month(2016, 13)) == "2017-01");
static_assert(timex_of(stet::point_of_part(calendar_grain::quarter, 2016, -1, 4)) == "2015-Q3");

constexpr calendar_point point(calendar_grain grain, int y)
{
    calendar_point p;
    p.grain = grain;
    p.year = static_cast<std::int16_t>(y);
    return p;
}
static_assert(timex_of(point(calendar_grain::decade, 1990)) == "199X");
static_assert(timex_of(point(calendar_grain::century, 1800)) == "18XX");
static_assert(timex_of(point(calendar_grain::year, calendar_point::unknown)) == "XXXX");
static_assert(timex_of(point(calendar_grain::week, calendar_point::unknown)) == "XXXX-WXX");
static_assert(timex_of(point(calendar_grain::day, calendar_point::unknown)) == "XXXX-XX-XX");

constexpr calendar_point friday_night()
{
    calendar_point p;
    p.grain = calendar_grain::day;
    p.weekday = 5;
    p.part = stet::day_part::night;
    return p;
}
static_assert(timex_of(friday_night()) == "XXXX-WXX-5TNI");

constexpr calendar_point clock(int hour, int minute, int second)
{
    calendar_point p;
    p.hour = static_cast<std::int8_t>(hour);
    p.minute = static_cast<std::int8_t>(minute);
    p.second = static_cast<std::int8_t>(second);
    return p;
}
static_assert(timex_of(clock(9, -1, -1), clock(11, 30, -1)) == "T09/T11:30");
static_assert(timex_of(clock(21, -1, 5)) == "T21:00:05");

// Steps over the ends of months, and back from weeks to days.
static_assert(stet::months_after(on(2016, 3, 31), -1) == on(2016, 2, 29));
static_assert(stet::months_after(on(2015, 12, 15), 14) == on(2017, 2, 15));
static_assert(stet::monday_of_week(2016, 2) == on(2016, 1, 11));
static_assert(stet::day_exists(calendar_point::unknown, 2, 29) && !stet::day_exists(2025, 2, 29));

}  // namespace

TEST_CASE("timex: every week of four centuries comes back", "[quantities][times]")
{
    for (auto d = on(1850, 1, 1); d < on(2250, 1, 1); d += days(5)) {
        const auto week = stet::point_of_week(d);
        CHECK(stet::monday_of_week(week.year, week.number) == stet::monday_of(d));
        CHECK(stet::first_day(stet::point_of_day(d)) == d);
    }
}
