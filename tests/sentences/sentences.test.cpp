#include <stet/sentences/sentences.hpp>
#include <stet/text/paragraphs.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"

#include <algorithm>
#include <concepts>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct sample {
    std::string_view why;
    std::string_view expected;  // brackets around each sentence; the text is what is left
};

constexpr sample samples[] = {
    {"an empty text has none", ""},
    {"blanks alone are none", " \n\n\t\n"},
    {"a full stop ends one", "[The river rose.] [Nobody slept.]"},
    {"so do the other marks", "[Who knew?] [Nobody!] [What?!] [Fine.]"},
    {"the text's end needs no mark", "[The river rose.] [Nobody slept]"},
    {"a blank line always does", "[A headline without a mark]\n\n[Then text.]"},
    {"a title goes on", "[Dr. Ada Quill met Gov. Reyes.] [They talked.]"},
    {"a country may end one", "[She left the U.S. in May.] [He stayed in the U.S.] [He works.]"},
    {"an initial goes on", "[John Q. Public voted.] [So did J. R. Marsh.]"},
    {"a number's point does not", "[It grew 4.4 percent to $1.5 billion.] [Shares fell.]"},
    {"quotations stay and are split", "[\u201CWe agree.] [We go on,\u201D he said.] [She left.]"},
    {"who speaks goes on", "[\u201CReally?\u201D Quill asked.] [\u201CYes.\u201D]"},
    {"brackets stay", "[He won (by a nose.)] [She lost.]"},
    {"an ellipsis before a small letter goes on", "[Well ... maybe.] [Or not...] [Perhaps.]"},
    {"a full stop inside a list's number", "[1. Wash the rice.] [2. Boil it.]"},
    {"full stops of East Asia need no blank", "[\u4F60\u597D\u3002][\u518D\u89C1\u3002]"},
    {"outer blanks are left out", "\n  [One.]  \n\n\n  [Two.] \u00A0"},
};

constexpr short_text actual(const sample& s)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    return marked(text, text | stet::sentences);
}

constexpr bool holds(const sample& s)
{
    return actual(s) == s.expected;
}

// Every sample holds at compile time ...
static_assert(std::ranges::all_of(samples, holds));

// ... the view is what it claims to be, and takes only text that outlives it ...
using view = stet::sentences_view;
static_assert(std::ranges::view<view> && std::ranges::forward_range<const view>);
static_assert(std::ranges::common_range<view> && std::ranges::borrowed_range<view>);
static_assert(std::invocable<stet::sentences_fn, std::string&>);
static_assert(!std::invocable<stet::sentences_fn, std::string>);

// ... and abbreviations of one's own are told at compile time too.
constexpr std::string_view own[] = {"Abt", "rgmt"};
constexpr std::string_view own_text =
    "The 3rd Rgmt. Pioneers and Abt. The Nine marched. They sang.";
static_assert(std::ranges::distance(own_text | stet::sentences) == 4);
static_assert(std::ranges::distance(own_text | stet::sentences.with(own)) == 2);

// An article of more than 1 KB, in the manner of a news agency, is split while it compiles.
constexpr std::string_view article =
    "LODEN, Md. (AP) \u2014 The river Ebber rose 4.5 feet on Friday, Sept. 12, the highest mark "
    "since Gov. Anna T. Reyes took office in 2019. No one was hurt, officials said.\n\n"
    "\u201CWe heard it at 3 a.m. It sounded like a train,\u201D said Col. J. R. Marsh of the U.S. "
    "Army Corps of Engineers. \u201CWho would have thought so? Nobody.\u201D\n\n"
    "Repairs will cost $1.2 million, according to Bolt & Co. in Loden, Md. The firm built the dam "
    "in 1957 (it was called \u2018Little Hoover\u2019 then.) Mr. Bolt could not be reached at his "
    "home on Main St. in Loden.\n\n"
    "\u201CWill it hold?\u201D Mayor Ida Quill asked. \u201CI don\u2019t know ... and nobody does. "
    "Let\u2019s wait!\u201D she added. Asked about plan B, she shrugged.\n\n"
    "The National Weather Service expects 2 to 3 in. of rain by Sunday at 7 p.m. EDT, vs. 1.1 in. "
    "a year ago. See www.example.org/ebber.html for details. Roads that are closed:\n\n"
    "1. Route 7 between Loden and Ham\n\n2. Route 12\n\n"
    "The dam, the largest in the county, has been inspected by state engineers every spring since "
    "1998; in 2014 they found \u201Cnothing of concern.\u201D They will be back on Monday.\n";
static_assert(article.size() > 1024);
static_assert(std::ranges::distance(article | stet::sentences) == 20);

// The sentences of each paragraph are those of the text.
static_assert(std::ranges::distance(article | stet::paragraphs | stet::sentences) == 20);

// A rule of one's own goes before those of a language.
struct stop_goes_on {
    constexpr stet::verdict operator()(const stet::possible_end& e) const
    {
        return e.word == "stop" ? stet::verdict::goes_on : stet::verdict::none;
    }
};
struct telegrams {
    static constexpr const stet::sentence_words& words = stet::english_sentences::words;
    using end_rules = stet::first_of<stop_goes_on, stet::english_sentences::end_rules>;
};
static_assert(stet::sentence_language<telegrams>);
constexpr stet::basic_sentences_fn<telegrams> telegram_sentences;
constexpr std::string_view telegram = "Arrived stop. Am well stop. Rain.";
static_assert(std::ranges::distance(telegram | telegram_sentences) == 1);
static_assert(std::ranges::distance(telegram | stet::sentences) == 3);

}  // namespace

// ... and at run time, where a failure shows both texts with their brackets.
TEST_CASE("sentences: with names added at run time", "[sentences]")
{
    const std::string text = "He led the 3rd Rgmt. Pioneers sang.";
    const std::vector<std::string_view> names = {"rgmt"};
    CHECK(std::ranges::distance(text | stet::sentences) == 2);
    CHECK(std::ranges::distance(text | stet::sentences.with(names)) == 1);
}

TEST_CASE("sentences: in a pipeline that is a value", "[sentences][pipe]")
{
    constexpr auto questions =
        stet::sentences | std::views::filter([](std::string_view s) { return s.ends_with('?'); });
    const std::string text = "It rained. Who knew? Nobody did. Did you?";
    CHECK(std::ranges::distance(text | questions) == 2);
}

TEST_CASE("sentences: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s);
        CHECK(std::string_view(found) == s.expected);
    }
}
