#ifndef STET_SENTENCES_LIST_NUMBERS_HPP
#define STET_SENTENCES_LIST_NUMBERS_HPP

#include <stet/core/extent.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// What the number of an item in a list says: "2.", "2)", "(2)", "2.)", "b.", "(b)", "ii)".
struct item_number {
    unsigned value = 0;      ///< b and ii are 2
    char kind = ' ';         ///< what it is written with: 1, a, A, i; blank: there is none
    char next_last = ' ';    ///< the last digit or letter of the number after it
    char closing = ' ';      ///< ")" or "]" or a blank
    bool stopped = false;    ///< ends with a full stop, before what closes
    bool bracketed = false;  ///< opens with a bracket

    /// "A. Smith and B. Jones" is no list.
    [[nodiscard]] constexpr bool is_initial() const noexcept
    {
        return kind == 'A' && stopped && closing == ' ';
    }
    [[nodiscard]] constexpr bool follows(const item_number& before) const noexcept
    {
        return value == before.value + 1 && kind == before.kind && bracketed == before.bracketed
               && stopped == before.stopped && closing == before.closing;
    }
};

struct list_number : item_number {
    extent where;  ///< empty: there is none
};

[[nodiscard]] constexpr bool is_roman_letter(char c) noexcept
{
    return c == 'i' || c == 'v' || c == 'x';
}

/// i to xxxix, or 0.
[[nodiscard]] constexpr unsigned small_roman_value(std::string_view word) noexcept
{
    unsigned value = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char next = i + 1 < word.size() ? word[i + 1] : ' ';
        if (word[i] == 'x')
            value += 10;
        else if (word[i] == 'v')
            value += 5;
        else if (word[i] == 'i' && (next == 'v' || next == 'x'))
            value -= 1;
        else if (word[i] == 'i')
            value += 1;
        else
            return 0;
    }
    return value < 40 ? value : 0;
}

/// The last digit or letter of a number.
[[nodiscard]] constexpr char last_character(char kind, unsigned value) noexcept
{
    if (kind == 'i') return "xiiivviiix"[value % 10];
    const unsigned digit = kind == '1' ? value % 10 : value - 1;
    return static_cast<char>((kind == '1' ? '0' : kind) + static_cast<char>(digit));
}

/// Reads "b", "B" or "ii", if it is one of these.
[[nodiscard]] constexpr bool read_letters(item_number& n, std::string_view letters) noexcept
{
    if (letters.size() == 1 && letters[0] != 'i') {
        n.kind = is_ascii_upper(letters[0]) ? 'A' : 'a';
        n.value = static_cast<unsigned>(ascii_lower(letters[0]) - 'a' + 1);
    } else {
        n.kind = 'i';
        n.value = small_roman_value(letters);
    }
    return n.value != 0;
}

/// The number that begins at byte `at`, with a blank behind it.
[[nodiscard]] constexpr list_number list_number_at(std::string_view document,
                                                   std::size_t at) noexcept
{
    list_number n;
    const char opening = byte_or_nul(document, at);
    n.bracketed = opening == '(' || opening == '[';
    const std::size_t first = n.bracketed ? at + 1 : at;
    const char head = n.bracketed ? byte_or_nul(document, first) : opening;
    std::size_t end = first;
    char after = head;
    if (is_ascii_digit(head)) {
        n.kind = '1';
        do {
            n.value = n.value * 10 + static_cast<unsigned>(after - '0');
            after = byte_or_nul(document, ++end);
        } while (end - first < 3 && is_ascii_digit(after));
    } else {
        if (is_ascii_letter(head) && !is_roman_letter(head)
            && is_ascii_alphanumeric(byte_or_nul(document, first + 1)))
            return {};
        while (end - first < 5 && is_ascii_alphanumeric(after))
            after = byte_or_nul(document, ++end);
        if (end == first || end - first == 5) return {};
    }
    if (after != '.' && after != ')' && after != ']') return {};
    if (n.kind != '1' && !read_letters(n, document.substr(first, end - first))) return {};
    n.next_last = last_character(n.kind, n.value + 1);
    ++end;
    n.stopped = after == '.';
    const char closing = n.stopped ? byte_or_nul(document, end) : after;
    if (closing == ')' || closing == ']') n.closing = closing;
    if (n.stopped && n.closing != ' ') ++end;
    if (blank_size_at(document, end) == 0) return {};
    n.where = {at, end};
    return n;
}

// A blank or the last byte of a bullet.
inline constexpr byte_set before_number_bytes(" \t\n\v\f\r*\xA2\x83");

/// Over a bullet and at most four blanks behind it: "• ", "* ", "- ", "•".
[[nodiscard]] constexpr std::size_t skip_bullet(std::string_view document, std::size_t at) noexcept
{
    const char first = byte_or_nul(document, at);
    std::size_t size = 0;
    if (first == '\xE2') {
        const char second = byte_or_nul(document, at + 1);
        const char third = byte_or_nul(document, at + 2);
        const bool dash =
            second == '\x80' && third == '\x93' && byte_or_nul(document, at + 3) == ' ';
        const bool bullet =
            (second == '\x80' && third == '\xA2') || (second == '\x81' && third == '\x83');
        if (bullet || dash) size = 3;
    } else if (first == '*' || (first == '-' && byte_or_nul(document, at + 1) == ' ')) {
        size = 1;
    }
    if (size == 0) return at;
    at += size;
    for (int i = 0; i < 4 && byte_or_nul(document, at) == ' '; ++i) ++at;
    return at;
}

/// Whether a look at the last characters before byte `at`, where "." or ")" stands, leaves it
/// possible that they are the number of an item: a word is none, and "J." an initial.
[[nodiscard]] constexpr bool list_number_may_end(std::string_view document, std::size_t begin,
                                                 std::size_t at) noexcept
{
    if (at == begin) return false;
    const char last = document[at - 1];
    if (!is_ascii_letter(last)) return is_ascii_digit(last) || last == '.';
    if (is_roman_letter(last)) return true;
    if (at - begin > 1 && is_ascii_alphanumeric(document[at - 2])) return false;
    return is_ascii_lower(last) || document[at] != '.' || byte_or_nul(document, at + 1) == ')'
           || byte_or_nul(document, at + 1) == ']';
}

// What may stand, a blank apart, before the first number of a list: a colon, a bullet, blanks.
inline constexpr byte_set before_first_bytes(": \t\n\v\f\r*-");

/// The following, where a look at one character is not enough.
[[nodiscard, gnu::noinline]] constexpr bool next_number_may_end_behind(std::string_view document,
                                                                       const item_number& before,
                                                                       std::size_t begin,
                                                                       std::size_t at) noexcept
{
    const char last = document[at - 1];
    if (before.kind != ' ' && (last == before.next_last || last == '.')) return true;
    if (document[at] != '.' || last != '1') return false;
    // "12. 1." is no first number; the colon is two bytes before it or, behind a bullet, further.
    if (at - begin < 4 || !is_ascii_space(document[at - 2])) return true;
    return before_first_bytes.has(document[at - 3]) || !is_ascii(document[at - 3]);
}

/// Whether a look at the last characters before byte `at`, where "." or ")" stands inside the
/// sentence, leaves it possible that they are the number that comes after `before`, or a first
/// number behind a colon.
[[nodiscard]] constexpr bool next_number_may_end(std::string_view document,
                                                 const item_number& before, std::size_t begin,
                                                 std::size_t at) noexcept
{
    if (before.kind == ' ' && document[at - 1] != '1') return false;
    return next_number_may_end_behind(document, before, begin, at);
}

/// The number whose last byte, or last but one, is at `at`, in a sentence that began at `begin`.
[[nodiscard]] constexpr list_number list_number_around(std::string_view document, std::size_t begin,
                                                       std::size_t at) noexcept
{
    std::size_t end = at;
    if (end > begin && document[end] == ')' && document[end - 1] == '.') --end;
    std::size_t first = end;
    while (first > begin && is_ascii_alphanumeric(document[first - 1])) {
        if (end - first == 4) return {};
        --first;
    }
    if (first == end) return {};
    if (first > begin && (document[first - 1] == '(' || document[first - 1] == '[')) --first;
    if (first > begin && !before_number_bytes.has(document[first - 1])) return {};
    list_number n = list_number_at(document, first);
    if (at >= n.where.end) return {};
    const std::string_view before = document.substr(begin, first - begin);
    if (before.empty() || is_ascii_space(before.back())) return n;
    for (const std::string_view bullet : {"\u2022", "\u2043", "*"})
        if (before.ends_with(bullet)) n.where.begin -= bullet.size();
    first = n.where.begin;
    return first == begin || is_ascii_space(document[first - 1]) ? n : list_number{};
}

}  // namespace stet::detail

#endif
