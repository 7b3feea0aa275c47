#ifndef STET_ATTRIBUTIONS_SPEAKERS_WRITTEN_WORD_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_WRITTEN_WORD_HPP

#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/ascii_run.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet::detail::speakers {

/// A word as names are written: "O'Malley", "79-year-old", "U.S.", "J.", without a possessive
/// ending, which `next` has behind it.
struct written_word {
    extent where;
    std::size_t next = 0;     ///< where the text goes on, behind "'s" and the stop of "U.S."
    bool capital = false;     ///< begins with a capital letter
    bool capitals = false;    ///< two letters or more, all of them capital
    bool possessive = false;  ///< "Trump's", "Sanders'"
    bool initial = false;     ///< one capital letter and a stop, or several: "J.", "U.S."

    [[nodiscard]] constexpr std::string_view in(std::string_view document) const
    {
        return where.in(document);
    }
};

/// How a word is joined to the one before it.
enum class word_gap : std::uint8_t {
    blank,      ///< nothing but blanks and at most one line end
    ampersand,  ///< " & "
    comma,      ///< a comma and blanks
    other,      ///< anything else, also anything longer than a few bytes
};

[[nodiscard]] constexpr bool is_word_character(code_point c) noexcept
{
    if (c.value < 0x80) return c.size != 0 && is_ascii_alphanumeric(static_cast<char>(c.value));
    if (c.value == replacement_character) return false;
    return is_letter_mark_or_digit(c.value);
}

[[nodiscard]] constexpr bool is_capital(code_point c) noexcept
{
    if (c.value < 0x80) return c.size != 0 && is_ascii_upper(static_cast<char>(c.value));
    return is_upper(c.value);
}

/// Bytes of an apostrophe at a place: ' or U+2019; 0 for anything else.
[[nodiscard]] constexpr std::size_t apostrophe_at(std::string_view document,
                                                  std::size_t at) noexcept
{
    if (at >= document.size()) return 0;
    if (document[at] == '\'') return 1;
    if (document[at] != '\xE2') return 0;
    return document.substr(at).starts_with("\xE2\x80\x99") ? 3 : 0;
}

/// The word that begins at a place; `at` is its first character. Linear in its length.
[[nodiscard]] constexpr written_word word_at(std::string_view document, std::size_t at) noexcept
{
    written_word w;
    w.where.begin = at;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    const auto is_word = [&](std::size_t i) { return is_word_character(decode_at(document, i)); };
    std::size_t i = at;
    // Most words are plain letters up to a blank. Capitals count while there is nothing else.
    i = ascii_run_end(document, at);
    letters = i - at;
    while (capitals < letters && is_ascii_upper(document[at + capitals])) ++capitals;
    w.capital = capitals != 0;
    for (;;) {
        if (i < document.size() && (document[i] == ' ' || document[i] == ',')) break;
        const code_point c = decode_at(document, i);
        if (is_word_character(c)) {
            const bool capital = is_capital(c);
            if (letters == 0) w.capital = capital;
            capitals += capital ? 1U : 0U;
            ++letters;
            i += c.size;
        } else if (c.value == '-' && is_word(i + 1)) {
            ++i;
        } else if (c.value == '&' && letters != 0 && is_capital(decode_at(document, i + 1))) {
            ++i;  // AT&T
        } else if (c.value == '.' && capitals == letters && (letters == 1 || w.initial)) {
            // "U.S.", "J.": a stop after each single capital.
            w.initial = true;
            ++i;
            const code_point after = decode_at(document, i);
            if (!is_capital(after)) break;
            const code_point second = decode_at(document, i + after.size);
            if (second.value != '.') break;
        } else if (const auto size = apostrophe_at(document, i); size != 0) {
            const code_point after = decode_at(document, i + size);
            const bool s = after.value == 's' && !is_word(i + size + 1);
            if (s || !is_word_character(after)) {
                // "Sanders'" is possessive; after any other letter the mark is a closing quote.
                const bool plural = !s && i > at && ascii_lower(document[i - 1]) == 's';
                w.possessive = s || plural;
                w.where.end = i;
                w.next = w.possessive ? i + size + (s ? 1U : 0U) : i;
                w.capitals = letters > 1 && capitals == letters;
                return w;
            }
            i += size;
        } else {
            break;
        }
    }
    w.where.end = i;
    w.next = i;
    w.capitals = letters > 1 && capitals == letters;
    return w;
}

/// The first word that begins at or after a place.
[[nodiscard]] constexpr std::optional<written_word> next_word(std::string_view document,
                                                              std::size_t from) noexcept
{
    while (from < document.size()) {
        if (document[from] == ' ') {
            ++from;
            continue;
        }
        const code_point c = decode_at(document, from);
        if (is_word_character(c)) return word_at(document, from);
        from += c.size;
    }
    return std::nullopt;
}

/// Where the first word may begin that is more than small ASCII letters; a word begins at `at`, or
/// none goes on there.
[[nodiscard]] constexpr std::size_t behind_small_words(std::string_view document,
                                                       std::size_t at) noexcept
{
    const std::size_t size = document.size();
    for (;;) {
        while (at < size && document[at] == ' ') ++at;
        if (at == size || !is_ascii_lower(document[at])) return at;
        const std::size_t end = ascii_run_end(document, at);
        if (end == size || (document[end] != ' ' && document[end] != ',')) return at;
        at = end + 1;
    }
}

/// What lies between two places that are a few bytes apart at most.
[[nodiscard]] constexpr word_gap gap_between(std::string_view document, std::size_t begin,
                                             std::size_t end) noexcept
{
    if (end - begin == 1 && document[begin] == ' ') return word_gap::blank;
    constexpr std::size_t longest = 8;
    if (end - begin > longest) return word_gap::other;
    int line_ends = 0;
    bool comma = false;
    bool ampersand = false;
    for (std::size_t i = begin; i < end;) {
        const code_point c = decode_at(document, i);
        if (c.value == ',' && !comma)
            comma = true;
        else if (c.value == '&' && !ampersand)
            ampersand = true;
        else if (c.value == '\n')
            ++line_ends;
        else if (!is_space(c.value))
            return word_gap::other;
        i += c.size;
    }
    if (line_ends > 1 || (comma && ampersand)) return word_gap::other;
    if (begin == end) return word_gap::other;
    return comma ? word_gap::comma : ampersand ? word_gap::ampersand : word_gap::blank;
}

/// The word behind a place, if only a few bytes of blanks, commas and the like come first.
[[nodiscard]] constexpr std::optional<written_word> near_word(std::string_view document,
                                                              std::size_t from) noexcept
{
    for (int i = 0; i < 8 && from < document.size(); ++i) {
        const code_point c = decode_at(document, from);
        if (is_word_character(c)) return word_at(document, from);
        from += c.size;
    }
    return std::nullopt;
}

/// A word seen from behind.
struct word_before {
    extent where;
    word_gap gap = word_gap::other;  ///< what lies between it and the place looked from
};

/// The word that ends before a place, with at most a few bytes between. Looks back at most 64
/// bytes; a longer word is cut.
[[nodiscard]] constexpr std::optional<word_before> previous_word(std::string_view document,
                                                                 std::size_t at) noexcept
{
    std::size_t end = at;
    for (int i = 0;; ++i) {
        if (end > 0 && document[end - 1] == ' ') --end;
        const code_point c = decode_before(document, end);
        if (c.size == 0 || i == 8) return std::nullopt;
        if (is_word_character(c)) break;
        end -= c.size;
    }
    const std::size_t letters = few_ascii_letters_before(document, end);
    std::size_t begin = letters < 16 ? end - letters : end;
    while (begin > 0 && end - begin < 64) {
        if (is_ascii_alphanumeric(document[begin - 1])) {
            --begin;
            continue;
        }
        if (document[begin - 1] == ' ') break;
        const code_point c = decode_before(document, begin);
        const bool inside = c.value == '-' || c.value == '\'' || c.value == 0x2019;
        if (is_word_character(c)
            || (inside && is_word_character(decode_before(document, begin - c.size))))
            begin -= c.size;
        else
            break;
    }
    return word_before{{begin, end}, gap_between(document, end, at)};
}

// See below; a function of its own, as hardly a word needs it.
[[nodiscard, gnu::noinline]] constexpr bool stands_behind_end(std::string_view document,
                                                              std::size_t at) noexcept
{
    for (int i = 0; i < 12; ++i) {
        const code_point c = decode_before(document, at);
        switch (c.value) {
        case U'.':
        case U'!':
        case U'?':
        case U':':
        case U'\n':
        case 0x2026:
            return true;
        case U'"':
        case U'\'':
        case U'(':
        case U'[':
        case U'*':
        case 0x2018:
        case 0x2019:
        case 0x201C:
        case 0x201D:
        case 0x2013:
        case 0x2014:
        case 0x2022:
            break;
        default:
            if (c.size == 0) return true;
            if (!is_space(c.value)) return false;
        }
        at -= c.size;
    }
    return true;
}

/// Whether a sentence, a line or a quotation begins at a word: nothing but quotation marks and
/// brackets stands between it and a full stop, a line end or the start of the text.
[[nodiscard]] constexpr bool opens_sentence(std::string_view document, std::size_t at) noexcept
{
    // Most words stand behind another one.
    const bool inside =
        at >= 2 && document[at - 1] == ' ' && is_ascii_alphanumeric(document[at - 2]);
    return !inside && stands_behind_end(document, at);
}

}  // namespace stet::detail::speakers

#endif
