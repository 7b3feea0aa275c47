#ifndef STET_QUANTITIES_NUMBERS_NUMBER_SIGNS_HPP
#define STET_QUANTITIES_NUMBERS_NUMBER_SIGNS_HPP

#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// Whether a document is nothing but a dash, a blank and a numeral: "- 1 4/5". What else may follow
/// makes an item of a list of it.
[[nodiscard]] constexpr bool is_numeral_with_spaced_sign(std::string_view document) noexcept
{
    constexpr std::size_t most = 40;  // bytes
    return document.size() <= most && document.starts_with("- ")
           && is_ascii_digit(byte_at(document, 2))
           && document.find_first_not_of("0123456789.,/ ", 2) == document.npos;
}

/// The sign at `at`, if it stands free and a numeral follows: how many bytes it has.
[[nodiscard]] constexpr std::size_t sign_at(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    const std::size_t size = c == '-' || c == '+' ? 1 : follows(document, at, "\u2212") ? 3 : 0;
    if (size == 0) return 0;
    if (at == 0 && is_numeral_with_spaced_sign(document)) return 2;
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

/// A fraction at `at` of either kind.
[[nodiscard]] constexpr vulgar_fraction fraction_sign_at(std::string_view document,
                                                         std::size_t at) noexcept
{
    const auto sign = vulgar_fraction_at(document, at);
    return sign.size != 0 ? sign : slashed_fraction_at(document, at);
}

/// "^-1" behind a numeral: where it ends, 0 if there is none, and the power. Behind a ten, whose
/// raised digits are lost in many texts, also "\u22125".
struct power_reading {
    std::size_t end = 0;
    int exponent = 0;
};

[[nodiscard]] constexpr power_reading power_at(std::string_view document, std::size_t at) noexcept
{
    auto end = byte_at(document, at) == '^' ? at + 1 : at;
    const char sign = byte_at(document, end);
    const bool minus = sign == '-' || follows(document, end, "\u2212");
    if (end == at && !minus) return {};
    if (minus || sign == '+') end += is_ascii(sign) ? std::size_t{1} : std::size_t{3};
    const auto first = end;
    int exponent = 0;
    for (; is_ascii_digit(byte_at(document, end)) && end < first + 2; ++end)
        exponent = exponent * 10 + (document[end] - '0');
    if (end == first || word_goes_on(document, end)) return {};
    return {end, minus ? -exponent : exponent};
}

/// The same of "e10" and "e-23" behind a numeral.
[[nodiscard]] constexpr power_reading exponent_at(std::string_view document,
                                                  std::size_t at) noexcept
{
    if (ascii_lower(byte_at(document, at)) != 'e') return {};
    auto end = at + 1;
    const char sign = byte_at(document, end);
    if (sign == '-' || sign == '+') ++end;
    int exponent = 0;
    const auto first = end;
    for (; is_ascii_digit(byte_at(document, end)) && end < first + 3; ++end)
        exponent = exponent * 10 + (document[end] - '0');
    if (end == first || word_goes_on(document, end)) return {};
    return {end, sign == '-' ? -exponent : exponent};
}

/// A number to a whole power between -99 and 99, exact as long as 18 digits hold it.
[[nodiscard]] constexpr decimal raised(decimal base, int exponent) noexcept
{
    decimal value = 1;
    for (int i = exponent < 0 ? -exponent : exponent; i > 0; --i) value = value * base;
    return exponent < 0 ? decimal(1) / value : value;
}

/// Behind "x 10", "\u00D7 10" or "*10" at `at`, if a power of ten follows; else `at`.
[[nodiscard]] constexpr std::size_t behind_times_ten(std::string_view document,
                                                     std::size_t at) noexcept
{
    auto sign = at;
    if (byte_at(document, sign) == ' ') ++sign;
    const char c = byte_at(document, sign);
    const std::size_t size = c == 'x' || c == '*' ? 1 : follows(document, sign, "\u00D7") ? 2 : 0;
    if (size == 0) return at;
    auto ten = sign + size;
    if (byte_at(document, ten) == ' ') ++ten;
    const bool raised = follows(document, ten, "10^") || follows(document, ten, "10\u2212")
                        || (size == 2 && follows(document, ten, "10-"));
    return raised ? ten + 2 : at;
}

}  // namespace stet::detail

#endif
