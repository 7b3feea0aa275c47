#ifndef STET_QUANTITIES_RANGE_LINKS_HPP
#define STET_QUANTITIES_RANGE_LINKS_HPP

#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// What joins the two ends of a range: a dash, "to", "through", "until"; "and" behind "between".
struct link_reading {
    std::size_t end = 0;  ///< where the second end begins
    bool dash = false;
};

[[nodiscard]] constexpr std::optional<link_reading>
read_link(std::string_view document, std::size_t at, std::string_view opener) noexcept
{
    const auto blank = after_blanks(document, at);
    const auto dash = after_dash(document, blank);
    if (dash != blank) return link_reading{after_blanks(document, dash), true};
    if (blank == at) return std::nullopt;
    const auto word = word_at(document, blank);
    const bool between = equal_folded(opener, "between");
    bool joins = between && equal_folded(word, "and");
    for (const std::string_view link : {"to", "through", "thru", "until", "till"})
        joins |= equal_folded(word, link) && (!between || link == "to");
    if (!joins) return std::nullopt;
    auto end = after_blanks(document, blank + word.size());
    if (end == blank + word.size()) return std::nullopt;
    if (equal_folded(word_at(document, end), "the")) end = after_blanks(document, end + 3);
    return link_reading{end, false};
}

/// Whether something that may join two ends lies within reach: a dash, "to", "through", "until",
/// "between".
[[nodiscard]] constexpr bool link_ahead(std::string_view document, std::size_t at) noexcept
{
    const auto limit = at + 40 < document.size() ? at + 40 : document.size();
    for (auto i = at; i < limit; ++i) {
        const char c = document.data()[i];
        if (is_ascii(c) && c > ' ' && c != '-') continue;
        const char next = byte_at(document, i + 1);
        if (c == '-') {  // joins what is no compound word
            if (!is_ascii_lower(next) || !is_ascii_letter(document.data()[i - (i > at)]))
                return true;
        } else if (!is_ascii(c)) {
            if (after_dash(document, i) != i) return true;
        } else if (next == 't' || next == 'u' || next == 'b') {
            const auto word = document.substr(i + 1, 3);
            if (word == "to " || word == "bet" || word == "to\n" || word == "thr" || word == "til"
                || word == "unt")
                return true;
        }
    }
    return false;
}

/// The word behind `at`, which joins two ends.
[[nodiscard]] constexpr std::string_view link_word(std::string_view document,
                                                   std::size_t at) noexcept
{
    return word_at(document, after_blanks(document, at));
}

}  // namespace detail

}  // namespace stet

#endif
