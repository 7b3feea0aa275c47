#ifndef STET_TEXT_QUOTATION_MARKS_HPP
#define STET_TEXT_QUOTATION_MARKS_HPP

#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

enum class quotation_kind : std::uint8_t {
    double_marks,       ///< " “ ” „ ‟, and two of ' ‘ ’ ` in a row
    single_marks,       ///< ' ‘ ’ ‚ ‛ ` ´
    double_guillemets,  ///< « »
    single_guillemets,  ///< ‹ ›
};

/// A quotation mark, and what its neighbours allow it to be. Both may be possible, as for a
/// straight mark between a dash and a dash; or neither, as for one that stands free.
struct quotation_mark {
    extent where;
    quotation_kind kind = quotation_kind::double_marks;
    char32_t character = 0;  ///< what it is written with; `''` is written with '
    bool may_open = false;
    bool may_close = false;

    friend constexpr bool operator==(const quotation_mark&, const quotation_mark&) = default;
};

namespace detail {

/// How a mark is written, before anything is asked about its neighbours.
struct written_mark {
    quotation_kind kind = quotation_kind::double_marks;
    char32_t character = 0;
    std::uint8_t size = 0;  ///< in bytes; 0: no mark
};

[[nodiscard]] constexpr written_mark one_mark(code_point c) noexcept
{
    const auto mark = [&](quotation_kind kind) { return written_mark{kind, c.value, c.size}; };
    switch (c.value) {
    case U'"':
    case 0x201C:  // “
    case 0x201D:  // ”
    case 0x201E:  // „
    case 0x201F:  // ‟
        return mark(quotation_kind::double_marks);
    case U'\'':
    case U'`':
    case 0x00B4:  // ´
    case 0x2018:  // ‘
    case 0x2019:  // ’
    case 0x201A:  // ‚
    case 0x201B:  // ‛
        return mark(quotation_kind::single_marks);
    case 0x00AB:  // «
    case 0x00BB:  // »
        return mark(quotation_kind::double_guillemets);
    case 0x2039:  // ‹
    case 0x203A:  // ›
        return mark(quotation_kind::single_guillemets);
    default:
        return {};
    }
}

[[nodiscard]] constexpr bool is_alphanumeric(char32_t c) noexcept
{
    return is_letter(c) || is_digit(c);
}

[[nodiscard]] constexpr bool one_of(char32_t c, std::u32string_view set) noexcept
{
    return set.find(c) != set.npos;
}

inline constexpr std::u32string_view opening_only = U"([{\u201C\u201E\u201F\u2018\u201A\u201B"
                                                    U"\u00AB\u2039\u00A1\u00BF";
inline constexpr std::u32string_view straight_marks = U"\"'`\u00B4";
inline constexpr std::u32string_view dashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015/";

/// What may stand just before an opening mark (0: the start of the text).
[[nodiscard]] constexpr bool leads_in(char32_t c) noexcept
{
    return c == 0 || is_space(c) || one_of(c, opening_only) || one_of(c, straight_marks)
           || one_of(c, dashes) || one_of(c, U"=|*_~+&#@>");
}

/// Two marks in a row that stand for one double mark: '' `` ‘‘ ’’. Of three after a word, the first
/// is the single one (''I said 'go'''); of three before a word, the last.
[[nodiscard]] constexpr written_mark written_at(std::string_view text, std::size_t at) noexcept
{
    const code_point c = decode_at(text, at);
    const written_mark one = one_mark(c);
    const bool doubles =
        c.value == U'\'' || c.value == U'`' || c.value == 0x2018 || c.value == 0x2019;
    if (!doubles || decode_at(text, at + c.size) != c) return one;

    const bool three = decode_at(text, at + 2 * std::size_t{c.size}) == c
                       && decode_at(text, at + 3 * std::size_t{c.size}) != c;
    if (three && !leads_in(decode_before(text, at).value)) return one;
    return {quotation_kind::double_marks, c.value, static_cast<std::uint8_t>(2 * c.size)};
}

/// What may stand just after a closing mark (0: the end of the text).
[[nodiscard]] constexpr bool leads_out(char32_t c) noexcept
{
    return c == 0
           || !(is_alphanumeric(c) || one_of(c, opening_only) || one_of(c, U"$#@\u00A3\u20AC"));
}

/// What cannot be the first character inside.
[[nodiscard]] constexpr bool never_first(char32_t c) noexcept
{
    return c == 0 || is_space(c) || one_of(c, U",;:!?)]}\u201D");
}

/// What cannot be the last character inside.
[[nodiscard]] constexpr bool never_last(char32_t c) noexcept
{
    return c == 0 || is_space(c) || one_of(c, opening_only);
}

/// What a character can be beside a mark: all of the above in one.
struct mark_neighbour {
    bool in_word = false;
    bool leads_in = false;
    bool leads_out = false;
    bool never_first = false;
    bool never_last = false;
};

[[nodiscard]] constexpr mark_neighbour neighbour_of_set(char32_t c) noexcept
{
    return {is_alphanumeric(c), leads_in(c), leads_out(c), never_first(c), never_last(c)};
}

// Most neighbours are ASCII.
inline constexpr auto ascii_neighbours = [] {
    std::array<mark_neighbour, 128> all{};
    for (char32_t c = 0; c < all.size(); ++c) all[c] = neighbour_of_set(c);
    return all;
}();

[[nodiscard]] constexpr mark_neighbour neighbour(char32_t c) noexcept
{
    return c < ascii_neighbours.size() ? ascii_neighbours[c] : neighbour_of_set(c);
}

/// The ASCII letters from `at` on, not more than six: enough for the words asked about here.
[[nodiscard]] constexpr std::string_view short_word_at(std::string_view text,
                                                       std::size_t at) noexcept
{
    std::size_t size = 0;
    while (size < 6 && at + size < text.size() && is_ascii_letter(text[at + size])) ++size;
    return text.substr(at, size);
}

/// Words that begin with an apostrophe: 'em, 'tis, rock 'n' roll, and clitics that a tokeniser has
/// cut off: it 's.
[[nodiscard]] constexpr bool begins_with_apostrophe(std::string_view text, std::size_t at) noexcept
{
    // The '90s, the class of '16.
    const auto digit = [&](std::size_t i) { return i < text.size() && is_ascii_digit(text[i]); };
    if (digit(at) && digit(at + 1)) {
        const char next = at + 2 < text.size() ? text[at + 2] : ' ';
        return next == 's' || !is_ascii_alphanumeric(next);
    }
    const std::string_view word = short_word_at(text, at);
    const char32_t next = decode_at(text, at + word.size()).value;
    if (word.empty() || next == U'-' || is_alphanumeric(next)) return false;
    for (const std::string_view known : {"s", "t", "d", "m", "n", "re", "ve", "ll", "em", "til",
                                         "cause", "bout", "tis", "Tis", "twas", "Twas"})
        if (word == known) return true;
    return false;
}

/// The second mark of 'n' and of ’n’, and the mark of n' between blanks.
[[nodiscard]] constexpr bool ends_short_and(std::string_view text, std::size_t at,
                                            char32_t after) noexcept
{
    if (at == 0 || ascii_lower(text[at - 1]) != 'n') return false;
    const char32_t before = decode_before(text, at - 1).value;
    return one_of(before, U"'\u2018\u2019") || (is_space(before) && is_space(after));
}

/// The mark of inches in 6'2".
[[nodiscard]] constexpr bool is_inch_mark(std::string_view text, std::size_t at) noexcept
{
    std::size_t digits = 0;
    while (digits < 3 && at > 0 && is_ascii_digit(text[at - 1])) --at, ++digits;
    const code_point feet = decode_before(text, at);
    if (digits == 0 || digits == 3 || !one_of(feet.value, U"'\u2019\u2032")) return false;
    at -= feet.size;
    return at > 0 && is_ascii_digit(text[at - 1]);
}

}  // namespace detail

/// The quotation mark whose first byte is at `at`, if there is one: straight, curly, low and
/// reversed marks, single and double, guillemets, backticks, and two apostrophes or two backticks
/// that stand for a double mark. An apostrophe is none: Putin's, '90s, rock 'n' roll.
///
/// Looks only at a few characters on either side, so that it says what is possible there: in the
/// dogs' owner, ' may close, as in he shouted 'dogs'. Who pairs marks decides (see
/// `quotations`).
[[nodiscard]] constexpr std::optional<quotation_mark> quotation_mark_at(std::string_view text,
                                                                        std::size_t at) noexcept
{
    using namespace detail;
    const written_mark mark = written_at(text, at);
    if (mark.size == 0) return std::nullopt;
    const char32_t after_mark = decode_at(text, at + mark.size).value;
    const mark_neighbour before = neighbour(decode_before(text, at).value);
    const mark_neighbour after = neighbour(after_mark);

    quotation_mark found{{at, at + mark.size}, mark.kind, mark.character};
    found.may_open = before.leads_in && !after.never_first;
    found.may_close = !before.never_last && after.leads_out;
    const bool opens = found.may_open && !found.may_close;
    const bool closes = found.may_close && !found.may_open;

    switch (mark.character) {
    case U'"':
    case U'\'':
    case U'`':
    case 0x00B4:  // ´
    case 0x2018:  // ‘
    case 0x2019:  // ’
        if (mark.kind == quotation_kind::double_marks) {
            if (is_inch_mark(text, at)) return std::nullopt;
            // Without a clear side it ends something, or begins what follows without a blank:
            // he said,"No. Two backticks begin something even before a blank (`` No ,'' he said).
            if (opens || closes) break;
            const bool backticks = mark.character == U'`' && before.leads_in;
            if (!found.may_open) found.may_open = backticks || !after.never_first;
            found.may_close = !backticks;
            break;
        }
        if (before.in_word && after.in_word) return std::nullopt;
        if (!before.in_word && begins_with_apostrophe(text, at + mark.size)) return std::nullopt;
        if (before.in_word && ends_short_and(text, at, after_mark)) return std::nullopt;
        // A left mark closes in German, and now and then by mistake; a right mark before a word
        // stands for what is left out.
        if (mark.character == 0x2018) found.may_close = closes;
        if (mark.character == 0x2019) {
            if (opens && after.in_word) return std::nullopt;
            found.may_open = false;
            found.may_close = !before.never_last;
        }
        break;
    case 0x201C:  // “ closes a „, and now and then, by mistake, what it opened
        found.may_open = !closes;
        found.may_close = closes;
        break;
    case 0x201D:  // ” opens now and then, by mistake or in Swedish
        found.may_open = opens;
        found.may_close = !opens;
        break;
    case 0x00AB:  // « opens in French, even before a blank, and closes in German
    case 0x2039:  // ‹
        found.may_open = !closes;
        found.may_close = closes;
        break;
    case 0x00BB:  // »
    case 0x203A:  // ›
        found.may_open = opens;
        found.may_close = !opens;
        break;
    default:  // „ ‟ ‚ ‛
        found.may_open = true;
        found.may_close = false;
        break;
    }
    return found;
}

/// Whether the second mark can be the other one of a pair: “ ”, „ “, " ", `` '', ' ', « ».
/// Straight marks go with curly ones, as they do in texts that were put together in haste.
[[nodiscard]] constexpr bool is_pair(const quotation_mark& open,
                                     const quotation_mark& close) noexcept
{
    if (open.kind != close.kind) return false;
    const char32_t o = open.character;
    const char32_t c = close.character;
    switch (open.kind) {
    case quotation_kind::double_marks:
        if (c == 0x201D || c == U'"') return true;
        if (c == 0x201C) return close.may_close;
        if (c == 0x2019) return o == 0x2018 || o == 0x201C;
        return (c == U'\'' || c == U'`') && (o == U'"' || o == U'\'' || o == U'`');
    case quotation_kind::single_marks:
        if (o == U'\'' || o == 0x00B4) return c == o;
        if (o == U'`') return c == U'\'' || c == U'`' || c == 0x2019 || c == 0x00B4;
        if (c == 0x2018) return close.may_close;
        return c == 0x2019 || (c == U'\'' && o != 0x201A);
    case quotation_kind::double_guillemets:
    case quotation_kind::single_guillemets:
        return o != c;
    }
    return false;
}

}  // namespace stet

#endif
