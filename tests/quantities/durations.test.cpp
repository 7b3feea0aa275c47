#include <stet/quantities/durations.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::durations>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"a compound", "a [three-hour] talk, a [10-day] tour", "PT3H P10D "},
    {"decimals", "It took [4.4 years].", "P4.4Y "},
    {"seconds on a stopwatch", "won in [9.58 s], then [10.2s]; the 1980s, 2.5 S",
     "PT9.58S PT10.2S "},
    {"home runs", "[30 hr] of rain, 30 HR", "PT30H "},
    {"and a half", "[two and a half hours], [an hour and a half]", "PT2.5H PT1.5H "},
    {"fractions", "[half an hour], [half a century]", "PT30M P50Y "},
    {"fractions without an article", "[six and half minutes], [two and three quarter hours]",
     "PT6.5M PT2.75H "},
    {"to last is a verb", "It is to last [two weeks], and could last [a month].", "P2W P1M "},
    {"longer units", "[two decades], [three centuries]", "P20Y P300Y "},
    {"parts", "[one hour and 45 minutes], [2 years, 3 months]", "PT1H45M P2Y3M "},
    {"an article and a unit, where it lasts", "for [an hour], within [a week]", "PT1H P1W "},
    {"a rate is none", "$15 an hour, twice a year, 60 miles an hour"},
    {"as sport writes them",
     "crossed the line in [2:04:11]; a record [3:56.7], and [1:43.25] before; a time of "
     "[1:58:59.4]",
     "PT2H4M11S PT3M56.7S PT1M43.25S PT1H58M59.4S "},
    {"clock times are none",
     "at 2:04:11, in 2:30, at 9:30. Then, 3:75.5, 12:30:45.123, 1:02:03.4.5"},
    {"the fifth in a row is no fifth",
     "for a fifth straight week, a third consecutive year, a ninth month running"},
    {"but a half is one", "for [half an hour]; [a quarter hour]", "PT30M PT15M "},
    {"as many as were named", "It rained three times in as many days."},
    {"sooner or later than something",
     "It opens [two years] earlier than planned and closes [three weeks] later than it was to.",
     "P2Y P3W "},
    {"an age is none", "a 79-year-old, 30 years old"},
    {"counted from now", "the [past two weeks], the [next few years]", "P2W PXY "},
    {"and a half behind one unit", "the [past decade and a half], the [last year and a half]",
     "P15Y P1.5Y "},
    {"quarters of business",
     "the [last two quarters], the [next three quarters]; all four quarters", "P6M P9M "},
    {"the numeral may be a range", "[5 to 10 minutes]", " "},
    {"ordinals and the second", "the second, the third second, for eight boats"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("durations: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
