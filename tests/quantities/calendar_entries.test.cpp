#include <stet/quantities/calendar_entries.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/quantities.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <string_view>

namespace {

constexpr auto entries = stet::basic_quantities<stet::calendar_entries>{}.on(time_sample_instant);

// Thursday, August 20, 2026, a quarter to ten.
constexpr time_sample entry_samples[] = {
    {"distances of days", "[in five days]", "2026-08-25 "},
    {"of months, to the day", "[six months later]", "2027-02-20 "},
    {"back", "[two years back]", "2024-08-20 "},
    {"with a sign", "[+90 minutes]", "2026-08-20T11:15 "},
    {"and two units", "[-1 day 2 hours]", "2026-08-19T07:45 "},
    {"with a time of the day", "[in three days at 4 p.m.]", "2026-08-23T16 "},
    {"days to come", "[next four days]", "2026-08-21/2026-08-24 "},
    {"a few", "the [coming few weeks]", "2026-W35/2026-W37 "},
    {"weeks past", "over the [past three weeks]", "2026-W31/2026-W33 "},
    {"months", "[next 5 months]", "2026-09/2027-01 "},
    {"years past", "[last six years]", "2020/2025 "},
    {"minutes", "[next 20 minutes]", "2026-08-20T09:46/2026-08-20T10:05 "},
    {"hours", "[past two hours]", "2026-08-20T07/2026-08-20T08 "},
    {"fortnights are weeks", "[next 2 fortnights]", "2026-W35/2026-W38 "},
    {"end of a month", "[end of the month]", "2026-08-21/2026-08-31 "},
    {"beginning of a week", "at the [start of next week]", "2026-08-24/2026-08-26 "},
    {"of a year", "the [beginning of 2031]", "2031-01/2031-03 "},
    {"initials", "[EOY]", "2026-09/2026-12 "},
    {"middle", "[mid-October]", "2026-10-11/2026-10-20 "},
    {"due by", "by [end of the month]", "2026-08-20T09:45/2026-09-01T00:00 "},
    {"open to the future", "[since May 2019]", "2019-05/.. "},
    {"a month past", "[since October]", "2025-10/.. "},
    {"open to the past", "[until 3 p.m.]", "../2026-08-20T15 "},
    {"by its length", "[from 7 p.m. for three hours]", "2026-08-20T19/2026-08-20T22:00 "},
    {"days by their number", "[3 March for 5 days]", "2027-03-03/2027-03-07 "},
    {"hours are of that day", "[10:15 - 11:45]", "2026-08-20T10:15/2026-08-20T11:45 "},
    {"roughly", "[around 6 to 7 p.m.]", "2026-08-20T18/2026-08-20T19 "},
    {"part of the day", "in the [evening]", "2026-08-20TEV "},
    {"a holiday in small letters", "[boxing day]", "2026-12-26 "},
    {"one whose first word is frequent", "[german unity day in 2031]", "2031-10-03 "},
    {"no entry", "He came in five days."},
    {"no entry either", "In five days we saw the next four days of end of the month rain."},
    {"nothing", ""},
    {"a word", "end"},
    {"a number", "since 12 apples"},
};

constexpr auto whole = stet::quantities.on(time_sample_day);

// A weekday or a day without its year is to come where a text is nothing else.
constexpr time_sample day_samples[] = {
    {"a weekday", "[Tuesday]", "2026-08-25 "},
    {"the same weekday", "[Thursday]", "2026-08-20 "},
    {"with a time before it", "at [8 a.m. on Monday]", "2026-08-24T08 "},
    {"with a time behind it", "[Saturday at 6:30 p.m.]", "2026-08-22T18:30 "},
    {"hours of it", "[between 8:15 and 10:00 on Monday]", "2026-08-24T08:15/2026-08-24T10:00 "},
    {"a day of a month", "[11:20 a.m. on April 5]", "2027-04-05T11:20 "},
    {"in a sentence it is past", "The bridge reopened [Tuesday].", "2026-08-18 "},
    {"without an instant hours have no day", "[10:15 - 11:45]", "T10:15/T11:45 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, entries);
}
static_assert(all_hold<entry_samples, holds>());

constexpr bool whole_holds(const time_sample& s)
{
    return time_sample_holds(s, whole);
}
static_assert(all_hold<day_samples, whole_holds>());

// Without a day to tell it from an entry is read as any other text.
static_assert(!stet::calendar_entries{}(stet::quantity_context("in five days"), 0));

// The scanner asks for no entry in a long text.
static_assert(stet::parser_of_whole_texts<stet::calendar_entries>);

}  // namespace

TEST_CASE("calendar_entries: texts that are nothing but a time", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(entry_samples, entries)
    STET_CHECK_TIME_SAMPLES(day_samples, whole)
}
