#include <stet/quantities/numbers/spelled_numbers.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace {

constexpr std::int64_t small(std::string_view text)
{
    const auto number = stet::read_small_number(text, 0);
    return number ? number->value : -1;
}
static_assert(small("forty-two") == 42 && small("forty two") == 42 && small("Seven") == 7);
static_assert(small("nineteen") == 19 && small("twenty sixteen") == 20 && small("nought") == 0);
static_assert(small("twentyish") == -1 && small("first") == -1 && small("") == -1);

constexpr auto decimals = stet::read_spelled_decimals("two point seventy-one", 3);
static_assert(decimals && decimals->value == stet::decimal(71, -2) && decimals->end == 21);
static_assert(!stet::read_spelled_decimals("two point lead", 3));

constexpr auto fifths = stet::read_denominator("twenty-fifths", 0);
static_assert(fifths && fifths->value == stet::decimal(25) && fifths->plural);
static_assert(stet::read_denominator("half", 0)->value == stet::decimal(2));
static_assert(stet::read_denominator("hundredth", 0)->value == stet::decimal(100));
static_assert(!stet::read_denominator("second", 0) && !stet::read_denominator("boats", 0));

}  // namespace

TEST_CASE("spelled_numbers: every number below a hundred", "[quantities][numbers]")
{
    constexpr std::string_view tens[] = {"twenty", "thirty",  "forty",  "fifty",
                                         "sixty",  "seventy", "eighty", "ninety"};
    constexpr std::string_view units[] = {"one", "two",   "three", "four", "five",
                                          "six", "seven", "eight", "nine"};
    for (std::int64_t t = 2; t < 10; ++t)
        for (std::int64_t u = 1; u < 10; ++u) {
            const std::string text = std::string(tens[t - 2]) + "-" + std::string(units[u - 1]);
            CAPTURE(text);
            CHECK(small(text) == 10 * t + u);
        }
}
