#include <stet/quantities/times/lunar_calendars.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>

using namespace std::chrono;

namespace {

// Days as almanacs give them.
struct chinese_feasts {
    int year;
    sys_days new_year;
    sys_days dragon_boats;
    sys_days mid_autumn;
};

constexpr chinese_feasts chinese[] = {
    {1990, 1990y / 1 / 27, 1990y / 5 / 28, 1990y / 10 / 3},  // with a leap month
    {1999, 1999y / 2 / 16, 1999y / 6 / 18, 1999y / 9 / 24},
    {2005, 2005y / 2 / 9, 2005y / 6 / 11, 2005y / 9 / 18},
    {2012, 2012y / 1 / 23, 2012y / 6 / 23, 2012y / 9 / 30},
    {2023, 2023y / 1 / 22, 2023y / 6 / 22, 2023y / 9 / 29},
};

constexpr bool chinese_holds(const chinese_feasts& f)
{
    return stet::chinese_day(f.year, 1, 1) == f.new_year
           && stet::chinese_day(f.year, 5, 5) == f.dragon_boats
           && stet::chinese_day(f.year, 8, 15) == f.mid_autumn;
}
static_assert(std::ranges::all_of(chinese, chinese_holds));

struct hindu_feasts {
    int year;
    sys_days holi;  // the evening before, with its fires
    sys_days ugadi;
    sys_days rakhi;
    sys_days diwali;
};

constexpr hindu_feasts hindu[] = {
    {2005, 2005y / 3 / 25, 2005y / 4 / 9, 2005y / 8 / 19, 2005y / 11 / 1},
    {2010, 2010y / 2 / 28, 2010y / 3 / 16, 2010y / 8 / 24, 2010y / 11 / 5},  // with a leap month
    {2014, 2014y / 3 / 16, 2014y / 3 / 31, 2014y / 8 / 10, 2014y / 10 / 23},
    {2022, 2022y / 3 / 17, 2022y / 4 / 2, 2022y / 8 / 11, 2022y / 10 / 24},
};

constexpr bool hindu_holds(const hindu_feasts& f)
{
    return stet::hindu_day(f.year, 12, 15, 18) == f.holi
           && stet::hindu_day(f.year, 1, 1, 6) == f.ugadi
           && stet::hindu_day(f.year, 5, 15, 10) == f.rakhi
           && stet::hindu_day(f.year, 7, 30, 18) == f.diwali;
}

// Makara before sunset, Mesha before midnight.
static_assert(stet::hindu_solar_day(2012, 9, 18) == sys_days(2012y / 1 / 15));
static_assert(stet::hindu_solar_day(2014, 9, 18) == sys_days(2014y / 1 / 14));
static_assert(stet::hindu_solar_day(2012, 0, 24) == sys_days(2012y / 4 / 13));
static_assert(stet::hindu_solar_day(2022, 0, 24) == sys_days(2022y / 4 / 14));

}  // namespace

TEST_CASE("lunar calendars: feasts of almanacs", "[quantities][times]")
{
    for (const auto& f : chinese) {
        CAPTURE(f.year);
        CHECK(chinese_holds(f));
    }
    for (const auto& f : hindu) {
        CAPTURE(f.year);
        CHECK((stet::hindu_day(f.year, 12, 15, 18) == f.holi));
        CHECK((stet::hindu_day(f.year, 1, 1, 6) == f.ugadi));
        CHECK((stet::hindu_day(f.year, 5, 15, 10) == f.rakhi));
        CHECK((stet::hindu_day(f.year, 7, 30, 18) == f.diwali));
        CHECK(hindu_holds(f));
    }
}

TEST_CASE("lunar calendars: every year has each feast once", "[quantities][times]")
{
    for (int year = 1900; year < 2100; ++year) {
        CAPTURE(year);
        const auto within = [year](sys_days day) {
            return year_month_day(day).year() == std::chrono::year(year);
        };
        for (int month = 1; month <= 12; ++month) {
            CAPTURE(month);
            const auto spring = stet::chinese_day(year, 1, 1);
            const auto feast = stet::chinese_day(year, month, 1);
            const auto day = (feast - spring).count();
            CHECK(within(spring));
            CHECK(day >= 29 * (month - 1));
            CHECK(day <= 30 * month);
            if (month == 10) continue;  // goes over the turn of the year
            CHECK(within(stet::hindu_day(year, month, 15, 6)));
        }
    }
}
