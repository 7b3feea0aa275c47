#ifndef STET_ATTRIBUTIONS_RULES_CONTACT_CLAUSES_HPP
#define STET_ATTRIBUTIONS_RULES_CONTACT_CLAUSES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/main_verbs.hpp>
#include <stet/attributions/rules/no_cues.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>
#include <string_view>

// Clauses that describe the noun right before them without "that" or "which", as grammars call
// those: "a move | the union called a stunt".
namespace stet::detail {

/// Whether a word can be the noun that such a clause describes: no verb that a list knows, and
/// nothing that goes with the words behind it, "half the club".
[[nodiscard]] inline bool may_be_described(const passage& p, std::size_t at, std::size_t begin)
{
    using namespace clauses;
    const passage_word& w = p.words[at];
    if (!w.is_word() || w.quoted() || (w.kinds & ~kind::outlet) != 0 || w.capital || w.numeral
        || w.owns || w.past || is_one_of(p.text(at), {"half", "twice", "double", "treble"}))
        return false;
    // "to mount | a campaign": a verb.
    if (at > begin && (p.text(at - 1) == "to" || is_auxiliary(p.words[at - 1]))) return false;
    if (!w.cue && !w.gerund && w.kinds == 0) return true;
    return at > begin && p.words[at - 1].is(kind::determiner);  // "a claim | the union denies"
}

/// Whether the determiner at `at` opens the subject of such a clause.
[[nodiscard]] inline bool opens_contact_clause(const passage& p, std::size_t at, std::size_t begin)
{
    using namespace clauses;
    if (at <= begin + 1 || p.words[at].capital || !p.words[at].is(kind::determiner)
        || !is_one_of(p.text(at), {"the", "a", "an", "his", "her", "its", "their", "our", "every"})
        || !may_be_described(p, at - 1, begin))
        return false;
    // "the man who runs the bank": a verb that no list knows.
    for (std::size_t i = at - 1; i > begin; --i) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted()) break;
        if (w.is(kind::relative | kind::question)) return false;
    }
    return true;
}

/// Where the plural begins that ends before `last` behind a noun in the singular, "a decision |
/// ministers", or behind an amount, "the $2 billion | analysts"; `last` if there is none. The noun
/// phrase begins at `first`.
[[nodiscard]] inline std::size_t described_before_plural(const passage& p, std::size_t first,
                                                         std::size_t last)
{
    using namespace clauses;
    if (last < first + 3) return last;
    const std::size_t head = last - 1;
    if (!lexicon::roles.find(p.text(head)).in(lexicon::roles_group::plural)
        || p.words[head].capital)
        return last;
    std::size_t i = head;
    while (i > first && is_one_of(p.text(i - 1), {"million", "billion", "trillion", "m", "bn"}))
        --i;
    const bool number = i > first && p.words[i - 1].numeral;
    const auto is_sign = [](std::string_view word) {
        return word.starts_with('$') || word.starts_with("\u00A3") || word.starts_with("\u20AC");
    };
    if (number && (is_sign(p.text(i - 1)) || (i > first + 1 && is_sign(p.text(i - 2)))))
        return head;
    if (!is_one_of(p.text(first), {"a", "an"})) return last;
    for (i = first + 1; i < head; ++i)
        if (!p.words[i].is_word() || p.words[i].quoted() || p.words[i].kinds != 0) return last;
    return head;
}

/// Where a source begins that may hold the noun as well: "a move | the union".
[[nodiscard]] inline std::size_t begin_behind_described(const passage& p, word_span s,
                                                        std::size_t cue)
{
    // "sent a strong | signal": a noun.
    const bool noun = p.words[cue].cue.in(lexicon::cue_verbs_group::noun) && is_basic_verb(p, cue);
    if (p.words[cue].gerund || noun || p.text(cue) == "to") return s.first;
    for (std::size_t i = s.last - 1; i > s.first + 1; --i)
        if (opens_contact_clause(p, i, s.first)) return i;
    return described_before_plural(p, s.first, s.last) < s.last ? s.last - 1 : s.first;
}

/// The noun phrase, "a plan", that such a clause, which begins with its subject at `clause`, may
/// describe; empty if there is none.
[[nodiscard]] inline word_span described_noun(const passage& p, std::size_t clause,
                                              std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest = 5;  // words
    constexpr word_span none;
    const passage_word& who = p.words[clause];
    if (clause <= begin || who.is(kind::relative)
        || !(who.is(kind::determiner) || is_subject_pronoun(who) || who.capital)
        || !may_be_described(p, clause - 1, begin))
        return none;
    for (std::size_t i = clause - 1; i > begin && clause - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted() || w.is(kind::preposition | kind::conjunction)
            || is_auxiliary(w))
            return none;
        if (is_one_of(p.text(i - 1), {"a", "an", "the", "A", "An", "The"})) return {i - 1, clause};
    }
    return none;
}

/// Whether a source is the subject of such a clause, and the clause describes the subject of the
/// sentence that begins at `begin`: "The road | the council | said was safe is closed".
[[nodiscard]] inline bool is_in_contact_clause(const passage& p, word_span source,
                                               std::size_t begin)
{
    using namespace clauses;
    if (source.empty() || source.first <= begin || source.first - begin > horizon) return false;
    const passage_word& who = p.words[source.first];
    if (who.capital || who.is(kind::relative)
        || !(who.is(kind::determiner) || is_subject_pronoun(who))
        || !may_be_described(p, source.first - 1, begin)
        || !describes_subject(p, source.first, begin))
        return false;
    std::size_t first = source.first;
    while (first > begin && p.words[first - 1].is_word()) --first;
    const passage_word& w = p.words[first];
    return !w.is(kind::preposition | kind::subordinator | kind::time | kind::period)
           || w.is(kind::determiner);
}

}  // namespace stet::detail

#endif
