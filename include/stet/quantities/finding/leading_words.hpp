#ifndef STET_QUANTITIES_FINDING_LEADING_WORDS_HPP
#define STET_QUANTITIES_FINDING_LEADING_WORDS_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/following_words.hpp>
#include <stet/lexicon/holidays.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/quantity_openers.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/numbers/words_behind_numbers.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

// Words that open nothing by themselves: articles, and "this", "from", "several" and the like (the
// group `leading` of `quantity_openers`). What comes behind them says whether they open something.

namespace stet::detail {

/// The shapes of "a" and "an".
inline constexpr word_filter article_shapes = [] {
    word_filter articles;
    lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::quantity_openers_group::article)) articles.add(word);
    });
    return articles;
}();
/// No article is longer.
inline constexpr std::size_t longest_article = 2;
static_assert([] {
    bool exact = true;  // no other opener has such a shape
    lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
        exact =
            exact
            && article_shapes.may_hold(word) == known.in(lexicon::quantity_openers_group::article)
            && !(article_shapes.may_hold(word) && word.size() > longest_article);
    });
    return exact;
}());

/// Shapes of the words that go on behind one that opens nothing by itself (the group `leading` of
/// `quantity_openers`): "this week", "every other day", "from May", "several more hours".
inline constexpr large_word_filter shapes_behind_openers = [] {
    large_word_filter words;
    const auto add = [&](std::string_view word) { words.add(word); };
    lexicon::time_words.for_each_word(add);
    lexicon::number_words.for_each_word(add);
    lexicon::holidays.for_each_entry([&](std::string_view word, word_entry known) {
        using namespace lexicon::holidays_group;
        if (known.in(opener | rare_opener)) words.add(word);
    });
    lexicon::following_words.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::following_words_group::behind_opener)) words.add(word);
    });
    return words;
}();

/// Whether a word follows that makes a number or a time of "a", "an" before it.
[[nodiscard]] constexpr bool article_opens(std::string_view document, std::size_t end) noexcept
{
    const auto word = next_word(document, end);
    if (!shapes_behind_openers.may_hold(word)) return false;
    return number_word(word) || time_word(word);
}

/// Whether no time goes on at `end` behind such a word, and no range of numbers.
[[nodiscard, gnu::noinline]] constexpr bool leads_nowhere(std::string_view document,
                                                          std::size_t end, bool range) noexcept
{
    const auto begin = after_gap(document, end);
    if (begin == end) [[unlikely]]
        return is_ascii(byte_at(document, end));
    auto word = word_at(document, begin);
    if (word.empty()) return false;
    if (!shapes_behind_openers.may_hold(word))  // it holds "the" and the articles
        return !(range && shapes_behind_numbers.may_hold(word));
    if (equal_folded(word, "the")) {  // "from the 1970s", but "from the start"
        word = next_word(document, end_of(word, document));
        if (!word.empty() && !is_ascii_lower(word.front())) return false;
    } else if (article_shapes.may_hold(word)
               && number_word(word).in(lexicon::number_words_group::article)) {
        // "from a distance" too, but not "from a year ago"
        word = next_word(document, end_of(word, document));
    }
    return !word.empty() && !shapes_behind_openers.may_hold(word)
           && !(range && shapes_behind_numbers.may_hold(word));
}

}  // namespace stet::detail

#endif
