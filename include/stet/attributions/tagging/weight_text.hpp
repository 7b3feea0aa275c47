#ifndef STET_ATTRIBUTIONS_TAGGING_WEIGHT_TEXT_HPP
#define STET_ATTRIBUTIONS_TAGGING_WEIGHT_TEXT_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::tagging {

/// Weights as a string literal of printable characters, which compilers read much faster than a
/// list of numbers: a weight from -47 to 47 is the character so far from 'O'.
inline constexpr int weight_zero = 'O';
inline constexpr int largest_weight = 47;

[[nodiscard]] constexpr int weight_of(char c) noexcept
{
    return static_cast<unsigned char>(c) - weight_zero;
}

/// Where a hash leads in a table: its lowest `drop` bits go, and of what is left those outside of
/// `mask`.
struct hashed_places {
    unsigned drop = 0;
    std::uint32_t mask = 0xFFFF'FFFFU;

    [[nodiscard]] constexpr std::uint32_t operator()(std::uint32_t hash) const noexcept
    {
        return hash >> drop & mask;
    }
};

/// Rows of `Width` weights, one behind the other in one literal.
template <std::size_t Width>
struct weight_rows {
    std::string_view characters;
    unsigned bits = 0;  ///< there are 2^bits rows
    float scale = 0;    ///< what a weight of 1 stands for

    /// How many of the lowest bits of a hash have to go: what is left is the place of a row.
    [[nodiscard]] constexpr unsigned dropped_bits() const noexcept { return 32 - bits; }

    /// The row at a place: `Width` characters.
    [[nodiscard]] constexpr const char* row(std::uint32_t place) const noexcept
    {
        return row_at(place * Width);
    }

    /// Where rows begin, for `row_at`.
    [[nodiscard]] constexpr hashed_places places() const noexcept
    {
        static_assert(std::has_single_bit(Width));
        return {dropped_bits() - static_cast<unsigned>(std::countr_zero(Width)),
                ~static_cast<std::uint32_t>(Width - 1)};
    }
    [[nodiscard]] constexpr const char* row_at(std::uint32_t place) const noexcept
    {
        return characters.data() + place;
    }
};

/// The weight that a hash leads to, in a table of single weights.
[[nodiscard]] constexpr int weight_at(std::string_view table, std::uint32_t hash) noexcept
{
    return weight_of(
        table[static_cast<std::size_t>((static_cast<std::uint64_t>(hash) * table.size()) >> 32)]);
}

/// A number that changes with every character of the texts (FNV-1a): shows that weights are those
/// that were trained.
[[nodiscard]] constexpr std::uint64_t
checksum(std::string_view text, std::uint64_t so_far = 14695981039346656037U) noexcept
{
    for (const char c : text) so_far = (so_far ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return so_far;
}

}  // namespace stet::tagging

#endif
