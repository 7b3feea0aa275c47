#ifndef STET_QUANTITIES_NUMBERS_COUNTED_NOUNS_HPP
#define STET_QUANTITIES_NUMBERS_COUNTED_NOUNS_HPP

#include <stet/core/extent.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/lexicon/race_words.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/plural_ending.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

namespace detail {

/// Whether a small-letter word looks like a plural: by its ending, or as one of the old ones.
[[nodiscard]] constexpr bool looks_plural(std::string_view word, word_entry known) noexcept
{
    return known.in(lexicon::number_neighbours_group::old_plural) || ends_like_plural(word);
}

[[nodiscard]] constexpr bool looks_plural(std::string_view word) noexcept
{
    return looks_plural(word, lexicon::number_neighbours.find(word));
}

/// The noun to which the plural in `first` belongs: "officers" of "police officers".
[[nodiscard]] constexpr extent last_plural(std::string_view document, extent first) noexcept
{
    const auto second = next_word(document, first.end);
    if (second.empty() || !is_ascii_lower(second.front()) || !ends_like_plural(second)
        || equal_folded(second, "overseas") || equal_folded(second, "ages")
        || lexicon::number_neighbours.find(second).in(
            lexicon::number_neighbours_group::function_word))
        return first;
    return {place_of(second, document), end_of(second, document)};
}

/// Whether the word is a number below a hundred.
[[nodiscard]] constexpr bool counts_below_hundred(std::string_view word) noexcept
{
    namespace group = lexicon::number_words_group;
    return number_word(word).in(group::unit | group::teen | group::tens);
}

/// Whether the word of a compound says how something is made, and is nothing that is counted:
/// "legged" of "four-legged", "plus" of "500-plus"; but "bed" of "three-bed", "speed" of
/// "12-speed".
[[nodiscard]] constexpr bool tells_shape(std::string_view word) noexcept
{
    if (equal_folded(word, "plus")) return true;
    return word.size() > 4 && word.ends_with("ed") && !word.ends_with("eed");
}

/// Whether what is counted in millions stands behind the "m" that ends at `at`: "5m people", "1.2m
/// older men", "2m British homes". Of lengths none does: "the 100m hurdles", "10m of cable", "3m
/// high walls".
[[nodiscard]] constexpr bool counts_millions(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    const auto first = next_word(document, at);
    if (first.empty()) return false;
    const auto known = lexicon::number_neighbours.find(first);
    if (known.in(group::function_word | group::dimension)) return false;
    if (lexicon::race_words.find(first)) return false;
    const bool name = is_ascii_upper(first.front());
    if (!name && looks_plural(first, known)) return true;
    const auto second = next_word(document, end_of(first, document));
    if (second.empty() || !is_ascii_lower(second.front())) return false;
    const auto second_known = lexicon::number_neighbours.find(second);
    return second_known.in(group::old_plural)
           || (name && looks_plural(second, second_known) && !lexicon::race_words.find(second));
}

}  // namespace detail

/// The noun that a count counts, behind the count that ends at `at`: "casualties" of "1,930,000
/// further casualties", "page" of "28-page". The first plural within five words, as long as they
/// hang together; behind a hyphen, the next word. Empty if there is none.
[[nodiscard]] constexpr extent read_counted_noun(std::string_view document, std::size_t at) noexcept
{
    const bool hyphen = after_hyphen(document, at) != at;
    bool of = false;
    for (int i = 0; i < 5; ++i) {
        const auto word = next_word(document, at);
        if (word.empty()) return {};
        const auto known = lexicon::number_neighbours.find(word);
        if (equal_folded(word, "a") || equal_folded(word, "an")) return {};  // "three a week"
        if (known.in(lexicon::number_neighbours_group::function_word)) {
            of = i == 0 && equal_folded(word, "of");  // "half of the voters"
            if (!of) return {};
        } else {
            const extent where{place_of(word, document), end_of(word, document)};
            if (hyphen) return detail::tells_shape(word) ? extent{} : where;
            if (detail::looks_plural(word, known)) return detail::last_plural(document, where);
            // "a mother of two died two days later"; but "two of the six seats", "12 one-way
            // tickets"
            if (!of && detail::counts_below_hundred(word) && byte_at(document, where.end) != '-')
                return {};
        }
        at = end_of(word, document);
    }
    return {};
}

/// The same for what is no more than one: "man" of "one-man", "seats" of "one of the seats", but
/// not "contains" of "one egg contains".
[[nodiscard]] constexpr extent read_counted_noun_of_one(std::string_view document,
                                                        std::size_t at) noexcept
{
    if (after_hyphen(document, at) == at && !equal_folded(next_word(document, at), "of")) return {};
    return read_counted_noun(document, at);
}

}  // namespace stet

#endif
