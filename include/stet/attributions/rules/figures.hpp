#ifndef STET_ATTRIBUTIONS_RULES_FIGURES_HPP
#define STET_ATTRIBUTIONS_RULES_FIGURES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>

#include <cstddef>

// Verbs that only say something where a figure or a cause stands behind them: "put the cost at
// £3m", "put the delay down to fog".
namespace stet::detail {

/// Whether a number begins at `at`, in digits or in words, perhaps behind "about" or the like.
[[nodiscard]] inline bool is_figure(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 3;  // words, "no more than 40"
    for (std::size_t i = at; i < nearer(end, at + longest + 1); ++i) {
        const passage_word& w = p.words[i];
        if (!w.is_word() || w.quoted()) return false;
        const auto text = p.text(i);
        if (w.numeral || text.starts_with("\u00A3") || text.starts_with("\u20AC")
            || is_one_of(text,
                         {"zero",   "one",      "two",       "three", "four",   "five",   "six",
                          "seven",  "eight",    "nine",      "ten",   "eleven", "twelve", "twenty",
                          "thirty", "hundreds", "thousands", "half",  "third",  "quarter"}))
            return true;
        if (!is_one_of(text,
                       {"about", "around", "some", "roughly",      "nearly", "almost",  "just",
                        "over",  "under",  "more", "less",         "fewer",  "no",      "than",
                        "at",    "least",  "most", "up",           "to",     "between", "somewhere",
                        "a",     "only",   "well", "approximately"}))
            return false;
    }
    return false;
}

/// Whether the verb at `at` gives a figure or a cause: "put the toll at 40", "puts it down to
/// luck".
[[nodiscard]] inline bool gives_figure(const passage& p, std::size_t at, std::size_t end)
{
    using namespace clauses;
    constexpr std::size_t longest = 20;  // words of the noun phrase
    for (std::size_t i = at + 2; i + 1 < nearer(end, at + longest); ++i) {
        if (!p.words[i].is_word() || p.words[i].quoted() || is_auxiliary(p.words[i])) return false;
        if (p.text(i) == "at" && is_figure(p, i + 1, end)) return true;
        if (p.text(i) != "down" || p.text(i + 1) != "to") continue;
        // but "put the book down to answer the phone"
        return !(is_infinitive(p, i + 1, end) && i + 3 < end
                 && p.words[i + 3].is(kind::determiner | kind::object));
    }
    return false;
}

}  // namespace stet::detail

#endif
