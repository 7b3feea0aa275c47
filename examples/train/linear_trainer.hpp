#ifndef TRAIN_LINEAR_TRAINER_HPP
#define TRAIN_LINEAR_TRAINER_HPP

#include "sequence.hpp"

#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/linear_model.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace train {

/// Trains the conditional random field of `linear_model` with AdaGrad, features dropped at random.
class linear_trainer {
public:
    static constexpr std::size_t width = stet::tagging::label_lanes;
    static constexpr unsigned row_bits = 12;

    explicit linear_trainer(std::uint64_t seed) : random_(seed) {}

    double learn(const sequence& s, float progress)
    {
        if (s.size() == 0) return 0;
        const float rate = 0.1F * std::max(0.05F, 1 - progress);
        forward(s.features, s.size(), true);
        stet::tagging::transitions by_path{};
        const double loss = path_gradient(s, scores_, path_, by_score_, by_path);
        for (std::size_t i = 0; i < s.size(); ++i) {
            float highest = 0;
            for (const float by : by_score_[i]) highest = std::max(highest, std::abs(by));
            if (highest < 0.002F) continue;
            for (std::size_t f = kept_from_[i]; f < kept_from_[i + 1]; ++f)
                for (std::size_t k = 0; k < width; ++k)
                    descend(rows_[kept_[f] * width + k], row_squares_[kept_[f] * width + k],
                            by_score_[i][k], rate);
        }
        for (std::size_t k = 0; k < width; ++k) {
            for (std::size_t j = 0; j < width; ++j)
                descend(path_.score[k][j], path_squares_.score[k][j], by_path.score[k][j], rate);
            descend(path_.start[k], path_squares_.start[k], by_path.start[k], rate);
        }
        return loss;
    }

    void score(std::span<const std::uint32_t> features, std::size_t words,
               std::vector<stet::tagging::label_scores>& scores)
    {
        forward(features, words, false);
        scores.insert(scores.end(), scores_.begin(), scores_.end());
    }

    [[nodiscard]] const stet::tagging::transitions& path() const { return path_; }
    [[nodiscard]] const std::vector<float>& rows() const { return rows_; }

private:
    void forward(std::span<const std::uint32_t> features, std::size_t n, bool train)
    {
        constexpr float drop = 0.3F;
        const auto limit = static_cast<std::uint32_t>(drop * 4294967295.0);
        const float grown = train ? 1 / (1 - drop) : 1;
        kept_.clear();
        kept_from_.assign(1, 0);
        scores_.assign(n, {});
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t f = 0; f < stet::tagging::feature_count; ++f) {
                if (train && random_.next() < limit) continue;
                const std::uint32_t row =
                    features[i * stet::tagging::feature_count + f] >> (32 - row_bits);
                kept_.push_back(row);
                for (std::size_t k = 0; k < width; ++k) scores_[i][k] += rows_[row * width + k];
            }
            for (float& s : scores_[i]) s *= grown;
            kept_from_.push_back(kept_.size());
        }
    }

    static void descend(float& weight, float& squares, float by, float rate)
    {
        if (by == 0) return;
        squares += by * by;
        weight -= rate * by / std::sqrt(squares + 1e-6F);
    }

    random_numbers random_;
    std::vector<float> rows_ = std::vector<float>(width << row_bits);
    std::vector<float> row_squares_ = std::vector<float>(width << row_bits);
    stet::tagging::transitions path_, path_squares_;
    std::vector<std::size_t> kept_, kept_from_;
    std::vector<stet::tagging::label_scores> scores_, by_score_;
};

}  // namespace train

#endif
