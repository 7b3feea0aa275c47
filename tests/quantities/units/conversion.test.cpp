#include <stet/quantities/units/conversion.hpp>

#include <stet/format/decimal_text.hpp>
#include <stet/quantities/quantities.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using stet::decimal;

struct sample {
    decimal value;
    std::string_view from, to;
    decimal expected;
};

constexpr sample samples[] = {
    {26, "[mi_i]", "km", {41842944, -6}},
    {decimal(41842944, -6), "km", "[mi_i]", 26},
    {6, "[ft_i]", "[in_i]", 72},
    {decimal(5, -1), "[mi_i]", "[yd_i]", 880},
    {11, "[stone_av]", "[lb_av]", 154},
    {2, "[ston_av]", "[lb_av]", 4000},
    {3, "t", "kg", 3000},
    {640, "[acr_us]", "[smi_us]", 1},
    {250, "har", "km2", {25, -1}},
    {1, "[bbl_us]", "[gal_us]", 42},
    {1, "[gal_us]", "[foz_us]", 128},
    {1, "[cup_us]", "[tbs_us]", 16},
    {1, "[tbs_us]", "[tsp_us]", 3},
    {1, "m3", "L", 1000},
    {1, "[acr_us].[ft_i]", "[cft_i]", decimal(435601742405227214, -13)},
    {8, "[fur_us]", "[mi_i]", decimal(100000200000400001, -17)},
    {1, "[gal_br]", "L", {454609, -5}},
    {1, "[lton_av]", "[lb_av]", 2240},
    {1000, "mbar", "hPa", 1000},
    {760, "mm[Hg]", "kPa", {10132472, -5}},
    {5, "mSv", "uSv", 5000},
    {2, "Gbit/s", "Mbit/s", 2000},
    {400, "[ppm]", "%", {4, -2}},
    {90, "km/h", "m/s", 25},
    {10, "[kn_i]", "km/h", {1852, -2}},
    {60, "[mi_i]/h", "[ft_i]/s", 88},
    {-40, "Cel", "[degF]", -40},
    {decimal(986, -1), "[degF]", "Cel", 37},
    {decimal(37), "Cel", "[degF]", {986, -1}},
    {0, "K", "Cel", {-27315, -2}},
    {2, "GW", "MW", 2000},
    {1, "kW.h", "J", 3600000},
    {500, "kcal", "cal", 500000},
    {18, "mo", "a", {15, -1}},
    {2, "wk", "d", 14},
    {3, "10.a", "a", 30},
    {25, "[bp]", "pp", {25, -2}},
    {5, "km", "km", 5},
    {2, "deg", "deg", 2},
};
static_assert(std::ranges::all_of(samples, [](const sample& s) {
    return stet::convert(s.value, s.from, s.to) == s.expected;
}));

// Nothing to convert into: another dimension, a unit of no dimension, a code that is none.
static_assert(!stet::convert(5, "km", "kg") && !stet::convert(5, "%", "pp"));
static_assert(!stet::convert(5, "deg", "Cel") && !stet::convert(5, "A", "V"));
static_assert(!stet::convert(5, "km", "miles") && !stet::convert(5, "", "km"));
static_assert(!stet::convert(5, "USD", "EUR") && !stet::convert(5, "km", ""));

constexpr stet::quantity first_of(std::string_view text)
{
    return *(text | stet::quantities).begin();
}

constexpr std::string_view trek = "It is between 10 and 20 miles to the hut.";
constexpr auto trek_in_km = stet::convert(first_of(trek), "km");
static_assert(trek_in_km->range->low == decimal(1609344, -5));
static_assert(trek_in_km->range->high == decimal(3218688, -5));
static_assert(trek_in_km->unit == "km" && trek_in_km->where == first_of(trek).where);
static_assert(!stet::convert(first_of("a $5 toll"), "km") && !stet::convert(first_of("nine"), "m"));

}  // namespace

TEST_CASE("conversion: samples", "[quantities][numbers]")
{
    for (const auto& s : samples) {
        INFO(s.from << " to " << s.to);
        const auto found = stet::convert(s.value, s.from, s.to);
        REQUIRE(found);
        CHECK(stet::decimal_text(*found).view() == stet::decimal_text(s.expected).view());
    }
}

TEST_CASE("conversion: there and back is the same within rounding", "[quantities][numbers]")
{
    for (const auto& from : stet::lexicon::unit_sizes)
        for (const auto& to : stet::lexicon::unit_sizes) {
            const decimal value(12345, -2);
            const auto there = stet::convert(value, from.code, to.code);
            INFO(from.code << " to " << to.code);
            CHECK(there.has_value()
                  == (&from == &to
                      || (from.of == to.of && from.of != stet::lexicon::dimension::none)));
            if (!there) continue;
            const auto back = stet::convert(*there, to.code, from.code);
            REQUIRE(back);
            const auto off = (*back - value).to_double();
            CHECK(off < 1e-13);
            CHECK(off > -1e-13);
        }
}

TEST_CASE("conversion: the unit is ours, the rate stays", "[quantities][numbers]")
{
    const std::string code = "km";
    const std::string_view text = "He ran 26 miles a day.";
    const auto q = first_of(text);
    const auto metric = stet::convert(q, code);
    REQUIRE(metric);
    CHECK(metric->unit.data() != code.data());
    CHECK(metric->text == q.text);
    CHECK(metric->num == q.num);
    CHECK(metric->per == q.per);
}

TEST_CASE("conversion: each unit that is read has one size", "[quantities][numbers]")
{
    for (const auto& unit : stet::lexicon::units) {
        if (unit.code.empty()) continue;
        INFO(unit.code);
        CHECK(std::ranges::count(stet::lexicon::unit_sizes, unit.code,
                                 &stet::lexicon::unit_size::code)
              == 1);
    }
}
