#include <stet/quantities/ages.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::ages> found_by;

constexpr number_sample samples[] = {
    {"compounds", "a [79-year-old], a [6-week-old] pup, two [40-year-olds]", "79a 6wk 40a "},
    {"words", "[five years old], [18 months of age], [1-year old]", "5a 18mo 1a "},
    {"ranges", "[18- to 29-year-olds], [5 to 12 years old]", "18..29a 5..12a "},
    {"aged",
     "a man [aged 52], [age 7], [ages 18 to 24], children [aged between 5 and 12], [aged just 35]",
     "52a 7a 18..24a 5..12a 35a "},
    {"behind a name",
     "Anna Berg, [52], a teacher, and Jon Holm, [61]. Eva Lie ([45]) and Ole, [9], of Oslo",
     "52a 61a 45a 9a "},
    {"behind a relation", "his eldest daughter, [34], and her uncle, [61], a baker", "34a 61a "},
    {"no name before it", "In May, 12, and on Route, 66, and in all, 300, came"},
    {"a list of numbers", "rooms in Bergen, 12, 14 and 16"},
    {"decades in words", "in his [early twenties], in their [fifties]; the roaring twenties",
     "20..23a 50..59a "},
    {"ranges in one word", "[18-to-34-year-olds]", "18..34a "},
    {"decades of a life", "in her [40s], in his [mid-20s], in their [early 60s]",
     "40..49a 24..26a 60..63a "},
    {"decades of a century", "in the 40s, the mid-20s"},
    {"decades with one another", "in their [30s], [40s] and [early 50s]",
     "30..39a 40..49a 50..53a "},
    {"several behind one word",
     "boys [aged 9] and [11], girls [aged 5], [7] and [9]; [aged 9] and 7 others",
     "9a 11a 5a 7a 9a 9a "},
    {"behind a verb", "When he was [12] in May, she turned [70], and I am [51]. My brother is [9].",
     "12a 70a 51a 9a "},
    {"behind a person", "a woman of [81] who slept, a girl of [12], her mother", "81a 12a "},
    {"at the front of a sentence", "At [74], he runs again. At [19], Berg was champion.",
     "74a 19a "},
    {"no age at the front", "At 30, the rate is low. At 3, he slept. Meet at 19, she said."},
    {"what a person has", "a man of 20 talents, a child of 10 weeks, a team of 11"},
    {"other numbers behind a verb", "He was 3 of 4. It was 12. She turned 3 times and 30 degrees."},
    {"no age", "eight years ago, a ten-year plan, aged well"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("ages: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
