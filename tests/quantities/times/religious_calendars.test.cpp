#include <stet/quantities/times/religious_calendars.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>

using namespace std::chrono;

namespace {

// Days as almanacs give them.
struct feasts {
    int year;
    sys_days easter;
    sys_days orthodox_easter;
    sys_days new_year;
    sys_days hanukkah;
};

constexpr feasts known[] = {
    {1999, 1999y / 4 / 4, 1999y / 4 / 11, 1999y / 9 / 11, 1999y / 12 / 4},
    {2013, 2013y / 3 / 31, 2013y / 5 / 5, 2013y / 9 / 5, 2013y / 11 / 28},
    {2016, 2016y / 3 / 27, 2016y / 5 / 1, 2016y / 10 / 3, 2016y / 12 / 25},
    {2021, 2021y / 4 / 4, 2021y / 5 / 2, 2021y / 9 / 7, 2021y / 11 / 29},
    {2024, 2024y / 3 / 31, 2024y / 5 / 5, 2024y / 10 / 3, 2024y / 12 / 26},
};

constexpr bool holds(const feasts& f)
{
    return stet::easter_sunday(f.year) == f.easter
           && stet::orthodox_easter_sunday(f.year) == f.orthodox_easter
           && stet::rosh_hashanah(f.year) == f.new_year && stet::hanukkah(f.year) == f.hanukkah;
}
static_assert(std::ranges::all_of(known, holds));

// The end of the fasting month as Saudi Arabia announced it: never more than a day off.
constexpr sys_days announced[] = {
    2015y / 7 / 17, 2017y / 6 / 25, 2018y / 6 / 15, 2020y / 5 / 24, 2022y / 5 / 2, 2024y / 4 / 10,
};
constexpr bool is_near(sys_days day)
{
    const auto year = static_cast<int>(year_month_day(day).year());
    const auto off = stet::islamic_day(year, 10, 1) - day;
    return off >= days(-1) && off <= days(1);
}
static_assert(std::ranges::all_of(announced, is_near));

}  // namespace

TEST_CASE("religious_calendars: years that almanacs know", "[quantities][times]")
{
    for (const auto& f : known) {
        CAPTURE(f.year);
        CHECK(holds(f));
    }
    for (const auto day : announced) CHECK(is_near(day));
    // 2000 had two ends of the fasting month, in January and December.
    CHECK(year_month_day(stet::islamic_day(2000, 10, 1)).month() == January);
}

TEST_CASE("religious_calendars: years go on", "[quantities][times]")
{
    for (int year = 1900; year < 2200; ++year) {
        CAPTURE(year);
        const auto length = (stet::rosh_hashanah(year + 1) - stet::rosh_hashanah(year)).count();
        const bool common = length >= 353 && length <= 355;
        const bool leap = length >= 383 && length <= 385;
        CHECK((common || leap));
        CHECK(year_month_day(stet::islamic_day(year, 1, 1)).year() == std::chrono::year(year));
        CHECK(weekday(stet::orthodox_easter_sunday(year)) == Sunday);
    }
}
