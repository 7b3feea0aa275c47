#ifndef TRAIN_SEQUENCE_HPP
#define TRAIN_SEQUENCE_HPP

#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/word_features.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace train {

/// A run of words that a model reads at once: their features, and the labels to learn.
struct sequence {
    std::span<const std::uint32_t> features;  ///< hashes, `feature_count` for each word
    std::span<const stet::tagging::label> gold;

    [[nodiscard]] std::size_t size() const { return gold.size(); }
    [[nodiscard]] std::span<const std::uint32_t> of_word(std::size_t i) const
    {
        return features.subspan(i * stet::tagging::feature_count, stet::tagging::feature_count);
    }
};

/// A random number generator that is the same everywhere (xorshift).
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed)
        : state_(seed * 0x9E3779B97F4A7C15U + 88172645463325252U)
    {}
    [[nodiscard]] std::uint32_t next()
    {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::uint32_t>(state_ >> 32);
    }
    /// 0 to 1, 1 left out.
    [[nodiscard]] float uniform() { return static_cast<float>(next() >> 8) * 0x1p-24F; }
    /// From a bell curve of width 1 (twelve uniform numbers come close enough).
    [[nodiscard]] float normal()
    {
        float sum = -6;
        for (int i = 0; i < 12; ++i) sum += uniform();
        return sum;
    }
    /// A number below `size`.
    [[nodiscard]] std::size_t below(std::size_t size)
    {
        return static_cast<std::size_t>((std::uint64_t{next()} * size) >> 32);
    }
    template <class Items>
    void shuffle(Items& items)
    {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t state_;
};

/// The gradient of a conditional random field's loss by the scores (`gradient`, one a word), and by
/// the transitions, which is added to `by_path`. Returns the loss: the negative logarithm of the
/// gold labels' likelihood.
inline double path_gradient(const sequence& s,
                            const std::vector<stet::tagging::label_scores>& scores,
                            const stet::tagging::transitions& path,
                            std::vector<stet::tagging::label_scores>& gradient,
                            stet::tagging::transitions& by_path)
{
    namespace tagging = stet::tagging;
    double loss = tagging::marginals(scores, path, gradient, &by_path);
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto gold = static_cast<std::size_t>(s.gold[i]);
        loss -= static_cast<double>(scores[i][gold]);
        gradient[i][gold] -= 1;
        if (i == 0) {
            loss -= static_cast<double>(path.start[gold]);
            by_path.start[gold] -= 1;
        } else {
            const auto before = static_cast<std::size_t>(s.gold[i - 1]);
            loss -= static_cast<double>(path.score[before][gold]);
            by_path.score[before][gold] -= 1;
        }
    }
    return loss;
}

}  // namespace train

#endif
