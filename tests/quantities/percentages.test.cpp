#include <stet/quantities/percentages.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::percentages> found_by;

constexpr number_sample samples[] = {
    {"parts of one", "[one-tenth of 1 percent], [0.4 of a percentage point], [half a percent]",
     "0.1% 0.4pp 0.5% "},
    {"no parts of one", "half of 12 men, 0.4 of them"},
    {"signs and words", "[44 percent], [12%], [3.5 per cent], [5 %], [ten percent]",
     "44% 12% 3.5% 5% 10% "},
    {"points are their own unit", "[three percentage points], [1 percentage point]", "3pp 1pp "},
    {"basis points are hundredths of one", "[25 basis points]", "0.25pp "},
    {"points that follow percentage points", "[3 percentage points] at sea, [4.5 points] on land",
     "3pp 4.5pp "},
    {"other points are counts", "won by 12 points"},
    {"halves", "[half a percent], [2 1/2 percent]", "0.5% 2.5% "},
    {"a bound is told beside it", "[12%] or more, nearly [40 percent]", ">=12% <~40% "},
    {"no percent without a number", "a percent, the percentage of gulls"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("percentages: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
