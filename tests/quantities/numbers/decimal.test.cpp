#include <stet/quantities/numbers/decimal.hpp>

#include "support/catch.hpp"

using stet::decimal;

// Written in more than one way, the same number.
static_assert(decimal(1500, 6) == decimal(15, 8) && decimal(0, 7) == decimal());
static_assert(decimal(44, -1).to_double() == 4.4 && decimal(-5).to_double() == -5.0);
static_assert(-decimal(7) == decimal(-7) && decimal(3).scaled(6) == decimal(3'000'000));

// Sums, products and quotients are exact while they can be.
static_assert(decimal(3'000'000) + decimal(5, -1) == decimal(30'000'005, -1));
static_assert(decimal(12, -1) * decimal(1, 9) == decimal(1'200'000'000));
static_assert(decimal(3) / decimal(4) == decimal(75, -2));
static_assert(decimal(1) / decimal(3) == decimal(333'333'333'333'333'333, -18));
static_assert(decimal(2) / decimal(3) == decimal(666'666'666'666'666'667, -18));
static_assert(decimal(1) / decimal(0) == decimal());
static_assert(decimal(5) / decimal(345'678'901'234'567'891)
              == decimal(144'642'903'635'219'030, -34));
static_assert(decimal(-1) / decimal(8) == decimal(-125, -3)
              && decimal(-6) / decimal(-4) == decimal(15, -1));

static_assert(decimal(5, -1) - decimal(2) == decimal(-15, -1));

// Of a long product 18 digits are kept, the last one rounded.
static_assert(decimal(123'456'789'012) * decimal(1'234'567'890'123)
              == decimal(152'415'787'531'905'210, 6));
static_assert(decimal(-999'999'999'999'999'999) * decimal(999'999'999'999'999'999)
              == decimal(-999'999'999'999'999'998, 18));
static_assert(decimal(333'333'333'333'333'333, -18) * decimal(300)
              == decimal(999'999'999'999'999'999, -16));
static_assert(decimal(9'223'372'036'854'775'807) * decimal(11)
              == decimal(101'457'092'405'402'534, 3));

// What does not fit loses its last digits, never its size.
static_assert((decimal(999'999'999'999'999'999) * decimal(999'999'999'999'999'999)).to_double()
              > 9.99e35);
static_assert(decimal(1, 40) + decimal(1) == decimal(1, 40));

static_assert(decimal(-1) < decimal(0) && decimal(5, -1) < decimal(1));
static_assert(decimal(12, 2).integer_or(0) == 1200 && decimal(5, -1).integer_or(-1) == -1);
static_assert(decimal(1, 18).integer_or(-1) == 1'000'000'000'000'000'000);

TEST_CASE("decimal: arithmetic at run time is that of the compiler", "[quantities][numbers]")
{
    const decimal third = decimal(1) / decimal(3);
    CHECK((third * decimal(3)).to_double() > 0.999999999999);
    CHECK((third + third + third).to_double() < 1.000000000001);
    CHECK((decimal(-7) / decimal(2)) == decimal(-35, -1));
}
