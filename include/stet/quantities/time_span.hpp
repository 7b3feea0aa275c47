#ifndef STET_QUANTITIES_TIME_SPAN_HPP
#define STET_QUANTITIES_TIME_SPAN_HPP

#include <stet/quantities/calendar_point.hpp>
#include <stet/text/ascii.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// A stretch of local time, [begin, end).
struct time_span {
    std::chrono::local_seconds begin;
    std::chrono::local_seconds end;

    friend constexpr bool operator==(const time_span&, const time_span&) = default;
};

namespace detail {

/// Reads the fields of a TIMEX3 value one after another.
class timex_reader {
public:
    constexpr explicit timex_reader(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] constexpr bool done() const noexcept { return text_.empty(); }
    [[nodiscard]] constexpr bool take(std::string_view bytes) noexcept
    {
        if (!text_.starts_with(bytes)) return false;
        text_.remove_prefix(bytes.size());
        return true;
    }
    /// A field of exactly so many digits; -1 if it is none.
    [[nodiscard]] constexpr int number(std::size_t width) noexcept
    {
        if (text_.size() < width) return -1;
        int value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            if (!is_ascii_digit(text_[i])) return -1;
            value = value * 10 + (text_[i] - '0');
        }
        text_.remove_prefix(width);
        return value;
    }

private:
    std::string_view text_;
};

struct day_span {
    std::chrono::sys_days begin;
    std::chrono::sys_days end;
};

[[nodiscard]] constexpr std::optional<day_span> months_span(int year, int month, int months)
{
    if (month < 1 || month > 12) return std::nullopt;
    calendar_point p = point_of_month(year, month);
    const auto begin = first_day(p);
    return day_span{begin, months_after(begin, months)};
}

/// The days of the date that a value begins with.
[[nodiscard]] constexpr std::optional<day_span> read_days(timex_reader& in)
{
    using std::chrono::days;
    (void)in.take("FY");
    const bool before_christ = in.take("BC");
    auto shorter = in;
    int year = in.number(4);
    if (before_christ) {
        if (year < 1) return std::nullopt;
        year = 1 - year;
    } else if (year < 0) {
        int length = 10;
        auto part = shorter;
        int first = part.number(3);
        if (first < 0 || !part.take("X")) {
            length = 100;
            part = shorter;
            first = part.number(2);
            if (first < 0 || !part.take("XX")) return std::nullopt;
        }
        in = part;
        return months_span(first * length, 1, 12 * length);
    }
    if (!in.take("-")) return months_span(year, 1, 12);
    if (in.take("Q")) return months_span(year, 3 * in.number(1) - 2, 3);
    if (in.take("H")) return months_span(year, 6 * in.number(1) - 5, 6);
    if (in.take("SP")) return months_span(year, 3, 3);
    if (in.take("SU")) return months_span(year, 6, 3);
    if (in.take("FA")) return months_span(year, 9, 3);
    if (in.take("WI")) return months_span(year, 12, 3);
    if (in.take("W")) {
        const int week = in.number(2);
        if (week < 1 || week > 53) return std::nullopt;
        const auto monday = monday_of_week(year, week);
        if (in.take("-WE")) return day_span{monday + days(5), monday + days(7)};
        return day_span{monday, monday + days(7)};
    }
    const int month = in.number(2);
    if (!in.take("-")) return months_span(year, month, 1);
    const int day = in.number(2);
    if (!day_exists(year, month, day)) return std::nullopt;
    auto p = point_of_month(year, month);
    p.grain = calendar_grain::day;
    p.day = static_cast<std::int8_t>(day);
    return day_span{first_day(p), first_day(p) + days(1)};
}

/// The time that one point covers.
[[nodiscard]] constexpr std::optional<time_span> point_span(std::string_view text)
{
    using namespace std::chrono;
    timex_reader in(text);
    const auto days_of = read_days(in);
    if (!days_of) return std::nullopt;
    const auto local = [](sys_days d) { return local_seconds(local_days(d.time_since_epoch())); };
    const auto midnight = local(days_of->begin);
    if (in.done()) return time_span{midnight, local(days_of->end)};
    if (!in.take("T")) return std::nullopt;
    const auto hours_span = [&](int from, int to) {
        return time_span{midnight + hours(from), midnight + hours(to)};
    };
    if (in.take("MO")) return in.done() ? std::optional(hours_span(6, 12)) : std::nullopt;
    if (in.take("AF")) return in.done() ? std::optional(hours_span(12, 18)) : std::nullopt;
    if (in.take("EV")) return in.done() ? std::optional(hours_span(18, 24)) : std::nullopt;
    if (in.take("NI")) return in.done() ? std::optional(hours_span(20, 30)) : std::nullopt;
    const int hour = in.number(2);
    if (hour < 0 || hour > 24) return std::nullopt;
    auto begin = midnight + hours(hour);
    seconds length = hours(1);
    if (in.take(":")) {
        const int minute = in.number(2);
        if (minute < 0 || minute > 59) return std::nullopt;
        begin += minutes(minute);
        length = minutes(1);
        if (in.take(":")) {
            const int second = in.number(2);
            if (second < 0 || second > 60) return std::nullopt;
            begin += seconds(second);
            length = seconds(1);
        }
    }
    (void)in.take("Z");
    return in.done() ? std::optional(time_span{begin, begin + length}) : std::nullopt;
}

}  // namespace detail

/// The time that a TIMEX3 value covers, on the clock of wherever the text speaks of:
///
///     stet::span_of("2016-Q1")         // 2016-01-01 00:00 to 2016-04-01 00:00
///     stet::span_of("2025-08-15TNI")   // 2025-08-15 20:00 to 2025-08-16 06:00
///
/// Morning is taken for 6 to 12, afternoon for 12 to 18, evening for 18 to 24 and night for 20 to
/// 6; spring begins in March, winter in December. An interval of dates covers both its ends, one of
/// times stops where the second begins. A value that is not settled ("XXXX-WXX-5"), a time without
/// a date and a duration have no place in time: nothing is given.
[[nodiscard]] constexpr std::optional<time_span> span_of(std::string_view timex)
{
    const auto slash = timex.find('/');
    if (slash == timex.npos) return detail::point_span(timex);
    const auto last = timex.substr(slash + 1);
    const auto first_span = detail::point_span(timex.substr(0, slash));
    const auto last_span = detail::point_span(last);
    if (!first_span || !last_span) return std::nullopt;
    const auto mark = last.find('T');
    const bool clock =
        mark != last.npos && mark + 1 < last.size() && is_ascii_digit(last[mark + 1]);
    const time_span span{first_span->begin, clock ? last_span->begin : last_span->end};
    return span.begin < span.end ? std::optional(span) : std::nullopt;
}

}  // namespace stet

#endif
