#ifndef STET_FORMAT_DECIMAL_TEXT_HPP
#define STET_FORMAT_DECIMAL_TEXT_HPP

#include <stet/core/fixed_text.hpp>
#include <stet/quantities/numbers/decimal.hpp>

#include <cstddef>
#include <cstdint>

namespace stet {

namespace detail {

/// The digits of a number, which need not be a decimal's: "1930000", "-7".
[[nodiscard]] constexpr fixed_text<20> digits_of(std::int64_t number) noexcept
{
    char reversed[20] = {};
    std::size_t size = 0;
    const bool negative = number < 0;
    auto rest = static_cast<std::uint64_t>(number);
    if (negative) rest = 0 - rest;
    do {
        reversed[size++] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);

    fixed_text<20> text;
    if (negative) text += '-';
    while (size > 0) text += reversed[--size];
    return text;
}

}  // namespace detail

/// A decimal written out in full and exactly, as JSON and most other languages read it: 1.5 billion
/// is "1500000000", 4.40 is "4.4". A number that would take more than 40 characters is written with
/// its power of ten instead: "1e300".
[[nodiscard]] constexpr fixed_text<63> decimal_text(decimal d) noexcept
{
    constexpr std::int64_t longest = 40;
    const auto all = detail::digits_of(d.digits);
    auto digits = all.view();
    const bool negative = d.digits < 0;
    if (negative) digits.remove_prefix(1);
    const auto size = static_cast<std::int64_t>(digits.size());
    const auto exponent = std::int64_t{d.exponent};
    const std::int64_t whole = size + exponent;  // how many digits stand before the point

    fixed_text<63> text;
    if (negative) text += '-';
    if (exponent >= 0 && whole <= longest) {
        text += digits;
        for (auto i = exponent; i > 0; --i) text += '0';
    } else if (exponent < 0 && whole > 0) {
        text += digits.substr(0, static_cast<std::size_t>(whole));
        text += '.';
        text += digits.substr(static_cast<std::size_t>(whole));
    } else if (exponent < 0 && -exponent <= longest) {
        text += "0.";
        for (auto i = whole; i < 0; ++i) text += '0';
        text += digits;
    } else {
        text += digits;
        text += 'e';
        text += detail::digits_of(exponent).view();
    }
    return text;
}

}  // namespace stet

#endif
