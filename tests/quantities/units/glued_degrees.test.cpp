#include <stet/quantities/units/glued_degrees.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/measures.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::measures> found_by;

constexpr number_sample samples[] = {
    {"two digits", "[32C] in the shade", "32Cel "},
    {"a sign or a decimal tells", "[-5C], [1.5C] of warming, [98.6F]", "-5Cel 1.5Cel 98.6[degF] "},
    {"a small word tells", "below [2C], lows of [1C], it is [3C]", "<2Cel 1Cel 3Cel "},
    {"names of things", "Seat 12C, flat 3C, Form 13F, 61C"},
    {"ends of names are none", "a 32C-100 lamp, 32Cs"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("glued_degrees: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
