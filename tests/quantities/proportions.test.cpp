#include <stet/quantities/proportions.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::proportions> found_by;

constexpr number_sample samples[] = {
    {"out of", "[four out of 10] sailors, [three out of seven]", "0.4 0.428571428571428571 "},
    {"in", "[nine in 10], [one in five], [1 in 21]", "0.9 0.2 0.047619047619047619 "},
    {"not more than all", "8 in 5, ten out of nine"},
    {"no years, times or games", "five in 2016, two in 10 minutes, 7 in 13 games"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("proportions: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
