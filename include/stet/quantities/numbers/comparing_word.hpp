#ifndef STET_QUANTITIES_NUMBERS_COMPARING_WORD_HPP
#define STET_QUANTITIES_NUMBERS_COMPARING_WORD_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/comparing_words.hpp>

#include <string_view>

namespace stet::detail {

inline constexpr word_filter comparing_word_shapes(lexicon::comparing_words);

/// What the lexicon knows of a word that may bound a number.
[[nodiscard]] constexpr word_entry comparing_word(std::string_view word) noexcept
{
    if (!comparing_word_shapes.may_hold(word)) return {};
    return lexicon::comparing_words.find(word);
}

}  // namespace stet::detail

#endif
