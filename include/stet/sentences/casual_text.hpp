#ifndef STET_SENTENCES_CASUAL_TEXT_HPP
#define STET_SENTENCES_CASUAL_TEXT_HPP

#include <stet/sentences/possible_end.hpp>
#include <stet/sentences/surroundings.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

/// Whether somebody writes who does without capital letters: the sentence begins with a small one,
/// or the 100 bytes before the mark hold an " i " for "I". Such writers begin the next sentence
/// with a small letter too.
[[nodiscard]] constexpr bool is_casual(const possible_end& e) noexcept
{
    if (detail::case_at(e.document, e.begin) == letter_case::lower) return true;
    constexpr std::size_t reach = 100;
    const std::size_t length = e.mark.begin - e.begin;
    const std::size_t first = e.mark.begin - (length < reach ? length : reach);
    const std::string_view before = e.document.substr(first, e.mark.begin - first);
    return before.find(" i ") != before.npos || before.find(" i'") != before.npos;
}

}  // namespace stet

#endif
