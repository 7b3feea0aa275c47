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

#if defined(__SSE2__)

/// Which of the sixteen bytes at `bytes` are ASCII letters, the first one lowest.
[[nodiscard]] inline unsigned ascii_letters_of_vector(const char* bytes) noexcept
{
    const auto each = [](char c) { return _mm_set1_epi8(c); };
    __m128i all;
    std::memcpy(&all, bytes, sizeof all);
    const __m128i letter = _mm_sub_epi8(_mm_or_si128(all, each(0x20)), each('a'));
    const __m128i inside = _mm_cmpeq_epi8(_mm_min_epu8(letter, each(25)), letter);
    return static_cast<unsigned>(_mm_movemask_epi8(inside));
}

#endif

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
[[nodiscard]] constexpr bool is_all_ascii(std::string_view text, std::size_t begin,
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

/// How many ASCII letters begin at byte `at`, where that can be told at once; 16 where it cannot:
/// if they are more than fifteen, or the text has fewer than sixteen bytes from there on.
[[nodiscard]] constexpr std::size_t few_ascii_letters([[maybe_unused]] std::string_view text,
                                                      [[maybe_unused]] std::size_t at) noexcept
{
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && text.size() >= 16 && at <= text.size() - 16)
        return static_cast<std::size_t>(
            std::countr_one(detail::ascii_letters_of_vector(text.data() + at)));
#endif
    return 16;
}

/// How many ASCII letters end at byte `at`, where that can be told at once; 16 where it cannot.
[[nodiscard]] constexpr std::size_t
few_ascii_letters_before([[maybe_unused]] std::string_view text,
                         [[maybe_unused]] std::size_t at) noexcept
{
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && at >= 16 && at <= text.size())
        return static_cast<std::size_t>(
            std::countl_one(detail::ascii_letters_of_vector(text.data() + (at - 16)) << 16));
#endif
    return 16;
}

/// Where the ASCII letters begin that end at byte `at`; `at` itself if there is none. Looks at most
/// 48 bytes back.
[[nodiscard]] constexpr std::size_t ascii_letters_begin(std::string_view text,
                                                        std::size_t at) noexcept
{
    const std::size_t limit = at > 48 ? at - 48 : 0;
    if (const auto few = few_ascii_letters_before(text, at); few < 16) return at - few;
    while (at > limit && is_ascii_letter(text.data()[at - 1])) --at;
    return at;
}

}  // namespace stet

#endif
