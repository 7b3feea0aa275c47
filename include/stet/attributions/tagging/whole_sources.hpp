#ifndef STET_ATTRIBUTIONS_TAGGING_WHOLE_SOURCES_HPP
#define STET_ATTRIBUTIONS_TAGGING_WHOLE_SOURCES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contact_clauses.hpp>
#include <stet/attributions/rules/main_verbs.hpp>
#include <stet/attributions/rules/source_phrases.hpp>
#include <stet/attributions/rules/sources.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/text/plural_ending.hpp>

#include <cstddef>

// Models decide word by word. What rules know of whole phrases mends where a source begins and
// ends.
namespace stet::tagging {

/// "Vale disagreed" before ", calling it": a source that ends in a verb of its own; but "Voters
/// polled in May".
[[nodiscard]] inline bool ends_in_verb(const passage& p, word_span s)
{
    if (s.size() < 2) return false;
    const passage_word& verb = p.words[s.last - 1];
    const passage_word& who = p.words[s.last - 2];
    const bool one = who.capital && !who.is(clauses::kind::determiner)
                     && !stet::detail::ends_like_plural(p.text(s.last - 2));
    if (!verb.past || verb.capital || !(one || clauses::is_subject_pronoun(who))) return false;
    for (std::size_t i = s.first; i < s.last; ++i)
        if (p.words[i].is(clauses::kind::relative)) return false;
    return true;
}

/// "according to two people | , will close", "urged by the mayor | to quit": where a source behind
/// its cue ends.
[[nodiscard]] inline std::size_t end_of_source_behind(const passage& p, word_span s)
{
    for (std::size_t i = s.first + 1; i + 1 < s.last; ++i) {
        if (p.words[i].is(clauses::kind::relative)) break;
        const bool verb =
            p.words[i].mark == passage_mark::comma && stet::detail::is_tensed(p, i + 1, i + 1);
        // "said Ana Reed | , by telephone"
        if (p.words[i].mark == passage_mark::comma
            && clauses::is_one_of(p.text(i + 1), {"by", "after", "before", "during", "outside"}))
            return i;
        const bool infinitive = p.text(s.first - 1) == "by" && clauses::is_infinitive(p, i, s.last);
        if (verb || infinitive) return i;
    }
    return s.last;
}

/// A source without a comma, ", however" or its verb at its end and "with" before it, without the
/// day, and with the people whom it asked: "Economists polled by Reuters".
[[nodiscard]] inline word_span whole_source(const passage& p, word_span s, std::size_t cue)
{
    const auto is_comma = [&](std::size_t i) { return p.words[i].mark == passage_mark::comma; };
    if (s.size() > 1 && is_comma(s.last - 1)) --s.last;
    for (std::size_t i = s.last; i > s.first + 1 && s.last - i <= 4; --i)
        if (is_comma(i - 1) && stet::detail::is_aside(p, {i, s.last})) s.last = i - 1;
    if (s.size() > 2 && p.words[s.last - 1].is(clauses::kind::relative)
        && !p.words[s.last - 2].is(clauses::kind::preposition))
        --s.last;  // but "both of whom"
    if (s.size() > 1 && is_comma(s.last - 1)) --s.last;
    if (s.size() > 2 && p.text(s.last - 1) == "back") s.last -= 2;  // "Vale hit back, saying"
    if (s.size() > 1 && is_comma(s.last - 1)) --s.last;
    if (s.last <= cue && ends_in_verb(p, s)) --s.last;
    if (s.first > cue) s.last = end_of_source_behind(p, s);
    if (s.size() > 1 && (p.text(s.first) == "with" || p.text(s.first) == "With")) ++s.first;
    if (s.size() > 1
        && clauses::is_one_of(p.text(s.last - 1), {"over", "for", "by", "on", "to", "from", "amid"})
        && stet::detail::is_phrase(p, {s.first, s.last - 1}))
        --s.last;  // "rejected by Vale over | fears"
    if (s.last == cue) s.first = stet::detail::begin_behind_described(p, s, cue);
    s = stet::detail::without_day(p, s);
    if (s.first < 3 || cue < s.last || p.text(s.first - 1) != "by") return s;
    const auto done = p.text(s.first - 2);
    if (done != "polled" && done != "surveyed" && done != "interviewed" && done != "quoted"
        && done != "contacted")
        return s;
    const word_span asked = source_before(p, s.last, 0);
    return asked.first + 2 < s.first && asked.last == s.last ? asked : s;
}

/// "who chairs the board and | supports": the pronoun; and all of such a clause where somebody says
/// something behind it, "Anna Reed, who chairs the board and supports the plan, said".
inline void close_relative_clause(const passage& p, attribution_draft& d)
{
    const word_span s = d.source;
    if (s.size() < 4 || p.text(s.last - 1) != "and") return;
    std::size_t relative = s.last - 1;
    while (relative > s.first && !p.words[relative - 1].is(clauses::kind::relative)) --relative;
    if (relative == s.first) return;
    const std::size_t cue = d.cue.first;
    if (s.last == cue)
        d.source = {relative - 1, relative};
    else if (s.last < cue && clauses::is_mark(p, cue - 1, cue, passage_mark::comma))
        d.source.last = cue - 1;
}

/// "He | was told he would go": who listens is no source.
inline void leave_out_listener(const passage& p, attribution_draft& d)
{
    if (d.source.empty() || d.source.last != d.cue.first) return;
    std::size_t verb = d.cue.first;
    while (verb + 1 < d.cue.last && clauses::is_auxiliary(p.words[verb])) ++verb;
    if (verb == d.cue.first || !p.words[verb - 1].is(clauses::kind::be)
        || !p.words[verb].cue.in(lexicon::cue_verbs_group::teller) || p.words[verb].gerund
        || clauses::is_one_of(p.text(verb), {"convinced", "persuaded", "assured", "reassured"})
        || !(p.words[verb].past || p.text(verb) == "told"))
        return;
    d.source = {};
}

/// "There | is speculation that", "It | emerged that": nobody says so, and of nothing.
inline void leave_out_dummy(const passage& p, attribution_draft& d)
{
    const word_span subject = d.content.front();
    if (d.content.size() > 1 && subject.size() == 1 && subject.last == d.cue.first
        && clauses::is_one_of(p.text(subject.first), {"It", "it", "There", "there"})
        && p.words[d.cue.first].is(clauses::kind::be)
        && stet::detail::has_verb(p, d.content.back()))
        d.content.erase(d.content.begin());
    // "Pressed on how many would, Vale said": who asked is not said.
    if (d.source.first > d.cue.first && p.words[d.cue.first].capital
        && clauses::is_one_of(p.text(d.cue.first), {"Asked", "Pressed", "Questioned", "Quizzed"}))
        d.source = {};
    // "The broadcaster is in talks, and it is said that ...": nobody says so.
    if (d.cue.first > 0 && clauses::is_one_of(p.text(d.cue.first - 1), {"It", "it"})
        && p.words[d.cue.first].is(clauses::kind::be) && d.cue.size() > 1
        && p.words[d.cue.last - 1].cue.in(lexicon::cue_verbs_group::passive)
        && d.content.front().first == d.cue.last && p.text(d.cue.last) == "that")
        d.source = {};
    if (d.source.size() != 1) return;
    const auto word = p.text(d.source.first);
    const bool passive =
        p.words[d.cue.last - 1].past
        && std::any_of(p.words.begin() + static_cast<std::ptrdiff_t>(d.cue.first),
                       p.words.begin() + static_cast<std::ptrdiff_t>(d.cue.last),
                       [](const passage_word& w) { return w.is(clauses::kind::be); });
    bool raising = passive;  // "..., it has been claimed"
    for (std::size_t i = d.cue.first; i < d.cue.last; ++i)
        raising = raising || p.words[i].cue.in(lexicon::cue_verbs_group::raising)
                  || p.words[i].phrase.in(lexicon::cue_verbs_group::raising);
    if (clauses::is_one_of(word, {"There", "there"})
        || (raising && clauses::is_one_of(word, {"It", "it"})))
        d.source = {};
}

/// "Residents, meanwhile, have raised concerns": a source that stands before what is between
/// commas.
inline void find_source_before_aside(const passage& p, std::size_t sentence, attribution_draft& d)
{
    const std::size_t cue = d.cue.first;
    if (!d.source.empty() || cue < sentence + 3
        || !clauses::is_mark(p, cue - 1, cue, passage_mark::comma))
        return;
    const std::size_t aside = stet::detail::begin_of_part(p, cue - 1, sentence);
    if (aside <= sentence + 1 || !stet::detail::is_aside(p, {aside, cue - 1})) return;
    const word_span source = source_before(p, cue, sentence);
    for (const word_span s : d.content)
        if (s.first < source.last && source.first < s.last) return;
    d.source = source;
}

/// "Reed signed the bill, which critics call illegal, and told": the critics say no more.
inline void leave_relative_clause(const passage& p, attribution_draft& tagged,
                                  const attribution_draft& by_rules)
{
    const word_span source = tagged.source;
    const std::size_t cue = tagged.cue.first;
    if (source.empty() || by_rules.source.empty() || source.first == 0 || cue < 2
        || by_rules.source.last >= source.first
        || !p.words[source.first - 1].is(clauses::kind::relative)
        || !p.words[cue - 1].is(clauses::kind::conjunction)
        || p.words[cue - 2].mark != passage_mark::comma)
        return;
    tagged.source = by_rules.source;
}

/// "The Italian | champions expect": where rules take the first word of a cue for the plural at the
/// end of its source, it is.
inline void take_noun_from_cue(const passage& p, attribution_draft& tagged,
                               const attribution_draft& by_rules)
{
    const std::size_t noun = tagged.cue.first;
    if (tagged.source.last != noun || by_rules.source.first != tagged.source.first
        || by_rules.source.last != noun + 1 || by_rules.cue.first != noun + 1
        || tagged.cue.size() < 2)
        return;
    const passage_word& verb = p.words[noun + 1];
    if (!p.text(noun).ends_with('s') || p.words[noun].kinds != 0 || !verb.cue || verb.gerund)
        return;
    tagged.source.last = tagged.cue.first = noun + 1;
}

}  // namespace stet::tagging

#endif
