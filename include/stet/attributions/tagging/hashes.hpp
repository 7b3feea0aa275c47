#ifndef STET_ATTRIBUTIONS_TAGGING_HASHES_HPP
#define STET_ATTRIBUTIONS_TAGGING_HASHES_HPP

#include <array>
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

namespace detail {

inline constexpr auto classes_of_distances = [] {
    std::array<std::uint8_t, 37> classes{};
    std::uint8_t of = 0;
    std::size_t words = 0;
    for (const std::size_t last : {0U, 1U, 2U, 3U, 4U, 6U, 9U, 14U, 22U, 35U, 36U}) {
        while (words <= last) classes[words++] = of;
        ++of;
    }
    return classes;
}();

}  // namespace detail

/// A distance in words as one of eleven classes: 0 to 4, 6, 9, 14, 22, 35 at most, or more.
[[nodiscard]] constexpr std::uint32_t distance_class(std::size_t words) noexcept
{
    return detail::classes_of_distances[words < 36 ? words : 36];
}

}  // namespace stet::tagging

#endif
