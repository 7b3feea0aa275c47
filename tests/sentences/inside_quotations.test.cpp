#include <stet/sentences/inside_quotations.hpp>
#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace {

constexpr auto keep = stet::sentences.with(stet::inside_quotations::keep);

constexpr parted_sample samples[] = {
    {"sentences outside quotations end as ever", "It rained. |Who knew? |Vale did."},
    {"none ends inside one",
     "\u201CWe agree. We go on,\u201D he said. |\u201CIs that so? Fine!\u201D |She left."},
    {"straight marks", "\"We agree. We go on,\" he said. |\"Fine. Go.\" |She left."},
    {"single marks", "He said \u2018Stop. Go back.\u2019 |She did."},
    {"straight single marks", "He said 'Stop. Go back.' |She did."},
    {"two apostrophes or backticks", "``We agree. We go on,'' he said. |She left."},
    {"guillemets", "He wrote \u00ABStop. Go back.\u00BB |She did."},
    {"quotations in quotations",
     "\u201CHe said \u2018Stop. Go.\u2019 and ran. I did not.\u201D |She did."},
    {"an apostrophe opens nothing",
     "The dogs\u2019 home closed. |Vale\u2019s did. |It\u2019s sad."},
    {"a mark that nothing closes opens nothing", "He said, \u201CStop. |Go back. |She did."},
    {"inches", "He is 6'2\" tall. |She is 5'9\" tall."},
    {"a blank line gives up", "\u201CWe agree.\n\n|\u201CWe go on. They left.\u201D |She left."},
    {"a line that was wrapped goes on",
     "\u201CThe rain that had begun on Sunday night in the valley will end.\nNobody knows "
     "when,\u201D he said."},
    {"items of a list", "He wrote \u201C1. Wash it. 2. Boil it.\u201D |Nobody did."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, keep) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));

// Fixed at compile time, the policy needs no room.
struct kept : stet::fixed_sentence_policies {
    static constexpr auto quoted = stet::inside_quotations::keep;
};
constexpr stet::basic_sentences_fn<stet::english_sentences, kept> always_keep;
static_assert(std::ranges::all_of(samples, [](const parted_sample& s) {
    return actual(s, always_keep) == std::string_view(s.expected);
}));
static_assert(sizeof(stet::basic_sentence_scanner<stet::english_sentences, kept>) == 1);

}  // namespace

TEST_CASE("inside_quotations: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, keep);
        CHECK(std::string_view(found) == s.expected);
    }
}

TEST_CASE("inside_quotations: longer ones are split", "[sentences]")
{
    const auto count = [](std::size_t repeats) {
        std::string text = "\u201C";
        for (std::size_t i = 0; i < repeats; ++i) text += "It rained all day. ";
        text += "It did.\u201D";
        return std::ranges::distance(std::string_view(text) | keep);
    };
    CHECK(count(100) == 1);
    CHECK(count(110) == 111);
}
