#ifndef STET_QUANTITIES_CLOCK_TIMES_HPP
#define STET_QUANTITIES_CLOCK_TIMES_HPP

#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/spelled_numbers.hpp>
#include <stet/quantities/time_reading.hpp>
#include <stet/text/dateline.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

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

/// Whether "9:30" alone is a time, by the word before it: "at 9:30", not "won 9:30" or "John 3:16".
[[nodiscard]] constexpr bool time_stands(std::string_view document, std::size_t at) noexcept
{
    const auto before = previous_word(document, at);
    for (const std::string_view word :
         {"at", "by", "from", "until", "till", "around", "about", "after", "before", "since", "to",
          "between", "and", "past", "nearly", "almost"})
        if (equal_folded(before, word)) return true;
    if (before.empty() && before_blanks(document, at) == 0) return true;
    // "14:41 Police say ..." opens a report of a live page.
    return (at == 0 || document[at - 1] == '\n')
           && size_of_time_stamp(document.substr(at, 16)) != 0;
}

/// "noon", "midnight", "midday".
[[nodiscard]] constexpr std::optional<time_reading> read_named_hour(std::string_view document,
                                                                    std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    if (!known.in(lexicon::time_words_group::named_hour)) return std::nullopt;
    if (is_ascii_upper(word[0])) {  // "Noon" and "Midnight" inside a sentence are names
        const auto before = previous_word(document, at);
        if (!before.empty()) return std::nullopt;
        if (is_ascii_upper(byte_at(document, after_blanks(document, at + word.size()))))
            return std::nullopt;
    }
    time_reading r{at + word.size(), {}, true};
    r.point.hour = static_cast<std::int8_t>(known.value);
    r.point.minute = 0;
    r.half_told = true;
    return r;
}

/// Whether a word is "minutes" or "mins".
[[nodiscard]] constexpr bool is_minutes(std::string_view word) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto known = time_word(word);
    constexpr int minute = 2;
    return known.in(group::units | group::unit_short) && known.value == minute;
}

/// "half past six", "a quarter to nine", "twenty past two": a word of numbers stands at `at`, which
/// may begin a small one, or a digit.
[[nodiscard]] constexpr std::optional<time_reading>
read_told_time(std::string_view document, std::size_t at,
               const std::optional<small_number>& small) noexcept
{
    auto word = word_at(document, at);
    const auto digits_of = word.empty() ? read_field(document, at) : std::optional<field_reading>();
    if (digits_of) {  // "15 minutes past 3 p.m."
        word = next_word(document, digits_of->end);
        if (!is_minutes(word)) return std::nullopt;
    }
    auto end = digits_of ? end_of(word, document) : at + word.size();
    if (equal_folded(word, "a")) {
        word = next_word(document, end);
        if (!equal_folded(word, "quarter")) return std::nullopt;
        end = end_of(word, document);
    }
    bool counted = digits_of.has_value();  // "three minutes to eight"
    int minutes = equal_folded(word, "half") ? 30 : equal_folded(word, "quarter") ? 15 : 0;
    if (digits_of) {
        minutes = digits_of->value;
    } else if (minutes == 0) {
        if (!small
            || (small->value % 5 != 0
                && !time_word(next_word(document, small->end))
                        .in(lexicon::time_words_group::units)))
            return std::nullopt;
        minutes = static_cast<int>(small->value);
        const auto unit = next_word(document, small->end);
        counted = is_minutes(unit);
        end = counted ? end_of(unit, document) : small->end;
    }
    const bool past = after_word(document, end, "past") != end;
    const bool to = !past && minutes != 30 && after_word(document, end, "to") != end;
    const int most = digits_of ? 59 : 30;
    if ((!past && !to) || minutes < 1 || minutes > most) return std::nullopt;
    end = after_word(document, end, past ? "past" : "to");
    const auto begin = after_blanks(document, end);
    time_reading r{0, {}, true};
    int hour = 0;
    if (const auto named = read_named_hour(document, begin)) {
        hour = named->point.hour;
        r.end = named->end;
    } else if (const auto spelled = read_small_number(document, begin);
               spelled && spelled->value >= 1 && spelled->value <= 12) {
        hour = static_cast<int>(spelled->value);
        r.end = spelled->end;
        // "ten to one" are odds, unless the day goes on.
        if (to && minutes != 15 && !counted && !read_half_day(document, r.end)
            && !read_part_behind(document, r.end))
            return std::nullopt;
    } else if (const auto digits = read_field(document, begin);
               digits && digits->value >= 1 && digits->value <= 12
               && (minutes == 15 || minutes == 30 || digits_of
                   || read_half_day(document, digits->end)
                   || read_part_behind(document, digits->end))) {
        hour = digits->value;
        r.end = digits->end;
        if (numeral_goes_on(document, r.end) && !read_half_day(document, r.end))
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    bool afternoon = hour >= 12;
    r.end = after_oclock(document, r.end);
    if (const auto half = read_half_day(document, r.end)) {
        afternoon = half->afternoon;
        r.end = half->end;
        r.half_told = true;
        hour = hour_of(hour, afternoon);
    } else if (const auto part = read_part_behind(document, r.end)) {  // "ten past 9 at night"
        afternoon = part->part != day_part::morning && (part->part != day_part::night || hour > 4);
        r.end = part->end;
        r.half_told = true;
        hour = hour_of(hour, afternoon);
    }
    if (to) hour = (hour + 23) % 24;
    r.point.hour = static_cast<std::int8_t>(hour);
    r.point.minute = static_cast<std::int8_t>(to ? 60 - minutes : minutes);
    return r;
}

}  // namespace detail

namespace detail {

/// "seven thirty p.m.", "ten forty-five a.m.", by the first word and what is known of it.
[[nodiscard]] constexpr std::optional<time_reading>
read_spoken_time(std::string_view document, std::string_view word, word_entry hour) noexcept
{
    namespace group = lexicon::number_words_group;
    if (hour.in(group::article) || hour.value < 1 || hour.value > 12) return std::nullopt;
    const auto word_end = end_of(word, document);
    const auto begin = after_blanks(document, word_end);
    const auto minutes = read_small_number(document, begin);
    if (begin == word_end || !minutes || minutes->value < 10 || minutes->value > 59)
        return std::nullopt;
    auto end = minutes->end;
    auto value = minutes->value;
    if (const auto unit = next_word(document, end);  // "forty five"
        value % 10 == 0 && value > 10 && number_word(unit).in(group::unit)) {
        const auto more = number_word(unit).value;
        if (more >= 1 && more <= 9) {
            value += more;
            end = end_of(unit, document);
        }
    }
    const auto half = read_half_day(document, end);
    if (!half) return std::nullopt;
    time_reading r{half->end, {}, true, true, false};
    r.point.hour = hour_of(hour.value, half->afternoon);
    r.point.minute = static_cast<std::int8_t>(value);
    return r;
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

}  // namespace detail

namespace detail {

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
