#include <stet/quantities/units.hpp>

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
