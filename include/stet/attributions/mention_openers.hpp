#ifndef STET_ATTRIBUTIONS_MENTION_OPENERS_HPP
#define STET_ATTRIBUTIONS_MENTION_OPENERS_HPP

#include <stet/attributions/noun_phrase.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/reference_words.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail::speakers {

/// A noun for people, or for one of them: "officials", "captain".
[[nodiscard]] constexpr bool is_role(const hashed_word& word) noexcept
{
    return lexicon::roles.find(word).in(role_words::person | role_words::plural);
}

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

/// Where the first word may begin that is more than small ASCII letters, or may open a mention:
/// `at` if the text there is not a blank or such a word.
[[nodiscard]] constexpr std::size_t behind_plain_words(std::string_view document,
                                                       std::size_t at) noexcept
{
    const std::size_t size = document.size();
    for (;;) {
        while (at < size && document[at] == ' ') ++at;
        std::size_t end = at;
        while (end < size && document[end] >= 'a' && document[end] <= 'z') ++end;
        if (end == at || end == size) return at;
        const char after = document[end];
        if (after != ' ' && after != ',' && after != '.' && after != '\n') return at;
        if (mention_openers.may_hold(document.substr(at, end - at))) return at;
        at = end + 1;
    }
}

}  // namespace stet::detail::speakers

#endif
