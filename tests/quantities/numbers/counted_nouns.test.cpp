#include <stet/quantities/numbers/counted_nouns.hpp>

#include "support/catch.hpp"

#include <string_view>

namespace {

// The noun behind the numeral of two bytes.
constexpr std::string_view counted(std::string_view text)
{
    return stet::read_counted_noun(text, 2).in(text);
}
static_assert(counted("28 pages") == "pages" && counted("28-page report") == "page");
static_assert(counted("28 further heavy casualties") == "casualties");
static_assert(counted("28 people") == "people" && counted("28 of the boats") == "boats");
static_assert(counted("28 grandchildren") == "grandchildren");
static_assert(counted("28 of boats") == "boats");
static_assert(counted("28 were boats").empty() && counted("28, boats").empty());
static_assert(counted("28 died two days later").empty());
static_assert(counted("28 of the sixty boats") == "boats");
static_assert(counted("28 one-way tickets") == "tickets");
static_assert(counted("28 police officers") == "officers");
static_assert(counted("28-sided dice").empty() && counted("28-plus seats").empty());
static_assert(counted("28-bed ward") == "bed" && counted("28-speed bike") == "speed");
static_assert(counted("28 children ages 3 to 5") == "children");
static_assert(counted("28 a week raises").empty());
static_assert(stet::read_counted_noun_of_one("1 egg contains fats", 1).size() == 0);
static_assert(stet::read_counted_noun_of_one("1 of the boats", 1).size() == 5);
static_assert(stet::read_counted_noun_of_one("1-man show", 1).size() == 3);
static_assert(counted("28").empty() && counted("28 glass").empty());

}  // namespace

TEST_CASE("counted_nouns: within five words", "[quantities][numbers]")
{
    CHECK(counted("28 large old green fishing boats") == "boats");
    CHECK(counted("28 large old green wooden fishing boats").empty());
}
