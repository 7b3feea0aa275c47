#ifndef STET_QUANTITIES_TIMES_RANGE_LINKS_HPP
#define STET_QUANTITIES_TIMES_RANGE_LINKS_HPP

#include <stet/quantities/words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// What joins the two ends of a range: a dash, "to", "through", "until"; "and" behind "between".
struct link_reading {
    std::size_t end = 0;  ///< where the second end begins
    bool dash = false;
    bool next = false;  ///< "and": one more, no range, unless the ends are neighbours
};

[[nodiscard]] constexpr std::optional<link_reading>
read_link(std::string_view document, std::size_t at, std::string_view opener) noexcept
{
    const auto blank = after_blanks(document, at);
    const auto dash = after_dash(document, blank);
    if (dash != blank) return link_reading{after_blanks(document, dash), true};
    if (blank == at) return std::nullopt;
    const char letter = ascii_lower(byte_at(document, blank));
    if (letter != 't' && letter != 'u' && letter != 'a') return std::nullopt;
    const auto word = word_at(document, blank);
    const bool joins = equal_folded(opener, "between")
                           ? equal_folded(word, "to") || equal_folded(word, "and")
                           : equal_folded(word, "to") || equal_folded(word, "through")
                                 || equal_folded(word, "thru") || equal_folded(word, "until")
                                 || equal_folded(word, "till");
    if (!joins) return std::nullopt;
    auto end = after_blanks(document, blank + word.size());
    if (end == blank + word.size()) return std::nullopt;
    if (equal_folded(word_at(document, end), "the")) end = after_blanks(document, end + 3);
    return link_reading{end, false};
}

/// The same between days of a month, where "and" joins two as well: "5 and 6 June".
[[nodiscard]] constexpr std::optional<link_reading>
read_link_of_days(std::string_view document, std::size_t at, std::string_view opener) noexcept
{
    if (const auto link = read_link(document, at, opener)) return link;
    const auto word = next_word(document, at);
    if (!opener.empty() || !equal_folded(word, "and")) return std::nullopt;
    const auto end = after_blanks(document, end_of(word, document));
    return link_reading{end, false, true};
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
