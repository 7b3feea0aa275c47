#ifndef STET_ATTRIBUTIONS_RULES_JOINED_SOURCES_HPP
#define STET_ATTRIBUTIONS_RULES_JOINED_SOURCES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>

// Several who are one source: "France, Germany and Italy", "Neither the firm nor the union".
namespace stet::detail {

/// "Neither the firm" before the "nor" at `nor`: where both begin; `nor` if it is no such word.
[[nodiscard]] inline std::size_t begin_of_neither(const passage& p, std::size_t nor,
                                                  std::size_t begin)
{
    constexpr std::size_t longest = 8;  // words
    if (p.text(nor) != "nor") return nor;
    for (std::size_t i = nor; i > begin && nor - i < longest && p.words[i - 1].is_word(); --i)
        if (clauses::is_one_of(p.text(i - 1), {"Neither", "neither"})) return i - 1;
    return nor;
}

/// Whether words may be one of several that a list names: "France", "the union", "doctors", "52".
[[nodiscard]] inline bool is_list_item(const passage& p, word_span s)
{
    using namespace clauses;
    constexpr int likely = 500;
    const passage_word& first = p.words[s.first];
    if (first.gerund && !first.capital) return false;
    if (!first.capital && !first.is(kind::determiner) && !first.numeral && !is_plain_noun(first))
        return false;
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        if (is_auxiliary(w) || is_subject_pronoun(w)
            || w.is(kind::finite | kind::relative | kind::question | kind::subordinator
                    | kind::conjunction)
            || (!w.capital && (w.past || w.cue.value >= likely)))
            return false;
    }
    return true;
}

/// "France, Germany" before the "and" at `conjunction`: where a list begins that has nothing before
/// it but "On Monday," or the like; `conjunction` if there is none, or no comma in it.
[[nodiscard]] inline std::size_t begin_of_list(const passage& p, std::size_t conjunction,
                                               std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest_item = 8;  // words
    constexpr int most_items = 6;
    std::size_t first = conjunction;
    std::size_t end = conjunction;
    if (end > begin && p.words[end - 1].mark == passage_mark::comma) --end;  // "52, and Bob"
    for (int items = 0; items < most_items; ++items) {
        std::size_t k = end;
        while (k > begin && end - k < longest_item && p.words[k - 1].is_word()
               && !p.words[k - 1].quoted())
            --k;
        const bool opens = k == begin;
        if (k == end || (!opens && p.words[k - 1].mark != passage_mark::comma)) return conjunction;
        const passage_word& w = p.words[k];
        const bool lead = w.is(kind::preposition | kind::adverb | kind::time)
                          && !w.is(kind::determiner | kind::subject);
        if (opens && lead) return first;
        if (lead || !is_list_item(p, {k, end})) return conjunction;
        first = k;
        if (opens) return items > 0 ? first : conjunction;
        end = k - 1;
    }
    return conjunction;
}

/// "..., | Ann Vale and Bob Ito": two names, or two nouns with articles, around the "and" at
/// `conjunction`, the first of which begins at `first`.
[[nodiscard]] inline bool joins_two(const passage& p, std::size_t first, std::size_t conjunction,
                                    std::size_t end)
{
    using namespace clauses;
    if (conjunction + 1 >= end || !is_list_item(p, {first, conjunction})) return false;
    const passage_word& one = p.words[first];
    const passage_word& other = p.words[conjunction + 1];
    return one.is(kind::determiner) == other.is(kind::determiner) && one.capital == other.capital
           && (one.capital || one.is(kind::determiner));
}

}  // namespace stet::detail

#endif
