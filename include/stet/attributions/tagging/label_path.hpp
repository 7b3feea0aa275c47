#ifndef STET_ATTRIBUTIONS_TAGGING_LABEL_PATH_HPP
#define STET_ATTRIBUTIONS_TAGGING_LABEL_PATH_HPP

#include <stet/attributions/tagging/float_lanes.hpp>
#include <stet/attributions/tagging/label_row.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/machine.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
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

}  // namespace detail

/// Finds how likely labels are, and the best ones, for one run of words after the other in the same
/// memory. What was found before changes nothing.
class label_paths {
public:
    /// The best labels for words with these scores (Viterbi). `path` gets one label a word.
    void best(std::span<const label_scores> words, const transitions& t, std::vector<label>& path)
    {
        path.resize(words.size());
        if (words.empty()) return;
        prepare(t, words.size());
#if defined(STET_WIDE_FUNCTION)
        if (is_wide_machine()) return read_best_by_eights(words, path.data());
#endif
        read_best<four_floats>(words, path.data());
    }

    /// How likely each label of each word is (forward-backward). If `pairs` is given, the expected
    /// number of each pair of labels is added to it.
    void marginals(std::span<const label_scores> words, const transitions& t,
                   std::vector<label_scores>& likely, transitions* pairs = nullptr)
    {
        likely.resize(words.size());
        sums_.resize(words.size());
        if (words.empty()) return;
        prepare(t, words.size());
#if defined(STET_WIDE_FUNCTION)
        if (is_wide_machine())
            read_marginals_by_eights(words, likely.data(), pairs);
        else
#endif
            read_marginals<four_floats>(words, likely.data(), pairs);
        if (pairs)
            for (std::size_t j = 0; j < label_count; ++j) pairs->start[j] += likely[0][j];
    }

    /// Both in one go, which takes hardly longer than the second: each step of either waits for the
    /// one before, but not for those of the other. `more` is added to all scores that the best path
    /// is found by. `path` and `likely` have room for all words.
    void read(std::span<const label_scores> words, const transitions& t, const label_scores& more,
              label* path, label_scores* likely)
    {
        sums_.resize(words.size());
        if (words.empty()) return;
        prepare(t, words.size());
#if defined(STET_WIDE_FUNCTION)
        if (is_wide_machine()) return read_both_by_eights(words, more, path, likely);
#endif
        read_both<four_floats>(words, more, path, likely);
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

    template <class Floats>
    using row = detail::label_row<Floats>;

    void prepare(const transitions& t, std::size_t words)
    {
        came_from_.resize(words);
        weights_.resize(words);
        if (of_ == &t) return;
        of_ = &t;
        for (std::size_t k = 0; k < label_lanes; ++k)
            for (std::size_t j = 0; j < label_lanes; ++j) {
                const bool allowed = k < label_count && j < label_count && detail::allowed(k, j);
                score_[k][j] = allowed ? t.score[k][j] : detail::impossible;
                step_[k][j] = back_[j][k] = allowed ? std::exp(t.score[k][j]) : 0;
            }
        for (std::size_t j = 0; j < label_lanes; ++j) {
            const bool allowed = j < label_count && detail::may_start(j);
            first_[j] = allowed ? t.start[j] : detail::impossible;
            start_[j] = allowed ? std::exp(t.start[j]) : 0;
        }
    }

    // From the best ways to the labels of a word to those of the word `i`, the next.
    template <class Floats>
    STET_INLINE void step_best(row<Floats>& best, const row<Floats>& word, std::size_t i) noexcept
    {
        row<Floats> next;
        for (std::size_t k = 0; k < next.parts; ++k) {
            Floats highest(2 * detail::impossible);
            Floats from(0);
            detail::find_best(best, score_, k * Floats::size, highest, from,
                              std::make_index_sequence<label_count>());
            from.store(came_from_[i].data() + k * Floats::size);
            next[k] = highest + word[k];
        }
        best = next;
    }
    // The label of the last word on the best path.
    template <class Floats>
    [[nodiscard]] STET_INLINE static std::size_t last_of(const row<Floats>& best) noexcept
    {
        label_scores scores;
        best.store(scores);
        std::size_t last = 0;
        for (std::size_t j = 1; j < label_count; ++j)
            if (scores[j] > scores[last]) last = j;
        return last;
    }
    // Writes the label of the word `i`, and goes back to that of the one before.
    STET_INLINE void go_back(std::size_t& last, std::size_t i, label* path) const noexcept
    {
        path[i] = static_cast<label>(last);
        last = static_cast<std::size_t>(came_from_[i][last]);
    }

    // `forward` comes as how likely the words before make each label of the word `i`, and becomes
    // that with this word; `likely` holds it up to the way back.
    template <class Floats>
    STET_INLINE void step_forward(row<Floats>& forward, const label_scores& word, std::size_t i,
                                  label_scores* likely) noexcept
    {
        float highest = word[0];
        for (std::size_t j = 1; j < label_count; ++j)
            highest = highest < word[j] ? word[j] : highest;
        row<Floats> weights(word);
        for (std::size_t k = 0; k < weights.parts; ++k) {
            weights[k] = detail::exponential(weights[k] - Floats(highest));
            forward[k] = weights[k] * forward[k];
        }
        weights.store(weights_[i]);
        label_scores joint;
        forward.store(joint);
        float sum = joint[0];
        for (std::size_t j = 1; j < label_lanes; ++j) sum += joint[j];
        sum = sum < 1e-30F ? 1e-30F : sum;
        const float scale = 1 / sum;
        for (std::size_t k = 0; k < weights.parts; ++k) forward[k] = forward[k] * Floats(scale);
        forward.store(likely[i]);
        sums_[i] = {highest, sum, scale};
    }
    // `backward` comes as how likely the words behind the word `i` make what they are, by its
    // label, and becomes that with this word.
    template <class Floats>
    STET_INLINE void step_back(row<Floats>& backward, std::size_t i, label_scores* likely) noexcept
    {
        row<Floats> all(likely[i]);
        const row<Floats> weights(weights_[i]);
        for (std::size_t k = 0; k < all.parts; ++k) {
            all[k] = all[k] * backward[k];
            backward[k] = weights[k] * backward[k] * Floats(sums_[i].scale);
        }
        all.store(likely[i]);
    }

    template <class Floats>
    STET_INLINE void read_best(std::span<const label_scores> words, label* path) noexcept
    {
        row<Floats> best(first_);
        best += row<Floats>(words[0]);
        for (std::size_t i = 1; i < words.size(); ++i) step_best(best, row<Floats>(words[i]), i);
        std::size_t last = last_of(best);
        for (std::size_t i = words.size(); i-- > 0;) go_back(last, i, path);
    }

    template <class Floats>
    STET_INLINE void read_marginals(std::span<const label_scores> words, label_scores* likely,
                                    transitions* pairs) noexcept
    {
        row<Floats> forward(start_);
        step_forward(forward, words[0], 0, likely);
        for (std::size_t i = 1; i < words.size(); ++i) {
            detail::multiply_row(forward, step_);
            step_forward(forward, words[i], i, likely);
        }
        row<Floats> backward(Floats(1));
        for (std::size_t i = words.size(); i-- > 0;) {
            step_back(backward, i, likely);
            if (i > 0 && pairs) {
                label_scores next;
                backward.store(next);
                for (std::size_t k = 0; k < label_count; ++k)
                    for (std::size_t j = 0; j < label_count; ++j)
                        pairs->score[k][j] += likely[i - 1][k] * step_[k][j] * next[j];
            }
            detail::multiply_row(backward, back_);
        }
    }

    template <class Floats>
    STET_INLINE void read_both(std::span<const label_scores> words, const label_scores& more,
                               label* path, label_scores* likely) noexcept
    {
        const row<Floats> added(more);
        row<Floats> best(first_);
        row<Floats> forward(start_);
        best += row<Floats>(words[0]) + added;
        step_forward(forward, words[0], 0, likely);
        for (std::size_t i = 1; i < words.size(); ++i) {
            step_best(best, row<Floats>(words[i]) + added, i);
            detail::multiply_row(forward, step_);
            step_forward(forward, words[i], i, likely);
        }
        std::size_t last = last_of(best);
        row<Floats> backward(Floats(1));
        for (std::size_t i = words.size(); i-- > 0;) {
            go_back(last, i, path);
            step_back(backward, i, likely);
            detail::multiply_row(backward, back_);
        }
    }

#if defined(STET_WIDE_FUNCTION)
    STET_WIDE_FUNCTION void read_best_by_eights(std::span<const label_scores> words,
                                                label* path) noexcept
    {
        read_best<eight_floats>(words, path);
    }
    STET_WIDE_FUNCTION void read_marginals_by_eights(std::span<const label_scores> words,
                                                     label_scores* likely,
                                                     transitions* pairs) noexcept
    {
        read_marginals<eight_floats>(words, likely, pairs);
    }
    STET_WIDE_FUNCTION void read_both_by_eights(std::span<const label_scores> words,
                                                const label_scores& more, label* path,
                                                label_scores* likely) noexcept
    {
        read_both<eight_floats>(words, more, path, likely);
    }
#endif

    const transitions* of_ = nullptr;
    detail::label_matrix score_{};         // [before][next]
    detail::label_matrix step_{};          // e to the power of these
    detail::label_matrix back_{};          // and the other way round
    label_scores first_{};                 // scores of the first label
    label_scores start_{};                 // e to the power of these
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
