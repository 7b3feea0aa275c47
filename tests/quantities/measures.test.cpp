#include <stet/quantities/measures.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::measures> found_by;

constexpr number_sample samples[] = {
    {"hyphens are whole", "a [7,600-foot] peak, a [1,100-mile] border", "7600[ft_i] 1100[mi_i] "},
    {"squares", "[5,125-square-foot], [250 square miles], [190 km2]",
     "5125[sft_i] 250[smi_us] 190km2 "},
    {"squares glued to digits", "[400,000sq ft], [500sq km], [300sq m] of it, [50sq. miles]",
     "400000[sft_i] 500km2 300m2 50[smi_us] "},
    {"symbols", "[5km], [75 ml], [10kg], [98.6°F], [-2 °C]", "5km 75mL 10kg 98.6[degF] -2Cel "},
    {"scales behind the numeral", "[38C] and [98.6F], [1.5C] of warming, [-5C] at noon",
     "38Cel 98.6[degF] 1.5Cel -5Cel "},
    {"letters that are no scales", "Seat 38C, flat 3C, form 13F, the 400C, 12C-D, 20Fs"},
    {"degrees", "[40 degrees], [70 degrees Fahrenheit], [20 degrees C], [two degrees below zero]",
     "40deg 70[degF] 20Cel -2deg "},
    {"speeds", "[35 miles an hour], [10 kilometres per hour], [60 mph]",
     "35[mi_i]/h 10km/h 60[mi_i]/h "},
    {"compounds of symbols", "[5 mg/dL], [8 km/s], [9 km/s2], [20 m³/s], [35 µg/m3], [300 L/min]",
     "5mg/dL 8km/s 9km/s2 20m3/s 35ug/m3 300L/min "},
    {"compounds of words", "[12 litres] per minute, [30 miles] per gallon, [5 grams] a day",
     "12L/min 30[mi_i]/[gal_us] 5g/d "},
    {"parts make one measure", "[6 feet 2 inches], [8 feet and 3 inches], [10 pounds, 3 ounces]",
     "74[in_i] 99[in_i] 163[oz_av] "},
    {"heights", "is [5-foot-11], and [6 feet 2].", "71[in_i] 74[in_i] "},
    {"halves", "[half a mile], [two and a half miles], [1/4 mile]",
     "0.5[mi_i] 2.5[mi_i] 0.25[mi_i] "},
    {"no inch is a preposition or a quotation mark", "19 in the boat, won 5 in all, the “5\""},
    {"no unit is made up", "2.15pm, 5 am, 10 PM, a 5G phone, 3 M"},
    {"millions of a unit", "[1.2m hectares], [5M barrels], [3m tonnes]; a [50m] race, [20m] deep",
     "1200000har 5000000[bbl_us] 3000000t 50m 20m "},
    {"metres or millions", "5m people, a [100m] race", "100m "},
    {"stones", "[14st 3lb], [9st]; the 31st floor, 120 st James", "199[lb_av] 9[stone_av] "},
    {"people and races", "1.1m men, 2m British homes; the [100m] hurdles, a [2m] tall man",
     "100m 2m "},
    {"millimetres", "[12mm] of rain, a [9mm] pistol", "12mm 9mm "},
    {"small and large ones", "[0.4 microwatts], [3 milliwatts], [200 kilojoules]",
     "0.4uW 3mW 200kJ "},
    {"barrels a day", "[1.2 million bpd]", "1200000[bbl_us]/d "},
    {"names", "scp-173m, 24703 L-202, six HP directors"},
    {"degrees of a school", "two degrees in law, two degrees from Oslo"},
    {"bounds", "at least [3 tonnes], about [5 acres], [50 yards] or more",
     ">=3t ~5[acr_us] >=50[yd_i] "},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("measures: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
