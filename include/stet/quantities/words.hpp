#ifndef STET_QUANTITIES_WORDS_HPP
#define STET_QUANTITIES_WORDS_HPP

#include <stet/text/ascii.hpp>
#include <stet/text/ascii_run.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <string_view>

// What parsers read a text with: each function takes a document and a place in it and answers with
// another place, or the same if what it looks for is not there. All are bounded: none looks further
// than some sixty bytes, so a parser that calls a fixed number of them costs a fixed time.

namespace stet {

/// Words longer than this many bytes are none that a quantity is written with.
inline constexpr std::size_t longest_quantity_word = 31;

/// The byte at `at`, or NUL at the end of the document and beyond.
[[nodiscard]] constexpr char byte_at(std::string_view document, std::size_t at) noexcept
{
    if (at < document.size()) [[likely]]
        return document.data()[at];
    return '\0';
}

/// Whether the document goes on with these bytes at `at`.
[[nodiscard]] constexpr bool follows(std::string_view document, std::size_t at,
                                     std::string_view bytes) noexcept
{
    if (at >= document.size() || document.size() - at < bytes.size()) [[unlikely]]
        return bytes.empty();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (document.data()[at + i] != bytes.data()[i]) [[likely]]
            return false;
    return true;
}

/// Whether the document up to `at` ends with these bytes.
[[nodiscard]] constexpr bool precedes(std::string_view document, std::size_t at,
                                      std::string_view bytes) noexcept
{
    const auto end = at < document.size() ? at : document.size();
    if (end < bytes.size()) return false;
    const char* const last = document.data() + (end - bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (last[i] != bytes.data()[i]) [[likely]]
            return false;
    return true;
}

/// Whether a letter ends just before `at`. A mark on a letter and a digit of another script count.
[[nodiscard]] constexpr bool letter_before(std::string_view document, std::size_t at) noexcept
{
    if (at == 0) return false;
    if (is_ascii(document[at - 1])) return is_ascii_letter(document[at - 1]);
    return is_letter_mark_or_digit(decode_before(document, at).value);
}

/// Whether a letter begins at `at`.
[[nodiscard]] constexpr bool letter_at(std::string_view document, std::size_t at) noexcept
{
    if (at >= document.size()) return false;
    if (is_ascii(document[at])) return is_ascii_letter(document[at]);
    return is_letter_mark_or_digit(decode_at(document, at).value);
}

/// Whether a letter or a digit begins at `at`: a word or numeral that ended there would be cut.
[[nodiscard]] constexpr bool word_goes_on(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    return is_ascii(c) ? is_ascii_alphanumeric(c) : letter_at(document, at);
}

namespace detail {

// The rare case of each of the functions below is one that is called: the common one then needs few
// registers.

[[nodiscard, gnu::noinline]] constexpr std::string_view any_word_at(std::string_view document,
                                                                    std::size_t at) noexcept
{
    if (!is_ascii_letter(byte_at(document, at)) || letter_before(document, at)) return {};
    if (at > 0 && is_ascii_digit(document[at - 1])) return {};
    const auto end = ascii_letters_end(document.substr(0, at + longest_quantity_word), at);
    if (word_goes_on(document, end)) return {};
    return document.substr(at, end - at);
}

}  // namespace detail

namespace detail {

// Without a branch for each question: together they are answered alike nearly always.

/// Whether a byte behind the last ASCII letter of a word ends it: it is of ASCII and no digit.
[[nodiscard]] constexpr bool ends_word(char next) noexcept
{
    const unsigned byte = static_cast<unsigned char>(next);
    return (unsigned{byte < 0x80} & unsigned{byte - '0' >= 10U}) != 0;
}
/// Whether ASCII letters between these two bytes are a whole word.
[[nodiscard]] constexpr bool part_word(char before, char next) noexcept
{
    const unsigned byte = static_cast<unsigned char>(before);
    return (unsigned{ends_word(before)} & unsigned{(byte | 0x20U) - 'a' >= 26U}
            & unsigned{ends_word(next)})
           != 0;
}

}  // namespace detail

/// The ASCII letters from `at` on; nothing if there are none, if they are the middle or the start
/// of a longer word ("na" of "naïve", "rd" of "3rd"), or if they are too many.
[[nodiscard]] constexpr std::string_view word_at(std::string_view document, std::size_t at) noexcept
{
    // Most words are short and lie between ASCII signs.
    const auto size = few_ascii_letters(document, at);
    if (size == 0) return {};
    if (size < 16 && at > 0) {
        const char* const word = document.data() + at;
        const char next = word[size];
        if (detail::part_word(word[-1], next)) [[likely]]
            return {word, size};
    }
    return detail::any_word_at(document, at);
}

namespace detail {

[[nodiscard, gnu::noinline]] constexpr std::string_view
any_word_ending_at(std::string_view document, std::size_t at) noexcept
{
    if (at > document.size() || word_goes_on(document, at)) return {};
    const auto begin = ascii_letters_begin(document, at);
    if (at - begin > longest_quantity_word) return {};
    if (letter_before(document, begin)) return {};
    if (begin > 0 && is_ascii_digit(document[begin - 1])) return {};
    return document.substr(begin, at - begin);
}

}  // namespace detail

/// The ASCII letters that end just before `at`, with the same limits.
[[nodiscard]] constexpr std::string_view word_ending_at(std::string_view document,
                                                        std::size_t at) noexcept
{
    const auto size = few_ascii_letters_before(document, at);
    if (size < 16 && byte_at(document, at) == ' ') [[likely]] {
        const char* const word = document.data() + (at - size);
        if (detail::ends_word(word[-1])) [[likely]]
            return {word, size};
    }
    return detail::any_word_ending_at(document, at);
}

/// Behind one blank: a space, a tab, one of the fixed or no-break spaces, or a line break.
[[nodiscard]] constexpr std::size_t after_blank(std::string_view document, std::size_t at) noexcept
{
    if (at >= document.size()) return at;
    const char c = document.data()[at];
    if (c == ' ' || c == '\t') return at + 1;
    if (is_ascii(c)) return c == '\r' || c == '\n' ? at + 1 : at;
    const char second = byte_at(document, at + 1);
    if (c == '\xC2') return second == '\xA0' ? at + 2 : at;
    if (c != '\xE2' || second != '\x80') return at;
    const auto third = static_cast<unsigned char>(byte_at(document, at + 2));
    const bool blank = (third >= 0x80 && third <= 0x8A) || third == 0xAF;  // U+2000 on, U+202F
    return blank ? at + 3 : at;
}

namespace detail {

[[nodiscard, gnu::noinline]] constexpr std::size_t after_any_blanks(std::string_view document,
                                                                    std::size_t at) noexcept
{
    int lines = 0;
    auto end = at;
    for (int i = 0; i < 4; ++i) {
        const auto next = after_blank(document, end);
        if (next == end) break;
        if (document[end] == '\n' && ++lines > 1) return at;
        end = next;
    }
    return after_blank(document, end) == end ? end : at;
}

[[nodiscard, gnu::noinline]] constexpr std::size_t before_any_blanks(std::string_view document,
                                                                     std::size_t at) noexcept
{
    int lines = 0;
    auto begin = at;
    for (int i = 0; i < 5; ++i) {
        const auto p = decode_before(document, begin);
        if (p.size == 0 || after_blank(document, begin - p.size) != begin) return begin;
        begin -= p.size;
        if (document[begin] == '\n' && ++lines > 1) return at;
    }
    return at;
}

}  // namespace detail

/// Behind a run of up to four blanks. A blank line is more than a blank, and ends everything.
[[nodiscard]] constexpr std::size_t after_blanks(std::string_view document, std::size_t at) noexcept
{
    if (at + 1 < document.size()) [[likely]] {
        // Most words are parted by one space.
        const char* const bytes = document.data() + at;
        const bool blank = bytes[0] == ' ';
        if (is_ascii_graph(bytes[blank ? 1 : 0])) [[likely]]
            return at + (blank ? 1 : 0);
    }
    return detail::after_any_blanks(document, at);
}

/// Before a run of up to four blanks that ends at `at`.
[[nodiscard]] constexpr std::size_t before_blanks(std::string_view document,
                                                  std::size_t at) noexcept
{
    if (at > 1 && at <= document.size()) [[likely]] {
        // Most words are parted by one space.
        const char* const bytes = document.data() + (at - 1);
        const std::size_t blank = *bytes == ' ' ? 1 : 0;
        if (is_ascii_graph(*(bytes - blank))) [[likely]]
            return at - blank;
    }
    return detail::before_any_blanks(document, at);
}

/// Behind a hyphen: "-", U+2010 or U+2011.
[[nodiscard]] constexpr std::size_t after_hyphen(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    if (c == '-') [[unlikely]]
        return at + 1;
    if (is_ascii(c)) [[likely]]
        return at;
    return follows(document, at, "\u2010") || follows(document, at, "\u2011") ? at + 3 : at;
}

/// Behind a hyphen, an en dash or a minus sign: what stands between the ends of a range.
[[nodiscard]] constexpr std::size_t after_dash(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    if (c == '-') [[unlikely]]
        return at + 1;
    if (is_ascii(c)) [[likely]]
        return at;
    if (follows(document, at, "\u2013") || follows(document, at, "\u2212")) return at + 3;
    return after_hyphen(document, at);
}

/// Behind what parts the words of a compound: one hyphen, or blanks.
[[nodiscard]] constexpr std::size_t after_gap(std::string_view document, std::size_t at) noexcept
{
    const auto end = after_hyphen(document, at);
    return end != at ? end : after_blanks(document, at);
}

/// The word behind a gap (blanks, or one hyphen); nothing where another sign or the end follows.
[[nodiscard]] constexpr std::string_view next_word(std::string_view document,
                                                   std::size_t at) noexcept
{
    const auto begin = after_gap(document, at);
    if (begin == at) [[unlikely]]
        return {};
    return word_at(document, begin);
}

/// The word before the blanks that end at `at`; nothing if a mark of punctuation stands between.
[[nodiscard]] constexpr std::string_view previous_word(std::string_view document,
                                                       std::size_t at) noexcept
{
    const auto end = before_blanks(document, at);
    if (end == at) [[unlikely]]
        return {};
    return word_ending_at(document, end);
}

/// Where a word that one of these functions gave lies in its document.
[[nodiscard]] constexpr std::size_t place_of(std::string_view word,
                                             std::string_view document) noexcept
{
    return static_cast<std::size_t>(word.data() - document.data());
}

/// Where such a word ends.
[[nodiscard]] constexpr std::size_t end_of(std::string_view word,
                                           std::string_view document) noexcept
{
    return place_of(word, document) + word.size();
}

namespace detail {

/// Whether a word is one of some literals, whatever the case of its letters.
template <std::size_t... Sizes>  // with the NUL at the end of each
[[nodiscard]] constexpr bool is_any_of(std::string_view word,
                                       const char (&... others)[Sizes]) noexcept
{
    return (equal_folded(word, {others, Sizes - 1}) || ...);
}

}  // namespace detail

}  // namespace stet

#endif
