#ifndef STET_ATTRIBUTIONS_TAGGING_EIGHT_FLOATS_HPP
#define STET_ATTRIBUTIONS_TAGGING_EIGHT_FLOATS_HPP

#include <stet/attributions/tagging/machine.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace stet::tagging {

#if defined(STET_WIDE_FUNCTION)

// GCC knows the built-in functions of AVX2 from the first function on that is marked for it.
STET_WIDE_FUNCTION void first_wide_function() noexcept;  // never defined

/// Eight numbers, for functions marked with STET_WIDE_FUNCTION.
class eight_floats {
    using floats = float __attribute__((vector_size(32)));
    using wholes = std::int32_t __attribute__((vector_size(32)));
    using shorts = std::int16_t __attribute__((vector_size(16)));

public:
    static constexpr std::size_t size = 8;

    eight_floats() = default;
    STET_INLINE explicit eight_floats(float each) noexcept { spread(all_, each); }

    [[nodiscard]] STET_INLINE static eight_floats load(const float* from) noexcept
    {
        eight_floats f;
        std::memcpy(&f.all_, from, sizeof f.all_);
        return f;
    }
    [[nodiscard]] STET_INLINE static eight_floats load(const std::int32_t* from) noexcept
    {
        return converted<wholes>(from);
    }
    [[nodiscard]] STET_INLINE static eight_floats load(const std::int16_t* from) noexcept
    {
        return converted<shorts>(from);
    }
    STET_INLINE void store(float* to) const noexcept { std::memcpy(to, &all_, sizeof all_); }
    STET_INLINE void store_rounded(std::int16_t* to) const noexcept
    {
        const floats sum = all_ + round_;
        wholes bits;
        std::memcpy(&bits, &sum, sizeof bits);
        const shorts narrow = __builtin_convertvector(bits, shorts);
        std::memcpy(to, &narrow, sizeof narrow);
    }

    STET_INLINE friend eight_floats operator+(const eight_floats& a, const eight_floats& b) noexcept
    {
        eight_floats f;
        f.all_ = a.all_ + b.all_;
        return f;
    }
    STET_INLINE friend eight_floats operator-(const eight_floats& a, const eight_floats& b) noexcept
    {
        eight_floats f;
        f.all_ = a.all_ - b.all_;
        return f;
    }
    STET_INLINE friend eight_floats operator*(const eight_floats& a, const eight_floats& b) noexcept
    {
        eight_floats f;
        f.all_ = a.all_ * b.all_;
        return f;
    }
    STET_INLINE friend eight_floats operator/(const eight_floats& a, const eight_floats& b) noexcept
    {
        eight_floats f;
        f.all_ = a.all_ / b.all_;
        return f;
    }
    /// The number at a place, eight times.
    template <std::size_t Place>
    [[nodiscard]] STET_INLINE eight_floats everywhere() const noexcept
    {
        eight_floats f;
        f.all_ = __builtin_shufflevector(all_, all_, Place, Place, Place, Place, Place, Place,
                                         Place, Place);
        return f;
    }
    [[nodiscard]] STET_INLINE eight_floats within(float low, float high) const noexcept
    {
        const floats least = floats{} + low;
        const floats most = floats{} + high;
        eight_floats f;
        f.all_ = all_;
        raise(f.all_, least);
        lower(f.all_, most);
        return f;
    }
    [[nodiscard]] STET_INLINE eight_floats rounded() const noexcept
    {
        eight_floats f;
        f.all_ = (all_ + round_) - round_;
        return f;
    }
    [[nodiscard]] STET_INLINE eight_floats powers_of_two() const noexcept
    {
        const floats sum = all_ + round_;
        wholes bits;
        std::memcpy(&bits, &sum, sizeof bits);
        bits = (bits + 127) << 23;  // of what rounds, the lowest nine bits are 0
        eight_floats f;
        std::memcpy(&f.all_, &bits, sizeof bits);
        return f;
    }
    STET_INLINE void raise_to(const eight_floats& other, eight_floats& tag,
                              float other_tag) noexcept
    {
        tag.all_ = other.all_ > all_ ? floats{} + other_tag : tag.all_;
        raise(all_, other.all_);
    }

private:
    template <class Numbers>
    [[nodiscard]] STET_INLINE static eight_floats converted(const void* from) noexcept
    {
        Numbers whole;
        std::memcpy(&whole, from, sizeof whole);
        eight_floats f;
        f.all_ = __builtin_convertvector(whole, floats);
        return f;
    }

    // One number everywhere, the higher and the lower of two numbers. GCC has to be told that there
    // are instructions for it, and warns of what these would return if they did not become part of
    // a wide function.
#if defined(__clang__)
    STET_INLINE static void spread(floats& f, float each) noexcept
    {
        f = floats{each, each, each, each, each, each, each, each};
    }
    STET_INLINE static void raise(floats& f, const floats& least) noexcept
    {
        f = f > least ? f : least;
    }
    STET_INLINE static void lower(floats& f, const floats& most) noexcept
    {
        f = f < most ? f : most;
    }
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpsabi"
    STET_INLINE static void spread(floats& f, float each) noexcept
    {
        using four = float __attribute__((vector_size(16)));
        f = __builtin_ia32_vbroadcastss_ps256(four{each, each, each, each});
    }
    STET_INLINE static void raise(floats& f, const floats& least) noexcept
    {
        f = __builtin_ia32_maxps256(f, least);
    }
    STET_INLINE static void lower(floats& f, const floats& most) noexcept
    {
        f = __builtin_ia32_minps256(f, most);
    }
#pragma GCC diagnostic pop
#endif

    // 1.5 * 2^23: the lowest bits of a sum with it are the number, rounded as a sum is.
    static constexpr float round_ = 12582912.0F;

    floats all_;
};

#endif

}  // namespace stet::tagging

#endif
