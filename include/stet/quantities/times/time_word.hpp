#ifndef STET_QUANTITIES_TIMES_TIME_WORD_HPP
#define STET_QUANTITIES_TIMES_TIME_WORD_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/time_words.hpp>

#include <string_view>

namespace stet {

namespace detail {

inline constexpr word_filter time_word_shapes(lexicon::time_words);

}  // namespace detail

/// What the lexicon knows of a word of the calendar or the clock.
[[nodiscard]] constexpr word_entry time_word(std::string_view word) noexcept
{
    if (!detail::time_word_shapes.may_hold(word)) return {};
    return lexicon::time_words.find(word);
}

}  // namespace stet

#endif
