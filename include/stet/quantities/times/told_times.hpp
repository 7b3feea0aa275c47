#ifndef STET_QUANTITIES_TIMES_TOLD_TIMES_HPP
#define STET_QUANTITIES_TIMES_TOLD_TIMES_HPP

#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/times/behind_hours.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Times of the day in words, as people say them. Rules compiled for stet from how English tells the
// time.

namespace stet::detail {

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

}  // namespace stet::detail

#endif
