#ifndef STET_SENTENCES_GLANCE_HPP
#define STET_SENTENCES_GLANCE_HPP

#include <stet/sentences/end_rules.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// What a quick look at a candidate shows: `none` where the rules must be asked.
struct glance {
    verdict said = verdict::none;
    std::size_t end = 0;  ///< where the sentence ends, or goes on
};

/// The bytes that a quick look at a mark needs on either side of it.
inline constexpr std::size_t glance_reach = 6;

/// The size of a quotation mark or bracket at byte `at` that opens if a letter follows, or 0.
[[nodiscard]] constexpr std::size_t plain_opening_size_at(std::string_view document,
                                                          std::size_t at) noexcept
{
    const char byte = document[at];
    if (byte == '"' || byte == '\'' || byte == '(') return 1;
    if (byte != '\xE2' || at + 2 >= document.size() || document[at + 1] != '\x80') return 0;
    return document[at + 2] == '\x9C' || document[at + 2] == '\x98' ? 3 : 0;
}

/// The size of a quotation mark at byte `at` that closes if a blank follows, or 0.
[[nodiscard]] constexpr std::size_t plain_closing_size_at(std::string_view document,
                                                          std::size_t at) noexcept
{
    const char byte = document[at];
    if (byte == '"') return 1;
    if (byte != '\xE2' || at + 2 >= document.size() || document[at + 1] != '\x80') return 0;
    return document[at + 2] == '\x9D' || document[at + 2] == '\x99' ? 3 : 0;
}

}  // namespace stet::detail

#endif
