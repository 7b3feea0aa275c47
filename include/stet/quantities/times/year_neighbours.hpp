#ifndef STET_QUANTITIES_TIMES_YEAR_NEIGHBOURS_HPP
#define STET_QUANTITIES_TIMES_YEAR_NEIGHBOURS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/times/years_with_eras.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <string_view>

// Whether digits that may be a year are one where they stand, by their neighbours. Rules compiled
// for stet from news.

namespace stet::detail {

/// Whether "at least" or a word such as "about" before a number stands behind a preposition of
/// time, or "than" behind a word of time: "through at least 2021", "since about 1990", "later than
/// 2030".
[[nodiscard]] constexpr bool bounds_a_year(std::string_view document,
                                           std::string_view word) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    const auto at_word = previous_word(document, place_of(word, document));
    if (equal_folded(word, "than"))  // "no later than 2030"
        return lexicon::date_neighbours.find(at_word).in(near::before_than);
    const bool least = equal_folded(word, "least") && equal_folded(at_word, "at");
    if (!least && !lexicon::date_neighbours.find(word).in(near::roughly)) return false;
    const auto before = least ? previous_word(document, place_of(at_word, document)) : at_word;
    return lexicon::date_neighbours.find(before).in(near::before_bound);
}

/// Whether a year in digits reads as one where it stands, by its neighbours.
[[nodiscard]] constexpr bool year_stands(std::string_view document, std::size_t at,
                                         const field_reading& year) noexcept
{
    namespace group = lexicon::time_words_group;
    const char before = at > 0 ? document[at - 1] : ' ';
    if (before == '-') {
        const auto prefix = word_ending_at(document, at - 1);
        const bool dates = equal_folded(prefix, "pre") || equal_folded(prefix, "post")
                           || time_word(prefix).in(group::shift);
        if (!dates) return false;
    } else if (before == '$' || before == '#' || before == '.' || before == '/' || before == ':'
               || before == '\'' || before == '_' || before == '=' || before == '+') {
        return false;
    } else if (!is_ascii(before)) {
        const auto sign = decode_before(document, at).value;
        const bool money = (sign >= 0xA2 && sign <= 0xA5) || (sign >= 0x20A0 && sign <= 0x20CF);
        if (money || sign == 0x2019 || sign == 0x2013 || sign == 0x2212) return false;
    }
    const char behind = byte_at(document, year.end);
    const char after = byte_at(document, year.end + 1);
    const bool joined = behind == '-' || behind == '/' || behind == ':' || behind == '_';
    if (joined && is_ascii_alphanumeric(after)) return false;
    if (after_dash(document, year.end) != year.end
        && is_ascii_digit(byte_at(document, after_dash(document, year.end))))
        return false;

    auto word_before = previous_word(document, at);
    if (const auto end = before_blanks(document, at);
        end != at && byte_at(document, end - 1) == '.') {
        word_before = word_ending_at(document, end - 1);  // "No. 2012"
        if (word_before == "c" || word_before == "ca") return true;
    }
    const auto known_before = time_word(word_before);
    if (known_before.in(group::no_year_before)
        && !(counts_nothing(document, year.end) && bounds_a_year(document, word_before)))
        return false;
    if (time_word(next_word(document, year.end)).in(group::no_year_after)) return false;
    if (year.value >= 1900 && year.value <= 2100) return true;
    if (year.value >= 1500 && year.value < 1900) {  // "(1796)", "his 1796 essay"
        if (before == '(' && behind == ')') return true;
        if (lexicon::date_neighbours.find(word_before).in(lexicon::date_neighbours_group::owner))
            return is_ascii_lower(byte_at(document, after_blanks(document, year.end)));
    }
    return known_before.in(group::before_old_year);
}

/// Whether "'08" is a year where it stands: behind "in", "since" and the like, or another such
/// year.
[[nodiscard]] constexpr bool short_year_stands(std::string_view document, std::size_t at) noexcept
{
    const auto before = previous_word(document, at);
    if (equal_folded(before, "and") || equal_folded(before, "or")) {
        const auto end = before_blanks(document, place_of(before, document));
        for (const std::size_t size : {std::size_t{3}, std::size_t{5}}) {
            if (end < size) continue;
            const auto year = read_short_year(document, end - size);
            if (year && year->end == end) return true;
        }
    }
    return time_word(before).in(lexicon::time_words_group::before_old_year)
           || equal_folded(before, "of") || equal_folded(before, "from");
}

}  // namespace stet::detail

#endif
