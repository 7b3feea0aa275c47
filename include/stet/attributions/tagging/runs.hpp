#ifndef STET_ATTRIBUTIONS_TAGGING_RUNS_HPP
#define STET_ATTRIBUTIONS_TAGGING_RUNS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace stet::tagging {

/// A model reads no more words than these at once, which bounds its memory.
inline constexpr std::size_t longest_run = 512;

/// The classes of words that are cues once in five times or more.
inline constexpr unsigned least_cue_class = 4;

/// Whether an attribution can be in a statement: it has a quotation, a word that is a cue often
/// enough, or the rules found something.
[[nodiscard]] inline bool may_attribute(std::span<const word_traits> words, word_span statement)
{
    for (std::size_t i = statement.first; i < statement.last; ++i)
        if (words[i].quoted || words[i].cue_class >= least_cue_class
            || words[i].by_rules != label::outside)
            return true;
    return false;
}

/// The runs of words that a model has to read: statements in a row in which an attribution can be.
/// Those in between are passed over, which saves time and costs next to nothing.
inline void read_runs(const passage& p, std::span<const word_traits> words,
                      std::vector<word_span>& runs)
{
    runs.clear();
    for (const word_span s : p.statements) {
        if (!may_attribute(words, s)) continue;
        for (std::size_t first = s.first; first < s.last; first += longest_run) {
            const std::size_t last = first + longest_run < s.last ? first + longest_run : s.last;
            const bool joins = !runs.empty() && runs.back().last == first
                               && last - runs.back().first <= longest_run;
            if (joins)
                runs.back().last = last;
            else
                runs.push_back({first, last});
        }
    }
}

}  // namespace stet::tagging

#endif
