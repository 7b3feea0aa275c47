#ifndef STET_ATTRIBUTIONS_RULES_NO_CUES_HPP
#define STET_ATTRIBUTIONS_RULES_NO_CUES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cue_frames.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>

// Words that attribute elsewhere, and not where they stand.
namespace stet::detail {

/// Whether who hears what somebody says is a court or the like: "the inquest heard that".
[[nodiscard]] inline bool is_hearing(const passage& p, std::size_t at, std::size_t begin)
{
    constexpr std::size_t longest = 20;  // words, "the inquest into the death of ..."
    for (std::size_t i = at; i > begin && at - i < longest; --i)
        if (clauses::is_one_of(p.text(i - 1), {"court", "inquest", "hearing", "jury", "tribunal",
                                               "inquiry", "jurors", "trial"}))
            return true;
    return false;
}

/// Whether the verb at `at` only shows moving pictures, "posted footage from Oslo", "aired the
/// video": nobody says anything; but "released a video that says".
[[nodiscard]] inline bool only_shows_pictures(const passage& p, std::size_t at, std::size_t end)
{
    constexpr std::size_t longest = 6;  // words of the noun phrase
    if (!clauses::is_one_of(p.text(at), {"aired", "airs", "posted", "posts", "published",
                                         "broadcast", "shared", "shares", "uploaded", "released"}))
        return false;
    for (std::size_t i = at + 1; i < clauses::nearer(end, at + longest); ++i) {
        if (!p.words[i].is_word() || p.words[i].quoted()) return false;
        if (!clauses::is_one_of(p.text(i), {"footage", "video", "videos", "clip"})) continue;
        if (i + 1 >= end) return true;
        const passage_word& next = p.words[i + 1];
        return !next.is(clauses::kind::relative) && !next.gerund
               && (!next.is_word() || next.is(clauses::kind::preposition) || next.capital);
    }
    return false;
}

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

/// "18,400 heaters", but "2008", "12 hours" or "9/11": a firm recalls these, and people those.
[[nodiscard]] inline bool counts_things(const passage& p, std::size_t at, std::size_t end)
{
    if (at + 1 >= end || !p.words[at].numeral) return false;
    const passage_word& things = p.words[at + 1];
    return things.is_word() && !things.capital && !things.is(clauses::kind::period)
           && ends_like_plural(p.text(at + 1));
}

/// Whether one of a few words follows the verb at `at` in the noun phrase behind it.
[[nodiscard]] inline bool has_object(const passage& p, std::size_t at, std::size_t end,
                                     std::initializer_list<std::string_view> things)
{
    constexpr std::size_t longest = 4;  // words, "a late second-half penalty"
    for (std::size_t i = at + 1; i < clauses::nearer(end, at + 1 + longest); ++i) {
        if (!p.words[i].is_word() || p.words[i].quoted()
            || p.words[i].is(clauses::kind::relative | clauses::kind::conjunction))
            return false;
        if (clauses::is_one_of(p.text(i), things)) return true;
    }
    return false;
}

/// Whether the verb at `at` takes a thing rather than says one: "claimed asylum", "conceded a
/// penalty", "was denied bail"; but "was denied by the mayor".
[[nodiscard]] inline bool takes_thing(const passage& p, std::size_t at, std::size_t end)
{
    const auto verb = p.text(at);
    if (verb == "denied") {
        std::size_t i = at;
        while (i > 0 && at - i < 4
               && (p.words[i - 1].is(clauses::kind::adverb) || p.text(i - 1) == "twice"
                   || p.text(i - 1) == "not"))
            --i;
        if (i == 0 || !p.words[i - 1].is(clauses::kind::be)) return false;
        return at + 1 < end && p.words[at + 1].is_word() && !p.words[at + 1].quoted()
               && !p.words[at + 1].is(clauses::kind::preposition | clauses::kind::conjunction
                                      | clauses::kind::relative | clauses::kind::time
                                      | clauses::kind::adverb | clauses::kind::subordinator);
    }
    if (verb.starts_with("claim"))
        return clauses::is_one_of(verb, {"claim", "claims", "claimed", "claiming"})
               && has_object(p, at, end,
                             {"asylum", "benefits", "lives", "life", "compensation", "expenses"});
    if (verb.starts_with("conce"))
        return clauses::is_one_of(verb, {"concede", "concedes", "conceded", "conceding"})
               && has_object(p, at, end,
                             {"penalty", "penalties", "goal", "goals", "corner", "corners",
                              "possession", "points", "runs", "free-kick", "free-kicks",
                              "equaliser", "equalizer", "try", "tries"});
    return false;
}

/// Words that attribute elsewhere: "the memo seen by us", "a widely cited study", "granted
/// anonymity to discuss it", "comment on his behalf", "senior advocate Jane Doe", and "per" where
/// no comma or "as" and no name make it "according to".
[[nodiscard]] inline bool is_no_cue(const passage& p, const cue_group& g, std::size_t begin,
                                    std::size_t end)
{
    using namespace clauses;
    const std::size_t first = g.where.first;
    if (p.text(g.head) == "seen") return first == g.head;
    if (p.text(g.head) == "pronounced" && g.where.last < end && p.text(g.where.last) == "dead")
        return true;
    if (p.text(g.head) == "viewed" && g.where.last < end && p.words[g.where.last].numeral)
        return true;  // "viewed 31 million times"
    if (is_one_of(p.text(g.head), {"recall", "recalls", "recalled", "recalling"})
        && counts_things(p, g.where.last, end))
        return true;
    if (p.text(g.head) == "points" && first > begin
        && (p.words[first - 1].numeral || is_one_of(p.text(first - 1), {"basis", "percentage"})))
        return true;
    if (p.text(g.head) == "heard" || p.text(g.head) == "hears") return !is_hearing(p, first, begin);
    if (only_shows_pictures(p, g.head, end) || takes_thing(p, g.head, end)) return true;
    if (p.text(g.head) == "per") {
        const bool named =
            g.head + 1 < end && (p.words[g.head + 1].capital || p.text(g.head + 1) == "the");
        return !named || first == begin
               || !(is_mark(p, first - 1, first, passage_mark::comma)
                    || is_one_of(p.text(first - 1), {"as", "As"}));
    }
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
    if (p.text(g.head) == "forecast" && g.where.last < end && p.text(g.where.last) == "of")
        return true;
    if (p.text(g.head) == "advocate" && g.head + 1 < end && p.words[g.head + 1].capital)
        return true;
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
    if (!is_one_of(p.text(at), {"called", "calls", "call", "named", "dubbed"})) return false;
    std::size_t i = at + 1;
    if (i < end && p.text(i) == "the") ++i;
    const std::size_t name = i;
    while (i < end && p.words[i].is_word() && p.words[i].capital && !p.words[i].quoted()) ++i;
    if (i == name || is_what_somebody(p, at, begin)) return false;
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
