#include <stet/quantities.hpp>

#include "support/catch.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <ranges>
#include <string>
#include <string_view>

namespace {

using namespace std::chrono_literals;

constexpr auto read_on_a_day = stet::quantities.on(2026y / 8 / 20);

// More than a kilobyte in one constant expression, on every compiler, within its default limits.
constexpr std::string_view article =
    "The ferry that carried [1,240] people across the strait on [Monday night] was the [third] to "
    "do so since the old pier was closed for repairs, the harbour office said. Nobody had thought "
    "that the work would cost [$3.5 million], or that it would take the town [4.4 years] to find "
    "the money.\n\n"
    "\u201CWe waited for this,\u201D said the captain, a [54-year-old] from Bergen, while the "
    "passengers leaned over the rail to wave at friends who stood between the sheds and the water. "
    "Fares will rise by [8 percent], and a bicycle will no longer travel free of charge.\n\n"
    "No one on the council liked that. Its members argued until late, and the plan was backed "
    "[7-4] in the end, with the promise that pupils and their teachers would be asked what they "
    "think. Some wished to wait for the new government, others for better weather; the mayor, who "
    "comes from a family of sailors, wished for neither.\n\n"
    "The [7,600-foot] bridge that was once planned for the same place is all but forgotten. A "
    "model "
    "of it stands behind glass at the town hall, beside the letters that were written against it.";

// The same with little but quantities.
constexpr std::string_view dense[] = {
    "[Two] ferries carried [1,240] people and [$3.5 million] in cargo across the strait on "
    "[Monday night]. It was the [third] crossing since the [7,600-foot] pier reopened in [March "
    "2024], after a [six-year] closure.",
    "The captain, a [54-year-old] from Bergen, said fares would rise [8 percent], to [$15] an hour "
    "for a bicycle. Her deputy, Jon Holm, [37], agreed. About [four in 10] passengers polled in "
    "[2025] found the old fare fair; [two-thirds] say they would pay [$10 to $12].",
    "The council backed the plan [7-4] on [August 12], with waves of [10 to 15 feet] outside. The "
    "new pier is [0.4 percentage points] steeper and holds [30 tonnes], or [66,000 pounds]. The "
    "ferry Ulla 12 and the Boeing 757 above it were on channel 125 by [9:42 p.m.]; no one was "
    "hurt.",
    "Rooms at 115 Harbour St. cost [\u00A380] a night. The hotel, at 202-555-0147, has [28]-page "
    "rules and [half a dozen] boats of [18 to 20 feet]; its owner sold [half] of them for [100 "
    "billion yen], more than [20] times what they had cost.",
};

/// A text and the brackets in it, without limits that matter here.
class bracketed {
public:
    constexpr explicit bracketed(std::string_view sample)
    {
        for (const char c : sample)
            if (c != '[' && c != ']') bytes_[size_++] = c;
    }
    [[nodiscard]] constexpr std::string_view text() const { return {bytes_.data(), size_}; }

    /// Whether these are the elements that the sample has brackets around, and nothing else.
    [[nodiscard]] static constexpr bool same(std::string_view sample, const auto& elements)
    {
        std::size_t at = 0;    // in the sample
        std::size_t done = 0;  // in the text
        for (const auto& element : elements) {
            while (at < sample.size() && sample[at] != '[') ++at, ++done;
            if (at == sample.size() || done != element.where.begin) return false;
            const auto close = sample.find(']', at);
            if (close - at - 1 != element.where.size()) return false;
            at = close + 1;
            done = element.where.end;
        }
        return sample.find('[', at) == sample.npos;
    }

private:
    std::array<char, 4096> bytes_{};
    std::size_t size_ = 0;
};

constexpr bool holds(std::string_view sample)
{
    const bracketed b(sample);
    return bracketed::same(sample, b.text() | read_on_a_day);
}
static_assert(bracketed(article).text().size() > 1024);
static_assert(holds(article));
static_assert(holds(dense[0]));
static_assert(holds(dense[1]));
static_assert(holds(dense[2]));
static_assert(holds(dense[3]));

// What news is full of and what is no quantity. Brackets are around what is one all the same.
constexpr std::string_view pitfalls[] = {
    // bills, sections, dockets, pages
    "House Bill 1523 passed, and Senate Bill 20 did not.",
    "Section 1032 of the act names Article 50.",
    "See page 12, chapter 3, and paragraph 7.",
    "The case is Holm v. Berg, No. 14-1418.",
    "Proposition 8 and Amendment 64 failed.",
    "Resolution 2254 was adopted.",
    "They cite Title 18 of the code.",
    "It is docket 15-674.",
    // products, vehicles, weapons
    "The Boeing 757 landed beside an Airbus A380.",
    "An F-16 and a B-52 flew over.",
    "She used an iPhone 6 and Windows 10.",
    "Apollo 11 and Falcon 9 rose.",
    "The AK-47 and the R2D2 were toys.",
    "The 5G network and the MP3 player failed.",
    "He drives a Model 3, she an Audi A4.",
    "The version was 2.0.1.",
    // channels, shows, clubs
    "It was on channel 125 and on Fox 35.",
    "The Formula 1 season was on Channel 4.",
    "USA Today and Russia Today reported it.",
    "The Big Ten and the Seven Network agreed.",
    "Air Force One and Marine Two flew.",
    "Ocean's Eleven was a film.",
    "He met with One Harbour Now.",
    "The Nine Inch Nails played.",
    "They heard from Guccifer 2.0 that day.",
    "Blink-182 and U2 sang.",
    // roads and addresses
    "The shop at 115 Spring St. closed.",
    "He lives at 86 North Main Street.",
    "Take Route 66 to Highway 61 and exit 12.",
    "They met on Fifth Avenue and on 42nd Street.",
    "Interstate 95 was shut at gate 7.",
    "Room 101 and suite 300 were empty.",
    // telephones, addresses of machines, identifiers
    "Call 202-555-0147.",
    "Call (202) 555-0147.",
    "Call +1-202-555-0147.",
    "The host 127.0.0.1 replied.",
    "See https://example.org/2016/300?page=12 for more.",
    "Write to room101@example.org or @agent86.",
    "The topic is #100days.",
    "<post id=\"747970077610352640\"> was deleted.",
    "The file report_2016_7 is lost.",
    "ISBN 978-3-16-148410-0 is out of print.",
    "The code is A1-77-B.",
    "COVID-19 spread.",
    // one
    "No one came.",
    "One of us knew.",
    "The one she used was old.",
    "One another, each other.",
    "This one is new, and that one is not.",
    "Every one is lost.",
    "One can hope.",
    "If one could only know.",
    "The ones that got away.",
    "He is the one who knew.",
    "The big one, the loved one.",
    "One's own boat.",
    // vague amounts
    "Several hundred came.",
    "A few thousand left.",
    "Dozens of boats and hundreds of oars.",
    "Millions watched, and tens of thousands sang.",
    "It was a multi-million loss.",
    "A six-figure sum and a double-digit lead.",
    "Many hundred gulls.",
    // words that only look like numbers
    "He had second thoughts.",
    "A second-hand boat.",
    "She was tenth-rate? No: first-handed.",
    "The weight was often a freight.",
    "A half-hearted half-truth.",
    "In the other half of it.",
    "He may march on.",
    "They decided to seven-up the bar.",
    "A two-by-four and a catch-22.",
    "Someone, anyone, none.",
    "Fortified, sixty-ish? No.",
    "A quarter horse.",
    // units that are none
    "They were in inches of it.",
    "The \u201Cold\u201D man said \"no\".",
    "A ton of bricks.",
    "By the pound.",
    "In degrees.",
    "Miles away.",
    "The dollar fell, and the pound rose.",
    "A percent sign.",
    // enumerations and notes
    "1) the nets and 2) the oars",
    "6. The sails\n7. The masts",
    // dates of others and nothing at all
    "It was current, then recurrent.",
    "The channel was the Channel.",
    "",
    " \n\n\t",
    "- . , ; : ! ? $ % + / \\",
    "\xFF\xFE\x80 \xC3 \xE2\x82",
};

}  // namespace

TEST_CASE("quantities: an article", "[quantities]")
{
    const bracketed b(article);
    CHECK(std::string(b.text()).size() > 1024);
    CHECK(holds(article));
    for (const std::string_view text : dense) CHECK(holds(text));
    for (const stet::quantity& q : b.text() | read_on_a_day) CHECK(q.where.in(b.text()) == q.text);
}

TEST_CASE("quantities: what is none", "[quantities]")
{
    constexpr stet::basic_quantities<stet::ages, stet::scores, stet::money, stet::percentages,
                                     stet::measures, stet::number_ranges, stet::proportions,
                                     stet::cardinals>
        numbers;
    for (const std::string_view text : pitfalls) {
        CAPTURE(text);
        for (const stet::quantity& q : text | numbers) {
            CAPTURE(q.text);
            CHECK(q.text.empty());
        }
    }
}

TEST_CASE("quantities: only the parsers that a caller takes", "[quantities]")
{
    constexpr stet::basic_quantities<stet::money, stet::percentages> figures;
    const std::string text = "Profits rose 5 percent to $3m in two years.";
    std::string found;
    for (const stet::quantity& q : text | figures) found += std::string(q.text) + ";";
    CHECK(found == "5 percent;$3m;");
}

TEST_CASE("quantities: a day, an order of dates", "[quantities]")
{
    constexpr auto british = stet::quantities.on(2026y / 8 / 20).with(stet::date_order::day_first);
    const std::string text = "It opened on 4/5/2016.";
    const auto dates = text | british;
    REQUIRE(std::ranges::distance(dates) == 1);
    CHECK((*dates.begin()).timex == "2016-05-04");
}

namespace {

// "Tuesday" and "May 5" in a clause without a verb that tells, read on Thursday, August 20, 2026.
constexpr bool looks(stet::date_outlook outlook, std::string_view tuesday, std::string_view may)
{
    constexpr std::string_view text = "A list of the meetings: Tuesday, room 5; May 5, garden.";
    const auto read = stet::basic_quantities<stet::date_times>{}.on(2026y / 8 / 20).with(outlook);
    auto dates = text | read;
    auto it = dates.begin();
    if ((*it).timex != tuesday) return false;
    ++it;
    return (*it).timex == may;
}
static_assert(looks(stet::date_outlook::of_news, "2026-08-18", "2026-05-05"));
static_assert(looks(stet::date_outlook::ahead, "2026-08-25", "2027-05-05"));
static_assert(looks(stet::date_outlook::back, "2026-08-18", "2026-05-05"));
static_assert(looks(stet::date_outlook::nearest, "2026-08-18", "2026-05-05"));

}  // namespace

TEST_CASE("quantities: an outlook for dates whose clause does not tell", "[quantities]")
{
    const std::string text = "The harbour was shut on Tuesday.";
    constexpr auto plans = stet::quantities.on(2026y / 8 / 20).with(stet::date_outlook::ahead);
    const auto told = text | plans;
    CHECK((*told.begin()).timex == "2026-08-18");  // the clause tells
    const std::string bare = "Tuesday";
    const auto alone = bare | stet::quantities.on(2026y / 8 / 20);
    CHECK((*alone.begin()).timex == "2026-08-25");  // nothing else, so an entry of a calendar
    constexpr auto records = stet::quantities.on(2026y / 8 / 20).with(stet::date_outlook::back);
    const auto entry = bare | records;
    CHECK((*entry.begin()).timex == "2026-08-18");
}
