#ifndef STET_ATTRIBUTIONS_TAGGING_LINEAR_MODEL_HPP
#define STET_ATTRIBUTIONS_TAGGING_LINEAR_MODEL_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/weight_text.hpp>
#include <stet/attributions/tagging/word_features.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stet::tagging {

/// The weights of a linear-chain conditional random field: a row of label scores for each feature.
struct linear_weights {
    weight_rows<label_lanes> rows;
};

/// Scores labels by the sum of the rows of a word's features.
struct linear_model {
    const linear_weights* weights = nullptr;

    /// Adds a score for each label of the words of a run.
    void operator()(const passage& p, std::span<const word_traits> traits, word_span run,
                    std::vector<label_scores>& scores) const
    {
        for (std::size_t i = run.first; i < run.last; ++i) {
            std::array<std::uint16_t, label_lanes> sums{};
            const auto features = features_of(p, traits, i);
            for (std::size_t f = 0; f < feature_count; ++f) {
                const char* row = weights->rows.row(features[f]);
                for (std::size_t k = 0; k < label_lanes; ++k)
                    sums[k] =
                        static_cast<std::uint16_t>(sums[k] + static_cast<unsigned char>(row[k]));
            }
            label_scores& s = scores.emplace_back();
            constexpr int zeros = static_cast<int>(feature_count) * weight_zero;
            for (std::size_t k = 0; k < label_lanes; ++k)
                s[k] = static_cast<float>(sums[k] - zeros) * weights->rows.scale;
        }
    }
};

}  // namespace stet::tagging

#endif
