#ifndef STET_ATTRIBUTIONS_TAGGING_FOUR_FLOATS_HPP
#define STET_ATTRIBUTIONS_TAGGING_FOUR_FLOATS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#else
#include <cmath>
#endif

namespace stet::tagging {

/// Four numbers that are worked on at once: with SSE2, or one by one with the same results.
class four_floats {
public:
    static constexpr std::size_t size = 4;

#if defined(__SSE2__)
    four_floats() = default;
    explicit four_floats(__m128 all) noexcept : all_(all) {}
    explicit four_floats(float each) noexcept : all_(_mm_set1_ps(each)) {}

    [[nodiscard]] static four_floats load(const float* from) noexcept
    {
        return four_floats(_mm_loadu_ps(from));
    }
    /// Whole numbers.
    [[nodiscard]] static four_floats load(const std::int32_t* from) noexcept
    {
        __m128i whole;
        std::memcpy(&whole, from, sizeof whole);
        return four_floats(_mm_cvtepi32_ps(whole));
    }
    [[nodiscard]] static four_floats load(const std::int16_t* from) noexcept
    {
        __m128i whole = _mm_setzero_si128();
        std::memcpy(&whole, from, 4 * sizeof(std::int16_t));
        const __m128i wide = _mm_srai_epi32(_mm_unpacklo_epi16(whole, whole), 16);
        return four_floats(_mm_cvtepi32_ps(wide));
    }
    void store(float* to) const noexcept { _mm_storeu_ps(to, all_); }

    /// Rounded to the nearest whole number, halves to the even one.
    void store_rounded(std::int16_t* to) const noexcept
    {
        const __m128i whole = _mm_cvtps_epi32(all_);
        const __m128i narrow = _mm_packs_epi32(whole, whole);
        std::memcpy(to, &narrow, 4 * sizeof(std::int16_t));
    }

    friend four_floats operator+(four_floats a, four_floats b) noexcept
    {
        return four_floats(_mm_add_ps(a.all_, b.all_));
    }
    friend four_floats operator-(four_floats a, four_floats b) noexcept
    {
        return four_floats(_mm_sub_ps(a.all_, b.all_));
    }
    friend four_floats operator*(four_floats a, four_floats b) noexcept
    {
        return four_floats(_mm_mul_ps(a.all_, b.all_));
    }
    friend four_floats operator/(four_floats a, four_floats b) noexcept
    {
        return four_floats(_mm_div_ps(a.all_, b.all_));
    }
    /// The number at a place, four times.
    template <std::size_t Place>
    [[nodiscard]] four_floats everywhere() const noexcept
    {
        return four_floats(_mm_shuffle_ps(all_, all_, _MM_SHUFFLE(Place, Place, Place, Place)));
    }
    [[nodiscard]] four_floats within(float low, float high) const noexcept
    {
        return four_floats(_mm_min_ps(_mm_max_ps(all_, _mm_set1_ps(low)), _mm_set1_ps(high)));
    }
    /// The nearest whole numbers.
    [[nodiscard]] four_floats rounded() const noexcept
    {
        return four_floats(_mm_cvtepi32_ps(_mm_cvtps_epi32(all_)));
    }
    /// 2 to the power of whole numbers from -126 to 127.
    [[nodiscard]] four_floats powers_of_two() const noexcept
    {
        const __m128i exponent = _mm_add_epi32(_mm_cvtps_epi32(all_), _mm_set1_epi32(127));
        return four_floats(_mm_castsi128_ps(_mm_slli_epi32(exponent, 23)));
    }
    /// Becomes `other` where that is higher, and then its `tag` becomes `other_tag`.
    void raise_to(four_floats other, four_floats& tag, float other_tag) noexcept
    {
        const __m128 higher = _mm_cmpgt_ps(other.all_, all_);
        all_ = _mm_max_ps(other.all_, all_);
        tag.all_ =
            _mm_or_ps(_mm_and_ps(higher, _mm_set1_ps(other_tag)), _mm_andnot_ps(higher, tag.all_));
    }

private:
    __m128 all_;
#else
    four_floats() = default;
    explicit four_floats(float each) noexcept : all_{each, each, each, each} {}

    [[nodiscard]] static four_floats load(const float* from) noexcept
    {
        four_floats f;
        for (std::size_t i = 0; i < 4; ++i) f.all_[i] = from[i];
        return f;
    }
    [[nodiscard]] static four_floats load(const std::int32_t* from) noexcept
    {
        four_floats f;
        for (std::size_t i = 0; i < 4; ++i) f.all_[i] = static_cast<float>(from[i]);
        return f;
    }
    [[nodiscard]] static four_floats load(const std::int16_t* from) noexcept
    {
        four_floats f;
        for (std::size_t i = 0; i < 4; ++i) f.all_[i] = static_cast<float>(from[i]);
        return f;
    }
    void store(float* to) const noexcept
    {
        for (std::size_t i = 0; i < 4; ++i) to[i] = all_[i];
    }
    void store_rounded(std::int16_t* to) const noexcept
    {
        for (std::size_t i = 0; i < 4; ++i) to[i] = static_cast<std::int16_t>(std::lrint(all_[i]));
    }

    friend four_floats operator+(four_floats a, four_floats b) noexcept
    {
        return a.each(b, [](float x, float y) { return x + y; });
    }
    friend four_floats operator-(four_floats a, four_floats b) noexcept
    {
        return a.each(b, [](float x, float y) { return x - y; });
    }
    friend four_floats operator*(four_floats a, four_floats b) noexcept
    {
        return a.each(b, [](float x, float y) { return x * y; });
    }
    friend four_floats operator/(four_floats a, four_floats b) noexcept
    {
        return a.each(b, [](float x, float y) { return x / y; });
    }
    template <std::size_t Place>
    [[nodiscard]] four_floats everywhere() const noexcept
    {
        return four_floats(all_[Place]);
    }
    [[nodiscard]] four_floats within(float low, float high) const noexcept
    {
        return each(*this, [=](float x, float) { return x > low ? (x < high ? x : high) : low; });
    }
    [[nodiscard]] four_floats rounded() const noexcept
    {
        return each(*this, [](float x, float) { return static_cast<float>(std::lrint(x)); });
    }
    [[nodiscard]] four_floats powers_of_two() const noexcept
    {
        return each(*this, [](float x, float) { return std::ldexp(1.0F, static_cast<int>(x)); });
    }
    void raise_to(four_floats other, four_floats& tag, float other_tag) noexcept
    {
        for (std::size_t i = 0; i < 4; ++i) {
            if (!(other.all_[i] > all_[i])) continue;
            all_[i] = other.all_[i];
            tag.all_[i] = other_tag;
        }
    }

private:
    template <class Work>
    [[nodiscard]] four_floats each(const four_floats& other, const Work& work) const noexcept
    {
        four_floats f;
        for (std::size_t i = 0; i < 4; ++i) f.all_[i] = work(all_[i], other.all_[i]);
        return f;
    }
    std::array<float, 4> all_;
#endif
};

}  // namespace stet::tagging

#endif
