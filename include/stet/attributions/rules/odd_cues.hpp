#ifndef STET_ATTRIBUTIONS_RULES_ODD_CUES_HPP
#define STET_ATTRIBUTIONS_RULES_ODD_CUES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cue_frames.hpp>
#include <stet/attributions/rules/decrees.hpp>
#include <stet/attributions/rules/figures.hpp>
#include <stet/core/word_filter.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

// Verbs that attribute, each with what else it may mean: a recall of cars, a goal conceded.
namespace stet::detail {

/// Shapes of the words that questions below are about: most cues are none of them.
inline constexpr word_filter odd_cues = [] {
    word_filter words;
    for (const std::string_view word :
         {"seen",       "pronounced", "viewed",   "recall",   "recalls",  "recalled",  "recalling",
          "points",     "heard",      "hears",    "aired",    "airs",     "posted",    "posts",
          "published",  "broadcast",  "shared",   "shares",   "uploaded", "released",  "denied",
          "claim",      "claims",     "claimed",  "claiming", "concede",  "concedes",  "conceded",
          "conceding",  "per",        "forecast", "advocate", "called",   "calls",     "call",
          "named",      "dubbed",     "put",      "puts",     "putting",  "pegged",    "pegs",
          "peg",        "require",    "requires", "required", "obliges",  "compels",   "bars",
          "barred",     "bans",       "forbids",  "forbid",   "forbade",  "prohibits", "prohibit",
          "prohibited", "mandates",   "mandated", "allows",   "states"})
        words.add(word);
    return words;
}();

/// Whether who hears what somebody says is a court or the like: "the inquest heard that".
[[nodiscard]] inline bool is_hearing(const passage& p, std::size_t at, std::size_t begin)
{
    constexpr std::size_t longest = 20;  // words, "the inquest into the death of ..."
    for (std::size_t i = at; i > begin && at - i < longest; --i)
        if (clauses::is_one_of(p.text(i - 1),
                               {"court", "inquest", "hearing", "jury", "tribunal", "Court",
                                "Jurors", "Jury", "Inquest", "inquiry", "jurors", "trial"}))
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

/// "The filing states | that the bank", but "in swing states that voted".
[[nodiscard]] inline bool states_that(const passage& p, std::size_t at, std::size_t end)
{
    if (at + 2 >= end || p.text(at + 1) != "that") return false;
    const passage_word& w = p.words[at + 2];
    return w.is(clauses::kind::determiner) || w.numeral
           || clauses::is_one_of(p.text(at + 2), {"it", "there", "if"});
}

/// Of a word that attributes elsewhere, whether it does so here, if that can be told: "the memo
/// seen by us", "senior advocate Jane Doe", and "per" where no comma or "as" and no name make it
/// "according to".
[[nodiscard]] inline std::optional<bool> speaks_elsewhere(const passage& p, const cue_group& g,
                                                          std::size_t begin, std::size_t end)
{
    using namespace clauses;
    const auto head = p.text(g.head);
    if (!odd_cues.may_hold(head)) [[likely]]
        return std::nullopt;
    const std::size_t first = g.where.first;
    const std::size_t behind = g.where.last;
    const bool more = behind < end;
    if (head == "seen") return first == g.head;
    if (head == "states") return !states_that(p, g.head, end);
    if (head == "heard" || head == "hears" || head == "hear") return !is_hearing(p, first, begin);
    if (head == "per") {
        const bool named =
            g.head + 1 < end && (p.words[g.head + 1].capital || p.text(g.head + 1) == "the");
        return !named || first == begin
               || !(is_mark(p, first - 1, first, passage_mark::comma)
                    || is_one_of(p.text(first - 1), {"as", "As"}));
    }
    if (is_one_of(head, {"put", "puts", "putting", "pegged", "pegs", "peg"}))
        return g.where.last == g.head + 1 && !gives_figure(p, g.head, end);
    if (is_decree_verb(head)) return g.passive || !is_said_by_law(p, first, begin);
    // "called in a loan", "called off the strike"
    const bool rings = head.starts_with("call") && g.where.size() == 1 && more
                       && is_one_of(p.text(behind), {"in", "off", "up", "round", "back"});
    // "showed her a photograph"
    const bool hands = head.starts_with("show") && behind + 1 < end
                       && p.words[behind].is(kind::object)
                       && is_one_of(p.text(behind + 1), {"a", "an", "the", "his", "her", "some"});
    const bool none =
        rings || hands || (head == "pronounced" && more && p.text(behind) == "dead")
        || (head == "viewed" && more && p.words[behind].numeral)  // "viewed 31 million times"
        || (head == "forecast" && more && p.text(behind) == "of")
        || (head == "advocate" && g.head + 1 < end && p.words[g.head + 1].capital)
        || ((head == "calls" || head == "call") && more && p.text(behind) == "to" && first > begin
            && !is_owner(p, first - 1))
        || (head.starts_with("recall") && counts_things(p, behind, end))
        || (head == "points" && first > begin
            && (p.words[first - 1].numeral
                || is_one_of(p.text(first - 1), {"basis", "percentage"})))
        || only_shows_pictures(p, g.head, end) || takes_thing(p, g.head, end);
    return none ? std::optional(true) : std::nullopt;
}

}  // namespace stet::detail

#endif
