#include <stet/quantities/units/amounts.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

struct sample {
    std::string_view text;
    std::string_view read;
    stet::decimal value;
    std::string_view unit;
};

constexpr sample amounts[] = {
    {"$1.5 billion deal", "$1.5 billion", {15, 8}, "USD"},
    {"\u20AC40k", "\u20AC40k", {4, 4}, "EUR"},
    {"US $10 a day", "US $10", 10, "USD"},
    {"5m euros", "5m euros", {5, 6}, "EUR"},
    {"Rs. 20", "Rs. 20", 20, "INR"},
    {"15 U.S. dollars", "15 U.S. dollars", 15, "USD"},
    {"100 Hong Kong dollars", "100 Hong Kong dollars", 100, "HKD"},
    {"half a million dollars", "half a million dollars", 500'000, "USD"},
    {"five pounds sterling 20 pence", "five pounds sterling 20 pence", {52, -1}, "GBP"},
    {"12 pounds", "", {}, ""},
    {"$", "", {}, ""},
    {"dollars", "", {}, ""},
};

constexpr bool holds(const sample& s)
{
    const auto money = stet::read_money(stet::quantity_context(s.text), 0);
    if (!money) return s.read.empty();
    return money->where.in(s.text) == s.read && money->value == s.value && money->unit == s.unit;
}
static_assert(std::ranges::all_of(amounts, holds));

// A couple of miles are two, and a minute may be half.
constexpr auto couple = stet::read_measured(stet::quantity_context("a couple of miles"), 0);
static_assert(couple && couple->value == stet::decimal(2) && couple->unit == "[mi_i]");
constexpr auto half = stet::read_measured(stet::quantity_context("half a minute"), 0);
static_assert(half && half->value == stet::decimal(5, -1) && half->unit == "min");

}  // namespace

TEST_CASE("amounts: money", "[quantities][numbers]")
{
    for (const auto& s : amounts) {
        CAPTURE(s.text);
        CHECK(holds(s));
    }
}
