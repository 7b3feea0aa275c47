#include <stet/quantities/finding/titles_with_units.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/durations.hpp>
#include <stet/quantities/measures.hpp>
#include <stet/quantities/money.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::money, stet::measures, stet::durations> found_by;

constexpr number_sample samples[] = {
    {"a capital amid small letters", "he told 48 Hours, the singer 20 Pence, a play called 7 Feet"},
    {"small letters", "for [48 hours] and [20 pence]", "48h 0.2GBP "},
    {"headlines have capitals everywhere", "Strike Lasts [48 Hours]", "48h "},
    {"a sentence may begin there", "[48 Hours] it took", "48h "},
    {"units named after people", "at [12 Celsius], with [60 Watts], of [3 kW]", "12Cel 60W 3kW "},
    {"compared, it is an amount", "takes more than [2 Cups] of rice", ">2[cup_us] "},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("titles_with_units: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
