#include <stet/quantities/numbers/tolerances.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/measures.hpp>
#include <stet/quantities/percentages.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

using stet::detail::behind_tolerance;

static_assert(behind_tolerance("46 \u00B1 3 km", 2) == 7 && behind_tolerance("46\u00B13", 2) == 5);
static_assert(behind_tolerance("46 +/- 0.5", 2) == 10 && behind_tolerance("46 +/-2", 2) == 7);
static_assert(behind_tolerance("46 + 3", 2) == 2 && behind_tolerance("46 \u00B1 x", 2) == 2);
static_assert(behind_tolerance("46", 2) == 2 && behind_tolerance("46 \u00B1", 2) == 2);
static_assert(behind_tolerance("46 \u00B1 3 million", 2) == 2);

constexpr stet::basic_quantities<stet::measures, stet::percentages> found_by;

constexpr number_sample samples[] = {
    {"the unit is behind both", "[52 ± 3 km], [46 +/- 2 percent], [7.1±0.2 kg]", "52km 46% 7.1kg "},
    {"two quantities", "[46%] +/- [3%]", "46% +-3% "},
    {"a tolerance alone", "a margin of ± [3 percent]", "+-3% "},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("tolerances: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
