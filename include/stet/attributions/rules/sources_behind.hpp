#ifndef STET_ATTRIBUTIONS_RULES_SOURCES_BEHIND_HPP
#define STET_ATTRIBUTIONS_RULES_SOURCES_BEHIND_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/sources.hpp>

#include <cstddef>
#include <optional>

// Who stands behind a cue: "said Ann Vale, a lawyer".
namespace stet::rules::detail {

/// The place behind "Sir Ian Poole", the name that begins at a place and ends at a comma or with
/// the statement; `at` if there is none.
[[nodiscard]] inline std::size_t after_name(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 5;  // words
    std::size_t i = at;
    while (i < end && i - at < longest && p.words[i].is_word() && !p.words[i].quoted()
           && p.words[i].capital && !p.words[i].owns && !p.words[i].is(kind::time))
        ++i;
    return i >= end || is_mark(p, i, end, passage_mark::comma) ? i : at;
}

/// The source behind a cue, "said X, a lawyer", with what describes it; and the place after it and
/// after words about time and manner.
struct source_behind {
    word_span source;
    std::size_t done = 0;
};
[[nodiscard]] inline std::optional<source_behind>
find_source_behind(const passage& p, const cue_group& g, std::size_t end, bool quoted)
{
    using namespace clauses;
    word_span source = source_after(p, g.where.last, end);
    if (source.empty()) return std::nullopt;
    const passage_word& who = p.words[source.first];
    if (!quoted) {
        // Without quotation marks only where the sentence ends with the source.
        if (!who.capital && !who.is(kind::determiner | kind::subject | kind::title))
            return std::nullopt;
        if (source.last < end && p.words[source.last].is_word()
            && !p.words[source.last].is(kind::preposition | kind::time))
            return std::nullopt;
    }
    std::size_t done = after_manner(p, source.last, end);
    if (!is_mark(p, done, end, passage_mark::comma) || done + 1 >= end
        || p.words[done + 1].quoted())
        return source_behind{source, done};

    // "the mayor, Ann Berg": the name, and what describes it in its turn.
    const bool nameless = (who.is(kind::determiner) || p.words[source.first].owns)
                          && !p.words[source.last - 1].capital;
    if (const std::size_t name = after_name(p, done + 1, end); nameless && name > done + 1) {
        source.last = done = name;
        if (!is_mark(p, done, end, passage_mark::comma) || done + 1 >= end
            || p.words[done + 1].quoted())
            return source_behind{source, done};
    }
    if (!quoted) return source_behind{source, done};

    // ", a lawyer", ", who ...", ", 32, ...": to the end, or to the rest of the quotation.
    const passage_word& next = p.words[done + 1];
    const bool describes = (next.is(kind::determiner | kind::relative | kind::title) || next.numeral
                            || (next.capital && next.owns))
                           && !next.gerund && !stet::detail::cue_soon(p, done + 1, end, false, ~0U);
    std::size_t k = done + 1;
    while (k < end && !p.words[k].quoted() && p.words[k].mark != passage_mark::semicolon) ++k;
    if (k == end && describes) {
        // "a Democrat from Vale, | who estimated that ...", "Ann Vale, 33, | holding a twin"
        for (std::size_t i = done + 2; i + 2 < end; ++i) {
            if (!is_mark(p, i, end, passage_mark::comma)) continue;
            const passage_word& w = p.words[i + 1];
            if ((w.gerund && !w.capital)
                || (w.is(kind::relative) && stet::detail::cue_soon(p, i + 2, end, false, ~0U)))
                return source_behind{{source.first, i}, i};
        }
        return source_behind{{source.first, end}, end};
    }
    if (k < end && opens_quotation(p, k, end) && p.words[k - 1].mark == passage_mark::comma
        && p.quotations[p.words[k].quotation].size() > 5)
        return source_behind{{source.first, k - 1}, k - 1};
    return source_behind{source, done};
}

}  // namespace stet::rules::detail

#endif
