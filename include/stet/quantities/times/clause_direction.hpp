#ifndef STET_QUANTITIES_TIMES_CLAUSE_DIRECTION_HPP
#define STET_QUANTITIES_TIMES_CLAUSE_DIRECTION_HPP

#include <stet/core/extent.hpp>
#include <stet/lexicon/clause_tenses.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// Which way a clause looks from the day it was written.
enum class direction : std::uint8_t { unclear, back, ahead };

namespace detail {

/// How far a clause is followed to either side.
inline constexpr std::size_t clause_reach = 320;

/// Whether a sentence ends at the mark at `at`, as far as a clause needs to know: abbreviations are
/// short, and so a full stop ends a sentence only behind a word of four letters or more.
[[nodiscard]] constexpr bool ends_clause(std::string_view document, std::size_t at) noexcept
{
    const char c = document[at];
    if (c == ';' || c == '!' || c == '?') return true;
    if (c == '\n') return byte_at(document, at + 1) == '\n';
    if (c != '.') return false;
    const char next = byte_at(document, at + 1);
    if (is_ascii_alphanumeric(next) || next == '.' || next == ',') return false;
    const auto word = word_ending_at(document, at);
    if (word.empty()) return true;
    return word.size() >= 4
           && !lexicon::time_words.find(word).in(lexicon::time_words_group::month_short);
}

/// What a single word says: its groups, and a past tense, a word that looks ahead, or neither.
struct word_tense {
    direction towards = direction::unclear;
    word_entry known;
};

[[nodiscard]] constexpr word_tense tense_of(std::string_view word) noexcept
{
    namespace group = lexicon::clause_tenses_group;
    word_tense r;
    r.known = lexicon::clause_tenses.find(word);
    const bool small = is_ascii_lower(word[0]);
    if (r.known.in(group::ahead)) {
        if (small) r.towards = direction::ahead;
    } else if (r.known.in(group::past)) {
        r.towards = direction::back;
    } else if (r.known) {
        return r.known.in(group::intent) ? word_tense{direction::back, r.known} : r;
    } else if (word.size() >= 4 && word.ends_with("ed")) {
        if (small && !word.ends_with("eed")) r.towards = direction::back;
    } else if (is_ascii_letter(word.back()) && word.size() >= 3) {
        // "won't", "he'll", "didn't"
        const char before = word[word.size() - 2];
        const bool curly = before == '\x99';
        if (before == '\'' || curly) {
            const auto head = word.substr(0, word.size() - (curly ? 4 : 2));
            if (word.back() != 't' || head.empty()) return r;  // "Tuesday's"
            if (equal_folded(head, "won")) return {direction::ahead, {}};
            r.known = lexicon::clause_tenses.find(head);
            r.towards = r.known.in(group::ahead)  ? direction::ahead
                        : r.known.in(group::past) ? direction::back
                                                  : direction::unclear;
        }
        if (word.ends_with("'ll") || word.ends_with("\u2019ll")) r.towards = direction::ahead;
    }
    return r;
}

/// Whether "to" before this word makes it an infinitive: "to travel", not "to the" or "to voters".
[[nodiscard]] constexpr bool may_be_infinitive(std::string_view word) noexcept
{
    if (word.size() < 2 || !is_ascii_lower(word[0])) return false;
    if (lexicon::clause_tenses.find(word).in(lexicon::clause_tenses_group::noun_mark)) return false;
    return !word.ends_with('s') || word.ends_with("ss");
}

/// The words of a clause one after another: "won't" is one, and a mark that ends the clause ends
/// it.
struct clause_walk {
    std::string_view document;
    std::size_t limit = 0;

    /// The size of an apostrophe inside of a word that begins, or ends, at `at`.
    [[nodiscard]] static constexpr std::size_t apostrophe(std::string_view text,
                                                          bool at_end) noexcept
    {
        constexpr std::string_view curly = "\u2019";
        if (at_end ? text.ends_with('\'') : text.starts_with('\'')) return 1;
        return (at_end ? text.ends_with(curly) : text.starts_with(curly)) ? curly.size() : 0;
    }

    [[nodiscard]] constexpr std::string_view before(std::size_t& at) const noexcept
    {
        while (at > limit && !is_ascii_letter(document[at - 1])) {
            --at;
            if (ends_clause(document, at)) return {};
        }
        const auto end = at;
        while (at > limit) {
            if (is_ascii_letter(document[at - 1])) {
                --at;
                continue;
            }
            const auto size = apostrophe(document.substr(limit, at - limit), true);
            if (size == 0 || at - limit <= size || !is_ascii_letter(document[at - size - 1])) break;
            at -= size;
        }
        return document.substr(at, end - at);
    }
    [[nodiscard]] constexpr std::string_view after(std::size_t& at) const noexcept
    {
        while (at < limit && !is_ascii_letter(document[at])) {
            if (ends_clause(document, at)) return {};
            ++at;
        }
        const auto begin = at;
        while (at < limit) {
            if (is_ascii_letter(document[at])) {
                ++at;
                continue;
            }
            const auto size = apostrophe(document.substr(at, limit - at), false);
            if (size == 0 || at + size >= limit || !is_ascii_letter(document[at + size])) break;
            at += size;
        }
        return document.substr(begin, at - begin);
    }
};

}  // namespace detail

namespace detail {

/// Whether the word that ends before `at` is "be": "will be held" does not look back.
[[nodiscard]] constexpr bool behind_be(const clause_walk& back, std::size_t at) noexcept
{
    return back.before(at) == "be";
}

/// Whether "was to" or "due to" ends before `at`, as in "was to have begun in July".
[[nodiscard]] constexpr bool behind_was_to(const clause_walk& back, std::size_t at) noexcept
{
    if (back.before(at) != "to") return false;
    const auto word = back.before(at);
    return word == "was" || word == "were" || word == "due" || word == "scheduled";
}

/// Whether a present tense ends before `at`, with little between: "is on Tuesday", "is
/// sentenced on Tuesday", "are likely Tuesday night and Wednesday".
[[nodiscard]] constexpr bool behind_now(const clause_walk& back, std::size_t at) noexcept
{
    namespace group = lexicon::clause_tenses_group;
    auto word = back.before(at);
    if (word.empty()) return false;
    for (int i = 0; i < 5 && lexicon::clause_tenses.find(word).in(group::now_link); ++i)
        word = back.before(at);
    if (word.size() >= 4 && word.ends_with("ed") && word != "dated") word = back.before(at);
    return !word.empty() && is_ascii_lower(word[0])
           && lexicon::clause_tenses.find(word).in(group::now);
}

/// Whether "if" stands a few words before `at`, as in "if it won in May", but not "asked if it won
/// in May": what is in the past there has not happened.
[[nodiscard]] constexpr bool behind_if(const clause_walk& back, std::size_t at) noexcept
{
    constexpr int longest = 4;  // words of a subject
    for (int i = 0; i < longest; ++i) {
        const auto word = back.before(at);
        if (word.empty() || byte_at(back.document, at + word.size()) == ',') return false;
        if (word == "If") return true;
        if (word != "if") continue;
        const auto before = back.before(at);
        return !before.starts_with("ask") && !before.starts_with("wonder") && before != "know"
               && before != "see" && before != "clear" && before != "sure" && before != "as";
    }
    return false;
}

}  // namespace detail

/// Which way the clause around a date looks: the nearest word before it that tells decides, then
/// the nearest one behind. "The court ruled in May" looks back, "will vote on Tuesday", "ahead of
/// Tuesday's primary", "to meet on Friday" ahead. Looks at 320 bytes on either side at most.
[[nodiscard]] constexpr direction clause_direction(std::string_view document, extent date) noexcept
{
    namespace group = lexicon::clause_tenses_group;
    const auto reach = detail::clause_reach;
    bool planned = false;     // "the talks that follow in March", not "did not follow in March"
    bool infinitive = false;  // "to meet on Friday" looks ahead, unless what governs it does not

    const detail::clause_walk back{document, date.begin > reach ? date.begin - reach : 0};
    if (detail::behind_now(back, date.begin)) return direction::ahead;
    std::string_view later;
    bool until = false;    // "put off until Friday" looks ahead,
    bool negated = false;  // "did not open until Friday" does not
    for (auto at = date.begin;;) {
        const auto word = back.before(at);
        if (word.empty()) break;
        const auto tense = detail::tense_of(word);
        if (until && tense.towards != direction::unclear) {
            negated = negated || word.ends_with("n't") || word.ends_with("n\u2019t");
            return negated || tense.known.in(group::stayed) ? tense.towards : direction::ahead;
        }
        negated = negated || word == "not" || word == "never";
        if (tense.known.in(group::until)) {
            until = true;
            continue;
        }
        if (infinitive && tense.known.in(group::intent)) return direction::ahead;
        if (tense.towards == direction::back && detail::behind_be(back, at)) continue;
        if (tense.towards == direction::back && word != "had" && word != "did"
            && detail::behind_if(back, at))
            return direction::ahead;
        if (word == "have" && detail::behind_was_to(back, at)) return direction::ahead;
        if (tense.towards == direction::ahead) {
            auto before = at;
            const auto link = back.before(before);
            if (link == "than") continue;  // "grew faster than expected in November"
            if (word.ends_with("ing") && !link.empty()
                && lexicon::clause_tenses.find(link).in(group::behind))
                return direction::back;  // "after opening on Friday"
        }
        if (tense.towards != direction::unclear) return tense.towards;
        if (word == "to" && detail::may_be_infinitive(later)) infinitive = true;
        if (planned && word != "not" && !infinitive && !tense.known.in(group::noun_mark))
            return direction::ahead;
        planned = tense.known.in(group::present | group::plan);
        later = word;
    }
    if (infinitive || until) return direction::ahead;

    const detail::clause_walk forth{document, date.end + reach < document.size() ? date.end + reach
                                                                                 : document.size()};
    std::string_view earlier;
    bool first = true;
    for (auto at = date.end;;) {
        const auto word = forth.after(at);
        if (word.empty()) return direction::unclear;
        if (first && (word == "is" || word == "are")) return direction::ahead;
        first = false;
        if (earlier == "to" && detail::may_be_infinitive(word)) return direction::ahead;
        const auto tense = detail::tense_of(word);
        if (word == "ago") continue;  // "in June, down from 55% a week ago"
        if (tense.towards != direction::unclear) return tense.towards;
        if (tense.known.in(group::present)) return direction::ahead;
        earlier = word;
    }
}

}  // namespace stet

#endif
