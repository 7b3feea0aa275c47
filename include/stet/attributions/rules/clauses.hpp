#ifndef STET_ATTRIBUTIONS_RULES_CLAUSES_HPP
#define STET_ATTRIBUTIONS_RULES_CLAUSES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/lexicon/clause_words.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/text/plural_ending.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

// How far a phrase goes: the questions that all rules about attributions ask. Each takes a passage,
// a place in it and the place where the answer ends at the latest, and looks no further.
namespace stet::clauses {

namespace kind = lexicon::clause_words_group;

/// Rules that look around for words that need not be there look this far.
inline constexpr std::size_t horizon = 100;

[[nodiscard]] inline std::size_t nearer(std::size_t a, std::size_t b) noexcept
{
    return a < b ? a : b;
}

[[nodiscard]] inline bool is_mark(const passage& p, std::size_t at, std::size_t end,
                                  passage_mark mark)
{
    return at < end && p.words[at].mark == mark && !p.words[at].quoted();
}

/// Is there a quotation that begins with this word?
[[nodiscard]] inline bool opens_quotation(const passage& p, std::size_t at, std::size_t end)
{
    return at < end && p.words[at].quoted() && p.quotations[p.words[at].quotation].first == at;
}

/// Is this the mark of what many own, "the Farmers' Bank", right behind a word and before one?
[[nodiscard]] inline bool is_plural_owner(const passage& p, std::size_t at, std::size_t end)
{
    if (at == 0 || at + 1 >= end || p.words[at].mark != passage_mark::quote) return false;
    const extent owner = p.words[at - 1].where;
    return !p.words[at].quoted() && p.words[at - 1].is_word() && p.words[at + 1].is_word()
           && owner.end == p.words[at].where.begin && p.document[owner.end - 1] == 's';
}

[[nodiscard]] inline bool is_auxiliary(const passage_word& w) noexcept
{
    return w.is(kind::be | kind::have | kind::perform | kind::modal | kind::negation);
}

/// Whether a word is one of some that are few enough to be compared.
[[nodiscard]] inline bool is_one_of(std::string_view word,
                                    std::initializer_list<std::string_view> words) noexcept
{
    return std::ranges::find(words, word) != words.end();
}

/// "his", "their": a determiner that names an owner.
[[nodiscard]] inline bool is_owner(const passage& p, std::size_t at)
{
    const passage_word& w = p.words[at];
    if (w.owns) return true;
    if (!w.is(kind::determiner)) return false;
    return is_one_of(p.text(at), {"his", "her", "their", "its", "my", "our", "His", "Her", "Their",
                                  "Its", "My", "Our"});
}

/// "he", "they": a pronoun that is a subject wherever it stands.
[[nodiscard]] inline bool is_subject_pronoun(const passage_word& w) noexcept
{
    return w.is(kind::subject) && !w.is(kind::object | kind::determiner);
}

/// The "Today" of "USA Today" and "the Today programme": no day.
[[nodiscard]] inline bool is_named_today(const passage& p, std::size_t at) noexcept
{
    const passage_word& w = p.words[at];
    return w.capital && w.is(kind::time) && at > 0 && p.words[at - 1].is_word()
           && p.text(at) == "Today";
}

/// "said Tuesday", "on Tuesday", "last week", "earlier this month". The place after it.
[[nodiscard]] inline std::size_t after_time(const passage& p, std::size_t at, std::size_t end)
{
    const auto is = [&](std::size_t i, std::uint32_t kinds) {
        return i < end && p.words[i].is(kinds);
    };
    for (;;) {
        std::size_t i = at;
        if (is(i, kind::preposition) && is(i + 1, kind::time | kind::period)
            && !p.words[i].quoted())
            ++i;
        else if (!is(i, kind::time))
            return at;
        if (i < end && is_named_today(p, i)) return at;
        if (is(i, kind::time) && p.words[i].capital) {  // a day or a month
            ++i;
            while (is(i, kind::period)) ++i;
            if (i < end && p.words[i].numeral) ++i;
            at = i;
            continue;
        }
        std::size_t k = i;
        while (is(k, kind::time)) ++k;
        // "this" and "last" need a period behind them.
        const bool needs_period = k > i && is(k - 1, kind::nearby);
        const std::size_t periods = k;
        while (is(k, kind::period)) ++k;
        if (k == i || (needs_period && k == periods)) return at;
        at = k;
    }
}

[[nodiscard]] inline std::size_t after_adverbs(const passage& p, std::size_t at, std::size_t end)
{
    while (at < end && p.words[at].is(kind::adverb) && !p.words[at].is(kind::question)) ++at;
    return at;
}

/// Whether the number at `at` has an adverb of its own before it: "said | only nine", "just 5%".
[[nodiscard]] inline bool limits_number(const passage& p, std::size_t at)
{
    return at > 0
           && is_one_of(p.text(at - 1), {"only", "just", "almost", "nearly", "about", "around"})
           && (p.words[at].numeral
               || is_one_of(p.text(at), {"one", "two", "three", "four", "five", "six", "seven",
                                         "eight", "nine", "ten", "half"}));
}

/// "to" before a verb, as far as can be told: not before "the", "him", a name or a plural.
[[nodiscard]] inline bool is_infinitive(const passage& p, std::size_t at, std::size_t end)
{
    if (at + 1 >= end || p.text(at) != "to") return false;
    const passage_word& verb = p.words[at + 1];
    return verb.is_word() && !verb.capital && !verb.gerund && !verb.numeral
           && !verb.is(kind::determiner | kind::object | kind::subject | kind::question)
           && !detail::ends_like_plural(p.text(at + 1));
}

/// Words that a plain noun phrase cannot hold after its first.
[[nodiscard]] inline bool ends_noun_phrase(const passage_word& w) noexcept
{
    return !w.is_word() || is_auxiliary(w)
           || w.is(kind::preposition | kind::conjunction | kind::subordinator | kind::relative
                   | kind::question | kind::finite)
           || is_subject_pronoun(w);
}

/// The end of the noun phrase that begins at a place, with what "of" adds to it. `at` itself if
/// there is none.
[[nodiscard]] inline std::size_t after_noun_phrase(const passage& p, std::size_t at,
                                                   std::size_t end)
{
    if (at >= end || !p.words[at].is_word()) return at;
    end = nearer(end, at + horizon);
    const passage_word& first = p.words[at];
    if (first.is(kind::object) || is_subject_pronoun(first)) return at + 1;
    std::size_t i = at;
    if (first.is(kind::determiner)) ++i;
    const std::size_t named = i;
    while (i < end) {
        const passage_word& w = p.words[i];
        if (ends_noun_phrase(w)) {
            const bool of = i > named && w.is_word() && p.text(i) == "of" && i + 1 < end;
            if (!of) break;
            ++i;
            if (p.words[i].is(kind::determiner)) ++i;
            continue;
        }
        if (w.is(kind::time) && w.capital && i > named && !is_named_today(p, i)) break;
        if (i > named && w.is(kind::object | kind::subject) && !w.is(kind::determiner)) break;
        // A determiner or a name behind a common noun opens something else.
        if (i > named && w.is(kind::determiner)) break;
        if (i > named && w.capital && !p.words[i - 1].capital && !p.words[i - 1].owns
            && p.words[i - 1].is_word()
            && !p.words[i - 1].is(kind::preposition | kind::title | kind::medium))
            break;
        if (i > named && w.cue && (w.past || w.cue.value >= 700) && !w.capital
            && !w.cue.in(lexicon::cue_verbs_group::noun))
            break;
        ++i;
    }
    return i;
}

/// "in a statement", "during a rally in Ohio", "to reporters": the place after the phrase that a
/// preposition opens; `at` if none does.
[[nodiscard]] inline std::size_t after_prepositional_phrase(const passage& p, std::size_t at,
                                                            std::size_t end)
{
    if (at >= end || !p.words[at].is(kind::preposition) || p.words[at].quoted()) return at;
    if (is_infinitive(p, at, end)) return at;
    const std::size_t phrase = after_noun_phrase(p, at + 1, end);
    return phrase > at + 1 ? phrase : at;
}

/// Everything about time, place and manner that stands behind a verb of saying.
[[nodiscard]] inline std::size_t after_manner(const passage& p, std::size_t at, std::size_t end)
{
    end = nearer(end, at + horizon);
    for (;;) {
        std::size_t next = after_time(p, at, end);
        if (next == at) next = after_adverbs(p, at, end);
        if (next == at) next = after_prepositional_phrase(p, at, end);
        // "said outside,", "said after,": a place or time that nothing more is said of.
        if (next == at && at < end && p.words[at].is(kind::preposition) && !p.words[at].quoted()
            && is_one_of(p.text(at), {"outside", "inside", "before", "after"})
            && (at + 1 >= end || p.words[at + 1].mark == passage_mark::comma))
            ++next;
        if (next == at) return at;
        at = next;
    }
}

/// Is the clause that begins here one with a verb of its own: "the plan would fail"? Looks at most
/// a dozen words ahead.
[[nodiscard]] inline bool has_verb_soon(const passage& p, std::size_t at, std::size_t end)
{
    const std::size_t limit = at + 14 < end ? at + 14 : end;
    for (std::size_t i = at + 1; i < limit; ++i) {
        const passage_word& w = p.words[i];
        if (w.mark == passage_mark::comma || w.mark == passage_mark::semicolon) return false;
        if (w.is(kind::relative)) return false;
        if (is_auxiliary(w) || w.is(kind::finite)) return true;
        if (w.past && !p.words[i - 1].is(kind::determiner | kind::conjunction)) return true;
    }
    return false;
}

/// The same where nothing but an auxiliary or a verb with a tense is sure to be one: not "a large
/// pledged lead".
[[nodiscard]] inline bool has_tense_soon(const passage& p, std::size_t at, std::size_t end)
{
    const std::size_t limit = at + 14 < end ? at + 14 : end;
    for (std::size_t i = at + 1; i < limit; ++i) {
        const passage_word& w = p.words[i];
        if (w.mark == passage_mark::comma || w.mark == passage_mark::semicolon || w.quoted()
            || w.is(kind::relative | kind::subordinator))
            return false;
        if ((is_auxiliary(w) || w.is(kind::finite)) && p.text(i - 1) != "to") return true;
    }
    return false;
}

}  // namespace stet::clauses

#endif
