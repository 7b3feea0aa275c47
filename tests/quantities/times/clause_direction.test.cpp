#include <stet/quantities/times/clause_direction.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

using stet::direction;

struct sample {
    std::string_view text;  // the date is "Tuesday"
    direction expected;
};

constexpr sample samples[] = {
    {"The board voted on Tuesday.", direction::back},
    {"The board will vote on Tuesday.", direction::ahead},
    {"The board won't vote on Tuesday.", direction::ahead},
    {"The board won\u2019t vote on Tuesday.", direction::ahead},
    {"The board didn't vote on Tuesday.", direction::back},
    {"Rain is likely Monday night and Tuesday.", direction::ahead},
    {"He spoke ahead of Tuesday's vote.", direction::ahead},
    {"They hope to meet on Tuesday.", direction::ahead},
    {"They were forced to meet on Tuesday.", direction::back},
    {"They agreed to meet on Tuesday.", direction::ahead},
    {"He will sign it, she said Tuesday.", direction::back},
    {"She said he will sign it on Tuesday.", direction::ahead},
    {"On Tuesday, the board will vote.", direction::ahead},
    {"On Tuesday, the board voted.", direction::back},
    {"He left early. Rain on Tuesday", direction::unclear},
    {"Tuesday", direction::unclear},
    {"the Tuesday market", direction::unclear},
    {"A vigil will be held Tuesday at 7.", direction::ahead},
    {"The deadline is Tuesday.", direction::ahead},
    {"The last game is on Tuesday.", direction::ahead},
    {"Sleet is likely on Tuesday.", direction::ahead},
    {"He faces ten years when he is sentenced on Tuesday.", direction::ahead},
    {"The mayor, who is from Leeds, spoke on Tuesday.", direction::back},
    {"The road has been shut since Tuesday.", direction::back},
    {"Talks that started last week end on Tuesday.", direction::ahead},
    {"at the end of Tuesday", direction::unclear},
    {"The court adjourned until Tuesday.", direction::ahead},
    {"They have until Tuesday.", direction::ahead},
    {"The schools did not reopen until Tuesday.", direction::back},
    {"The schools didn't reopen until Tuesday.", direction::back},
    {"She served as mayor until Tuesday.", direction::back},
    {"A kiosk shortly after opening Tuesday.", direction::back},
    {"A kiosk opening Tuesday.", direction::ahead},
    {"Sales grew faster than expected on Tuesday.", direction::back},
    {"The tour, which was to have begun Tuesday, is off.", direction::ahead},
    {"A cut is likely on Tuesday, down from a week ago.", direction::ahead},
    {"Rivers burst their banks on Tuesday.", direction::back},
    {"He would sell it if his party won on Tuesday.", direction::ahead},
    {"She was asked if his party won on Tuesday.", direction::back},
    {"If nothing was agreed, the board met on Tuesday.", direction::back},
    {"Tuesday is a holiday.", direction::ahead},
};

constexpr direction actual(const sample& s)
{
    const auto at = s.text.find("Tuesday");
    return stet::clause_direction(s.text, {at, at + 7});
}
constexpr bool holds(const sample& s)
{
    return actual(s) == s.expected;
}
static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("clause_direction: samples", "[quantities][times]")
{
    for (const auto& s : samples) {
        CAPTURE(s.text);
        CHECK(actual(s) == s.expected);
    }
}
