#include <stet/format/decimal_text.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string_view>

namespace {

using stet::decimal;

struct sample {
    std::string_view why;
    decimal number;
    std::string_view expected;
};

constexpr auto least = std::numeric_limits<std::int64_t>::min();
constexpr auto largest_power = std::numeric_limits<std::int32_t>::max();

constexpr sample samples[] = {
    {"nothing", {0}, "0"},
    {"a count", {1930000}, "1930000"},
    {"magnitude words are written out", {15, 8}, "1500000000"},
    {"a fraction", {44, -1}, "4.4"},
    {"trailing zeros do not count", {4400, -3}, "4.4"},
    {"less than one", {5, -1}, "0.5"},
    {"zeros after the point", {7, -3}, "0.007"},
    {"negative", {-125, -2}, "-1.25"},
    {"negative and less than one", {-2, -2}, "-0.02"},
    {"the least digits", {least, 0}, "-9223372036854775808"},
    {"as long as it gets", {1, 39}, "1000000000000000000000000000000000000000"},
    {"longer numbers have a power", {1, 40}, "1e40"},
    {"many digits and a power", {-25, 1000}, "-25e1000"},
    {"so do very small ones", {3, -41}, "3e-41"},
    {"the largest power", {1, largest_power}, "1e2147483647"},
};

constexpr bool holds(const sample& s)
{
    return stet::decimal_text(s.number) == s.expected;
}

static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("decimal_text: samples", "[format][decimal_text]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        CHECK(stet::decimal_text(s.number).view() == s.expected);
        CHECK(stet::decimal_text(s.number).complete());
    }
}
