#ifndef STET_QUANTITIES_CALENDAR_POINT_HPP
#define STET_QUANTITIES_CALENDAR_POINT_HPP

#include <chrono>
#include <cstdint>

namespace stet {

/// How long a piece of the calendar is.
enum class calendar_grain : std::uint8_t {
    none,  ///< no date at all: a time of the day alone
    millennium,
    century,
    decade,
    year,
    half,
    quarter,
    season,
    month,
    week,
    weekend,
    day,
    reference,  ///< now, or the time just before or after it
};

/// The parts of a day, as TIMEX3 abbreviates them: MO, AF, EV, NI.
enum class day_part : std::uint8_t { none, morning, afternoon, evening, night };

/// A point of the calendar or the clock as a text names it: as much of it as is known.
///
/// What the text leaves open is `unknown` and stays so until a reference date settles it. The
/// number of a half, quarter, season, month or week is in `number`; a weekday counts from
/// Monday, 1.
struct calendar_point {
    static constexpr std::int16_t unknown = -32768;

    calendar_grain grain = calendar_grain::none;
    day_part part = day_part::none;
    bool fiscal = false;          ///< of a fiscal year, whose months are not those of the calendar
    std::int16_t year = unknown;  ///< the first one of a decade or century
    std::int8_t number = 0;       ///< 0: not known
    std::int8_t day = 0;          ///< of the month; 0: not known
    std::int8_t weekday = 0;      ///< 1 to 7, as long as no date is known; 0: none was named
    std::int8_t hour = -1;        ///< 0 to 24; -1: no time of the day
    std::int8_t minute = -1;      ///< -1: only the hour was named
    std::int8_t second = -1;      ///< likewise
    bool utc = false;             ///< the time of the day is that of Greenwich

    [[nodiscard]] constexpr bool has_date() const noexcept { return grain != calendar_grain::none; }
    [[nodiscard]] constexpr bool has_time() const noexcept { return hour >= 0; }
    [[nodiscard]] constexpr bool has_year() const noexcept { return year != unknown; }

    friend constexpr bool operator==(const calendar_point&, const calendar_point&) = default;
};

// Pieces of the calendar, and steps from one to another.

[[nodiscard]] constexpr calendar_point point_of_day(std::chrono::sys_days day) noexcept
{
    const std::chrono::year_month_day date(day);
    calendar_point p;
    p.grain = calendar_grain::day;
    p.year = static_cast<std::int16_t>(static_cast<int>(date.year()));
    p.number = static_cast<std::int8_t>(static_cast<unsigned>(date.month()));
    p.day = static_cast<std::int8_t>(static_cast<unsigned>(date.day()));
    return p;
}

/// An instant, to the second where it has any.
[[nodiscard]] constexpr calendar_point point_of_instant(std::chrono::sys_seconds instant) noexcept
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const hh_mm_ss time(instant - day);
    auto p = point_of_day(day);
    p.hour = static_cast<std::int8_t>(time.hours().count());
    p.minute = static_cast<std::int8_t>(time.minutes().count());
    if (time.seconds().count() != 0) p.second = static_cast<std::int8_t>(time.seconds().count());
    return p;
}

[[nodiscard]] constexpr calendar_point point_of_year(int year) noexcept
{
    calendar_point p;
    p.grain = calendar_grain::year;
    p.year = static_cast<std::int16_t>(year);
    return p;
}

/// Half, quarter, season or month `number` of a year; numbers beyond it run on into other years.
[[nodiscard]] constexpr calendar_point point_of_part(calendar_grain grain, int year, int number,
                                                     int parts_of_a_year) noexcept
{
    int index = year * parts_of_a_year + number - 1;
    int whole = index / parts_of_a_year;
    if (index % parts_of_a_year < 0) --whole;
    calendar_point p;
    p.grain = grain;
    p.year = static_cast<std::int16_t>(whole);
    p.number = static_cast<std::int8_t>(index - whole * parts_of_a_year + 1);
    return p;
}

[[nodiscard]] constexpr calendar_point point_of_month(int year, int month) noexcept
{
    return point_of_part(calendar_grain::month, year, month, 12);
}

/// Monday is 1, Sunday 7.
[[nodiscard]] constexpr int iso_weekday(std::chrono::sys_days day) noexcept
{
    return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

[[nodiscard]] constexpr std::chrono::sys_days monday_of(std::chrono::sys_days day) noexcept
{
    return day - std::chrono::days(iso_weekday(day) - 1);
}

/// The weekday so many times before or after a day, which is not counted itself.
[[nodiscard]] constexpr std::chrono::sys_days weekday_off(std::chrono::sys_days day, int weekday,
                                                          int count) noexcept
{
    const int ahead = (weekday - iso_weekday(day) + 6) % 7 + 1;
    const int back = (iso_weekday(day) - weekday + 6) % 7 + 1;
    return count > 0 ? day + std::chrono::days(ahead + 7 * (count - 1))
                     : day - std::chrono::days(back + 7 * (-count - 1));
}

/// The ISO 8601 week that a day is in: week 1 has the year's first Thursday.
[[nodiscard]] constexpr calendar_point point_of_week(std::chrono::sys_days day,
                                                     calendar_grain grain = calendar_grain::week)
{
    using namespace std::chrono;
    const sys_days thursday = monday_of(day) + days(3);
    const year_month_day date(thursday);
    const sys_days first = sys_days(date.year() / January / 1);
    calendar_point p;
    p.grain = grain;
    p.year = static_cast<std::int16_t>(static_cast<int>(date.year()));
    p.number = static_cast<std::int8_t>((thursday - first).count() / 7 + 1);
    return p;
}

/// The Monday of an ISO 8601 week.
[[nodiscard]] constexpr std::chrono::sys_days monday_of_week(int year, int week) noexcept
{
    using namespace std::chrono;
    return monday_of(sys_days(std::chrono::year(year) / January / 4)) + days(7 * (week - 1));
}

/// The same day so many months later, or the last one of a shorter month.
[[nodiscard]] constexpr std::chrono::sys_days months_after(std::chrono::sys_days day, int months)
{
    using namespace std::chrono;
    const year_month_day date(day);
    const auto month = date.year() / date.month() + std::chrono::months(months);
    const year_month_day_last last(month.year() / month.month() / std::chrono::last);
    return sys_days(month.year() / month.month()
                    / (date.day() < last.day() ? date.day() : last.day()));
}

/// Whether a year has such a day. An unknown year may be a leap year.
[[nodiscard]] constexpr bool day_exists(int year, int month, int day) noexcept
{
    using namespace std::chrono;
    if (month < 1 || month > 12 || day < 1) return false;
    const int y = year == calendar_point::unknown ? 2000 : year;
    return year_month_day(std::chrono::year(y), std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

/// The first day of a point whose date is known. Precondition: `has_year()`.
[[nodiscard]] constexpr std::chrono::sys_days first_day(const calendar_point& p) noexcept
{
    using namespace std::chrono;
    const auto from_month = [&](int month, int day = 1) {
        return sys_days(std::chrono::year(p.year) / std::chrono::month(static_cast<unsigned>(month))
                        / std::chrono::day(static_cast<unsigned>(day)));
    };
    switch (p.grain) {
    case calendar_grain::half:
        return from_month(p.number > 0 ? 6 * (p.number - 1) + 1 : 1);
    case calendar_grain::quarter:
        return from_month(p.number > 0 ? 3 * (p.number - 1) + 1 : 1);
    case calendar_grain::season:
        return from_month(p.number > 0 && p.number < 4 ? 3 * p.number : 12);
    case calendar_grain::month:
        return from_month(p.number > 0 ? p.number : 1);
    case calendar_grain::day:
        return from_month(p.number > 0 ? p.number : 1, p.day > 0 ? p.day : 1);
    case calendar_grain::week:
        return monday_of_week(p.year, p.number);
    case calendar_grain::weekend:
        return monday_of_week(p.year, p.number) + days(5);
    default:
        return from_month(1);
    }
}

}  // namespace stet

#endif
