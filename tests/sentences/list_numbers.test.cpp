#include <stet/sentences/list_numbers.hpp>
#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr parted_sample samples[] = {
    {"a list in one paragraph", "1. Wash the rice |2. Boil it |3. Eat it"},
    {"with full stops", "1. Wash the rice. |2. Boil it. |3. Eat it."},
    {"with brackets", "1) Wash it |2) Boil it. |(3) Not this list"},
    {"with both", "1.) Wash it |2.) Boil it"},
    {"with letters", "a. Wash it |b. Boil it |c. Eat it"},
    {"with small Roman numerals", "i) Wash it |ii) Boil it |iii) Eat it |iv) Sleep"},
    {"with bullets", "\u2022 Wash the rice |\u2022 Boil it"},
    {"with bullets and numbers", "\u2022 9. Wash the rice |\u2022 10. Boil it"},
    {"bullets that touch", "\u20439. Wash the rice |\u204310. Boil it"},
    {"after a colon", "Do this: |1. Wash the rice |2. Boil it"},
    {"not the next number", "1. Wash 3) pots 2)"},
    {"small letters belong to a sentence", "1) Wash it, 2) boil it and 3) eat it."},
    {"initials are no list", "A. Vale and B. Oduya spoke."},
    {"sections", "2.1. The Law of Rain. |It rains."},
    {"a number at the end of a sentence", "They turned to page 5. |Then they read."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, stet::sentences) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));

constexpr unsigned value_of(std::string_view text)
{
    return stet::detail::list_number_at(text, 0).value;
}
static_assert(value_of("12. x") == 12 && value_of("(b) x") == 2 && value_of("iv) x") == 4);
static_assert(stet::detail::list_number_at("1234. x", 0).where.size() == 0, "a year");
static_assert(stet::detail::list_number_at("12.x", 0).where.size() == 0, "no blank");
static_assert(stet::detail::list_number_at("12.", 0).where.size() == 0, "nothing behind it");
static_assert(stet::detail::list_number_at("2.) x", 0).where == stet::extent{0, 3});

}  // namespace

TEST_CASE("list_numbers: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, stet::sentences);
        CHECK(std::string_view(found) == s.expected);
    }
}
