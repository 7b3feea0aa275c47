#include <stet/quantities.hpp>

#include "support/catch.hpp"
#include "support/corpus.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

// What no unit may be made of, checked on news of others, where it is at hand.

namespace {

bool holds_any(std::string_view text, const auto& parts)
{
    return std::ranges::any_of(parts,
                               [&](std::string_view part) { return text.find(part) != text.npos; });
}

// Inches are spelled, or stand behind feet: "5-foot-11", 6'2".
bool spells_inches(std::string_view text)
{
    constexpr std::array<std::string_view, 10> parts = {
        "inch", "Inch", "INCH", "foot", "feet", "ft", "'", "\u2019", "\u2032", "\u2033"};
    return holds_any(text, parts);
}

// A compound is spelled with a stroke or a word between its parts, or is one symbol.
bool spells_compound(std::string_view text)
{
    constexpr std::array<std::string_view, 12> parts = {"/",   "per ", " an ", " a ", "mph",  "MPH",
                                                        "kph", "km",   "bps",  "mpg", "knot", "Wh"};
    return holds_any(text, parts);
}

}  // namespace

TEST_CASE("news_units: no inch but a spelled one, no compound but a spelled one", "[quantities]")
{
    const auto news = corpus("corpora/attributions");
    if (news.empty()) {
        WARN(no_corpora);
        return;
    }
    std::size_t measures = 0;
    for (const auto& [name, text] : news) {
        for (const stet::quantity& q : text | stet::quantities) {
            if (q.kind != stet::quantity_kind::measure) continue;
            ++measures;
            INFO(name << ": " << q.text);
            if (q.unit == "[in_i]") CHECK(spells_inches(q.text));
            if (q.unit.find('/') != q.unit.npos) CHECK(spells_compound(q.text));
        }
    }
    CHECK(measures > 0);
}

TEST_CASE("news_units: the checks see what is not spelled", "[quantities]")
{
    CHECK(spells_inches("6 inches"));
    CHECK(spells_inches("6'2\""));
    CHECK_FALSE(spells_inches("19 in"));
    CHECK_FALSE(spells_inches("5\""));
    CHECK(spells_compound("35 miles an hour"));
    CHECK(spells_compound("35mph"));
    CHECK_FALSE(spells_compound("35 miles"));
}
