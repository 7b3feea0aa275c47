#ifndef STET_QUANTITIES_TIMES_CLOCK_TIMES_HPP
#define STET_QUANTITIES_TIMES_CLOCK_TIMES_HPP

#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/behind_hours.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/told_times.hpp>
#include <stet/text/dateline.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Whether "9:30" alone is a time, by the word before it: "at 9:30", not "won 9:30" or "John 3:16".
/// A nought before the hour stands in timetables: "Dep. 08:15".
[[nodiscard]] constexpr bool time_stands(std::string_view document, std::size_t at) noexcept
{
    const auto before = previous_word(document, at);
    for (const std::string_view word :
         {"at", "by", "from", "until", "till", "around", "about", "after", "before", "since", "to",
          "between", "and", "past", "nearly", "almost"})
        if (equal_folded(before, word)) return true;
    if (before.empty() && before_blanks(document, at) == 0) return true;
    if (byte_at(document, at) == '0' && byte_at(document, at + 2) == ':')
        return !is_any_of(before, "in", "of", "won");
    // "14:41 Police say ..." opens a report of a live page.
    return (at == 0 || document[at - 1] == '\n')
           && size_of_time_stamp(document.substr(at, 16)) != 0;
}

/// Whether "the" and what runs by the clock stand around what lies in [at, end): "the 14:41 train".
[[nodiscard]] constexpr bool runs_by_clock(std::string_view document, std::size_t at,
                                           std::size_t end) noexcept
{
    return equal_folded(previous_word(document, at), "the")
           && is_any_of(next_word(document, end), "train", "service", "bus", "coach", "ferry",
                        "sailing", "flight", "from", "to");
}

/// "1430 GMT", "0600" before "local time" or "hours": four digits are a time only with such words.
[[nodiscard]] constexpr std::optional<time_reading> read_four_digits(std::string_view document,
                                                                     std::size_t at) noexcept
{
    const auto digits = read_field(document, at);
    if (digits && digits->digits >= 3 && digits->value >= 100 && digits->value < 1260
        && digits->value % 100 < 60) {
        if (const auto half = read_half_day(document, digits->end)) {  // "730 p.m."
            time_reading r{half->end, {}, true, true, false};
            r.point.hour = hour_of(digits->value / 100, half->afternoon);
            r.point.minute = static_cast<std::int8_t>(digits->value % 100);
            r.end = after_zone(document, r.end, r.point.utc);
            return r;
        }
    }
    if (!digits || digits->digits != 4 || digits->value >= 2400 || digits->value % 100 >= 60)
        return std::nullopt;
    time_reading r{digits->end, {}, true, true, false};
    r.point.hour = static_cast<std::int8_t>(digits->value / 100);
    r.point.minute = static_cast<std::int8_t>(digits->value % 100);
    const auto zone = after_zone(document, r.end, r.point.utc);
    if (zone != r.end) {
        if (!is_ascii_upper(document[zone - 1]) && !r.point.utc) return std::nullopt;
        r.end = zone;
        return r;
    }
    const auto local = after_word(document, r.end, "local");
    if (local != r.end && after_word(document, local, "time") != local) return r;
    const bool leading = document[at] == '0';
    return leading && after_word(document, r.end, "hours") != r.end ? std::optional(r)
                                                                    : std::nullopt;
}

[[nodiscard]] constexpr std::optional<time_reading>
read_clock_time_anew(const quantity_context& c, std::size_t at, bool short_half)
{
    const auto document = c.document;
    std::optional<small_number> small;
    if (is_ascii_digit(byte_at(document, at))) {
        if (const auto four = detail::read_four_digits(document, at)) return four;
        if (follows(document, at + 1, " m") || follows(document, at + 2, " m"))
            if (const auto told = detail::read_told_time(document, at, small)) return told;
    } else {
        if (const auto named = detail::read_named_hour(document, at)) return named;
        const auto word = word_at(document, at);
        const auto known = number_word(word);
        if (!known) return std::nullopt;
        small = read_small_number(document, word, known);
        if (const auto told = detail::read_told_time(document, at, small)) return told;
        if (const auto spoken = detail::read_spoken_time(document, word, known)) return spoken;
    }

    time_reading r{at, {}, false};
    int hour = 0;
    bool minutes = false;
    bool colon = false;
    bool french = false;  // "19h30"
    if (const auto digits = read_field(document, at)) {
        if (digits->digits > 2 || digits->value > 24) return std::nullopt;
        const char before = at > 0 ? document[at - 1] : ' ';
        if (before == '.' || before == ':' || before == '/' || before == '$' || before == '#')
            return std::nullopt;
        hour = digits->value;
        r.end = digits->end;
        const char mark = byte_at(document, r.end);
        if (mark == ':' || mark == '.' || mark == 'h') {
            const auto minute = read_field_behind(document, r.end + 1);
            if (minute && minute->digits == 2 && minute->value < 60) {
                minutes = true;
                colon = mark != '.';
                french = mark == 'h';
                r.point.minute = static_cast<std::int8_t>(minute->value);
                r.end = minute->end;
                const auto second = byte_at(document, r.end) == ':'
                                        ? read_field_behind(document, r.end + 1)
                                        : std::optional<field_reading>();
                if (second && second->digits == 2 && second->value < 60) {
                    r.point.second = static_cast<std::int8_t>(second->value);
                    r.end = second->end;
                }
            } else if (mark == ':') {
                return std::nullopt;
            } else if (mark == 'h' && !word_goes_on(document, r.end + 1)) {  // "19h" beside a day
                minutes = true;
                r.point.minute = 0;
                ++r.end;
            }
        }
    } else if (small && small->value >= 1 && small->value <= 12) {
        hour = static_cast<int>(small->value);
        r.end = small->end;
    } else {
        return std::nullopt;
    }

    bool marked = french;
    if (!minutes && hour == 12) {  // "12 noon"
        const auto named = detail::read_named_hour(document, after_blanks(document, r.end));
        if (named && after_blanks(document, r.end) != r.end) return named;
    }
    if (const auto oclock = detail::after_oclock(document, r.end); oclock != r.end) {
        r.end = oclock;
        marked = true;
    }
    if (const auto half = detail::read_half_day(document, r.end, colon || short_half);
        half && hour <= 12) {
        r.end = half->end;
        hour = detail::hour_of(hour, half->afternoon);
        marked = true;
        r.half_told = true;
        if (const auto part = detail::read_part_behind(document, r.end))  // "8 p.m. in the evening"
            if ((part->part == day_part::morning) != half->afternoon) r.end = part->end;
    } else if (const auto part = detail::read_part_behind(document, r.end); part && hour <= 12) {
        r.end = part->end;
        const bool late = part->part != day_part::morning
                          && !(part->part == day_part::night && (hour < 5 || hour == 12));
        hour = detail::hour_of(hour, late);
        marked = true;
        r.half_told = true;
    } else if (!marked && !minutes) {
        // An hour alone, which only a date or a range beside it can make one.
        if (numeral_goes_on(document, r.end)) return std::nullopt;
        r.point.hour = static_cast<std::int8_t>(hour);
        return r;
    }
    if (hour == 24 && r.point.minute > 0) return std::nullopt;
    r.point.hour = static_cast<std::int8_t>(hour);
    if (!marked || french) {
        const bool zulu = byte_at(document, r.end) == 'Z' && !word_goes_on(document, r.end + 1);
        if (!zulu && numeral_goes_on(document, r.end)) return std::nullopt;
        const char next = byte_at(document, r.end);
        if (next == ':' && is_ascii_digit(byte_at(document, r.end + 1))) return std::nullopt;
    }
    const auto zone = detail::after_zone(document, r.end, r.point.utc);
    const bool message = c.settings.extent == time_extent::of_messages;
    r.certain = marked || zone != r.end || (colon && detail::time_stands(document, at))
                || (colon && detail::runs_by_clock(document, at, r.end))
                || (colon && message && r.point.second >= 0);
    r.end = zone;
    r.half_told = r.half_told || hour > 12 || french;
    r.dotted = !colon && !marked && !r.certain;  // "2.15"
    return r;
}

}  // namespace detail

/// Reads a time of the day: "9:30 p.m. ET", "2.15pm", "14:05", "19h30", "nine o'clock", "8 in the
/// morning", "noon", "half past six", "1430 GMT". A time such as "9:30" is certain only behind
/// "at", "from" and the like; one such as "17.30" is `dotted` and no time but beside a day. With
/// `short_half` "9a" and "5p" are times too.
[[nodiscard]] constexpr std::optional<time_reading>
read_clock_time(const quantity_context& c, std::size_t at, bool short_half = false)
{
    if (short_half) return detail::read_clock_time_anew(c, at, true);
    return detail::read_once(
        c, at, &detail::place_readings::clock,
        +[](const quantity_context& same, std::size_t place) {
            return detail::read_clock_time_anew(same, place, false);
        });
}

/// Times of the day, as `read_clock_time` reads them.
struct clock_times {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        const auto r = read_clock_time(c, at);
        if (!r || !r->certain) return std::nullopt;
        return quantity_of(c.document, at, *r);
    }
};

}  // namespace stet

#endif
