#ifndef STET_ATTRIBUTIONS_TAGGING_WHOLE_CUES_HPP
#define STET_ATTRIBUTIONS_TAGGING_WHOLE_CUES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/no_cues.hpp>
#include <stet/attributions/rules/source_phrases.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/text/plural_ending.hpp>

#include <cstddef>

// The same for cues, and for what only looks like one.
namespace stet::tagging {

/// "has moved on and just posted footage from", "were twice denied visas": a verb of the cue says
/// nothing.
[[nodiscard]] inline bool says_nothing(const passage& p, const attribution_draft& d)
{
    for (std::size_t i = d.cue.first; i < d.cue.last; ++i)
        if (stet::detail::odd_cues.may_hold(p.text(i))
            && (stet::detail::only_shows_pictures(p, i, p.words.size())
                || stet::detail::takes_thing(p, i, p.words.size())))
            return true;
    const std::size_t verb = d.cue.last - 1;
    return d.content.front().first == d.cue.last
           && stet::detail::only_names(p, verb, 0, p.words.size());
}

/// "today | announced", but "then | announced": the day is neither source nor cue.
inline void begin_cue_behind_day(const passage& p, attribution_draft& d)
{
    const passage_word& day = p.words[d.cue.first];
    if (!day.is(clauses::kind::time) || day.is(clauses::kind::adverb)) return;
    const std::size_t behind = clauses::after_time(p, d.cue.first, d.cue.last);
    if (behind < d.cue.last) d.cue.first = behind;
}

/// Whether "his" or the like makes a noun of the word at `at`: "repeated his claim".
[[nodiscard]] inline bool is_noun(const passage& p, std::size_t at)
{
    return at > 0 && (p.words[at - 1].is(clauses::kind::determiner) || p.words[at - 1].owns);
}

/// "said initial reports suggested | that": where somebody says what others say, the cue ends with
/// the first verb and the others belong to the content.
inline void end_cue_at_first_verb(const passage& p, attribution_draft& d)
{
    constexpr int likely = 900;  // cases in 1,000, as "said"
    if (d.content.front().first != d.cue.last || d.cue.size() < 3) return;
    std::size_t verb = d.cue.first;
    while (verb + 2 < d.cue.last && clauses::is_auxiliary(p.words[verb])) ++verb;
    const passage_word& first = p.words[verb];
    const passage_word& last = p.words[d.cue.last - 1];
    if (!first.cue || first.cue.value < likely || !last.cue || last.gerund || first.gerund) return;
    if (verb + 2 >= d.cue.last || is_noun(p, d.cue.last - 1)) return;
    for (std::size_t i = verb + 1; i + 1 < d.cue.last; ++i)
        if (!p.words[i].is_word() || p.words[i].gerund
            || (p.words[i].kinds != 0 && !p.words[i].is(clauses::kind::determiner)))
            return;
    d.cue.last = d.content.front().first = verb + 1;
}

/// "warned | investors that ...": who is told is in no part.
inline void leave_out_addressee(const passage& p, attribution_draft& d)
{
    using namespace clauses;
    constexpr std::size_t longest = 3;  // words, "told the court"
    for (std::size_t verb = d.cue.last; verb > d.cue.first && d.cue.last - verb <= longest;) {
        const passage_word& w = p.words[--verb];
        if (w.cue.in(lexicon::cue_verbs_group::teller)) {
            if (!is_noun(p, verb)) d.cue.last = verb + 1;
            return;
        }
        const bool somebody = w.is(kind::object) || w.capital || w.is(kind::determiner)
                              || stet::detail::ends_like_plural(p.text(verb))
                              || stet::detail::is_plain_noun(w);
        if (!w.is_word() || !somebody) return;
    }
}

/// "paid a fine and | promised": what somebody did before is no part of the cue.
inline void begin_cue_behind_and(const passage& p, attribution_draft& d)
{
    constexpr int likely = 500;  // cases in 1,000
    for (std::size_t i = d.cue.first; i + 1 < d.cue.last; ++i) {
        if (p.words[i].cue.value >= likely || !p.words[i].is_word()) return;
        if (p.text(i) != "and") continue;
        if (i > d.cue.first && p.words[i + 1].cue.value >= likely) d.cue.first = i + 1;
        return;
    }
}

/// "expected about | 11%": what says how exactly is part of the number behind it.
inline void give_content_about(const passage& p, attribution_draft& d)
{
    word_span& content = d.content.front();
    if (d.cue.size() < 2 || content.first != d.cue.last || !p.words[content.first].numeral) return;
    const auto last = p.text(d.cue.last - 1);
    if (last == "about" || last == "around" || last == "over") content.first = --d.cue.last;
}

}  // namespace stet::tagging

#endif
