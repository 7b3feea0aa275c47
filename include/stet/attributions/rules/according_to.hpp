#ifndef STET_ATTRIBUTIONS_RULES_ACCORDING_TO_HPP
#define STET_ATTRIBUTIONS_RULES_ACCORDING_TO_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/cues.hpp>
#include <stet/attributions/rules/sources.hpp>
#include <stet/attributions/rules/sources_behind.hpp>
#include <stet/attributions/rules/statement_shape.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>
#include <optional>

// "According to X, ...", "..., according to X, ...": cues that a source follows.
namespace stet::rules::detail {

/// Whether a number at `at` counts what a clause is about: "40 people", "over 40 people".
[[nodiscard]] inline bool opens_count(const passage& p, std::size_t at, std::size_t end)
{
    if (clauses::is_one_of(p.text(at), {"over", "about", "around", "nearly", "some", "almost"}))
        ++at;
    return at + 1 < end && p.words[at].numeral && p.words[at + 1].is_word()
           && !p.words[at + 1].is(clauses::kind::time | clauses::kind::determiner)
           && !p.words[at + 1].capital;
}

/// The place behind the noun phrase at `at`, where another one begins without a comma between them:
/// "the ministry | over 40 people have died", "Holm | the ship was lost". `at` if none does up to
/// `end`, which is a comma or the end of the statement.
[[nodiscard]] inline std::size_t before_bare_clause(const passage& p, std::size_t at,
                                                    std::size_t end, bool has_comma)
{
    using namespace clauses;
    end = nearer(end, at + horizon);
    std::size_t i = after_noun_phrase(p, at, end);
    for (std::size_t k = at + 1; k < i; ++k)
        if (opens_count(p, k, end) && !p.words[k - 1].is(kind::determiner | kind::preposition))
            return k;
    while (i < end && i > at && !opens_count(p, i, end)) {
        // "a study published on Monday"
        const bool done =
            p.words[i].past && i + 1 < end && p.words[i + 1].is(kind::preposition | kind::time);
        const std::size_t behind =
            done ? after_manner(p, i + 1, end) : after_prepositional_phrase(p, i, end);
        if (behind == i) break;
        i = behind;
    }
    if (i == at || i >= end || !p.words[i].is_word()) return at;
    if (p.words[i].capital && !p.words[i].is(kind::determiner | kind::subject)) {
        // "team coach Ann Vale | the plan is dead"; but "an online Gallup poll, the plan is dead"
        std::size_t name = i;
        while (name < end && p.words[name].is_word() && p.words[name].capital) ++name;
        if (name < end && p.words[name].is(kind::determiner | kind::subject))
            i = name;
        else if (has_comma)
            return at;
    }
    const passage_word& w = p.words[i];
    const bool opens =
        w.is(kind::determiner | kind::subject) || opens_count(p, i, end) || w.capital;
    return opens && !w.is(kind::relative | kind::conjunction) && !w.quoted() ? i : at;
}

/// The comma behind what describes X, whose first one is at `comma`: "X, who runs the place", "the
/// coach, Ann Vale", "Ann Vale, a professor, 41"; that one if X ends with it.
[[nodiscard]] inline std::size_t behind_description(const passage& p, word_span source,
                                                    std::size_t comma, std::size_t end)
{
    using namespace clauses;
    const auto next_comma = [&](std::size_t at) {
        while (at < end && p.words[at].mark != passage_mark::comma) ++at;
        return at;
    };
    if (comma + 1 >= end) return comma;
    const passage_word& first = p.words[source.first];
    const bool named = p.words[comma - 1].capital;
    const std::size_t next = next_comma(comma + 1);
    if (next + 1 >= end) return comma;
    if (p.words[comma + 1].is(kind::relative)) return next;
    std::size_t last = comma;
    if ((first.is(kind::determiner) || first.owns) && !named) {
        const bool person = lexicon::roles.find(p.text(comma - 1)).in(lexicon::roles_group::person);
        if (person && after_name(p, comma + 1, end) == next) last = next;
    } else if (named && p.words[comma + 1].is(kind::determiner)
               && !stet::detail::has_verb(p, {comma + 1, next}) && !is_auxiliary(p.words[next + 1])
               && stet::detail::has_verb(p, {next + 1, next_comma(next + 1)})) {
        last = next;
    }
    const bool aged = p.words[last + 1].numeral && is_mark(p, last + 2, end, passage_mark::comma);
    return aged ? last + 2 : last;
}

/// "According to X, ...", "..., according to X, ...". Answers with the place up to which words are
/// claimed, or none.
[[nodiscard]] inline std::optional<std::size_t> read_named(const passage& p, const cue_group& g,
                                                           word_span s, attribution_draft& d)
{
    using namespace clauses;
    d.source = source_after(p, g.next, s.last);
    if (d.source.empty()) return std::nullopt;
    std::size_t lead = g.where.first;
    if (lead == s.first + 2 && p.words[lead - 1].mark == passage_mark::comma) --lead;  // "But, "
    while (lead > s.first && p.words[lead - 1].is_word()
           && p.words[lead - 1].is(kind::adverb | kind::conjunction))
        --lead;

    if (lead == s.first) {
        std::size_t comma = d.source.last;
        while (comma < s.last && p.words[comma].mark != passage_mark::comma) ++comma;
        if (const std::size_t bare = before_bare_clause(p, g.next, comma, comma < s.last);
            bare > g.next) {
            d.source.last = bare;
            d.content.push_back({bare, s.last});
            return s.last;
        }
        comma = behind_description(p, d.source, comma, s.last);
        if (comma + 1 < s.last) {
            d.source.last = comma;
            d.content.push_back({comma + 1, s.last});
        } else if (d.source.last + 1 < s.last) {
            d.content.push_back({d.source.last, s.last});
        } else {
            return std::nullopt;
        }
        return s.last;
    }

    std::size_t last = g.where.first;
    if (p.words[last - 1].mark == passage_mark::comma && !p.words[last - 1].quoted()) --last;
    if (last <= s.first) return std::nullopt;
    d.content.push_back({s.first, last});
    std::size_t done = d.source.last;
    if (is_mark(p, done, s.last, passage_mark::comma) && done + 1 < s.last
        && goes_on(p, done + 1, s.last, !is_clause(p, {s.first, last}))) {
        d.content.push_back({done + 1, s.last});
        return s.last;
    }
    while (done < s.last && p.words[done].mark != passage_mark::comma) ++done;
    return done;
}

}  // namespace stet::rules::detail

#endif
