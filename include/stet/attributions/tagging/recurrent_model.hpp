#ifndef STET_ATTRIBUTIONS_TAGGING_RECURRENT_MODEL_HPP
#define STET_ATTRIBUTIONS_TAGGING_RECURRENT_MODEL_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/float_lanes.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/machine.hpp>
#include <stet/attributions/tagging/matrix_product.hpp>
#include <stet/attributions/tagging/thrice.hpp>
#include <stet/attributions/tagging/twice.hpp>
#include <stet/attributions/tagging/weight_text.hpp>
#include <stet/attributions/tagging/word_features.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace stet::tagging {

/// How wide a word's input is.
inline constexpr std::size_t input_width = 32;

/// A number of a state or an input, -1 to 1, is kept as so many times a whole number.
inline constexpr float state_scale = 4096;

/// The weights of a bidirectional network of gated recurrent units over sums of feature rows.
template <std::size_t Hidden>
struct recurrent_weights {
    static constexpr std::size_t hidden = Hidden;

    weight_rows<input_width> rows;
    std::array<float, input_width> input_bias{};
    float matrix_scale = 0;  ///< what a weight of 1 of the matrices stands for
    /// For each direction: gates of update, reset, and the new state, side by side.
    std::array<weight_matrix<input_width, 3 * Hidden>, 2> from_input;
    std::array<weight_matrix<Hidden, 3 * Hidden>, 2> from_state;
    std::array<std::array<float, 3 * Hidden>, 2> gate_bias{};
    weight_matrix<2 * Hidden + input_width, label_lanes> to_labels;
    label_scores label_bias{};
};

namespace detail {

/// Adds up the rows of the features of word `w`, as characters.
inline void add_rows(const weight_rows<input_width>& rows, const feature_block& features,
                     std::size_t w, std::int16_t* sums) noexcept
{
#if defined(__SSE2__)
    static_assert(input_width == 32);
    const __m128i zero = _mm_setzero_si128();
    __m128i first = zero;
    __m128i second = zero;
    __m128i third = zero;
    __m128i fourth = zero;
    for (const auto& places : features) {
        const char* row = rows.row_at(places[w]);
        __m128i low;
        __m128i high;
        std::memcpy(&low, row, sizeof low);
        std::memcpy(&high, row + 16, sizeof high);
        first = _mm_add_epi16(first, _mm_unpacklo_epi8(low, zero));
        second = _mm_add_epi16(second, _mm_unpackhi_epi8(low, zero));
        third = _mm_add_epi16(third, _mm_unpacklo_epi8(high, zero));
        fourth = _mm_add_epi16(fourth, _mm_unpackhi_epi8(high, zero));
    }
    std::memcpy(sums, &first, sizeof first);
    std::memcpy(sums + 8, &second, sizeof second);
    std::memcpy(sums + 16, &third, sizeof third);
    std::memcpy(sums + 24, &fourth, sizeof fourth);
#else
    for (std::size_t k = 0; k < input_width; ++k) sums[k] = 0;
    for (const auto& places : features)
        for (std::size_t k = 0; k < input_width; ++k)
            sums[k] = static_cast<std::int16_t>(
                sums[k] + static_cast<unsigned char>(rows.row_at(places[w])[k]));
#endif
}

#if defined(STET_WIDE_FUNCTION)
STET_WIDE_FUNCTION inline void add_rows_widely(const weight_rows<input_width>& rows,
                                               const feature_block& features, std::size_t w,
                                               std::int16_t* sums) noexcept
{
    using bytes = unsigned char __attribute__((vector_size(32)));
    using shorts = unsigned short __attribute__((vector_size(32)));
    // Two characters, each below 128, have room in a byte; every other byte is the upper half of
    // a short.
    shorts all{};
    shorts odd{};
    for (std::size_t f = 0; f < feature_count; f += 2) {
        bytes one;
        bytes other{};
        std::memcpy(&one, rows.row_at(features[f][w]), sizeof one);
        if (f + 1 < feature_count)
            std::memcpy(&other, rows.row_at(features[f + 1][w]), sizeof other);
        const auto both = (shorts)(one + other);  // a cast between vectors keeps the bits
        all += both;
        odd += both >> 8;
    }
    const shorts even = all - (odd << 8);
    const shorts low =
        __builtin_shufflevector(even, odd, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const shorts high = __builtin_shufflevector(even, odd, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13,
                                                29, 14, 30, 15, 31);
    std::memcpy(sums, &low, sizeof low);
    std::memcpy(sums + input_width / 2, &high, sizeof high);
}
#endif

/// A word's input: the sums of its rows, bent and scaled.
template <class Floats>
STET_INLINE void bend_sums(const std::int16_t* sums, const float* bias, float scale,
                           std::int16_t* input) noexcept
{
    constexpr int zeros = static_cast<int>(feature_count) * weight_zero;
    for (std::size_t k = 0; k < input_width; k += Floats::size) {
        const Floats whole = Floats::load(sums + k) - Floats(static_cast<float>(zeros));
        const Floats x = whole * Floats(scale) + Floats::load(bias + k);
        bent(x, state_scale).store_rounded(input + k);
    }
}

#if defined(STET_WIDE_FUNCTION)
STET_WIDE_FUNCTION inline void read_input_widely(const weight_rows<input_width>& rows,
                                                 const float* bias, const feature_block& features,
                                                 std::size_t w, std::int16_t* input) noexcept
{
    std::int16_t sums[input_width];
    add_rows_widely(rows, features, w, sums);
    bend_sums<eight_floats>(sums, bias, rows.scale, input);
}
#endif

/// The input of the word `w` of those whose features were read.
template <std::size_t Hidden>
void read_input(const recurrent_weights<Hidden>& m, const feature_block& features, std::size_t w,
                [[maybe_unused]] bool wide, std::int16_t* input)
{
#if defined(STET_WIDE_FUNCTION)
    if (wide) {
        read_input_widely(m.rows, m.input_bias.data(), features, w, input);
        return;
    }
#endif
    std::int16_t sums[input_width];
    add_rows(m.rows, features, w, sums);
    bend_sums<four_floats>(sums, m.input_bias.data(), m.rows.scale, input);
}

/// From sums of weights to scores of labels.
template <class Floats, std::size_t Hidden>
STET_INLINE void scale_labels(const recurrent_weights<Hidden>& m, const std::int32_t* sums,
                              label_scores& scores) noexcept
{
    const Floats unit(m.matrix_scale / state_scale);
    for (std::size_t k = 0; k < label_lanes; k += Floats::size)
        (Floats::load(sums + k) * unit + Floats::load(m.label_bias.data() + k))
            .store(scores.data() + k);
}

#if defined(STET_WIDE_FUNCTION)
template <std::size_t Hidden>
STET_WIDE_FUNCTION void score_labels_widely(const recurrent_weights<Hidden>& m,
                                            std::span<const std::int16_t> values,
                                            label_scores* scores) noexcept
{
    constexpr std::size_t width = 2 * Hidden + input_width;
    // Of several words at once: most of the time goes into reading weights.
    constexpr std::size_t at_once = 4;
    const std::size_t n = values.size() / width;
    std::int32_t sums[at_once][label_lanes];
    std::size_t i = 0;
    for (; i + at_once <= n; i += at_once) {
        multiply_several(m.to_labels, values.data() + i * width, sums);
        for (std::size_t k = 0; k < at_once; ++k)
            scale_labels<eight_floats>(m, sums[k], scores[i + k]);
    }
    for (; i < n; ++i) {
        multiply_inside(m.to_labels, values.data() + i * width, sums[0]);
        scale_labels<eight_floats>(m, sums[0], scores[i]);
    }
}
#endif

/// Scores the labels of words in a row by their states and inputs.
template <std::size_t Hidden>
void score_labels(const recurrent_weights<Hidden>& m, std::span<const std::int16_t> values,
                  [[maybe_unused]] bool wide, label_scores* scores) noexcept
{
#if defined(STET_WIDE_FUNCTION)
    if (wide) return score_labels_widely(m, values, scores);
#endif
    constexpr std::size_t width = 2 * Hidden + input_width;
    for (std::size_t i = 0; i < values.size() / width; ++i) {
        std::int32_t sums[label_lanes];
        multiply(m.to_labels, &values[i * width], sums, false);
        scale_labels<four_floats>(m, sums, scores[i]);
    }
}

/// The states behind a word in both directions, `state_scale` times: `state`, and the same in whole
/// numbers. `halves` are half the biases of the gates, and those of the new state.
template <class Floats>
STET_INLINE void advance(std::size_t hidden, twofold<const std::int32_t> by_input,
                         twofold<const std::int32_t> by_state, twofold<const float> halves,
                         float matrix_scale, twofold<float> state,
                         twofold<std::int16_t> narrow) noexcept
{
    const Floats unit(matrix_scale / state_scale);
    const Floats half_unit(0.5F * (matrix_scale / state_scale));
    for (std::size_t k = 0; k < hidden; k += Floats::size) {
        const Floats update =
            opened_by_half(Floats::load(by_input + k) * half_unit + Floats::load(halves + k)
                           + Floats::load(by_state + k) * half_unit);
        const Floats reset = opened_by_half(Floats::load(by_input + (hidden + k)) * half_unit
                                            + Floats::load(halves + (hidden + k))
                                            + Floats::load(by_state + (hidden + k)) * half_unit);
        const Floats fresh = bent(Floats::load(by_input + (2 * hidden + k)) * unit
                                      + Floats::load(halves + (2 * hidden + k))
                                      + reset * (Floats::load(by_state + (2 * hidden + k)) * unit),
                                  state_scale);
        const Floats now = (Floats(1) - update) * fresh + update * Floats::load(state + k);
        now.store(state + k);
        now.store_rounded(narrow + k);
    }
}

/// As many numbers as `advance` works on at once, of both directions.
template <class Floats, std::size_t Hidden>
using several =
    twice<std::conditional_t<Hidden % thrice<Floats>::size == 0, thrice<Floats>, Floats>>;

/// Goes through the words of a run in both directions at once. Neither waits for the other: a
/// processor can work on both at a time.
template <std::size_t Hidden>
class two_directions {
public:
    static constexpr std::size_t width = 2 * Hidden + input_width;

    /// Of each word, `values` has the two states, then its input.
    two_directions(const recurrent_weights<Hidden>& m, std::span<std::int16_t> values) noexcept
        : weights_(&m), values_(values), halves_(m.gate_bias)
    {
        for (auto& of_direction : halves_)
            for (std::size_t k = 0; k < 2 * Hidden; ++k) of_direction[k] *= 0.5F;
    }

    /// Fills in the states.
    void run() noexcept
    {
        for (std::size_t step = 0; step < values_.size() / width; ++step) {
            for (std::size_t d = 0; d < 2; ++d) {
                multiply(weights_->from_input[d], input_of(step, d), by_input_[d], false);
                multiply(weights_->from_state[d], state_before(step, d), by_state_[d], false);
            }
            advance_by<several<four_floats, Hidden>>(step);
        }
    }
#if defined(STET_WIDE_FUNCTION)
    STET_WIDE_FUNCTION void run_widely() noexcept
    {
        for (std::size_t step = 0; step < values_.size() / width; ++step) {
            for (std::size_t d = 0; d < 2; ++d) {
                multiply_inside(weights_->from_input[d], input_of(step, d), by_input_[d]);
                multiply_inside(weights_->from_state[d], state_before(step, d), by_state_[d]);
            }
            advance_by<several<eight_floats, Hidden>>(step);
        }
    }
#endif

private:
    // The word that a direction comes to in a step.
    [[nodiscard]] STET_INLINE std::int16_t* word_of(std::size_t step, std::size_t d) const noexcept
    {
        return values_.data() + (d == 0 ? step * width : values_.size() - (step + 1) * width);
    }
    [[nodiscard]] STET_INLINE const std::int16_t* input_of(std::size_t step,
                                                           std::size_t d) const noexcept
    {
        return word_of(step, d) + 2 * Hidden;
    }
    [[nodiscard]] STET_INLINE const std::int16_t* state_before(std::size_t step,
                                                               std::size_t d) const noexcept
    {
        return step == 0 ? nothing_.data() : word_of(step - 1, d) + d * Hidden;
    }
    template <class Floats>
    STET_INLINE void advance_by(std::size_t step) noexcept
    {
        advance<Floats>(Hidden, {by_input_[0], by_input_[1]}, {by_state_[0], by_state_[1]},
                        {halves_[0].data(), halves_[1].data()}, weights_->matrix_scale,
                        {state_[0].data(), state_[1].data()},
                        {word_of(step, 0), word_of(step, 1) + Hidden});
    }

    static constexpr std::array<std::int16_t, Hidden> nothing_{};

    const recurrent_weights<Hidden>* weights_;
    std::span<std::int16_t> values_;
    std::array<std::array<float, 3 * Hidden>, 2> halves_;
    std::array<std::array<float, Hidden>, 2> state_{};
    std::int32_t by_input_[2][3 * Hidden];
    std::int32_t by_state_[2][3 * Hidden];
};

}  // namespace detail

/// Scores labels with a recurrent network. Whole numbers carry the products, so that every machine
/// gets the same scores.
template <std::size_t Hidden>
struct recurrent_model {
    const recurrent_weights<Hidden>* weights = nullptr;

    /// Adds a score for each label of the words of a run, which is read by itself.
    void operator()(const passage& p, std::span<const word_traits> traits, word_span run,
                    std::vector<label_scores>& scores) const
    {
        score(p, traits, run, is_wide_machine(), scores);
    }

    /// The same, with or without the instructions that only some machines have. `wide` needs a
    /// machine that is.
    void score(const passage& p, std::span<const word_traits> traits, word_span run, bool wide,
               std::vector<label_scores>& scores) const
    {
        constexpr std::size_t width = 2 * Hidden + input_width;
        const recurrent_weights<Hidden>& m = *weights;
        const std::size_t n = run.size();
        // The two states of each word, then its input.
        const auto memory = std::make_unique_for_overwrite<std::int16_t[]>(n * width);
        const std::span values(memory.get(), n * width);
        feature_block features;
        for (std::size_t first = 0; first < n; first += words_at_once) {
            read_features(p, traits, run.first + first, m.rows.places(), wide, features);
            const std::size_t words = std::min(words_at_once, n - first);
            for (std::size_t w = 0; w < words; ++w)
                detail::read_input(m, features, w, wide, &values[(first + w) * width + 2 * Hidden]);
        }
        detail::two_directions<Hidden> directions(m, values);
#if defined(STET_WIDE_FUNCTION)
        if (wide)
            directions.run_widely();
        else
#endif
            directions.run();

        const std::size_t before = scores.size();
        scores.resize(before + n);
        detail::score_labels(m, values, wide, scores.data() + before);
    }
};

}  // namespace stet::tagging

#endif
