#ifndef STET_ATTRIBUTIONS_SPEAKERS_MENTION_OPENERS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_MENTION_OPENERS_HPP

#include <stet/attributions/speakers/written_words.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/reference_words.hpp>
#include <stet/lexicon/roles.hpp>

#include <string_view>

namespace stet::detail::speakers {

/// The words that may open a mention without a capital, or own the one that follows.
inline constexpr word_filter mention_openers = [] {
    word_filter openers;
    constexpr auto opening = reference::he | reference::she | reference::it | reference::they
                             | reference::definite | reference::indefinite | reference::possessive;
    lexicon::reference_words.for_each_entry([&](std::string_view word, word_entry entry) {
        if (entry.in(opening)) openers.add(word);
    });
    lexicon::roles.for_each_entry([&](std::string_view word, word_entry entry) {
        if (entry.in(role_words::person | role_words::plural)) openers.add(word);
    });
    return openers;
}();

}  // namespace stet::detail::speakers

#endif
