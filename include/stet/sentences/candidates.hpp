#ifndef STET_SENTENCES_CANDIDATES_HPP
#define STET_SENTENCES_CANDIDATES_HPP

#include <stet/core/word_table.hpp>
#include <stet/sentences/byte_set.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stet {

namespace detail {

/// The bytes that may be part of what ends or begins a sentence:
///
///     . ! ?  )  line feed    themselves; a bracket ends the number of a list, "2)"
///     A2 A4 A5 A6            the last byte of a bullet, of dandas and of an ellipsis
///     E3 EF                  the first byte of the full stops of East Asia
///
/// and a few that are rare in English and would cost more to tell apart.
inline constexpr byte_set candidate_bytes("\n\x0E!)*.?\xA0\xA1\xA2\xA3\xA4\xA5\xA6\xA7"
                                          "\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xEB\xEC\xED\xEE\xEF"
                                          "\xF0\xF1\xF2\xF3\xF4\xF5\xF6\xF7"
                                          "\xF8\xF9\xFA\xFB\xFC\xFD\xFE\xFF");

/// The portable search, which constant evaluation uses too. Of eight bytes at once, letters and
/// blanks are set aside; the few that are left are looked at one by one.
[[nodiscard]] constexpr std::size_t find_candidate_by_words(std::string_view document,
                                                            std::size_t at) noexcept
{
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;
    constexpr std::uint64_t high = 0x8080'8080'8080'8080U;
    for (; at + 8 <= document.size(); at += 8) {
        const std::uint64_t bytes = bytes_as_number<8>(document.data() + at);
        // Bytes below 40 or above 7F, ...
        const std::uint64_t no_letter = (bytes | ~(bytes << 1)) & high;
        // ... less those that are 20, which lose their lowest seven bits to the exclusive or.
        const std::uint64_t other = bytes ^ (0x20 * ones);
        const std::uint64_t no_blank = (((other & ~high) + ~high) | other) & high;
        for (std::uint64_t left = no_letter & no_blank; left != 0; left &= left - 1) {
            const auto index = at + static_cast<std::size_t>(std::countr_zero(left)) / 8;
            if (candidate_bytes.has(document[index])) return index;
        }
    }
    while (at < document.size() && !candidate_bytes.has(document[at])) ++at;
    return at;
}

#if defined(__SSE2__)

/// Of sixteen bytes, those that are candidates, a bit each.
[[nodiscard]] inline std::uint32_t candidates_of_16(const char* first) noexcept
{
    __m128i bytes;
    std::memcpy(&bytes, first, sizeof bytes);
    const auto all = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
    // With the bits set, `byte` is it: one comparison for several bytes.
    const auto is = [&](int bits, int byte) {
        return _mm_cmpeq_epi8(_mm_or_si128(bytes, all(bits)), all(byte));
    };
    const __m128i stops = _mm_or_si128(is(0x24, '.'), is(0x08, ')'));    // . \n * 0E, ! )
    const __m128i others = _mm_or_si128(is(0x00, '?'), is(0x07, 0xA7));  // ?, A0 to A7
    const __m128i above = _mm_cmpeq_epi8(_mm_max_epu8(bytes, all(0xE3)), bytes);
    return static_cast<std::uint32_t>(
        _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(stops, others), above)));
}

#endif

}  // namespace detail

/// The candidates in a block of a document that has been looked at.
struct candidate_block {
    static constexpr std::size_t size = 32;

    std::size_t begin = ~std::size_t{size};  // far from any byte
    std::uint32_t found = 0;                 // a bit each
};

/// Finds the bytes that may be part of what ends or begins a sentence, one after another. Reads
/// nothing outside the document. What has been found in a block is kept until the search leaves it.
class candidate_search {
public:
    /// `last` is the block of the document that was looked at last, by this search or another.
    constexpr explicit candidate_search(std::string_view document, candidate_block& last) noexcept
        : document_(document), last_(last)
    {}

    /// Goes on from byte `at` to the next one, at or after it, if there is one; otherwise to the
    /// document's end.
    // Part of whoever searches, so that what it looks for stays in registers.
    [[nodiscard, gnu::always_inline]] constexpr bool find(std::size_t& at) noexcept
    {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated() && find_by_vectors(at)) return true;
#endif
        at = detail::find_candidate_by_words(document_, at);
        return at < document_.size();
    }

private:
#if defined(__SSE2__)
    // Goes on to the next candidate or, if there is none in a block, to what is left behind them.
    [[nodiscard, gnu::always_inline]] bool find_by_vectors(std::size_t& at) noexcept
    {
        constexpr std::size_t size = candidate_block::size;
        if (const std::size_t inside = at - last_.begin; inside < size) {
            const std::uint32_t left = last_.found >> inside;
            if (left != 0) {
                at += static_cast<unsigned>(std::countr_zero(left));
                return true;
            }
            at = last_.begin + size;
        }
        for (; at + size <= document_.size(); at += size) {
            const char* const first = document_.data() + at;
            const std::uint32_t found =
                detail::candidates_of_16(first) | detail::candidates_of_16(first + 16) << 16;
            if (found == 0) continue;
            last_ = {at, found};
            at += static_cast<unsigned>(std::countr_zero(found));
            return true;
        }
        return false;
    }
#endif
    std::string_view document_;
    candidate_block& last_;
};

/// The next byte, at or after byte `at`, that may be part of what ends or begins a sentence; the
/// size of the document if there is none. Reads nothing outside the document.
[[nodiscard]] constexpr std::size_t find_candidate(std::string_view document,
                                                   std::size_t at) noexcept
{
    candidate_block none;
    return candidate_search(document, none).find(at) ? at : document.size();
}

}  // namespace stet

#endif
