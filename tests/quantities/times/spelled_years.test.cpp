#include <stet/quantities/times/spelled_years.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

struct sample {
    std::string_view text;
    int year;  ///< 0: none is read
    std::string_view read;
};

constexpr sample samples[] = {
    {"nineteen eighty-six.", 1986, "nineteen eighty-six"},
    {"nineteen eighty six", 1986, "nineteen eighty six"},
    {"eighteen hundred", 1800, "eighteen hundred"},
    {"twenty twelve", 2012, "twenty twelve"},
    {"twenty-ten", 2010, "twenty-ten"},
    {"Two thousand", 2000, "Two thousand"},
    {"two thousand and nine men", 2009, "two thousand and nine"},
    {"two thousand and men", 2000, "two thousand"},
    {"sixteen ten", 1610, "sixteen ten"},
    {"nineteen oh six", 1906, "nineteen oh six"},
    {"twenty zero nine", 2009, "twenty zero nine"},
    {"twenty six", 0, ""},
    {"fourteen ninety-two", 0, ""},
    {"nineteen", 0, ""},
    {"nineteen six", 0, ""},
    {"three thousand", 0, ""},
    {"", 0, ""},
};

constexpr bool holds(const sample& s)
{
    const auto year = stet::read_spelled_year(s.text, 0);
    if (!year) return s.year == 0;
    return year->value == s.year && s.text.substr(0, year->end) == s.read;
}
static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("spelled years: samples", "[quantities][times]")
{
    for (const auto& s : samples) {
        CAPTURE(s.text);
        CHECK(holds(s));
    }
}
