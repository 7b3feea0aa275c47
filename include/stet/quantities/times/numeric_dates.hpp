#ifndef STET_QUANTITIES_TIMES_NUMERIC_DATES_HPP
#define STET_QUANTITIES_TIMES_NUMERIC_DATES_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// The full year that two digits stand for: 1930 to 2029.
[[nodiscard]] constexpr int full_year(int two_digits) noexcept
{
    return two_digits < 30 ? 2000 + two_digits : 1900 + two_digits;
}

[[nodiscard]] constexpr std::optional<time_reading> day_reading(std::size_t end, int year,
                                                                int month, int day) noexcept
{
    if (!day_exists(year, month, day)) return std::nullopt;
    time_reading r{end, {}, true};
    r.point.grain = calendar_grain::day;
    r.point.year = static_cast<std::int16_t>(year);
    r.point.number = static_cast<std::int8_t>(month);
    r.point.day = static_cast<std::int8_t>(day);
    return r;
}

/// Whether what stands before or behind a date in digits makes it part of something longer.
[[nodiscard]] constexpr bool joins_nothing(std::string_view document, std::size_t begin,
                                           std::size_t end) noexcept
{
    const char before = begin > 0 ? document[begin - 1] : ' ';
    if (is_ascii_alphanumeric(before) || before == '/' || before == '.' || before == '$')
        return false;
    const char behind = byte_at(document, end);
    if (follows(document, end, "\u00B0")) return false;  // "12/5\u00B0C"
    // "8/18/2025-14:30"
    if (const auto hour = read_field_behind(document, end + 1);
        hour && hour->digits <= 2 && byte_at(document, hour->end) == ':')
        return !is_ascii_digit(behind) && !is_ascii_letter(behind);
    const bool joins = behind == '/' || behind == '-' || behind == '.';
    return !is_ascii_digit(behind) && !(joins && is_ascii_digit(byte_at(document, end + 1)));
}

/// Whether "8/18" behind this word is a day and no fraction: "on", "until".
[[nodiscard]] constexpr bool names_a_day(std::string_view word) noexcept
{
    return equal_folded(word, "on") || equal_folded(word, "until") || equal_folded(word, "till")
           || equal_folded(word, "since");
}

}  // namespace detail

/// Reads a date in digits: "2025-08-18", "2025/8/18", "8/18/2025", "18.8.2025", "8/18/25". Where
/// both orders give a date, the settings decide; behind full stops the day comes first. Without a
/// year ("8/18") it is not certain; "9/11" is the day of 2001.
[[nodiscard]] constexpr std::optional<time_reading> read_numeric_date(const quantity_context& c,
                                                                      std::size_t at) noexcept
{
    const auto document = c.document;
    const auto first = read_field(document, at);
    if (!first || (first->digits != 4 && first->digits > 2)) return std::nullopt;
    const char mark = byte_at(document, first->end);
    if (mark != '-' && mark != '/' && mark != '.') return std::nullopt;

    const auto second = read_field_behind(document, first->end + 1);
    if (!second || second->digits == 3) return std::nullopt;
    if (second->digits == 4) {  // "04/2016"
        const bool month_of_year = mark == '/' && first->value >= 1 && first->value <= 12
                                   && second->value >= 1900 && second->value <= 2100
                                   && detail::joins_nothing(document, at, second->end)
                                   && !word_goes_on(document, second->end);
        if (!month_of_year) return std::nullopt;
        return time_reading{second->end, point_of_month(second->value, first->value), true};
    }
    const bool has_third = byte_at(document, second->end) == mark;
    const auto third = read_field_behind(document, second->end + 1);

    if (first->digits == 4) {
        // "2016-11" is a month, "2011-12" rather a season.
        const bool month = !has_third && mark != '.' && second->digits == 2 && second->value >= 1
                           && second->value <= 12 && second->value <= first->value % 100
                           && first->value >= 1900 && first->value <= 2100;
        if (month && detail::joins_nothing(document, at, second->end)
            && !word_goes_on(document, second->end) && byte_at(document, second->end) != '-')
            return time_reading{second->end, point_of_month(first->value, second->value), true};
        if (!has_third || !third || third->digits > 2 || (mark == '.' && third->digits != 2))
            return std::nullopt;
        const bool joined = byte_at(document, third->end) == 'T';
        if (!joined && word_goes_on(document, third->end)) return std::nullopt;
        return detail::day_reading(third->end, first->value, second->value, third->value);
    }
    const bool day_first =
        mark == '.' || c.settings.order == date_order::day_first || first->value > 12;
    const bool swapped = second->value > 12;
    const int month = (day_first && !swapped) ? second->value : first->value;
    const int day = (day_first && !swapped) ? first->value : second->value;
    if (has_third && third) {
        const bool full = third->digits == 4;
        if (!full && (third->digits != 2 || mark != '/')) return std::nullopt;
        if (!detail::joins_nothing(document, at, third->end)) return std::nullopt;
        if (word_goes_on(document, third->end)) return std::nullopt;
        const int year = full ? third->value : detail::full_year(third->value);
        return detail::day_reading(third->end, year, month, day);
    }
    if (mark != '/' || has_third || !detail::joins_nothing(document, at, second->end)) {
        return std::nullopt;
    }
    if (word_goes_on(document, second->end)) return std::nullopt;
    const bool attack = first->value == 9 && second->value == 11;
    auto r = detail::day_reading(second->end, attack ? 2001 : calendar_point::unknown, month, day);
    // "Are you free 5/17?" is no fraction in messages.
    const bool message = c.settings.extent == time_extent::of_messages
                         && first->value < second->value && second->value > 12
                         && detail::counts_nothing(document, second->end);
    if (r) r->certain = attack || message || detail::names_a_day(previous_word(document, at));
    return r;
}

}  // namespace stet

#endif
