#include <stet/quantities/numbers/comparisons.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

using enum stet::quantity_modifier;

struct sample {
    std::string_view text;  // holds the number 30
    stet::quantity_modifier modifier;
    std::string_view outer = {};
};

constexpr sample samples[] = {
    {"more than 30 boats", more_than, "more than 30"},
    {"no more than 30", at_most, "no more than 30"},
    {"no fewer than 30", at_least, "no fewer than 30"},
    {"at least 30", at_least, "at least 30"},
    {"at most 30", at_most, "at most 30"},
    {"up to 30", at_most, "up to 30"},
    {"close to 30", nearly, "close to 30"},
    {"upward of 30", more_than, "upward of 30"},
    {"Upwards of 30", more_than, "Upwards of 30"},
    {"a crew of 30", none},
    {"as many as 30", at_most, "as many as 30"},
    {"as few as 30", at_least, "as few as 30"},
    {"over 30", more_than, "over 30"},
    {"under 30", less_than, "under 30"},
    {"nearly 30", nearly, "nearly 30"},
    {"about 30", about, "about 30"},
    {"an estimated 30", about, "estimated 30"},
    {"plus or minus 30", plus_minus, "plus or minus 30"},
    {"30 or more boats", at_least, "30 or more"},
    {"30 or fewer", at_most, "30 or fewer"},
    {"30 or so", about, "30 or so"},
    {"30-plus", at_least, "30-plus"},
    {"30+", at_least, "30+"},
    {">= 30", at_least, ">= 30"},
    {"x <30", less_than, "<30"},
    {"\u00B130", plus_minus, "\u00B130"},
    {"<b>30</b>", none},
    {"a 5-over 30", none},
    {"rather than 30", none},
    {"went to 30", none},
    {"went up to 30", none},
    {"30 or 40", none},
    {"30 and more than", none},
    {"30", none},
};

constexpr stet::comparison_reading comparison(std::string_view text)
{
    const auto at = text.find("30");
    return stet::read_comparison(text, {at, at + 2});
}

constexpr bool holds(const sample& s)
{
    const auto found = comparison(s.text);
    return found.modifier == s.modifier && found.outer.in(s.text) == s.outer;
}
static_assert(std::ranges::all_of(samples, holds));

constexpr stet::quantity_modifier of_length(std::string_view text)
{
    const auto at = text.find("30 days");
    stet::quantity q(text, at, at + 7);
    q.kind = stet::quantity_kind::duration;
    stet::compare(text, q);
    return q.modifier;
}
static_assert(of_length("for over 30 days") == more_than);
static_assert(of_length("It took over 30 days.") == more_than);
static_assert(of_length("over 30 days apart") == more_than);
static_assert(of_length("Over 30 days, prices rose.") == none);
static_assert(of_length("a 10% raise over 30 days") == none);
static_assert(of_length("a raise in more than 30 days") == more_than);

}  // namespace

TEST_CASE("comparisons: samples", "[quantities][numbers]")
{
    for (const auto& s : samples) {
        CAPTURE(s.text);
        CHECK(holds(s));
    }
}
