#include <stet/quantities/money.hpp>

#include <stet/quantities/basic_quantities.hpp>

#include "support/catch.hpp"
#include "support/number_samples.hpp"

namespace {

constexpr stet::basic_quantities<stet::money> found_by;

constexpr number_sample samples[] = {
    {"signs", "[$19 million] in, [$5], [£3bn], [€40k], [¥500]",
     "19000000USD 5USD 3000000000GBP 40000EUR 500JPY "},
    {"more than one dollar", "[US$2.5m], [A$50], [HK$10], [C$1.34]",
     "2500000USD 50AUD 10HKD 1.34CAD "},
    {"codes on either side", "[EUR 20], [20 EUR], [CHF3.04], [UAH 3]", "20EUR 20EUR 3.04CHF 3UAH "},
    {"names", "[five dollars], [100 billion yuan], [3 Canadian dollars]",
     "5USD 100000000000CNY 3CAD "},
    {"cents and pence", "[50 cents], [50p], [10¢], [30 dollars 16 cents]",
     "0.5USD 0.5GBP 0.1USD 30.16USD "},
    {"hyphens", "a [$1.2-million] yacht, a [five-dollar] bill, a [$40-million] ship",
     "1200000USD 5USD 40000000USD "},
    {"a name of several currencies has no code", "[five francs]", "5 "},
    {"millions of pounds are money, pounds are weights", "[3 million pounds], 12 pounds of cod",
     "3000000GBP "},
    {"what costs pounds costs money",
     "fined [500 pounds], worth at least [40,000 pounds], cost 30 or [45 pounds], a [20-pound] "
     "note",
     "500GBP >=40000GBP 45GBP 20GBP "},
    {"what is paid in", "won [12,000 pounds] in damages, two pounds in weight", "12000GBP "},
    {"what costs is of pounds", "the price of two pounds of beef, a 20-pound turkey"},
    {"rates", "[$15] an hour, [$98] a day, [$40]-a-week, [5 dollars] a mile",
     "15USD/h 98USD/d 40USD/wk 5USD/[mi_i] "},
    {"below zero", "[-$5]", "-5USD "},
    {"bounds", "more than [$50 million], as much as [$5,000], [$1 trillion] or so",
     ">50000000USD <=5000USD ~1000000000000USD "},
    {"two amounts in a row", "[$20] [$30]", "20USD 30USD "},
    {"names of people are none", "after 8 Rand Olsen came; [8 rand] and [9 Rand]", "8ZAR 9ZAR "},
    {"signs that stand apart", "a [$ 5 million] toll , Berg ' s [$ 5] , [c $ 5] , [us $ 10]",
     "5000000USD 5USD 5CAD 10USD "},
    {"prices of shares", "rose to [412.5p], [1,204p], [650p]; [90c], [145.9p] a litre",
     "4.125GBP 12.04GBP 6.5GBP 0.9USD 1.459GBP/L "},
    {"a conference is no money", "COP26 and COP 28; [COP 50,000], [COP 5m], [COP 50 million]",
     "50000COP 5000000COP 50000000COP "},
    {"no money", "the dollar rose, a 1080p screen, 10 won, $x"},
};

constexpr bool holds(const number_sample& s)
{
    return number_sample_holds(s, found_by);
}
static_assert(all_hold<samples, holds>());

}  // namespace

TEST_CASE("money: samples", "[quantities][numbers]")
{
    STET_CHECK_NUMBER_SAMPLES(samples, found_by)
}
