#ifndef STET_ATTRIBUTIONS_TAGGING_THRICE_HPP
#define STET_ATTRIBUTIONS_TAGGING_THRICE_HPP

#include <stet/attributions/tagging/machine.hpp>

#include <cstddef>

namespace stet::tagging {

/// Three times as many numbers as `Floats` holds, with each step done for all three before the
/// next: the steps of one wait for each other, and a processor looks only so far ahead for others.
template <class Floats>
class thrice {
public:
    static constexpr std::size_t size = 3 * Floats::size;

    thrice() = default;
    STET_INLINE explicit thrice(float each) noexcept : thrice(Floats(each)) {}

    template <class Number>
    [[nodiscard]] STET_INLINE static thrice load(const Number* from) noexcept
    {
        return thrice(Floats::load(from), Floats::load(from + Floats::size),
                      Floats::load(from + 2 * Floats::size));
    }
    STET_INLINE void store(float* to) const noexcept
    {
        a_.store(to);
        b_.store(to + Floats::size);
        c_.store(to + 2 * Floats::size);
    }
    template <class Number>
    STET_INLINE void store_rounded(Number* to) const noexcept
    {
        a_.store_rounded(to);
        b_.store_rounded(to + Floats::size);
        c_.store_rounded(to + 2 * Floats::size);
    }

    STET_INLINE friend thrice operator+(const thrice& x, const thrice& y) noexcept
    {
        return thrice(x.a_ + y.a_, x.b_ + y.b_, x.c_ + y.c_);
    }
    STET_INLINE friend thrice operator-(const thrice& x, const thrice& y) noexcept
    {
        return thrice(x.a_ - y.a_, x.b_ - y.b_, x.c_ - y.c_);
    }
    STET_INLINE friend thrice operator*(const thrice& x, const thrice& y) noexcept
    {
        return thrice(x.a_ * y.a_, x.b_ * y.b_, x.c_ * y.c_);
    }
    STET_INLINE friend thrice operator/(const thrice& x, const thrice& y) noexcept
    {
        return thrice(x.a_ / y.a_, x.b_ / y.b_, x.c_ / y.c_);
    }
    [[nodiscard]] STET_INLINE thrice within(float low, float high) const noexcept
    {
        return thrice(a_.within(low, high), b_.within(low, high), c_.within(low, high));
    }

private:
    STET_INLINE explicit thrice(const Floats& each) noexcept : a_(each), b_(each), c_(each) {}
    STET_INLINE thrice(const Floats& a, const Floats& b, const Floats& c) noexcept
        : a_(a), b_(b), c_(c)
    {}

    Floats a_;
    Floats b_;
    Floats c_;
};

}  // namespace stet::tagging

#endif
