#ifndef STET_ATTRIBUTIONS_RULES_MAIN_VERBS_HPP
#define STET_ATTRIBUTIONS_RULES_MAIN_VERBS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>

#include <cstddef>

// What somebody says inside the subject of a sentence ends before the verb of the sentence: "Anyone
// who thinks the plan is dead | has not been listening".
namespace stet {

namespace detail {

/// Whether the noun before "who", at `relative`, is the subject of its sentence: no verb stands
/// between it and the begin of the sentence, or a comma.
[[nodiscard]] inline bool describes_subject(const passage& p, std::size_t relative,
                                            std::size_t begin)
{
    using namespace clauses;
    if (relative <= begin || !p.words[relative - 1].is_word()) return false;
    begin = relative - begin > horizon ? relative - horizon : begin;
    for (std::size_t i = relative; i > begin; --i) {
        const passage_word& w = p.words[i - 1];
        if (w.quoted() || w.mark == passage_mark::colon) return false;
        if (!w.is_word() || w.is(kind::subject)) return true;
        const bool adjective =
            w.past && i - 1 > begin && p.words[i - 2].is(kind::determiner | kind::adverb);
        const bool noun = i - 1 > begin && p.words[i - 2].is(kind::determiner);  // "a witness"
        if (is_auxiliary(w) || w.is(kind::finite) || (w.past && !adjective)
            || (w.cue && !w.capital && w.cue.value >= 500 && !adjective && !noun))
            return false;
    }
    return true;
}

/// Whether a verb that shows a tense stands here, which no other is before: not "to be", "have
/// found".
[[nodiscard]] inline bool is_tensed(const passage& p, std::size_t at, std::size_t from)
{
    const passage_word& w = p.words[at];
    constexpr int sure = 900;  // cases in 1,000: "says"
    const bool says = w.cue.value >= sure && !w.past && p.text(at).ends_with('s');
    const bool participle = at > from && !clauses::is_auxiliary(w)
                            && p.words[at - 1].is(clauses::kind::have | clauses::kind::be);
    return (clauses::is_auxiliary(w) || w.is(clauses::kind::finite) || says) && !w.capital
           && !participle && !w.is(clauses::kind::negation) && !w.gerund && p.text(at) != "been"
           && p.text(at) != "being"
           && (at == from || (p.text(at - 1) != "to" && p.text(at - 1) != "not"));
}

/// "said", "told" behind a noun: a verb that shows a tense as well.
[[nodiscard]] inline bool is_told(const passage& p, std::size_t at)
{
    const passage_word& w = p.words[at];
    const passage_word& before = p.words[at - 1];
    constexpr int sure = 900;  // cases in 1,000
    const bool past = w.past || clauses::is_one_of(p.text(at), {"said", "told"});
    return past && w.cue.value >= sure && !w.capital && before.is_word()
           && !clauses::is_auxiliary(before)
           && !before.is(clauses::kind::determiner | clauses::kind::adverb
                         | clauses::kind::preposition | clauses::kind::conjunction);
}

}  // namespace detail

/// Where the verb of the sentence stands behind a content that "who" in its subject begins; `end`
/// if it is not sure. `clause`: the content has a verb of its own with a tense, "the plan is dead",
/// unlike "to be a doctor".
[[nodiscard]] inline std::size_t main_verb_behind(const passage& p, std::size_t from,
                                                  std::size_t end, bool clause)
{
    using namespace clauses;
    std::size_t awaited = clause ? 1 : 0;  // verbs of clauses that have begun
    for (std::size_t i = from; i < end; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted()) {
            i = nearer(p.quotations[w.quotation].last, end) - 1;
        } else if (!w.is_word()) {
            return end;
        } else if (detail::is_tensed(p, i, from)) {
            if (awaited == 0) return i;
            --awaited;
            while (i + 1 < end && (is_auxiliary(p.words[i + 1]) || p.words[i + 1].is(kind::adverb)))
                ++i;
            if (i + 1 < end && p.words[i + 1].past) ++i;
        } else if (i > from
                   && (w.is(kind::relative | kind::question | kind::conjunction)
                       || (w.is(kind::subordinator) && !w.is(kind::preposition))
                       || (is_subject_pronoun(w)
                           && !p.words[i - 1].is(kind::relative | kind::subordinator
                                                 | kind::conjunction)))) {
            ++awaited;
        } else if (i > from && detail::is_told(p, i)) {
            if (awaited == 0) return i;
            --awaited;
        } else if (i > from && awaited > 0 && !w.capital
                   && (w.past ? !p.words[i - 1].is(kind::determiner | kind::adverb)
                              : is_subject_pronoun(p.words[i - 1]) && w.kinds == 0)) {
            --awaited;
        }
    }
    return end;
}

}  // namespace stet

#endif
