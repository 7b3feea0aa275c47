#ifndef STET_QUANTITIES_TIMES_LINK_SEARCH_HPP
#define STET_QUANTITIES_TIMES_LINK_SEARCH_HPP

#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stet::detail {

/// Whether what begins at `at` may join the two ends of a range: a dash, or behind a blank "to",
/// "through", "until", "till", "between".
[[nodiscard]] constexpr bool is_range_link(std::string_view document, std::size_t at,
                                           std::size_t from) noexcept
{
    const char c = document.data()[at];
    if (is_ascii(c) && c > ' ' && c != '-') return false;
    const char next = byte_at(document, at + 1);
    if (c == '-') [[unlikely]]  // joins what is no compound word
        return !is_ascii_lower(next) || !is_ascii_letter(document.data()[at - (at > from)])
               || follows(document, at + 1, "noon") || follows(document, at + 1, "midnight");
    if (!is_ascii(c)) return after_dash(document, at) != at;
    const char second = byte_at(document, at + 2);
    const char third = byte_at(document, at + 3);
    if (next == 't')
        return (second == 'o' && (third == ' ' || third == '\n')) || (second == 'h' && third == 'r')
               || (second == 'i' && third == 'l');
    return (next == 'b' && second == 'e' && third == 't')
           || (next == 'u' && second == 'n' && third == 't');
}

#if defined(__SSE2__)

/// Of sixteen bytes, a bit each: those where such a link may begin, and those that are the first
/// letters of one.
struct link_bits {
    std::uint64_t blanks = 0;
    std::uint64_t dashes = 0;
    std::uint64_t letters = 0;
};

[[nodiscard]] inline link_bits link_bits_of_16(const char* first) noexcept
{
    __m128i bytes;
    std::memcpy(&bytes, first, sizeof bytes);
    const auto each = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
    const auto is = [&](int byte) { return _mm_cmpeq_epi8(bytes, each(byte)); };
    const auto bits = [](__m128i of) {
        return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(of))};
    };
    return {bits(_mm_cmpeq_epi8(_mm_min_epu8(bytes, each(' ')), bytes)),
            bits(_mm_or_si128(is('-'), is(0xE2))),
            bits(_mm_or_si128(_mm_or_si128(is('t'), is('u')), is('b')))};
}

#endif

/// Whether such a link lies within reach.
[[nodiscard]] constexpr bool link_ahead(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t reach = 40;
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && at + 48 <= document.size()) [[likely]] {
        link_bits all;
        for (unsigned i = 0; i < 48; i += 16) {
            const auto part = link_bits_of_16(document.data() + at + i);
            all.blanks |= part.blanks << i;
            all.dashes |= part.dashes << i;
            all.letters |= part.letters << i;
        }
        auto found =
            (all.dashes | (all.blanks & all.letters >> 1)) & ((std::uint64_t{1} << reach) - 1);
        for (; found != 0; found &= found - 1)
            if (is_range_link(document, at + static_cast<std::size_t>(std::countr_zero(found)), at))
                return true;
        return false;
    }
#endif
    const auto limit = at + reach < document.size() ? at + reach : document.size();
    for (auto i = at; i < limit; ++i)
        if (is_range_link(document, i, at)) return true;
    return false;
}

}  // namespace stet::detail

#endif
