#ifndef STET_QUANTITIES_DECIMAL_HPP
#define STET_QUANTITIES_DECIMAL_HPP

#include <cstdint>

namespace stet {

/// A number as it was written: `digits` times ten to the power of `exponent`. 1.5 billion is
/// {15, 8}, 4.40 is {44, -1}. Exact for up to 18 digits; of longer ones the first 18 are kept. A
/// fraction that has no end in decimals, such as 2/3, is rounded to 18 digits.
struct decimal {
    std::int64_t digits = 0;
    std::int32_t exponent = 0;

    constexpr decimal() = default;
    constexpr decimal(std::int64_t d, std::int32_t e = 0) noexcept : digits(d), exponent(e)
    {
        if (digits == 0) exponent = 0;
        while (digits != 0 && digits % 10 == 0) {
            digits /= 10;
            ++exponent;
        }
    }

    /// The nearest double, or one next to it.
    [[nodiscard]] constexpr double to_double() const noexcept
    {
        auto value = static_cast<double>(digits);
        double power = 1;
        double base = 10;
        for (auto e = exponent < 0 ? -std::int64_t{exponent} : std::int64_t{exponent}; e != 0;
             e /= 2) {
            if (e % 2 != 0) power *= base;
            base *= base;
        }
        return exponent < 0 ? value / power : value * power;
    }

    friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

}  // namespace stet

#endif
