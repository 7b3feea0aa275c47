#ifndef STET_ATTRIBUTIONS_RULES_QUOTATION_FRAMES_HPP
#define STET_ATTRIBUTIONS_RULES_QUOTATION_FRAMES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/sources.hpp>
#include <stet/attributions/rules/statement_shape.hpp>
#include <stet/text/quotation_marks.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

// Short statements that are there for a quotation beside them.
namespace stet::rules {

namespace detail {

/// Is this a verb in the past of which no list says that a quotation ends before it?
[[nodiscard]] inline bool is_unknown_verb(const passage_word& w) noexcept
{
    return w.past && !w.cue.in(stet::detail::cue::end) && !w.phrase && w.kinds == 0 && !w.capital
           && !w.quoted();
}

/// "shot back": the place behind the second word of such a verb.
[[nodiscard]] inline std::size_t after_back(const passage& p, std::size_t at, std::size_t end)
{
    return at < end && p.text(at) == "back" ? at + 1 : at;
}

}  // namespace detail

/// `"It is late," Olsen boomed.`, `"It is late," sighed Olsen.`: behind speech, a verb that no list
/// knows. Returns where it ends; the begin of the statement if it is none such.
[[nodiscard]] inline std::size_t read_unknown_verb(const passage& p, word_span s, findings& found)
{
    constexpr std::size_t longest = 8;  // words behind the quotation
    if (!clauses::opens_quotation(p, s.first, s.last)) return s.first;
    const std::size_t behind = p.quotations[p.words[s.first].quotation].last;
    if (behind + 2 > s.last || !is_speech(p, behind - 1)) return s.first;
    attribution_draft d;
    if (detail::is_unknown_verb(p.words[behind])) {
        d.cue = {behind, detail::after_back(p, behind + 1, s.last)};
        d.source = source_after(p, d.cue.last, s.last);
        // "sighed Olsen", "sighed the clerk", "sighed pensioner Ann Vale"
        const auto is_name = [&](std::size_t i) { return i < d.source.last && p.words[i].capital; };
        const bool named =
            !d.source.empty()
            && (is_name(d.source.first) || p.words[d.source.first].is(clauses::kind::determiner)
                || (p.words[d.source.first].kinds == 0 && is_name(d.source.first + 1)));
        if (!named) return s.first;
    } else {
        const bool back = p.text(s.last - 1) == "back" && s.last - 2 > behind;
        const std::size_t verb = back ? s.last - 2 : s.last - 1;
        if (s.last - behind > longest || !detail::is_unknown_verb(p.words[verb])) return s.first;
        d.source = source_before(p, verb, behind);
        if (d.source.empty() || d.source.first != behind || d.source.last != verb) return s.first;
        d.cue = {verb, s.last};
    }
    d.content.push_back({s.first, behind});
    d.direct = true;
    const std::size_t end = std::max(d.cue.last, d.source.last);
    found.drafts.push_back(std::move(d));
    return end;
}

/// "Olsen agreed." before a quotation: a statement of a source and a cue alone, whose content is
/// still to come. True if the statement is one.
[[nodiscard]] inline bool read_announcement(const passage& p, word_span s, findings& found)
{
    namespace cue = stet::detail::cue;
    constexpr std::size_t longest = 8;  // words
    if (s.size() > longest) return false;
    for (std::size_t i = s.first; i < s.last; ++i) {
        if (p.words[i].quoted() || !p.words[i].is_word()) return false;
        const auto g = cue_at(p, i, s.first, s.last);
        if (!g || g->next < s.last || g->frame != cue::end || g->entry.value < 500) continue;
        const word_span source = source_before(p, g->where.first, s.first);
        if (source.empty() || source.first != s.first) return false;
        attribution_draft d;
        d.source = source;
        d.cue = g->where;
        d.waits = true;
        found.drafts.push_back(d);
        return true;
    }
    return false;
}

/// "Olsen told the BBC:".
[[nodiscard]] inline bool ends_in_colon(const passage& p, word_span s) noexcept
{
    return !s.empty() && p.words[s.last - 1].mark == passage_mark::colon;
}

/// Whether the paragraph behind the passage begins with a quotation.
[[nodiscard]] inline bool quotation_follows(const passage& p)
{
    const std::size_t next = p.document.find_first_not_of(" \t\r\n", p.where.end);
    if (next == p.document.npos) return false;
    const auto mark = quotation_mark_at(p.document, next);
    return mark && mark->may_open;
}

/// "Olsen told the BBC on Friday:" before a quotation: a statement that ends in a colon, whose last
/// verb of saying takes the quotation for its content. `before` is the first draft of the
/// statement. True if there is such a verb.
inline bool read_colon(const passage& p, word_span s, std::size_t before, findings& found)
{
    namespace cue = stet::detail::cue;
    constexpr int sure = 500;            // cases in 1,000
    constexpr std::size_t longest = 20;  // words from the cue to the colon
    if (found.waits()) return false;
    attribution_draft d;
    for (std::size_t i = s.first; i < s.last; ++i) {
        if (p.words[i].quoted() || !(p.words[i].cue || p.words[i].phrase)) continue;
        const auto g = cue_at(p, i, s.first, s.last);
        const bool last = p.words[i].gerund && i + 2 == s.last;
        if (!g || (g->entry.value < sure && !last) || !g->entry.in(cue::quote | cue::end)
            || g->passive || g->infinitive || g->nominal
            || (g->frame == cue::infinitive && g->where.last == i + 1))
            continue;
        word_span source = source_before(p, g->where.first, s.first);
        // "The paper confirmed that, reporting:"
        if (source.empty() && p.words[i].gerund) source = d.source;
        if (source.empty() || p.words[source.first].is(clauses::kind::relative)) continue;
        d.source = source;
        d.cue = g->where;
    }
    if (d.source.empty() || s.last - d.cue.last > longest) return false;
    d.waits = true;
    const auto first = found.drafts.begin() + static_cast<std::ptrdiff_t>(before);
    const auto takes_cue = [&](const attribution_draft& x) { return x.cue.last > d.cue.first; };
    found.drafts.erase(std::remove_if(first, found.drafts.end(), takes_cue), found.drafts.end());
    // "confirmed that, | reporting:"
    const bool comma = p.words[d.cue.first - 1].mark == passage_mark::comma;
    const std::size_t last = d.cue.first - (comma ? 1 : 0);
    for (std::size_t i = before; i < found.drafts.size(); ++i)
        for (word_span& part : found.drafts[i].content)
            if (part.last > last && part.first < last) part.last = last;
    found.drafts.push_back(d);
    return true;
}

}  // namespace stet::rules

#endif
