#ifndef STET_ATTRIBUTIONS_RULES_RECEPTIONS_HPP
#define STET_ATTRIBUTIONS_RULES_RECEPTIONS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/sources.hpp>
#include <stet/core/word_filter.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

// What somebody or something gets to hear: "The plan drew criticism from unions", "Vale has the
// backing of the council".
namespace stet::rules {

namespace detail {

/// What is received from those who are for something, and what from anybody.
inline constexpr std::array<std::string_view, 5> received_from_friends{
    "support", "backing", "endorsement", "endorsements", "approval"};
inline constexpr std::array<std::string_view, 9> received_from_anybody{
    "criticism", "praise",   "opposition", "condemnation", "scorn",
    "plaudits",  "ridicule", "rebuke",     "rebukes"};

/// Their shapes.
inline constexpr word_filter received_words = [] {
    word_filter words;
    for (const std::string_view word : received_from_friends) words.add(word);
    for (const std::string_view word : received_from_anybody) words.add(word);
    return words;
}();

/// How a noun at `at` that says what is received goes on to whom it comes from: the preposition's
/// place; `at` if it does not.
[[nodiscard]] inline std::size_t received_from(const passage& p, std::size_t at, std::size_t end)
{
    const auto noun = p.text(at);
    if (at + 2 >= end || !p.words[at + 1].is_word() || p.words[at + 1].quoted()) return at;
    const auto preposition = p.text(at + 1);
    const auto is_among = [&](const auto& words) {
        return std::ranges::find(words, noun) != words.end();
    };
    const bool friends = is_among(received_from_friends);
    const bool any = friends || is_among(received_from_anybody);
    const bool goes_on = (preposition == "from" && any)
                         || (preposition == "of" && friends && p.text(at - 1) == "the")
                         || (preposition == "among" && noun == "support");
    return goes_on ? at + 1 : at;
}

/// The verb that receives, a few words before the noun at `at`: "drew | sharp and loud criticism";
/// `at` if there is none.
[[nodiscard]] inline std::size_t receiving_verb(const passage& p, std::size_t at, std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest = 6;  // words
    for (std::size_t i = at; i > begin && at - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (!w.is_word() || w.quoted() || w.is(kind::preposition | kind::relative)) return at;
        if (is_one_of(p.text(i - 1),
                      {"has",     "have",     "had",      "won",       "wins",     "drew",
                       "drawn",   "draws",    "received", "receives",  "earned",   "earns",
                       "gained",  "gains",    "faced",    "faces",     "secured",  "enjoys",
                       "enjoyed", "lost",     "loses",    "attracted", "attracts", "got",
                       "gets",    "commands", "commanded"}))
            return i - 1;
    }
    return at;
}

/// From whom it comes: "33% of farmers", "residents | for the scheme", "the mayor | and won".
[[nodiscard]] inline word_span who_gives(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    word_span who = source_after(p, at, end);
    if (who.last + 1 < end && p.text(who.last) == "%")
        who.last = source_after(p, who.last + 1, end).last;
    for (std::size_t i = who.first + 1; i < who.last; ++i) {
        const passage_word& w = p.words[i];
        const bool verb = w.is(kind::conjunction)
                          && (i + 1 == who.last || is_auxiliary(p.words[i + 1])
                              || (p.words[i + 1].past && !p.words[i + 1].capital));
        if (verb || p.text(i) == "for") who.last = i;
    }
    return who;
}

/// Takes in an attribution where no other one stands, or one whose cue is part of its cue: "won |
/// praise".
inline bool take_reception(attribution_draft d, std::size_t before, findings& found)
{
    const word_span all{d.content.front().first, d.source.last};
    const auto meets = [&](word_span s) { return s.first < all.last && all.first < s.last; };
    const auto disturbs = [&](const attribution_draft& o) {
        const bool inside = d.cue.first <= o.cue.first && o.cue.last <= d.cue.last;
        return !inside
               && (meets(o.source) || meets(o.cue) || std::ranges::any_of(o.content, meets));
    };
    const auto first = found.drafts.begin() + static_cast<std::ptrdiff_t>(before);
    if (std::any_of(first, found.drafts.end(), disturbs)) return false;
    const auto is_part = [&](const attribution_draft& o) { return d.cue.holds(o.cue.first); };
    found.drafts.erase(std::remove_if(first, found.drafts.end(), is_part), found.drafts.end());
    // Before the others: a quotation that follows goes on with one of those.
    found.drafts.insert(found.drafts.begin() + static_cast<std::ptrdiff_t>(before), std::move(d));
    return true;
}

}  // namespace detail

/// Finds what is received, in words of a statement that no other attribution has; the others of
/// the statement are those from `before` on.
inline void read_receptions(const passage& p, word_span s, std::size_t before, findings& found)
{
    using namespace clauses;
    for (std::size_t i = s.first + 2; i + 2 < s.last; ++i) {
        const passage_word& w = p.words[i];
        if (!p.words[i + 1].is(kind::preposition) || !w.is_word() || w.quoted() || w.capital
            || !detail::received_words.may_hold(p.text(i)))
            continue;
        const std::size_t preposition = detail::received_from(p, i, s.last);
        if (preposition == i) continue;
        std::size_t verb = detail::receiving_verb(p, i, s.first);
        if (verb == i) continue;
        while (verb > s.first
               && (is_auxiliary(p.words[verb - 1]) || p.words[verb - 1].is(kind::adverb))
               && i - verb < horizon)
            --verb;
        attribution_draft d;
        d.cue = {verb, preposition + 1};
        d.source = detail::who_gives(p, preposition + 1, s.last);
        const word_span subject = source_before(p, verb, s.first);
        if (d.source.empty() || subject.empty()) continue;
        d.content.push_back(subject);
        d.rare = true;
        const std::size_t last = d.source.last;
        if (detail::take_reception(std::move(d), before, found)) i = last - 1;
    }
}

}  // namespace stet::rules

#endif
