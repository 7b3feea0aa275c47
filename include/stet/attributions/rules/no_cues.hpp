#ifndef STET_ATTRIBUTIONS_RULES_NO_CUES_HPP
#define STET_ATTRIBUTIONS_RULES_NO_CUES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cue_frames.hpp>
#include <stet/attributions/rules/figures.hpp>
#include <stet/attributions/rules/odd_cues.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>
#include <string_view>

// Words that attribute elsewhere, and not as they stand here.
namespace stet::detail {

/// Whether a word that attributes is a verb in its basic form, "say", which only several can do.
[[nodiscard]] inline bool is_basic_verb(const passage& p, std::size_t at)
{
    const passage_word& w = p.words[at];
    return !w.past && !w.gerund && !w.is(clauses::kind::finite) && !p.text(at).ends_with('s')
           && !clauses::is_one_of(p.text(at),
                                  {"said", "told", "spoke", "sought", "thought", "understood",
                                   "laid", "swore", "forecast", "broadcast", "read", "hit", "cut"});
}

/// Whether the noun phrase that ends before `at` is one thing, "a grand" in "a grand slam": it
/// begins with "a" or the like and ends in no plural, and in no part of many.
[[nodiscard]] inline bool ends_singular(const passage& p, std::size_t at, std::size_t begin)
{
    constexpr std::size_t longest = 6;  // words
    if (at == begin || ends_like_plural(p.text(at - 1))
        || clauses::is_one_of(p.text(at - 1),
                              {"people", "police", "men", "women", "children", "half", "third",
                               "quarter", "fifth", "majority", "handful", "number"}))
        return false;
    for (std::size_t i = at; i > begin && at - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (clauses::is_one_of(p.text(i - 1), {"a", "an", "another", "every", "each", "A", "An",
                                               "Another", "Every", "Each"}))
            return true;
        if (!w.is_word() || w.quoted() || clauses::is_auxiliary(w)
            || w.is(clauses::kind::relative | clauses::kind::preposition
                    | clauses::kind::conjunction | clauses::kind::subject
                    | clauses::kind::determiner))
            return false;
    }
    return false;
}

/// Words that attribute elsewhere: those of `speaks_elsewhere`, "a widely cited study", "granted
/// anonymity to discuss it", "comment on his behalf".
[[nodiscard]] inline bool is_no_cue(const passage& p, const cue_group& g, std::size_t begin,
                                    std::size_t end)
{
    using namespace clauses;
    const std::size_t first = g.where.first;
    if (const auto answer = speaks_elsewhere(p, g, begin, end)) return *answer;
    // "Estimates put the toll at 40": the noun before such a verb.
    if (g.where.last < end && odd_cues.may_hold(p.text(g.where.last))
        && is_one_of(p.text(g.where.last), {"put", "puts"}) && gives_figure(p, g.where.last, end))
        return true;
    constexpr std::size_t longest_owner = 3;  // words
    for (std::size_t i = g.where.last; i < nearer(end, g.where.last + longest_owner + 1); ++i)
        if (p.text(i) == "behalf") return true;
    // "the Treasury note rose", but "what they say went wrong": a verb in its basic form has
    // somebody in the plural before it.
    const passage_word& head = p.words[g.head];
    if (!head.past && !head.gerund && !g.infinitive && first == g.head && first > begin
        && !p.text(g.head).ends_with('s') && g.where.last < end
        && !p.words[first - 1].is(kind::subject) && !p.text(first - 1).ends_with('s')) {
        const passage_word& then = p.words[g.where.last];
        if ((then.past || then.is(kind::finite)) && !is_auxiliary(then) && !then.capital
            && !then.quoted())
            return true;
    }
    if (first == begin) return false;
    const passage_word& before = p.words[first - 1];
    if (g.infinitive && p.text(first - 1) == "anonymity") return true;
    return p.words[g.head].past && first < g.head && after_adverbs(p, first, g.head) == g.head
           && before.is(kind::determiner) && !before.is(kind::subject | kind::object);
}

/// Whether the noun phrase that ends before `at` has "what" before it: "what officers".
[[nodiscard]] inline bool is_what_somebody(const passage& p, std::size_t at, std::size_t begin)
{
    constexpr std::size_t longest = 5;  // words
    for (std::size_t i = at; i > begin && at - i <= longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (p.text(i - 1) == "what" || p.text(i - 1) == "What") return i < at;
        if (!w.is_word() || w.quoted() || clauses::is_auxiliary(w)
            || w.is(clauses::kind::relative | clauses::kind::conjunction))
            return false;
    }
    return false;
}

/// Whether "called" at `at` tells a name, or who was rung up: "a device called the E-meter", "He
/// called Mary Olsen on Monday"; but "called the Health Care Act a mess", "what he called the Big
/// Lie".
[[nodiscard]] inline bool only_names(const passage& p, std::size_t at, std::size_t begin,
                                     std::size_t end)
{
    using namespace clauses;
    if (!odd_cues.may_hold(p.text(at))
        || !is_one_of(p.text(at), {"called", "calls", "call", "named", "dubbed"}))
        return false;
    std::size_t i = at + 1;
    if (i < end && p.text(i) == "the") ++i;
    const std::size_t name = i;
    while (i < end && p.words[i].is_word() && p.words[i].capital && !p.words[i].quoted()) ++i;
    if (i == name || p.words[name].is(kind::time) || is_what_somebody(p, at, begin)) return false;
    if (i == end) return true;
    const passage_word& then = p.words[i];
    if (then.quoted() || then.is(kind::determiner)) return false;
    const bool ends = then.mark == passage_mark::stop
                      || then.is(kind::preposition | kind::time | kind::conjunction);
    const bool participle = at > begin && p.words[at - 1].is_word() && !p.words[at - 1].capital
                            && !p.words[at - 1].is(kind::subject | kind::relative | kind::adverb)
                            && !is_auxiliary(p.words[at - 1]) && p.words[at].past;
    if (ends) return participle || p.text(at).starts_with("call");
    return participle
           && (then.is(kind::finite | kind::relative) || is_auxiliary(then)
               || then.mark == passage_mark::comma || is_plain_noun(then));
}

/// "a grand slam champion", "a light show that": the verb would have one thing for its subject, and
/// stands in its basic form; but "a call for", "a comment that" attribute as nouns.
[[nodiscard]] inline bool is_noun_behind_article(const passage& p, const cue_group& g,
                                                 std::size_t begin)
{
    return g.where.first == g.head && g.where.size() == 1 && !g.infinitive
           && ((g.frame & (cue::object | cue::clause | cue::finite | cue::end)) != 0
               || p.text(g.head) == "show")
           && is_basic_verb(p, g.head) && ends_singular(p, g.head, begin);
}

}  // namespace stet::detail

#endif
