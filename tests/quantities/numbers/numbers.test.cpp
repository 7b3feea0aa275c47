#include <stet/quantities/numbers/numbers.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

struct sample {
    std::string_view text;
    std::string_view read;  // what the number at the start of the text consists of; nothing if none
    stet::decimal value;
};

constexpr sample samples[] = {
    {"1,930,000 casualties", "1,930,000", 1'930'000},
    {"1,674,200.5", "1,674,200.5", {16'742'005, -1}},
    {"12,34,567.89", "12,34,567.89", {123'456'789, -2}},
    {"1\u202F234\u202F567", "1\u202F234\u202F567", 1'234'567},
    {"1'234'567", "1'234'567", 1'234'567},
    {"40 000 men", "40 000", 40'000},
    {"10 500 men", "10", 10},
    {"12, 345", "12", 12},
    {"5.", "5", 5},
    {".25", ".25", {25, -2}},
    {"-3.5", "-3.5", {-35, -1}},
    {"minus five", "minus five", -5},
    {"1e10", "1e10", {1, 10}},
    {"6.02e-23 grams", "6.02e-23", {602, -25}},
    {"1.5 million", "1.5 million", 1'500'000},
    {"3bn", "3bn", 3'000'000'000},
    {"11 million and 22 years", "11 million", 11'000'000},
    {"one thousand and 5", "one thousand and 5", 1005},
    {"two million and twenty", "two million and twenty", 2'000'020},
    {"40k run", "40k", 40'000},
    {"100 crore", "100 crore", 1'000'000'000},
    {"1/2", "1/2", {5, -1}},
    {"9/11", "9", 9},
    {"5/17/2018", "5", 5},
    {"2 1/2 miles", "2 1/2", {25, -1}},
    {"3\u00BD", "3\u00BD", {35, -1}},
    {"\u00BE", "\u00BE", {75, -2}},
    {"thirty-two trillion and four hundred", "thirty-two trillion and four hundred",
     32'000'000'000'400},
    {"three hundred and six thousand", "three hundred and six thousand", 306'000},
    {"two thousand sixteen", "two thousand sixteen", 2016},
    {"six million three thousand four hundred nine", "six million three thousand four hundred nine",
     6'003'409},
    {"two million, three hundred thousand", "two million, three hundred thousand", 2'300'000},
    {"7 thousand 6 hundred and 54", "7 thousand 6 hundred and 54", 7654},
    {"6 hundred and 5 hundred", "6 hundred", 600},
    {"three billions", "three billions", 3'000'000'000},
    {"nineteen eighty-four", "nineteen", 19},
    {"one and a half", "one and a half", {15, -1}},
    {"five and a half million", "five and a half million", 5'500'000},
    {"six million and a half", "six million and a half", 6'500'000},
    {"two billion and a half million", "two billion and a half million", 2'000'500'000},
    {"two hundred and four and three fifths", "two hundred and four and three fifths",
     stet::decimal(204) + stet::decimal(3) / stet::decimal(5)},
    {"three-quarters", "three-quarters", {75, -2}},
    {"twenty-three fifths", "twenty-three fifths", {46, -1}},
    {"half a million", "half a million", 500'000},
    {"half a dozen", "half a dozen", 6},
    {"two point five", "two point five", {25, -1}},
    {"zero point zero six", "zero point zero six", {6, -2}},
    {"two point lead", "two", 2},
    {"a hundred and fifty thousand", "a hundred and fifty thousand", 150'000},
    {"a couple of hundred", "a couple of hundred", 200},
    {"a dozen", "a dozen", 12},
    {"a boat", "", 0},
    {"hundreds", "", 0},
    {"between", "", 0},
    {"", "", 0},
    {"\xFF", "", 0},
};

constexpr bool holds(const sample& s)
{
    const auto number = stet::read_number(s.text, 0);
    if (!number) return s.read.empty();
    return number->where.in(s.text) == s.read && number->value == s.value;
}
static_assert(std::ranges::all_of(samples, holds));

// How many, nobody says.
constexpr std::string_view vague = "several hundred multi-million";
static_assert(!stet::read_number(vague, 8) && !stet::read_number(vague, 22));

// Plus or minus is no sign.
constexpr std::string_view either = "plus or minus three";
static_assert(!stet::read_number(either, 8) && stet::read_number(either, 14));

}  // namespace

TEST_CASE("numbers: samples", "[quantities][numbers]")
{
    for (const auto& s : samples) {
        CAPTURE(s.text);
        const auto number = stet::read_number(s.text, 0);
        CHECK((number ? number->where.in(s.text) : std::string_view()) == s.read);
        if (number) CHECK(number->value.to_double() == s.value.to_double());
    }
}

TEST_CASE("numbers: more digits than a number holds keep its size", "[quantities][numbers]")
{
    const std::string_view text = "123456789012345678901234567890";
    const auto number = stet::read_number(text, 0);
    REQUIRE(number);
    CHECK(number->where.in(text) == text);
    CHECK(number->value == stet::decimal(123'456'789'012'345'678, 12));
}
