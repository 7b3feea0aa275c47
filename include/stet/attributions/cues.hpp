#ifndef STET_ATTRIBUTIONS_CUES_HPP
#define STET_ATTRIBUTIONS_CUES_HPP

#include <stet/attributions/clauses.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/lexicon/clause_words.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

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

/// What follows a verb group that ends before `at`.
[[nodiscard]] inline cue_frame frame_after(const passage& p, std::size_t at, std::size_t end,
                                           word_entry entry, bool manner_allowed = true)
{
    using namespace clauses;
    at = after_adverbs(p, at, end);
    if (at >= end) return {cue::end, end};
    if (opens_quotation(p, at, end)) return {cue::quote, at};
    const passage_word& w = p.words[at];
    if ((w.mark == passage_mark::comma || w.mark == passage_mark::colon)
        && opens_quotation(p, at + 1, end))
        return {cue::quote, at + 1};
    if (w.mark == passage_mark::colon) return {cue::quote, at + 1};
    if (w.mark == passage_mark::comma) {  // "They note, however, that ..."
        const std::size_t behind = after_adverbs(p, at + 1, end);
        if (behind > at + 1 && is_mark(p, behind, end, passage_mark::comma) && behind + 1 < end
            && p.text(behind + 1) == "that")
            return {cue::that, behind + 1};
    }
    if (!w.is_word()) return {cue::end, at};
    if (w.is(kind::relative) && p.text(at) == "that") return {cue::that, at};
    if (is_infinitive(p, at, end)) return {cue::infinitive, at};
    // "agreed to selling the port": in place of "agreed to sell".
    if (p.text(at) == "to" && at + 1 < end && p.words[at + 1].gerund && !p.words[at + 1].capital
        && entry.in(cue::infinitive))
        return {cue::infinitive, at};
    if (w.is(kind::question) && !w.is(kind::subject)) return {cue::question, at};
    // "reported at least six accidents"
    const bool counts =
        at + 1 < end
        && (p.text(at + 1) == "least" || p.text(at + 1) == "most"
            || ((p.text(at) == "about" || p.text(at) == "over") && p.words[at + 1].numeral));
    if (w.is(kind::time | kind::preposition) && manner_allowed && !counts) {
        const std::size_t behind = after_manner(p, at, end);
        if (behind > at) {
            cue_frame later = frame_after(p, behind, end, entry, false);
            if (!entry.in(cue::manner)) later.frame = cue::manner;
            if (later.frame == cue::object) later.frame = cue::clause;
            return later;
        }
        return {cue::manner, at};
    }
    if (w.is(kind::conjunction)) return {cue::end, at};
    if (entry.in(cue::finite) && has_tense_soon(p, at, end)) return {cue::finite, at};
    if (is_subject_pronoun(w)) return {cue::clause, at};
    if (w.gerund && !w.capital) return {cue::gerund, at};
    // "a rule that he said would help"
    if (is_auxiliary(w)) return {entry.value >= 500 ? cue::clause : 0U, at};

    const std::size_t behind = after_noun_phrase(p, at, end);
    if (behind > at && behind < end) {
        std::size_t k = behind;
        if (entry.in(cue::teller) || p.words[at].is(kind::object)) k = after_manner(p, k, end);
        const passage_word& then = p.words[k < end ? k : end - 1];
        const bool to = is_infinitive(p, k, end);
        if (k < end && entry.in(cue::told)) {
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
    if (entry.in(cue::clause) && has_verb_soon(p, at, end)) return {cue::clause, at};
    return {cue::object, at};
}

/// Whether who hears what somebody says is a court or the like: "the inquest heard that".
[[nodiscard]] inline bool is_hearing(const passage& p, std::size_t at, std::size_t begin)
{
    constexpr std::size_t longest = 20;  // words, "the inquest into the death of ..."
    for (std::size_t i = at; i > begin && at - i < longest; --i) {
        const auto word = p.text(i - 1);
        for (const std::string_view hearer :
             {"court", "inquest", "hearing", "jury", "tribunal", "inquiry", "jurors", "trial"})
            if (word == hearer) return true;
    }
    return false;
}

/// Words that attribute elsewhere: "the memo seen by us", "a widely cited study", "granted
/// anonymity to discuss it", "comment on his behalf", "senior advocate Jane Doe", and "per" where
/// no comma and no name make it "according to".
[[nodiscard]] inline bool is_no_cue(const passage& p, const cue_group& g, std::size_t begin,
                                    std::size_t end)
{
    using namespace clauses;
    const std::size_t first = g.where.first;
    if (p.text(g.head) == "seen") return first == g.head;
    if (p.text(g.head) == "pronounced" && g.where.last < end && p.text(g.where.last) == "dead")
        return true;
    if (p.text(g.head) == "heard" || p.text(g.head) == "hears") return !is_hearing(p, first, begin);
    if (p.text(g.head) == "per")
        return first == begin || !is_mark(p, first - 1, first, passage_mark::comma)
               || g.head + 1 >= end
               || !(p.words[g.head + 1].capital || p.text(g.head + 1) == "the");
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
    if (p.text(g.head) == "advocate" && g.head + 1 < end && p.words[g.head + 1].capital)
        return true;
    if (first == begin) return false;
    const passage_word& before = p.words[first - 1];
    if (g.infinitive && p.text(first - 1) == "anonymity") return true;
    return p.words[g.head].past && first < g.head && after_adverbs(p, first, g.head) == g.head
           && before.is(kind::determiner) && !before.is(kind::subject | kind::object);
}

}  // namespace detail

/// The verb group whose head is word `at`, inside [begin, end); none if the table does not know
/// the word, or does not know it to attribute where it stands.
[[nodiscard]] inline std::optional<cue_group> cue_at(const passage& p, std::size_t at,
                                                     std::size_t begin, std::size_t end)
{
    using namespace clauses;
    namespace cue = detail::cue;
    const passage_word& head = p.words[at];
    if (!head.cue && !head.phrase) return std::nullopt;
    // A capital inside a sentence is a name's: "the Hope Diamond".
    if (head.capital && !head.titled && at > begin && p.words[at - 1].is_word())
        return std::nullopt;

    cue_group g;
    g.head = at;
    g.where = {at, at + 1};
    g.entry = head.cue;
    if (head.phrase && at + head.phrase_size <= end) {
        g.entry = head.phrase;
        g.where.last = at + head.phrase_size;
    }

    // Leftwards: adverbs, auxiliaries, negation, "to".
    std::size_t first = at;
    bool be = false;
    constexpr std::size_t longest_group = 12;
    while (first > begin && at - first < longest_group) {
        const passage_word& w = p.words[first - 1];
        if (w.quoted() || !w.is_word()) break;
        if (is_auxiliary(w) && w.is(kind::subject)) {  // "they're"
            be = be || w.is(kind::be);
            break;
        }
        if (is_auxiliary(w)) {
            be = be || (w.is(kind::be) && !w.is(kind::modal));
        } else if (p.text(first - 1) == "to" && first == at) {
            g.infinitive = true;
        } else if (!w.is(kind::adverb) || w.is(kind::subordinator | kind::question)) {
            break;
        }
        --first;
        if (g.infinitive) break;
    }
    // An adverb alone at the left edge may belong to the clause before.
    g.passive = be && !head.gerund;
    if (first > begin && !be && first == at) {
        const passage_word& before = p.words[first - 1];
        g.nominal = before.is(kind::determiner) || before.owns
                    || (before.is(kind::preposition) && !before.is(kind::subordinator));
    } else if (first > begin && !be && (head.gerund || g.entry.in(cue::noun))
               && after_adverbs(p, first, at) == at) {
        // "the first warning": what looks like an adverb belongs to the noun.
        const passage_word& before = p.words[first - 1];
        g.nominal = before.owns || (before.is(kind::determiner) && !before.is(kind::subject));
    }
    g.where.first = first;
    g.nominal = g.nominal || g.entry.in(cue::rumour);
    if (detail::is_no_cue(p, g, begin, end)) return std::nullopt;

    if (g.entry.in(cue::named)) {
        g.frame = cue::named;
        g.next = g.where.last;
        return g;
    }
    const auto frame = detail::frame_after(p, g.where.last, end, g.entry);
    g.frame = frame.frame;
    g.next = frame.next;

    // "a group called Citizens for Change" only names it.
    if (g.entry.in(cue::naming) && !g.passive && first == at && at > begin
        && frame.next == g.where.last && frame.next < end
        && (p.words[frame.next].capital || p.words[frame.next].quoted())) {
        const passage_word& before = p.words[at - 1];
        if (!before.capital && !before.is(kind::subject | kind::relative | kind::time)
            && !p.words[at].gerund)
            return std::nullopt;
    }
    // "was seen offering a hand" tells what was done, "was heard saying" what was said.
    if (head.gerund && first == at && at > begin && p.words[at - 1].is(kind::perceived)
        && !g.entry.in(cue::end))
        return std::nullopt;
    if (g.nominal && !g.entry.in(cue::noun)) return std::nullopt;
    // "the first warning came": the noun is what does something.
    if (g.nominal && g.next < end && p.words[g.next].is(kind::finite)) return std::nullopt;
    if (g.infinitive && !g.entry.in(cue::purpose)) return std::nullopt;
    if (g.passive) {
        const bool to = g.frame == cue::infinitive && g.entry.in(cue::passive_to);
        if (!to && !g.entry.in(cue::passive)) return std::nullopt;
        g.entry.groups |= g.frame;
    }
    // "said in a statement" is the cue; "said on Tuesday" is "said".
    std::size_t tail = after_adverbs(p, g.where.last, end);
    // "in hopes of winning": what is hoped is no clause, and who hopes may be anybody.
    if (g.nominal && tail < end && p.text(tail) == "of") return std::nullopt;
    if (tail < end && g.entry.in(cue::manner) && p.words[tail].is(kind::preposition)) {
        const std::size_t phrase = after_prepositional_phrase(p, tail, end);
        if (phrase > tail && p.words[phrase - 1].is(kind::outlet) && phrase <= g.next)
            g.where.last = phrase;
    }
    return g;
}

}  // namespace stet

#endif
