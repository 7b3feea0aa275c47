#ifndef STET_ATTRIBUTIONS_RULES_STATEMENT_SHAPE_HPP
#define STET_ATTRIBUTIONS_RULES_STATEMENT_SHAPE_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/sources.hpp>

#include <cstddef>
#include <optional>

// What a statement looks like around an attribution: questions of the rules that pair.
namespace stet::rules {

/// The end of a statement without its final full stop, outside of quotations.
[[nodiscard]] inline std::size_t end_of(const passage& p, word_span s)
{
    std::size_t end = s.last;
    while (end > s.first && !p.words[end - 1].quoted()
           && (p.words[end - 1].mark == passage_mark::stop
               || p.words[end - 1].mark == passage_mark::quote))
        --end;
    return end;
}

/// Is a statement one quotation, or several, and nothing else?
[[nodiscard]] inline bool is_quotation(const passage& p, word_span s)
{
    for (std::size_t i = s.first; i < s.last; ++i)
        if (!p.words[i].quoted() && p.words[i].is_word()) return false;
    return s.first < s.last && p.words[s.first].quoted();
}

/// Is anything between two words quoted?
[[nodiscard]] inline bool has_quotation(const passage& p, word_span s)
{
    for (std::size_t i = s.first; i < s.last; ++i)
        if (p.words[i].quoted()) return true;
    return false;
}

/// Is a quotation a heading: a paragraph of its own, written like one, that ends without a stop?
[[nodiscard]] inline bool is_quoted_heading(const passage& p, word_span s)
{
    constexpr std::size_t longest = 12;  // words and marks
    if (s.size() != p.words.size() || s.size() > longest || !p.opens_paragraph) return false;
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        if (w.mark == passage_mark::stop || w.mark == passage_mark::comma) return false;
        if (w.is_word() && !w.capital && !w.numeral && w.kinds == 0) return false;
    }
    return true;
}

/// Is a quotation one bracket: "(Crosstalk.)"?
[[nodiscard]] inline bool is_stage_direction(const passage& p, word_span s)
{
    if (s.size() < 3 || p.words[s.first].mark != passage_mark::quote
        || p.words[s.first + 1].mark != passage_mark::opening)
        return false;
    for (std::size_t i = s.first + 2; i < s.last; ++i)
        if (p.words[i].mark == passage_mark::closing)
            return i + 2 >= s.last;  // the mark that closes may be missing
    return false;
}

/// "Smith asked.", "― Jane Smith": a statement that does nothing but name who said the quotation
/// before it.
[[nodiscard]] inline bool names_speaker(const passage& p, word_span s)
{
    namespace cue = stet::detail::cue;
    if (p.words[s.first].mark == passage_mark::dash) return true;
    const std::size_t end = end_of(p, s);
    if (end - s.first > 10) return false;
    for (std::size_t i = s.first; i < end; ++i) {
        if (p.words[i].quoted() || p.words[i].mark == passage_mark::comma) return false;
        if (const auto g = cue_at(p, i, s.first, end))
            return g->entry.in(cue::end) && g->frame == cue::end && g->next >= end
                   && !source_before(p, g->where.first, s.first).empty();
    }
    return false;
}

/// Does a statement that begins and ends with quotations, `"..." - Tom Vale` and on the next line
/// another one, lack the signature of the last, which the next statement is?
[[nodiscard]] inline bool ends_in_signed_quotation(const passage& p, word_span s, word_span next)
{
    return p.words[s.first].quoted() && p.words[s.last - 1].quoted()
           && p.words[next.first].mark == passage_mark::dash;
}

/// Could this be what somebody said, and not a phrase at the front of the sentence?
[[nodiscard]] inline bool is_clause(const passage& p, word_span s)
{
    using namespace clauses;
    const passage_word& first = p.words[s.first];
    const std::size_t last = nearer(s.first + horizon, s.last);
    // "At least 17 people", "Over 300 people": how many, not where.
    const bool counts = s.size() > 2 && first.is(kind::preposition)
                        && (p.words[s.first + 1].numeral || p.text(s.first + 1) == "least");
    const bool leads =
        (first.is(kind::preposition | kind::subordinator) || first.gerund || first.past)
        && !first.is(kind::conjunction) && !counts;
    bool parted = false;
    for (std::size_t i = s.first; i < last; ++i) {
        const passage_word& w = p.words[i];
        if (!leads && (is_auxiliary(w) || w.is(kind::finite) || w.past || w.quoted())) return true;
        if (first.gerund && !parted) {  // "Eating nuts may help": no lead, the subject
            parted = !w.is_word() || w.is(kind::subordinator | kind::question);
            if (is_auxiliary(w) || w.is(kind::finite)) return true;
        }
        // "In Ohio, the race is close, he said": a clause behind the phrase.
        if (leads && i + 2 < s.last && w.mark == passage_mark::comma && has_verb_soon(p, i, s.last))
            return true;
    }
    return false;
}

/// Could this, in which no verb is known, be a clause all the same, "The drug cut deaths by a
/// third", before a source and a cue that end the sentence?
[[nodiscard]] inline bool may_be_clause(const passage& p, word_span s)
{
    using namespace clauses;
    constexpr std::size_t fewest_words = 4;
    const passage_word& first = p.words[s.first];
    return s.size() >= fewest_words && !first.gerund && !first.past
           && !first.is(kind::preposition | kind::subordinator | kind::adverb | kind::time
                        | kind::conjunction);
}

/// Does a content go on here, behind the comma after an attribution that interrupts it? A noun
/// phrase may open the rest if the attribution stands between two commas.
[[nodiscard]] inline bool goes_on(const passage& p, std::size_t at, std::size_t end,
                                  bool noun_phrase)
{
    using namespace clauses;
    if (end - at < 2) return false;
    const passage_word& w = p.words[at];
    if (w.quoted()) return true;
    if (w.gerund && !w.capital) return false;
    if (w.is(kind::relative) && p.text(at) != "that") return false;
    if (w.is(kind::conjunction))  // "..., she said, and should be withdrawn"
        return is_auxiliary(p.words[at + 1]) && !p.words[at + 1].is(kind::subject);
    if (w.is(kind::subordinator) || stet::detail::comments_on_it(p, at, end)) return false;
    return noun_phrase || !w.is(kind::determiner | kind::title | kind::preposition);
}

/// Does a further clause go on with what was said, behind the comma after an attribution: "The café
/// went first, she says, so perhaps nobody minded"?
[[nodiscard]] inline bool clause_goes_on(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    if (end - at < 3 || !is_one_of(p.text(at), {"and", "but", "so", "because"})) return false;
    const passage_word& w = p.words[at + 1];
    if (p.text(at + 1) == "that" && is_auxiliary(p.words[at + 2])) return true;
    if (!w.is_word() || w.quoted() || w.is(kind::conjunction | kind::relative | kind::question))
        return false;
    return has_verb_soon(p, at, end) && !stet::detail::cue_soon(p, at + 1, end, true, ~0U);
}

/// Is the quotation that holds word `at`, its last, more than a word or two of a sentence?
[[nodiscard]] inline bool is_speech(const passage& p, std::size_t at)
{
    const word_span q = p.quotations[p.words[at].quotation];
    if (q.size() >= 6) return true;
    const auto mark = p.words[at > 0 ? at - 1 : 0].mark;
    return mark == passage_mark::comma || mark == passage_mark::stop
           || p.words[at].mark == passage_mark::comma;
}

/// The quotation that goes on behind an attribution: after a comma, a few words on at most, and
/// without a cue of its own.
[[nodiscard]] inline std::optional<std::size_t> next_quotation(const passage& p, std::size_t at,
                                                               std::size_t end)
{
    using namespace clauses;
    for (std::size_t i = at; i < nearer(at + 20, end); ++i) {
        if (opens_quotation(p, i, end)) {
            const bool speech = p.quotations[p.words[i].quotation].size() > 5;
            if (!speech || i == at || p.words[i - 1].mark != passage_mark::comma)
                return std::nullopt;
            return i;
        }
        const passage_word& w = p.words[i];
        if (w.quoted() || (w.cue.in(stet::detail::cue::quote) && w.cue.value >= 500))
            return std::nullopt;
    }
    return std::nullopt;
}

/// "Asked whether ...": at the front of a clause, who asks is not said.
[[nodiscard]] inline bool is_asked(const passage& p, const cue_group& g, std::size_t begin)
{
    using namespace clauses;
    namespace cue = stet::detail::cue;
    if (!p.words[g.head].past || g.where.first != g.head) return false;
    if (!g.entry.in(cue::teller) || !g.entry.in(cue::question)) return false;
    if (g.head == begin) return true;
    const passage_word& before = p.words[g.head - 1];
    return before.is(clauses::kind::subordinator)
           || (!before.is_word()
               && (g.frame & (cue::question | cue::object | cue::clause | cue::finite)) != 0);
}

/// Does a cue stand inside a noun phrase: "groups supporting", "those who want", "support for"?
[[nodiscard]] inline bool stands_inside(const passage& p, const cue_group& g, std::size_t begin)
{
    using namespace clauses;
    if (g.nominal || g.infinitive) return true;
    if (g.where.first == begin) return false;
    const passage_word& before = p.words[g.where.first - 1];
    if (before.is(kind::relative)) return true;
    return p.words[g.head].gerund && g.where.first == g.head && before.is_word()
           && !before.is(kind::conjunction | kind::be);
}

}  // namespace stet::rules

#endif
