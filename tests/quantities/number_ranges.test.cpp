#include <stet/quantities/number_ranges.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::number_ranges> found_by;

constexpr number_sample samples[] = {
    {"bare", "[10 to 15], [10-15], [20–30], [5,000 to 6,000]", "10..15 10..15 20..30 5000..6000 "},
    {"one unit for both", "[35 to 45 feet], [10-15%], [five to 10 percentage points]",
     "35..45[ft_i] 10..15% 5..10pp "},
    {"the same unit twice", "[10% to 15%], [$8 to $10], [$9 million to $10 million]",
     "10..15% 8..10USD 9000000..10000000USD "},
    {"one magnitude for both", "[$10-15m], [5 to 10 million], [$5-10 billion]",
     "10000000..15000000USD 5000000..10000000 5000000000..10000000000USD "},
    {"between and from",
     "[between five and 10 percent], [from 5 to 10 miles], [between $5 and $10]",
     "5..10% 5..10[mi_i] 5..10USD "},
    {"hyphen and to", "[10- to 15-foot] waves", "10..15[ft_i] "},
    {"the unit they refer to", "[$10 to $15] an hour, [$10-15] a ticket", "10..15USD/h 10..15USD "},
    {"what goes down is none", "10 to 5, 15-10"},
    {"below zero both ways", "[-11 °C to -27 °C]", "-27..-11Cel "},
    {"years are none", "1990-1995, 1990 to 1995"},
    {"two units are none", "from 12 ml to 30 mg"},
    {"dockets and codes are none", "No. 14-981, 10-15-22, 555-0147"},
    {"how much it changed, and where it is now",
     "fell 30 cents to $12, rose 2 percent to 9 percent"},
    {"the same of bare numbers", "rose 9,000 to 211,000, fell by 0.3 to 49.2, gained [3 to 12]",
     "3..12 "},
    {"what rose by a range", "rose [2 to 9 percent], cost [$5 to $12]", "2..9% 5..12USD "},
    {"a score of golf is none", "a six-under 66"},
    {"degrees joined to their letter", "lows of [-2C to 1C], [1.5C to 2C]", "-2..1Cel 1.5..2Cel "},
    {"what it changed by, and where it is now", "grew by a third to 12"},
    {"telephone numbers are none", "call 345-9945; [125-2500] boats, [100-1000]",
     "125..2500 100..1000 "},
    {"an aside between dashes", "more than half - 54% - of them"},
    {"names are none", "a 7-Eleven"},
    {"idioms are none", "a one-two punch"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("number_ranges: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
