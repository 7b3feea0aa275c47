#include <stet/quantities/scores.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::scores> found_by;

constexpr number_sample samples[] = {
    {"votes and games", "voted [5-4], won [3–1], lost [48-52]", "5:4 3:1 48:52 "},
    {"words", "[3 to 1], a vote of [458 to 359], [five to four], a [4-to-3] vote",
     "3:1 458:359 5:4 4:3 "},
    {"three counts", "a record of [12-3-1]", "12:3:1 "},
    {"what goes up is a range", "10-15 boats, 20 to 30"},
    {"what goes up beside what goes down", "[21-17], [19-21], [21-15]; pages 12-15, 19-21",
     "21:17 19:21 21:15 "},
    {"sets of a match that was told of",
     "Ito lost [6-7] ([4-7]), [3-6]; beat Vale [3-6] [7-6] ([7-5]); Chapters 4-6 (1-3), 8-9",
     "6:7 4:7 3:6 3:6 7:6 7:5 "},
    {"but between two teams", "City [2-3] United; Chapters 2-3 Review", "2:3 "},
    {"and in brackets behind a team", "The Hawks ([4-7]) lost. Children (4-7) came, ages (4-7).",
     "4:7 "},
    {"what has a unit is none", "10 to 5 percent, 5-3 miles"},
    {"from ten to five is a fall", "from 10 to 5"},
    {"years", "from the 2,000 of 2008 to 60, 2008 to 30"},
    {"codes", "555-0147-22, 14-1418, 9/11-3"},
    {"emergency calls", "the 9-1-1 operator"},
    {"a day's work", "a 9-to-5 job"},
    {"no date behind it", "voted [5 to 4] in February", "5:4 "},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("scores: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
