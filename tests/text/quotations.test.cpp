#include <stet/text/quotations.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>

using stet::quotation;

namespace {

struct sample {
    std::string_view why;
    std::string_view expected;  // brackets around each quotation; the text is what is left
};

constexpr sample samples[] = {
    {"an empty text", ""},
    {"no marks", "She said nothing."},
    {"straight marks", "[\"Rain,\"] he said, [\"is due.\"]"},
    {"curly marks", "[“Rain,”] he said, [“is due.”]"},
    {"two apostrophes", "[''Rain,''] he said, [''is due.'']"},
    {"backticks and apostrophes", "[``Rain,''] he said."},
    {"curly and straight marks mixed", "[“Rain,\"] he said, [\"is due.”]"},
    {"two apostrophes close no curly mark", "[“Rain'' is due.”]"},
    {"a curly mark that is the wrong way round", "[“rain“] and [“sun”]; [”wind”] too"},
    {"guillemets", "[« Oui »], dit-elle, et [‹non›]."},
    {"low marks", "[„Ja“], sagte sie, [‚nein‘]."},
    {"nothing between the marks", "He said [\"\"] and left."},

    {"an opening mark before a blank opens nothing", "a \" b"},
    {"a closing mark alone closes nothing", "It was so.\" He left."},
    {"inches open nothing", "He is 6'2\" tall and 12\" wide, [\"big\"]."},
    {"open to the end of the line", "[“Rain is due.]\nHe left."},
    {"blanks at its end stay outside", "[“Rain is due.] \t\r\n\nHe left."},
    {"open to the end of the text", "He said: [\"Rain]"},
    {"each paragraph opens again", "[“One.]\n\n[“Two.]\n\n[“Three,”] she said."},
    {"lines cut to a width", "[\"Rain is due\nin the north,\"] he said."},
    {"three lines cut to a width", "[“Rain is due.\nIt comes\nfrom the west,”] he said."},
    {"but no blank line is crossed", "[\"Rain is due]\n\nin the north,\" he said."},
    {"nor a line whose first mark opens", "[\"Rain is due]\nand [\"sun\"], he said."},
    {"a credit below a long line stays outside",
     "[“Nobody here has seen anything of the kind since the winter of the great storm, and nobody"
     " wants to see it.]\nA fisherman.”"},

    {"single marks", "the ['chatter,'] he said"},
    {"curly single marks", "a brief [‘chatter.’]"},
    {"apostrophes are none", "Putin's and James’ and the '90s, rock 'n' roll, dogs' and talkin'."},
    {"an apostrophe inside", "the [‘king’s men’] left"},
    {"a possessive inside", "the ['dogs' home'] and the [‘boys’ school’]"},
    {"but a mark after an s may close", "the ['dogs'] in James' house"},
    {"without its other half a single mark is nothing", "the 'chatter went on\nand ‘on"},
    {"of two that open, the first was an apostrophe", "'Neath it all, to go the ['way']"},
    {"singles pair only on one line", "the 'chatter\nwent' on"},
    {"a double quotation inside single marks", "[‘He said “go” to me,’] she wrote."},
    {"one that does not close there is not inside", "‘He said [“go to me,’ she wrote.]"},
    {"single inside double: the outer one", "[“He said ‘go,’ and left,”] she wrote."},
    {"single at the edge of double", "[\"'Go,' he said.\"] [''I heard 'go''']"},
    {"a bracket before", "([“rain”]) and (['sun'])"},
    {"no blank before", "He said,[\"Rain.\"]"},
    {"a dash before", "—[“rain”]—[‘sun’]—"},
    {"a title with a number", "['42nd Street'] is on, [‘100 Days’] is not"},
};

constexpr short_text actual(const sample& s)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    return marked(text, text | stet::quotations);
}

constexpr bool holds(const sample& s)
{
    return actual(s) == s.expected;
}

static_assert(std::ranges::all_of(samples, holds));

using view = stet::quotations_view;
static_assert(std::ranges::view<view> && std::ranges::forward_range<const view>);
static_assert(std::ranges::common_range<view> && std::ranges::borrowed_range<view>);
static_assert(std::invocable<stet::quotations_fn, std::string&>);
static_assert(!std::invocable<stet::quotations_fn, std::string>);

constexpr quotation first_of(std::string_view text)
{
    return *(text | stet::quotations).begin();
}

// What lies between the marks.
static_assert(first_of("a “bc” d").inner == stet::extent{5, 7});
static_assert(first_of("a “bc” d").inside().text == "bc");
static_assert(first_of("''bc''").inside().text == "bc");
static_assert(first_of("\"\"").inside().text.empty());
static_assert(first_of("“bc \n").inside().text == "bc");
static_assert(first_of("“bc”").closed && !first_of("“bc\n\n“d”").closed);

// Whether it goes on in the next paragraph.
static_assert(first_of("“bc\n\n“d”").goes_on);
static_assert(first_of("\"bc\n \r\n  \"d\"").goes_on);
static_assert(!first_of("“bc\n\nd “e”").goes_on, "the next paragraph begins with a word");
static_assert(!first_of("“bc\n\n‘d’").goes_on, "it begins with another kind of mark");
static_assert(!first_of("“bc").goes_on);
static_assert(!first_of("“bc”\n\n“d”").goes_on, "it is closed");

static_assert(first_of("‘a’").kind == stet::quotation_kind::single_marks);
static_assert(first_of("«a»").kind == stet::quotation_kind::double_guillemets);

// A quotation inside another: its place is that in the document.
constexpr std::string_view nested = "He wrote: “She said ‘go’ and ‘come,’ to ‘us’”, ‘once’.";
static_assert([] {
    const std::string_view expected[] = {"‘go’", "‘come,’", "‘us’"};
    const auto inner = nested | stet::quotations | stet::inner_quotations;
    return std::ranges::equal(inner, expected, {}, &quotation::text)
           && std::ranges::all_of(inner,
                                  [](const quotation& q) { return q.where.in(nested) == q.text; });
}());

constexpr std::string_view pieces[] = {
    "\"", "'", "''", "`",    "“",    "”",    "„",      "‘",    "’",      "«",    "»",
    "‹",  "›", " ",  ". ",   ",",    "a",    "s",      "n",    "9",      "é",    "—",
    "(",  "-", "\n", "\n\n", "\xE2", "\x80", "dogs' ", " 'a ", "\"b\" ", "word "};

}  // namespace

TEST_CASE("quotations: samples", "[text][quotations]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s);
        CHECK(std::string_view(found) == s.expected);
    }
}

TEST_CASE("quotations: any bytes", "[text][quotations][property]")
{
    random_numbers random(5);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = round % 4 == 0 ? random_bytes(random, random.below(64))
                                                : random_text(random, pieces, random.below(48));
        const auto exact = std::make_unique<char[]>(text.size());
        std::ranges::copy(text, exact.get());
        const std::string_view document(exact.get(), text.size());
        CAPTURE(text);
        std::size_t last = 0;
        for (const quotation& q : document | stet::quotations) {
            REQUIRE(q.where.begin >= last);
            REQUIRE(q.where.end > q.where.begin);
            REQUIRE(q.where.end <= text.size());
            REQUIRE(q.inner.begin > q.where.begin);
            REQUIRE(q.inner.begin <= q.inner.end);
            REQUIRE((q.closed ? q.inner.end < q.where.end : q.inner.end == q.where.end));
            REQUIRE(stet::quotation_mark_at(document, q.where.begin)->may_open);
            REQUIRE((q.closed || !stet::is_ascii_space(q.text.back())));
            REQUIRE((!q.goes_on || !q.closed));
            last = q.where.end;

            // Inner ones lie inside.
            for (const quotation& in : std::views::single(q) | stet::inner_quotations) {
                REQUIRE(in.where.begin >= q.inner.begin);
                REQUIRE(in.where.end <= q.inner.end);
            }
        }
    }
}

TEST_CASE("quotations: no blank line is crossed", "[text][quotations][property]")
{
    random_numbers random(6);
    constexpr std::string_view in_line[] = {"\"", "'", "“", "”", "‘", "’", " ", "a", ".", "s' "};
    const auto count = [](const std::string& text) {
        return std::ranges::distance(text | stet::quotations);
    };
    for (int round = 0; round < 5'000; ++round) {
        const std::string first = random_text(random, in_line, random.below(16));
        const std::string second = random_text(random, in_line, random.below(16));
        const std::string both = first + "\n\n" + second;
        CAPTURE(both);
        REQUIRE(count(both) == count(first) + count(second));
    }
}

// A megabyte of each: an instant where the work is linear, many minutes where it is not.
TEST_CASE("quotations: linear time", "[text][quotations][linear]")
{
    constexpr std::string_view worst[] = {
        "\"",       "'",      "“",      "‘",    "''",       "`",         "«",
        "»",        "\"\n",   "“a\n\n", "'a ",  "dogs' ",   "'dogs' a ", "‘a “b” ",
        "'a \"b\n", "'a b\n", "‹a ",    "''' ", "\"a\nb\n", "n' ",       "“          "};
    for (const auto piece : worst) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        CAPTURE(piece);
        std::size_t covered = 0;
        for (const quotation& q : text | stet::quotations) covered += q.where.size();
        CHECK(covered <= text.size());
    }
}
