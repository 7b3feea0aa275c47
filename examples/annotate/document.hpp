#ifndef ANNOTATE_DOCUMENT_HPP
#define ANNOTATE_DOCUMENT_HPP

#include <charconv>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace annotate {

using date = std::chrono::year_month_day;

/// "2025-08-18" and nothing else; none for a day that no calendar has.
inline std::optional<date> parse_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto number = [text](std::size_t at, std::size_t size) {
        int value = -1;
        const char* const end = text.data() + at + size;
        const auto [stop, error] = std::from_chars(text.data() + at, end, value);
        return error == std::errc() && stop == end ? value : -1;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const date found(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                     std::chrono::day(static_cast<unsigned>(day)));
    return found.ok() ? std::optional(found) : std::nullopt;
}

/// "2025-08-18T14:30:00", a day and a time of it, and nothing else.
inline std::optional<std::chrono::local_seconds> parse_instant(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 19 || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto day = parse_date(text.substr(0, 10));
    const auto number = [text](std::size_t at) {
        int value = -1;
        const char* const end = text.data() + at + 2;
        const auto [stop, error] = std::from_chars(text.data() + at, end, value);
        return error == std::errc() && stop == end ? value : -1;
    };
    const int hour = number(11);
    const int minute = number(14);
    const int second = number(17);
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return local_days(*day) + hours(hour) + minutes(minute) + seconds(second);
}

/// One document of the input, or what is wrong with it.
struct document {
    std::string id = "null";        ///< as JSON
    std::string_view text;          ///< UTF-8, in memory of whoever read it
    std::optional<date> when = {};  ///< the reference date it brings
    std::optional<std::chrono::local_seconds> instant = {};  ///< with the time of that day
    std::string_view error = {};                             ///< empty if it could be read
};

}  // namespace annotate

#endif
