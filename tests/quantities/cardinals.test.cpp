#include <stet/quantities/cardinals.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::cardinals> found_by;

constexpr number_sample samples[] = {
    {"either way", "a margin of plus or minus [3.5] points; plus or minus [three] boats",
     "+-3.5 +-3 "},
    {"digits", "The ferry took [1,930] cars and [12] bicycles.", "1930 12 "},
    {"words", "[Twenty-one] boats, [three hundred and five] oars", "21 305 "},
    {"mixtures", "[1.5 million] herring, [two dozen] nets, [3bn] plankton",
     "1500000 24 3000000000 "},
    {"a couple of hundred", "[a couple of hundred] gulls, but a couple of days", "200 "},
    {"fractions", "[two-thirds] of the crew, [half] of it, [½] a sack",
     "0.666666666666666667 0.5 0.5 "},
    {"a third is a part only of something", "[a third] of the fleet, a third ship", ""},
    {"half of a unit before it is none",
     "for a decade and a half of talks, an acre and a half of it"},
    {"half of a match is none", "in the second half, half-hearted, the other half", ""},
    {"letters for millions", "[5m] people and [10M] parcels", "5000000 10000000 "},
    {"how far it may be off", "[46 ± 3] and [9.8 +/- 0.1], but [5] + [3]", "46 9.8 5 3 "},
    {"a sign", "from [-4] to [+3] or [minus five]", "-4 3 -5 "},
    {"one before a noun, never as a pronoun",
     "No one knew the one she meant; one of us, one another, [one] sailor", "1 "},
    {"names of products and channels", "a Boeing 757, channel 125, Fox 35 and Guccifer 2.0 said"},
    {"bills, sections, pages", "House bill 1523, Section 1032, page 12, order no. 4711, No. 19"},
    {"streets", "at 115 Spring St., 86 North Main Street"},
    {"a capital before a plural is no name", "On Sunday [12] people and in Bergen [300] guests"},
    {"names in words", "One Harbour Now, the Big Ten, Air Force One, Ocean's Eleven"},
    {"headlines have capitals everywhere", "Fired A [7]-Word Reply, Why These [3] States Matter",
     "7 3 "},
    {"products before a plural", "sold Jaguar 2 tanks and [40] Jaguar tanks", "40 "},
    {"a name at the beginning of a sentence", "Bus 31 was late. About [31] came. Tram 6 was not.",
     "~31 "},
    {"lists of names", "on pages 31, 32 and 40, in Sections 4 and 7"},
    {"what is pointed at is named already", "in this case [12] men, on the bus [30] men", "12 30 "},
    {"groups of digits",
     "+47 22 85 50 50, 4929 1234 5678 9012, 501(c)(3), 7-Eleven, a 10-K report, 5-HT"},
    {"rows of a table", "Vale [12] [15] [18] [20] [65]\nHolm [7] [11] [24] [30] [72]",
     "12 15 18 20 65 7 11 24 30 72 "},
    {"emergency calls", "a 911 call, dialed 999; the 9-1-1 operator; [911] men", "911 "},
    {"one as a pronoun before a verb", "if one looks north; [one] bus", "1 "},
    {"idioms of words", "back to square one, on cloud nine, a zero-sum game"},
    {"codes", "202-555-0147, (202) 555-0147, 127.0.0.1, F-16, COVID-19, 007, 14-1418"},
    {"made of tried", "[15]-of-[22] shooting, [5]-for-[6]", "15 22 5 6 "},
    {"addresses", "https://example.org/a/300?x=12 and @agent99 and #2020vision"},
    {"enumerations", "1) the nets and 2) the oars\n6. The sails"},
    {"vague amounts", "several hundred, a few thousand, multi-million, dozens, thousands"},
    {"compounds that only sound like numbers",
     "a two-by-four, a six-figure sum, a 7-figure one, 4-digit codes, a [64]-bit one", "64 "},
    {"what something changed by",
     "grew by [a third] to [12], up [a quarter] on May; seen by a third man",
     "0.333333333333333333 12 0.25 "},
    {"millions", "[1.1m] men, [2m] British homes", "1100000 2000000 "},
    {"what is counted stays outside", "a [28]-page report"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("cardinals: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
