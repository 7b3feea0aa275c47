#ifndef STET_SENTENCES_INNER_MARKS_HPP
#define STET_SENTENCES_INNER_MARKS_HPP

#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/glance.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

// A quick look at marks with no blank behind them: inside a number or a name, or before what
// closes.
namespace stet::detail {

/// Looks at "..." at byte `at`.
[[nodiscard]] constexpr glance look_at_ellipsis(std::string_view document, std::size_t at) noexcept
{
    if (document[at + 2] != '.' || document[at + 3] != ' ') return {};
    const char next = document[at + 4];
    if (is_ascii_upper(next)) return {verdict::ends, at + 3};
    const bool goes_on =
        next == '.' ? document[at + 5] == '.' : is_ascii_lower(next) && next != 'x' && next != 'h';
    if (goes_on) return {verdict::goes_on, at + 3};
    return {};
}

/// What neither closes nor opens, and shows right behind a quotation that its sentence goes on.
[[nodiscard]] constexpr bool is_mid_mark(char c) noexcept
{
    return c == '.' || c == ',' || c == '!' || c == '?';
}

/// Whether a quotation mark opens at byte `at`, and a capital letter follows, or a mark behind a
/// curly one.
[[nodiscard]] constexpr bool opens_anew(std::string_view document, std::size_t at) noexcept
{
    const std::size_t size = document[at] == '(' ? 0 : plain_opening_size_at(document, at);
    if (size == 0) return false;
    const char next = byte_or_nul(document, at + size);
    return is_ascii_upper(next) || (size == 3 && is_mid_mark(next));
}

/// What shows right behind what closes after a mark that the sentence goes on: no blank, no letter
/// or digit, and nothing that closes, opens or trails.
inline constexpr byte_set inner_bytes("!#$%&+,-./:;<=>?@\\^|~");

/// The size of what closes at byte `at`, or is invisible there, or 0.
[[nodiscard]] constexpr std::size_t attached_size_at(std::string_view document,
                                                     std::size_t at) noexcept
{
    const std::size_t size = closing_size_at(document, at);
    return size != 0 ? size : invisible_size_at(document, at);
}

/// Looks at the mark at byte `at`, before what is neither a letter of ASCII nor a quotation mark.
[[nodiscard]] constexpr glance look_before_symbol(std::string_view document,
                                                  std::size_t at) noexcept
{
    if (!is_symbol_or_letter(document, at + 1)) {
        const std::size_t size = attached_size_at(document, at + 1);
        if (size != 0 && inner_bytes.has(byte_or_nul(document, at + 1 + size)))
            return {verdict::goes_on, at + 1};
        return {};
    }
    // "the end!\u00C9t\u00E9": a blank may have been forgotten.
    const bool word = is_ascii_lower(document[at - 1]) && is_ascii_lower(document[at - 2]);
    if (word && document[at] != '.') return {};
    return {verdict::goes_on, at + 1};
}

/// Looks at the mark at byte `at`, before a quotation mark: "“So it is.” He left".
[[nodiscard, gnu::noinline]] constexpr glance look_before_closing(std::string_view document,
                                                                  std::size_t at) noexcept
{
    const std::size_t size = plain_closing_size_at(document, at + 1);
    const std::size_t end = at + 1 + size;
    if (size == 0) return look_before_symbol(document, at);
    if (end + 1 >= document.size()) return {};
    if (inner_bytes.has(document[end])) return {verdict::goes_on, at + 1};
    const char next = document[end + 1];
    if (document[end] != ' ')
        return document[end] == '\n' && next == '\n' ? glance{verdict::ends, end} : glance{};
    if (document[at] == '.' && (is_ascii_upper(next) || opens_anew(document, end + 1)))
        return {verdict::ends, end};
    if (is_ascii_lower(next) && next != 'x' && next != 'h') return {verdict::goes_on, at + 1};
    return {};
}

/// What shows the same right behind a mark: no mark of its kind.
inline constexpr byte_set connecting_bytes("#$%&+,-/:;<=>@\\^|~");

/// Looks at the mark at byte `at`, before what is no blank: the word before it does not matter.
// A function of its own, as the next, so that compilers inline what asks them.
[[nodiscard, gnu::noinline]] constexpr glance look_before_mark(std::string_view document,
                                                               std::size_t at) noexcept
{
    const glance goes_on{verdict::goes_on, at + 1};
    const bool stop = document[at] == '.';
    const char before = document[at - 1];
    const char next = document[at + 1];
    if (next == '"' || !is_ascii(next)) return look_before_closing(document, at);  // as a rule
    if (is_ascii_lower(next)) {
        // "the end!then": a blank may be missing
        const bool word = is_ascii_lower(before) && is_ascii_lower(document[at - 2]);
        return stop || !word ? goes_on : glance{};
    }
    if (is_ascii_upper(next)) {
        // A blank may have been forgotten before a word that begins with a capital letter, but not
        // behind one.
        const char third = document[at + 2];
        const bool capitals = next == 'I' ? is_ascii_upper(third) : !is_ascii_lower(third);
        return capitals || is_ascii_upper(before) ? goes_on : glance{};
    }
    if (is_ascii_digit(next))
        return !stop || (!is_ascii_lower(before) && before != '1') ? goes_on : glance{};
    if (connecting_bytes.has(next)) return goes_on;
    if (stop && next == '.') return before != '1' ? look_at_ellipsis(document, at) : glance{};
    return look_before_closing(document, at);
}

}  // namespace stet::detail

#endif
