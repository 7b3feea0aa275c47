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
///     A2 A6                  the last byte of a bullet and of an ellipsis
///     E0 E3 EF               the first byte of a danda and of the full stops of East Asia
///
/// The two last bytes are rarer in English than the first byte E2 of a bullet, which quotation
/// marks share.
inline constexpr byte_set candidate_bytes("\n!).?\xA2\xA6\xE0\xE3\xEF");

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

/// Sixteen bytes at once.
[[nodiscard]] inline std::size_t find_candidate_by_vectors(std::string_view document,
                                                           std::size_t at) noexcept
{
    for (; at + 16 <= document.size(); at += 16) {
        __m128i bytes;
        std::memcpy(&bytes, document.data() + at, sizeof bytes);
        const auto is = [](__m128i all, int byte) {
            return _mm_cmpeq_epi8(all, _mm_set1_epi8(static_cast<char>(byte)));
        };
        const auto with = [&](int bits) {
            return _mm_or_si128(bytes, _mm_set1_epi8(static_cast<char>(bits)));
        };
        const auto either = [](__m128i first, auto... others) {
            ((first = _mm_or_si128(first, others)), ...);
            return first;
        };
        // With bit 3 set, ! is ); with bit 2 set, A2 is A6.
        const __m128i marks =
            either(is(bytes, '.'), is(bytes, '?'), is(bytes, '\n'), is(with(0x08), ')'));
        const __m128i other =
            either(is(with(0x04), 0xA6), is(bytes, 0xE0), is(bytes, 0xE3), is(bytes, 0xEF));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(either(marks, other)));
        if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
    }
    return find_candidate_by_words(document, at);
}

#endif

}  // namespace detail

/// The next byte, at or after byte `at`, that may be part of what ends or begins a sentence; the
/// size of the document if there is none. Reads nothing outside the document.
[[nodiscard]] constexpr std::size_t find_candidate(std::string_view document,
                                                   std::size_t at) noexcept
{
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) return detail::find_candidate_by_vectors(document, at);
#endif
    return detail::find_candidate_by_words(document, at);
}

}  // namespace stet

#endif
