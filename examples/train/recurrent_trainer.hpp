#ifndef TRAIN_RECURRENT_TRAINER_HPP
#define TRAIN_RECURRENT_TRAINER_HPP

#include "sequence.hpp"
#include "tagger.hpp"

#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/recurrent_model.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace train {

/// Trains the network of `recurrent_model` by stochastic gradient descent: AdaGrad for the rows of
/// features, Adam for the rest, features and inputs dropped at random.
class recurrent_trainer {
public:
    static constexpr std::size_t width = stet::tagging::input_width;
    static constexpr std::size_t hidden = train::hidden;
    static constexpr std::size_t gates = 3 * hidden;
    static constexpr std::size_t outputs = 2 * hidden + width;
    static constexpr std::size_t lanes = stet::tagging::label_lanes;
    static constexpr unsigned row_bits = 13;
    static constexpr float drop_features = 0.6F;  ///< share of features left out in training
    static constexpr float drop = 0.2F;           ///< and of inputs and states

    explicit recurrent_trainer(std::uint64_t seed) : random_(seed)
    {
        for (float& x : rows_) x = 0.05F * random_.normal();
        const auto fill = [&](auto& weights, std::size_t in) {
            for (float& x : weights) x = random_.normal() / std::sqrt(static_cast<float>(in));
        };
        for (std::size_t d = 0; d < 2; ++d) {
            fill(core_.from_input[d], width);
            fill(core_.from_state[d], hidden);
            for (std::size_t k = 0; k < hidden; ++k) core_.gate_bias[d][k] = 1;
        }
        fill(core_.to_labels, outputs);
        for (std::size_t k = 0; k < outputs; ++k) core_.to_labels[k * lanes + lanes - 1] = 0;
    }

    /// `progress` runs from 0 to 1 over the training: rates fall with it.
    double learn(const sequence& s, float progress)
    {
        if (s.size() == 0) return 0;
        const float rate = std::max(0.02F, 1 - progress);
        forward(s.features, s.size(), true);
        const double loss = path_gradient(s, scores_, core_.path, by_score_, gradient_.path);
        backward(s, 0.05F * rate);
        if (++since_update_ == 8) update(0.004F * rate);
        return loss;
    }

    void score(std::span<const std::uint32_t> features, std::size_t words,
               std::vector<stet::tagging::label_scores>& scores)
    {
        forward(features, words, false);
        scores.insert(scores.end(), scores_.begin(), scores_.end());
    }

    [[nodiscard]] const stet::tagging::transitions& path() const { return core_.path; }

    /// What the library's model needs, without the rows: they go into text.
    void write(stet::tagging::recurrent_weights<hidden>& w) const
    {
        float highest = 0;
        for (std::size_t d = 0; d < 2; ++d) {
            for (const float x : core_.from_input[d]) highest = std::max(highest, std::abs(x));
            for (const float x : core_.from_state[d]) highest = std::max(highest, std::abs(x));
        }
        for (const float x : core_.to_labels) highest = std::max(highest, std::abs(x));
        // Weights of at most 12 bits: the sum of 96 products with states of 13 stays within 32.
        const float unit = highest / 2047;
        w.matrix_scale = unit;
        const auto whole = [unit](float x) {
            return static_cast<std::int16_t>(std::lrint(x / unit));
        };
        for (std::size_t d = 0; d < 2; ++d) {
            for (std::size_t i = 0; i < width; ++i)
                for (std::size_t k = 0; k < gates; ++k)
                    w.from_input[d].weights[w.from_input[d].place(i, k)] =
                        whole(core_.from_input[d][i * gates + k]);
            for (std::size_t i = 0; i < hidden; ++i)
                for (std::size_t k = 0; k < gates; ++k)
                    w.from_state[d].weights[w.from_state[d].place(i, k)] =
                        whole(core_.from_state[d][i * gates + k]);
            w.gate_bias[d] = core_.gate_bias[d];
        }
        for (std::size_t i = 0; i < outputs; ++i)
            for (std::size_t k = 0; k < lanes; ++k)
                w.to_labels.weights[w.to_labels.place(i, k)] =
                    whole(core_.to_labels[i * lanes + k]);
        w.label_bias = core_.label_bias;
        w.input_bias = core_.input_bias;
    }
    [[nodiscard]] const std::vector<float>& rows() const { return rows_; }

private:
    struct parameters {
        std::array<float, width> input_bias{};
        std::array<std::array<float, width * gates>, 2> from_input{};
        std::array<std::array<float, hidden * gates>, 2> from_state{};
        std::array<std::array<float, gates>, 2> gate_bias{};
        std::array<float, outputs * lanes> to_labels{};
        stet::tagging::label_scores label_bias{};
        stet::tagging::transitions path;

        [[nodiscard]] float* data() { return reinterpret_cast<float*>(this); }
        static constexpr std::size_t size();
    };

    // What a direction computed for a word.
    struct step {
        std::array<float, hidden> state, update, reset, fresh, recurrent;
        std::array<float, hidden> update_in, reset_in, fresh_in;  // before bending
    };

    static float bent(float x)
    {
        const float y = x < -3 ? -3 : x > 3 ? 3 : x;
        return y * (27 + y * y) / (27 + 9 * y * y);
    }
    static float slope(float x)
    {
        const float y = x * x;
        const float s = (9 - y) / (9 + 3 * y);
        return y > 9 ? 0 : s * s;
    }
    static float opened(float x) { return 0.5F + 0.5F * bent(0.5F * x); }
    static float open_slope(float x) { return 0.25F * slope(0.5F * x); }

    void forward(std::span<const std::uint32_t> features, std::size_t n, bool train)
    {
        kept_.clear();
        kept_from_.assign(1, 0);
        input_sum_.assign(n * width, 0);
        input_.resize(n * width);
        dropped_.resize(n * width);
        mask_.assign(n * width, 1);
        const float grown = train ? 1 / (1 - drop_features) : 1;
        const auto limit = static_cast<std::uint32_t>(drop_features * 4294967295.0);
        for (std::size_t i = 0; i < n; ++i) {
            float* const sum = &input_sum_[i * width];
            for (std::size_t f = 0; f < stet::tagging::feature_count; ++f) {
                if (train && random_.next() < limit) continue;
                const std::uint32_t row =
                    features[i * stet::tagging::feature_count + f] >> (32 - row_bits);
                kept_.push_back(row);
                const float* const r = &rows_[row * width];
                for (std::size_t k = 0; k < width; ++k) sum[k] += r[k];
            }
            kept_from_.push_back(kept_.size());
            for (std::size_t k = 0; k < width; ++k) {
                sum[k] = sum[k] * grown + core_.input_bias[k];
                input_[i * width + k] = bent(sum[k]);
            }
        }
        if (train)
            for (float& m : mask_) m = random_.uniform() < drop ? 0 : 1 / (1 - drop);
        for (std::size_t k = 0; k < n * width; ++k) dropped_[k] = input_[k] * mask_[k];

        for (std::size_t d = 0; d < 2; ++d) {
            steps_[d].resize(n);
            std::array<float, hidden> state{};
            for (std::size_t t = 0; t < n; ++t) {
                const std::size_t i = d == 0 ? t : n - 1 - t;
                step& s = steps_[d][i];
                std::array<float, gates> by_input = core_.gate_bias[d];
                std::array<float, gates> by_state{};
                add_product(core_.from_input[d], &dropped_[i * width], width, by_input);
                add_product(core_.from_state[d], state.data(), hidden, by_state);
                for (std::size_t k = 0; k < hidden; ++k) {
                    s.update_in[k] = by_input[k] + by_state[k];
                    s.reset_in[k] = by_input[hidden + k] + by_state[hidden + k];
                    s.update[k] = opened(s.update_in[k]);
                    s.reset[k] = opened(s.reset_in[k]);
                    s.recurrent[k] = by_state[2 * hidden + k];
                    s.fresh_in[k] = by_input[2 * hidden + k] + s.reset[k] * s.recurrent[k];
                    s.fresh[k] = bent(s.fresh_in[k]);
                    s.state[k] = (1 - s.update[k]) * s.fresh[k] + s.update[k] * state[k];
                    state[k] = s.state[k];
                }
            }
        }

        values_.resize(n * outputs);
        for (std::size_t i = 0; i < n; ++i) {
            float* const v = &values_[i * outputs];
            std::copy_n(steps_[0][i].state.data(), hidden, v);
            std::copy_n(steps_[1][i].state.data(), hidden, v + hidden);
            std::copy_n(&input_[i * width], width, v + 2 * hidden);
        }
        value_mask_.assign(n * outputs, 1);
        if (train)
            for (float& m : value_mask_) m = random_.uniform() < drop ? 0 : 1 / (1 - drop);
        for (std::size_t k = 0; k < values_.size(); ++k) values_[k] *= value_mask_[k];
        scores_.assign(n, core_.label_bias);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t k = 0; k < outputs; ++k) {
                const float v = values_[i * outputs + k];
                for (std::size_t j = 0; j < lanes; ++j)
                    scores_[i][j] += v * core_.to_labels[k * lanes + j];
            }
    }

    template <std::size_t Size>
    static void add_product(const std::array<float, Size>& weights, const float* in,
                            std::size_t in_size, std::array<float, gates>& out)
    {
        for (std::size_t i = 0; i < in_size; ++i) {
            const float v = in[i];
            if (v == 0) continue;
            const float* const w = &weights[i * gates];
            for (std::size_t k = 0; k < gates; ++k) out[k] += v * w[k];
        }
    }

    void backward(const sequence& s, float row_rate)
    {
        const std::size_t n = s.size();
        by_value_.assign(n * outputs, 0);
        for (std::size_t i = 0; i < n; ++i) {
            const auto& by = by_score_[i];
            for (std::size_t j = 0; j < lanes; ++j) gradient_.label_bias[j] += by[j];
            for (std::size_t k = 0; k < outputs; ++k) {
                const float v = values_[i * outputs + k];
                float sum = 0;
                for (std::size_t j = 0; j < lanes; ++j) {
                    gradient_.to_labels[k * lanes + j] += v * by[j];
                    sum += core_.to_labels[k * lanes + j] * by[j];
                }
                by_value_[i * outputs + k] = sum * value_mask_[i * outputs + k];
            }
        }
        by_input_.assign(n * width, 0);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t k = 0; k < width; ++k)
                by_input_[i * width + k] = by_value_[i * outputs + 2 * hidden + k];
        for (std::size_t d = 0; d < 2; ++d) backward(d, n);
        learn_rows(n, row_rate);
    }

    void backward(std::size_t d, std::size_t n)
    {
        constexpr std::array<float, hidden> nothing{};
        std::array<float, hidden> by_state{};
        for (std::size_t t = n; t-- > 0;) {
            const std::size_t i = d == 0 ? t : n - 1 - t;
            const step& s = steps_[d][i];
            const auto& old = t == 0 ? nothing : steps_[d][d == 0 ? i - 1 : i + 1].state;
            std::array<float, gates> by_gate;   // by the input's product
            std::array<float, gates> by_inner;  // by the state's product
            std::array<float, hidden> next;
            for (std::size_t k = 0; k < hidden; ++k) {
                const float by = by_state[k] + by_value_[i * outputs + d * hidden + k];
                const float by_update = by * (old[k] - s.fresh[k]) * open_slope(s.update_in[k]);
                const float by_fresh = by * (1 - s.update[k]) * slope(s.fresh_in[k]);
                const float by_reset = by_fresh * s.recurrent[k] * open_slope(s.reset_in[k]);
                by_gate[k] = by_inner[k] = by_update;
                by_gate[hidden + k] = by_inner[hidden + k] = by_reset;
                by_gate[2 * hidden + k] = by_fresh;
                by_inner[2 * hidden + k] = by_fresh * s.reset[k];
                next[k] = by * s.update[k];
            }
            for (std::size_t j = 0; j < hidden; ++j)
                next[j] += row_gradient(&core_.from_state[d][j * gates],
                                        &gradient_.from_state[d][j * gates], old[j], by_inner);
            by_state = next;
            for (std::size_t j = 0; j < width; ++j)
                by_input_[i * width + j] += mask_[i * width + j]
                                            * row_gradient(&core_.from_input[d][j * gates],
                                                           &gradient_.from_input[d][j * gates],
                                                           dropped_[i * width + j], by_gate);
            for (std::size_t k = 0; k < gates; ++k) gradient_.gate_bias[d][k] += by_gate[k];
        }
    }

    static float row_gradient(const float* weights, float* gradient, float in,
                              const std::array<float, gates>& by)
    {
        std::array<float, 8> sums{};
        for (std::size_t k = 0; k < gates; k += 8)
            for (std::size_t l = 0; l < 8; ++l) {
                gradient[k + l] += in * by[k + l];
                sums[l] += weights[k + l] * by[k + l];
            }
        return ((sums[0] + sums[1]) + (sums[2] + sums[3]))
               + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
    }

    void learn_rows(std::size_t n, float rate)
    {
        constexpr float grown = 1 / (1 - drop_features);
        for (std::size_t i = 0; i < n; ++i) {
            std::array<float, width> by{};
            float highest = 0;
            for (std::size_t k = 0; k < width; ++k) {
                by[k] = by_input_[i * width + k] * slope(input_sum_[i * width + k]);
                gradient_.input_bias[k] += by[k];
                by[k] *= grown;
                highest = std::max(highest, std::abs(by[k]));
            }
            if (highest < 1e-5F) continue;
            for (std::size_t f = kept_from_[i]; f < kept_from_[i + 1]; ++f) {
                float* const r = &rows_[kept_[f] * width];
                float* const g = &row_squares_[kept_[f] * width];
                for (std::size_t k = 0; k < width; ++k) {
                    g[k] += by[k] * by[k];
                    r[k] -= rate * by[k] / std::sqrt(g[k] + 1e-4F);
                }
            }
        }
    }

    void update(float rate);

    random_numbers random_;
    std::vector<float> rows_ = std::vector<float>(width << row_bits);
    std::vector<float> row_squares_ = std::vector<float>(width << row_bits, 1e-6F);
    parameters core_{}, gradient_{}, mean_{}, square_{};
    int since_update_ = 0;
    int updates_ = 0;

    std::vector<std::size_t> kept_, kept_from_;
    std::vector<float> input_sum_, input_, dropped_, mask_, values_, value_mask_;
    std::vector<float> by_value_, by_input_;
    std::array<std::vector<step>, 2> steps_;
    std::vector<stet::tagging::label_scores> scores_, by_score_;
};

constexpr std::size_t recurrent_trainer::parameters::size()
{
    static_assert(sizeof(parameters) % sizeof(float) == 0);
    return sizeof(parameters) / sizeof(float);
}

/// Adam, over the gradient of eight sequences, whose length is bounded.
inline void recurrent_trainer::update(float rate)
{
    since_update_ = 0;
    ++updates_;
    float* const g = gradient_.data();
    double length = 0;
    for (std::size_t i = 0; i < parameters::size(); ++i)
        length += static_cast<double>(g[i]) * static_cast<double>(g[i]);
    const float shorter = length > 25 ? static_cast<float>(5 / std::sqrt(length)) : 1;
    const float bias_mean = 1 - std::pow(0.9F, static_cast<float>(updates_));
    const float bias_square = 1 - std::pow(0.99F, static_cast<float>(updates_));
    for (std::size_t i = 0; i < parameters::size(); ++i) {
        const float by = g[i] * shorter;
        float& m = mean_.data()[i];
        float& v = square_.data()[i];
        m = 0.9F * m + 0.1F * by;
        v = 0.99F * v + 0.01F * by * by;
        core_.data()[i] -= rate * (m / bias_mean) / (std::sqrt(v / bias_square) + 1e-8F);
        g[i] = 0;
    }
}

}  // namespace train

#endif
