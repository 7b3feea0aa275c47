#ifndef STET_SENTENCES_PLAIN_STOPS_HPP
#define STET_SENTENCES_PLAIN_STOPS_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/abbreviations.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/glance.hpp>
#include <stet/sentences/inner_marks.hpp>
#include <stet/sentences/quick_words.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/sentences/word_beginnings.hpp>
#include <stet/sentences/word_endings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// Whether a full stop may belong to a word of the list of abbreviations that is known.
[[nodiscard]] constexpr bool is_stopped(const word_entry& known, char first) noexcept
{
    namespace group = lexicon::abbreviations_group;
    return known.in(~(group::zone | group::date | group::emphatic | group::capital))
           && (!known.in(group::capital) || is_ascii_upper(first));
}

/// Looks at the full stop at byte `at`, in a sentence that began at `begin`: behind a known
/// abbreviation, which began at byte `first`, before a blank and a capital letter.
[[nodiscard, gnu::always_inline]] constexpr glance
look_behind_abbreviation(std::string_view document, const quick_words& words,
                         const word_entry& known, std::size_t begin, std::size_t first,
                         std::size_t at) noexcept
{
    const glance ends{verdict::ends, at + 1};
    const glance goes_on{verdict::goes_on, at + 1};
    namespace group = lexicon::abbreviations_group;
    constexpr std::uint32_t doubtful = group::unit | group::clock | group::day;
    const bool names = known.in(group::title | group::linking);
    if (names && !known.in(doubtful | group::capital)) return goes_on;
    if (!is_stopped(known, document[first])) return ends;
    if (known.in(doubtful)) return {};
    if (names) return goes_on;
    const char next = document[at + 2];
    const bool numeral = next == 'I' || next == 'V' || next == 'X' || next == 'L';
    if (known.in(group::numbered) && numeral) return {};
    if (known.in(group::final)) return ends;
    if (known.in(group::place) && first >= begin + 2) {
        if (document[first - 2] == ',') return ends;
        if (!is_ascii_alphanumeric(document[first - 2])) return {};
    }
    if (!known.in(group::month | group::place | group::corporate | group::suffix | group::street
                  | group::general))
        return ends;
    return words.may_open(first_letters::at(document, at + 2)) ? glance{} : goes_on;
}

/// Looks at the mark at byte `at`, in a sentence that began at `begin`: behind a single letter,
/// before a blank or line feed and a capital letter. "J. Smith", "the U.S. Senate".
[[nodiscard, gnu::noinline]] constexpr glance look_behind_letter(std::string_view document,
                                                                 const quick_words& words,
                                                                 std::size_t begin,
                                                                 std::size_t at) noexcept
{
    if (at < begin + 5 || document[at] != '.' || document[at + 1] != ' ') return {};
    const glance goes_on{verdict::goes_on, at + 1};
    const char letter = document[at - 1];
    const char far = document[at - 3];
    const auto opener_follows = [&] { return words.may_open(first_letters::at(document, at + 2)); };
    if (document[at - 2] == '.') {
        const bool clock = (letter | 0x20) == 'm' && ((far | 0x20) == 'a' || (far | 0x20) == 'p');
        const bool whole = is_ascii_letter(far) && document[at - 4] == ' '
                           && (document[at - 5] == '.' || is_ascii_alphanumeric(document[at - 5]));
        return whole && !clock && !opener_follows() ? goes_on : glance{};
    }
    if (document[at - 2] != ' ' || !is_ascii_upper(letter)) return {};
    // "A. A. Smith": an initial between two others.
    const bool between = far == '.' && is_ascii_upper(document[at - 4]) && document[at - 5] == ' ';
    if (between && letter != 'I' && document[at + 3] == '.') return goes_on;
    if (opener_follows()) return {};
    if (far == '.') return goes_on;
    // "He took vitamin B. Doctors"
    const last_letters before = last_letters::before(document, at - 2);
    return before.count == 0 || words.labels.may_end(before) ? glance{} : goes_on;
}

/// Looks at the full stop at byte `at`: behind a word of one to four letters, before a blank and a
/// digit. "No. 5", "Jan. 5".
[[nodiscard]] constexpr verdict look_before_digit(std::string_view document,
                                                  const quick_words& words,
                                                  const last_letters& word, std::size_t at) noexcept
{
    const word_entry known = words.short_abbreviations.find(word);
    const bool goes_on = is_stopped(known, document[at - word.count])
                         && !known.in(lexicon::abbreviations_group::unit);
    return goes_on ? verdict::goes_on : verdict::none;
}

/// Looks at the mark at byte `at` that a sentence begins with, before a blank or a line feed.
[[nodiscard]] constexpr glance look_at_lone_mark(std::string_view document, std::size_t at) noexcept
{
    if (at + 3 > document.size()) return {};
    const char next = document[at + 1];
    const char third = document[at + 2];
    const bool goes_on =
        next == ' ' ? is_ascii_alphanumeric(third) : next == '\n' && third > ' ' && is_ascii(third);
    if (goes_on) return {verdict::goes_on, at + 1};
    return {};
}

/// What stands before a full stop and is part of no abbreviation.
inline constexpr byte_set plain_ends("0123456789)%\"");

/// Whether the letters before byte `at` are two to four, in a sentence that began at `begin`, two
/// or more bytes before.
[[nodiscard]] constexpr bool is_several(const last_letters& word, std::size_t begin,
                                        std::size_t at) noexcept
{
    return std::size_t{word.count} - 2 <= at - begin - 2;  // less than none is more than any
}

/// Whether they are all of a word.
[[nodiscard]] constexpr bool is_whole(std::string_view document, const last_letters& word,
                                      std::size_t begin, std::size_t at) noexcept
{
    const std::size_t first = at - word.count;
    // Without branches, which no processor could foresee.
    return static_cast<bool>(static_cast<int>(first == begin)
                             | static_cast<int>(document[first - 1] == ' '));
}

/// Whether they are a word, of two to four letters.
[[nodiscard]] constexpr bool is_short_word(std::string_view document, const last_letters& word,
                                           std::size_t begin, std::size_t at) noexcept
{
    return is_several(word, begin, at) && is_whole(document, word, begin, at);
}

/// Whether what stands before byte `at` is part of no abbreviation: a mark or a digit, or two or
/// three letters that are all of a word, or four, and no abbreviation ends with them.
[[nodiscard]] constexpr bool is_plain(std::string_view document, const quick_words& words,
                                      const last_letters& word, std::size_t begin,
                                      std::size_t at) noexcept
{
    const bool whole = is_whole(document, word, begin, at);
    const bool is_word = is_several(word, begin, at) & (whole | (word.count == 4));
    const bool known_to_end = plain_ends.has(document[at - 1]);
    return (is_word & !words.abbreviations.may_end(word)) | known_to_end;
}

/// What shows behind a mark and a blank that the sentence goes on.
inline constexpr byte_set mid_marks(",!?");

/// Whether a letter like "é" ends at byte `at`. No list has words that do.
[[nodiscard]] constexpr bool accent_ends(std::string_view document, const quick_words& words,
                                         std::size_t at) noexcept
{
    return document[at - 2] == '\xC3' && !is_ascii(document[at - 1]) && words.accents_are_plain;
}

/// Looks at the mark at byte `at`, behind a letter like "é" and before a blank.
[[nodiscard, gnu::noinline]] constexpr glance
look_behind_accent(std::string_view document, std::size_t begin, std::size_t at) noexcept
{
    const glance ends{verdict::ends, at + 1};
    const glance goes_on{verdict::goes_on, at + 1};
    const char third = document[at + 2];
    const letter_case next = case_at(document, at + 2);
    if (next == letter_case::upper) return ends;
    if (next != letter_case::lower || third == 'x' || third == 'h') return {};  // "x.x", "http"
    const std::string_view word = word_before(document, begin, at);
    if (document[at] == '.') return word.size() > 3 && word.find('.') == word.npos ? ends : goes_on;
    if (is_ascii_upper(word[0]) && is_ascii_lower(word[1])) return goes_on;
    return is_ascii(third) ? glance{} : ends;
}

/// Looks at the mark at byte `at`, in a sentence that began at `begin`: before a blank and a small
/// letter.
[[nodiscard, gnu::noinline]] constexpr glance look_before_small(std::string_view document,
                                                                const quick_words& words,
                                                                std::size_t begin,
                                                                std::size_t at) noexcept
{
    const glance ends{verdict::ends, at + 1};
    const glance goes_on{verdict::goes_on, at + 1};
    const char third = document[at + 2];
    if (accent_ends(document, words, at)) return look_behind_accent(document, begin, at);
    if (document[at] != '.' || third == 'x' || third == 'h') return {};  // "x.x", "http"
    const last_letters word = last_letters::before(document, at);
    if (word.count == 0) return {};
    const std::size_t first = at - word.count;
    if (first > begin && document[first - 1] == '.') return goes_on;
    const bool whole = first == begin || (first > begin && document[first - 1] == ' ');
    if (!whole) return {};
    if (is_stopped(words.short_abbreviations.find(word), document[first])) return goes_on;
    return word.count == 4 || words.short_openers.find(word) ? ends : goes_on;
}

/// Looks at the mark at byte `at`, before a blank and neither a letter of ASCII nor a mark.
[[nodiscard, gnu::noinline]] constexpr glance look_further(std::string_view document,
                                                           const quick_words& words,
                                                           std::size_t begin,
                                                           std::size_t at) noexcept
{
    const char third = document[at + 2];
    const bool stop = document[at] == '.';
    const std::size_t end = at + 1;
    if (accent_ends(document, words, at)) return look_behind_accent(document, begin, at);
    const last_letters word = last_letters::before(document, at);
    if (is_ascii_digit(third)) {
        if (stop && is_short_word(document, word, begin, at))
            return {look_before_digit(document, words, word, at), end};
        if (is_ascii_digit(document[at - 1]) && !is_ascii_upper(document[at + 4])
            && !is_ascii_upper(document[at + 5]))  // no number of a note
            return {verdict::ends, end};
    } else if (const std::size_t size = plain_opening_size_at(document, at + 2); size != 0) {
        const std::size_t opened = at + 2 + size;
        if (opened < document.size() && is_ascii_upper(document[opened])
            && is_plain(document, words, word, begin, at))
            return {verdict::ends, end};
    }
    return {};
}

/// Looks at the mark at byte `at`, behind no letter of ASCII, and before a blank or line feed and a
/// capital letter.
[[nodiscard]] constexpr glance
look_behind_no_letter(std::string_view document, const quick_words& words, std::size_t at) noexcept
{
    const bool ends = plain_ends.has(document[at - 1]) || accent_ends(document, words, at);
    return ends ? glance{verdict::ends, at + 1} : glance{};
}

/// Looks at the mark at byte `at`, before a blank or line feed and a capital letter.
[[nodiscard, gnu::noinline]] constexpr glance look_before_capital(std::string_view document,
                                                                  const quick_words& words,
                                                                  std::size_t begin,
                                                                  std::size_t at) noexcept
{
    const last_letters word = last_letters::before(document, at);
    if (word.count < 2)
        return word.count == 0 ? look_behind_no_letter(document, words, at)
                               : look_behind_letter(document, words, begin, at);
    const std::size_t first = at - word.count;
    if (first < begin) return {};
    const bool whole = is_whole(document, word, begin, at);
    const glance ends{verdict::ends, at + 1};
    if (word.count == 4 && !words.abbreviations.may_end(word)) return ends;
    if (!whole) return {};
    const word_entry known = words.short_abbreviations.find(word);
    if (!known) return ends;
    if (document[at] != '.' || document[at + 1] != ' ') return {};
    return look_behind_abbreviation(document, words, known, begin, first, at);
}

/// Looks at the ".", "?" or "!" at byte `at`, in a sentence that began at `begin`, where no number
/// of a list can end. Most stand behind a word that is no abbreviation and in front of a capital
/// letter, or in front of a blank line; others lie inside a number or name, or belong to a title.
/// Where this says anything, the rules for English would say the same.
// Part of the search; what it asks are functions of their own, small enough to stay in registers.
[[nodiscard, gnu::always_inline]] constexpr glance look_at_mark(std::string_view document,
                                                                const quick_words& words,
                                                                std::size_t begin,
                                                                std::size_t at) noexcept
{
    if (at - begin < 2 || at < glance_reach || at + glance_reach > document.size())
        return at == begin ? look_at_lone_mark(document, at) : glance{};
    const char next = document[at + 1];
    const char third = document[at + 2];
    if (next != ' ' && next != '\n') return look_before_mark(document, at);
    if (is_ascii_upper(third)) return look_before_capital(document, words, begin, at);
    if (next == '\n')  // "1." may begin a list.
        return third == '\n' && document[at - 1] != '1' ? glance{verdict::ends, at + 1} : glance{};
    if (is_ascii_lower(third)) return look_before_small(document, words, begin, at);
    if (mid_marks.has(third))
        return document[at - 1] != '1' ? glance{verdict::goes_on, at + 1} : glance{};
    return look_further(document, words, begin, at);
}

}  // namespace stet::detail

#endif
