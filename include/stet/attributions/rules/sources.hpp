#ifndef STET_ATTRIBUTIONS_RULES_SOURCES_HPP
#define STET_ATTRIBUTIONS_RULES_SOURCES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contact_clauses.hpp>
#include <stet/attributions/rules/joined_sources.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>

namespace stet {

/// The noun phrase in front of a verb group that begins at `cue`, not before `begin`: with titles,
/// appositions and relative clauses; empty if there is none, as after "and" or a comma.
[[nodiscard]] inline word_span source_before(const passage& p, std::size_t cue, std::size_t begin,
                                             int depth = 0)
{
    using namespace clauses;
    if (cue <= begin || depth > 1) return {cue, cue};
    if (cue - begin > horizon) begin = cue - horizon;
    std::size_t last = cue;
    if (p.words[last - 1].mark == passage_mark::closing) {
        // "Jane Doe (D-Ohio) said"
        std::size_t open = last - 1;
        while (open > begin && last - open < 10 && p.words[open].mark != passage_mark::opening)
            --open;
        if (open > begin && p.words[open].mark == passage_mark::opening) {
            const word_span named = source_before(p, open, begin, depth + 1);
            return named.empty() ? named : word_span{named.first, last};
        }
    }
    const passage_word& nearest = p.words[last - 1];
    if (nearest.quoted()) return {cue, cue};
    if (is_subject_pronoun(nearest) || nearest.is(kind::relative))
        return detail::with_not(p, {last - 1, last}, begin);

    const bool participle = cue < p.words.size() && p.words[cue].gerund;
    if (participle) {
        const word_span document = detail::document_before(p, cue, begin);
        if (!document.empty()) return document;
    }

    std::size_t i = last;
    bool clause_inside = false;
    if (nearest.mark == passage_mark::comma) {
        // "Smith, a lawyer, said": over the words between the commas, two such pairs at most.
        std::size_t open = last - 1;
        bool found = false;
        bool named = false;
        for (int pairs = 0; pairs < 2 && open > begin; ++pairs) {
            const std::size_t k = detail::begin_of_part(p, open, begin);
            if (k <= begin + 1 || p.words[k - 1].mark != passage_mark::comma) break;
            if (detail::is_aside(p, {k, open}) || detail::attributes(p, {k, open})) {
                // "The minister, Ann Vale, however, said"
                word_span described = source_before(p, k, begin, depth + 1);
                if (described.empty()) described = source_before(p, k - 1, begin, depth + 1);
                while (described.size() > 1 && is_auxiliary(p.words[described.last - 1]))
                    --described.last;  // "The mayor has, however, denied"
                return described;
            }
            // "Jo Hart, 54, | resigned on Monday, saying": but "said" may follow what was done to
            // him
            if (!detail::is_apposition(p, {k, open}, !participle)) break;
            // "..., a spokeswoman, Mia Boe, said": the name describes the noun before it.
            if (named && p.words[k].is(kind::determiner) && !p.words[k - 2].capital) break;
            named = p.words[k].capital && !p.words[k].is(kind::determiner);
            open = k - 1;
            found = true;
            // "The governor, in a statement signed by his aide, Ann Vale, vowed"
            const std::size_t outer = detail::begin_of_part(p, open, begin);
            if (outer > begin + 1 && detail::names_outlet(p, {outer, open}))
                return source_before(p, outer - 1, begin, depth + 1);
            const passage_word& w = p.words[open - 1];
            if (w.capital || w.is(kind::subject)) break;
        }
        if (!found) return {cue, cue};
        last = cue - 1;
        i = open;
    } else if ((!nearest.is_word() && p.text(last - 1) != "%")
               || nearest.is(kind::conjunction | kind::subordinator)) {
        return {cue, cue};
    }

    while (i > begin) {
        const passage_word& w = p.words[i - 1];
        if (w.quoted() && !detail::is_name_in_quotes(p, p.quotations[w.quotation])) break;
        // "Vale & Co.": one name.
        if (i < last && i - 1 > begin && p.text(i - 1) == "&" && p.words[i].capital
            && p.words[i - 2].capital) {
            --i;
            continue;
        }
        if (i == last && p.text(i - 1) == "%") {
            --i;  // "Only 9% said"
            continue;
        }
        if (!w.is_word() && !w.quoted() && !is_plural_owner(p, i - 1, last)) break;
        if (w.is(kind::question) && !w.is(kind::relative)) break;
        if (w.is(kind::relative)) {
            if (p.text(i - 1) == "That" && i < last && !is_auxiliary(p.words[i])) {  // "That court"
                --i;
                break;
            }
            // "the clerk who found the letter said", "letters that were seen by us show": the
            // clause belongs to the noun.
            if (i + 1 >= cue || i - 1 == begin || !p.words[i - 2].is_word()
                || (p.text(i - 1) == "that" && !detail::is_done_by(p, i, cue))
                || p.words[i - 2].is(kind::preposition))
                break;
            clause_inside = true;
            --i;
            continue;
        }
        if (w.is(kind::subordinator)
            && (!w.is(kind::preposition) || detail::has_verb(p, {begin, i - 1})
                || (i - 1 > begin && p.words[i - 2].is(kind::period))))
            break;  // "Vale left after leaked emails showed", "Days after the bank said"
        if (is_one_of(p.text(i - 1), {"Neither", "neither"})) {
            --i;
            break;
        }
        if (const std::size_t pair = detail::begin_of_neither(p, i - 1, begin); pair < i - 1) {
            i = pair;
            break;
        }
        if (w.is(kind::conjunction)) {
            // Two names are one source; two clauses are not.
            if (i - 1 == begin || p.text(i - 1) != "and") break;
            if (const std::size_t list = detail::begin_of_list(p, i - 1, begin); list < i - 1) {
                i = list;
                break;
            }
            if (!p.words[i - 2].is_word()) break;
            std::size_t k = i - 1;
            bool verb = false;
            while (k > begin && p.words[k - 1].is_word() && !p.words[k - 1].quoted()) {
                const passage_word& u = p.words[k - 1];
                // "a widely cited study" is no clause.
                const bool adjective =
                    u.past && k - 1 > begin && p.words[k - 2].is(kind::determiner | kind::adverb);
                verb = verb || is_auxiliary(u) || u.is(kind::finite | kind::subject)
                       || (u.past && !adjective)
                       || (u.cue && u.cue.value >= 500 && !u.capital && !adjective);
                --k;
            }
            // "the Centers for Disease Control and Prevention": one name.
            const bool body = p.words[k].is(kind::determiner) && p.words[i - 2].capital && i < last
                              && p.words[i].capital;
            if (verb
                || (k > begin && p.words[k - 1].mark == passage_mark::comma && k != i - 1 && !body
                    && !detail::joins_two(p, k, i - 1, last)))
                break;
        }
        if (is_subject_pronoun(w) && !clause_inside) {
            --i;
            break;
        }
        if (i - 1 > begin && detail::opens_titled_name(p, i - 1)) {
            --i;
            break;
        }
        // "40 times the level | the World Health Organization deems": an object, and who has to do
        // with it.
        const bool described =
            !participle && i < last && detail::opens_contact_clause(p, i - 1, begin);
        if (described) {
            --i;
            break;
        }
        if (!clause_inside && i < last && is_auxiliary(w)) {
            // A verb between the boundary and the cue: a relative clause if "who" is near.
            std::size_t k = i - 1;
            while (k > begin && p.words[k - 1].is_word() && !p.words[k - 1].is(kind::relative)
                   && i - k < 6)
                --k;
            if (k > begin && p.words[k - 1].is(kind::relative)) {
                --i;
                continue;
            }
            break;
        }
        --i;
    }
    if (last < cue && i > begin + 1 && p.words[i].capital
        && p.words[i - 1].mark == passage_mark::comma) {
        // "The mayor, Tom Vale, who ..., said"
        const word_span described = detail::description_before(p, i - 1, begin);
        if (!described.empty()) i = described.first;
    }
    if (const std::size_t plural = detail::described_before_plural(p, i, last); plural < last)
        i = plural;
    word_span found = detail::without_lead(p, {i, last});
    // "about men in coats telling": the noun behind the preposition is who tells.
    if (participle && found.size() > 1 && p.words[found.first].is(kind::preposition)
        && !p.words[found.first].is(kind::determiner) && detail::is_phrase(p, found))
        ++found.first;
    if (participle) found = detail::before_verb(p, found);
    // "In Ohio the senator said": what a preposition opens at the front is no source.
    while (!found.empty() && p.words[found.first].is(kind::preposition)
           && !p.words[found.first].is(kind::determiner)) {
        const std::size_t next = after_prepositional_phrase(p, found.first, found.last);
        if (next == found.first || next >= found.last) {
            if (next == found.first)
                ++found.first;
            else
                break;
        } else {
            found.first = next;
        }
        found = detail::without_lead(p, found);
    }
    return detail::without_day(p, detail::with_not(p, found, begin));
}

/// The noun phrase that begins at `at`, as a source behind its cue: up to a comma, with an
/// apposition; without the time, the place and the clause that follow.
[[nodiscard]] inline word_span source_after(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    end = nearer(end, at + horizon);
    std::size_t i = at;
    while (i < end) {
        const passage_word& w = p.words[i];
        if ((!w.is_word() && !is_plural_owner(p, i, end)) || w.quoted()) break;
        if (i == at && is_subject_pronoun(w)) return {at, at + 1};
        if (i > at) {
            if (w.is(kind::relative | kind::subordinator | kind::question) || is_auxiliary(w)
                || is_subject_pronoun(w))
                break;
            if (const std::size_t time = after_time(p, i, end); time > i) {
                if (!p.words[i - 1].past || p.words[i - 1].capital) break;
                i = time;  // "a study published in May"
                continue;
            }
            if (w.is(kind::preposition) && !w.is(kind::conjunction)) {
                const auto text = p.text(i);
                if (text != "of" && text != "for" && text != "from" && text != "with"
                    && !(text == "at" || text == "in"))
                    break;
                // "said Joyce | from the porch of her home"
                if (text == "from" && p.words[i - 1].capital && i + 1 < end
                    && p.words[i + 1].is(kind::determiner))
                    break;
                if (text == "in" || text == "at" || text == "with") {
                    const std::size_t next = after_prepositional_phrase(p, i, end);
                    if (next > i && next < end && p.words[next - 1].is(kind::outlet)) break;
                }
            }
            if (w.gerund && !w.capital
                && !is_one_of(p.text(i), {"managing", "acting", "founding", "presiding"}))
                break;
        }
        ++i;
    }
    return {at, i};
}

}  // namespace stet

#endif
