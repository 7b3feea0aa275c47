#ifndef STET_SENTENCES_LINE_FEEDS_HPP
#define STET_SENTENCES_LINE_FEEDS_HPP

#include <stet/sentences/surroundings.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// What a single line feed in the middle of a sentence means. A blank line always ends it.
enum class line_feed : std::uint8_t {
    blank,      ///< no more than a blank: text wrapped to a width
    paragraph,  ///< the end of a paragraph
    detect,     ///< a paragraph's end, unless the line was broken because it was full
};

namespace detail {

/// The longest line that anybody wraps text to, and the shortest, in bytes.
inline constexpr std::size_t widest_line = 100;
inline constexpr std::size_t narrowest_line = 55;

/// Whether the line feed at byte `at`, with the next line's text at `next`, parts two paragraphs:
/// the line before it is longer than anybody wraps lines, or so short that the next word had room;
/// and no small letter follows.
[[nodiscard]] constexpr bool parts_paragraphs(std::string_view document, std::size_t at,
                                              std::size_t next) noexcept
{
    if (case_at(document, next) == letter_case::lower) return false;
    std::size_t line = at;
    while (line > 0 && at - line <= widest_line && document[line - 1] != '\n') --line;
    const std::size_t width = at - line;
    return width > widest_line
           || width + 1 + letters_and_digits_at(document, next).size() < narrowest_line;
}

}  // namespace detail

}  // namespace stet

#endif
