#ifndef STET_TESTS_SUPPORT_ALL_HOLD_HPP
#define STET_TESTS_SUPPORT_ALL_HOLD_HPP

#include <cstddef>
#include <iterator>
#include <utility>

template <auto& Samples, auto Holds, std::size_t Index>
inline constexpr bool one_holds = Holds(Samples[Index]);

/// Proves samples one by one: a compiler bounds the steps of each constant, not of all of them.
template <auto& Samples, auto Holds>
constexpr bool all_hold()
{
    return []<std::size_t... Index>(std::index_sequence<Index...>) {
        return (one_holds<Samples, Holds, Index> && ...);
    }(std::make_index_sequence<std::size(Samples)>());
}

#endif
