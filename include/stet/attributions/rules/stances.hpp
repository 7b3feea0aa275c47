#ifndef STET_ATTRIBUTIONS_RULES_STANCES_HPP
#define STET_ATTRIBUTIONS_RULES_STANCES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/cues.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace stet::rules {

namespace detail {

/// What somebody has a stance in.
[[nodiscard]] inline bool is_stance(std::string_view word) noexcept
{
    return clauses::is_one_of(word,
                              {"view",       "argument", "belief",     "claim",     "position",
                               "message",    "answer",   "response",   "complaint", "point",
                               "advice",     "verdict",  "contention", "reaction",  "expectation",
                               "assumption", "stance",   "warning",    "theory",    "conclusion"});
}

/// What nobody in particular has.
[[nodiscard]] inline bool is_shared_stance(std::string_view word) noexcept
{
    return clauses::is_one_of(word, {"thinking", "hope", "fear", "worry", "feeling", "consensus"});
}

/// What a stance is: what stands behind its verb "is", as the frame of a cue.
[[nodiscard]] inline stet::detail::cue_frame what_it_is(const passage& p, std::size_t at,
                                                        std::size_t end)
{
    namespace cue = stet::detail::cue;
    if (at + 1 >= end) return {};
    if (p.words[at].mark == passage_mark::colon) return {cue::quote, at + 1};
    const bool plain = p.text(at) == "simple" || p.text(at) == "clear" || p.text(at) == "this";
    if (plain && clauses::is_mark(p, at + 1, end, passage_mark::colon) && at + 2 < end)
        return {cue::quote, at + 2};
    if (p.words[at].is(clauses::kind::relative) && p.text(at) == "that") return {cue::that, at};
    if (clauses::opens_quotation(p, at, end)) return {cue::quote, at};
    return {};
}

}  // namespace detail

/// Finds what somebody's stance is, where a statement begins with it: "The bank's view is that
/// ...", "Her message was simple: ...". That of nobody, "The fear is that ...", is one where the
/// noun is seldom the writer's own. False if the statement is none such.
[[nodiscard]] inline bool read_stance(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    constexpr std::size_t longest = 10;  // words
    const std::size_t limit = nearer(s.first + longest, s.last);
    std::size_t verb = s.first + 1;
    while (verb < limit && !p.words[verb].is(kind::be)) {
        if (!p.words[verb].is_word() || p.words[verb].quoted()) return false;
        ++verb;
    }
    if (verb >= limit || verb == s.first + 1) return false;
    const auto what = detail::what_it_is(p, verb + 1, s.last);
    if (what.frame == 0) return false;
    std::size_t noun = verb;  // of "Her message to parents was"
    bool shared = false;
    do {
        if (--noun == s.first) return false;
        shared = detail::is_shared_stance(p.text(noun));
    } while (!shared && !detail::is_stance(p.text(noun)));
    if (noun + 1 < verb && !p.words[noun + 1].is(kind::preposition)) return false;

    attribution_draft d;
    std::size_t first = s.first;
    while (first < noun && p.words[first].is(kind::conjunction | kind::adverb)) ++first;
    std::size_t owner = first;
    while (owner < noun && !is_owner(p, owner)) ++owner;
    if (owner < noun)
        d.source = {first, owner + 1};
    else if (!shared)
        return false;
    d.nobody = owner == noun;
    const bool colon = p.words[what.next - 1].mark == passage_mark::colon;
    d.cue = {d.nobody ? first : owner + 1, colon ? what.next - 1 : verb + 1};
    const std::size_t last = content_end(p, what.frame, what.next, s.last);
    if (last <= what.next) return false;
    d.content.push_back({what.next, last});
    d.direct = p.words[what.next].quoted();
    found.drafts.push_back(std::move(d));
    return true;
}

}  // namespace stet::rules

#endif
