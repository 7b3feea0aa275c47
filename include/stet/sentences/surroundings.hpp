#ifndef STET_SENTENCES_SURROUNDINGS_HPP
#define STET_SENTENCES_SURROUNDINGS_HPP

#include <stet/sentences/byte_set.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// What a word begins with, as far as the ends of sentences depend on it.
enum class letter_case : std::uint8_t {
    none,   ///< nothing: the end of the text
    lower,  ///< a small letter
    upper,  ///< a capital letter
    digit,
    other,  ///< a letter without case, a symbol, a dash, ...
};

namespace detail {

/// How far back, and ahead, a word is read; longer ones are no abbreviations.
inline constexpr std::size_t longest_word = 24;

/// How many bytes of blanks behind a mark are read; as many or more part text like a blank line.
inline constexpr std::size_t longest_gap = 1024;

/// How many bytes of blanks before a word are read, to find the word before it.
inline constexpr std::size_t longest_space = 64;

inline constexpr byte_set space_bytes(" \t\n\v\f\r");
inline constexpr byte_set closing_bytes("\"')]}*_");
inline constexpr byte_set opening_bytes("\"'`([{*_");

// What no word reaches back over: characters of ASCII, and the last bytes of others.
inline constexpr byte_set word_limits(" \t\n\v\f\r([{\"/->*_"
                                      "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x93\x94"
                                      "\x98\x9C\x9D\x9F\xA0\xA8\xA9\xAB\xAF");

// The first and the last bytes of blanks outside of ASCII.
inline constexpr byte_set blank_leads("\xC2\xE1\xE2\xE3\xEF");
inline constexpr byte_set blank_tails("\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x9F\xA0"
                                      "\xA8\xA9\xAF\xBF");

// What behind E2 80 makes a blank.
inline constexpr byte_set spaces_after_e2_80("\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B"
                                             "\xA8\xA9\xAF");

// The first bytes of characters without width.
inline constexpr byte_set invisible_leads("\xC2\xCC\xCD\xE2\xEF");

/// The size of the blank at byte `at`, or 0: white space, and the marks of zero width that stand
/// between words (U+200B, U+FEFF).
[[nodiscard]] constexpr std::size_t blank_size_at(std::string_view document,
                                                  std::size_t at) noexcept
{
    const char byte = byte_or_nul(document, at);
    if (is_ascii(byte)) return is_ascii_space(byte) ? 1 : 0;
    if (!blank_leads.has(byte)) return 0;
    const char second = byte_or_nul(document, at + 1);
    if (byte == '\xC2') return second == '\xA0' || second == '\x85' ? 2 : 0;
    const char third = byte_or_nul(document, at + 2);
    bool blank = false;
    switch (byte) {
    case '\xE1':  // U+1680
        blank = second == '\x9A' && third == '\x80';
        break;
    case '\xE2':  // U+2000 to U+200B, line and paragraph separators, U+202F; U+205F
        blank =
            second == '\x80' ? spaces_after_e2_80.has(third) : second == '\x81' && third == '\x9F';
        break;
    case '\xE3':  // U+3000
        blank = second == '\x80' && third == '\x80';
        break;
    default:  // U+FEFF
        blank = second == '\xBB' && third == '\xBF';
        break;
    }
    return blank ? 3 : 0;
}

[[nodiscard, gnu::noinline]] constexpr std::size_t skip_any_blanks(std::string_view document,
                                                                   std::size_t at) noexcept
{
    for (;;) {
        while (byte_or_nul(document, at) == ' ') ++at;
        const std::size_t size = blank_size_at(document, at);
        if (size == 0) return at;
        at += size;
    }
}

[[nodiscard]] constexpr std::size_t skip_blanks(std::string_view document, std::size_t at) noexcept
{
    // One blank or two, without branches, which no processor could foresee.
    if (at + 2 < document.size()) {
        const bool one = space_bytes.has(document[at]);
        at += static_cast<std::size_t>(one)
              + static_cast<std::size_t>(one & space_bytes.has(document[at + 1]));
        if (is_ascii_graph(document[at])) return at;
    }
    return skip_any_blanks(document, at);
}

/// The end of the last character before byte `at` that is no blank, but not before `begin`.
[[nodiscard]] constexpr std::size_t end_before_blanks(std::string_view document, std::size_t begin,
                                                      std::size_t at) noexcept
{
    while (at > begin) {
        const char last = document[at - 1];
        if (!is_ascii_space(last) && !blank_tails.has(last)) break;
        const std::size_t size = is_ascii(last) ? 1 : decode_before(document, at).size;
        if (blank_size_at(document, at - size) == 0) break;
        at -= size;
    }
    return at;
}

/// Over the blanks from byte `at` on, but only until `longest_gap` bytes have been passed.
[[nodiscard]] constexpr std::size_t skip_gap(std::string_view document, std::size_t at) noexcept
{
    for (const std::size_t enough = at + longest_gap; at < enough;) {
        const std::size_t size = blank_size_at(document, at);
        if (size == 0) break;
        at += size;
    }
    return at;
}

/// The end of the word that at most `longest_space` bytes of blanks part from byte `at`.
[[nodiscard]] constexpr std::size_t end_before_space(std::string_view document, std::size_t begin,
                                                     std::size_t at) noexcept
{
    return end_before_blanks(document, at - begin < longest_space ? begin : at - longest_space, at);
}

[[nodiscard]] constexpr letter_case case_at(std::string_view document, std::size_t at) noexcept
{
    if (at >= document.size()) return letter_case::none;
    const char byte = document[at];
    if (is_ascii_upper(byte)) return letter_case::upper;
    if (is_ascii_lower(byte)) return letter_case::lower;
    if (is_ascii_digit(byte)) return letter_case::digit;
    if (is_ascii(byte)) return letter_case::other;
    const char second = byte_or_nul(document, at + 1);
    if (byte == '\xC3' && !is_ascii(second) && second < '\xC0' && second != '\x97'
        && second != '\xB7')  // most accents
        return second < '\x9F' ? letter_case::upper : letter_case::lower;
    const char32_t c = decode_at(document, at).value;
    return is_upper(c) ? letter_case::upper : is_lower(c) ? letter_case::lower : letter_case::other;
}

/// The size of the character at byte `at` if it may close a quotation or a bracket, or 0.
[[nodiscard]] constexpr std::size_t closing_size_at(std::string_view document,
                                                    std::size_t at) noexcept
{
    const char byte = byte_or_nul(document, at);
    if (is_ascii(byte)) return closing_bytes.has(byte) ? 1 : 0;
    const char second = byte_or_nul(document, at + 1);
    if (byte == '\xC2') return second == '\xBB' ? 2 : 0;  // »
    if ((byte != '\xE2' && byte != '\xE3') || second != '\x80') return 0;
    const char third = byte_or_nul(document, at + 2);
    const bool closing = byte == '\xE2'
                             ? third == '\x9D' || third == '\x99' || third == '\xBA'  // ”’›
                             : third == '\x8D' || third == '\x8F';                    // 」』
    return closing ? 3 : 0;
}

/// The size of a character without width of its own at byte `at`, or 0: soft hyphens, combining
/// marks, joiners, marks of direction, variation selectors. They belong to what stands before.
[[nodiscard]] constexpr std::size_t invisible_size_at(std::string_view document,
                                                      std::size_t at) noexcept
{
    const char byte = byte_or_nul(document, at);
    if (!invisible_leads.has(byte)) return 0;
    const char second = byte_or_nul(document, at + 1);
    const auto among = [](char c, char first, char last) { return c >= first && c <= last; };
    switch (byte) {
    case '\xC2':  // soft hyphen
        return second == '\xAD' ? 2 : 0;
    case '\xCC':  // U+0300 to U+033F
        return among(second, '\x80', '\xBF') ? 2 : 0;
    case '\xCD':  // U+0340 to U+036F
        return among(second, '\x80', '\xAF') ? 2 : 0;
    default:
        break;
    }
    const char third = byte_or_nul(document, at + 2);
    bool invisible = false;
    if (byte == '\xEF')  // U+FE00 to U+FE0F
        invisible = second == '\xB8' && among(third, '\x80', '\x8F');
    else if (second == '\x80')  // U+200C to U+200F, U+202A to U+202E
        invisible = among(third, '\x8C', '\x8F') || among(third, '\xAA', '\xAE');
    else  // U+2060 to U+2069
        invisible = second == '\x81' && among(third, '\xA0', '\xA9');
    return invisible ? 3 : 0;
}

/// The size of the character at byte `at` if it may open a quotation or a bracket, or 0.
[[nodiscard]] constexpr std::size_t opening_size_at(std::string_view document,
                                                    std::size_t at) noexcept
{
    const char byte = byte_or_nul(document, at);
    if (is_ascii(byte)) return opening_bytes.has(byte) ? 1 : 0;
    const char second = byte_or_nul(document, at + 1);
    if (byte == '\xC2')
        return second == '\xAB' || second == '\xBF' || second == '\xA1' ? 2 : 0;  // «¿¡
    if (byte != '\xE2' || second != '\x80') return 0;
    const char third = byte_or_nul(document, at + 2);
    const bool opening =
        third == '\x9C' || third == '\x98' || third == '\xB9' || third == '\x9E';  // “‘‹„
    return opening ? 3 : 0;
}

// What begins with the byte C2, or E2 80, and is a blank, a mark, invisible, or opens or closes.
inline constexpr byte_set no_symbols_after_c2("\x85\xA0\xA1\xAB\xAD\xBB\xBF");
inline constexpr byte_set no_symbols_after_e2_80(
    "\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8D\x8E\x8F\x98\x99\x9C\x9D\x9E"
    "\xA6\xA8\xA9\xAA\xAB\xAC\xAD\xAE\xAF\xB9\xBA");

/// Whether what begins at byte `at`, with two bytes behind it, is not ASCII and plainly none of the
/// above, nor a mark that ends sentences: a letter, a symbol, what is no UTF-8.
[[nodiscard]] constexpr bool is_symbol_or_letter(std::string_view document, std::size_t at) noexcept
{
    const char second = document[at + 1];
    switch (document[at]) {
    case '\xC2':
        return !no_symbols_after_c2.has(second);
    case '\xCC':  // what combines with a letter
    case '\xCD':
        return false;
    case '\xE0':  // dandas
        return second != '\xA5';
    case '\xE1':  // a blank
        return second != '\x9A';
    case '\xE2':
        return second == '\x80' ? !no_symbols_after_e2_80.has(document[at + 2]) : second != '\x81';
    case '\xE3':  // marks of East Asia
        return second != '\x80';
    case '\xEF':  // wide marks, and what is invisible
        return second != '\xB8' && second != '\xBB' && second != '\xBC' && second != '\xBD';
    default:
        return !is_ascii(document[at]);
    }
}

/// Whether a word cannot reach back over the character that ends before byte `at`: blanks, opening
/// brackets and quotation marks, hyphens and dashes, slashes. Not the apostrophe.
[[nodiscard]] constexpr bool word_begins_at(std::string_view document, std::size_t at) noexcept
{
    const char byte = document[at - 1];
    if (!word_limits.has(byte)) return false;
    if (is_ascii(byte)) return true;
    // Of two bytes, the first is C2; of three, E1, E2 or E3.
    const bool two = at >= 2 && document[at - 2] == '\xC2';
    if (!two && (at < 3 || !blank_leads.has(document[at - 3]))) return false;
    const char32_t c = decode_before(document, at).value;
    return c == 0x2013 || c == 0x2014 || c == 0x2018 || c == 0x201C || c == 0x201D || c == 0xAB
           || is_space(c);
}

/// The word that ends before byte `at`, back to a blank, an opening mark or a hyphen: "Mr", "U.S",
/// "O'Hara", the "Sen" of "then-Sen". Of a longer one, its last 24 bytes.
[[nodiscard]] constexpr std::string_view word_before(std::string_view document, std::size_t begin,
                                                     std::size_t at) noexcept
{
    const std::size_t limit = at - begin < longest_word ? begin : at - longest_word;
    std::size_t first = at;
    while (first > limit && !word_begins_at(document, first)) --first;
    while (first < at && document[first] == '\'') ++first;
    return document.substr(first, at - first);
}

/// Letters, digits and what is not ASCII, but for the first byte of an apostrophe.
struct word_bytes {
    std::array<bool, 256> has{};

    constexpr word_bytes() noexcept
    {
        for (std::size_t byte = 0; byte < has.size(); ++byte)
            has[byte] =
                is_ascii_alphanumeric(static_cast<char>(byte)) || (byte >= 0x80 && byte != 0xE2);
    }
};
inline constexpr word_bytes in_words;

/// The letters and digits from byte `at` on, not over an apostrophe, at most 24 bytes.
[[nodiscard]] constexpr std::string_view letters_and_digits_at(std::string_view document,
                                                               std::size_t at) noexcept
{
    const std::string_view rest = document.substr(at, longest_word);
    std::size_t size = 0;
    while (size < rest.size() && in_words.has[static_cast<unsigned char>(rest[size])]) ++size;
    return rest.substr(0, size);
}

}  // namespace detail

}  // namespace stet

#endif
