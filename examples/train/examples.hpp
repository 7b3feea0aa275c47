#ifndef TRAIN_EXAMPLES_HPP
#define TRAIN_EXAMPLES_HPP

#include "corpus.hpp"

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/labels.hpp>

#include <cstddef>
#include <vector>

namespace train {

/// What of an annotation lies in a passage, in words of the passage.
struct gold_attribution {
    std::vector<stet::word_span> source;
    std::vector<stet::word_span> cue;
    std::vector<stet::word_span> content;
};

/// A passage with its answer.
struct example {
    std::size_t document = 0;
    stet::passage text;
    stet::findings by_rules;
    std::vector<stet::tagging::label> gold;
    std::vector<gold_attribution> attributions;
};

/// The passages of a corpus, cut and read as the library does it. They refer to the corpus.
[[nodiscard]] std::vector<example> make_examples(const std::vector<annotated_document>& corpus);

/// Whether an attribution is right as far as the passage shows: its cue shares a word with a gold
/// one's, their contents share half of their words, and their sources share one or both are absent.
[[nodiscard]] bool is_right(const example& e, const stet::attribution_draft& found);

}  // namespace train

#endif
