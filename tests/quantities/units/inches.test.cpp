#include <stet/quantities/units/inches.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/cardinals.hpp>
#include <stet/quantities/measures.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

#include <string>
#include <string_view>

namespace {

constexpr stet::basic_quantities<stet::measures, stet::cardinals> found_by;

constexpr number_sample samples[] = {
    {"feet and inches by marks", "a [7'1\"] centre, a [5′11″] one, a [6’3”] one, [5' 9\"]",
     "85[in_i] 71[in_i] 75[in_i] 69[in_i] "},
    {"half an inch", "[6'4½\"] in all", "76.5[in_i] "},
    {"a height without the second mark", "He is [6'5], and [210 pounds].", "77[in_i] 210[lb_av] "},
    {"primes", "a [32″] screen, a [9′] ceiling, a [24′′] one", "32[in_i] 9[ft_i] 24[in_i] "},
    {"a double mark where no quotation can end", "a [32\"] screen, [two] [7.5\"] discs",
     "32[in_i] 2 7.5[in_i] "},
    {"behind a quotation that has ended", "\"Big,\" he said of the [40\"] set.", "40[in_i] "},
    {"by", "prints of [5\"]x7\"", "5[in_i] "},
    {"the end of a quotation", "\"We counted [14]\" was all. “They had [3]” was more.", "14 3 "},
    {"of one that began in the line before", "\"We counted\n[14]\" was all.", "14 "},
    {"angles", "at [40°][26]′[46]″ north"},
    {"the preposition", "[12] in the boat, [12] in the bay", "12 12 "},
    {"the abbreviation", "[12 in.] of rain, [2 in] thick", "12[in_i] 2[in_i] "},
    {"joined to its number", "a [10in] pan, [2ins] of snow, [6ft 2in] tall; 5inch",
     "10[in_i] 2[in_i] 74[in_i] "},
    {"possession and plurals are no feet", "the [12]' pay, the [7]'s colour", "12 7 "},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("inches: samples", "[quantities][numbers]"){STET_CHECK_NUMBER_SAMPLES(samples, found_by)}

TEST_CASE("inches: too far from the beginning, a mark may end a quotation", "[quantities]")
{
    const std::string near = std::string(100, '.') + " a 32\" screen";
    const std::string far = std::string(500, '.') + " a 32\" screen";
    CHECK((*(near | found_by).begin()).text == "32\"");
    CHECK((*(far | found_by).begin()).text == "32");
}
