#include <stet/quantities/times/calendar_dates.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto times = stet::basic_quantities<stet::calendar_dates>{}.on(time_sample_day);

constexpr time_sample samples[] = {
    {"a month joined to its year", "the [Dec-2018] issue, the [Mar/2021] one", "2018-12 2021-03 "},
    {"ISO 8601", "Filed on [2026-02-03].", "2026-02-03 "},
    {"the American order", "It closed on [March 4, 2025], and reopened.", "2025-03-04 "},
    {"the British order", "It closed on [4 March 2025].", "2025-03-04 "},
    {"ordinals", "the [18th of August] and [May 3rd]", "2026-08-18 2026-05-03 "},
    {"a short name with its full stop", "It rained on [Nov. 9] in Lyon.", "2025-11-09 "},
    {"month first, unless it cannot be", "[4/5/2026] and [25/4/2026]", "2026-04-05 2026-04-25 "},
    {"day first behind full stops", "am [4.5.2026]", "2026-05-04 "},
    {"a month alone looks back", "The mill burned down in [June].", "2026-06 "},
    {"a month alone looks ahead", "The mill will open again in [June].", "2027-06 "},
    {"a month and its year", "since [November 2019]", "2019-11 "},
    {"a day of another year, told by words", "It ends on [January 20 next year].", "2027-01-20 "},
    {"a month in digits, but no season", "[2026-04], [2016/11]; 2011/12", "2026-04 2016-11 "},
    {"the year first", "since [2023 Sept.] and on [2021/Aug/10], [2019-Feb-03]",
     "2023-09 2021-08-10 2019-02-03 "},
    {"a month behind a year may be a name", "In 2012 June Osborne and in 2015 May they met."},
    {"a year of two digits", "born [9 Aug 76], died [Feb. 3, '04]", "1976-08-09 2004-02-03 "},
    {"a count behind a day", "On [Aug. 9], 96 people and 83 dogs met.", "2026-08-09 "},
    {"an era", "killed on [15 March 44 BC]", "BC0044-03-15 "},
    {"the modal is no month", "They may leave. May they leave? We march on."},
    {"other orders of day, month and year", "[09/Jan/2017], [04/2016] and [31-Oct-2014]",
     "2017-01-09 2016-04 2014-10-31 "},
    {"a fraction is no date, but for the word before it", "on [9/12], and 9/12 of it",
     "2026-09-12 "},
    {"people are no months", "April Ludgate met June Osborne."},
    {"years in words", "[May 4 nineteen eighty-six], [June two thousand and eight]",
     "1986-05-04 2008-06 "},
    {"all in words", "born [March seven nineteen forty-five]", "1945-03-07 "},
    {"no blank behind the comma", "[June 8,2024]", "2024-06-08 "},
    {"days in words", "on [August nineteen], but [August] nineteen men", "2026-08-19 2026-08 "},
    {"full stops as in German", "[16. Dec. 2015]", "2015-12-16 "},
    {"a day that no calendar has", "2026-02-30 and February 30, 2026"},
    {"a count is no day", "The vote was 5 to 4 in [February].", "2026-02 "},
    {"part of something longer", "1/2/3/4, call 555-01-20261"},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, times);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("calendar_dates: samples", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, times)
}
