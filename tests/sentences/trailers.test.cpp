#include <stet/sentences/sentences.hpp>
#include <stet/sentences/trailers.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr parted_sample samples[] = {
    {"citation markers", "It rains.[4] |It pours. [5] [6] |It snows.[a][note 3] |It hails."},
    {"editors' remarks", "It rains. [citation needed] |It pours. [better source needed] |Yes."},
    {"what was left out", "It rains. [...] |It pours. [\u2026]"},
    {"a word put in is none", "It rains. |[Vale] left."},
    {"numbers of notes", "It rains. 4 |However, it pours.12 |The sun shines."},
    {"other numbers", "It rained. |4 Vale Street was dry. |He lives at No. 4 The Mall."},
    {"emoticons", "It rains :) |Bye! ;-) |See you. =D |yes <3"},
    {"emoticons in a sentence", "It rains :) a lot."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, stet::sentences) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));
static_assert(stet::detail::citation_size_at("[12]", 0) == 4);
static_assert(stet::detail::citation_size_at("[12", 0) == 0);
static_assert(stet::detail::citation_size_at("[]", 0) == 0);
static_assert(stet::detail::emoticon_size_at(":-)", 0) == 3);
static_assert(stet::detail::emoticon_size_at(":-", 0) == 0);
static_assert(stet::detail::emoticon_size_at(":)x", 0) == 0);

}  // namespace

TEST_CASE("trailers: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, stet::sentences);
        CHECK(std::string_view(found) == s.expected);
    }
}
