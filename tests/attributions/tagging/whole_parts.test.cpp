#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/passage_reader.hpp>
#include <stet/attributions/tagging/whole_contents.hpp>
#include <stet/attributions/tagging/whole_cues.hpp>
#include <stet/attributions/tagging/whole_sources.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace {

stet::passage passage_of(std::string_view text)
{
    stet::passage p;
    stet::passage_reader(text, stet::lexicon::cue_verbs)(p);
    return p;
}

std::string_view source_of(std::string_view text, std::size_t words)
{
    const stet::passage p = passage_of(text);
    return p.bytes(stet::tagging::whole_source(p, {0, words}, words + 1)).in(text);
}

std::vector<stet::word_span> joined(std::string_view text, std::vector<stet::word_span> content,
                                    stet::word_span claimed = {})
{
    stet::tagging::close_gaps(passage_of(text), content,
                              [&](std::size_t word) { return claimed.holds(word); });
    return content;
}

stet::attribution_draft with_whole_cue(std::string_view text, stet::word_span cue)
{
    stet::attribution_draft d;
    d.cue = cue;
    d.content.push_back({cue.last, cue.last + 2});
    const stet::passage p = passage_of(text);
    stet::tagging::begin_cue_behind_day(p, d);
    stet::tagging::end_cue_at_first_verb(p, d);
    return d;
}

}  // namespace

TEST_CASE("whole parts: a cue has no day before it and no second verb", "[attributions][tagging]")
{
    constexpr std::string_view tests = "Olsen said initial tests showed that it leaked.";
    CHECK(with_whole_cue(tests, {1, 5}).cue == stet::word_span{1, 2});
    CHECK(with_whole_cue(tests, {1, 5}).content.front() == stet::word_span{2, 7});
    CHECK(with_whole_cue("Olsen repeated his claim that it leaked.", {1, 4}).cue
          == stet::word_span{1, 4});
    CHECK(with_whole_cue("Olsen last week said that it leaked.", {1, 4}).cue
          == stet::word_span{3, 4});
    CHECK(with_whole_cue("Olsen then said that it leaked.", {1, 3}).cue == stet::word_span{1, 3});
}

TEST_CASE("whole parts: a source ends before its own verb", "[attributions][tagging]")
{
    CHECK(source_of("Ann Vale disagreed, calling it off.", 3) == "Ann Vale");
    CHECK(source_of("She resigned, saying no.", 2) == "She");
    CHECK(source_of("Voters polled, mostly men, say no.", 2) == "Voters polled");
    CHECK(source_of("Those polled, mostly men, say no.", 2) == "Those polled");
    CHECK(source_of("Anyone who was in Oslo surveyed, say no.", 6)
          == "Anyone who was in Oslo surveyed");
}

TEST_CASE("whole parts: a source ends in no preposition of its verb", "[attributions][tagging]")
{
    CHECK(source_of("Ann Vale over fears it rains.", 3) == "Ann Vale");
    CHECK(source_of("Those who were there for said no.", 5) == "Those who were there for");
}

TEST_CASE("whole parts: verbs that take a thing say nothing", "[attributions][tagging]")
{
    const auto says_nothing = [](std::string_view text, stet::word_span cue) {
        stet::attribution_draft d;
        d.cue = cue;
        d.content.push_back({cue.last, cue.last + 1});
        return stet::tagging::says_nothing(passage_of(text), d);
    };
    CHECK(says_nothing("They were twice denied visas.", {1, 4}));
    CHECK(says_nothing("They used a device called the Olsen Box.", {1, 5}));
    CHECK(!says_nothing("It was denied by the mayor.", {1, 3}));
    CHECK(!says_nothing("They called the Olsen Act a mess.", {1, 2}));
    CHECK(!says_nothing("They called Friday for calm.", {1, 2}));
}

TEST_CASE("whole parts: a content has no gaps that are nobody's", "[attributions][tagging]")
{
    using spans = std::vector<stet::word_span>;
    constexpr std::string_view text = "that the maps favoured towns, she said, in the north.";
    CHECK(joined(text, {{0, 1}, {4, 5}}) == spans{{0, 5}});
    CHECK(joined(text, {{0, 1}, {2, 3}, {4, 5}}) == spans{{0, 5}});
    CHECK(joined(text, {{0, 1}, {4, 5}}, {1, 3}) == spans{{0, 1}, {4, 5}});
    CHECK(joined(text, {{0, 5}, {9, 12}}) == spans{{0, 5}, {9, 12}});
    CHECK(joined(text, {{0, 3}, {3, 5}}) == spans{{0, 3}, {3, 5}});
    CHECK(joined(text, {}).empty());
}
