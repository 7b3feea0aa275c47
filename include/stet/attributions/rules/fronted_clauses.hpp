#ifndef STET_ATTRIBUTIONS_RULES_FRONTED_CLAUSES_HPP
#define STET_ATTRIBUTIONS_RULES_FRONTED_CLAUSES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/main_verbs.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>
#include <optional>

// What somebody says in a clause before the main one ends where that one begins: "After police said
// the road was safe, | cars returned."
namespace stet {

namespace detail {

/// Whether "after", "although" or the like stands before the source at `source`, at the front of
/// the sentence that begins at `begin`, "Days after police", or behind its subject, "Vale, after
/// police".
[[nodiscard]] inline bool is_in_fronted_clause(const passage& p, std::size_t begin,
                                               std::size_t source)
{
    using namespace clauses;
    constexpr std::size_t longest = 3;  // words before it, "Just two days"
    if (source == begin || source - begin > horizon) return false;
    const std::size_t opener = source - 1;
    const passage_word& w = p.words[opener];
    if (w.quoted() || !w.is(kind::subordinator)
        || is_one_of(p.text(opener), {"so", "So", "lest", "unless", "Unless"}))
        return false;
    if (opener > begin && p.words[opener - 1].mark == passage_mark::comma)
        return is_phrase(p, {begin, opener - 1});
    return opener - begin <= longest && is_phrase(p, {begin, opener});
}

/// Whether a main clause may begin here: a subject, and a verb in what comes before the next comma.
[[nodiscard]] inline bool may_open_main_clause(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    if (at + 1 >= end) return false;
    const passage_word& w = p.words[at];
    if (!w.is_word() || w.quoted() || w.gerund
        || w.is(kind::conjunction | kind::relative | kind::question))
        return false;
    if (w.is(kind::subordinator | kind::preposition) && !w.is(kind::determiner)) return false;
    return w.is(kind::subject) || is_tensed(p, at, at) || w.past || has_verb_soon(p, at, end);
}

/// The relative pronoun that a source is, or that stands right before it: "which he called absurd".
[[nodiscard]] inline std::optional<std::size_t> relative_of(const passage& p, word_span source,
                                                            std::size_t begin)
{
    using namespace clauses;
    if (source.empty()) return std::nullopt;
    if (source.size() == 1 && p.words[source.first].is(kind::relative)) return source.first;
    const bool before = source.first > begin && p.words[source.first - 1].is(kind::relative);
    return before ? std::optional(source.first - 1) : std::nullopt;
}

}  // namespace detail

/// Where a content ends that stands between `from` and `last` in a clause before the main one, of
/// the sentence that begins at `begin`: at the comma before the main clause, or behind a quotation
/// that holds this comma; `last` where there is no such clause.
[[nodiscard]] inline std::size_t end_before_main_clause(const passage& p, std::size_t begin,
                                                        std::size_t source, std::size_t from,
                                                        std::size_t last, std::size_t end)
{
    using namespace clauses;
    if (!detail::is_in_fronted_clause(p, begin, source)) return last;
    // "Vale, after police said so, drove home": the subject stands before the clause.
    const bool has_subject = source > begin + 1 && p.words[source - 2].mark == passage_mark::comma;
    // "If you want to try it, | pick a large one": what to do needs no subject.
    const bool request = is_one_of(p.text(source - 1), {"If", "if", "When", "when"});
    const auto opens = [&](std::size_t at) {
        return detail::may_open_main_clause(p, at, end)
               || (request && at < end && detail::may_be_verb(p.words[at]))
               || (has_subject && at < end && detail::may_be_verb(p.words[at]));
    };
    for (std::size_t i = from; i < last; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted()) {
            const std::size_t behind = p.quotations[w.quotation].last;
            if (behind >= last) return last;
            i = behind - 1;
            if (behind > from + 2 && p.words[behind - 2].mark == passage_mark::comma
                && opens(behind))
                return behind;
        } else if (w.mark == passage_mark::comma && i > from && i + 1 < end) {
            const passage_word& next = p.words[i + 1];
            const bool aside = next.is(kind::relative | kind::determiner) || next.capital;
            const std::size_t closed = aside ? detail::comma_before_verb(p, i + 1, end) : end;
            if (closed != end)
                i = closed;  // "the road, which was closed, | was safe"
            else if (opens(i + 1) && !detail::is_opening_phrase(p, {from, i}))
                return i;
        }
    }
    return last;
}

/// Where a content ends that stands between `from` and `last` in "which ...", at `relative`,
/// between commas and before the verb of the sentence, which begins at `begin`: "The plan, which he
/// called absurd, | was dropped"; `last` where the clause may go on to the end.
[[nodiscard]] inline std::size_t end_of_relative_clause(const passage& p, std::size_t begin,
                                                        std::size_t relative, std::size_t from,
                                                        std::size_t last)
{
    using namespace clauses;
    constexpr std::size_t longest = 6;  // words of "a Republican who"
    std::size_t open = relative;
    while (open > begin && relative - open < longest && p.words[open - 1].is_word()) --open;
    const bool beside = open == relative || p.words[open].is(kind::determiner);
    if (open <= begin || p.words[open - 1].mark != passage_mark::comma || !beside
        || relative - begin > horizon || detail::has_verb(p, {begin, relative}))
        return last;
    std::size_t comma = last;
    for (std::size_t i = from; i + 1 < last; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted()) {
            i = nearer(p.quotations[w.quotation].last, last) - 1;
        } else if (w.mark == passage_mark::comma && i > from) {
            if (detail::may_open_main_clause(p, i + 1, last)) return i;
            if (detail::may_be_verb(p.words[i + 1])) comma = i;  // one of no list
        }
    }
    return comma;
}

}  // namespace stet

#endif
