#include <stet/quantities/told_ages.hpp>

#include "support/catch.hpp"
#include "support/place_in_text.hpp"

#include <cstddef>
#include <string_view>

namespace {

constexpr bool by_verb(std::string_view text, std::string_view number)
{
    return stet::detail::is_age_by_verb(text, place_in_text(text, number));
}
static_assert(by_verb("when she was 12 in May", "12"));
static_assert(by_verb("Berg turns 70, and", "70"));
static_assert(by_verb("I am 51.", "51"));
static_assert(by_verb("Berg, who is 28, said", "28") && by_verb("he was around 10, he", "10"));
static_assert(!by_verb("the firm, which is 28, grew", "28"));
static_assert(!by_verb("it was 12.", "12"));
static_assert(!by_verb("he was 3 of 4", "3"));
static_assert(!by_verb("turned 30 degrees", "30"));
static_assert(!by_verb("he was 6-foot", "6"));
static_assert(!by_verb("70", "70"));

constexpr bool bounds(std::string_view text, std::string_view number)
{
    return stet::detail::bounds_age(text, place_in_text(text, number));
}
static_assert(bounds("voters 45 and older", "45") && bounds("people 65 or younger", "65"));
static_assert(bounds("all are younger than 50.", "50"));
static_assert(!bounds("16 and older than", "16") && !bounds("older than 12 of them", "12"));
static_assert(!bounds("more than 50.", "50"));

constexpr bool at_end(std::string_view text, std::string_view number)
{
    return stet::detail::is_age_at_end(text, place_in_text(text, number));
}
static_assert(at_end("Berg dies at 91", "91") && at_end("died at 52 of cancer", "52"));
static_assert(at_end("dead at 77.", "77") && at_end("retired at 65 after years", "65"));
static_assert(at_end("died at 91\n\nBy Ann Vale", "91"));
static_assert(!at_end("died at 14 Hill Street", "14") && !at_end("died at 10 on Sunday", "10"));
static_assert(!at_end("stood at 91", "91") && !at_end("died at 14:30", "14"));

constexpr bool shares(std::string_view text, std::string_view number)
{
    return stet::detail::shares_aged(text, place_in_text(text, number));
}
static_assert(shares("men aged 19 and 23 were", "23"));
static_assert(shares("children aged 5, 7, and 9", "9"));
static_assert(shares("boys aged five and 11 died", "11") && shares("aged 5, six and 9", "six"));
static_assert(!shares("men aged 19 and 23 others", "23"));
static_assert(!shares("boys aged nine, two of whom", "two"));
static_assert(!shares("boys aged nine, 12 were hurt", "12"));
static_assert(!shares("aged 3 and 4 months", "4") && !shares("aged 3 and 4-5", "4"));
static_assert(!shares("between 19 and 23", "23"));
static_assert(!shares(", 23", "23"));

constexpr std::string_view first_decade(std::string_view text, std::string_view decade)
{
    return text.substr(stet::detail::first_of_decades(text, text.rfind(decade)), 3);
}
static_assert(first_decade("in their 30s, 40s and 50s", "50s") == "30s");
static_assert(first_decade("in her 40s", "40s") == "40s");
static_assert(first_decade("the 1960s and 70s", "70s") == "70s");

}  // namespace

TEST_CASE("told_ages: by verbs, lists and owners", "[quantities]")
{
    CHECK(by_verb("when she was 12 in May", "12"));
    CHECK(!by_verb("he was 3 of 4", "3"));
    CHECK(at_end("Berg dies at 91", "91"));
    CHECK(!at_end("died at 14 Hill Street", "14"));
    CHECK(shares("men aged 19 and 23 were", "23"));
    CHECK(!shares("men aged 19 and 23 others", "23"));
    CHECK(first_decade("in their 30s, 40s and 50s", "50s") == "30s");
}
