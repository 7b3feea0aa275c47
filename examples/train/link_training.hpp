#ifndef TRAIN_LINK_TRAINING_HPP
#define TRAIN_LINK_TRAINING_HPP

#include "examples.hpp"
#include "hashed_weights.hpp"
#include "sequence.hpp"

#include <stet/attributions/tagging/chunks.hpp>
#include <stet/attributions/tagging/linker.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace train {

/// A passage's chunks, as annotated or as a tagger found them.
struct link_example {
    const example* passage = nullptr;
    std::span<const stet::tagging::word_traits> traits;
    std::vector<stet::tagging::chunk> chunks;
};

/// Learns whom to link: for each cue a choice among sources, for each content one among cues.
class link_training {
public:
    link_training() : weights(2048) {}

    hashed_weights weights;

    void learn(const link_example& x, float rate)
    {
        using stet::tagging::role;
        const stet::tagging::link_features features(x.traits, x.chunks);
        for (std::size_t k = 0; k < x.chunks.size(); ++k) {
            const role is = x.chunks[k].is;
            if (is == role::source) continue;
            choices_.clear();
            right_.clear();
            const gold_attribution* own = nullptr;
            if (is == role::cue) {
                for (const gold_attribution& a : x.passage->attributions)
                    if (meets(x.chunks[k], a.cue)) {
                        own = &a;
                        break;
                    }
                if (!own) continue;
            }
            bool any = false;
            const auto add = [&](std::size_t candidate) {
                std::vector<std::uint32_t>& hashes = choices_.emplace_back();
                features.for_each(k, candidate, [&](std::uint32_t h) { hashes.push_back(h); });
            };
            features.for_each_candidate(k, [&](std::size_t candidate) {
                add(candidate);
                const bool right = is == role::cue ? meets(x.chunks[candidate], own->source)
                                                   : together(x, candidate, k);
                right_.push_back(right);
                any = any || right;
            });
            add(stet::tagging::no_chunk);
            right_.push_back(!any);
            choose(rate);
        }
    }

private:
    static bool meets(const stet::tagging::chunk& c, const std::vector<stet::word_span>& spans)
    {
        return std::ranges::any_of(spans, [&](stet::word_span s) {
            return s.first < c.where.last && c.where.first < s.last;
        });
    }
    static bool together(const link_example& x, std::size_t cue, std::size_t content)
    {
        return std::ranges::any_of(x.passage->attributions, [&](const gold_attribution& a) {
            return meets(x.chunks[cue], a.cue) && meets(x.chunks[content], a.content);
        });
    }

    /// A step towards the right choices, of which there may be several.
    void choose(float rate)
    {
        if (choices_.size() < 2) return;
        std::vector<float> likely(choices_.size());
        float highest = -1e30F;
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            likely[i] = weights.sum(choices_[i]);
            highest = std::max(highest, likely[i]);
        }
        float all = 0;
        for (float& l : likely) all += l = std::exp(l - highest);
        float right = 1e-9F;
        for (std::size_t i = 0; i < likely.size(); ++i) {
            likely[i] /= all;
            if (right_[i]) right += likely[i];
        }
        for (std::size_t i = 0; i < likely.size(); ++i) {
            const float by = likely[i] - (right_[i] ? likely[i] / right : 0);
            if (std::abs(by) > 1e-3F) weights.descend(choices_[i], by, rate);
        }
    }

    std::vector<std::vector<std::uint32_t>> choices_;
    std::vector<bool> right_;
};

}  // namespace train

#endif
