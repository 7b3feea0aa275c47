#include <stet/attributions/speakers/mention_scanner.hpp>

#include <stet/core/scan_view.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace stet::detail::speakers;
using mentions_view = stet::scan_view<mention_scanner>;

struct sample {
    std::string_view why;
    std::string_view expected;  // brackets around each mention
};

constexpr sample samples[] = {
    {"an empty text mentions nobody", ""},
    {"nouns without people are none", "The rain fell on a grey street."},
    {"a name within a sentence", "Then [Ada Brown] wrote."},
    {"an initial and a particle", "Then [J. Edgar van der Berg] wrote."},
    {"titles belong to the mention", "[Prime Minister Ann Ito] left, and [Sen. Bob Hale] came."},
    {"roles without capitals too", "Then football [coach Ann Ito] left."},
    {"a possessive ending does not", "Not [Ito]'s idea, but [Hughes]' idea."},
    {"a determiner does", "[The defence minister] met [a union leader]."},
    {"what follows an article need not be a person", "[The Bank of Ruritania] raised the rate."},
    {"and joins inside the name of a body",
     "At [the Department of Health and Sport] no one spoke."},
    {"and parts people", "Then [Ann Ito] and [Bob Hale] spoke."},
    {"days and months are nobody", "On Monday, in June, [he] slept."},
    {"pronouns of the third person", "[She] saw [him] and me."},
    {"US in capitals is a country", "Then [the US] told us."},
    {"an age is a description", "[The 41-year-old] waved."},
    {"a country's body is one name", "In [Ruritania]'s ports, or [France's Ministry of Sport]."},
    {"a noun in the plural needs no article", "Then [police] and [doctors] came."},
    {"that before a name is no article", "I know that [Ito] left."},
    {"a verb ends the name", "[Ann Ito] told [reporters] that [Bob Hale] lied."},
};

constexpr short_text actual(const sample& s)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    return marked(text, mentions_view(text));
}

constexpr bool holds(const sample& s)
{
    return actual(s) == s.expected;
}

// Every sample holds at compile time.
static_assert(std::ranges::all_of(samples, holds));

constexpr mention first(std::string_view text)
{
    return *mention_scanner()(text, 0);
}

// What the words around a name say of its bearer.
static_assert(first("Then Ann Ito, 52, left.").age == 52);
static_assert(first("Then Ann Ito, a 52-year-old teacher, left.").age == 52);
static_assert(first("Then Ann Ito (52) left.").age == 52);
static_assert(
    first("Then Ann Ito, a teacher from Leeds, left.").words.contains(plain_key("teacher")));
static_assert(!first("Then Ann Ito, a teacher said, left.").words.contains(plain_key("teacher")));
static_assert(first("Then Ito is the captain.").means.kinds == kind_person);
static_assert(first("Mr Ito left.").means.genders == gender_male);
static_assert(first("Ann Ito left.").means.genders == gender_female);
static_assert(first("Ito News Today (INT) said so.").abbreviation == plain_key("INT"));
static_assert(first("He told Ito.").part == clause_part::subject);
static_assert(first("They told Ito.").part == clause_part::subject);
static_assert(first("We told Ito.").part == clause_part::spoken_to);
static_assert(first("Speaking to tennis coach Ann Ito, we left.").part == clause_part::spoken_to);
static_assert(first("We went with Ito.").part == clause_part::oblique);
static_assert(first("Ito's idea won.").part == clause_part::possessor);

}  // namespace

TEST_CASE("mentions: samples", "[attributions][mentions]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s);
        CHECK(std::string_view(found) == s.expected);
    }
}

TEST_CASE("mentions: any bytes", "[attributions][mentions][robust]")
{
    constexpr std::string_view pieces[] = {
        "Ann ", "Ito",  "'s ", "\xE2\x80\x99", "the ", "of ",  "Mr. ",     "he ",   "J.",
        "-",    "\xC3", ", ",  "52",           "(RT)", "\n\n", "senator ", "\xFF ", "& "};
    random_numbers random(7);
    for (int round = 0; round < 300; ++round) {
        const std::string text = round % 2 == 0 ? random_bytes(random, random.below(400))
                                                : random_text(random, pieces, random.below(120));
        std::size_t at = 0;
        for (const mention& m : mentions_view(text)) {
            REQUIRE(m.where.begin >= at);
            REQUIRE(m.where.end > m.where.begin);
            REQUIRE(m.where.end <= text.size());
            REQUIRE(m.where.in(text) == m.text);
            at = m.where.end;
        }
    }
}

// The reader goes on with the words it has; a scanner begins anew behind each mention.
TEST_CASE("mentions: read in one go as one by one", "[attributions][mentions]")
{
    constexpr std::string_view pieces[] = {
        "Ann ",   "Ito",     "'s ",   "'s-",      "\xE2\x80\x99s", "s' ",      "the ",
        "of ",    "Mr. ",    "his ",  "captain ", "U.S. ",         "J. ",      "and ",
        ", ",     "52",      "(RT) ", "\n\n",     "Ministry ",     "  ",       "\t\t\t\t\t\t\t\t",
        "\u00A0", "- ",      "who ",  "& ",       "aged 41,",      "company ", "is a ",
        "told ",  "\xC3\xA9"};
    random_numbers random(11);
    for (int round = 0; round < 400; ++round) {
        const std::string text = random_text(random, pieces, random.below(200));
        CAPTURE(text);
        mention_reader read(text, 0);
        for (const mention& m : mentions_view(text)) {
            const auto same = read();
            REQUIRE(same);
            REQUIRE(same->where == m.where);
            REQUIRE(same->form == m.form);
            REQUIRE(same->part == m.part);
            REQUIRE(same->means.kinds == m.means.kinds);
            REQUIRE(same->means.genders == m.means.genders);
            REQUIRE(same->full_name == m.full_name);
            REQUIRE(same->age == m.age);
            REQUIRE(std::ranges::equal(same->names, m.names));
            REQUIRE(std::ranges::equal(same->words, m.words));
            REQUIRE(same->apposition == m.apposition);
            REQUIRE(same->owned == m.owned);
        }
        REQUIRE(!read());
    }
}
