#ifndef STET_SENTENCES_WORD_ENDINGS_HPP
#define STET_SENTENCES_WORD_ENDINGS_HPP

#include <stet/core/word_table.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The letters that end before some byte of a text, as far as four of them.
struct last_letters {
    std::uint32_t folded = 0;  ///< in small letters, the last one highest; zeros before the first
    unsigned count = 0;        ///< 0 to 4

    /// Reads the letters before byte `at`, which is 4 or more.
    [[nodiscard]] static constexpr last_letters before(std::string_view document,
                                                       std::size_t at) noexcept
    {
        constexpr std::uint32_t each = 0x0101'0101U;
        const auto bytes = static_cast<std::uint32_t>(bytes_as_number<4>(document.data() + at - 4));
        const std::uint32_t folded = bytes | 0x20 * each;
        const std::uint32_t low = folded & 0x7F * each;
        // Bit 7 is set where a byte lies between a and z.
        const std::uint32_t letters =
            ((low + (0x80 - 'a') * each) ^ (low + (0x7F - 'z') * each)) & ~folded & 0x80 * each;
        const std::uint32_t others = letters ^ 0x80 * each;
        if (others == 0) return {folded, 4};
        const auto last_other = static_cast<unsigned>(31 - std::countl_zero(others));
        return {folded & ~std::uint32_t{1} << last_other, 3 - last_other / 8};
    }
};

/// What the words of a table end with: tells in a few steps of most other words that the table does
/// not hold them.
class word_endings {
public:
    constexpr explicit word_endings(const word_table& words)
    {
        words.for_each_word([&](std::string_view word) {
            std::uint32_t letters = 0;
            for (const char c : word)
                letters = letters >> 8 | std::uint32_t{static_cast<unsigned char>(c)} << 24;
            bits_[bit_of(letters) / 64] |= std::uint64_t{1} << bit_of(letters) % 64;
        });
    }

    /// Whether the table may hold a word that is these letters or, of four, ends with them.
    [[nodiscard]] constexpr bool may_end(const last_letters& letters) const noexcept
    {
        const std::size_t bit = bit_of(letters.folded);
        return (bits_[bit / 64] >> bit % 64 & 1) != 0;
    }

private:
    static constexpr std::size_t bit_of(std::uint32_t letters) noexcept
    {
        return letters * 0x9E37'79B1U >> 20;
    }

    std::array<std::uint64_t, 64> bits_{};
};

}  // namespace stet::detail

#endif
