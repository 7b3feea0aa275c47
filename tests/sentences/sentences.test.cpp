#include <stet/sentences/sentences.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"

#include <algorithm>
#include <concepts>
#include <ranges>
#include <string>
#include <string_view>

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

}  // namespace

// ... and at run time, where a failure shows both texts with their brackets.
TEST_CASE("sentences: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s);
        CHECK(std::string_view(found) == s.expected);
    }
}
