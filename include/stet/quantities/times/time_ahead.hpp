#ifndef STET_QUANTITIES_TIMES_TIME_AHEAD_HPP
#define STET_QUANTITIES_TIMES_TIME_AHEAD_HPP

#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/following_words.hpp>
#include <stet/lexicon/holidays.hpp>
#include <stet/lexicon/time_hints.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/finding/opening_bits.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The words one of which every time has that is not all digits: months, days, parts of the day,
/// units of time, seasons, holidays, and what makes an hour or a year of a number.
inline constexpr std::uint32_t groups_of_times = [] {
    namespace group = lexicon::time_words_group;
    return group::month | group::month_short | group::weekday | group::weekday_short
           | group::weekdays | group::part | group::parts | group::day_name | group::named_hour
           | group::unit | group::units | group::unit_short | group::season | group::seasons
           | group::recurring | group::decade_name | group::zone;
}();

inline constexpr word_filter shapes_of_times = [] {
    word_filter words;
    lexicon::time_words.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(groups_of_times)) words.add(word);
    });
    lexicon::holidays.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::holidays_group::opener)) words.add(word);
    });
    lexicon::time_hints.for_each_word([&](std::string_view word) { words.add(word); });
    return words;
}();

[[nodiscard]] constexpr bool is_word_of_time(std::string_view word) noexcept
{
    if (!shapes_of_times.may_hold(word)) [[likely]]
        return false;
    const hashed_word asked(word);
    return lexicon::time_words.find(asked).in(groups_of_times) || lexicon::time_hints.find(asked)
           || lexicon::holidays.find(asked).in(lexicon::holidays_group::opener);
}

/// Whether "a" or "an", which ends at `at` and begins no number, may begin a length of time: "an
/// hour", "a few days", "a full year".
[[nodiscard]] constexpr bool article_of_time(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    constexpr auto units = group::unit | group::units | group::unit_short;
    const auto word = next_word(document, at);
    const auto known = time_word(word);
    if (!known.in(group::between_number_and_unit)) return known.in(units | group::few);
    return time_word(next_word(document, end_of(word, document))).in(units);
}

/// Whether a unit of time or a part of the day, which ends at `end`, tells nothing by what follows:
/// "for years", "that night", "the months that", but "years ago", "the night of May 3", "year
/// 2027".
[[nodiscard]] constexpr bool unit_tells_nothing(std::string_view document, std::size_t end) noexcept
{
    const auto begin = after_gap(document, end);
    if (begin == end) return true;
    if (is_ascii_digit(byte_at(document, begin))) return false;
    const auto word = word_at(document, begin);
    return !lexicon::following_words.find(word).in(lexicon::following_words_group::behind_unit);
}

/// How far ahead such a word is looked for. No time that is read has it further behind.
inline constexpr int words_ahead = 6;

/// Whether such a word is one of the next at `at`, or a digit lies among them if those count too.
[[nodiscard]] constexpr bool word_of_time_ahead(std::string_view document, std::size_t at,
                                                bool digits_too) noexcept
{
    const auto bits = opening_bits_at(document, at);
    std::size_t end = 0;
    auto words = bits.letters;
    for (int i = 0; i < words_ahead && words != 0; ++i) {
        const auto begin = static_cast<std::size_t>(std::countr_zero(words));
        const auto size = static_cast<std::size_t>(std::countr_one(words >> begin));
        end = begin + size;
        if (end >= opening_bits::reach) [[unlikely]]
            return true;  // it may be cut
        if (is_word_of_time({document.data() + at + begin, size})) return true;
        words = words >> end << end;
    }
    if (!digits_too) return false;
    for (auto others = bits.others; others != 0; others &= others - 1) {
        const auto place = static_cast<std::size_t>(std::countr_zero(others));
        if (place > end + 4) return false;
        if (is_ascii_digit(document[at + place])) return true;
    }
    return false;
}

/// Whether digits tell a time by their own form or by what they touch: "9:30", "2015", "1990s",
/// "5/4", "9 a.m.", "at 6", "A.D. 79".
[[nodiscard]] constexpr bool digits_tell_time(std::string_view document, std::size_t at) noexcept
{
    auto end = at;
    while (is_ascii_digit(byte_at(document, end)) && end - at < 5) ++end;
    const auto size = end - at;
    const char c = byte_at(document, end);
    if (size == 4 && (document[at] == '1' || document[at] == '2')) return true;
    if (size < 3 && precedes(document, at, " at ")) return true;  // "meet me at 6"
    if (c == ':' || c == '/' || c == '-' || c == '\'' || !is_ascii(c) || is_ascii_letter(c))
        return true;
    if (c == '.' && is_ascii_digit(byte_at(document, end + 1))) return true;
    const auto next = after_blanks(document, end);
    const char first = ascii_lower(byte_at(document, next));
    if (next != end) {
        const char second = ascii_lower(byte_at(document, next + 1));
        if ((first == 'a' || first == 'p') && (second == 'm' || second == '.')) return true;
        if (first == '-' || first == '/' || !is_ascii(first)) return true;
    }
    if (next != end && equal_folded(word_at(document, next), "to")) return true;  // "5 to 6 p.m."
    const auto before = before_blanks(document, at);
    return before > 1 && before != at
           && (byte_at(document, before - 1) == '.' || byte_at(document, before - 1) == 'D');
}

}  // namespace stet::detail

#endif
