#ifndef STET_TEXT_ASCII_RUN_HPP
#define STET_TEXT_ASCII_RUN_HPP

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

namespace stet {

namespace detail {

enum class ascii_kind : std::uint8_t { small_letters, letters, letters_and_digits };

/// The end of those bytes of ASCII that begin at byte `at`.
template <ascii_kind Kind>
[[nodiscard]] constexpr std::size_t end_of_ascii_run(std::string_view text, std::size_t at) noexcept
{
#if defined(__SSE2__)
    // Most words are shorter than sixteen bytes: all of one at once, without a branch for each.
    if (!std::is_constant_evaluated()) {
        const auto each = [](char c) { return _mm_set1_epi8(c); };
        for (; at + 16 <= text.size(); at += 16) {
            __m128i bytes;
            std::memcpy(&bytes, text.data() + at, sizeof bytes);
            const __m128i small =
                Kind == ascii_kind::small_letters ? bytes : _mm_or_si128(bytes, each(0x20));
            const __m128i letter = _mm_sub_epi8(small, each('a'));
            __m128i inside = _mm_cmpeq_epi8(_mm_min_epu8(letter, each(25)), letter);
            if constexpr (Kind == ascii_kind::letters_and_digits) {
                const __m128i digit = _mm_sub_epi8(bytes, each('0'));
                inside = _mm_or_si128(inside, _mm_cmpeq_epi8(_mm_min_epu8(digit, each(9)), digit));
            }
            const auto run = static_cast<unsigned>(_mm_movemask_epi8(inside));
            if (run != 0xFFFF) return at + static_cast<std::size_t>(std::countr_one(run));
        }
    }
#endif
    const auto counts = Kind == ascii_kind::small_letters ? is_ascii_lower
                        : Kind == ascii_kind::letters     ? is_ascii_letter
                                                          : is_ascii_alphanumeric;
    while (at < text.size() && counts(text.data()[at])) ++at;
    return at;
}

}  // namespace detail

/// The end of the ASCII letters and digits that begin at byte `at`; `at` itself if there is none.
/// Reads nothing outside the text.
[[nodiscard]] constexpr std::size_t ascii_run_end(std::string_view text, std::size_t at) noexcept
{
    return detail::end_of_ascii_run<detail::ascii_kind::letters_and_digits>(text, at);
}

/// The same of letters alone.
[[nodiscard]] constexpr std::size_t ascii_letters_end(std::string_view text,
                                                      std::size_t at) noexcept
{
    return detail::end_of_ascii_run<detail::ascii_kind::letters>(text, at);
}

/// The same of small letters.
[[nodiscard]] constexpr std::size_t ascii_small_letters_end(std::string_view text,
                                                            std::size_t at) noexcept
{
    return detail::end_of_ascii_run<detail::ascii_kind::small_letters>(text, at);
}

/// Whether the bytes [begin, end) are all ASCII. Reads nothing outside the text.
[[nodiscard]] constexpr bool is_ascii(std::string_view text, std::size_t begin,
                                      std::size_t end) noexcept
{
#if defined(__SSE2__)
    // Most are few: looked at with those behind them, whatever their number.
    if (!std::is_constant_evaluated()) {
        for (; begin < end && begin + 16 <= text.size(); begin += 16) {
            __m128i bytes;
            std::memcpy(&bytes, text.data() + begin, sizeof bytes);
            const auto high = static_cast<unsigned>(_mm_movemask_epi8(bytes));
            const std::size_t behind = end - begin < 16 ? 16 - (end - begin) : 0;
            if ((high << (16 + behind)) != 0) return false;
        }
    }
#endif
    for (; begin < end; ++begin)
        if (!is_ascii(text.data()[begin])) return false;
    return true;
}

/// Where the ASCII letters begin that end at byte `at`; `at` itself if there is none. Looks at most
/// 48 bytes back.
[[nodiscard]] constexpr std::size_t ascii_letters_begin(std::string_view text,
                                                        std::size_t at) noexcept
{
    const std::size_t limit = at > 48 ? at - 48 : 0;
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && at >= 16) {
        const auto each = [](char c) { return _mm_set1_epi8(c); };
        __m128i bytes;
        std::memcpy(&bytes, text.data() + (at - 16), sizeof bytes);
        const __m128i letter = _mm_sub_epi8(_mm_or_si128(bytes, each(0x20)), each('a'));
        const __m128i inside = _mm_cmpeq_epi8(_mm_min_epu8(letter, each(25)), letter);
        const auto others = ~static_cast<unsigned>(_mm_movemask_epi8(inside)) << 16;
        if (others != 0) return at - static_cast<std::size_t>(std::countl_zero(others));
        at -= 16;
    }
#endif
    while (at > limit && is_ascii_letter(text.data()[at - 1])) --at;
    return at;
}

}  // namespace stet

#endif
