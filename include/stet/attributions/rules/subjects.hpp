#ifndef STET_ATTRIBUTIONS_RULES_SUBJECTS_HPP
#define STET_ATTRIBUTIONS_RULES_SUBJECTS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/source_phrases.hpp>
#include <stet/attributions/rules/sources.hpp>

#include <cstddef>

// Sources that do not stand before their cue: the subject of a clause, the owner of a noun.
namespace stet {

/// The subject of a statement: its first noun phrase that a verb follows. Empty if it has none.
[[nodiscard]] inline word_span subject_of(const passage& p, std::size_t begin, std::size_t end)
{
    using namespace clauses;
    end = nearer(end, begin + horizon);
    std::size_t i = begin;
    for (int tries = 0; tries < 3 && i < end; ++tries) {
        while (i < end
               && (!p.words[i].is_word() || p.words[i].is(kind::conjunction)
                   || (p.words[i].is(kind::adverb) && !p.words[i].is(kind::determiner))))
            ++i;
        if (i >= end) break;
        const passage_word& w = p.words[i];
        const bool lead =
            (w.is(kind::preposition | kind::subordinator) || w.gerund || after_time(p, i, end) > i
             || is_one_of(p.text(i), {"Asked", "Pressed", "Questioned", "Reached", "Told"}))
            && !w.is(kind::subject | kind::determiner);
        if (!lead) {
            if (w.quoted()) break;
            if (is_subject_pronoun(w)) return {i, i + 1};
            std::size_t k = i;
            while (k < end) {
                const passage_word& u = p.words[k];
                if (!u.is_word() || u.quoted() || is_auxiliary(u)
                    || u.is(kind::finite | kind::relative | kind::subordinator))
                    break;
                if (k > i && u.past && !p.words[k - 1].is(kind::determiner)) break;
                if (k > i && detail::is_verb_before_article(p, k, end)) break;
                if (k > i && k + 1 < end && p.text(k + 1) == "back" && !u.capital) break;
                if (k > i && u.cue && !u.capital && u.cue.value >= 500) break;
                ++k;
            }
            if (k > i) return detail::without_day(p, {i, k});
            break;
        }
        while (i < end && p.words[i].mark != passage_mark::comma) ++i;
    }
    return {begin, begin};
}

/// The subject of the clause that holds word `at`: what does it that is not named right there, as
/// in "the senator went on television to announce".
[[nodiscard]] inline word_span clause_subject(const passage& p, std::size_t begin, std::size_t at)
{
    using namespace clauses;
    if (at - begin > horizon) begin = at - horizon;
    std::size_t i = at;
    while (i > begin) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted()) break;
        if (w.is(kind::relative) && i - 1 > begin && p.words[i - 2].is_word()
            && p.text(i - 1) != "where" && p.text(i - 1) != "that")
            return {i - 1, i};
        // "When the bell rang he stood up to say": the nearest pronoun that does something.
        if (is_subject_pronoun(w) && i < at && (p.words[i].past || p.words[i].is(kind::finite)))
            return {i - 1, i};
        if (w.is(kind::question | kind::subordinator) && !w.is(kind::preposition | kind::adverb))
            break;
        --i;
    }
    word_span subject = subject_of(p, i, at);
    if (subject.empty() && i > begin) subject = subject_of(p, begin, at);
    return subject;
}

/// The source of a noun that attributes: "his criticism of", "Smith's support for"; else the
/// subject of its clause.
[[nodiscard]] inline word_span source_of_noun(const passage& p, std::size_t at, std::size_t begin)
{
    using namespace clauses;
    std::size_t i = at;
    while (i > begin && at - i < 3 && p.words[i - 1].is_word() && !p.words[i - 1].owns
           && !p.words[i - 1].is(kind::determiner | kind::preposition) && !p.words[i - 1].quoted())
        --i;
    if (i > begin) {
        const passage_word& w = p.words[i - 1];
        if (!w.owns && is_owner(p, i - 1)) return {i - 1, i};
        if (w.owns) {
            word_span owner = source_before(p, i, begin);
            // "ignored Olsen's warnings"
            for (std::size_t k = owner.first; k + 1 < owner.last; ++k)
                if (p.words[k].past && !p.words[k].capital && p.words[k + 1].capital)
                    owner.first = k + 1;
            if (!owner.empty()) return owner;
        }
    }
    return clause_subject(p, begin, at);
}

}  // namespace stet

#endif
