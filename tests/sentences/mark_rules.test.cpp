#include <stet/sentences/mark_rules.hpp>
#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr parted_sample samples[] = {
    {"every mark ends a sentence", "It rained. |Who knew? |Nobody! |What?! |Fine."},
    {"sentences inside a quotation", "\u201CWe agree. |We go on,\u201D he said. |She left."},
    {"a quotation's closing mark stays",
     "He said, \u201CGo.\u201D |She went. |'Stop!' |\"No.\" |Yes."},
    {"marks within marks", "\u201CHe told me \u2018No.\u2019\u201D |She nodded."},
    {"who speaks, in small letters",
     "\u201CReally?\u201D she asked. |\u201CGo!\u201D shouted Vale."},
    {"who speaks, by name",
     "\u201CReally?\u201D Vale asked. |\u201CGo!\u201D House Speaker Ann Vale said."},
    {"with a title", "\u201CReally?\u201D Mr. Vale asked. |\u201CI ...\u201D Mrs. Vale began."},
    {"a word that opens a sentence is no speaker",
     "He asked: \u201CWhy?\u201D |Nobody answered. |\u201CWhy?\u201D I asked."},
    {"nobody speaks", "\u201CReally?\u201D |Vale left the room. |\u201CNo!\u201D"},
    {"a small letter after a quotation",
     "He cried \u201CStop.\u201D and ran. |She (as he had asked.) left."},
    {"brackets stay", "He won (by a nose.) |She lost. |(It rained.) |They wept."},
    {"sentences inside brackets", "She won (he lost. |He wept.) |They left."},
    {"a bracket opens a sentence", "She won. |(He lost.) |Who lost? |(he did)"},
    {"an ellipsis before a small letter", "Well ... maybe, well... perhaps, so\u2026 so."},
    {"an ellipsis before a capital letter", "Or not... |Perhaps\u2026 |Maybe .... |Well."},
    {"an ellipsis that stands apart", "They left. |... They came back. |. . . They left again."},
    {"a spaced ellipsis", "It was . . . I forget. |He said . . . . |She did not."},
    {"a spaced ellipsis after a full stop", "It ended. |. . . The next one began."},
    {"an ellipsis that closes before a comma",
     "Some (many\u2026), if not all (\u2026\u201D), left. |All?"},
    {"an ellipsis for what was left out", "Vale [...] used the stairs [\u2026] often."},
    {"a reference behind a quotation", "\u201CThe stairs are steep.\u201D (Vale 55). |She fell."},
    {"a name with a mark",
     "She works at Yahoo! Finance. |Joomla! is free. |I like Jeopardy! |It is fun."},
    {"a film with a year", "He made Stop! (1965) in Rome."},
    {"a dash adds to a question", "Why? \u2014 nobody knew."},
    {"small letters end by a plain word",
     "it rained all night. |we stayed at home! |why? |no idea"},
    {"small letters after a short unknown word", "the dpt. of works"},
    {"punctuation goes on", "What?, he said. |\u201CGo!\u201D, she said."},
    {"a blank was forgotten", "It rained.|Nobody slept. |Why?|Nobody knows."},
    {"no blank was forgotten", "See Vale.Smith@example.org, a?b=c and 3.Be."},
    {"a blank too many", "It rained. \u201D |She slept. \" |He left."},
    {"an address opens a sentence", "It rained. |https://example.org/rain has pictures."},
    {"other full stops",
     "\u4F60\u597D\u3002|\u518D\u89C1\uFF01|\u0928\u092E\u0938\u094D\u0924\u0947\u0964 |Bye."},
    {"characters without width belong to what stands before",
     "It rained.\u2060 |Nobody slept.\u201D\u200F |Why?\uFE0F |The U.S.\u00AD \u200Eteam won."},
    {"only marks", "..."},
    {"marks at the beginning", "... and it rained. |Yes."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, stet::sentences) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("mark_rules: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, stet::sentences);
        CHECK(std::string_view(found) == s.expected);
    }
}
