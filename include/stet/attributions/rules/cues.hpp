#ifndef STET_ATTRIBUTIONS_RULES_CUES_HPP
#define STET_ATTRIBUTIONS_RULES_CUES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cue_frames.hpp>
#include <stet/attributions/rules/no_cues.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "both", "another", "five": a determiner that may be all of a subject.
[[nodiscard]] inline bool stands_for_noun(std::string_view word) noexcept
{
    return clauses::is_one_of(word, {"Another", "another", "Both",    "both", "One",  "Few",
                                     "few",     "Some",    "Most",    "All",  "all",  "Neither",
                                     "neither", "Several", "several", "two",  "Two",  "three",
                                     "Three",   "four",    "Four",    "five", "Five", "six",
                                     "seven",   "eight",   "nine",    "ten"});
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
    // "agreed to | the sale", but "agreed | to pay".
    const bool infinitive = head.phrase_size == 2 && head.cue.in(cue::infinitive)
                            && is_infinitive(p, at + 1, end)
                            && detail::may_be_verb(p.words[at + 2]);
    // "put it | that way", but "put | it at 40".
    const bool figure = head.phrase_size == 2 && detail::odd_cues.may_hold(p.text(at))
                        && is_one_of(p.text(at), {"put", "puts"})
                        && detail::gives_figure(p, at, end);
    if (head.phrase && at + head.phrase_size <= end && !infinitive && !figure) {
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
        if (first == at && first > begin + 2 && w.is(kind::period) && p.text(first - 2) == "for"
            && is_auxiliary(p.words[first - 3])) {
            first -= 2;  // "have for years warned"
            continue;
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
    // "would neither confirm nor deny"
    if (first >= begin + 2 && p.text(first) == "nor" && p.text(first - 2) == "neither") {
        first -= 2;
        while (first > begin && is_auxiliary(p.words[first - 1])) --first;
    }
    // An adverb alone at the left edge may belong to the clause before.
    // "is worried that", but "was convinced by", "it is certain that", "presidential hopeful Vale"
    const bool feels =
        g.entry.in(cue::feeling) && !(g.where.last < end && p.text(g.where.last) == "by")
        && !(first > begin && (p.text(first - 1) == "it" || p.text(first - 1) == "It"));
    if (g.entry.in(cue::feeling) && !be && !head.past) return std::nullopt;
    g.passive = be && !head.gerund && !feels;
    if (first > begin && !be && first == at) {
        const passage_word& before = p.words[first - 1];
        // "some claims", but "many expect", "Another called"
        const bool verb = head.past || !g.entry.in(cue::noun);
        const bool pronoun = (before.is(kind::subject) && !g.entry.in(cue::noun))
                             || (verb && detail::stands_for_noun(p.text(first - 1)));
        g.nominal = (before.is(kind::determiner) && !pronoun) || before.owns
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
        const bool as_per = p.text(at) == "per" && is_one_of(p.text(first - 1), {"as", "As"});
        if (as_per) --g.where.first;  // a bare "per" has a word before it, or is no cue
        g.frame = cue::named;
        g.next = g.where.last;
        return g;
    }
    const auto frame = detail::frame_after(p, g.where.last, end, g.entry);
    g.frame = frame.frame;
    g.next = frame.next;

    if (detail::is_noun_behind_article(p, g, begin)) return std::nullopt;
    if (!g.passive && detail::only_names(p, at, begin, end)) return std::nullopt;
    // "a group called Citizens for Change" only names it; but "what officers called “a riot”".
    if (g.entry.in(cue::naming) && !g.passive && first == at && at > begin
        && frame.next == g.where.last && frame.next < end
        && (p.words[frame.next].capital || p.words[frame.next].quoted())) {
        const passage_word& before = p.words[at - 1];
        if (!before.capital && !before.is(kind::subject | kind::relative | kind::time)
            && !p.words[at].gerund && !detail::is_what_somebody(p, at, begin))
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
        // "It is believed | that"
        const bool it = first > begin && is_one_of(p.text(first - 1), {"It", "it"}) && g.fits()
                        && !g.entry.in(cue::feeling)
                        && (g.frame & (cue::that | cue::clause | cue::finite)) != 0;
        if (!to && !it && !g.entry.in(cue::passive)) return std::nullopt;
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
