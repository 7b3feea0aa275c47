#ifndef STET_SENTENCES_WORD_BEGINNINGS_HPP
#define STET_SENTENCES_WORD_BEGINNINGS_HPP

#include <stet/core/word_table.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The letters that begin at some byte of a text, as far as four of them.
struct first_letters {
    std::uint32_t folded = 0;  ///< in small letters, the first one lowest; zeros behind the last
    unsigned count = 0;        ///< 0 to 4

    /// Reads the letters from byte `at` on, with four bytes of the document there.
    [[nodiscard]] static constexpr first_letters at(std::string_view document,
                                                    std::size_t at) noexcept
    {
        constexpr std::uint32_t each = 0x0101'0101U;
        const auto bytes = static_cast<std::uint32_t>(bytes_as_number<4>(document.data() + at));
        const std::uint32_t folded = bytes | 0x20 * each;
        const std::uint32_t low = folded & 0x7F * each;
        // Bit 7 is set where a byte lies between a and z.
        const std::uint32_t letters =
            ((low + (0x80 - 'a') * each) ^ (low + (0x7F - 'z') * each)) & ~folded & 0x80 * each;
        const std::uint32_t others = letters ^ 0x80 * each;
        if (others == 0) return {folded, 4};
        const auto count = static_cast<unsigned>(std::countr_zero(others)) / 8;
        return {folded & ((std::uint32_t{1} << 8 * count) - 1), count};
    }
};

/// What the words of a table that have more than three letters begin with: tells in a few steps of
/// most other such words that the table does not hold them.
class word_beginnings {
public:
    constexpr explicit word_beginnings(const word_table& words)
    {
        words.for_each_word([&](std::string_view word) {
            if (word.size() < 4) return;
            std::uint32_t letters = 0;
            for (std::size_t i = 0; i < 4; ++i)
                letters |= std::uint32_t{static_cast<unsigned char>(word[i])} << 8 * i;
            bits_[bit_of(letters) / 64] |= std::uint64_t{1} << bit_of(letters) % 64;
        });
    }

    /// Whether the table may hold a word that begins with these four letters.
    [[nodiscard]] constexpr bool may_begin(const first_letters& letters) const noexcept
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
