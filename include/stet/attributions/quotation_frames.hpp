#ifndef STET_ATTRIBUTIONS_QUOTATION_FRAMES_HPP
#define STET_ATTRIBUTIONS_QUOTATION_FRAMES_HPP

#include <stet/attributions/clauses.hpp>
#include <stet/attributions/cues.hpp>
#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/sources.hpp>
#include <stet/attributions/statement_shape.hpp>

#include <cstddef>

// Short statements that are there for a quotation beside them.
namespace stet::rules {

/// `"It is late," Olsen boomed.`: behind speech, a verb that no list knows. True if the statement
/// is one.
[[nodiscard]] inline bool read_unknown_verb(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    constexpr std::size_t longest = 8;  // words behind the quotation
    if (!opens_quotation(p, s.first, s.last)) return false;
    const std::size_t behind = p.quotations[p.words[s.first].quotation].last;
    if (behind + 2 > s.last || s.last - behind > longest || !is_speech(p, behind - 1)) return false;
    const std::size_t verb = s.last - 1;
    const passage_word& w = p.words[verb];
    if (!w.past || w.cue || w.phrase || w.kinds != 0 || w.capital || w.quoted()) return false;
    const word_span source = source_before(p, verb, behind);
    if (source.empty() || source.first != behind || source.last != verb) return false;

    attribution_draft d;
    d.source = source;
    d.cue = {verb, s.last};
    d.content.push_back({s.first, behind});
    d.direct = true;
    found.drafts.push_back(d);
    return true;
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

}  // namespace stet::rules

#endif
