#ifndef STET_ATTRIBUTIONS_RULES_CUE_BEFORE_CONTENT_HPP
#define STET_ATTRIBUTIONS_RULES_CUE_BEFORE_CONTENT_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contact_clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/fronted_clauses.hpp>
#include <stet/attributions/rules/main_verbs.hpp>
#include <stet/attributions/rules/no_cues.hpp>
#include <stet/attributions/rules/source_phrases.hpp>
#include <stet/attributions/rules/sources.hpp>
#include <stet/attributions/rules/statement_shape.hpp>
#include <stet/attributions/rules/subjects.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace stet::rules {

namespace detail {

/// "on hopes that rates would fall", "drew complaints that it was late": of whom is not said.
[[nodiscard]] inline bool is_rumour(const passage& p, const cue_group& g, std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest = 4;  // words of the noun phrase
    std::size_t first = g.where.first;
    if (!g.nominal || g.frame != stet::detail::cue::that || p.words[g.head].gerund) return false;
    if (!g.entry.in(stet::detail::cue::rumour))
        return first > begin && p.words[first - 1].is(kind::preposition)
               && !p.words[first - 1].is(kind::determiner);
    for (std::size_t i = first; i > begin && first - i < longest && p.words[i - 1].is_word(); --i)
        if (is_owner(p, i - 1)) return false;
    return true;
}

/// "who chairs the board and | supports": the pronoun whose clause has another verb before the
/// "and" at the cue's left; empty if there is none.
[[nodiscard]] inline word_span relative_before_and(const passage& p, std::size_t cue,
                                                   std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest = 14;  // words
    if (cue < begin + 4 || p.text(cue - 1) != "and" || p.words[cue].gerund) return {cue, cue};
    for (std::size_t i = cue - 1; i > begin + 1 && cue - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted() || w.is(kind::conjunction)) break;
        if (!w.is(kind::relative) || !w.is(kind::subject | kind::question)
            || p.words[i - 2].mark != passage_mark::comma)
            continue;
        const passage_word& verb = p.words[i];
        const bool subject = verb.is(kind::determiner | kind::subject) || verb.capital;
        return subject ? word_span{cue, cue} : word_span{i - 1, i};
    }
    return {cue, cue};
}

/// Who is the source of a cue, as far as the cue's own clause says; empty if it does not, or if
/// nobody is named.
[[nodiscard]] inline word_span source_of(const passage& p, const cue_group& g, std::size_t begin)
{
    const std::size_t first = g.where.first;
    if (is_rumour(p, g, begin)) return {first, first};
    if (g.nominal && !p.words[g.head].gerund) return source_of_noun(p, first, begin);
    if (g.nominal || g.infinitive) return clause_subject(p, begin, first);
    if (is_asked(p, g, begin)) return {first, first};
    const word_span source = source_before(p, first, begin);
    return source.empty() ? relative_before_and(p, first, begin) : source;
}

/// "The plan was criticised by Smith": the subject is the content. "They were told by Smith that
/// it failed": that is who listens, and the content stands behind. False if this is none such.
[[nodiscard]] inline bool read_passive(const passage& p, const cue_group& g, std::size_t begin,
                                       std::size_t end, attribution_draft& d)
{
    const std::size_t by = clauses::after_adverbs(p, g.where.last, end);
    if (by >= end || p.text(by) != "by") return false;
    d.source = source_after(p, by + 1, end);
    d.cue.last = by + 1;
    if (g.entry.in(stet::detail::cue::teller)) {
        const auto behind = stet::detail::frame_after(p, d.source.last, end, g.entry);
        constexpr auto open_clause = stet::detail::cue::that | stet::detail::cue::question
                                     | stet::detail::cue::infinitive | stet::detail::cue::quote;
        if ((behind.frame & open_clause) == 0 || behind.next >= end) return true;
        const std::size_t last = content_end(p, behind.frame, behind.next, end);
        if (last > behind.next) d.content.push_back({behind.next, last});
        return true;
    }
    const word_span subject = source_before(p, d.cue.first, begin);
    if (!subject.empty()) d.content.push_back(subject);
    const std::size_t as = d.source.last;  // "was hailed by unions as a triumph"
    if (as + 1 < end && p.text(as) == "as" && !d.content.empty()) {
        const std::size_t last = content_end(p, stet::detail::cue::object, as, end);
        if (last > as + 1) d.content.push_back({as, last});
    }
    return true;
}

/// The subject of "There are fears that ...", of which nobody says anything, and of "It was
/// reported that ...".
[[nodiscard]] inline bool is_there(const passage& p, word_span subject, std::uint32_t frame)
{
    if (subject.size() != 1) return false;
    const auto word = p.text(subject.first);
    using namespace stet::detail::cue;
    const bool clause = (frame & (that | question | stet::detail::cue::clause | finite)) != 0;
    return word == "There" || word == "there" || (clause && (word == "It" || word == "it"));
}

/// "Ask your doctor", "Then note that ...": the verb that a statement begins with tells the reader
/// what to do.
[[nodiscard]] inline bool is_request(const passage& p, const cue_group& g, word_span statement)
{
    const passage_word& head = p.words[g.head];
    const auto verb = p.text(g.head);
    const bool past = head.past || head.is(clauses::kind::finite) || verb == "Said"
                      || verb == "Told" || verb == "Thought";
    return !past && !head.gerund && !g.nominal && !verb.ends_with('s')
           && clauses::after_adverbs(p, statement.first, g.head) == g.head;
}

/// "what officers called “a lapse” in May": what they called it ends with the quotation, but for a
/// noun or an "of" that goes with it, "“safe” places". `last` if no quotation begins at `from`.
[[nodiscard]] inline std::size_t end_of_name_in_quotes(const passage& p, std::size_t from,
                                                       std::size_t last)
{
    if (!p.words[from].quoted()) return last;
    const std::size_t behind = p.quotations[p.words[from].quotation].last;
    if (behind >= last || stet::detail::is_plain_noun(p.words[behind]) || p.text(behind) == "of")
        return last;
    return behind;
}

/// "a man who critics say is unfit": the relative pronoun, which is the subject of the content that
/// begins with a verb at `from`.
[[nodiscard]] inline std::optional<std::size_t>
relative_of_content(const passage& p, word_span source, std::size_t from)
{
    using namespace clauses;
    if (source.first == 0 || source.empty() || !stet::detail::is_tensed(p, from, from))
        return std::nullopt;
    const std::size_t relative = source.first - 1;
    return relative > 0 && p.words[relative].is(kind::relative) ? std::optional(relative)
                                                                : std::nullopt;
}

/// "Anyone who thinks so | has not ...": `last`, or an end before it where the source is a relative
/// pronoun in the subject of the sentence.
[[nodiscard]] inline std::size_t end_inside_subject(const passage& p, word_span source,
                                                    std::size_t begin, const cue_group& g,
                                                    std::size_t from, std::size_t last)
{
    namespace cue = stet::detail::cue;
    const bool relative = source.size() == 1 && p.words[source.first].is(clauses::kind::relative);
    // "A man calling himself Duke | said"
    const bool participle = p.words[g.head].gerund && g.where.first == g.head && !g.nominal
                            && !source.empty() && source.last == g.head && source.first == begin;
    if (!(relative && stet::detail::describes_subject(p, source.first, begin))
        && !stet::detail::is_in_contact_clause(p, source, begin)
        && !(participle && stet::detail::describes_subject(p, g.head, begin)))
        return last;
    constexpr auto clause = cue::that | cue::question | cue::clause | cue::finite | cue::told;
    return main_verb_behind(p, from, last, (g.frame & clause) != 0);
}

/// Whether the verb group that begins at `at` attributes what stands behind it.
[[nodiscard]] inline bool begins_cue(const passage& p, std::size_t at, std::size_t end)
{
    constexpr std::size_t longest = 4;  // words before its head
    for (std::size_t head = at; head < clauses::nearer(end, at + longest); ++head) {
        if (!p.words[head].cue && !p.words[head].phrase) continue;
        const auto g = cue_at(p, head, at, end);
        if (g && g->where.first == at && g->fits() && g->frame != stet::detail::cue::end)
            return true;
    }
    return false;
}

}  // namespace detail

/// Finds the attributions between two words whose cue precedes the content: "X said that ...",
/// "X, criticising the plan, ...". From left to right; what one claims is not looked at again.
inline void read_cue_before_content(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    namespace cue = stet::detail::cue;
    std::size_t bound = s.first;  // a source does not reach before it
    word_span outer;              // a source that ends before its verb, with what "who" says in it
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted() || !(w.cue || w.phrase)) continue;
        const auto g = cue_at(p, i, bound, s.last);
        if (!g || !g->fits() || g->frame == cue::named) continue;
        const bool by = g->passive && g->where.last < s.last && p.text(g->where.last) == "by";
        if (g->frame == cue::end && !by) continue;

        attribution_draft d;
        d.cue = g->where;
        if (g->passive && detail::read_passive(p, *g, bound, s.last, d)) {
            if (d.content.empty() || d.source.empty()) continue;
            bound = std::max(d.source.last, d.content.back().last);
            i = bound - 1;
            found.drafts.push_back(std::move(d));
            continue;
        }

        // "is expected to", "seemed to": who thinks so is not said; the subject is content. That of
        // "was told that" is who listens.
        const bool sourceless = g->passive || (g->entry.in(cue::raising) && !g->nominal);
        const word_span subject =
            g->passive ? source_before(p, g->where.first, bound) : detail::source_of(p, *g, bound);
        if (!sourceless)
            d.source = g->where.first == outer.last && !outer.empty() ? outer : subject;
        else if (!subject.empty() && !g->entry.in(cue::teller)
                 && !detail::is_there(p, subject, g->frame))
            d.content.push_back(subject);

        if (d.source.empty() && !sourceless && detail::is_request(p, *g, s)) continue;

        const std::size_t from = g->next;
        if (from >= s.last) {
            if (g->frame != cue::quote) continue;
            d.waits = true;  // "She continued:"
            found.drafts.push_back(std::move(d));
            return;
        }
        // "The union, which was told so, called it wrong": what it was told ends with the clause.
        const bool in_clause = subject.size() == 1 && p.words[subject.first].is(kind::relative)
                               && subject.first > s.first
                               && p.words[subject.first - 1].mark == passage_mark::comma;
        // "Vale, asked about the deal, said it was dead": neither does this go on.
        const bool between_commas =
            !p.words[g->head].gerund
            && is_mark(p, g->where.first - 1, g->where.first, passage_mark::comma);
        const std::size_t end = in_clause || between_commas
                                    ? stet::detail::comma_before_verb(p, g->where.last, s.last)
                                    : s.last;
        if (from >= end) continue;
        std::size_t last = content_end(p, g->frame, from, end, stands_inside(p, *g, bound));
        if (!in_clause) {
            const std::size_t verb =
                detail::end_inside_subject(p, subject, s.first, *g, from, last);
            const bool told_of = stet::detail::is_in_contact_clause(p, subject, s.first);
            if (verb != last && !told_of && detail::begins_cue(p, verb, s.last)) {
                const bool participle = p.words[g->head].gerund;
                outer = {participle ? subject.first : source_before(p, subject.first, bound).first,
                         verb};
                i = verb - 1;
                continue;
            }
            last = verb;
        }
        if (!subject.empty())
            last = end_before_main_clause(p, s.first, subject.first, from, last, s.last);
        if (const auto relative = stet::detail::relative_of(p, subject, s.first))
            last = end_of_relative_clause(p, s.first, *relative, from, last);
        if (stet::detail::is_what_somebody(p, g->where.first, bound))
            last = detail::end_of_name_in_quotes(p, from, last);
        // "Asked whether it rained, Vale ...", "Amid speculation that he would quit, Vale ..."
        const bool asked = is_asked(p, *g, bound);
        const bool rumour = detail::is_rumour(p, *g, bound);
        if (asked || (rumour && p.words[s.first].is(kind::preposition)))
            for (std::size_t k = from; k < last; ++k)
                if (is_mark(p, k, last, passage_mark::comma)) last = k;
        if (last <= from) continue;
        if (const auto relative = detail::relative_of_content(p, subject, from)) {
            d.content.push_back({*relative, *relative + 1});
            if (is_mark(p, *relative - 1, *relative, passage_mark::comma))
                last = nearer(last, stet::detail::comma_before_verb(p, from, s.last));
        } else if (!subject.empty() && !sourceless && stet::detail::is_tensed(p, from, from)) {
            // "a plan the mayor says | will save lives"
            const word_span noun = stet::detail::described_noun(p, subject.first, s.first);
            if (!noun.empty()) d.content.push_back(noun);
        }
        d.content.push_back({from, last});
        d.direct = p.words[from].quoted() && !sourceless;
        d.nobody = sourceless || asked || rumour;
        found.drafts.push_back(std::move(d));
        if (end == s.last) bound = last;
        i = last - 1;
    }
}

}  // namespace stet::rules

#endif
