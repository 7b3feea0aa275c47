#ifndef STET_ATTRIBUTIONS_RULES_CLOSING_COMMAS_HPP
#define STET_ATTRIBUTIONS_RULES_CLOSING_COMMAS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>

#include <cstddef>

// Commas that close what another one opened beside a noun: "the shares, which fell, looked cheap".
namespace stet::detail {

/// Is this a verb that hardly does anything but attribute, "said", "told"?
[[nodiscard]] inline bool is_strong_cue(const passage_word& w) noexcept
{
    return w.cue && w.cue.value >= 900 && !w.capital && !w.gerund;
}

/// The comma that closes the clause that begins at `at` if a verb follows it, "the shares, which
/// fell, looked cheap"; `end` if there is none.
[[nodiscard]] inline std::size_t comma_before_verb(const passage& p, std::size_t at,
                                                   std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 20;  // words
    for (std::size_t i = at; i < end && i - at < longest; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted() || w.mark == passage_mark::semicolon || w.mark == passage_mark::colon)
            return end;
        if (w.mark != passage_mark::comma) continue;
        if (i + 1 >= end || !p.words[i + 1].is_word()) return end;
        const passage_word& next = p.words[i + 1];
        const bool verb = is_auxiliary(next) || next.is(kind::finite)
                          || (next.past && !next.capital) || is_strong_cue(next);
        return verb ? i : end;
    }
    return end;
}

/// Whether a word may be a verb, for all that the lists say.
[[nodiscard]] inline bool may_be_verb(const passage_word& w) noexcept
{
    using namespace clauses;
    return w.is_word() && !w.quoted() && !w.capital && !w.numeral && !w.gerund
           && !w.is(kind::determiner | kind::subject | kind::preposition | kind::conjunction
                    | kind::subordinator | kind::relative | kind::question);
}

/// The comma that closes what stands beside a noun, from `at` on, if the rest goes on as it must:
/// "the man, who has not been named, | died", "the bank, which met on Monday, | to cut rates",
/// "Reed, a former friend, | of lying"; `end` if there is none. `verb`: the noun has none yet.
[[nodiscard]] inline std::size_t comma_before_rest(const passage& p, std::size_t at,
                                                   std::size_t end, bool verb)
{
    using namespace clauses;
    constexpr std::size_t longest = 20;  // words
    if (const std::size_t comma = comma_before_verb(p, at, end); comma != end) return comma;
    for (std::size_t i = at; i + 1 < end && i - at < longest; ++i) {
        const passage_word& w = p.words[i];
        if (w.quoted() || w.mark == passage_mark::semicolon || w.mark == passage_mark::colon)
            return end;
        if (w.mark != passage_mark::comma) continue;
        const bool on =
            verb ? may_be_verb(p.words[i + 1])
                 : is_infinitive(p, i + 1, end) || is_one_of(p.text(i + 1), {"of", "as"});
        return on ? i : end;
    }
    return end;
}

}  // namespace stet::detail

#endif
