#ifndef STET_ATTRIBUTIONS_RULES_MISSING_SOURCES_HPP
#define STET_ATTRIBUTIONS_RULES_MISSING_SOURCES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/sources.hpp>

#include <cstddef>

namespace stet::rules {

/// Gives each attribution of a statement, from draft number `from` on, that has no source the one
/// before it in the statement, or the statement's subject: "criticised the plan, saying ...".
inline void find_missing_sources(const passage& p, word_span statement, std::size_t from,
                                 findings& found)
{
    for (std::size_t i = from; i < found.drafts.size(); ++i) {
        attribution_draft& d = found.drafts[i];
        if (!d.source.empty() || d.nobody) continue;
        const bool before = i > from && !found.drafts[i - 1].source.empty();
        // "Jones, who said X, said Y", "The man who says X says Y": the second is not said by
        // "who".
        const passage_word& last = p.words[d.cue.first > 0 ? d.cue.first - 1 : 0];
        const bool relative =
            before && p.words[found.drafts[i - 1].source.first].is(clauses::kind::relative)
            && (last.mark == passage_mark::comma
                || (last.is_word() && !last.is(clauses::kind::conjunction)))
            && !p.words[d.cue.first].gerund;
        if (before && !relative) d.source = found.drafts[i - 1].source;
        if (d.source.empty()) d.source = subject_of(p, statement.first, d.cue.first);
    }
}

}  // namespace stet::rules

#endif
