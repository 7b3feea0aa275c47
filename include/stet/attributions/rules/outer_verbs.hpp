#ifndef STET_ATTRIBUTIONS_RULES_OUTER_VERBS_HPP
#define STET_ATTRIBUTIONS_RULES_OUTER_VERBS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/main_verbs.hpp>
#include <stet/attributions/rules/no_cues.hpp>
#include <stet/lexicon/organisation_words.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>

// Verbs behind "and" or "but" in what somebody says that go on with who says it: "said the line
// would open in May | but declined to name a day".
namespace stet::detail {

/// "said it was sound but | would not comment": who says no more than that.
[[nodiscard]] inline bool keeps_silent(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    std::size_t i = at + 1;
    while (i < nearer(end, at + 4) && is_auxiliary(p.words[i])) ++i;
    return i > at + 2 && i < end && p.words[i - 1].is(kind::negation)
           && is_one_of(p.text(i), {"comment", "elaborate", "say", "confirm", "speculate"});
}

/// Whether the clause that begins at `from` is about a thing, which says and wants nothing: "that
/// the carpet is ruined". Not sure of names.
[[nodiscard]] inline bool is_about_thing(const passage& p, std::size_t from, std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 10;  // words
    std::size_t i = from;
    if (i < end && p.text(i) == "that") ++i;
    if (i >= end) return false;
    if (is_one_of(p.text(i), {"it", "this", "there", "nobody", "nothing"})
        || (i + 1 < end && p.text(i) == "no" && p.text(i + 1) == "one"))
        return true;
    const passage_word& first = p.words[i];
    if (!first.is_word() || first.quoted() || first.capital || first.is(kind::preposition)
        || (first.is(kind::subject) && !first.is(kind::determiner)))
        return false;
    for (const std::size_t limit = nearer(end, i + longest); i < limit; ++i) {
        const passage_word& w = p.words[i];
        if (!w.is_word() || w.quoted() || w.capital || w.is(kind::relative)) return false;
        const auto word = p.text(i);
        if (lexicon::roles.find(word).in(lexicon::roles_group::person
                                         | lexicon::roles_group::plural)
            || lexicon::organisation_words.find(word).in(lexicon::organisation_words_group::noun))
            return false;
        if (is_auxiliary(w) || w.is(kind::finite)) return i > from && p.words[i - 1].kinds == 0;
    }
    return false;
}

/// "said talks would fail and | threatened to strike": whether the verb behind the "and" at `at`
/// goes on with who says so, as "would", "will" or "is" before it cannot go on in the past.
[[nodiscard]] inline bool goes_back_to_past(const passage& p, std::size_t from, std::size_t at,
                                            const cue_group& verb)
{
    using namespace clauses;
    if (p.text(at) != "and" || !p.words[at + 1].past || verb.where.first != at + 1) return false;
    for (std::size_t i = at; i > from; --i) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted() || w.is(kind::conjunction | kind::subordinator))
            return false;
        if (!is_auxiliary(w)) continue;
        const bool modal = w.is(kind::modal) && !w.is(kind::be | kind::have);
        const bool open = verb.frame == cue::infinitive && w.is(kind::have);
        return modal || open;
    }
    return false;
}

/// Whether the verb behind the "and" or "but" at `at` goes on with who says what began at `from`.
[[nodiscard]] inline bool is_of_outer_verb(const passage& p, std::size_t from, std::size_t at,
                                           std::size_t end)
{
    using namespace clauses;
    const int likely = p.text(at) == "but" ? 300 : 400;  // cases in 1,000
    if (at + 1 >= end || !is_one_of(p.text(at), {"and", "but"})) return false;
    if (keeps_silent(p, at, end)) return true;
    const std::size_t head = after_adverbs(p, at + 1, end);
    if (head >= end) return false;
    const passage_word& verb = p.words[head];
    if (verb.quoted() || verb.cue.value < likely || verb.gerund) return false;
    const auto g = cue_at(p, head, at + 1, end);
    if (!g || !g->fits() || g->infinitive || g->nominal) return false;
    if (goes_back_to_past(p, from, at, *g)) return true;
    const bool says = !is_basic_verb(p, head);
    return says && is_about_thing(p, from, at);
}

/// "expects them to sell and | would not rule it out": whether the verb behind the "and" or "but"
/// at `at` shows a tense, as none does from `from` on, where an infinitive stands.
[[nodiscard]] inline bool is_first_with_tense(const passage& p, std::size_t from, std::size_t at,
                                              std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 20;  // words
    if (at + 1 >= end || at - from > longest || !is_one_of(p.text(at), {"and", "but"}))
        return false;
    const std::size_t verb = after_adverbs(p, at + 1, end);
    if (verb >= end || p.words[verb].quoted() || !is_tensed(p, verb, verb)
        || p.words[verb].is(kind::subject))
        return false;
    bool infinitive = false;
    for (std::size_t i = from; i < at; ++i) {
        const passage_word& w = p.words[i];
        if (!w.is_word() || w.quoted() || w.is(kind::relative | kind::question)
            || (w.is(kind::subordinator) && !w.is(kind::preposition)))
            return false;
        infinitive = infinitive || is_infinitive(p, i, at);
        const bool tense = is_tensed(p, i, from) && (i == from || p.text(i - 1) != "to");
        if (tense && i > from) return false;
    }
    return infinitive;
}

/// Whether a clause with a subject and a verb of its own begins behind the comma and "and" at `at`,
/// which is more often the writer's: "said that people give up, | and the figures show it". Nothing
/// is sure of a list.
[[nodiscard]] inline bool opens_writers_clause(const passage& p, std::size_t from, std::size_t at,
                                               std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 40;  // words before it
    if (at + 2 >= end || at < from + 2 || at - from > longest || p.text(at) != "and"
        || !is_mark(p, at - 1, at, passage_mark::comma))
        return false;
    for (std::size_t i = from; i + 1 < at; ++i)
        if (p.words[i].mark == passage_mark::comma || p.words[i].quoted()) return false;
    const passage_word& w = p.words[at + 1];
    if (!w.is_word() || w.quoted()) return false;
    const bool subject = is_subject_pronoun(w) || w.is(kind::determiner) || w.capital;
    return subject && !w.is(kind::relative) && has_tense_soon(p, at + 1, end);
}

}  // namespace stet::detail

#endif
