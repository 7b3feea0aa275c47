#ifndef STET_SENTENCES_OTHER_CANDIDATES_HPP
#define STET_SENTENCES_OTHER_CANDIDATES_HPP

#include <stet/sentences/end_marks.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/line_feeds.hpp>
#include <stet/sentences/list_numbers.hpp>
#include <stet/sentences/plain_stops.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/sentences/trailers.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// Looks at the line feed at byte `at`: most have another behind them, end a
/// short line, or stand before a small letter.
[[nodiscard]] constexpr glance look_at_line_feed(std::string_view document, std::size_t begin,
                                                 std::size_t at, line_feed single) noexcept
{
    if (at == begin || at + 1 >= document.size()) return {};
    const char last = document[at - 1];
    if (last <= ' ' || !is_ascii(last)) return {};
    const char next = document[at + 1];
    if (next == '\n') return {verdict::ends, at};
    if (is_ascii_lower(next) && single != line_feed::paragraph) return {verdict::goes_on, at + 1};
    // The sentence began the line, and any word would have had room in it.
    static_assert(longest_word < narrowest_line);
    const bool short_line = (begin == 0 || document[begin - 1] == '\n')
                            && at - begin + 1 + longest_word < narrowest_line;
    const bool anew = next > ' ' && is_ascii(next) && !is_ascii_lower(next);
    if (short_line && anew && single != line_feed::blank) return {verdict::ends, at};
    return {};
}

/// Looks at the ")" at byte `at`: most are part of no number and no emoticon.
[[nodiscard]] constexpr glance look_at_bracket(std::string_view document, std::size_t begin,
                                               const item_number& number, std::size_t at) noexcept
{
    if (at < begin + 2 || eyes.has(document[at - 1]) || eyes.has(document[at - 2])
        || next_number_may_end(document, number, begin, at))
        return {};
    while (byte_or_nul(document, at + 1) == ')') ++at;  // so are those behind it
    return {verdict::goes_on, at + 1};
}

/// Looks at the last byte of a bullet, which is at byte `at`: behind one blank, it begins an item.
[[nodiscard]] constexpr glance look_at_bullet(std::string_view document, std::size_t begin,
                                              std::size_t at) noexcept
{
    const bool item = at >= begin + 4 && document[at - 2] == '\xE2'
                      && byte_or_nul(document, at + 1) == ' ' && is_ascii_space(document[at - 3]);
    if (!item) return {verdict::goes_on, at + 1};
    const char last = document[at - 4];
    const bool one_blank = !is_ascii_space(last) && !blank_tails.has(last);
    if (one_blank) return {verdict::ends, at - 3};
    return {};
}

/// Looks at the last byte of an "…", which is at byte `at`: most stand before a blank and a word,
/// or inside a quotation or bracket that closes before a comma. Behind either, the sign may come
/// again.
[[nodiscard]] constexpr glance look_at_ellipsis_sign(std::string_view document, std::size_t begin,
                                                     std::size_t at) noexcept
{
    if (at < begin + 3 || document[at - 2] != '\xE2' || at + 4 >= document.size()) return {};
    if (const std::size_t size = attached_size_at(document, at + 1); size != 0) {
        const std::size_t next = at + 1 + size;
        if (inner_bytes.has(byte_or_nul(document, next)) || is_ellipsis_sign_at(document, next))
            return {verdict::goes_on, at + 1};
    }
    if (document[at + 1] != ' ') return {};
    const char next = document[at + 2];
    if (is_ascii_upper(next)) return {verdict::ends, at + 1};
    const bool small = is_ascii_lower(next) && next != 'x' && next != 'h';  // "x.x", "http"
    if (small || is_ellipsis_sign_at(document, at + 2)) return {verdict::goes_on, at + 1};
    return {};
}

/// Looks at what may be a "。", of which two bytes are there, at byte `at`: most have a letter
/// behind them, as no blank is written.
// A function of its own, as the next, so that compilers inline what asks them.
[[nodiscard, gnu::noinline]] constexpr glance look_at_wide_stop(std::string_view document,
                                                                std::size_t at) noexcept
{
    const bool ends = at + 6 <= document.size() && document[at + 2] == '\x82'
                      && is_symbol_or_letter(document, at + 3);
    return ends ? glance{verdict::ends, at + 3} : glance{};
}

/// Looks at the last byte of a bullet or an "…", which is at byte `at`.
[[nodiscard, gnu::noinline]] constexpr glance
look_at_sign(std::string_view document, std::size_t begin, std::size_t at) noexcept
{
    return document[at] == '\xA2' ? look_at_bullet(document, begin, at)
                                  : look_at_ellipsis_sign(document, begin, at);
}

/// Looks at a candidate that is none of ". ? !": what is no part of a mark is passed over.
[[nodiscard]] constexpr glance look_at_other(std::string_view document, std::size_t begin,
                                             const item_number& number, std::size_t at,
                                             line_feed single) noexcept
{
    const auto before = [&] { return at > begin ? document[at - 1] : ' '; };
    const auto next = [&] { return byte_or_nul(document, at + 1); };
    bool part = false;
    switch (document[at]) {
    case '\n':
        return look_at_line_feed(document, begin, at, single);
    case ')':
        return look_at_bracket(document, begin, number, at);
    case '\xA2':  // a bullet
    case '\xA6':  // an ellipsis
        if (before() == '\x80') return look_at_sign(document, begin, at);
        break;
    case '\xA4':  // dandas
    case '\xA5':
        part = before() == '\xA5';
        break;
    case '\xE3':  // the full stops of East Asia
        if (next() == '\x80') return look_at_wide_stop(document, at);
        break;
    case '\xEF':
        part = next() == '\xBC' || next() == '\xBD';
        break;
    default:
        break;
    }
    if (part) return {};
    return {verdict::goes_on, at + 1};
}

}  // namespace stet::detail

#endif
