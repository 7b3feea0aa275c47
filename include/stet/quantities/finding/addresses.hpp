#ifndef STET_QUANTITIES_FINDING_ADDRESSES_HPP
#define STET_QUANTITIES_FINDING_ADDRESSES_HPP

#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace stet::detail {

/// Whether the 64 bytes before `at` hold none of the signs of addresses, tags and identifiers:
/// `" # . / @ \ _`. False too where that cannot be told at once.
[[nodiscard]] constexpr bool no_sign_near([[maybe_unused]] std::string_view document,
                                          [[maybe_unused]] std::size_t at) noexcept
{
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && at >= 64 && at <= document.size()) {
        const auto each = [](char c) { return _mm_set1_epi8(c); };
        __m128i found = _mm_setzero_si128();
        for (std::size_t i = 0; i < 64; i += 16) {
            __m128i bytes;
            std::memcpy(&bytes, document.data() + (at - 64 + i), sizeof bytes);
            const __m128i odd = _mm_or_si128(bytes, each(1));
            const __m128i first =
                _mm_or_si128(_mm_cmpeq_epi8(odd, each('#')), _mm_cmpeq_epi8(odd, each('/')));
            const __m128i second =
                _mm_or_si128(_mm_cmpeq_epi8(bytes, each('@')), _mm_cmpeq_epi8(bytes, each('_')));
            const __m128i third = _mm_cmpeq_epi8(bytes, each('\\'));
            found = _mm_or_si128(found, _mm_or_si128(_mm_or_si128(first, second), third));
        }
        return _mm_movemask_epi8(found) == 0;
    }
#endif
    return false;
}

/// Whether none of the next 64 bytes before a blank is `@`. False too where that cannot be told at
/// once.
[[nodiscard]] constexpr bool word_without_at_sign([[maybe_unused]] std::string_view document,
                                                  [[maybe_unused]] std::size_t at) noexcept
{
#if defined(__SSE2__)
    if (std::is_constant_evaluated()) return false;
    const auto each = [](char c) { return _mm_set1_epi8(c); };
    const auto bits = [](__m128i of) { return static_cast<unsigned>(_mm_movemask_epi8(of)); };
    for (std::size_t i = 0; i < 64 && at + i + 16 <= document.size(); i += 16) {
        __m128i bytes;
        std::memcpy(&bytes, document.data() + at + i, sizeof bytes);
        const auto blanks =
            bits(_mm_or_si128(_mm_cmpeq_epi8(bytes, each(' ')), _mm_cmpeq_epi8(bytes, each('\n'))));
        const auto signs = bits(_mm_cmpeq_epi8(bytes, each('@')));
        if (blanks != 0) return (signs & ((blanks & (~blanks + 1)) - 1)) == 0;
        if (signs != 0) return false;
        if (i == 48) return true;
    }
#endif
    return false;
}

/// Whether the value of an attribute of a tag, which begins at `at` behind its quotation mark, is
/// one word: `id="7479"`, but not `date="March 11, 2016"`.
[[nodiscard]] constexpr bool is_one_word_in_tag(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t reach = 64;
    for (std::size_t i = at; i < document.size() && i - at < reach; ++i) {
        if (document[i] == '"') return true;
        if (is_ascii_space(document[i])) return false;
    }
    return true;
}

/// Whether the characters around `at`, up to the next blanks, are an address, a tag or an
/// identifier: what their digits say is no quantity. Looks at most 64 bytes either way.
[[nodiscard]] constexpr bool inside_address(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t reach = 64;
    constexpr std::size_t few = 8;
    for (std::size_t i = at; i > 0 && at - i < reach; --i) {
        const char c = document[i - 1];
        if (is_ascii_space(c)) break;
        if (at - i == few && no_sign_near(document, at)) break;
        if (is_ascii_alphanumeric(c)) continue;
        if (c == '#' || c == '@' || c == '_' || c == '\\') return true;
        if (c == '"' && i > 1 && document[i - 2] == '=' && is_one_word_in_tag(document, i))
            return true;
        if (c == '/' && follows(document, i, "/") && i > 1 && document[i - 2] == ':') return true;
        if (c == '.' && precedes(document, i - 1, "www")) return true;
    }
    if (word_without_at_sign(document, at)) [[likely]]
        return false;
    for (std::size_t i = at; i < document.size() && i - at < reach; ++i) {
        const char c = document[i];
        if (is_ascii_space(c)) break;
        if (c != '@') [[likely]]
            continue;
        if (i > at && is_ascii_alphanumeric(document[i - 1])
            && is_ascii_alphanumeric(byte_at(document, i + 1)))
            return true;
    }
    return false;
}

}  // namespace stet::detail

#endif
