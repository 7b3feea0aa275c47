#include <stet/quantities/times/weekdays.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::weekdays>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"the latest one", "She spoke on [Friday].", "2026-08-14 "},
    {"the day itself", "The court ruled [Thursday].", "2026-08-20 "},
    {"the next one, for the clause looks ahead", "Voters will choose on [Tuesday].", "2026-08-25 "},
    {"ahead of it", "He went there ahead of [Tuesday]'s vote.", "2026-08-25 "},
    {"an infinitive looks ahead", "They hope to meet on [Monday].", "2026-08-24 "},
    {"a verb of saying does not", "He will go, she said [Monday].", "2026-08-17 "},
    {"with its date", "on [Tuesday, Sept. 8, 2026]", "2026-09-08 "},
    {"which tells the year", "They will meet on [Friday, June 12], or on [Saturday, June 12].",
     "2026-06-12 2027-06-12 "},
    {"but not if it fits neither", "They met on [Monday, June 12].", "2026-06-12 "},
    {"with its week", "[Tuesday of next week], [Monday of last week]", "2026-08-25 2026-08-10 "},
    {"a week and two weeks behind it", "She plays on [Sunday week] and fights [Monday fortnight].",
     "2026-08-30 2026-09-07 "},
    {"the week without of", "She left on [Thursday last week] and is back [Friday this week].",
     "2026-08-13 2026-08-21 "},
    {"with its day of the month", "They married on [Friday the 13th] and met on [Tuesday 4th].",
     "2026-03-13 2026-08-04 "},
    {"no day of the month", "on [Tuesday] 3rd graders sang", "2026-08-18 "},
    {"short names that are no words", "He died [Tues.] The Sun set on Wed.", "2026-08-18 "},
    {"one whose clause does not tell looks back", "Snow [Friday]", "2026-08-14 "},
    {"a day and nothing else is to come", "[Friday]", "2026-08-21 "},
    {"nor does its time change that", "on [Friday] at 9 a.m.", "2026-08-21 "},
    {"names", "Super Tuesday, Bloody Sunday and a bloody [Sunday]", "2026-08-16 "},
    {"with the day of the month alone", "He left on [Monday 17].", "2026-08-17 "},
    {"with a count or a score", "[Monday] 17 men won, [Monday] 21-17", "2026-08-17 2026-08-17 "},
    {"with its day and a time", "He left [Tue the 4th] 7 p.m.", "2026-08-04 "},
    {"abbreviated with a full stop", "on [Tues.] he left, on [Thurs., Aug. 13] he came",
     "2026-08-18 2026-08-13 "},
    {"of a week", "It rained [Sunday from last week].", "2026-08-16 "},
    {"counted in its month", "the [first Tuesday of November 2016], the [last Monday in May]",
     "2016-11-01 2026-05-25 "},
    {"short names before a date only", "[Fri, Aug 14] and the sun sat", "2026-08-14 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("weekdays: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
