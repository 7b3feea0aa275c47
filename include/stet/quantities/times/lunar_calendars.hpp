#ifndef STET_QUANTITIES_TIMES_LUNAR_CALENDARS_HPP
#define STET_QUANTITIES_TIMES_LUNAR_CALENDARS_HPP

#include <chrono>
#include <cstdint>
#include <optional>

namespace stet {

namespace detail {

// Where the sun and the moon stand, by the main terms of Meeus, "Astronomical Algorithms" (chapters
// 25 and 47): good to a few hundredths of a degree from 1900 to 2100, or some minutes of a new
// moon.

/// An angle in [0, 360).
[[nodiscard]] constexpr double turned(double degrees) noexcept
{
    const auto turns = static_cast<std::int64_t>(degrees / 360);
    const double rest = degrees - 360 * static_cast<double>(turns);
    return rest < 0 ? rest + 360 : rest;
}

[[nodiscard]] constexpr double sine(double degrees) noexcept
{
    double x = turned(degrees);
    if (x > 180) x -= 360;
    if (x > 90) x = 180 - x;
    if (x < -90) x = -180 - x;
    x *= 3.14159265358979323846 / 180;
    double term = x;
    double sum = x;
    for (int n = 2; n < 14; n += 2) {
        term *= -x * x / (n * (n + 1));
        sum += term;
    }
    return sum;
}

/// Days since noon of January 1, 2000, in Greenwich, of an hour there.
[[nodiscard]] constexpr double days_since_2000(std::chrono::sys_days day, double hour) noexcept
{
    constexpr int first = 10957;  // January 1, 2000
    return static_cast<double>(day.time_since_epoch().count() - first) + (hour - 12) / 24;
}

/// The longitude of the sun, from the equinox.
[[nodiscard]] constexpr double sun_at(double days) noexcept
{
    const double t = days / 36525;
    const double m = 357.52911 + 35999.05029 * t;
    return turned(280.46646 + 36000.76983 * t + 1.914602 * sine(m) + 0.019993 * sine(2 * m)
                  - 0.00569);
}

/// How far the moon is ahead of the sun.
[[nodiscard]] constexpr double elongation_at(double days) noexcept
{
    const double t = days / 36525;
    const double d = turned(297.8501921 + 445267.1114034 * t);
    const double m = turned(357.52911 + 35999.05029 * t);
    const double a = turned(134.9633964 + 477198.8675055 * t);
    const double f = turned(93.2720950 + 483202.0175233 * t);
    const double moon = 218.3164477 + 481267.88123421 * t + 6.288774 * sine(a)
                        + 1.274027 * sine(2 * d - a) + 0.658314 * sine(2 * d)
                        + 0.213618 * sine(2 * a) - 0.185116 * sine(m) - 0.114332 * sine(2 * f)
                        + 0.058793 * sine(2 * d - 2 * a) + 0.057066 * sine(2 * d - m - a)
                        + 0.053322 * sine(2 * d + a) + 0.045758 * sine(2 * d - m)
                        - 0.040923 * sine(m - a) - 0.034720 * sine(d) - 0.030383 * sine(m + a);
    return turned(moon - sun_at(days));
}

/// The new moon next to some time, within half a month.
[[nodiscard]] constexpr double new_moon_near(double days) noexcept
{
    for (int i = 0; i < 4; ++i) {
        double off = elongation_at(days);
        if (off > 180) off -= 360;
        days -= off / 12.19075;
    }
    return days;
}

inline constexpr double lunar_month = 29.530589;

/// The new moon that began the lunar month of some time.
[[nodiscard]] constexpr double new_moon_before(double days) noexcept
{
    const double near = new_moon_near(days - elongation_at(days) / 12.19075);
    return near > days ? new_moon_near(near - lunar_month) : near;
}

/// The sun among the fixed stars of Indian calendars (the ayanamsa of Lahiri).
[[nodiscard]] constexpr double sidereal_sun_at(double days) noexcept
{
    return turned(sun_at(days) - 23.853 - 0.0139642 * days / 365.25);
}

inline constexpr double indian_offset = 5.5;  ///< hours ahead of Greenwich
inline constexpr double chinese_offset = 8;

}  // namespace detail

/// A day of the Hindu lunisolar calendar in a year: the month from Chaitra, 1, each from new moon
/// to new moon; the lunar day from 1 to 30 that counts at that hour of the day in India. Leap
/// months have no feasts. Pausha, 10, is the one that begins in that year. Almanacs may be a day
/// off where they quarrel about the hour that counts.
[[nodiscard]] constexpr std::chrono::sys_days hindu_day(int year, int month, int lunar_day,
                                                        int hour) noexcept
{
    using namespace std::chrono;
    // The sun enters the sign of a month, whose new moon comes within the next 31 days.
    const auto opening = sys_days(std::chrono::year(year) / March / 13) + days(30 * (month - 1));
    const auto first = opening - days(month > 10 ? 366 : 0) + days(lunar_day - 1);
    const auto lunar_day_of = [&](sys_days day) {
        const double at = detail::days_since_2000(day, hour - detail::indian_offset);
        return static_cast<int>(detail::elongation_at(at) / 12) + 1;
    };
    const auto end = first + days(66);
    for (auto day = first; day < end; day += days(1)) {
        const int away = (lunar_day - lunar_day_of(day) + 30) % 30;
        if (away > 1) {  // go near it at once; some lunar days are short
            day += days(away - 2 - away / 8);
            continue;
        }
        // One that begins and ends between two such hours counts for the day it begins on.
        const int next_away = (lunar_day - lunar_day_of(day + days(1)) + 30) % 30;
        if (away == 1 && next_away != 29) continue;
        const double at = detail::days_since_2000(day, hour - detail::indian_offset) + 0.5 * away;
        const double moon = detail::new_moon_before(at);
        const double next = detail::new_moon_near(moon + detail::lunar_month);
        const int sign = static_cast<int>(detail::sidereal_sun_at(moon) / 30);
        const bool leap = sign == static_cast<int>(detail::sidereal_sun_at(next) / 30);
        if (!leap && (sign + 1) % 12 + 1 == month) return day;
        day += days(20);
    }
    return first;
}

/// The day in a year on which the sun enters a sign (Mesha is 0) of Indian calendars, before that
/// hour of the day.
[[nodiscard]] constexpr std::chrono::sys_days hindu_solar_day(int year, int sign, int hour) noexcept
{
    using namespace std::chrono;
    const auto near =
        sys_days(std::chrono::year(year) / January / 10) + days((sign + 3) % 12 * 61 / 2);
    for (auto day = near; day < near + days(10); day += days(1)) {
        const double at = detail::days_since_2000(day, hour - detail::indian_offset);
        if (static_cast<int>(detail::sidereal_sun_at(at) / 30) == sign) return day;
    }
    return near;
}

/// A day of the Chinese calendar: its month is the one in which the sun passes that multiple of
/// thirty degrees; leap months have no feasts.
[[nodiscard]] constexpr std::chrono::sys_days chinese_day(int year, int month, int day) noexcept
{
    using namespace std::chrono;
    const auto begin = sys_days(std::chrono::year(year) / January / 16) + days(30 * (month - 1));
    const double degree = detail::turned(330 + 30 * (month - 1));
    const auto local_day = [](double at) {
        const double local = at + 0.5 + detail::chinese_offset / 24;
        const auto whole = static_cast<std::int64_t>(local);
        return sys_days(days(10957 + whole - (local < static_cast<double>(whole) ? 1 : 0)));
    };
    double moon = detail::new_moon_near(detail::days_since_2000(begin, 12));
    for (int i = 0; i < 4; ++i) {
        const double next = detail::new_moon_near(moon + detail::lunar_month);
        // The sun is looked at where the days begin, for days are what months are counted in.
        const auto sun_on = [&](double at) {
            return detail::turned(
                detail::sun_at(detail::days_since_2000(local_day(at), 0 - detail::chinese_offset))
                - degree + 180);
        };
        if (sun_on(moon) <= 180 && sun_on(next) > 180) return local_day(moon) + days(day - 1);
        moon = next;
    }
    return begin;
}

}  // namespace stet

#endif
