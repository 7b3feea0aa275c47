#include <stet/quantities/units/units.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace {

struct sample {
    std::string_view text;  // begins with the number 5
    std::string_view code;
    std::size_t end = 0;
};

constexpr sample samples[] = {
    {"5 feet", "[ft_i]", 6},
    {"5-foot", "[ft_i]", 6},
    {"5km", "km", 3},
    {"5 KM", "km", 4},
    {"5%", "%", 2},
    {"5 per cent", "%", 10},
    {"5 percentage points", "pp", 19},
    {"5 square metres", "m2", 15},
    {"5 sq. ft", "[sft_i]", 8},
    {"5-cubic-foot", "[cft_i]", 12},
    {"5m\u00B2", "m2", 4},
    {"5 metric tons", "t", 13},
    {"5 miles per hour", "[mi_i]/h", 16},
    {"5km/h", "km/h", 5},
    {"5 degrees Celsius", "Cel", 17},
    {"5 degrees north", "deg", 9},
    {"5\u00B0C", "Cel", 4},
    {"5 years", "a", 7},
    {"5 MW", "MW", 4},
    {"5 km\u00B2", "km2", 6},
    {"5km^3", "km3", 5},
    {"5 ft2", "[sft_i]", 5},
    {"5 mm2", "mm2", 5},
    {"5 cubic inches", "[cin_i]", 14},
    {"5 km/h", "km/h", 6},
    {"5 m/s\u00B2", "m/s2", 7},
    {"5 m/s^2", "m/s2", 7},
    {"5 parts per million", "[ppm]", 19},
    {"5 acre-feet", "[acr_us].[ft_i]", 11},
    {"5 fl. oz.", "[foz_us]", 8},
    {"5 US gallons", "[gal_us]", 12},
    {"5 imperial gallons", "[gal_br]", 18},
    {"5 long tons", "[lton_av]", 11},
    {"5 millibars", "mbar", 11},
    {"5 mSv", "mSv", 5},
    {"5 mpg", "[mi_i]/[gal_us]", 5},
    {"5 Nm", "N.m", 4},
    {"5 nm", "nm", 4},
    {"5 newton-metres", "N.m", 15},
    {"5 Gt", "Gt", 4},
    {"5 tpd", "t/d", 5},
    {"5 Gbps", "Gbit/s", 6},
    {"5 US troops", "", 0},
    {"5 long years", "", 0},
    {"5 parts per", "", 0},
    {"5 DL", "", 0},
    {"5 kg2", "", 0},
    {"5 m.p.h.", "[mi_i]/h", 8},
    {"5 m.x.", "", 0},
    {"5 m. per", "m", 3},
    {"5 p.m.", "", 0},
    {"5 g.o.p.", "", 0},
    {"5M", "", 0},
    {"5G", "", 0},
    {"5 in the", "", 0},
    {"5\"", "", 0},
    {"5 footmen", "", 0},
    {"5 square boats", "", 0},
    {"5 pm", "", 0},
    {"5", "", 0},
};

constexpr bool holds(const sample& s)
{
    const auto unit = stet::read_unit(s.text, 1);
    return unit ? unit->unit().code == s.code && unit->end == s.end : s.code.empty();
}
static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("units: samples", "[quantities][numbers]")
{
    for (const auto& s : samples) {
        CAPTURE(s.text);
        const auto unit = stet::read_unit(s.text, 1);
        CHECK((unit ? unit->unit().code : std::string_view()) == s.code);
        CHECK((unit ? unit->end : 0) == s.end);
    }
}
