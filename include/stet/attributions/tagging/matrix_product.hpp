#ifndef STET_ATTRIBUTIONS_TAGGING_MATRIX_PRODUCT_HPP
#define STET_ATTRIBUTIONS_TAGGING_MATRIX_PRODUCT_HPP

#include <stet/attributions/tagging/machine.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stet::tagging {

/// A matrix of whole numbers, laid out for products with a vector: for each pair of inputs, for
/// each output, the two weights side by side.
template <std::size_t In, std::size_t Out>
struct weight_matrix {
    static_assert(In % 2 == 0 && Out % 8 == 0);

    alignas(32) std::int16_t weights[In * Out] = {};

    [[nodiscard]] static constexpr std::size_t place(std::size_t in, std::size_t out) noexcept
    {
        return ((in / 2) * Out + out) * 2 + in % 2;
    }
};

namespace detail {

[[nodiscard]] inline std::int32_t pair_at(const std::int16_t* in) noexcept
{
    std::int32_t pair = 0;
    std::memcpy(&pair, in, sizeof pair);
    return pair;
}

/// One output after the other.
template <std::size_t In, std::size_t Out>
void multiply_plainly(const weight_matrix<In, Out>& m, const std::int16_t* in,
                      std::int32_t* out) noexcept
{
    for (std::size_t o = 0; o < Out; ++o) out[o] = 0;
    for (std::size_t i = 0; i < In; i += 2)
        for (std::size_t o = 0; o < Out; ++o) {
            const std::int16_t* w = m.weights + weight_matrix<In, Out>::place(i, o);
            out[o] += in[i] * w[0] + in[i + 1] * w[1];
        }
}

#if defined(__SSE2__)

/// Blocks of outputs whose sums stay in registers, four outputs in each.
template <std::size_t In, std::size_t Out, std::size_t... Part>
void multiply_by_fours(const weight_matrix<In, Out>& m, const std::int16_t* in, std::int32_t* out,
                       std::index_sequence<Part...>) noexcept
{
    constexpr std::size_t block = 4 * sizeof...(Part);
    static_assert(Out % block == 0);
    for (std::size_t o = 0; o < Out; o += block) {
        __m128i sums[] = {(static_cast<void>(Part), _mm_setzero_si128())...};
        const auto* row = reinterpret_cast<const __m128i*>(m.weights + 2 * o);  // aligned
        for (std::size_t i = 0; i < In; i += 2, row += Out / 4) {
            const __m128i both = _mm_set1_epi32(pair_at(in + i));
            ((sums[Part] =
                  _mm_add_epi32(sums[Part], _mm_madd_epi16(_mm_load_si128(row + Part), both))),
             ...);
        }
        (std::memcpy(out + o + 4 * Part, &sums[Part], sizeof sums[Part]), ...);
    }
}

#endif

#if defined(STET_WIDE_FUNCTION)

using sixteen_shorts = short __attribute__((vector_size(32)));
using eight_ints = int __attribute__((vector_size(32)));

/// The same, eight outputs in each.
template <std::size_t In, std::size_t Out, std::size_t... Part>
STET_INLINE STET_WIDE_FUNCTION void multiply_by_eights(const weight_matrix<In, Out>& m,
                                                       const std::int16_t* in, std::int32_t* out,
                                                       std::index_sequence<Part...>) noexcept
{
    constexpr std::size_t block = 8 * sizeof...(Part);
    static_assert(Out % block == 0);
    for (std::size_t o = 0; o < Out; o += block) {
        const auto* row = reinterpret_cast<const sixteen_shorts*>(m.weights + 2 * o);  // aligned
        // A cast between vectors of one size keeps the bits.
        const auto first = (sixteen_shorts)(eight_ints{} + pair_at(in));
        eight_ints sums[] = {__builtin_ia32_pmaddwd256(row[Part], first)...};
#pragma GCC unroll 3
        for (std::size_t i = 2; i < In; i += 2) {
            row += Out / 8;
            const auto both = (sixteen_shorts)(eight_ints{} + pair_at(in + i));
            ((sums[Part] += __builtin_ia32_pmaddwd256(row[Part], both)), ...);
        }
        (std::memcpy(out + o + 8 * Part, &sums[Part], sizeof sums[Part]), ...);
    }
}

#endif

/// How many registers hold the sums of a block: most of them, and the same number for each block.
[[nodiscard]] constexpr std::size_t sums_of_block(std::size_t registers) noexcept
{
    std::size_t sums = registers < 12 ? registers : 12;
    while (registers % sums != 0) --sums;
    return sums;
}

#if defined(STET_WIDE_FUNCTION)
/// As `multiply`, where AVX2 is there: part of a wide function, and one itself.
template <std::size_t In, std::size_t Out>
STET_INLINE STET_WIDE_FUNCTION void
multiply_inside(const weight_matrix<In, Out>& m, const std::int16_t* in, std::int32_t* out) noexcept
{
    multiply_by_eights(m, in, out, std::make_index_sequence<sums_of_block(Out / 8)>());
}
/// The same for several inputs that lie side by side; a matrix of eight outputs.
template <std::size_t In, std::size_t Count>
STET_INLINE STET_WIDE_FUNCTION void multiply_several(const weight_matrix<In, 8>& m,
                                                     const std::int16_t* in,
                                                     std::int32_t (&out)[Count][8]) noexcept
{
    eight_ints sums[Count] = {};
    for (std::size_t i = 0; i < In; i += 2) {
        const auto& weights = *reinterpret_cast<const sixteen_shorts*>(m.weights + 8 * i);
#pragma GCC unroll 4
        for (std::size_t k = 0; k < Count; ++k) {
            const auto both = (sixteen_shorts)(eight_ints{} + pair_at(in + k * In + i));
            sums[k] += __builtin_ia32_pmaddwd256(weights, both);
        }
    }
    std::memcpy(out, sums, sizeof sums);
}
template <std::size_t In, std::size_t Out>
STET_WIDE_FUNCTION void multiply_widely(const weight_matrix<In, Out>& m, const std::int16_t* in,
                                        std::int32_t* out) noexcept
{
    multiply_inside(m, in, out);
}
#endif

}  // namespace detail

/// `out` = `in` times `m`, exactly, and so the same on every machine. Whoever trains sees to it
/// that no sum leaves 32 bits. `wide` is what `is_wide_machine()` says.
template <std::size_t In, std::size_t Out>
void multiply(const weight_matrix<In, Out>& m, const std::int16_t* in, std::int32_t* out,
              [[maybe_unused]] bool wide) noexcept
{
#if defined(STET_WIDE_FUNCTION)
    if (wide) {
        detail::multiply_widely(m, in, out);
        return;
    }
#endif
#if defined(__SSE2__)
    detail::multiply_by_fours(m, in, out,
                              std::make_index_sequence<detail::sums_of_block(Out / 4)>());
#else
    detail::multiply_plainly(m, in, out);
#endif
}

}  // namespace stet::tagging

#endif
