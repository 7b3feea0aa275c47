#include <stet/sentences/sentence_lead.hpp>
#include <stet/sentences/sentences.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string_view>

namespace {

constexpr parted_sample samples[] = {
    {"a number in front", "3. Boil the rice. |Eat it."},
    {"a section in front", "3.1. Results of rain. |It rained."},
    {"a decimal is no section", "3.5 inches fell. |It rained."},
    {"a label before a caption", "Figure 1.2 |Rain falls on the town. |It is wet."},
    {"a label with a full stop", "Table 3. Rain by month. |It is wet."},
    {"another label", "Chart 4 |Rain by month. |Chart music is not meant."},
    {"a label in a sentence", "Figure 1.2 shows rain. |It is wet."},
    {"no label", "Figures of 1.2 were read. |Then it rained."},
    {"a drawn line", "----- |It rained. |==== |It poured."},
    {"a short one is none", "-- It rained."},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, stet::sentences) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("sentence_lead: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, stet::sentences);
        CHECK(std::string_view(found) == s.expected);
    }
}
