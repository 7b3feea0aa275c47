#ifndef STET_ATTRIBUTIONS_RULES_MISSING_SOURCES_HPP
#define STET_ATTRIBUTIONS_RULES_MISSING_SOURCES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/subjects.hpp>

#include <cstddef>

namespace stet::rules {

namespace detail {

/// "The judge agreed, but the court reversed, finding that": the subject of the clause behind the
/// last ", and" or ", but" before the participle at `cue`; empty if there is none.
[[nodiscard]] inline word_span subject_of_last_clause(const passage& p, std::size_t begin,
                                                      std::size_t cue)
{
    using namespace clauses;
    if (!p.words[cue].gerund || cue < begin + 5 || p.words[cue - 1].mark != passage_mark::comma)
        return {cue, cue};
    const std::size_t nearest = cue - begin > horizon ? cue - horizon : begin;
    for (std::size_t i = cue - 1; i > nearest + 1; --i) {
        const passage_word& w = p.words[i];
        if (w.quoted()) break;
        if (!is_one_of(p.text(i), {"and", "but"}) || p.words[i - 1].mark != passage_mark::comma)
            continue;
        const passage_word& first = p.words[i + 1];
        const bool subject = first.is(kind::determiner | kind::subject) || first.capital;
        const word_span s = subject ? subject_of(p, i + 1, cue - 1) : word_span{cue, cue};
        return s.last + 1 < cue ? s : word_span{cue, cue};
    }
    return {cue, cue};
}

/// "which critics argue is illegal": who says so is not who does what follows.
[[nodiscard]] inline bool is_in_relative_clause(const passage& p, const attribution_draft& d)
{
    return !d.content.empty() && d.content.front().size() == 1
           && p.words[d.content.front().first].is(clauses::kind::relative);
}

}  // namespace detail

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
        const word_span clause = detail::subject_of_last_clause(p, statement.first, d.cue.first);
        if (!clause.empty())
            d.source = clause;
        else if (before && !relative && !detail::is_in_relative_clause(p, found.drafts[i - 1]))
            d.source = found.drafts[i - 1].source;
        if (d.source.empty()) d.source = subject_of(p, statement.first, d.cue.first);
    }
}

}  // namespace stet::rules

#endif
