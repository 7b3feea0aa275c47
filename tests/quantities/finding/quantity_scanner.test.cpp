#include <stet/quantities/finding/quantity_scanner.hpp>

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/cardinals.hpp>
#include <stet/text/paragraphs.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"

#include <algorithm>
#include <ranges>
#include <string>
#include <string_view>

namespace {

/// A parser such as a user would write: one to five stars.
struct star_ratings {
    static constexpr bool begins(std::string_view document, std::size_t at)
    {
        return document.substr(at).starts_with('*');
    }
    constexpr std::optional<stet::quantity> operator()(const stet::quantity_context& c,
                                                       std::size_t at) const
    {
        auto end = at;
        while (end < c.document.size() && c.document[end] == '*') ++end;
        if (end == at) return std::nullopt;
        stet::quantity q(c.document, at, end);
        q.kind = stet::quantity_kind::measure;
        q.value = static_cast<std::int64_t>(end - at);
        q.unit = "{star}";
        return q;
    }
};
static_assert(stet::quantity_parser<star_ratings> && stet::parser_with_beginnings<star_ratings>);
static_assert(stet::quantity_parser<stet::cardinals>);
static_assert(stet::scanner<stet::basic_quantity_scanner<stet::cardinals, star_ratings>>);

constexpr stet::basic_quantities<stet::cardinals, star_ratings> counts_and_stars;

struct sample {
    std::string_view why;
    std::string_view expected;
};

constexpr sample samples[] = {
    {"an empty text has none", ""},
    {"digits and words", "[12] boats and [seven] oars"},
    {"the longest reading", "[two hundred and five] boats"},
    {"a parser of the user's own is asked at its own beginnings", "rated [****] by [3] guests"},
    {"digits inside a word are none", "the R2D2 and the MP3"},
    {"addresses are none", "see https://example.org/a?x=305 or mail room101@example.org"},
    {"what an attribute of a tag says in several words", "<b sum=\"[12] of [40]\">"},
    {"tags and handles are none", "#2020vision, @agent86, id=\"7471\""},
    {"broken UTF-8 is text without meaning", "\xC3\x28 [4] \xE2\x82 [five]\xFF"},
};

constexpr bool holds(const sample& s)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    return std::string_view(marked(text, text | counts_and_stars)) == s.expected;
}
static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("quantity_scanner: samples", "[quantities]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const short_text buffer = unmarked(s.expected);
        const std::string_view text = buffer;
        CHECK(std::string_view(marked(text, text | counts_and_stars)) == s.expected);
    }
}

TEST_CASE("quantities: inside the excerpts of a range, and on a day", "[quantities][pipe]")
{
    using namespace std::chrono_literals;
    const std::string text = "one boat\n\ntwo boats\n\nnone";
    constexpr auto figures = stet::paragraphs | counts_and_stars.on(2025y / 8 / 18);
    std::string found;
    for (const stet::quantity& q : text | figures) {
        CHECK(q.where.in(text) == q.text);
        found += std::string(q.text) + ";";
    }
    CHECK(found == "one;two;");
    CHECK(std::ranges::distance(text | counts_and_stars | std::views::take(1)) == 1);
}
