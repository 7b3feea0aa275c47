#ifndef STET_QUANTITIES_NUMBER_SIGNS_HPP
#define STET_QUANTITIES_NUMBER_SIGNS_HPP

#include <stet/quantities/decimal.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The sign at `at`, if it stands free and a numeral follows: how many bytes it has.
[[nodiscard]] constexpr std::size_t sign_at(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    const std::size_t size = c == '-' || c == '+' ? 1 : follows(document, at, "\u2212") ? 3 : 0;
    if (size == 0) return 0;
    const char next = byte_at(document, at + size);
    const bool numeral =
        is_ascii_digit(next) || (next == '.' && is_ascii_digit(byte_at(document, at + size + 1)));
    if (!numeral || (at > 0 && word_goes_on(document, at - 1))) return 0;
    const char before = at > 0 ? document[at - 1] : ' ';
    return is_ascii_space(before) || before == '(' || before == '[' || !is_ascii(before) ? size : 0;
}

/// A vulgar fraction in one character: its two parts, 0/0 if there is none.
struct vulgar_fraction {
    std::size_t size = 0;
    decimal value;
};

[[nodiscard]] constexpr vulgar_fraction vulgar_fraction_at(std::string_view document,
                                                           std::size_t at) noexcept
{
    if (at >= document.size() || is_ascii(document[at])) return {};
    const auto c = decode_at(document, at);
    constexpr struct {
        char32_t sign;
        int above, below;
    } fractions[] = {
        {0xBC, 1, 4},    {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9},
        {0x2152, 1, 10}, {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5},
        {0x2157, 3, 5},  {0x2158, 4, 5}, {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8},
        {0x215C, 3, 8},  {0x215D, 5, 8}, {0x215E, 7, 8},
    };
    for (const auto& f : fractions)
        if (f.sign == c.value) return {c.size, decimal(f.above) / decimal(f.below)};
    return {};
}

/// "3/4" at `at`: a proper fraction whose lower part people use. Dates and scores are none.
[[nodiscard]] constexpr vulgar_fraction slashed_fraction_at(std::string_view document,
                                                            std::size_t at) noexcept
{
    const auto number = [&](std::size_t from, std::size_t& end) {
        std::int64_t value = 0;
        for (end = from; is_ascii_digit(byte_at(document, end)) && end < from + 3; ++end)
            value = value * 10 + (document[end] - '0');
        return value;
    };
    std::size_t slash = at;
    const auto above = number(at, slash);
    const bool parted = byte_at(document, slash) == '/' || follows(document, slash, "\u2044");
    if (above == 0 || !parted || byte_at(document, at) == '0') return {};
    const auto below_at = slash + (document[slash] == '/' ? 1 : 3);
    std::size_t end = below_at;
    const auto below = number(below_at, end);
    if (end == below_at || document[below_at] == '0' || above >= below || below > 100) return {};
    const bool used = below <= 10 || below == 12 || below == 16 || below == 20 || below == 32
                      || below == 64 || (below > 31 && below % 10 == 0);
    const char next = byte_at(document, end);
    if (!used || word_goes_on(document, end) || next == '/') return {};
    if ((next == '-' || next == '.') && is_ascii_digit(byte_at(document, end + 1))) return {};
    return {end - at, decimal(above) / decimal(below)};
}

}  // namespace stet::detail

#endif
