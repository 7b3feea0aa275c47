#ifndef STET_ATTRIBUTIONS_RULES_CUE_FRAMES_HPP
#define STET_ATTRIBUTIONS_RULES_CUE_FRAMES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/closing_commas.hpp>
#include <stet/lexicon/clause_words.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include <cstddef>
#include <cstdint>

namespace stet {

/// A verb group that may attribute, with what stands behind it.
struct cue_group {
    word_span where;          ///< the whole group: "has made it clear", "said in a statement"
    std::size_t head = 0;     ///< the word that attributes
    word_entry entry;         ///< what the table says of it, or of the phrase that it opens
    std::uint32_t frame = 0;  ///< what follows, as a group of `lexicon::cue_verbs_group`
    std::size_t next = 0;     ///< where the content begins, if it follows
    bool passive = false;     ///< "was described as"
    bool infinitive = false;  ///< "to announce"
    bool nominal = false;     ///< "his criticism of"

    /// Is it known to attribute where this follows?
    [[nodiscard]] constexpr bool fits() const noexcept { return entry.in(frame); }
};

namespace detail {

namespace cue = lexicon::cue_verbs_group;

struct cue_frame {
    std::uint32_t frame = 0;
    std::size_t next = 0;
};

/// The "that" behind what stands between two commas at `at`, "They note, however, that ...",
/// "found, 4-3, that ..."; `at` if there is none, or another cue, "He hoped, she said, that ...".
[[nodiscard]] inline std::size_t that_behind_commas(const passage& p, std::size_t at,
                                                    std::size_t end)
{
    constexpr std::size_t longest = 8;  // words between the commas
    constexpr int likely = 500;         // cases in 1,000
    if (!clauses::is_mark(p, at, end, passage_mark::comma)) return at;
    std::size_t i = at + 1;
    while (i < clauses::nearer(end, at + 1 + longest)
           && (p.words[i].is_word() || p.words[i].mark == passage_mark::dash)
           && !p.words[i].quoted() && !p.words[i].is(clauses::kind::relative)
           && (p.words[i].capital || p.words[i].cue.value < likely))
        ++i;
    const bool closed = i > at + 1 && clauses::is_mark(p, i, end, passage_mark::comma);
    return closed && i + 1 < end && p.text(i + 1) == "that" ? i + 1 : at;
}

/// What follows a verb group that ends before `at`.
[[nodiscard]] inline cue_frame frame_after(const passage& p, std::size_t at, std::size_t end,
                                           word_entry entry, bool manner_allowed = true)
{
    using namespace clauses;
    const std::size_t begin = at;
    at = after_adverbs(p, at, end);
    if (at >= end) return {cue::end, end};
    if (at > begin && limits_number(p, at)) --at;
    if (opens_quotation(p, at, end)) {
        // "demanded “a full inquiry”"
        const bool object = entry.in(cue::object) && !entry.in(cue::quote);
        return {object ? cue::object : cue::quote, at};
    }
    const passage_word& w = p.words[at];
    if ((w.mark == passage_mark::comma || w.mark == passage_mark::colon)
        && opens_quotation(p, at + 1, end))
        return {cue::quote, at + 1};
    if (w.mark == passage_mark::colon) return {cue::quote, at + 1};
    if (const std::size_t that = that_behind_commas(p, at, end); that > at)
        return {cue::that, that};
    if (!w.is_word()) return {cue::end, at};
    if (w.is(kind::relative) && p.text(at) == "that") return {cue::that, at};
    if (is_infinitive(p, at, end)) return {cue::infinitive, at};
    // "agreed to selling the port": in place of "agreed to sell".
    if (p.text(at) == "to" && at + 1 < end && p.words[at + 1].gerund && !p.words[at + 1].capital
        && entry.in(cue::infinitive))
        return {cue::infinitive, at};
    if (w.is(kind::question) && !w.is(kind::subject)) return {cue::question, at};
    // "reported at least six accidents", "as many as 130 schools"
    const bool counts =
        at + 1 < end
        && (is_one_of(p.text(at + 1), {"least", "most", "many", "much", "few"})
            || ((p.text(at) == "about" || p.text(at) == "over") && p.words[at + 1].numeral));
    if (w.is(kind::time | kind::preposition) && manner_allowed && !counts) {
        const std::size_t behind = after_manner(p, at, end);
        if (behind > at) {
            cue_frame later = frame_after(p, behind, end, entry, false);
            // "decided last week | to close", "ruled in May | that": when somebody did so says
            // nothing of how; "countered in his speech | that the tape".
            const bool when = (later.frame & (cue::infinitive | cue::that | cue::question)) != 0
                              && after_time(p, at, end) == behind;
            const bool that = later.frame == cue::that && later.next + 1 < end
                              && p.words[later.next + 1].is(kind::determiner | kind::subject);
            if (!entry.in(cue::manner) && !when && !that) later.frame = cue::manner;
            if (later.frame == cue::object) later.frame = cue::clause;
            return later;
        }
        const bool alone =  // "disputes this, saying"
            w.is(kind::determiner) && (at + 1 >= end || !p.words[at + 1].is_word());
        if (!alone) return {cue::manner, at};
    }
    if (w.is(kind::conjunction)) return {cue::end, at};
    if (entry.in(cue::finite) && has_tense_soon(p, at, end)) return {cue::finite, at};
    if (is_subject_pronoun(w)) return {cue::clause, at};
    if (w.gerund && !w.capital) return {cue::gerund, at};
    // "a rule that he said would help"
    if (is_auxiliary(w)) return {entry.value >= 500 ? cue::clause : 0U, at};

    // "said the man, who has not been named, died"
    const auto has_verb_behind = [&](std::size_t noun) {
        constexpr int sure = 900;  // cases in 1,000
        return entry.value >= sure && is_mark(p, noun, end, passage_mark::comma) && noun + 1 < end
               && p.words[noun + 1].is(kind::relative)
               && comma_before_rest(p, noun + 1, end, true) != end;
    };
    const std::size_t behind = after_noun_phrase(p, at, end);
    // "urged a boycott": nobody is told.
    if (entry.in(cue::teller) && entry.in(cue::object) && begin > 0
        && is_one_of(p.text(at), {"a", "an"}) && p.text(begin - 1).starts_with("urg")
        && !is_infinitive(p, behind, end))
        return {cue::object, at};
    if (behind > at && behind < end) {
        std::size_t k = behind;
        if (entry.in(cue::teller) || p.words[at].is(kind::object)) k = after_manner(p, k, end);
        const passage_word& then = p.words[k < end ? k : end - 1];
        const bool to = is_infinitive(p, k, end);
        // "said early tests showed that": no one was told
        // "announced a plan that": neither was a plan
        const bool somebody = entry.in(cue::teller)
                              || ((!p.words[k - 1].cue || !p.words[k - 1].past)
                                  && !is_one_of(p.text(at), {"a", "an"}));
        // "told investors | profits would fall"
        if (entry.in(cue::teller) && behind > at + 1 && w.kinds == 0 && !w.capital && !w.owns
            && ends_like_plural(p.text(at)) && behind < end
            && (is_auxiliary(p.words[behind]) || p.words[behind].is(kind::finite)))
            return {cue::told, at + 1};
        if (k < end && entry.in(cue::told) && somebody) {
            if ((then.is(kind::relative) && p.text(k) == "that")
                || (then.is(kind::question) && entry.in(cue::teller))
                || (to && entry.in(cue::teller)))
                return {cue::told, k};
            if (entry.in(cue::teller)) {
                if (opens_quotation(p, k, end)) return {cue::told, k};
                if (is_mark(p, k, end, passage_mark::comma) && opens_quotation(p, k + 1, end))
                    return {cue::told, k + 1};
                if (is_mark(p, k, end, passage_mark::colon)) return {cue::told, k + 1};
                if (then.is_word() && !then.is(kind::preposition | kind::conjunction))
                    return {cue::told, k};
                return {cue::end, k};
            }
        }
        // "told the BBC on Friday", but "asked him about the deal".
        if (k >= end && entry.in(cue::teller) && p.text(behind) != "about"
            && p.text(behind) != "of")
            return {cue::end, end};
    }
    if (entry.in(cue::teller) && behind >= end) return {cue::end, end};
    if (entry.in(cue::clause) && !entry.in(cue::object)) return {cue::clause, at};
    if (entry.in(cue::clause) && (has_verb_soon(p, at, end) || has_verb_behind(behind)))
        return {cue::clause, at};
    return {cue::object, at};
}

}  // namespace detail

}  // namespace stet

#endif
