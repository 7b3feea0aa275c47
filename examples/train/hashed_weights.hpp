#ifndef TRAIN_HASHED_WEIGHTS_HPP
#define TRAIN_HASHED_WEIGHTS_HPP

#include <stet/attributions/tagging/weight_text.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace train {

/// Weights by hash, learned with AdaGrad, as `weight_at` looks them up.
class hashed_weights {
public:
    explicit hashed_weights(std::size_t size) : weights_(size), squares_(size, 1e-6F) {}

    [[nodiscard]] float at(std::uint32_t hash) const { return weights_[place(hash)]; }
    [[nodiscard]] float sum(std::span<const std::uint32_t> hashes) const
    {
        float s = 0;
        for (const std::uint32_t h : hashes) s += at(h);
        return s;
    }
    /// A step against the gradient of the sum over these hashes.
    void descend(std::span<const std::uint32_t> hashes, float gradient, float rate)
    {
        for (const std::uint32_t h : hashes) {
            float& w = weights_[place(h)];
            const float by = gradient + 1e-4F * w;
            float& q = squares_[place(h)];
            q += by * by;
            w -= rate * by / std::sqrt(q + 1e-2F);
        }
    }

private:
    [[nodiscard]] std::size_t place(std::uint32_t hash) const
    {
        return static_cast<std::size_t>((std::uint64_t{hash} * weights_.size()) >> 32);
    }

    friend struct weight_writer;
    std::vector<float> weights_;
    std::vector<float> squares_;
};

/// Weights as printable text: see `weight_zero`.
struct weight_text {
    std::string characters;
    float scale = 0;  ///< what a weight of 1 stands for
};

/// Larger weights than `widest` times the usual one are cut off, so that the others keep detail.
inline weight_text as_text(std::span<const float> weights, float widest)
{
    double squares = 0;
    std::size_t used = 0;
    float highest = 1e-9F;
    for (const float w : weights) {
        squares += static_cast<double>(w) * static_cast<double>(w);
        used += w != 0 ? 1 : 0;
        highest = std::max(highest, std::abs(w));
    }
    const double usual = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(used, 1)));
    const float limit = std::min(highest, widest * static_cast<float>(usual) + 1e-9F);
    weight_text t;
    t.scale = limit / static_cast<float>(stet::tagging::largest_weight);
    for (const float w : weights) {
        const long whole = std::lrint(std::clamp(w, -limit, limit) / t.scale);
        t.characters += static_cast<char>(stet::tagging::weight_zero + whole);
    }
    return t;
}

struct weight_writer {
    [[nodiscard]] static weight_text text_of(const hashed_weights& w, float widest)
    {
        return as_text(w.weights_, widest);
    }
};

}  // namespace train

#endif
