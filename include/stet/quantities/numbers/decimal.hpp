#ifndef STET_QUANTITIES_NUMBERS_DECIMAL_HPP
#define STET_QUANTITIES_NUMBERS_DECIMAL_HPP

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

    [[nodiscard]] constexpr decimal operator-() const noexcept { return {-digits, exponent}; }

    /// Ten to the power of `power` times as much.
    [[nodiscard]] constexpr decimal scaled(int power) const noexcept
    {
        return {digits, exponent + power};
    }

    /// The number as an integer, or `otherwise` if it is none or has more than 18 digits.
    [[nodiscard]] constexpr std::int64_t integer_or(std::int64_t otherwise) const noexcept
    {
        if (exponent < 0 || exponent > 18) return otherwise;
        auto value = digits;
        for (auto e = exponent; e > 0; --e) {
            if (value > limit / 10 || value < -limit / 10) return otherwise;
            value *= 10;
        }
        return value;
    }

    friend constexpr bool operator==(const decimal&, const decimal&) = default;

    /// Sums, differences and products are exact as long as they have at most 18 digits. Beyond, a
    /// product is rounded to 18, and the last digits of the parts of a sum are dropped.
    friend constexpr decimal operator+(decimal a, decimal b) noexcept
    {
        if (a.digits == 0) return b;
        if (b.digits == 0) return a;
        if (a.exponent < b.exponent) {
            const auto other = a;
            a = b;
            b = other;
        }
        while (a.exponent > b.exponent && a.digits < limit / 10 && a.digits > -limit / 10) {
            a.digits *= 10;
            --a.exponent;
        }
        while (a.exponent > b.exponent && b.digits != 0) b = cut(b);
        if (b.digits == 0) return decimal(a.digits, a.exponent);
        return {a.digits + b.digits, a.exponent};
    }
    friend constexpr decimal operator-(decimal a, decimal b) noexcept { return a + -b; }
    friend constexpr decimal operator*(decimal a, decimal b) noexcept
    {
        if (a.digits == 0 || b.digits == 0) return {};
        if (size(a) > limit / size(b)) return long_product(a, b);
        return {a.digits * b.digits, a.exponent + b.exponent};
    }

    /// `a / b`, rounded to 18 digits; zero if `b` is.
    friend constexpr decimal operator/(decimal a, decimal b) noexcept
    {
        if (b.digits == 0) return {};
        if (size(b) >= limit) b = cut(b);
        const auto below = static_cast<std::uint64_t>(size(b));
        auto quotient = static_cast<std::uint64_t>(size(a)) / below;
        auto rest = static_cast<std::uint64_t>(size(a)) % below;
        auto power = a.exponent - b.exponent;
        for (; rest != 0 && quotient < std::uint64_t{limit / 10}; --power) {
            rest *= 10;  // below 10^19, which 64 bits hold
            quotient = quotient * 10 + rest / below;
            rest %= below;
        }
        if (rest >= below - rest) ++quotient;
        const auto result = static_cast<std::int64_t>(quotient);
        return {(a.digits < 0) == (b.digits < 0) ? result : -result, power};
    }

    /// By size. Two numbers that differ by less than a double can tell count as equal.
    friend constexpr bool operator<(const decimal& a, const decimal& b) noexcept
    {
        return a.to_double() < b.to_double();
    }

private:
    static constexpr std::int64_t limit = 1'000'000'000'000'000'000;  // 10^18

    static constexpr std::int64_t size(std::int64_t n) noexcept { return n < 0 ? -n : n; }
    static constexpr std::int64_t size(const decimal& d) noexcept { return size(d.digits); }
    // The first 18 digits of a product that has more.
    [[gnu::noinline]] static constexpr decimal long_product(decimal a, decimal b) noexcept
    {
        if (size(a) >= limit) a = cut(a);
        if (size(b) >= limit) b = cut(b);
        constexpr std::int64_t half = 1'000'000'000;  // 10^9
        const auto low = (size(a) % half) * (size(b) % half);
        const auto middle =
            (size(a) / half) * (size(b) % half) + (size(a) % half) * (size(b) / half) + low / half;
        auto high = (size(a) / half) * (size(b) / half) + middle / half;
        auto rest = middle % half * half + low % half;  // 18 digits
        auto power = a.exponent + b.exponent + 18;
        for (; high < limit / 10; --power) {
            high = high * 10 + rest / (limit / 10);
            rest = rest % (limit / 10) * 10;
        }
        if (rest >= limit / 2) ++high;
        return {(a.digits < 0) == (b.digits < 0) ? high : -high, power};
    }
    static constexpr decimal cut(decimal d) noexcept
    {
        d.digits /= 10;
        ++d.exponent;
        return d;
    }
};

}  // namespace stet

#endif
