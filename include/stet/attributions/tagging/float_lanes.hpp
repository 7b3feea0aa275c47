#ifndef STET_ATTRIBUTIONS_TAGGING_FLOAT_LANES_HPP
#define STET_ATTRIBUTIONS_TAGGING_FLOAT_LANES_HPP

#include <stet/attributions/tagging/eight_floats.hpp>
#include <stet/attributions/tagging/four_floats.hpp>
#include <stet/attributions/tagging/machine.hpp>

namespace stet::tagging {

/// A function like the hyperbolic tangent, without a table or an exponential: from -1 at -3 to 1
/// at 3, smooth at both. It is what models are trained with, so it approximates nothing.
template <class Floats>
[[nodiscard]] STET_INLINE Floats bent(const Floats& x) noexcept
{
    const Floats inside = x.within(-3, 3);
    const Floats square = inside * inside;
    return inside * (Floats(27) + square) / (Floats(27) + Floats(9) * square);
}

/// And one like the logistic function: from 0 to 1.
template <class Floats>
[[nodiscard]] STET_INLINE Floats opened(const Floats& x) noexcept
{
    return Floats(0.5F) + Floats(0.5F) * bent(Floats(0.5F) * x);
}

}  // namespace stet::tagging

#endif
