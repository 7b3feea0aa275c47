#include <stet/quantities/times/time_bounds.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/date_ranges.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/durations.hpp>

#include "support/catch.hpp"
#include "support/time_samples.hpp"

#include <algorithm>
#include <string_view>

namespace {

using times = stet::basic_quantities<stet::date_ranges, stet::date_times, stet::durations>;

constexpr auto of_articles = times{}.on(time_sample_instant);
constexpr auto of_messages = of_articles.with(stet::time_extent::of_messages);

constexpr time_sample samples[] = {
    {"bounds", "Show orders [before 2011], [after May 2014] or [since the 1990s].",
     "../2011 2014-06-01/.. 199X "},
    {"with other words between", "Call me [after about 4:15 p.m.] or [until the 28th of August]",
     "T16:15/.. ../2026-08-28 "},
    {"later than", "It closes [later than 2031], not [earlier than Monday].",
     "2032-01-01/.. ../2026-08-17 "},
    {"starting", "Book a room [starting on Oct. 3], [beginning next week].",
     "2026-10-03/.. 2026-W35/.. "},
    {"stretches", "I am away [end of next month] and at the [start of 2029]", "2026-09 2029 "},
    {"both", "It has stood empty [since the end of 1987].", "1987 "},
    {"the end of a day is its last second", "Send it [by end of today].", "2026-08-20T23:59:59 "},
    {"behind", "Will it be [2030 or later]?", "2030/.. "},
    {"a time of a day", "Can we meet [tomorrow after 3 p.m.] or [Monday by 10 in the morning]?",
     "2026-08-21T15/.. ../2026-08-24T10 "},
    {"hours alone", "Meet me at [6]. It is at 6 percent.", "T06 "},
    {"hours behind a day", "We could do [Monday 10-3].", "2026-08-24T10/2026-08-24T15 "},
    {"parts of any day", "in the [morning], in the [late afternoon], [later in the evening]",
     "TMO TAF TEV "},
    {"within", "I reply [within 40 minutes] or [within ten days].",
     "2026-08-20T09:45/2026-08-20T10:25 2026-08-20/2026-08-30 "},
    {"lengths with what compares them", "Find calls of [less than two hours].", "PT2H "},
    {"short weekdays", "Does [Wed] suit you? I sat in the sun.", "2026-08-19 "},
    {"days without their year", "Are you free [9/17]? Add 2/3 cups.", "2026-09-17 "},
    {"parts with their hours", "[afternoon at 4], in the [morning 10:20]", "T16 T10:20 "},
    {"part before day", "in the [evening, Sept. 4]", "2026-09-04TEV "},
    {"the number first", "What of the [7 past days]?", "2026-08-13/2026-08-19 "},
    {"minutes to come", "I am out for the [next 20 minutes]", "2026-08-20T09:45/2026-08-20T10:05 "},
    {"early in a part of any day", "It came [early in the evening].", "TEV "},
    {"what is told from a day is no bound", "[two days after Christmas]", "2026-12-27 "},
    {"days joined by a hyphen", "Away [9/27-10/3].", "2026-09-27/2026-10-03 "},
    {"told from now", "I call back [15 minutes later], not [15 minutes] [later this week].",
     "2026-08-20T10:00 PT15M 2026-W34 "},
    {"a few are three", "He left [a few days ago].", "2026-08-17 "},
    {"what is left", "I am out the [rest of the week] and [rest of this year].",
     "2026-08-20/2026-08-23 2026-08-20/2026-12-31 "},
    {"what is left of today", "I am out the [rest of the day].",
     "2026-08-20T09:45/2026-08-20T23:59:59 "},
    {"within what is to come", "Answer [within the next 30 minutes].",
     "2026-08-20T09:45/2026-08-20T10:15 "},
    {"an hour before a comma", "Call me [9, tonight].", "2026-08-20T21 "},
    {"meals", "Shall we meet at [lunch], over lunch or [after dinner]?", "T11/T13 T20/.. "},
    {"a message looks ahead", "Remind me in [two weeks].", "2026-09-03 "},
    {"days to come", "I am out for the [next four days].", "2026-08-21/2026-08-24 "},
    {"weeks from the day of the text", "He was out the [last two weeks].",
     "2026-08-06/2026-08-19 "},
};

constexpr bool holds(const time_sample& s)
{
    return time_sample_holds(s, of_messages);
}

// In articles times end where the news gold ends them.
constexpr time_sample article_samples[] = {
    {"bounds", "It has stood empty since the end of [1987] and before [2011].", "1987 2011 "},
    {"parts of any day", "It rained in the late afternoon."},
    {"lengths", "He was out the [last two weeks].", "P2W "},
};

constexpr bool article_holds(const time_sample& s)
{
    return time_sample_holds(s, of_articles);
}

constexpr stet::quantity_modifier modifier_of(std::string_view text)
{
    const auto found = text | of_messages;
    return (*found.begin()).modifier;
}
static_assert(modifier_of("after 2011") == stet::quantity_modifier::more_than);
static_assert(modifier_of("not earlier than 2011") == stet::quantity_modifier::less_than);
static_assert(modifier_of("until the end of 2011") == stet::quantity_modifier::at_most);
static_assert(modifier_of("at the end of 2011") == stet::quantity_modifier::end_of);
static_assert(modifier_of("2011 or later") == stet::quantity_modifier::at_least);
static_assert(modifier_of("in 2011") == stet::quantity_modifier::none);

}  // namespace

TEST_CASE("time_bounds: what belongs to the times of messages", "[quantities][times]")
{
    STET_CHECK_TIME_SAMPLES(samples, of_messages)
    STET_CHECK_TIME_SAMPLES(article_samples, of_articles)
    CHECK(std::ranges::all_of(samples, holds));
    CHECK(std::ranges::all_of(article_samples, article_holds));
}
