#ifndef STET_TOKENS_TOKEN_EXTENTS_HPP
#define STET_TOKENS_TOKEN_EXTENTS_HPP

#include <stet/text/ascii.hpp>
#include <stet/text/ascii_run.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>
#include <stet/tokens/byte_class.hpp>

#include <cstddef>
#include <string_view>

// How far a word or a number reaches.

namespace stet::detail {

/// A character that words are made of: a letter, a digit, a mark on a letter, or what is invisible
/// between letters (soft hyphen, joiners). ʼ (U+02BC) is an apostrophe to us.
[[nodiscard]] constexpr bool is_word_character(char32_t c) noexcept
{
    if (c == 0x02BC) return false;
    return is_letter_mark_or_digit(c) || c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060;
}

[[nodiscard]] constexpr bool word_character_at(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return false;
    const byte_class c = class_of_byte(text[at]);
    return c == byte_class::letter || c == byte_class::digit
           || (c == byte_class::beyond_ascii && is_word_character(decode_at(text, at).value));
}

[[nodiscard]] constexpr bool is_letter_at(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return false;
    const byte_class c = class_of_byte(text[at]);
    return c == byte_class::letter
           || (c == byte_class::beyond_ascii && is_letter(decode_at(text, at).value));
}

[[nodiscard]] constexpr bool digit_at(std::string_view text, std::size_t at) noexcept
{
    return at < text.size() && is_ascii_digit(text[at]);
}

/// The end of the letters, digits and marks that begin at `at`.
[[nodiscard]] constexpr std::size_t run_end(std::string_view text, std::size_t at) noexcept
{
    for (;;) {
        at = ascii_run_end(text, at);
        if (at == text.size() || class_of_byte(text[at]) != byte_class::beyond_ascii) return at;
        const code_point p = decode_at(text, at);
        if (!is_word_character(p.value)) return at;
        at += p.size;
    }
}

/// The bytes of an apostrophe at `at`, straight or curly; 0 if there is none.
[[nodiscard]] constexpr std::size_t apostrophe_size(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return 0;
    if (text[at] == '\'') return 1;
    if (class_of_byte(text[at]) != byte_class::beyond_ascii) return 0;
    const code_point c = decode_at(text, at);
    const bool is_one =
        c.value == 0x2019 || c.value == 0x2018 || c.value == 0x02BC || c.value == 0xB4;
    return is_one ? c.size : 0;
}

/// The end of the clitic whose apostrophe is at `at`: 's 'm 'd 're 'll 've. 0 if there is none.
[[nodiscard]] constexpr std::size_t clitic_end(std::string_view text, std::size_t at) noexcept
{
    const std::size_t size = apostrophe_size(text, at);
    if (size == 0 || at + size >= text.size()) return 0;
    const std::size_t letters = at + size;
    const char first = ascii_lower(text[letters]);
    const char second = letters + 1 < text.size() ? ascii_lower(text[letters + 1]) : ' ';
    const std::size_t end = (first == 'r' && second == 'e') || (first == 'v' && second == 'e')
                                    || (first == 'l' && second == 'l')
                                ? letters + 2
                            : first == 's' || first == 'm' || first == 'd' ? letters + 1
                                                                           : 0;
    return end == 0 || word_character_at(text, end) ? 0 : end;
}

/// The end of n't, if it begins at `at`. 0 if it does not.
[[nodiscard]] constexpr std::size_t negation_end(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size() || ascii_lower(text[at]) != 'n') return 0;
    const std::size_t size = apostrophe_size(text, at + 1);
    const std::size_t t = at + 1 + size;
    if (size == 0 || t >= text.size() || ascii_lower(text[t]) != 't') return 0;
    return word_character_at(text, t + 1) ? 0 : t + 1;
}

/// The bytes of a hyphen that joins two parts of a word; 0 if none does.
[[nodiscard]] constexpr std::size_t joining_hyphen(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return 0;
    std::size_t size = text[at] == '-' ? 1 : 0;
    if (class_of_byte(text[at]) == byte_class::beyond_ascii) {
        const code_point c = decode_at(text, at);
        if (c.value == 0x2010 || c.value == 0x2011) size = c.size;
    }
    return size > 0 && word_character_at(text, at + size) ? size : 0;
}

/// How many ASCII letters begin at `at`, counted up to six; 0 if the run goes on with another
/// character of a word.
[[nodiscard]] constexpr std::size_t short_run(std::string_view text, std::size_t at) noexcept
{
    std::size_t size = 0;
    while (size < 6 && at + size < text.size() && is_ascii_letter(text[at + size])) ++size;
    return word_character_at(text, at + size) ? 0 : size;
}

/// Whether the character at `at`, behind letters or digits, ends every word: a blank, a mark that
/// joins nothing, the full stop of a sentence. Says yes only where one look ahead shows it.
[[nodiscard]] constexpr bool surely_ends_word(std::string_view text, std::size_t at) noexcept
{
    if (at == text.size()) return true;
    const char c = text.data()[at];
    if (c == ' ' || c == ',') return true;
    switch (class_of_byte(c)) {
    case byte_class::blank:
    case byte_class::symbol:
    case byte_class::control:
        return true;
    case byte_class::punctuation:
        return c != '&' && c != '_';
    case byte_class::dot:
        return at + 1 == text.size() || class_of_byte(text.data()[at + 1]) == byte_class::blank;
    default:
        return false;
    }
}

/// The end of a word of which `part` to `at` has been read, the last part without a break.
[[nodiscard]] constexpr std::size_t word_end(std::string_view text, std::size_t part,
                                             std::size_t at) noexcept
{
    const std::size_t begin = part;
    bool dotted = false;  // U.S, a.m
    while (at < text.size()) {
        const char c = text[at];
        if (c == ' ' || c == ',') break;
        if (const std::size_t size = apostrophe_size(text, at); size > 0) {
            if (!is_letter_at(text, at + size) || clitic_end(text, at) > 0) break;
            if (at > begin + 1 && negation_end(text, at - 1) > 0) return at - 1;
            part = at + size;
        } else if (const std::size_t hyphen = joining_hyphen(text, at); hyphen > 0) {
            part = at + hyphen;
            dotted = false;
        } else if (c == '.') {
            const std::size_t before = at - part;
            const std::size_t after = short_run(text, at + 1);
            const bool initials = before >= 1 && before <= 2 && is_ascii_letter(text[at - 1])
                                  && after >= 1 && after <= 2 && (before == 1 || after == 1);
            if (initials) {
                dotted = true;  // U.S, Ph.D
            } else if (dotted) {
                // The full stop of an abbreviation, unless it belongs to three dots.
                if (text.substr(at, 3) == "...") break;
                dotted = false;
                ++at;
                if (joining_hyphen(text, at) == 0) break;
                continue;
            } else {
                const bool decimal = digit_at(text, at + 1) && is_ascii_digit(text[at - 1]);
                const bool domain = before >= 2 && after >= 2 && after <= 4
                                    && is_ascii_lower(text[at + 1])
                                    && is_ascii_lower(text[at + after]);
                if (!decimal && !domain) break;
            }
            part = at + 1;
        } else if (c == '&' || c == '_') {
            const bool joins = c == '_' ? word_character_at(text, at + 1)
                                        : at + 1 < text.size() && is_ascii_upper(text[at - 1])
                                              && is_ascii_upper(text[at + 1]);
            if (!joins) break;
            part = at + 1;
        } else {
            break;
        }
        at = run_end(text, part);
    }
    return at;
}

/// The end of the digits that begin at `at`, with grouping, decimals, and the colon or slash of a
/// time or a fraction: 1,200 3.5 10:30 9/11 1.2.3.
[[nodiscard]] constexpr std::size_t digits_end(std::string_view text, std::size_t at) noexcept
{
    while (digit_at(text, at)) ++at;
    while (at + 1 < text.size() && is_ascii_digit(text[at + 1])) {
        std::size_t end = at + 1;
        while (end < at + 5 && digit_at(text, end)) ++end;
        const std::size_t digits = end - at - 1;
        const char c = text[at];
        const bool joins =
            c == '.' || c == '/' || (c == ',' && digits == 3) || (c == ':' && digits == 2);
        if (!joins) break;
        at = end;
        while (digit_at(text, at)) ++at;
    }
    return at;
}

}  // namespace stet::detail

#endif
