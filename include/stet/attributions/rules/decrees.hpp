#ifndef STET_ATTRIBUTIONS_RULES_DECREES_HPP
#define STET_ATTRIBUTIONS_RULES_DECREES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>

#include <cstddef>
#include <string_view>

// What laws and orders say: "the bill would require banks to report". Of anything else such verbs
// tell what it needs or stops: "the job requires patience".
namespace stet::detail {

/// A verb that only a text with force, or somebody with power, says something by.
[[nodiscard]] inline bool is_decree_verb(std::string_view verb) noexcept
{
    return clauses::is_one_of(verb,
                              {"require", "requires", "required", "obliges", "compels", "bars",
                               "barred", "bans", "forbids", "forbid", "forbade", "prohibits",
                               "prohibit", "prohibited", "mandates", "mandated", "allows"});
}

/// "law", "the rules": a text with force.
[[nodiscard]] inline bool is_law(std::string_view word) noexcept
{
    return clauses::is_one_of(
        word,
        {"law",        "laws",       "Law",        "bill",         "Bill",         "act",
         "Act",        "acts",       "Acts",       "rule",         "rules",        "ruling",
         "policy",     "ordinance",  "measure",    "legislation",  "order",        "statute",
         "statutes",   "directive",  "regulation", "regulations",  "code",         "agreement",
         "treaty",     "deal",       "contract",   "licence",      "license",      "permit",
         "guidelines", "resolution", "amendment",  "proposal",     "settlement",   "decree",
         "charter",    "convention", "injunction", "constitution", "Constitution", "bylaws",
         "terms",      "protocol",   "mandate",    "referendum",   "legislature"});
}

/// Whether a law stands before the verb group that begins at `first`, as its subject or in it.
[[nodiscard]] inline bool is_said_by_law(const passage& p, std::size_t first, std::size_t begin)
{
    using namespace clauses;
    constexpr std::size_t longest = 12;  // words of the noun phrase
    for (std::size_t i = first; i > begin && first - i < longest; --i) {
        const passage_word& w = p.words[i - 1];
        if (is_law(p.text(i - 1))) return true;
        const bool joins = w.is_word() || w.mark == passage_mark::comma;
        if (!joins || w.quoted() || is_auxiliary(w) || is_subject_pronoun(w)
            || w.is(kind::conjunction))
            return false;
    }
    return false;
}

}  // namespace stet::detail

#endif
