#ifndef TRAIN_KEEP_TRAINING_HPP
#define TRAIN_KEEP_TRAINING_HPP

#include "hashed_weights.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

namespace train {

/// Something the tagger would report, and whether it is right.
struct keep_example {
    std::vector<std::uint32_t> features;
    bool right = false;
};

/// Learns how likely a proposal is right.
class keep_training {
public:
    keep_training() : weights(4096) {}

    hashed_weights weights;

    [[nodiscard]] float likely(const keep_example& x) const
    {
        return 1 / (1 + std::exp(-weights.sum(x.features)));
    }
    void learn(const keep_example& x, float rate)
    {
        weights.descend(x.features, likely(x) - (x.right ? 1.0F : 0.0F), rate);
    }
};

}  // namespace train

#endif
