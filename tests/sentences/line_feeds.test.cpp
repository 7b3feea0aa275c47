#include <stet/sentences/line_feeds.hpp>
#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr auto blank = stet::sentences.with(stet::line_feed::blank);
constexpr auto paragraph = stet::sentences.with(stet::line_feed::paragraph);

// By default, the lines tell.
constexpr parted_sample detected[] = {
    {"a short line is a headline", "Rain in the north\n|It rained all day."},
    {"a full line was wrapped",
     "The rain that had begun on Sunday night in the valley of the upper\nVale went on."},
    {"a line longer than any wrapped one is a paragraph",
     "The rain that had begun on Sunday night in the valley of the upper Vale went on and on until "
     "the last day of the week\n|Vale slept."},
    {"a small letter goes on", "Rain in\nthe north"},
    {"a mark ends a sentence as ever", "It rained.\n|Vale slept."},
    {"an abbreviation does not",
     "The rain that had begun on Sunday night was not foreseen by Dr.\nVale."},
    {"a blank line always ends one", "It was Dr.\n\n|Vale\r\n \t\r\n|slept"},
};

constexpr parted_sample as_blanks[] = {
    {"a short line goes on", "Rain in the north\nIt rained all day."},
    {"a mark ends a sentence", "It rained.\n|Vale slept."},
    {"a blank line always ends one", "Rain\n\n|It rained."},
};

constexpr parted_sample as_paragraphs[] = {
    {"every line is one", "rain in\n|the north\n|of Dr.\n|Vale"},
    {"with sentences inside", "It rained. |Vale slept.\n|He woke"},
};

constexpr bool hold(const auto& samples, const auto& adaptor)
{
    return std::ranges::all_of(samples, [&](const parted_sample& s) {
        return actual(s, adaptor) == std::string_view(s.expected);
    });
}

static_assert(hold(detected, stet::sentences));
static_assert(hold(as_blanks, blank));
static_assert(hold(as_paragraphs, paragraph));

void check(const auto& samples, const auto& adaptor)
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, adaptor);
        CHECK(std::string_view(found) == s.expected);
    }
}

}  // namespace

TEST_CASE("line_feeds: samples", "[sentences]")
{
    check(detected, stet::sentences);
    check(as_blanks, blank);
    check(as_paragraphs, paragraph);
}
