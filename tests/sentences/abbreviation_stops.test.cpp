#include <stet/sentences/abbreviation_stops.hpp>
#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr parted_sample samples[] = {
    {"titles never end a sentence", "Dr. Quill met Gov. Reyes and Sens. Oduya and Park."},
    {"not even before a word that opens sentences", "They met Col. The Wall Brandt. |He sang."},
    {"titles behind a hyphen", "She beat then-Sen. Oduya twice."},
    {"titles behind quotation marks of any kind",
     "\u201CMr. Vale left.\u201D |''Ms. Vale stayed.''"},
    {"initials go on", "John Q. Public and J. R. Marsh spoke."},
    {"an initial before a name like a word", "The column by George F. Will ran. |George left."},
    {"a letter ends a sentence before an opener", "They took plan B. |It failed."},
    {"and after what has letters for names", "They had no plan B. |Vale left. |Plan B. Vale said."},
    {"so does the pronoun", "Nor do I. |This has to change."},
    {"acronyms go on before a name", "The U.S. Senate and the F.B.I. Academy agreed."},
    {"acronyms go on before a small letter", "The G.O.P. base and L.G.B.T. groups met."},
    {"acronyms end a sentence before an opener", "He left the U.S. |She stayed in the U.K. |Why?"},
    {"capital letters alone tell nothing", "U.S. IN TALKS. |J. A. VALE WON."},
    {"an index with an ampersand", "The S.&P. 500 fell."},
    {"numbers", "See No. 5, pp. 3 and Vol. II of it."},
    {"numbers in small letters", "See fig. 3, art. 5 and the no. 4 on vol. 2."},
    {"no number", "He said no. |Then he left. |No. |I mean yes."},
    {"linking words", "Acme vs. The State, i.e. Roe v. Wade, e.g. Monday."},
    {"places in a sentence", "Flights from Tulsa, Okla., to Fla. Keys were late."},
    {"a place at the end, after a comma", "He lives in Lodi, N.J. |Harmon called him there."},
    {"a place in a dateline", "RENO, Nev. (AP) \u2014 The dam broke."},
    {"a place, then a quotation", "Oduya spoke in Lodi, N.J. |\u201CWe won,\u201D she said."},
    {"companies", "Acme Inc. Chairman Vale sold Bolt Co. shares."},
    {"companies at the end", "He runs Acme Corp. |The firm is small."},
    {"suffixes", "Robert Vale Jr. Hall was named for Vale Sr. |He wept."},
    {"months", "From Jan. 5 to Sept. |He was ill until Oct. 9."},
    {"days", "Open Mon. Jan. 4 and Tues. |Closed on Wed. |Vale said so."},
    {"units after a number",
     "It is 6 ft. 2 in. tall. |It weighs 9 lbs. |Vale ran 90 ft. |Ft. Vale fell."},
    {"the same words elsewhere", "He came in. |Vale left."},
    {"clock times", "Polls close at 8 p.m. Eastern. |They open at 7 a.m. Tuesday."},
    {"clock times at the end", "Polls close at 8 p.m. |Voters may stay in line."},
    {"a time that opens a sentence", "At 5 a.m. Vale woke. |By 9 p.m. Oduya had won."},
    {"etc. ends what is said", "He sold cups, plates, etc. |Vale bought some."},
    {"etc. in a sentence", "He sold cups, plates, etc. in the market."},
    {"et al. and resp.", "They (Vale et al. 1999) saw the blue resp. red ones. |Vale left."},
    {"capital letters count", "The Wash. Mayor. |She did the wash. |Vale dried it."},
    {"in brackets", "Senator Vale (I-Vt.) Oduya (D) met. |Bolt (Acme Inc.) Chairman Vale left."},
    {"decimals and versions", "It rose 4.4 percent in version 2.0.1 at 3.30 p.m. in Rome."},
    {"addresses", "Write to a.vale@example.org or see www.example.org. |Vale will answer."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, stet::sentences) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));
static_assert(stet::detail::is_acronym("U.S") && stet::detail::is_acronym("Ph.D"));
static_assert(!stet::detail::is_acronym("example.org") && !stet::detail::is_acronym("AT&T"));

}  // namespace

TEST_CASE("abbreviation_stops: samples", "[sentences][abbreviations]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, stet::sentences);
        CHECK(std::string_view(found) == s.expected);
    }
}
