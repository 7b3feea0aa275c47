#ifndef STET_SENTENCES_QUICK_WORDS_HPP
#define STET_SENTENCES_QUICK_WORDS_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/sentence_labels.hpp>
#include <stet/sentences/sentence_words.hpp>
#include <stet/sentences/short_words.hpp>
#include <stet/sentences/word_beginnings.hpp>
#include <stet/sentences/word_endings.hpp>

#include <string_view>

namespace stet::detail {

/// What a quick look at a mark knows of the words around it, made from the lists of a language at
/// compile time.
struct quick_words {
    word_endings abbreviations;
    short_words short_abbreviations;
    word_beginnings openers;
    short_words short_openers;
    word_endings labels{lexicon::sentence_labels};

    bool accents_are_plain = true;  ///< no word begins or ends with a letter like "é"

    constexpr explicit quick_words(const sentence_words& words)
        : abbreviations(words.abbreviations), short_abbreviations(words.abbreviations),
          openers(words.openers), short_openers(words.openers)
    {
        for (const word_table& list : {words.abbreviations, words.openers, words.reporting_verbs})
            list.for_each_word([&](std::string_view word) {
                if (word.size() < 2) return;
                if (word[0] == '\xC3' || word[word.size() - 2] == '\xC3') accents_are_plain = false;
            });
    }

    /// Whether the letters may be a word that opens sentences, or the beginning of one.
    [[nodiscard]] constexpr bool may_open(const first_letters& letters) const noexcept
    {
        return letters.count < 4 ? static_cast<bool>(short_openers.find(letters))
                                 : openers.may_begin(letters);
    }
};

}  // namespace stet::detail

#endif
