#ifndef STET_QUANTITIES_FINDING_OPENING_BITS_HPP
#define STET_QUANTITIES_FINDING_OPENING_BITS_HPP

#include <stet/core/word_table.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stet::detail {

/// Up to 64 bytes of a document as bits, the first byte lowest: which are ASCII letters, and which
/// may open something that is no word: digits, `# $ : @`, and the first bytes of characters beyond
/// ASCII. Bits behind the document's end are not set.
struct opening_bits {
    static constexpr std::size_t reach = 64;

    std::uint64_t letters = 0;
    std::uint64_t others = 0;
};

[[nodiscard]] constexpr bool opens_without_letters(char c) noexcept
{
    return is_ascii_digit(c) || c == '#' || c == '$' || c == ':' || c == '@'
           || static_cast<unsigned char>(c) >= 0xC2;
}

/// The portable search, eight bytes at once, which constant evaluation uses too.
[[nodiscard, gnu::noinline]] constexpr opening_bits opening_bits_by_words(std::string_view document,
                                                                          std::size_t at) noexcept
{
    constexpr std::uint64_t each = 0x0101'0101'0101'0101U;
    constexpr std::uint64_t high = 0x80 * each;
    opening_bits found;
    const std::size_t left = document.size() - at;
    const std::size_t size = left < opening_bits::reach ? left : opening_bits::reach;
    std::size_t i = 0;
    for (; i + 8 <= size; i += 8) {
        const std::uint64_t bytes = bytes_as_number<8>(document.data() + at + i);
        // Bit 7 of each byte of what follows tells of that byte.
        const std::uint64_t low = (bytes | 0x20 * each) & ~high;
        const std::uint64_t letters =
            ((low + (0x80 - 'a') * each) ^ (low + (0x7F - 'z') * each)) & ~bytes & high;
        // The bits of all eight in the highest byte, those of the first byte lowest.
        found.letters |= ((letters >> 7) * 0x0102'0408'1020'4080U >> 56) << i;
        // What is neither letter nor blank is looked at one by one.
        const std::uint64_t blank = bytes ^ 0x20 * each;
        const std::uint64_t rest = (((blank & ~high) + ~high) | blank) & high & ~letters;
        if (rest == 0) continue;
        for (std::size_t k = i; k < i + 8; ++k)
            if (opens_without_letters(document[at + k])) found.others |= std::uint64_t{1} << k;
    }
    for (; i < size; ++i) {
        const char c = document[at + i];
        if (is_ascii_letter(c)) found.letters |= std::uint64_t{1} << i;
        if (opens_without_letters(c)) found.others |= std::uint64_t{1} << i;
    }
    return found;
}

#if defined(__SSE2__)

/// The same of the sixteen bytes at `bytes`.
[[nodiscard]] inline opening_bits opening_bits_of_vector(const char* bytes) noexcept
{
    __m128i all;
    std::memcpy(&all, bytes, sizeof all);
    const auto every = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
    // Whether a byte is one of `size` from `first` on: those become the lowest of signed bytes.
    const auto among = [&](__m128i of, int first, int size) {
        return _mm_cmpgt_epi8(every(-128 + size), _mm_add_epi8(of, every(128 - first)));
    };
    const __m128i letters = among(_mm_or_si128(all, every(0x20)), 'a', 26);
    const __m128i numeral = among(all, '0', 11);  // ":" behind the digits
    const __m128i signs = among(all, '#', 2);     // "$" behind it
    const __m128i at = _mm_cmpeq_epi8(all, every('@'));
    const __m128i beyond = among(all, 0xC2, 0x3E);
    const __m128i others = _mm_or_si128(_mm_or_si128(numeral, signs), _mm_or_si128(at, beyond));
    const auto bits = [](__m128i of) {
        return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(of))};
    };
    return {bits(letters), bits(others)};
}

/// Sixteen bytes at once. The last ones of a document are read together with those before them.
[[nodiscard]] inline opening_bits opening_bits_by_vectors(std::string_view document,
                                                          std::size_t at) noexcept
{
    if (document.size() < 16) [[unlikely]]
        return opening_bits_by_words(document, at);
    opening_bits found;
    if (document.size() - at >= opening_bits::reach) [[likely]] {
        for (unsigned i = 0; i < opening_bits::reach; i += 16) {
            const auto part = opening_bits_of_vector(document.data() + at + i);
            found.letters |= part.letters << i;
            found.others |= part.others << i;
        }
        return found;
    }
    for (unsigned i = 0; i < opening_bits::reach && at + i < document.size(); i += 16) {
        const std::size_t left = document.size() - (at + i);
        const std::size_t back = left < 16 ? 16 - left : 0;
        const auto part = opening_bits_of_vector(document.data() + at + i - back);
        found.letters |= part.letters >> back << i;
        found.others |= part.others >> back << i;
    }
    return found;
}

#endif

/// Those of the document's bytes from `at` on. Reads nothing outside the document.
[[nodiscard]] constexpr opening_bits opening_bits_at(std::string_view document,
                                                     std::size_t at) noexcept
{
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) return opening_bits_by_vectors(document, at);
#endif
    return opening_bits_by_words(document, at);
}

}  // namespace stet::detail

#endif
