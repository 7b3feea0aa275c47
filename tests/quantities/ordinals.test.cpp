#include <stet/quantities/ordinals.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::ordinals> found_by;

constexpr number_sample samples[] = {
    {"words", "the [third] boat, the [twenty-first] day, the [two hundredth]", "3 21 200 "},
    {"digits", "the [21st] and the [11th], [1,000th]", "21 11 1000 "},
    {"suffixes that do not fit", "the 11st, the 22th"},
    {"longer ones", "the [two hundred and ninth] gull", "209 "},
    {"streets", "on Fifth Avenue and 42nd Street"},
    {"idioms", "had second thoughts, a second-hand boat"},
    {"a verb", "I second that, and they second the motion; the [second] motion", "2 "},
    {"the one hundredth", "he was the [one hundredth] man", "100 "},
    {"a length of time", "wait a second, 5 beats per second, a split second"},
    {"a second chance", "a [second] home", "2 "},
    {"inside a compound", "a [third]-place finish", "3 "},
    {"no part of another word", "thirdly, firsts, a secondary school"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("ordinals: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
