#ifndef STET_CORE_WORD_FILTER_HPP
#define STET_CORE_WORD_FILTER_HPP

#include <stet/core/word_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace stet {

/// Turns away most words that are in none of some tables, for a fifth of what a look-up costs: a
/// set of bits, one for each shape that a word of the tables has. The shape is the size of a word
/// and its first two and last two bytes, whatever the case of their letters.
///
/// `SizeBits`: the binary logarithm of how many bits there are.
///
/// Filled at compile time from the tables themselves, so it cannot disagree with them:
///
///     constexpr stet::word_filter time_words(stet::lexicon::time_words);
template <unsigned SizeBits>
class basic_word_filter {
public:
    basic_word_filter() = default;
    /// All words of a table.
    constexpr explicit basic_word_filter(const word_table& table)
    {
        table.for_each_word([&](std::string_view word) { add(word); });
    }

    constexpr void add(std::string_view word) noexcept
    {
        if (word.empty()) return;
        const auto bit = shape_of(word.data(), word.size());
        bits_[bit / 32] |= std::uint32_t{1} << bit % 32;
    }

    /// Whether the word may be one of those added; true for each of them.
    [[nodiscard]] constexpr bool may_hold(std::string_view word) const noexcept
    {
        return !word.empty() && holds(shape_of(word.data(), word.size()));
    }
    /// The same of the `size` bytes at `bytes`, two or more: without a branch.
    [[nodiscard]] constexpr bool may_hold_long(const char* bytes, std::size_t size) const noexcept
    {
        return holds(shape_of_long(bytes, size));
    }

private:
    [[nodiscard]] constexpr bool holds(std::uint32_t bit) const noexcept
    {
        return (bits_[bit / 32] >> (bit % 32) & 1U) != 0;
    }

    [[nodiscard]] static constexpr std::uint32_t shape_of(const char* bytes,
                                                          std::size_t size) noexcept
    {
        return size == 1 ? mixed(static_cast<unsigned char>(*bytes), 1)
                         : shape_of_long(bytes, size);
    }
    [[nodiscard]] static constexpr std::uint32_t shape_of_long(const char* bytes,
                                                               std::size_t size) noexcept
    {
        const auto first = two_bytes(bytes);
        const auto last = two_bytes(bytes + size - 2);
        return mixed(first | last << 16U, static_cast<std::uint32_t>(size));
    }
    [[nodiscard]] static constexpr std::uint32_t two_bytes(const char* bytes) noexcept
    {
        // Filters are filled in constant evaluation, which should be short.
        if (!std::is_constant_evaluated())
            return static_cast<std::uint32_t>(detail::bytes_as_number<2>(bytes));
        return static_cast<unsigned char>(bytes[0])
               | std::uint32_t{static_cast<unsigned char>(bytes[1])} << 8U;
    }
    // The case of a letter is bit 5.
    [[nodiscard]] static constexpr std::uint32_t mixed(std::uint32_t ends,
                                                       std::uint32_t size) noexcept
    {
        return ((ends & 0x1F1F'1F1FU) + size * 0x20U) * 0x9E37'79B1U >> (32 - SizeBits);
    }

    std::array<std::uint32_t, (std::size_t{1} << SizeBits) / 32> bits_{};
};

/// For some hundreds of words.
using word_filter = basic_word_filter<12>;
/// For a thousand or two.
using large_word_filter = basic_word_filter<14>;

}  // namespace stet

#endif
