#ifndef STET_ATTRIBUTIONS_TAGGING_LABEL_PATH_HPP
#define STET_ATTRIBUTIONS_TAGGING_LABEL_PATH_HPP

#include <stet/attributions/tagging/float_lanes.hpp>
#include <stet/attributions/tagging/labels.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stet::tagging {

/// How well labels follow each other: the part of a linear-chain conditional random field that is
/// the same for all words.
struct transitions {
    std::array<label_scores, label_lanes> score{};  ///< [before][next]
    label_scores start{};
};

namespace detail {

inline constexpr float impossible = -1e9F;

[[nodiscard]] constexpr bool allowed(std::size_t before, std::size_t next) noexcept
{
    return may_follow(static_cast<label>(before), static_cast<label>(next));
}
[[nodiscard]] constexpr bool may_start(std::size_t next) noexcept
{
    return allowed(0, next);
}

/// e to powers from -80 to 0, lower ones taken for -80; off by less than a millionth, and the same
/// on every machine.
[[nodiscard]] inline four_floats exponential(four_floats power) noexcept
{
    const four_floats twos = power.within(-80, 0) * four_floats(1.44269504F);
    const four_floats whole = twos.rounded();
    const four_floats x = (twos - whole) * four_floats(0.693147181F);  // -0.35 to 0.35
    four_floats series(1.0F / 120);
    for (const float factor : {1.0F / 24, 1.0F / 6, 0.5F, 1.0F, 1.0F})
        series = series * x + four_floats(factor);
    return series * whole.powers_of_two();
}

/// A row times a matrix.
[[nodiscard]] inline label_scores product(const label_scores& row,
                                          const std::array<label_scores, label_lanes>& matrix)
{
    four_floats low(0);
    four_floats high(0);
    for (std::size_t k = 0; k < label_count; ++k) {
        low = low + four_floats(row[k]) * four_floats::load(matrix[k].data());
        high = high + four_floats(row[k]) * four_floats::load(matrix[k].data() + 4);
    }
    label_scores out;
    low.store(out.data());
    high.store(out.data() + 4);
    return out;
}

}  // namespace detail

/// The best labels for words with these scores (Viterbi). `path` gets one label a word.
inline void best_path(std::span<const label_scores> words, const transitions& t,
                      std::vector<label>& path)
{
    path.assign(words.size(), label::outside);
    if (words.empty()) return;
    std::array<label_scores, label_lanes> step{};
    label_scores best{};
    label_scores next{};
    for (std::size_t j = 0; j < label_lanes; ++j) {
        for (std::size_t k = 0; k < label_count; ++k)
            step[k][j] =
                j < label_count && detail::allowed(k, j) ? t.score[k][j] : detail::impossible;
        best[j] =
            j < label_count && detail::may_start(j) ? t.start[j] + words[0][j] : detail::impossible;
    }
    std::vector<label_scores> came_from(words.size());  // numbers of labels
    for (std::size_t i = 1; i < words.size(); ++i) {
        for (std::size_t half = 0; half < label_lanes; half += 4) {
            four_floats highest(2 * detail::impossible);
            four_floats from(0);
            for (std::size_t k = 0; k < label_count; ++k)
                highest.raise_to(four_floats(best[k]) + four_floats::load(step[k].data() + half),
                                 from, static_cast<float>(k));
            from.store(came_from[i].data() + half);
            (highest + four_floats::load(words[i].data() + half)).store(next.data() + half);
        }
        best = next;
    }
    std::size_t last = 0;
    for (std::size_t j = 1; j < label_count; ++j)
        if (best[j] > best[last]) last = j;
    for (std::size_t i = words.size(); i-- > 0;) {
        path[i] = static_cast<label>(last);
        last = static_cast<std::size_t>(came_from[i][last]);
    }
}

/// How likely each label of each word is (forward-backward), and the logarithm of the sum over all
/// paths. If `pairs` is given, the expected number of each pair of labels is added to it.
inline double marginals(std::span<const label_scores> words, const transitions& t,
                        std::vector<label_scores>& likely, transitions* pairs = nullptr)
{
    const std::size_t n = words.size();
    likely.assign(n, {});
    if (n == 0) return 0;
    // From one label to the next, and the other way round.
    std::array<label_scores, label_lanes> step{};
    std::array<label_scores, label_lanes> back{};
    for (std::size_t k = 0; k < label_count; ++k)
        for (std::size_t j = 0; j < label_count; ++j)
            if (detail::allowed(k, j)) step[k][j] = back[j][k] = std::exp(t.score[k][j]);

    // Up to the way back, `likely` holds how likely the words so far make each label.
    std::vector<label_scores> weight(n);
    std::vector<float> scale(n);
    double total = 0;
    // Lanes beyond the labels: nothing leads there.
    label_scores reached{};
    for (std::size_t j = 0; j < label_count; ++j)
        reached[j] = detail::may_start(j) ? std::exp(t.start[j]) : 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (i > 0) reached = detail::product(likely[i - 1], step);
        float highest = words[i][0];
        for (std::size_t j = 1; j < label_count; ++j) highest = std::max(highest, words[i][j]);
        total += static_cast<double>(highest);
        label_scores joint;
        for (std::size_t j = 0; j < label_lanes; j += 4) {
            const four_floats w =
                detail::exponential(four_floats::load(&words[i][j]) - four_floats(highest));
            w.store(&weight[i][j]);
            (w * four_floats::load(&reached[j])).store(&joint[j]);
        }
        float sum = 0;
        for (const float x : joint) sum += x;
        sum = std::max(sum, 1e-30F);
        total += std::log(static_cast<double>(sum));
        scale[i] = 1 / sum;
        for (std::size_t j = 0; j < label_lanes; j += 4)
            (four_floats::load(&joint[j]) * four_floats(scale[i])).store(&likely[i][j]);
    }

    label_scores backward{};
    for (float& x : backward) x = 1;
    for (std::size_t i = n; i-- > 0;) {
        label_scores behind;
        for (std::size_t j = 0; j < label_lanes; j += 4) {
            const four_floats b = four_floats::load(&backward[j]);
            (four_floats::load(&likely[i][j]) * b).store(&likely[i][j]);
            (four_floats::load(&weight[i][j]) * b * four_floats(scale[i])).store(&behind[j]);
        }
        if (i == 0) break;
        if (pairs)
            for (std::size_t k = 0; k < label_count; ++k)
                for (std::size_t j = 0; j < label_count; ++j)
                    pairs->score[k][j] += likely[i - 1][k] * step[k][j] * behind[j];
        backward = detail::product(behind, back);
    }
    if (pairs)
        for (std::size_t j = 0; j < label_count; ++j) pairs->start[j] += likely[0][j];
    return total;
}

}  // namespace stet::tagging

#endif
