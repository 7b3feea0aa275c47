#ifndef STET_TEXT_MARK_CANDIDATES_HPP
#define STET_TEXT_MARK_CANDIDATES_HPP

#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stet::detail {

/// A byte that a quotation mark can begin with: C2 begins ´ « », E2 the curly ones.
[[nodiscard]] constexpr bool may_begin_mark(char c) noexcept
{
    return c == '"' || c == '\'' || c == '`' || c == '\xC2' || c == '\xE2';
}

/// The next byte, at or after byte `at`, that a quotation mark can begin with, or `stop`; the size
/// of the text if there is none. Reads nothing outside the text.
[[nodiscard]] constexpr std::size_t find_mark_candidate(std::string_view text, std::size_t at,
                                                        char stop) noexcept
{
#if defined(__SSE2__)
    if (!std::is_constant_evaluated()) {
        const auto each = [](char c) { return _mm_set1_epi8(c); };
        const auto is = [&](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, each(c)); };
        for (; at + 16 <= text.size(); at += 16) {
            __m128i bytes;
            std::memcpy(&bytes, text.data() + at, sizeof bytes);
            // With bit 5 set, C2 is E2.
            const __m128i curly = is(_mm_or_si128(bytes, each(0x20)), '\xE2');
            const __m128i straight =
                _mm_or_si128(is(bytes, '"'), _mm_or_si128(is(bytes, '\''), is(bytes, '`')));
            const __m128i found = _mm_or_si128(_mm_or_si128(curly, straight), is(bytes, stop));
            const auto bits = static_cast<unsigned>(_mm_movemask_epi8(found));
            if (bits != 0) return at + static_cast<std::size_t>(std::countr_zero(bits));
        }
    }
#endif
    while (at < text.size() && !may_begin_mark(text[at]) && text[at] != stop) ++at;
    return at;
}

}  // namespace stet::detail

#endif
