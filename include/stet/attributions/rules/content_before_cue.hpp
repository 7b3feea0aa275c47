#ifndef STET_ATTRIBUTIONS_RULES_CONTENT_BEFORE_CUE_HPP
#define STET_ATTRIBUTIONS_RULES_CONTENT_BEFORE_CUE_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/according_to.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/cue_before_content.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/interruptions.hpp>
#include <stet/attributions/rules/sources.hpp>
#include <stet/attributions/rules/sources_behind.hpp>
#include <stet/attributions/rules/statement_shape.hpp>

#include <cstddef>
#include <optional>
#include <utility>

namespace stet::rules {

namespace detail {

/// Where "X said" ends, behind a quotation: "X told reporters", "X said of the plan".
[[nodiscard]] inline std::size_t after_cue(const passage& p, const cue_group& g, std::size_t end)
{
    namespace cue = stet::detail::cue;
    if (g.frame == cue::end) return g.next;
    const bool quotes =
        g.frame == cue::quote || (g.frame == cue::told && g.next < end && p.words[g.next].quoted());
    if (quotes) return p.words[g.next - 1].mark == passage_mark::comma ? g.next - 1 : g.where.last;
    std::size_t done = g.frame == cue::that ? g.where.last : g.next;
    while (done < end && p.words[done].is_word() && !p.words[done].quoted()
           && !p.words[done].is(clauses::kind::relative))
        ++done;
    return done;
}

/// A comma, or the mark of "Why had it moved? | asked Vale".
[[nodiscard]] inline bool closes_clause(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    return is_mark(p, at, end, passage_mark::comma)
           || (is_mark(p, at, end, passage_mark::stop) && p.text(at) == "?");
}

/// What was said goes on behind an interruption that ends at `done`. Answers with the end of it.
[[nodiscard]] inline std::size_t read_rest(const passage& p, std::size_t done, std::size_t end,
                                           bool clause_allowed, attribution_draft& d)
{
    using namespace clauses;
    namespace cue = stet::detail::cue;
    if (done >= end) return done;
    std::size_t from = done;
    std::size_t last = done;
    if (opens_quotation(p, done, end)) {
        last = nearer(p.quotations[p.words[done].quotation].last, end);
    } else if (p.words[done].mark == passage_mark::comma && done + 1 < end) {
        from = done + 1;
        // "..., she said, and “nobody saw it.”"
        const std::size_t quote = from + (p.words[from].is(kind::conjunction) ? 1 : 0);
        if (opens_quotation(p, quote, end))
            last = p.quotations[p.words[quote].quotation].last < end
                       ? content_end(p, cue::quote, quote, end)
                       : end;
        else if (clause_allowed)
            last = content_end(p, cue::that, from, end);
    }
    if (last <= from) return done;
    d.content.push_back({from, last});
    return last;
}

}  // namespace detail

/// Finds the next attribution between two words whose content precedes or surrounds the cue:
/// "..., X said", "..., said X, ...", "..., according to X". Answers with the place up to which
/// words are claimed; `s.first` if there is none.
[[nodiscard]] inline std::size_t read_content_before_cue(const passage& p, word_span s,
                                                         findings& found)
{
    using namespace clauses;
    namespace cue = stet::detail::cue;
    constexpr std::uint32_t with_content =
        cue::that | cue::clause | cue::finite | cue::told | cue::object;
    bool open = false;   // an earlier cue has a content that may run on to here
    bool asked = false;  // "Asked whether it rained, Vale ..."
    for (std::size_t i = s.first; i < s.last; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted() || !(w.cue || w.phrase)) continue;
        const auto g = cue_at(p, i, s.first, s.last);
        if (!g) continue;
        asked = asked || (i == s.first && is_asked(p, *g, s.first));

        attribution_draft d;
        d.cue = g->where;
        if (g->frame == cue::named) {
            const auto done = detail::read_named(p, *g, s, d);
            if (!done) continue;
            found.drafts.push_back(std::move(d));
            return *done;
        }

        // What stands left of the source, or of the cue?
        const word_span before = source_before(p, g->where.first, s.first);
        const std::size_t left = detail::before_as(p, s.first, before, g->where.first);
        const bool quoted = left > s.first && p.words[left - 1].quoted();
        const bool comma = detail::closes_clause(p, left - (left > s.first ? 1U : 0U), left);
        // "The union, which was told so, ...": no more than a clause.
        const bool relative = !before.empty() && p.words[before.first].is(kind::relative);
        if (!quoted && (!comma || relative)) {
            open = open || (!relative && g->fits() && (g->frame & with_content) != 0);
            continue;
        }
        // "..., a remark Vale shrugged off", "..., a demand echoed by the union".
        if (detail::names_what_is_said(p, before)) continue;
        if (!before.empty() && !quoted && g->where.last < s.last && p.text(g->where.last) == "by")
            continue;
        const bool speech = quoted && is_speech(p, left - 1);
        const bool interrupts =
            !quoted && left == before.first && (g->frame & (cue::quote | cue::told)) != 0
            && detail::interrupts(p, detail::after_cue(p, *g, s.last), {s.first, left - 1}, s.last);
        bool inverted = false;
        std::size_t done = 0;
        if (!before.empty()
            && ((g->entry.in(cue::end)
                 && (g->frame == cue::end || interrupts
                     || (!quoted && g->frame == cue::manner
                         && detail::ends_part(p, after_manner(p, g->where.last, s.last), s.last))))
                || (speech && g->entry.in(cue::end | cue::quote)))) {
            d.nobody = g->passive && before.size() == 1 && p.text(before.first) == "it";
            d.rare = d.nobody;
            if (!d.nobody) d.source = before;  // "..., it is claimed"
            done = detail::after_cue(p, *g, s.last);
        } else if (before.empty() && (speech || !quoted) && g->entry.in(cue::end) && !g->infinitive
                   && !g->passive && !w.gerund && !is_one_of(p.text(i), {"told", "tells", "tell"})
                   && (g->frame & (cue::object | cue::clause | cue::finite | cue::told | cue::end))
                          != 0) {
            // "“No,” came the answer": whose it is is not said.
            d.nobody = d.rare = is_one_of(p.text(i), {"came", "comes"});
            const auto behind = detail::find_source_behind(p, *g, s.last, quoted);
            if (!behind && !d.nobody) continue;
            if (!d.nobody) d.source = behind->source;
            done = d.nobody ? g->where.last : behind->done;
            inverted = true;
        } else {
            continue;
        }

        word_span content{s.first,
                          comma && p.words[left - 1].mark == passage_mark::comma ? left - 1 : left};
        if (!quoted) content.first = detail::behind_semicolon(p, content);
        if (content.empty()) continue;
        bool inserted = false;  // between two commas
        const bool leads = !quoted && inverted && detail::only_leads_on(p, content);
        if (quoted) {
            // "He seemed to agree: "Q," he said": only the quotation is what he said.
            const std::size_t opening = p.quotations[p.words[left - 1].quotation].first;
            if (opening > s.first
                && (p.words[opening - 1].mark == passage_mark::colon
                    || p.words[opening - 1].mark == passage_mark::dash))
                content.first = opening;
            if (const auto later = next_quotation(p, done, s.last)) done = *later - 1;
        } else if (!leads) {
            // "Traders fear a fall, an analyst wrote." has an attribution inside what is said.
            // Where something is quoted, the first cue is more often the writer's.
            constexpr int sure = 900;  // cases in 1,000
            const bool ends = done >= s.last || (!inverted && detail::is_apart(p, done, s.last));
            const bool named = inverted ? g->entry.value >= sure && detail::is_named(p, d.source)
                                        : before.first == left;
            const bool outer = comma && ends && named && !asked
                               && (p.quotations.empty() || !has_quotation(p, content));
            if ((open && !outer) || is_asked(p, *g, s.first)) continue;
            // "The bank, said Vale, was closed."
            inserted = is_mark(p, done, s.last, passage_mark::comma) && done + 1 < s.last
                       && (inverted ? stet::detail::is_tensed(p, done + 1, done + 1)
                                    : goes_on(p, done + 1, s.last, true));
            // "The index hit 1,067, said Ann Vale": of a verb that no list knows.
            const word_span clause = detail::behind_place_and_time(p, content);
            const bool told = inverted ? g->entry.value >= sure && detail::is_named(p, d.source)
                                             && detail::has_no_comma(p, clause)
                                             && !stet::detail::has_verb(p, {done, s.last})
                                       : ends;
            const bool last = told && may_be_clause(p, clause);
            if (!inserted && !open && !last && !is_clause(p, content)) continue;
            content.first = detail::behind_label(p, content);
        }
        if (!leads) d.content.push_back(content);
        const bool clause_allowed = leads || inserted
                                    || (!inverted && done + 1 < s.last
                                        && (goes_on(p, done + 1, s.last, false)
                                            || (!quoted && clause_goes_on(p, done + 1, s.last))));
        done = detail::read_rest(p, done, s.last, clause_allowed, d);
        if (d.content.empty()) continue;
        d.direct = p.words[d.content.front().first].quoted();
        if (content.first > s.first)
            read_cue_before_content(p, {s.first, content.first - 1}, found);
        found.drafts.push_back(std::move(d));
        return done > s.first ? done : s.first;
    }
    return s.first;
}

}  // namespace stet::rules

#endif
