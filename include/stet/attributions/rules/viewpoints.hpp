#ifndef STET_ATTRIBUTIONS_RULES_VIEWPOINTS_HPP
#define STET_ATTRIBUTIONS_RULES_VIEWPOINTS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/statement_shape.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>
#include <utility>

// Prepositions that attribute: "To Vale, the offer was an insult", "Vale led by six points in a
// Gallup poll".
namespace stet::rules {

namespace detail {

/// Whether a noun phrase is of people, whom a thing may seem to be something: "Ann Vale", "the
/// union's critics", "party officials"; not "the shock of the town", "Vale's surprise".
[[nodiscard]] inline bool is_of_people(const passage& p, word_span s)
{
    using namespace clauses;
    for (std::size_t i = s.first; i < s.last; ++i)
        if (!p.words[i].is_word() || p.words[i].numeral || p.words[i].is(kind::preposition))
            return false;
    const std::size_t head = s.last - 1;
    if (p.words[head].owns || p.words[head].is(kind::time | kind::period)) return false;
    namespace role = lexicon::roles_group;
    if (lexicon::roles.find(p.text(head)).in(role::person | role::plural)) return true;
    return p.words[s.first].capital && p.words[head].capital
           && !p.words[s.first].is(kind::determiner);
}

/// "a new Vale News poll": where the noun phrase ends that begins behind the "in" at `at`, if it is
/// one poll; `at` if it is none.
[[nodiscard]] inline std::size_t after_poll(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 9;  // words
    if (at + 2 >= end || !is_one_of(p.text(at + 1), {"a", "an", "one", "another", "the"}))
        return at;
    const bool one = p.text(at + 1) != "the" || is_one_of(p.text(at + 2), {"latest", "most"});
    if (!one) return at;
    for (std::size_t i = at + 2; i < nearer(end, at + longest); ++i) {
        if (!p.words[i].is_word() || p.words[i].quoted() || ends_noun_phrase(p.words[i])) return at;
        if (is_one_of(p.text(i), {"poll", "survey"})) return i + 1;
    }
    return at;
}

/// "In March, | Vale led": what stands behind a phrase at the front.
[[nodiscard]] inline word_span behind_front(const passage& p, word_span s)
{
    using namespace clauses;
    if (!p.words[s.first].is(kind::preposition) && p.text(s.first) != "As") return s;
    for (std::size_t i = s.first + 1; i + 1 < s.last; ++i)
        if (p.words[i].mark == passage_mark::comma) return {i + 1, s.last};
    return s;
}

/// What is said of a poll behind it: "released Sunday", "of 900 farmers last month".
[[nodiscard]] inline std::size_t after_what_poll(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    if (at < end && p.words[at].past && p.words[at].is_word()) ++at;
    return after_manner(p, at, end);
}

/// Whether a clause gives a share or a lead, as polls do.
[[nodiscard]] inline bool gives_share(const passage& p, word_span s)
{
    for (std::size_t i = s.first; i < s.last; ++i) {
        if (p.words[i].quoted()) return false;
        if (p.words[i].numeral
            || clauses::is_one_of(p.text(i),
                                  {"lead", "led", "leads", "leading", "ahead", "percent", "support",
                                   "majority", "points", "trailed", "trails"}))
            return true;
    }
    return false;
}

}  // namespace detail

/// Finds to whom a thing seems so, where a statement begins with it: "To Vale, the offer was an
/// insult."
inline void read_viewpoint(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    constexpr std::size_t longest = 8;  // words of whom
    if (s.size() < 5 || p.text(s.first) != "To" || p.words[s.first].quoted()) return;
    std::size_t comma = s.first + 1;
    while (comma < nearer(s.last, s.first + longest) && p.words[comma].is_word()) ++comma;
    if (comma == s.first + 1 || !is_mark(p, comma, s.last, passage_mark::comma)) return;
    const passage_word& opener = p.words[s.first + 1];  // "To win the vote, Vale must ..."
    if (!opener.capital && !opener.is(kind::determiner)) return;
    const word_span content{comma + 1, s.last};
    if (!detail::is_of_people(p, {s.first + 1, comma}) || content.size() < 3
        || p.words[content.first].gerund || !has_verb_soon(p, comma, s.last))
        return;
    attribution_draft d;
    d.cue = {s.first, s.first + 1};
    d.source = {s.first + 1, comma};
    d.content.push_back(content);
    d.rare = true;
    found.drafts.push_back(std::move(d));
}

/// Finds what a poll says that stands behind it, or before it at the front: "Vale led by six points
/// in a Gallup poll".
inline void read_poll(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    const std::size_t limit = nearer(s.last, s.first + horizon);
    for (std::size_t i = s.first; i < limit; ++i) {
        if (p.words[i].quoted()) return;
        const bool front = i == s.first && p.text(i) == "In";
        if (!front && p.text(i) != "in") continue;
        const std::size_t behind = detail::after_poll(p, i, s.last);
        if (behind == i) continue;
        const std::size_t last = detail::after_what_poll(p, behind, s.last);
        const bool closed = last >= s.last || p.words[last].mark == passage_mark::comma;
        if (!closed) return;
        const word_span content =
            front ? word_span{last + 1, s.last} : detail::behind_front(p, {s.first, i});
        if (content.empty() || content.size() < 3 || !detail::gives_share(p, content)
            || !is_clause(p, content))
            return;
        attribution_draft d;
        d.cue = {i, i + 1};
        d.source = {i + 1, last};
        d.content.push_back(content);
        d.rare = true;
        found.drafts.push_back(std::move(d));
        return;
    }
}

}  // namespace stet::rules

#endif
