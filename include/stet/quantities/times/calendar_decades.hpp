#ifndef STET_QUANTITIES_TIMES_CALENDAR_DECADES_HPP
#define STET_QUANTITIES_TIMES_CALENDAR_DECADES_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/times/decades.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Decades and centuries of the calendar.

namespace stet::detail {

/// The century that a decade with it tells for the one at `at`: 1900 for "70s" of "the 1960s and
/// 70s" and of "the '60s and 70s"; 0 if there is none.
[[nodiscard]] constexpr int century_of_decade_before(std::string_view document,
                                                     std::size_t at) noexcept
{
    const auto link = previous_word(document, at);
    if (!equal_folded(link, "and") && !equal_folded(link, "or")) return 0;
    auto end = before_blanks(document, place_of(link, document));
    if (precedes(document, end, "0's")) --end;
    if ((!precedes(document, end, "0s") && !precedes(document, end, "0'")) || end < 5) return 0;
    if (document[end - 4] == '\'') return 1900;
    const auto year = read_field(document, end - 5);
    return year && year->digits == 4 && year->value > 999 && year->value < 3000
               ? year->value / 100 * 100
               : 0;
}

/// "1990s", "1990's", "'80s", "the 80s", "the 80's", "the sixties", "the 1960s and 70s".
[[nodiscard]] constexpr std::optional<time_reading> read_decade(std::string_view document,
                                                                std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    time_reading r{at, {}, true};
    r.point.grain = calendar_grain::decade;
    // "the 80s", "mid-80s", but not "his 80s"
    auto marked = [&](std::size_t place) {
        if (place > 0 && document[place - 1] == '-') --place;
        const auto word =
            place < at ? word_ending_at(document, place) : previous_word(document, at);
        return equal_folded(word, "the") || time_word(word).in(group::shift);
    };
    if (const auto word = word_at(document, at); !word.empty()) {
        const auto known = time_word(word);
        if (!known.in(group::decade_name) || !marked(at)) return std::nullopt;
        r.end = at + word.size();
        r.point.year = static_cast<std::int16_t>(1900 + 10 * known.value);
        return r;
    }
    bool apostrophe = false;
    auto begin = at;
    if (byte_at(document, at) == '\'') {
        apostrophe = true;
        begin = at + 1;
    } else if (follows(document, at, "\u2019") || follows(document, at, "\u2018")) {
        apostrophe = true;
        begin = at + 3;
    }
    if (apostrophe && at > 0 && is_ascii_alphanumeric(document[at - 1])) return std::nullopt;
    const auto digits = apostrophe ? read_field_behind(document, begin) : read_field(document, at);
    if (!digits || digits->value % 10 != 0) return std::nullopt;
    if (digits->digits != 4 && digits->digits != 2) return std::nullopt;
    if (digits->digits == 4 && (apostrophe || digits->value < 1000 || digits->value > 2999))
        return std::nullopt;
    const int shared = digits->digits == 2 ? century_of_decade_before(document, at) : 0;
    if (digits->digits == 2 && !apostrophe && shared == 0
        && (!marked(at) || is_decade_of_degrees(document, at)))
        return std::nullopt;
    r.end = digits->end;
    const auto joined = r.end;
    if (byte_at(document, r.end) == '\'')
        ++r.end;
    else if (follows(document, r.end, "\u2019"))
        r.end += 3;
    // "1990's" is a decade, "2020's" but behind "the".
    if (r.end != joined && digits->value >= 2010 && !marked(at)) return std::nullopt;
    if (follows(document, r.end, " s") && digits->digits == 4) ++r.end;  // "1990 s"
    if (ascii_lower(byte_at(document, r.end)) != 's') return std::nullopt;
    ++r.end;
    if (word_goes_on(document, r.end) || byte_at(document, r.end) == '-') return std::nullopt;
    const int decade = digits->digits == 4  ? digits->value
                       : shared != 0        ? shared + digits->value
                       : digits->value < 20 ? 2000 + digits->value
                                            : 1900 + digits->value;
    r.point.year = static_cast<std::int16_t>(decade);
    return r;
}

/// "21st century", "nineteenth-century".
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_century(std::string_view document, std::size_t at) noexcept
{
    const auto ordinal = read_day(document, at);
    if (!ordinal || !ordinal->ordinal) return std::nullopt;
    const auto word = next_word(document, ordinal->end);
    if (!equal_folded(word, "century") && !equal_folded(word, "centuries")) return std::nullopt;
    time_reading r{end_of(word, document), {}, true};
    r.point.grain = calendar_grain::century;
    r.point.year = static_cast<std::int16_t>(100 * (ordinal->value - 1));
    return r;
}

}  // namespace stet::detail

#endif
