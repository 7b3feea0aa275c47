#ifndef STET_ATTRIBUTIONS_TAGGING_LINEAR_MODEL_HPP
#define STET_ATTRIBUTIONS_TAGGING_LINEAR_MODEL_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/machine.hpp>
#include <stet/attributions/tagging/weight_text.hpp>
#include <stet/attributions/tagging/word_features.hpp>
#include <stet/attributions/tagging/word_traits.hpp>
#include <stet/core/word_table.hpp>

#include <algorithm>
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
        const bool wide = is_wide_machine();
        feature_block features;
        for (std::size_t first = run.first; first < run.last; first += words_at_once) {
            read_features(p, traits, first, weights->rows.places(), wide, features);
            const std::size_t words = std::min(words_at_once, run.last - first);
            for (std::size_t w = 0; w < words; ++w) scores.push_back(score(features, w));
        }
    }

private:
    // The rows are added up two at a time: two characters, each below 128, have room in a byte.
    [[nodiscard]] label_scores score(const feature_block& features, std::size_t w) const noexcept
    {
        static_assert(label_lanes == 8);
        constexpr std::uint64_t every_other = 0x00FF'00FF'00FF'00FFU;
        std::uint64_t even = 0;  // sums of 16 bits: of labels 0, 2, 4, 6
        std::uint64_t odd = 0;
        for (std::size_t f = 0; f < feature_count; f += 2) {
            std::uint64_t both = row(features[f][w]);
            if (f + 1 < feature_count) both += row(features[f + 1][w]);
            even += both & every_other;
            odd += both >> 8 & every_other;
        }
        label_scores s;
        constexpr int zeros = static_cast<int>(feature_count) * weight_zero;
        for (std::size_t k = 0; k < label_lanes; ++k) {
            const std::uint64_t sum = (k % 2 == 0 ? even : odd) >> (8 * (k - k % 2)) & 0xFFFFU;
            s[k] = static_cast<float>(static_cast<int>(sum) - zeros) * weights->rows.scale;
        }
        return s;
    }

    [[nodiscard]] std::uint64_t row(std::uint32_t place) const noexcept
    {
        return stet::detail::bytes_as_number<label_lanes>(weights->rows.row_at(place));
    }
};

}  // namespace stet::tagging

#endif
