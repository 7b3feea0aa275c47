#ifndef STET_QUANTITIES_TIMES_RELIGIOUS_CALENDARS_HPP
#define STET_QUANTITIES_TIMES_RELIGIOUS_CALENDARS_HPP

#include <chrono>

namespace stet {

/// Easter Sunday of the western churches (Gregorian calendar, the rule of 1582 as Meeus gives it).
[[nodiscard]] constexpr std::chrono::sys_days easter_sunday(int year) noexcept
{
    const int a = year % 19;
    const int b = year / 100;
    const int d = b / 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int m = (a + 11 * h) / 319;
    const int l = (2 * (b % 4) + 2 * (year % 100 / 4) - year % 100 % 4 - h + m + 32) % 7;
    const int month = (h - m + l + 90) / 25;
    const int day = (h - m + l + month + 19) % 32;
    return std::chrono::sys_days(std::chrono::year(year)
                                 / std::chrono::month(static_cast<unsigned>(month))
                                 / std::chrono::day(static_cast<unsigned>(day)));
}

/// Easter Sunday of the orthodox churches: that of the Julian calendar (Meeus), as a day of the
/// Gregorian one.
[[nodiscard]] constexpr std::chrono::sys_days orthodox_easter_sunday(int year) noexcept
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int sum = d + e + 114;
    const int behind = year / 100 - year / 400 - 2;  // days that the Julian calendar is behind
    const auto julian = std::chrono::sys_days(
        std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(sum / 31))
        / std::chrono::day(static_cast<unsigned>(sum % 31 + 1)));
    return julian + std::chrono::days(behind);
}

namespace detail {

/// Days from the beginning of the Jewish calendar to a year's mean new moon of Tishri, put off
/// where the weekday is forbidden.
[[nodiscard]] constexpr int jewish_days_before(int jewish_year) noexcept
{
    const int months = (235 * jewish_year - 234) / 19;
    const auto parts = 12084 + 13753LL * months;
    const int day = 29 * months + static_cast<int>(parts / 25920);
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

}  // namespace detail

/// The Jewish New Year that falls in the autumn of a year (by the arithmetic of Reingold and
/// Dershowitz, "Calendrical Calculations"). The feast begins on the evening before.
[[nodiscard]] constexpr std::chrono::sys_days rosh_hashanah(int year) noexcept
{
    const int jewish_year = year + 3761;
    const int before = detail::jewish_days_before(jewish_year - 1);
    const int day = detail::jewish_days_before(jewish_year);
    const int after = detail::jewish_days_before(jewish_year + 1);
    const int put_off = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
    constexpr int from_1970 = -1373427 - 719163;
    return std::chrono::sys_days(std::chrono::days(from_1970 + day + put_off));
}

/// The first day of Hanukkah in a year: the 25th of Kislev, two months after the New Year.
[[nodiscard]] constexpr std::chrono::sys_days hanukkah(int year) noexcept
{
    const auto first = rosh_hashanah(year);
    const bool long_heshvan = (rosh_hashanah(year + 1) - first).count() % 10 == 5;
    return first + std::chrono::days(long_heshvan ? 84 : 83);
}

/// A day of the Islamic calendar, by its arithmetic form (epoch of Thursday, leap years 2, 5, 7,
/// 10, 13, ...): what is observed, or a day beside it, for that goes by sight of the moon. Of two
/// such days in a year it is the first one.
[[nodiscard]] constexpr std::chrono::sys_days islamic_day(int year, int month, int day) noexcept
{
    using namespace std::chrono;
    const auto first = sys_days(std::chrono::year(year) / January / 1);
    constexpr int from_1970 = 227014 - 719163;
    const auto day_of = [&](int islamic_year) {
        return sys_days(days(from_1970 - 1 + (islamic_year - 1) * 354 + (3 + 11 * islamic_year) / 30
                             + 29 * (month - 1) + month / 2 + day));
    };
    int islamic_year = (year - 622) * 33 / 32 - 1;
    if (islamic_year < 1) islamic_year = 1;
    while (day_of(islamic_year) < first) ++islamic_year;
    return day_of(islamic_year);
}

}  // namespace stet

#endif
