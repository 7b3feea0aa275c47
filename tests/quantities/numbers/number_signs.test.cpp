#include <stet/quantities/numbers/number_signs.hpp>

#include "support/catch.hpp"

#include <string_view>

namespace {

using namespace stet::detail;

// A sign stands free, and right before a numeral.
static_assert(sign_at("-5", 0) == 1 && sign_at("(+5)", 1) == 1 && sign_at("\u2212.5", 0) == 3);
static_assert(sign_at("a-5", 1) == 0 && sign_at("3-5", 1) == 0 && sign_at("- 5 men", 0) == 0);
// Before a blank it is one only where there is nothing else: otherwise it is an item of a list.
static_assert(sign_at("- 5", 0) == 2 && sign_at("- 1 4/5", 0) == 2 && sign_at("a - 5", 2) == 0);
static_assert(sign_at("+ 5", 0) == 0 && sign_at("- ", 0) == 0 && sign_at("- 5\n- 6", 0) == 0);
static_assert(sign_at("-", 0) == 0 && sign_at("", 0) == 0);

static_assert(vulgar_fraction_at("\u00BD", 0).value == stet::decimal(5, -1));
static_assert(vulgar_fraction_at("\u215E cup", 0).value == stet::decimal(875, -3));
static_assert(vulgar_fraction_at("5", 0).size == 0 && vulgar_fraction_at("\xC2", 0).size == 0);

// Proper fractions that people use; no dates, no scores.
static_assert(slashed_fraction_at("3/4 cup", 0).value == stet::decimal(75, -2));
static_assert(slashed_fraction_at("1/40", 0).size == 4);
static_assert(slashed_fraction_at("9/11", 0).size == 0 && slashed_fraction_at("4/3", 0).size == 0);
static_assert(slashed_fraction_at("1/2/2016", 0).size == 0);
static_assert(slashed_fraction_at("1/0", 0).size == 0 && slashed_fraction_at("1/", 0).size == 0);

}  // namespace

TEST_CASE("number_signs: a fraction is what its parts say", "[quantities][numbers]")
{
    for (const std::string_view text : {"1/2", "1/3", "2/3", "5/8", "7/10", "99/100"}) {
        CAPTURE(text);
        const auto fraction = slashed_fraction_at(text, 0);
        CHECK(fraction.size == text.size());
        CHECK(fraction.value < stet::decimal(1));
    }
}
