#ifndef STET_ATTRIBUTIONS_RULES_CONTENTS_HPP
#define STET_ATTRIBUTIONS_RULES_CONTENTS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/closing_commas.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/outer_verbs.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>
#include <cstdint>

namespace stet {

namespace detail {

/// Does another cue stand within a few words, after adverbs and perhaps a subject? The end of one
/// content is where the next attribution begins.
[[nodiscard]] inline bool cue_soon(const passage& p, std::size_t at, std::size_t end,
                                   bool subject_allowed, std::uint32_t frames)
{
    using namespace clauses;
    const std::size_t limit =
        at + (subject_allowed ? 7 : 3) < end ? at + (subject_allowed ? 7 : 3) : end;
    for (std::size_t i = at; i < limit; ++i) {
        const passage_word& w = p.words[i];
        if (!w.is_word() || w.quoted()) return false;
        if (w.cue || w.phrase) {
            const auto g = cue_at(p, i, at, end);
            // "said it was late but had been told": no other attribution of who speaks.
            // "wrote that it “was late” and ordered the firm to pay"
            const bool tells = frames == ~0U && g && g->frame == cue::told;
            if (g && !g->nominal && !g->infinitive && g->fits()
                && g->entry.value >= (tells ? 350 : 400) && (subject_allowed || !g->passive)
                && ((g->frame & frames) != 0
                    || (g->entry.value >= 850 && g->entry.in(cue::end | cue::clause)
                        && (g->frame & (cue::clause | cue::finite | cue::object | cue::gerund)) != 0
                        && g->entry.in(cue::manner) && g->entry.in(cue::clause))))
                return true;
        }
        if (!subject_allowed && !is_auxiliary(w) && !w.is(kind::adverb)) return false;
        if (w.is(kind::relative | kind::subordinator | kind::question)) return false;
    }
    return false;
}

/// Does "who" or "that" stand within a few words before `at`?
[[nodiscard]] inline bool in_relative_clause(const passage& p, std::size_t from, std::size_t at)
{
    const std::size_t nearest = at - from > 8 ? at - 8 : from;
    for (std::size_t i = at; i > nearest; --i)
        if (p.words[i - 1].is(clauses::kind::relative | clauses::kind::question)) return true;
    return false;
}

/// ", a move that residents welcomed", ", a claim unions deny": what the writer says of it all.
[[nodiscard]] inline bool comments_on_it(const passage& p, std::size_t at, std::size_t end)
{
    constexpr std::size_t longest = 2;  // adjectives
    if (!clauses::is_one_of(p.text(at), {"a", "an"})) return false;
    for (std::size_t i = at + 1; i < clauses::nearer(end, at + 2 + longest); ++i)
        if (clauses::is_one_of(p.text(i),
                               {"move",       "decision",  "claim",    "charge",      "allegation",
                                "accusation", "assertion", "step",     "development", "shift",
                                "reversal",   "stance",    "prospect", "blow",        "result",
                                "figure",     "sign",      "idea",     "notion",      "belief",
                                "theory",     "practice",  "tactic"}))
            return true;
    return false;
}

/// "an audit, | a cap on costs and the return of fees": whether the comma before `at` parts things
/// that a list names, the last of them behind "and" or "or".
[[nodiscard]] inline bool goes_on_as_list(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 10;  // words of an item
    std::size_t item = at;
    for (std::size_t i = at; i < nearer(end, item + longest); ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted() || is_auxiliary(w) || is_subject_pronoun(w)
            || w.is(kind::finite | kind::relative | kind::question | kind::subordinator))
            return false;
        if (w.is(kind::conjunction))
            return i > item && i + 1 < end && is_one_of(p.text(i), {"and", "or"})
                   && p.words[i + 1].is_word() && !is_auxiliary(p.words[i + 1])
                   && !p.words[i + 1].is(kind::finite) && !p.words[i + 1].past
                   && !is_subject_pronoun(p.words[i + 1]) && !has_verb_soon(p, i, end);
        if (w.mark == passage_mark::comma) {
            if (item - at > 3 * longest) return false;
            item = i + 1;
        } else if (!w.is_word()) {
            return false;
        }
    }
    return false;
}

/// Whether a content, up to a comma, is no more than a phrase about time or place: "that even with
/// the cuts".
[[nodiscard]] inline bool is_opening_phrase(const passage& p, word_span s)
{
    using namespace clauses;
    std::size_t i = s.first;
    if (i < s.last && p.text(i) == "that") ++i;
    i = after_adverbs(p, i, s.last);
    if (i >= s.last || !p.words[i].is(kind::preposition) || p.words[i].is(kind::determiner)
        || p.text(i) == "to")
        return false;
    for (; i < s.last; ++i)
        if (!p.words[i].is_word() || is_auxiliary(p.words[i])
            || p.words[i].is(kind::finite | kind::subject) || p.words[i].past)
            return false;
    return true;
}

}  // namespace detail

/// Where the content ends that begins at `from` behind a cue with that frame: at `end`, or before
/// what is probably the writer's own. A final comma or full stop is not part of it.
///
/// `inside`: the cue stands inside a noun phrase, "the groups supporting X", whose verb ends it.
[[nodiscard]] inline std::size_t content_end(const passage& p, std::uint32_t frame,
                                             std::size_t from, std::size_t end, bool inside = false)
{
    using namespace clauses;
    namespace cue = detail::cue;
    constexpr std::uint32_t strong = cue::that | cue::quote | cue::told | cue::question;
    const bool clause = (frame & (cue::that | cue::told)) != 0;
    const bool sentence = clause || (frame & (cue::clause | cue::finite | cue::quote)) != 0;
    const bool phrase = (frame & (cue::object | cue::manner | cue::gerund)) != 0;
    std::size_t closing = end;  // the comma behind what stands beside a noun
    const bool needs_verb = sentence && (frame & cue::quote) == 0;
    // Does the content end at the comma before word i + 1?
    const auto comma_ends = [&](std::size_t i) {
        const passage_word& n = p.words[i + 1];
        if (opens_quotation(p, i + 1, end)) return false;
        if (p.words[i - 1].is(kind::question)) return false;  // "when, or if, he will go"
        // "the largest fire, named Red Lake, is ..."
        if (n.past && !n.capital && detail::comma_before_verb(p, i + 1, end) != end) return false;
        if (n.gerund && !n.capital && n.cue && n.cue.value >= 500) return true;
        // "that even with the cuts, which ..., the deficit": nothing is said yet.
        if (clause && detail::is_opening_phrase(p, {from, i})) return false;
        if (n.is(kind::relative) && p.text(i + 1) != "that") {
            const bool verb = needs_verb && !detail::has_verb(p, {from, i});
            closing = detail::comma_before_rest(p, i + 1, end, verb);
            return closing == end;
        }
        if (n.is(kind::conjunction)) {
            const auto word = p.text(i + 1);
            if (word == "but" && !clause) return true;
            if (detail::cue_soon(p, i + 2, end, true, ~0U)) return true;
            if (clause && detail::opens_writers_clause(p, from, i + 1, end)) return true;
            // "thought him reckless, | and twice kept him waiting"
            const std::size_t verb = after_adverbs(p, i + 2, end);
            if (phrase && verb < end && p.words[verb].is(kind::finite) && !p.words[verb].capital)
                return true;
            if (word == "and" && !clause && i + 2 < end
                && (is_subject_pronoun(p.words[i + 2])
                    || ((p.words[i + 2].is(kind::determiner) || p.words[i + 2].capital)
                        && has_verb_soon(p, i + 2, end))))
                return true;
            return false;
        }
        if (n.is(kind::subordinator)) {
            const auto word = p.text(i + 1);
            if (word == "while" || word == "although" || word == "though" || word == "whereas")
                return true;
            if (word == "as" && !clause) return true;
            return false;
        }
        if (detail::comments_on_it(p, i + 1, end)) return true;
        if ((frame & cue::object) != 0 && detail::goes_on_as_list(p, i + 1, end)) return false;
        if (clause) {
            return detail::cue_soon(p, i + 1, end, true, cue::end | cue::quote);
        }
        if (is_subject_pronoun(n)) return true;
        // "the offer, a rise of 4 per cent, was the last"
        if (n.is(kind::determiner)) {
            closing = detail::comma_before_rest(p, i + 1, end, false);
            if ((frame & (cue::clause | cue::finite)) != 0 && !has_verb_soon(p, i + 1, end))
                return false;
            return closing == end;
        }
        if (p.text(i + 1) == "even") return true;
        // "refused to sing, | then gave in"
        if (p.text(i + 1) == "then" && i + 2 < end
            && (p.words[i + 2].past || p.words[i + 2].is(kind::finite)))
            return true;
        if (n.capital && has_verb_soon(p, i + 1, end)) return true;
        if (n.past && phrase) return true;
        return false;
    };
    int brackets = 0;
    bool infinitive = false;  // "expects them to arrive on Friday": the time is part of it
    const bool foretold =     // "expects a ruling on Friday": so it is here
        from > 0 && phrase
        && (p.text(from - 1).starts_with("expect") || p.text(from - 1).starts_with("forecast")
            || p.text(from - 1).starts_with("predict"));
    for (std::size_t i = from; i < end; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted()) {
            const word_span q = p.quotations[w.quotation];
            // A quotation that closes with its own full stop or comma ends the content.
            if (q.last <= end && i == q.first && q.size() >= 5) {
                const auto inner = p.words[q.last - 2].mark;
                const bool complete = inner == passage_mark::comma || inner == passage_mark::stop;
                if (complete && from == q.first && q.last < end) return q.last;
            }
            i = (q.last < end ? q.last : end) - 1;
            if (i + 1 < end && i >= q.first + 2 && p.words[i - 1].mark == passage_mark::comma
                && comma_ends(i))
                return i + 1;
            continue;
        }
        infinitive = infinitive || is_infinitive(p, i, end);
        if (w.mark == passage_mark::opening) ++brackets;
        if (w.mark == passage_mark::closing && brackets-- == 0) return i;
        if (brackets > 0 || i == from) continue;
        if (w.mark == passage_mark::semicolon) return i;
        if (phrase && w.mark == passage_mark::colon) return i;  // "opposes it: the road is old"
        if (w.mark == passage_mark::dash && w.where.begin > 0
            && (p.document[w.where.begin - 1] == ' ' || w.where.size() > 1))
            return i;
        if (w.mark == passage_mark::comma && i + 1 < end) {
            if (comma_ends(i)) return i;
            if (closing != end && closing > i) i = closing;
            continue;
        }
        if (w.is(kind::conjunction) && i + 1 < end) {
            // "... that they were “a threat” and promised rules"
            const bool weak = !sentence || p.words[i - 1].quoted();
            // "wants to sit down and talk about it"
            const std::size_t verb = after_adverbs(p, i + 1, end);
            const bool joined = infinitive && verb < end && !is_auxiliary(p.words[verb])
                                && detail::is_basic_verb(p, verb);
            if (!joined && detail::cue_soon(p, i + 1, end, false, weak ? ~0U : strong)) return i;
            if (needs_verb && detail::is_of_outer_verb(p, from, i, end)) return i;
            if (detail::is_first_with_tense(p, from, i, end)) return i;
            if (needs_verb && p.text(i) == "but" && p.words[i + 1].is_word()
                && !is_auxiliary(p.words[i + 1]) && p.text(i + 1) != "that"
                && detail::cue_soon(p, i + 2, end, true, strong | cue::clause))
                return i;
            // "called it “a bailout” and his deputies have vowed to"
            const std::uint32_t frames = p.words[i - 1].quoted() ? ~0U : strong;
            if (phrase && detail::cue_soon(p, i + 1, end, true, frames)) return i;
            // "called it odd but not wrong"
            if (p.text(i) == "but" && p.text(i + 1) == "not") continue;
            const bool phrase_quoted = frame == cue::quote && p.words[i - 1].quoted();
            if ((phrase || phrase_quoted)
                && (is_auxiliary(p.words[i + 1]) || p.words[i + 1].is(kind::finite)
                    || (p.words[i + 1].past && !p.words[i - 1].past)
                    || (p.words[i + 1].gerund && phrase_quoted)))
                return i;
            if (p.text(i) == "but" && !clause && i + 1 < end
                && (is_auxiliary(p.words[i + 1]) || p.words[i + 1].is(kind::finite | kind::subject)
                    || p.words[i + 1].past))
                return i;
            const bool pronoun = is_subject_pronoun(p.words[i + 1]) || p.text(i + 1) == "it";
            if (!clause && pronoun && detail::cue_soon(p, i + 2, end, true, ~0U)) return i;
            continue;
        }
        // A name needs no clause to say who is meant: what "who" tells of it is the writer's.
        if (w.is(kind::relative) && w.is(kind::subject) && p.words[i - 1].capital
            && !p.words[i - 1].owns && !p.words[i - 1].titled)
            return i;
        if (inside && phrase && (is_auxiliary(w) || w.is(kind::finite))
            && !detail::in_relative_clause(p, from, i))
            return i;
        if (phrase && w.is(kind::preposition)) {
            // "in a statement", "on Friday" at the end of a noun phrase tell when and where.
            const bool until = is_one_of(
                p.text(i), {"by", "from", "until", "till", "before", "within", "after", "since"});
            if (after_time(p, i, end) == end && !infinitive && !foretold && !until) return i;
            const std::size_t behind = after_prepositional_phrase(p, i, end);
            if (behind > i && p.words[behind - 1].is(kind::outlet) && !p.words[i + 1].owns
                && p.text(i) != "of" && p.text(i) != "for" && p.text(i) != "to")
                return i;
        }
        if (phrase && w.is(kind::subordinator) && !w.is(kind::relative)) {
            const auto word = p.text(i);
            const bool clause_behind = (word != "before" && word != "after")
                                       || has_verb_soon(p, i, end)
                                       || p.words[i + 1 < end ? i + 1 : i].gerund;
            if ((word == "when" || word == "after" || word == "while" || word == "because"
                 || word == "before")
                && i > from + 1 && clause_behind)
                return i;
        }
    }
    return end;
}

}  // namespace stet

#endif
