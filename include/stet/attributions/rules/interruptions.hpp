#ifndef STET_ATTRIBUTIONS_RULES_INTERRUPTIONS_HPP
#define STET_ATTRIBUTIONS_RULES_INTERRUPTIONS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/statement_shape.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>

// How a source and a cue stand in the middle or at the end of what is said.
namespace stet::rules::detail {

/// What stands left of a source, or of the cue if there is none, ends here: before "as" in "..., as
/// X said".
[[nodiscard]] inline std::size_t before_as(const passage& p, std::size_t begin, word_span source,
                                           std::size_t cue)
{
    if (source.empty()) return cue;
    const std::size_t left = source.first;
    if (left < begin + 2 || p.text(left - 1) != "as") return left;
    return p.words[left - 2].mark == passage_mark::comma || p.words[left - 2].quoted() ? left - 1
                                                                                       : left;
}

/// Where a content begins that may have a label before it, as in "What it means: The case ...".
[[nodiscard]] inline std::size_t behind_label(const passage& p, word_span content)
{
    constexpr std::size_t longest = 6;  // words
    const std::size_t limit = clauses::nearer(content.first + longest + 1, content.last);
    for (std::size_t i = content.first + 1; i + 1 < limit; ++i)
        if (clauses::is_mark(p, i, limit, passage_mark::colon) && p.words[i + 1].capital)
            return i + 1;
    return content.first;
}

/// "a remark Vale" before "shrugged off": what was said, and who has to do with it.
[[nodiscard]] inline bool names_what_is_said(const passage& p, word_span s)
{
    if (s.size() < 3 || !p.words[s.first].is(clauses::kind::determiner)
        || !p.words[s.first + 2].capital)
        return false;
    return clauses::is_one_of(p.text(s.first + 1),
                              {"remark",     "claim",      "comment",    "statement", "charge",
                               "allegation", "suggestion", "accusation", "assertion", "idea",
                               "notion",     "demand",     "view",       "argument",  "description",
                               "label",      "term",       "phrase",     "question",  "rumor",
                               "rumour",     "warning",    "promise"});
}

/// "But, says Vale, “we will see”": words that only lead on to what is said.
[[nodiscard]] inline bool only_leads_on(const passage& p, word_span s)
{
    constexpr std::size_t longest = 2;  // words
    for (std::size_t i = s.first; i < s.last; ++i)
        if (!p.words[i].is(clauses::kind::conjunction | clauses::kind::adverb)) return false;
    return s.size() <= longest;
}

/// "She has resigned; | her deputy": what stands behind the last semicolon.
[[nodiscard]] inline std::size_t behind_semicolon(const passage& p, word_span s)
{
    for (std::size_t i = s.last; i > s.first; --i) {
        if (p.words[i - 1].quoted()) break;
        if (p.words[i - 1].mark == passage_mark::semicolon) return i;
    }
    return s.first;
}

/// "In Leeds, | prices fell": what stands behind a few words about place or time and a comma.
[[nodiscard]] inline word_span behind_place_and_time(const passage& p, word_span s)
{
    using namespace clauses;
    constexpr std::size_t longest = 6;  // words
    const passage_word& first = p.words[s.first];
    if (!first.is(kind::preposition) || first.is(kind::subordinator | kind::conjunction)) return s;
    for (std::size_t i = s.first + 1; i + 1 < nearer(s.last, s.first + 1 + longest); ++i)
        if (p.words[i].mark == passage_mark::comma) return {i + 1, s.last};
    return s;
}

/// Whether words are one part of a sentence.
[[nodiscard]] inline bool has_no_comma(const passage& p, word_span s)
{
    for (std::size_t i = s.first; i < s.last; ++i)
        if (p.words[i].mark == passage_mark::comma) return false;
    return true;
}

/// Whether the statement, or what a comma closes, ends here.
[[nodiscard]] inline bool ends_part(const passage& p, std::size_t at, std::size_t end)
{
    return at >= end || p.words[at].mark == passage_mark::comma;
}

/// Whether what stands behind the comma at `at` is no part of what is said: ", though they had no
/// proof", ", adding that it was late".
[[nodiscard]] inline bool is_apart(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    if (!is_mark(p, at, end, passage_mark::comma) || at + 1 >= end) return false;
    const passage_word& w = p.words[at + 1];
    return !w.quoted() && !w.capital
           && (w.is(kind::conjunction | kind::subordinator) || (w.gerund && w.cue));
}

/// Whether a source is a name, or has an article or an owner.
[[nodiscard]] inline bool is_named(const passage& p, word_span s)
{
    return !s.empty()
           && (p.words[s.first].capital
               || clauses::is_one_of(p.text(s.first),
                                     {"a", "an", "the", "its", "his", "her", "their"}));
}

/// Whether a cue that ends at `done`, before a quotation, interrupts a sentence that began before
/// it: "The bridge, she said, “is not safe.”", "If it rains, he said, “we stay.”" The quotation
/// begins small, and what stands before is neither a word that leads on, "Still", nor a place or a
/// time, "In May", and has no such word at its end.
[[nodiscard]] inline bool interrupts(const passage& p, std::size_t done, word_span before,
                                     std::size_t end)
{
    using namespace clauses;
    const std::size_t quote = done + 1;
    if (before.empty() || quote + 1 >= end || !is_mark(p, done, end, passage_mark::comma)
        || !opens_quotation(p, quote, end))
        return false;
    const passage_word& quoted = p.words[quote + 1];
    if (!quoted.is_word() || !is_ascii_lower(p.text(quote + 1).front())) return false;
    if (has_quotation(p, before)) return false;
    const passage_word& last = p.words[before.last - 1];  // "..., and also, she said, “to ...”"
    if (last.is(kind::adverb | kind::preposition | kind::conjunction) || last.gerund) return false;
    const passage_word& first = p.words[before.first];
    if (first.is(kind::subordinator | kind::question)) return true;
    if (first.is(kind::preposition) || first.gerund) return is_clause(p, before);
    return before.size() > 1
           || !first.is(kind::conjunction | kind::adverb | kind::time | kind::period);
}

}  // namespace stet::rules::detail

#endif
