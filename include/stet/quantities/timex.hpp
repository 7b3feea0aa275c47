#ifndef STET_QUANTITIES_TIMEX_HPP
#define STET_QUANTITIES_TIMEX_HPP

#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/quantity.hpp>

#include <string_view>

namespace stet {

// TIMEX3 values (ISO-TimeML), written in place: no allocation.

namespace detail {

constexpr void append_number(timex_text& out, int number, int width) noexcept
{
    int power = 1;
    for (int i = 1; i < width; ++i) power *= 10;
    for (; power > 0; power /= 10) out += static_cast<char>('0' + number / power % 10);
}

constexpr void append_year(timex_text& out, const calendar_point& p) noexcept
{
    if (!p.has_year()) {
        out += "XXXX";
        return;
    }
    if (p.year <= 0) out += "BC";
    append_number(out, p.year <= 0 ? 1 - p.year : p.year, 4);
}

/// "-08", or "-XX" for a month or week that is not known.
constexpr void append_field(timex_text& out, std::string_view mark, int number, int width) noexcept
{
    out += mark;
    if (number > 0)
        append_number(out, number, width);
    else
        for (int i = 0; i < width; ++i) out += 'X';
}

constexpr void append_date(timex_text& out, const calendar_point& p) noexcept
{
    constexpr std::string_view seasons[] = {"SP", "SU", "FA", "WI"};
    switch (p.grain) {
    case calendar_grain::none:
        return;
    case calendar_grain::reference:
        out += p.number < 0 ? "PAST_REF" : p.number > 0 ? "FUTURE_REF" : "PRESENT_REF";
        return;
    case calendar_grain::millennium:
    case calendar_grain::century:
    case calendar_grain::decade: {
        const int known = p.grain == calendar_grain::decade    ? 3
                          : p.grain == calendar_grain::century ? 2
                                                               : 1;
        timex_text year;
        append_year(year, p);
        out += year.view().substr(0, static_cast<std::size_t>(known));
        for (int i = known; i < 4; ++i) out += 'X';
        return;
    }
    case calendar_grain::year:
        if (p.fiscal) out += "FY";
        append_year(out, p);
        return;
    case calendar_grain::half:
    case calendar_grain::quarter:
        append_year(out, p);
        append_field(out, p.grain == calendar_grain::half ? "-H" : "-Q", p.number, 1);
        return;
    case calendar_grain::season:
        append_year(out, p);
        out += '-';
        out += p.number >= 1 && p.number <= 4 ? seasons[p.number - 1] : "XX";
        return;
    case calendar_grain::month:
        append_year(out, p);
        append_field(out, "-", p.number, 2);
        return;
    case calendar_grain::week:
    case calendar_grain::weekend:
        append_year(out, p);
        append_field(out, "-W", p.number, 2);
        if (p.grain == calendar_grain::weekend) out += "-WE";
        return;
    case calendar_grain::day:
        append_year(out, p);
        if (p.number == 0 && p.day == 0 && p.weekday > 0) {
            out += "-WXX-";
            append_number(out, p.weekday, 1);
            return;
        }
        append_field(out, "-", p.number, 2);
        append_field(out, "-", p.day, 2);
        return;
    }
}

constexpr void append_point(timex_text& out, const calendar_point& p) noexcept
{
    append_date(out, p);
    constexpr std::string_view parts[] = {"", "TMO", "TAF", "TEV", "TNI"};
    if (!p.has_time()) [[likely]] {
        out += parts[static_cast<std::size_t>(p.part)];
        return;
    }
    out += 'T';
    append_number(out, p.hour, 2);
    if (p.minute >= 0 || p.second >= 0) {
        out += ':';
        append_number(out, p.minute < 0 ? 0 : p.minute, 2);
    }
    if (p.second >= 0) {
        out += ':';
        append_number(out, p.second, 2);
    }
    if (p.utc) out += 'Z';
}

}  // namespace detail

/// "2025-08-15TNI", "2016-W02", "199X", "XXXX-WXX-5", "T21:30". A point of no date and no time of
/// the day gives an empty text.
[[nodiscard]] constexpr timex_text timex_of(const calendar_point& p) noexcept
{
    timex_text out;
    detail::append_point(out, p);
    return out;
}

/// "2012/2016", "T09:00/T11:00": both ends belong to it.
[[nodiscard]] constexpr timex_text timex_of(const calendar_point& first,
                                            const calendar_point& last) noexcept
{
    timex_text out;
    detail::append_point(out, first);
    out += '/';
    detail::append_point(out, last);
    return out;
}

}  // namespace stet

#endif
