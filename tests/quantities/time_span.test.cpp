#include <stet/quantities/time_span.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace {

using namespace std::chrono;

constexpr local_seconds at(int y, unsigned m, unsigned d, int h = 0, int min = 0)
{
    return local_seconds(local_days(year(y) / month(m) / day(d))) + hours(h) + minutes(min);
}

struct sample {
    std::string_view timex;
    local_seconds begin;
    local_seconds end;
};

constexpr sample samples[] = {
    {"2016", at(2016, 1, 1), at(2017, 1, 1)},
    {"FY2016", at(2016, 1, 1), at(2017, 1, 1)},
    {"199X", at(1990, 1, 1), at(2000, 1, 1)},
    {"18XX", at(1800, 1, 1), at(1900, 1, 1)},
    {"BC0044", at(-43, 1, 1), at(-42, 1, 1)},
    {"2016-02", at(2016, 2, 1), at(2016, 3, 1)},
    {"2015-12", at(2015, 12, 1), at(2016, 1, 1)},
    {"2016-Q4", at(2016, 10, 1), at(2017, 1, 1)},
    {"2016-H2", at(2016, 7, 1), at(2017, 1, 1)},
    {"2016-WI", at(2016, 12, 1), at(2017, 3, 1)},
    {"2016-W02", at(2016, 1, 11), at(2016, 1, 18)},
    {"2016-W02-WE", at(2016, 1, 16), at(2016, 1, 18)},
    {"2025-08-15", at(2025, 8, 15), at(2025, 8, 16)},
    {"2025-08-15TNI", at(2025, 8, 15, 20), at(2025, 8, 16, 6)},
    {"2025-08-15T21:30", at(2025, 8, 15, 21, 30), at(2025, 8, 15, 21, 31)},
    {"2012/2016", at(2012, 1, 1), at(2017, 1, 1)},
    {"2025-08-15T09/2025-08-15T11", at(2025, 8, 15, 9), at(2025, 8, 15, 11)},
};

constexpr bool holds(const sample& s)
{
    return stet::span_of(s.timex) == stet::time_span{s.begin, s.end};
}
static_assert(std::ranges::all_of(samples, holds));

constexpr std::string_view placeless[] = {
    "",           "XXXX-WXX-5",    "T21:30", "P3D",         "PAST_REF", "2016-13",
    "2016-02-30", "BC0000",        "BCXXXX", "2016-W54",    "2016-Q9",  "2016-08-1",
    "2016/",      "2016-08-15T25", "/2016",  "2016-08-15T",
};
constexpr bool has_none(std::string_view timex)
{
    return !stet::span_of(timex);
}
static_assert(std::ranges::all_of(placeless, has_none));

}  // namespace

TEST_CASE("time_span: samples", "[quantities][times]")
{
    for (const auto& s : samples) {
        CAPTURE(s.timex);
        CHECK(holds(s));
    }
    for (const auto timex : placeless) {
        CAPTURE(timex);
        CHECK(has_none(timex));
    }
}
