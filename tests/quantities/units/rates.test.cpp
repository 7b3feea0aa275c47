#include <stet/quantities/units/rates.hpp>

#include "support/catch.hpp"

static_assert(stet::read_rate("$15 an hour", 3) == "h" && stet::read_rate("$15-an-hour", 3) == "h");
static_assert(stet::read_rate("$15/hour", 3) == "h" && stet::read_rate("$15 per tonne", 3) == "t");
static_assert(stet::read_rate("$15 a square foot", 3) == "[sft_i]");
static_assert(stet::read_rate("$15 a boat", 3).empty() && stet::read_rate("$15 hour", 3).empty());
static_assert(stet::read_rate("$15 a percent", 3).empty() && stet::read_rate("$15", 3).empty());

TEST_CASE("rates: what a rate refers to", "[quantities][numbers]")
{
    CHECK(stet::read_rate("$2 a gallon", 2) == "[gal_us]");
    CHECK(stet::read_rate("$2", 2).empty());
    CHECK(stet::read_rate("$2 a year earlier", 2).empty());
    CHECK(stet::read_rate("$2 a month ago", 2).empty());
    CHECK(stet::read_rate("$2 per year later", 2) == "a");
}
