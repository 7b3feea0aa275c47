#include <stet/quantities/degrees_by_tens.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::degrees_by_tens> found_by;

constexpr number_sample samples[] = {
    {"after a word of temperatures",
     "highs in the [90s], lows in the [upper 40s]; temperatures will reach the [mid-80s]",
     "90..99deg 47..49deg 84..86deg "},
    {"fewer words away than nine",
     "temperatures that nobody in the old town had seen before fell into the 20s", ""},
    {"with an apostrophe", "temperatures in the [60's] and [upper 70's]", "60..69deg 77..79deg "},
    {"decades and ages are no degrees", "new highs in the '90s, a man in his mid-30s, the 80s"},
    {"marks end the search", "record highs, in the 90s"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("degrees_by_tens: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
