#ifndef STET_ATTRIBUTIONS_RULES_SOURCE_PHRASES_HPP
#define STET_ATTRIBUTIONS_RULES_SOURCE_PHRASES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>

// What belongs to the noun phrase that names a source, and what only stands beside it.
namespace stet::detail {

/// Where the words begin that end before the comma at `comma`: behind another one, or a semicolon.
[[nodiscard]] inline std::size_t begin_of_part(const passage& p, std::size_t comma,
                                               std::size_t begin)
{
    constexpr std::size_t longest = 40;  // words
    std::size_t i = comma;
    while (i > begin && p.words[i - 1].mark != passage_mark::comma
           && p.words[i - 1].mark != passage_mark::semicolon && comma - i < longest)
        --i;
    return i;
}

/// Whether words have a verb with a tense outside of "who ...".
[[nodiscard]] inline bool has_tense(const passage& p, word_span s)
{
    using namespace clauses;
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        if (!w.is_word() || w.quoted()
            || w.is(kind::relative | kind::question | kind::subordinator))
            return false;
        if ((is_auxiliary(w) || w.is(kind::finite)) && !w.capital) return true;
    }
    return false;
}

/// Does what stands between two commas describe the noun before it?
[[nodiscard]] inline bool is_apposition(const passage& p, word_span s, bool verb_allowed = true)
{
    using namespace clauses;
    if (s.empty()) return false;
    const passage_word& w = p.words[s.first];
    if (s.size() == 1 && w.gerund) return true;  // "Ann Vale, prosecuting,"
    // "In Leeds, | prices had fallen, said Rowe"
    if (!w.is(kind::relative) && !w.past && s.size() > 2 && has_tense(p, {s.first + 1, s.last}))
        return false;
    if (!verb_allowed && !w.capital && (w.past || w.is(kind::finite))) return false;
    if (w.is(kind::relative | kind::determiner | kind::title) || w.numeral || w.capital)
        return true;
    if (w.is(kind::subject | kind::conjunction | kind::subordinator)) return false;
    return !w.gerund && s.size() <= 8;
}

/// Does what stands between two commas say where somebody spoke: "in a statement signed by ..."?
[[nodiscard]] inline bool names_outlet(const passage& p, word_span s)
{
    constexpr std::size_t longest = 5;  // words, "in a rare television interview"
    if (s.size() < 3 || !clauses::is_one_of(p.text(s.first), {"in", "on", "at", "during"}))
        return false;
    for (std::size_t i = s.first + 1; i < clauses::nearer(s.last, s.first + longest); ++i)
        if (p.words[i].is(clauses::kind::outlet)) return true;
    return false;
}

/// Does what stands between two commas only lead on, "however", "for its part", or say where
/// somebody spoke?
[[nodiscard]] inline bool is_aside(const passage& p, word_span s)
{
    using namespace clauses;
    if (s.empty()) return false;
    if (names_outlet(p, s)) return true;
    if (s.size() > 4) return false;
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
    if (s.size() > 1 && is_one_of(p.text(s.last - 1), {"today", "yesterday", "tonight"})
        && !p.words[s.last - 2].is(kind::preposition | kind::determiner))
        return {s.first, s.last - 1};  // but "the Britain of today"
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

/// "Vale held up a sign" before "saying": what is written there says it; empty if it is none such.
[[nodiscard]] inline word_span document_before(const passage& p, std::size_t at, std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest = 5;  // words of the noun phrase
    if (at == begin
        || !is_one_of(p.text(at - 1),
                      {"ad", "ads", "sign", "poll", "polls", "petition", "lawsuit", "lawsuits",
                       "suit", "email", "memo", "video", "op-ed", "editorial", "survey"}))
        return {at, at};
    for (std::size_t i = at - 1; i > begin && at - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (w.is(kind::determiner) || w.owns) {
            const bool of = i > begin + 2 && p.text(i - 2) == "of"
                            && is_one_of(p.text(i - 3), {"one", "One", "some", "Some", "many"});
            return {of ? i - 3 : i - 1, at};  // "one of her ads"
        }
        if (!w.is_word() || w.quoted() || w.is(kind::preposition) || w.past) break;
    }
    return {at - 1, at};
}

/// Whether words have a verb that the lists or its ending tell; "a widely cited study" has none.
/// What is quoted is not asked.
[[nodiscard]] inline bool has_verb(const passage& p, word_span s)
{
    using namespace clauses;
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        const bool adjective = i > s.first && p.words[i - 1].is(kind::determiner | kind::adverb);
        if (w.quoted()) continue;
        if (is_auxiliary(w) || w.is(kind::finite) || (w.past && !w.capital && !adjective))
            return true;
    }
    return false;
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

/// A word that no list knows and that looks like no verb.
[[nodiscard]] inline bool is_plain_noun(const passage_word& w) noexcept
{
    return w.is_word() && w.kinds == 0 && !w.capital && !w.numeral && !w.owns && !w.past
           && !w.gerund && !w.cue;
}

/// "were also reviewed by the AP" behind "letters that": what was done to a noun, and by whom, up
/// to the word at `end`.
[[nodiscard]] inline bool is_done_by(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    const std::size_t behind = at + 1 < end ? after_adverbs(p, at + 1, end) : end;
    const passage_word& noun = p.words[at - 2];
    return p.words[at].is(kind::be) && behind + 2 < end
           && (p.words[behind].past || p.words[behind].is(kind::perceived))
           && p.text(behind + 1) == "by" && (is_plain_noun(noun) || noun.is(kind::outlet))
           && is_phrase(p, {behind + 2, end});
}

/// "Not everyone", "Not all officials": with the word that says so.
[[nodiscard]] inline word_span with_not(const passage& p, word_span s, std::size_t begin)
{
    const bool none = !s.empty() && s.first > begin && p.text(s.first - 1) == "Not"
                      && p.words[s.first].is(clauses::kind::determiner | clauses::kind::subject);
    return none ? word_span{s.first - 1, s.last} : s;
}

/// "The mayor" or "her lawyer" before the comma at `comma` and a name: a few words that open with a
/// determiner and end in what people are; empty if there are none.
[[nodiscard]] inline word_span description_before(const passage& p, std::size_t comma,
                                                  std::size_t begin)
{
    constexpr std::size_t longest = 6;  // words
    constexpr word_span none;
    if (!lexicon::roles.find(p.text(comma - 1)).in(lexicon::roles_group::person)) return none;
    for (std::size_t i = comma; i > begin && comma - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted() || w.past || clauses::is_auxiliary(w)
            || w.is(clauses::kind::preposition | clauses::kind::conjunction))
            return none;
        const bool opens = i - 1 == begin || !p.words[i - 2].is_word();
        if (w.is(clauses::kind::determiner)) return opens ? word_span{i - 1, comma} : none;
    }
    return none;
}

/// "After Friday prayers | Imam Vale": whether the word at `at`, not the first, is a title behind a
/// noun that has nothing to do with it.
[[nodiscard]] inline bool opens_titled_name(const passage& p, std::size_t at)
{
    const passage_word& noun = p.words[at - 1];
    return p.words[at].capital && noun.is_word() && noun.kinds == 0 && !noun.capital
           && ends_like_plural(p.text(at - 1))
           && lexicon::roles.find(p.text(at)).in(lexicon::roles_group::title);
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
        } else if (w.is(kind::determiner | kind::subject) || p.text(s.first) == "Neither") {
            return s;
        } else if (!w.is_word() || w.is(kind::conjunction | kind::subordinator)
                   || (w.is(kind::adverb) && s.size() > 1 && !limits_number(p, s.first + 1))) {
            ++s.first;
        } else {
            return s;
        }
    }
}

}  // namespace stet::detail

#endif
