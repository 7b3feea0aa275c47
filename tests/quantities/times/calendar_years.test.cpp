#include <stet/quantities/times/calendar_years.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::calendar_years>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"a year behind a preposition", "It was built in [1931] and sold in [2016].", "1931 2016 "},
    {"a year before a noun", "the [2016] campaign", "2016 "},
    {"counts are no years", "2,016 boats, 2000 people, $2010 and 1984 votes"},
    {"numbers of things are no years", "Section 1984, Boeing 2000, No. 2012, the Russell 2000"},
    {"old years behind a preposition", "founded in [1608], with 1608 souls", "1608 "},
    {"a quarter of business", "Sales fell in the [second quarter], and nobody scored.", "2026-Q2 "},
    {"a quarter of a business", "It will ship its first units in the [fourth quarter].",
     "2026-Q4 "},
    {"a quarter to come", "Economists no longer expect it before the [fourth quarter].",
     "2026-Q4 "},
    {"a quarter of a game", "He scored in the second quarter."},
    {"decades", "the [1990s], the ['80s] and the [sixties]", "199X 198X 196X "},
    {"about a year", "a jar (c. [1640]), one from ca. [1700]", "1640 1700 "},
    {"decades with an apostrophe", "the [60's], the ['60's], the [1960's] and [70's], his 80's",
     "196X 196X 196X 197X "},
    {"decades with one another",
     "the [1960s] and [70s], the [1870s] or [80s], the ['60s] and [70s]",
     "196X 197X 187X 188X 196X 197X "},
    {"an age is no decade", "a man in his sixties, in his 80s"},
    {"degrees are no decades",
     "highs in the 90s; temperatures in the mid-80s; but in the mid-[80s]", "198X "},
    {"centuries", "[21st century] roads, a [nineteenth-century] mill", "20XX 18XX "},
    {"quarters and halves", "the [first quarter of 2016], the [second half of the year], [Q3 2025]",
     "2016-Q1 2026-H2 2025-Q3 "},
    {"half a match is none", "They scored in the second half."},
    {"seasons", "the [summer of 2012]; but the fall of the wall", "2012-SU "},
    {"fiscal years", "[fiscal year 2025] and [fiscal 2026]", "2025 2026 "},
    {"a year and its own", "[2020]'s list, the [2010's], [1990's]", "2020 201X 199X "},
    {"a year with a bound", "through at least [2031], since about [1990]; in at least 2031 boats",
     "2031 1990 "},
    {"a winter has two years", "in [winter 2015-16]", "2015-WI "},
    {"eras", "from [44 BC], about [500 B.C.], in A.D. [79], by [1200 CE].",
     "BC0044 BC0500 0079 1200 "},
    {"places and marks are no eras", "90 BC residents and 40 CE-marked toys"},
    {"years of two digits", "In ['08] and ['12], in the [winter of '78]; the '09 team",
     "2008 2012 1978-WI "},
    {"years in words", "the [first quarter of two thousand nine], [spring of nineteen sixty-eight]",
     "2009-Q1 1968-SP "},
    {"parted from its s", "in the [1970 s]", "197X "},
    {"the end of a year", "by [year-end] or at [year end 2019], the year-end sale, a year end",
     "2026-12-31 2019-12-31 "},
    {"old years", "the siege ([1683]) and his [1796] essay, but (1683 men) and his 1796",
     "1683 1796 "},
    {"abbreviated", "the [3rd qtr of 2014]", "2014-Q3 "},
    {"quarters behind their year", "in [2018Q4], [2017-q1] and [2017 Q2]",
     "2018-Q4 2017-Q1 2017-Q2 "},
    {"a model is no year", "the X-2000 and the F-2010"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("calendar_years: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
