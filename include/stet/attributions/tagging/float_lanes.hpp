#ifndef STET_ATTRIBUTIONS_TAGGING_FLOAT_LANES_HPP
#define STET_ATTRIBUTIONS_TAGGING_FLOAT_LANES_HPP

#include <stet/attributions/tagging/eight_floats.hpp>
#include <stet/attributions/tagging/four_floats.hpp>
#include <stet/attributions/tagging/machine.hpp>

namespace stet::tagging {

/// A function like the hyperbolic tangent, without a table or an exponential: from -1 at -3 to 1
/// at 3, smooth at both. It is what models are trained with, so it approximates nothing. `times`
/// that much, to the bit if it is a power of two.
template <class Floats>
[[nodiscard]] STET_INLINE Floats bent(const Floats& x, float times = 1) noexcept
{
    const Floats inside = x.within(-3, 3);
    const Floats square = inside * inside;
    return inside * (Floats(27) + square) / (Floats(27 / times) + Floats(9 / times) * square);
}

/// And one like the logistic function, from 0 to 1, of twice a number.
template <class Floats>
[[nodiscard]] STET_INLINE Floats opened_by_half(const Floats& half) noexcept
{
    return Floats(0.5F) + bent(half, 0.5F);
}

}  // namespace stet::tagging

#endif
