#ifndef STET_ATTRIBUTIONS_RULES_SOURCE_PHRASES_HPP
#define STET_ATTRIBUTIONS_RULES_SOURCE_PHRASES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>

#include <cstddef>

// What belongs to the noun phrase that names a source, and what only stands beside it.
namespace stet::detail {

/// Does what stands between two commas describe the noun before it?
[[nodiscard]] inline bool is_apposition(const passage& p, word_span s)
{
    using namespace clauses;
    if (s.empty()) return false;
    const passage_word& w = p.words[s.first];
    if (w.is(kind::relative | kind::determiner | kind::title) || w.numeral || w.capital)
        return true;
    if (w.is(kind::subject | kind::conjunction | kind::subordinator)) return false;
    return !w.gerund && s.size() <= 8;
}

/// Does what stands between two commas only lead on: "however", "for its part"?
[[nodiscard]] inline bool is_aside(const passage& p, word_span s)
{
    using namespace clauses;
    if (s.empty() || s.size() > 4) return false;
    const auto leads_on = [&](std::size_t i) {
        return p.words[i].is(kind::adverb) || p.text(i) == "though";
    };
    std::size_t i = s.first;
    while (i < s.last && leads_on(i)) ++i;
    if (i == s.last) return true;
    if (!p.words[i].is(kind::preposition) || s.last - i > 4) return false;
    const auto last = p.text(s.last - 1);
    return last == "part" || last == "turn" || last == "contrast" || last == "hand"
           || last == "course" || last == "fact" || last == "example" || last == "instance";
}

/// Does what stands between two commas say what somebody else says: "who thinks so"?
[[nodiscard]] inline bool attributes(const passage& p, word_span s)
{
    using namespace clauses;
    constexpr int likely = 500;
    std::size_t i = s.first;
    if (p.words[i].is(kind::relative)) ++i;
    if (s.last - i == 2 && p.text(s.last - 1) == "back") return true;  // "hit back"
    while (i < s.last && (is_auxiliary(p.words[i]) || p.words[i].is(kind::adverb))) ++i;
    if (i >= s.last) return false;
    const passage_word& verb = p.words[i];
    return verb.cue && verb.cue.value >= likely && !verb.capital
           && (i > s.first || (verb.past && !verb.gerund));
}

/// "Trump on Thursday" without the day; but "a poll released on Thursday".
[[nodiscard]] inline word_span without_day(const passage& p, word_span s)
{
    using namespace clauses;
    constexpr std::size_t longest = 4;  // words, as "on late Friday night"
    for (std::size_t i = s.last; i > s.first + 1 && s.last - i < longest;) {
        if (p.text(--i) != "on") continue;
        if (after_time(p, i, s.last) != s.last) return s;
        for (std::size_t k = s.first; k < i; ++k) {
            const passage_word& w = p.words[k];
            const bool verb =
                w.gerund || w.past || w.is(kind::relative | kind::finite) || is_auxiliary(w);
            if (verb && !w.capital) return s;
        }
        return {s.first, i};
    }
    return s;
}

/// A quotation of few words that is part of a noun phrase: "the so-called 'wall'". What ends in a
/// comma or a full stop was said by somebody.
[[nodiscard]] inline bool is_name_in_quotes(const passage& p, word_span q)
{
    if (q.size() > 5 || q.size() < 3) return false;
    const auto last = p.words[q.last - 2].mark;
    return last != passage_mark::comma && last != passage_mark::stop;
}

/// Whether words are one noun phrase: they have no comma and no verb.
[[nodiscard]] inline bool is_phrase(const passage& p, word_span s)
{
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        const bool verb =
            !w.capital && (w.past || clauses::is_auxiliary(w) || w.is(clauses::kind::finite));
        if (verb || w.mark == passage_mark::comma) return false;
    }
    return true;
}

/// "Vale struck a note": a word that no list knows, right before an article, is a verb.
[[nodiscard]] inline bool is_verb_before_article(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    const passage_word& w = p.words[at];
    if (at + 1 >= end || w.kinds != 0 || w.capital || w.gerund || w.numeral || w.owns
        || !w.is_word())
        return false;
    const auto next = p.text(at + 1);
    return next == "a" || next == "an" || next == "the";
}

/// "Thousands marched through the city" before "chanting": who did so, without what else they did;
/// but "people hit by floods".
[[nodiscard]] inline word_span before_verb(const passage& p, word_span s)
{
    using namespace clauses;
    for (std::size_t i = s.first + 1; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        const passage_word& before = p.words[i - 1];
        if (w.is(kind::relative) || !w.is_word() || w.quoted()) return s;
        const bool verb = (!w.capital && !w.gerund && (w.past || w.is(kind::finite)))
                          || is_verb_before_article(p, i, s.last);
        // "hundreds" is a determiner, and a noun all the same.
        const bool many =
            before.is(kind::determiner) && ends_like_plural(p.text(i - 1)) && !is_owner(p, i - 1);
        if (!verb || (before.is(kind::determiner | kind::conjunction) && !many)) continue;
        const auto next = p.text(i + 1 < s.last ? i + 1 : i);
        const bool moves =
            is_one_of(next, {"through", "into", "across", "along", "past", "outside"});
        const bool participle =
            i + 1 < s.last && p.words[i + 1].is(kind::preposition) && w.past && !moves;
        if (i + 1 < s.last && !participle) return {s.first, i};
    }
    return s;
}

/// Drops adverbs, conjunctions and times from the front: "But on Tuesday Smith" is "Smith".
[[nodiscard]] inline word_span without_lead(const passage& p, word_span s)
{
    using namespace clauses;
    for (;;) {
        if (s.empty()) return s;
        const passage_word& w = p.words[s.first];
        const std::size_t time = after_time(p, s.first, s.last);
        if (time > s.first && time < s.last) {
            s.first = time;
        } else if (w.is(kind::determiner | kind::subject)) {
            return s;
        } else if (!w.is_word() || w.is(kind::conjunction | kind::subordinator)
                   || (w.is(kind::adverb) && s.size() > 1)) {
            ++s.first;
        } else {
            return s;
        }
    }
}

}  // namespace stet::detail

#endif
