#ifndef TRAIN_HELD_OUT_HPP
#define TRAIN_HELD_OUT_HPP

#include "examples.hpp"

#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/runs.hpp>
#include <stet/attributions/tagging/word_features.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace train {

/// A passage as a model learns it.
struct prepared {
    const example* source = nullptr;
    std::vector<stet::tagging::word_traits> traits;
    std::vector<stet::word_span> runs;
    std::vector<std::vector<std::uint32_t>> features;  ///< of each run
};

/// The document's own words are left out of the counts if it is one that was counted.
template <class Lexicon>
prepared prepare(const example& e, const Lexicon& lexicon)
{
    prepared x;
    x.source = &e;
    stet::tagging::read_traits(e.text, e.by_rules, lexicon, x.traits);
    stet::tagging::read_runs(e.text, x.traits, x.runs);
    for (const stet::word_span run : x.runs) {
        std::vector<std::uint32_t>& features = x.features.emplace_back();
        features.reserve(run.size() * stet::tagging::feature_count);
        for (std::size_t i = run.first; i < run.last; ++i)
            stet::tagging::for_each_feature(e.text, x.traits, i,
                                            [&](std::uint32_t h) { features.push_back(h); });
    }
    return x;
}

/// Scores of a passage's runs, one run after the other.
using run_scores = std::vector<std::vector<stet::tagging::label_scores>>;

/// A model that gives scores computed before.
struct known_scores {
    const prepared* passage = nullptr;
    const run_scores* scores = nullptr;

    void operator()(const stet::passage&, std::span<const stet::tagging::word_traits>,
                    stet::word_span run, std::vector<stet::tagging::label_scores>& out) const
    {
        for (std::size_t i = 0; i < passage->runs.size(); ++i)
            if (passage->runs[i] == run)
                out.insert(out.end(), (*scores)[i].begin(), (*scores)[i].end());
    }
};

/// A passage with what a model says of it that was not trained on its document.
struct held_out {
    prepared passage;
    run_scores scores;
    const stet::tagging::transitions* path = nullptr;
    const std::string* words = nullptr;
};

}  // namespace train

#endif
