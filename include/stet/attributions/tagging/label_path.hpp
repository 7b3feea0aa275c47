#ifndef STET_ATTRIBUTIONS_TAGGING_LABEL_PATH_HPP
#define STET_ATTRIBUTIONS_TAGGING_LABEL_PATH_HPP

#include <stet/attributions/tagging/float_lanes.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/machine.hpp>

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
template <class Floats>
[[nodiscard]] STET_INLINE Floats exponential(const Floats& power) noexcept
{
    const Floats twos = power.within(-80, 0) * Floats(1.44269504F);
    const Floats whole = twos.rounded();
    const Floats x = (twos - whole) * Floats(0.693147181F);  // -0.35 to 0.35
    Floats series = Floats(1.0F / 120) * x + Floats(1.0F / 24);
    series = series * x + Floats(1.0F / 6);
    series = series * x + Floats(0.5F);
    series = series * x + Floats(1.0F);
    series = series * x + Floats(1.0F);
    return series * whole.powers_of_two();
}

using label_matrix = std::array<label_scores, label_lanes>;

/// A row times a matrix.
template <class Floats>
STET_INLINE void multiply_row(const label_scores& row, const label_matrix& matrix,
                              label_scores& out) noexcept
{
    for (std::size_t j = 0; j < label_lanes; j += Floats::size) {
        Floats sum = Floats(row[0]) * Floats::load(matrix[0].data() + j);
        for (std::size_t k = 1; k < label_count; ++k)
            sum = sum + Floats(row[k]) * Floats::load(matrix[k].data() + j);
        sum.store(out.data() + j);
    }
}

}  // namespace detail

/// Finds how likely labels are, and the best ones, for one run of words after the other in the same
/// memory. What was found before changes nothing.
class label_paths {
public:
    /// The best labels for words with these scores (Viterbi). `path` gets one label a word.
    void best(std::span<const label_scores> words, const transitions& t, std::vector<label>& path)
    {
        path.assign(words.size(), label::outside);
        if (words.empty()) return;
        prepare(t);
        came_from_.resize(words.size());
        label_scores best{};
        for (std::size_t j = 0; j < label_lanes; ++j)
            best[j] = j < label_count && detail::may_start(j) ? t.start[j] + words[0][j]
                                                              : detail::impossible;
#if defined(STET_WIDE_FUNCTION)
        if (is_wide_machine())
            read_best_by_eights(words, best);
        else
#endif
            read_best<four_floats>(words, best);
        std::size_t last = 0;
        for (std::size_t j = 1; j < label_count; ++j)
            if (best[j] > best[last]) last = j;
        for (std::size_t i = words.size(); i-- > 0;) {
            path[i] = static_cast<label>(last);
            last = static_cast<std::size_t>(came_from_[i][last]);
        }
    }

    /// How likely each label of each word is (forward-backward). If `pairs` is given, the expected
    /// number of each pair of labels is added to it.
    void marginals(std::span<const label_scores> words, const transitions& t,
                   std::vector<label_scores>& likely, transitions* pairs = nullptr)
    {
        likely.resize(words.size());
        sums_.resize(words.size());
        if (words.empty()) return;
        prepare(t);
        weights_.resize(words.size());
#if defined(STET_WIDE_FUNCTION)
        if (is_wide_machine())
            read_marginals_by_eights(words, likely.data(), pairs);
        else
#endif
            read_marginals<four_floats>(words, likely.data(), pairs);
        if (pairs)
            for (std::size_t j = 0; j < label_count; ++j) pairs->start[j] += likely[0][j];
    }

    /// The logarithm of the sum over all paths of the words whose marginals were found last.
    [[nodiscard]] double total() const
    {
        double total = 0;
        for (const path_sum& s : sums_) {
            total += static_cast<double>(s.highest);
            total += std::log(static_cast<double>(s.of_labels));
        }
        return total;
    }

private:
    struct path_sum {
        float highest = 0;    ///< score of a label of the word
        float of_labels = 0;  ///< without that
        float scale = 0;      ///< one over it
    };

    void prepare(const transitions& t)
    {
        if (of_ == &t) return;
        of_ = &t;
        for (std::size_t k = 0; k < label_lanes; ++k)
            for (std::size_t j = 0; j < label_lanes; ++j) {
                const bool allowed = k < label_count && j < label_count && detail::allowed(k, j);
                score_[k][j] = allowed ? t.score[k][j] : detail::impossible;
                step_[k][j] = back_[j][k] = allowed ? std::exp(t.score[k][j]) : 0;
            }
        for (std::size_t j = 0; j < label_lanes; ++j)
            start_[j] = j < label_count && detail::may_start(j) ? std::exp(t.start[j]) : 0;
    }

    template <class Floats>
    STET_INLINE void read_best(std::span<const label_scores> words, label_scores& best) noexcept
    {
        for (std::size_t i = 1; i < words.size(); ++i) {
            label_scores next;
            for (std::size_t j = 0; j < label_lanes; j += Floats::size) {
                Floats highest(2 * detail::impossible);
                Floats from(0);
                for (std::size_t k = 0; k < label_count; ++k)
                    highest.raise_to(Floats(best[k]) + Floats::load(score_[k].data() + j), from,
                                     static_cast<float>(k));
                from.store(came_from_[i].data() + j);
                (highest + Floats::load(words[i].data() + j)).store(next.data() + j);
            }
            best = next;
        }
    }

    template <class Floats>
    STET_INLINE void read_marginals(std::span<const label_scores> words, label_scores* likely,
                                    transitions* pairs) noexcept
    {
        const std::size_t n = words.size();
        // Up to the way back, `likely` holds how likely the words so far make each label.
        label_scores reached = start_;
        for (std::size_t i = 0; i < n; ++i) {
            if (i > 0) detail::multiply_row<Floats>(likely[i - 1], step_, reached);
            path_sum& s = sums_[i];
            s.highest = words[i][0];
            for (std::size_t j = 1; j < label_count; ++j)
                s.highest = s.highest < words[i][j] ? words[i][j] : s.highest;
            label_scores joint;
            for (std::size_t j = 0; j < label_lanes; j += Floats::size) {
                const Floats w =
                    detail::exponential(Floats::load(words[i].data() + j) - Floats(s.highest));
                w.store(weights_[i].data() + j);
                (w * Floats::load(reached.data() + j)).store(joint.data() + j);
            }
            float sum = joint[0];
            for (std::size_t j = 1; j < label_lanes; ++j) sum += joint[j];
            s.of_labels = sum < 1e-30F ? 1e-30F : sum;
            s.scale = 1 / s.of_labels;
            for (std::size_t j = 0; j < label_lanes; j += Floats::size)
                (Floats::load(joint.data() + j) * Floats(s.scale)).store(likely[i].data() + j);
        }

        label_scores backward;
        for (std::size_t j = 0; j < label_lanes; ++j) backward[j] = 1;
        for (std::size_t i = n; i-- > 0;) {
            label_scores behind;
            for (std::size_t j = 0; j < label_lanes; j += Floats::size) {
                const Floats b = Floats::load(backward.data() + j);
                (Floats::load(likely[i].data() + j) * b).store(likely[i].data() + j);
                (Floats::load(weights_[i].data() + j) * b * Floats(sums_[i].scale))
                    .store(behind.data() + j);
            }
            if (i == 0) break;
            if (pairs)
                for (std::size_t k = 0; k < label_count; ++k)
                    for (std::size_t j = 0; j < label_count; ++j)
                        pairs->score[k][j] += likely[i - 1][k] * step_[k][j] * behind[j];
            detail::multiply_row<Floats>(behind, back_, backward);
        }
    }

#if defined(STET_WIDE_FUNCTION)
    STET_WIDE_FUNCTION void read_best_by_eights(std::span<const label_scores> words,
                                                label_scores& best) noexcept
    {
        read_best<eight_floats>(words, best);
    }
    STET_WIDE_FUNCTION void read_marginals_by_eights(std::span<const label_scores> words,
                                                     label_scores* likely,
                                                     transitions* pairs) noexcept
    {
        read_marginals<eight_floats>(words, likely, pairs);
    }
#endif

    const transitions* of_ = nullptr;
    detail::label_matrix score_{};  // [before][next]
    detail::label_matrix step_{};   // e to the power of these
    detail::label_matrix back_{};   // and the other way round
    label_scores start_{};
    std::vector<label_scores> came_from_;  // numbers of labels
    std::vector<label_scores> weights_;
    std::vector<path_sum> sums_;
};

/// One run of words, see `label_paths`.
inline void best_path(std::span<const label_scores> words, const transitions& t,
                      std::vector<label>& path)
{
    label_paths().best(words, t, path);
}

/// The same; returns `label_paths::total()`.
inline double marginals(std::span<const label_scores> words, const transitions& t,
                        std::vector<label_scores>& likely, transitions* pairs = nullptr)
{
    label_paths paths;
    paths.marginals(words, t, likely, pairs);
    return paths.total();
}

}  // namespace stet::tagging

#endif
