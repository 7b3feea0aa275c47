#ifndef STET_ATTRIBUTIONS_TAGGING_HASHES_HPP
#define STET_ATTRIBUTIONS_TAGGING_HASHES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

// Hashes that trained weights rest on: a model is of no use with others.

namespace stet::tagging {

[[nodiscard]] constexpr std::uint32_t spread(std::uint32_t h) noexcept
{
    h ^= h >> 16;
    h *= 0x7FEB352DU;
    h ^= h >> 15;
    h *= 0x846CA68BU;
    return h ^ h >> 16;
}

/// The hash of bytes, one after the other (FNV-1a), before it is spread.
inline constexpr std::uint32_t hash_of_none = 2166136261U;
[[nodiscard]] constexpr std::uint32_t hash_on(std::uint32_t h, unsigned char byte) noexcept
{
    return (h ^ byte) * 16777619U;
}

[[nodiscard]] constexpr std::uint32_t hash_bytes(std::string_view bytes) noexcept
{
    std::uint32_t h = hash_of_none;
    for (const char c : bytes) h = hash_on(h, static_cast<unsigned char>(c));
    return spread(h);
}

/// Of two hashes or small numbers, in this order.
[[nodiscard]] constexpr std::uint32_t joined(std::uint32_t a, std::uint32_t b) noexcept
{
    return (a * 0x9E3779B1U) ^ (b + 0x7F4A7C15U + (a << 6) + (a >> 2));
}

/// The place of a feature in a table of 2^bits rows: which feature it is, and its value.
[[nodiscard]] constexpr std::uint32_t feature_hash(std::uint32_t feature,
                                                   std::uint32_t value) noexcept
{
    std::uint32_t h = (value ^ feature * 0x9E3779B1U) * 0x85EBCA77U;
    h ^= h >> 15;
    return h * 0xC2B2AE3DU;
}

/// A distance in words as one of eleven classes.
[[nodiscard]] constexpr std::uint32_t distance_class(std::size_t words) noexcept
{
    return words <= 4    ? static_cast<std::uint32_t>(words)
           : words <= 6  ? 5
           : words <= 9  ? 6
           : words <= 14 ? 7
           : words <= 22 ? 8
           : words <= 35 ? 9
                         : 10;
}

}  // namespace stet::tagging

#endif
