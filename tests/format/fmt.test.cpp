#include <stet/format/fmt.hpp>

#include "support/catch.hpp"

#include <string_view>

namespace {

struct hashtag : stet::excerpt {
    using excerpt::excerpt;
};

}  // namespace

TEST_CASE("fmt: an excerpt is its text", "[format][fmt]")
{
    constexpr std::string_view text = "Vote #today!";
    CHECK(fmt::format("{}", stet::excerpt(text, 0, 4)) == "Vote");
    CHECK(fmt::format("[{:>8}]", hashtag(text, 5, 11)) == "[  #today]");
}

TEST_CASE("fmt: a quantity says what it means", "[format][fmt]")
{
    constexpr std::string_view text = "nearly $1.5 billion on Friday night, 5-4, 10 to 15 km";
    stet::quantity money(text, 7, 19);
    money.value = stet::decimal(15, 8);
    money.unit = "USD";
    CHECK(fmt::format("{}", money) == "$1.5 billion (1500000000 USD)");
    money.modifier = stet::quantity_modifier::nearly;
    CHECK(fmt::format("{}", money) == "$1.5 billion (<~ 1500000000 USD)");

    stet::quantity night(text, 23, 35);
    night.timex = stet::timex_text("2025-08-15TNI");
    CHECK(fmt::format("{}", night) == "Friday night (2025-08-15TNI)");

    stet::quantity vote(text, 37, 40);
    vote.score_values = {stet::decimal(5), stet::decimal(4)};
    vote.score_size = 2;
    CHECK(fmt::format("{}", vote) == "5-4 (5-4)");

    stet::quantity distance(text, 42, 53);
    distance.range = stet::bounds{stet::decimal(10), stet::decimal(15)};
    distance.unit = "km";
    CHECK(fmt::format("{:<28}|", distance) == "10 to 15 km (10..15 km)     |");
    distance.range->high.reset();
    CHECK(fmt::format("{}", *distance.range) == "10..");
}

TEST_CASE("fmt: an attribution is one line", "[format][fmt]")
{
    constexpr std::string_view text = "Ms Hale: \"Yes,\" she said, \"we can.\"";
    stet::attribution a;
    a.cue = stet::excerpt(text, 20, 24);
    a.content = {stet::excerpt(text, 9, 15), stet::excerpt(text, 26, 35)};
    a.style = stet::attribution_style::direct;
    CHECK(fmt::format("{}", a) == "(nobody) said: \"Yes,\" ... \"we can.\"");
    a.source = stet::excerpt(text, 16, 19);
    a.speaker = stet::excerpt(text, 0, 7);
    CHECK(fmt::format("{}", a) == "she [Ms Hale] said: \"Yes,\" ... \"we can.\"");
}

TEST_CASE("fmt: a claim says who and what", "[format][fmt]")
{
    constexpr std::string_view text = "Ms Hale said 40 ships cost $3 million.";
    stet::claim c;
    c.attribution.cue = stet::excerpt(text, 8, 12);
    c.attribution.content = {stet::excerpt(text, 13, 37)};
    c.quantities.emplace_back(text, 13, 15);
    c.quantities.back().value = stet::decimal(40);
    CHECK(fmt::format("{}", c) == "(nobody): 40 (40)");
    c.attribution.source = stet::excerpt(text, 3, 7);
    c.attribution.speaker = stet::excerpt(text, 0, 7);
    c.quantities.emplace_back(text, 27, 37);
    c.quantities.back().value = stet::decimal(3, 6);
    c.quantities.back().unit = "USD";
    CHECK(fmt::format("{}", c) == "Hale [Ms Hale]: 40 (40), $3 million (3000000 USD)");
    CHECK(fmt::format("{:>20}", c).size() == 49);
}

TEST_CASE("fmt: numbers and names", "[format][fmt]")
{
    CHECK(fmt::format("{} {:>4}", stet::decimal(15, 8), stet::decimal(44, -1))
          == "1500000000  4.4");
    CHECK(fmt::format("{:<9}|", stet::quantity_kind::age) == "age      |");
    CHECK(fmt::format("{}", stet::attribution_style::mixed) == "mixed");
    CHECK(fmt::format("{}", stet::quantity_modifier::at_least) == ">=");
}
