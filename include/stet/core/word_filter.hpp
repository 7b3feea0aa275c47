#ifndef STET_CORE_WORD_FILTER_HPP
#define STET_CORE_WORD_FILTER_HPP

#include <stet/core/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// Turns away most words that are in none of some tables, for a fifth of what a look-up costs: a
/// set of bits, one for each shape that a word of the tables has. The shape is the size of a word
/// and its first two and last two bytes, whatever the case of their letters.
///
/// Filled at compile time from the tables themselves, so it cannot disagree with them:
///
///     constexpr stet::word_filter time_words(stet::lexicon::time_words);
class word_filter {
public:
    word_filter() = default;
    /// All words of a table.
    constexpr explicit word_filter(const word_table& table)
    {
        table.for_each_word([&](std::string_view word) { add(word); });
    }

    constexpr void add(std::string_view word) noexcept
    {
        if (word.empty()) return;
        const auto bit = shape_of(word.data(), word.size());
        bits_[bit / 64] |= std::uint64_t{1} << bit % 64;
    }

    /// Whether the word may be one of those added; true for each of them.
    [[nodiscard]] constexpr bool may_hold(std::string_view word) const noexcept
    {
        if (word.empty()) return false;
        const auto bit = shape_of(word.data(), word.size());
        return (bits_[bit / 64] >> bit % 64 & 1U) != 0;
    }

private:
    static constexpr unsigned size_bits = 12;

    [[nodiscard]] static constexpr std::size_t shape_of(const char* bytes,
                                                        std::size_t size) noexcept
    {
        // The case of a letter is bit 5.
        constexpr std::uint32_t each = 0x1F1F'1F1FU;
        const std::size_t two = size > 1 ? 2 : 0;
        const auto first = static_cast<std::uint32_t>(
            two != 0 ? detail::bytes_as_number<2>(bytes) : static_cast<unsigned char>(*bytes));
        const auto last = static_cast<std::uint32_t>(
            two != 0 ? detail::bytes_as_number<2>(bytes + (size - two)) : 0);
        const auto shape = (first | last << 16U) & each;
        const auto mixed = (shape + static_cast<std::uint32_t>(size) * 0x20U) * 0x9E37'79B1U;
        return mixed >> (32 - size_bits);
    }

    std::array<std::uint64_t, (std::size_t{1} << size_bits) / 64> bits_{};
};

}  // namespace stet

#endif
