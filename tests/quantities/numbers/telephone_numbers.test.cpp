#include <stet/quantities/numbers/telephone_numbers.hpp>

#include "support/catch.hpp"
#include "support/place_in_text.hpp"

#include <string_view>

namespace {

constexpr bool is_phone(std::string_view text, std::string_view digits)
{
    return stet::detail::is_phone_number(text, place_in_text(text, digits));
}
static_assert(is_phone("call (713) 345-9945", "345-9945"));
static_assert(is_phone("call 345-9945.", "345-9945") && is_phone("(20) 100-1000", "100-1000"));
static_assert(!is_phone("100-1000", "100-1000") && !is_phone("125-2500 boats", "125-2500"));
static_assert(!is_phone("345-99", "345-99") && !is_phone("345 9945", "345 9945"));

constexpr bool behind_area(std::string_view text, std::string_view digits)
{
    return stet::detail::is_behind_area_code(text, place_in_text(text, digits));
}
static_assert(behind_area("ring 07700 900123", "900123"));
static_assert(!behind_area("in 2016 900123 voted", "900123") && !behind_area("900123", "900123"));
static_assert(!behind_area("007 12345 men", "12345"));

}  // namespace

TEST_CASE("telephone_numbers: three groups or more, eight digits in all", "[quantities][numbers]")
{
    constexpr std::string_view text = "+44 20 7946 0958";
    CHECK(stet::detail::in_row_of_digits(text, place_in_text(text, "7946")));
    CHECK(stet::detail::in_row_of_digits(text, place_in_text(text, "44")));
    CHECK(stet::detail::in_row_of_digits("800 555 0147", {4, 7}));
    CHECK(stet::detail::in_row_of_digits("1 800 555 0147", {0, 1}));
    CHECK(stet::detail::in_row_of_digits("01 23 45 67 89", {6, 8}));
    CHECK(stet::detail::in_row_of_digits("(312) 555 0188", {6, 9}));
    CHECK_FALSE(stet::detail::in_row_of_digits("20 7946", {0, 2}));
    CHECK_FALSE(stet::detail::in_row_of_digits("1 2 3 4", {2, 3}));
}

TEST_CASE("telephone_numbers: the numbers of a table are none", "[quantities][numbers]")
{
    CHECK_FALSE(stet::detail::in_row_of_digits("12 15 18 20 7", {3, 5}));
    CHECK_FALSE(stet::detail::in_row_of_digits("(12 15 18 20)", {4, 6}));
    CHECK_FALSE(stet::detail::in_row_of_digits("Vale 10-21 5-5 28", {15, 17}));
    CHECK_FALSE(stet::detail::in_row_of_digits("2012 2013 2014 2015", {5, 9}));
    CHECK_FALSE(stet::detail::in_row_of_digits("120 340 560 780 910 130 450", {0, 3}));
}
