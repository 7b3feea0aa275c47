#ifndef STET_QUANTITIES_NUMBERS_TOLERANCES_HPP
#define STET_QUANTITIES_NUMBERS_TOLERANCES_HPP

#include <stet/quantities/numbers/numbers.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// Behind how far a number that ends at `at` may be off: "46 ± 3", "9.8 +/- 0.1". `at` if nothing
/// says so. Both are in digits, and a unit follows the second.
[[nodiscard]] constexpr std::size_t behind_tolerance(std::string_view document,
                                                     std::size_t at) noexcept
{
    const auto sign = byte_at(document, at) == ' ' ? at + 1 : at;
    std::size_t behind = 0;
    if (follows(document, sign, "+/-")) behind = sign + 3;
    if (follows(document, sign, "\u00B1")) behind = sign + 2;
    if (behind == 0) return at;
    const auto number_at = byte_at(document, behind) == ' ' ? behind + 1 : behind;
    if (!is_ascii_digit(byte_at(document, number_at))) return at;
    const auto number = read_number(document, number_at);
    return number && !number->scaled ? number->where.end : at;
}

}  // namespace stet::detail

#endif
