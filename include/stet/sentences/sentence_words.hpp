#ifndef STET_SENTENCES_SENTENCE_WORDS_HPP
#define STET_SENTENCES_SENTENCE_WORDS_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/abbreviations.hpp>
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

    /// Whether a full stop may belong to the word, "mr" with a capital letter or without, "wash"
    /// only with one.
    [[nodiscard]] constexpr bool is_abbreviation(std::string_view word) const noexcept
    {
        namespace group = lexicon::abbreviations_group;
        const word_entry known = abbreviations.find(word);
        if (!known.in(~(group::zone | group::date | group::emphatic))) return is_added(word);
        return !known.in(group::capital) || is_ascii_upper(word[0]);
    }
    [[nodiscard]] constexpr bool is_added(std::string_view word) const noexcept
    {
        for (const std::string_view name : added)
            if (equal_folded(name, word)) return true;
        return false;
    }
};

}  // namespace stet

#endif
