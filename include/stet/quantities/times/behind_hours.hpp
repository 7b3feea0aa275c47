#ifndef STET_QUANTITIES_TIMES_BEHIND_HOURS_HPP
#define STET_QUANTITIES_TIMES_BEHIND_HOURS_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// What may stand behind an hour: which half of the day it is in, a time zone, "o'clock", a part of
// the day. Rules compiled for stet from how English news writes times.

namespace stet::detail {

/// "a.m.", "pm", "AM" behind an hour, "a" or "p" behind minutes: which half of the day, and where
/// it ends.
struct half_day_reading {
    std::size_t end = 0;
    bool afternoon = false;
};

[[nodiscard]] constexpr std::optional<half_day_reading>
read_half_day(std::string_view document, std::size_t at, bool minutes = false) noexcept
{
    auto begin = after_blanks(document, at);
    const char first = ascii_lower(byte_at(document, begin));
    if (first != 'a' && first != 'p') return std::nullopt;
    auto end = begin + 1;
    const bool whole = ascii_lower(byte_at(document, end + 1)) == 'm';  // of "p.m."
    if (minutes && begin == at && !whole && !word_goes_on(document, end))
        return half_day_reading{end, first == 'p'};
    const bool dotted = byte_at(document, end) == '.';
    if (dotted) ++end;
    const bool spaced = begin != at && byte_at(document, end) == ' ' && !minutes
                        && ascii_lower(byte_at(document, end + 1)) == 'm';
    if (spaced) ++end;  // "p. m.", "p m"
    if (ascii_lower(byte_at(document, end)) != 'm') return std::nullopt;
    ++end;
    if (word_goes_on(document, end)) return std::nullopt;
    if (dotted && byte_at(document, end) == '.') ++end;
    return half_day_reading{end, first == 'p'};
}

/// Behind the hours that a zone is off Greenwich: "+2", "-08:45", "+0900".
[[nodiscard]] constexpr std::size_t after_offset(std::string_view document, std::size_t at) noexcept
{
    auto sign = at;
    if (byte_at(document, sign) == ' ') ++sign;
    if (byte_at(document, sign) != '+' && byte_at(document, sign) != '-') return at;
    const auto hours = read_field_behind(document, sign + 1);
    if (!hours || hours->digits == 3 || word_goes_on(document, hours->end)) return at;
    if (byte_at(document, hours->end) != ':') return hours->end;
    const auto minutes = read_field_behind(document, hours->end + 1);
    return minutes && minutes->digits == 2 ? minutes->end : hours->end;
}

/// Behind a time zone: "ET", "GMT", "Eastern", "Eastern Standard Time"; "local time" before a day.
[[nodiscard]] constexpr std::size_t after_zone(std::string_view document, std::size_t at,
                                               bool& utc) noexcept
{
    const auto begin = after_blanks(document, at);
    const auto word = word_at(document, begin);
    if (begin == at || word.empty()) return at;
    if (time_word(word).in(lexicon::time_words_group::zone)) {
        if (word.size() < 3 && !is_ascii_upper(word.back())) return at;  // "9 p.m. et al."
        const auto end = begin + word.size();
        if (!equal_folded(word, "utc") && !equal_folded(word, "gmt")) return end;
        const auto offset = after_offset(document, end);
        utc = offset == end;
        return offset;
    }
    if (equal_folded(word, "local")) {  // "9 p.m. local time on Sunday"
        const auto end = after_word(document, begin + word.size(), "time");
        const auto day = end == begin + word.size() ? std::string_view() : next_word(document, end);
        const bool linked =
            equal_folded(day, "on") || time_word(day).in(lexicon::time_words_group::weekday);
        return linked ? end : at;
    }
    if (!is_ascii_upper(word[0])) return at;
    if (word != "Eastern" && word != "Central" && word != "Mountain" && word != "Pacific")
        return at;
    auto end = begin + word.size();
    for (const std::string_view next : {"standard", "daylight", "time"})
        end = after_word(document, end, next);
    return end;
}

/// Behind "o'clock".
[[nodiscard]] constexpr std::size_t after_oclock(std::string_view document, std::size_t at) noexcept
{
    const auto begin = after_blanks(document, at);
    if (begin == at || ascii_lower(byte_at(document, begin)) != 'o') return at;
    for (const std::string_view word : {"o'clock", "o\u2019clock", "oclock"})
        if (starts_with_folded(document.substr(begin), word)) return begin + word.size();
    return at;
}

/// "in the morning", "at night" behind an hour.
struct part_behind {
    std::size_t end = 0;
    day_part part = day_part::none;
};

[[nodiscard]] constexpr std::optional<part_behind> read_part_behind(std::string_view document,
                                                                    std::size_t at) noexcept
{
    const auto in = after_word(document, after_word(document, at, "in"), "the");
    const auto link = in != at ? in : after_word(document, at, "at");
    if (link == at) return std::nullopt;
    const auto word = word_at(document, after_blanks(document, link));
    const auto known = time_word(word);
    if (!known.in(lexicon::time_words_group::part)) return std::nullopt;
    const auto part = static_cast<day_part>(known.value);
    if ((in == at) != (part == day_part::night)) return std::nullopt;
    return part_behind{end_of(word, document), part};
}

[[nodiscard]] constexpr std::int8_t hour_of(int hour, bool afternoon) noexcept
{
    return static_cast<std::int8_t>(hour % 12 + (afternoon ? 12 : 0));
}

}  // namespace stet::detail

#endif
