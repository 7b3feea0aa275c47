#include <stet/quantities/numbers/digits.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace {

constexpr auto grouped = stet::read_digits("1,234.50 more", 0);
static_assert(grouped && grouped->end == 8 && grouped->grouped);
static_assert(grouped->integer_digits == 4 && grouped->decimal_digits == 2);
static_assert(grouped->value == stet::decimal(12345, -1));

// One kind of mark, always in threes.
static_assert(stet::read_digits("1,234'567", 0)->end == 5);
static_assert(stet::read_digits("1,2345", 0)->end == 1);
static_assert(stet::read_digits("1234,567", 0)->end == 4);

// A stop that no digit follows is the sentence's.
static_assert(stet::read_digits("44.", 0)->end == 2);
static_assert(stet::read_digits("007", 0)->leading_zero
              && !stet::read_digits("0.7", 0)->leading_zero);
static_assert(!stet::read_digits("a1", 0) && !stet::read_digits("", 0)
              && !stet::read_digits("1", 9));

}  // namespace

TEST_CASE("digits: as many as there are", "[quantities][numbers]")
{
    const std::string many(100'000, '7');
    const auto digits = stet::read_digits(many, 0);
    REQUIRE(digits);
    CHECK(digits->end == many.size());
    CHECK(digits->value.exponent == 100'000 - 18);
}
