#ifndef STET_ATTRIBUTIONS_RULE_DETECTOR_HPP
#define STET_ATTRIBUTIONS_RULE_DETECTOR_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/content_before_cue.hpp>
#include <stet/attributions/rules/cue_before_content.hpp>
#include <stet/attributions/rules/labels.hpp>
#include <stet/attributions/rules/missing_sources.hpp>
#include <stet/attributions/rules/quotation_frames.hpp>
#include <stet/attributions/rules/receptions.hpp>
#include <stet/attributions/rules/stances.hpp>
#include <stet/attributions/rules/statement_shape.hpp>
#include <stet/attributions/rules/viewpoints.hpp>

#include <cstddef>

namespace stet {

/// Finds attributions by rules alone: quotation marks, the cue table, and the order of words.
///
/// Only outermost ones: what stands inside a content is not looked at. A statement is read for
/// attributions that follow or interrupt what they attribute, then for those that precede it; a
/// statement that is a quotation goes on with the one before.
struct rule_detector {
    void operator()(const passage& p, findings& found) const
    {
        if (rules::read_turn(p, found)) return;
        for (std::size_t s = 0; s < p.statements.size(); ++s) {
            word_span statement = p.statements[s];
            if (rules::is_quotation(p, statement)) {
                if (rules::is_quoted_heading(p, statement)
                    || rules::is_stage_direction(p, statement))
                    continue;
                // Somebody may be named right behind it, in a sentence of its own.
                const bool named = s + 1 < p.statements.size() && !found.waits()
                                   && rules::names_speaker(p, p.statements[s + 1]);
                if (!named) {
                    found.go_on(statement);
                    continue;
                }
                statement.last = p.statements[++s].last;
            }
            while (s + 1 < p.statements.size()
                   && rules::ends_in_signed_quotation(p, statement, p.statements[s + 1]))
                statement.last = p.statements[++s].last;
            const word_span without_stop{statement.first, rules::end_of(p, statement)};
            const std::size_t before = found.drafts.size();
            read(p, without_stop, found);
            const bool last = s + 1 == p.statements.size();
            const bool quoted_next = !last && rules::is_quotation(p, p.statements[s + 1]);
            const bool announced = quoted_next && found.drafts.size() == before
                                   && rules::read_announcement(p, without_stop, found);
            const bool colon = !announced && rules::ends_in_colon(p, without_stop)
                               && (quoted_next || (last && rules::quotation_follows(p)))
                               && rules::read_colon(p, without_stop, before, found);
            if (announced || colon) found.statement_begin = before;
        }
    }

private:
    static void read(const passage& p, word_span s, findings& found)
    {
        const std::size_t before = found.drafts.size();
        if (!rules::read_heading(p, s, found) && !rules::read_stance(p, s, found)) {
            std::size_t at = rules::read_unknown_verb(p, s, found);
            for (std::size_t end = at; at < s.last; at = end) {
                end = rules::read_signature(p, {at, s.last}, found);
                if (end == at) break;
            }
            while (at < s.last) {
                const std::size_t next = rules::read_content_before_cue(p, {at, s.last}, found);
                if (next == at) break;
                at = next;
            }
            rules::read_cue_before_content(p, {at, s.last}, found);
        }
        if (found.drafts.size() == before) rules::read_viewpoint(p, s, found);
        if (found.drafts.size() == before) rules::read_poll(p, s, found);
        rules::read_receptions(p, s, before, found);
        rules::find_missing_sources(p, s, before, found);
        found.statement_begin = before;
    }
};

}  // namespace stet

#endif
