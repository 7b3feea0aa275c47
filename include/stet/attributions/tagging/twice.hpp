#ifndef STET_ATTRIBUTIONS_TAGGING_TWICE_HPP
#define STET_ATTRIBUTIONS_TAGGING_TWICE_HPP

#include <stet/attributions/tagging/machine.hpp>

#include <cstddef>

namespace stet::tagging {

/// Where numbers of two kinds lie that are worked on in the same way.
template <class Number>
struct twofold {
    Number* first;
    Number* second;

    [[nodiscard]] STET_INLINE friend twofold operator+(const twofold& from, std::size_t n) noexcept
    {
        return {from.first + n, from.second + n};
    }
};

/// `Floats` of two kinds, with each step done for both before the next, as in `thrice`.
template <class Floats>
class twice {
public:
    static constexpr std::size_t size = Floats::size;  ///< of each kind

    twice() = default;
    STET_INLINE explicit twice(float each) noexcept : a_(each), b_(each) {}

    template <class Number>
    [[nodiscard]] STET_INLINE static twice load(const twofold<Number>& from) noexcept
    {
        return twice(Floats::load(from.first), Floats::load(from.second));
    }
    STET_INLINE void store(const twofold<float>& to) const noexcept
    {
        a_.store(to.first);
        b_.store(to.second);
    }
    template <class Number>
    STET_INLINE void store_rounded(const twofold<Number>& to) const noexcept
    {
        a_.store_rounded(to.first);
        b_.store_rounded(to.second);
    }

    STET_INLINE friend twice operator+(const twice& x, const twice& y) noexcept
    {
        return twice(x.a_ + y.a_, x.b_ + y.b_);
    }
    STET_INLINE friend twice operator-(const twice& x, const twice& y) noexcept
    {
        return twice(x.a_ - y.a_, x.b_ - y.b_);
    }
    STET_INLINE friend twice operator*(const twice& x, const twice& y) noexcept
    {
        return twice(x.a_ * y.a_, x.b_ * y.b_);
    }
    STET_INLINE friend twice operator/(const twice& x, const twice& y) noexcept
    {
        return twice(x.a_ / y.a_, x.b_ / y.b_);
    }
    [[nodiscard]] STET_INLINE twice within(float low, float high) const noexcept
    {
        return twice(a_.within(low, high), b_.within(low, high));
    }

private:
    STET_INLINE twice(const Floats& a, const Floats& b) noexcept : a_(a), b_(b) {}

    Floats a_;
    Floats b_;
};

}  // namespace stet::tagging

#endif
