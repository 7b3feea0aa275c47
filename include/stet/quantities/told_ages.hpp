#ifndef STET_QUANTITIES_TOLD_AGES_HPP
#define STET_QUANTITIES_TOLD_AGES_HPP

#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/numbers/counted_nouns.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/units/single_units.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

// Ages that only the words before them tell: "when she was 12", "turns 70", "aged 19 and 23".

namespace stet::detail {

[[nodiscard]] constexpr bool is_verb_of_turning(std::string_view word) noexcept
{
    return is_any_of(word, "turn", "turns", "turned", "turning");
}

/// Whether an age may stand behind that word.
[[nodiscard]] constexpr bool is_verb_of_age(std::string_view word) noexcept
{
    return is_any_of(word, "was", "is", "am") || is_verb_of_turning(word);
}

/// Whether an age may stand behind such a verb and that word.
[[nodiscard]] constexpr bool may_tell_age(std::string_view word) noexcept
{
    return is_verb_of_age(word)
           || is_any_of(word, "about", "around", "just", "only", "nearly", "almost", "already");
}

/// Whether the number in [at, end) bounds somebody's age: "voters 45 and older", "younger than 50"
/// where nothing else is counted.
[[nodiscard]] constexpr bool bounds_age(std::string_view document, extent number) noexcept
{
    const auto link = next_word(document, number.end);
    if (is_any_of(link, "and", "or")) {
        const auto bound = next_word(document, end_of(link, document));
        if (is_any_of(bound, "older", "younger"))
            return !is_any_of(next_word(document, end_of(bound, document)), "than");
    }
    const auto than = previous_word(document, number.begin);
    if (!is_any_of(than, "than")
        || !is_any_of(previous_word(document, place_of(than, document)), "older", "younger"))
        return false;
    return ends_phrase(document, number.end) || counts_nothing(document, number.end);
}

/// Whether the bare number in [at, end) is somebody's age by the verb before it: "turned 18",
/// "he was 12 when", "I am 51, and", "who is about 28,"; not "he was 3 of 4", "it was 12".
[[nodiscard]] constexpr bool is_age_by_verb(std::string_view document, extent number) noexcept
{
    auto verb = previous_word(document, number.begin);
    if (is_any_of(verb, "about", "around", "just", "only", "nearly", "almost", "already"))
        verb = previous_word(document, place_of(verb, document));
    if (is_verb_of_turning(verb))
        return counts_nothing(document, number.end) && !follows(document, number.end, "-");
    if (!is_verb_of_age(verb)) return false;
    const auto who = previous_word(document, place_of(verb, document));
    if (!is_any_of(who, "he", "she", "i", "who", "brother", "sister", "son", "daughter", "mother",
                   "father", "wife", "husband")
        || !counts_nothing(document, number.end))
        return false;
    if (ends_phrase(document, number.end)) return true;
    return is_any_of(next_word(document, number.end), "when", "and", "but", "at", "in")
           && !follows(document, number.end, "-");
}

/// Whether the number in [at, end) behind "of" is somebody's age: "a woman of 81"; not "a man of 20
/// talents".
[[nodiscard]] constexpr bool is_age_of_person(std::string_view document, extent number) noexcept
{
    const auto of = previous_word(document, number.begin);
    const auto who = previous_word(document, place_of(of, document));
    return is_any_of(who, "man", "woman", "boy", "girl", "child", "youth", "lad", "teenager")
           && counts_nothing(document, number.end) && !follows(document, number.end, "-");
}

/// Whether the number in [at, end) behind "At" at the begin of a sentence is somebody's age: "At
/// 74, he ...", "At 19, Vale ..."; not "At 30, the rate ...".
[[nodiscard]] constexpr bool is_age_at_front(std::string_view document, extent number) noexcept
{
    constexpr std::string_view youngest = "14";
    const auto preposition = previous_word(document, number.begin);
    const auto age = number.in(document);
    if (preposition != "At" || age.size() != 2 || age < youngest
        || !follows(document, number.end, ","))
        return false;
    const auto who = word_at(document, after_blanks(document, number.end + 1));
    return is_any_of(who, "he", "she", "his", "her", "i")
           || (who.size() > 2 && is_ascii_upper(who[0]));
}

/// Whether the number behind "at" is how old somebody was: "died at 91", "dead at 77", "retired at
/// 65"; not "died at 14 Hill Street".
[[nodiscard]] constexpr bool is_age_at_end(std::string_view document, extent number) noexcept
{
    constexpr std::string_view youngest = "13";  // below, more often an hour
    const auto preposition = previous_word(document, number.begin);
    const auto done = previous_word(document, place_of(preposition, document));
    const auto age = number.in(document);
    if (!is_any_of(done, "dies", "died", "dead", "die", "retires", "retired", "retire", "married",
                   "widowed")
        || (age.size() == 2 ? age < youngest : age.size() != 3))
        return false;
    return (counts_nothing(document, number.end)
            || is_any_of(next_word(document, number.end), "of", "from", "after", "last"))
           && !numeral_goes_on(document, number.end) && !follows(document, number.end, ":");
}

/// Where the small number begins that ends at `end`, "23" or "seven"; `end` if none does.
[[nodiscard]] constexpr std::size_t begin_of_age(std::string_view document,
                                                 std::size_t end) noexcept
{
    auto at = end;
    while (at > 0 && end - at < 3 && is_ascii_digit(document[at - 1])) --at;
    if (at != end) return at;
    const auto word = word_ending_at(document, end);
    return counts_below_hundred(word) ? end - word.size() : end;
}

/// Whether it is one of several behind "aged", and not the first: "aged 19 and 23", "ages 5, 7 and
/// 9", "aged five and 11"; not "aged 19 and 23 others".
[[nodiscard]] constexpr bool shares_aged(std::string_view document, extent number) noexcept
{
    auto at = number.begin;
    const auto behind = next_word(document, number.end);
    const bool goes_on = byte_at(document, number.end) == ',' || is_any_of(behind, "and", "or");
    if (is_any_of(behind, "of")) return false;  // "aged nine, two of whom"
    for (int i = 0; i < 4; ++i) {
        auto end = before_blanks(document, at);
        if (precedes(document, end, ",")) {
            if (i == 0 && !goes_on && !ends_phrase(document, number.end)) return false;
            end = before_blanks(document, end - 1);
        } else {
            const auto link = previous_word(document, at);
            if (!is_any_of(link, "and", "or")) return false;
            end = before_blanks(document, place_of(link, document));
            if (precedes(document, end, ",")) end = before_blanks(document, end - 1);
        }
        at = begin_of_age(document, end);
        if (at == end) return false;
        if (is_any_of(previous_word(document, at), "aged", "ages", "age"))
            return read_counted_noun(document, number.end).size() == 0
                   && after_dash(document, number.end) == number.end;
    }
    return false;
}

/// Where what follows "her" in "in her 40s" begins, for one of several: for "50s" of "in their 30s,
/// 40s and early 50s" the place of "30s". `at` if none stands before it.
[[nodiscard, gnu::noinline]] constexpr std::size_t first_of_decades(std::string_view document,
                                                                    std::size_t at) noexcept
{
    for (int i = 0; i < 3; ++i) {
        auto end = before_blanks(document, at);
        if (const auto link = previous_word(document, at); is_any_of(link, "and", "or", "to"))
            end = before_blanks(document, place_of(link, document));
        else if (!precedes(document, end, ","))
            return at;
        if (precedes(document, end, ",")) end = before_blanks(document, end - 1);
        if (!precedes(document, end, "0s") && !precedes(document, end, "0's")) return at;
        const auto begin = end - (document[end - 2] == '0' ? 3 : 4);
        if (begin == 0 || begin > end || !is_ascii_digit(document[begin])
            || is_ascii_digit(document[begin - 1]))
            return at;
        at = begin;
        if (document[at - 1] == '\'') --at;
        if (const auto part = previous_word(document, at);
            is_any_of(part, "early", "mid", "late", "low", "upper"))
            at = place_of(part, document);
    }
    return at;
}

}  // namespace stet::detail

#endif
