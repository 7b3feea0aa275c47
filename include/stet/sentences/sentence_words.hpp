#ifndef STET_SENTENCES_SENTENCE_WORDS_HPP
#define STET_SENTENCES_SENTENCE_WORDS_HPP

#include <stet/core/word_table.hpp>
#include <stet/text/ascii.hpp>

#include <span>
#include <string_view>

namespace stet {

/// The words by which the rules of a language tell where sentences end.
struct sentence_words {
    word_table abbreviations;    ///< in the groups of lexicon::abbreviations
    word_table openers;          ///< in the groups of lexicon::sentence_openers
    word_table reporting_verbs;  ///< "said", "asks"

    /// Further abbreviations, without their last full stop, that never end a sentence.
    std::span<const std::string_view> added = {};

    [[nodiscard]] constexpr bool is_added(std::string_view word) const noexcept
    {
        for (const std::string_view name : added)
            if (equal_folded(name, word)) return true;
        return false;
    }
};

}  // namespace stet

#endif
