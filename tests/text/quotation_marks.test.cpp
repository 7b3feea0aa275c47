#include <stet/text/quotation_marks.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

using stet::quotation_kind;
using stet::quotation_mark_at;

namespace {

struct sample {
    std::string_view why;
    std::string_view text;
    std::string_view expected;  // for each mark, its kind and whether it may open or close
};

constexpr sample samples[] = {
    {"straight double marks", R"("Go," he said.)", "d< d>"},
    {"straight single marks", "He said 'go'.", "s< s>"},
    {"curly marks", "“Go,” she said, “or ‘stay.’”", "d< d> d< s< s> d>"},
    {"low and reversed marks", "„a“ ‚b‘ ‟c” ‛d’", "d< d> s< s> d< d> s< s>"},
    {"guillemets, the French way", "« Oui », dit-elle. ‹Non›", "D< D> S< S>"},
    {"guillemets, the German way", "Er sagte: »Nein.«", "D< D>"},
    {"two apostrophes", "''Go,'' he said.", "d< d>"},
    {"two backticks, cut from their words as in treebanks", "`` Go , '' he said .", "d< d>"},
    {"one backtick", "the `light chatter'", "s< s>"},
    {"three apostrophes before a word: the last is single", "'''Go!' he said,'' he said.",
     "d< s< s> d>"},
    {"three apostrophes after a word: the first is single", "''He said 'go!'''", "d< s< s> d>"},

    {"an apostrophe between letters", "Putin's and Putin’s, O'Brien's don’t", ""},
    {"between letters with accents", "René’s, l’été, d'où", ""},
    {"before years", "the '90s, the ’60s, in '16 and ‘08", ""},
    {"but not before other numbers", "'100 percent'", "s< s>"},
    {"after years", "the 1990's", ""},
    {"before a word cut short", "get 'em, ’til, ’Tis, ‘em", ""},
    {"of a clitic that was cut off", "Putin 's , I 'm , they 're", ""},
    {"but not of a word with a hyphen", "the 're-elected' one", "s< s>"},
    {"rock and roll", "rock 'n' roll, rock ’n’ roll, rock n’ roll", ""},
    {"a plural possessive may be a closing mark", "the dogs' bowl, James’ hat", "s> s>"},
    {"so may a dropped letter", "talkin' about", "s>"},
    {"a right mark before a word stands for letters", "ask ’bout ’cello", ""},
    {"a left mark may close, after a word", "a ‘b‘ c", "s< s>"},
    {"feet and inches", "He is 6'2\" tall, she 5'10\".", ""},
    {"inches alone may look like a closing mark", "a 12\" record", "d>"},

    {"before a dash", "\"No—\" he said. \"—maybe.\"", "d< d> d< d>"},
    {"between two dashes either", "a—\"—b", "d|"},
    {"without a blank either", "He said,\"Go.\"", "d| d>"},
    {"between two words either", "a\"b", "d|"},
    {"free-standing", "a \" b", "d>"},
    {"a single one, free-standing", "a ' b", "s-"},
    {"in brackets", "(\"a\") ['b']", "d< d> s< s>"},
    {"a curly mark that is the wrong way round", "a “b“ c ”d”", "d< d> d< d>"},
    {"before a dollar", "\"$5\" '£6'", "d< d> s< s>"},
    {"one inside the other", "\"'Go,' he said.\" “‘a’”", "d< s< s> d> d< s< s> d>"},
    {"at the ends of the text", "\"", "d>"},
    {"an empty quotation", "x \"\" y", "d< d>"},
    {"in markup", "<a href=\"b\">“c”</a>", "d< d> d< d>"},
};

constexpr std::string_view letter_of(quotation_kind kind)
{
    switch (kind) {
    case quotation_kind::double_marks:
        return "d";
    case quotation_kind::single_marks:
        return "s";
    case quotation_kind::double_guillemets:
        return "D";
    case quotation_kind::single_guillemets:
        return "S";
    }
    return "?";
}

constexpr short_text actual(std::string_view text)
{
    short_text out;
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = quotation_mark_at(text, at);
        if (!mark) {
            ++at;
            continue;
        }
        if (!first) out += " ";
        first = false;
        out += letter_of(mark->kind);
        out += mark->may_open ? mark->may_close ? "|" : "<" : mark->may_close ? ">" : "-";
        at = mark->where.end;
    }
    return out;
}

constexpr bool holds(const sample& s)
{
    return actual(s.text) == s.expected;
}

static_assert(std::ranges::all_of(samples, holds));

// Pairs: which mark can be the other one.
constexpr bool pair(std::string_view open, std::string_view close)
{
    const short_text text = [&] {
        short_text t;
        t += open;
        t += "a";
        t += close;
        return t;
    }();
    const std::string_view all = text;
    return is_pair(*quotation_mark_at(all, 0), *quotation_mark_at(all, open.size() + 1));
}
static_assert(pair("“", "”") && pair("“", "\"") && pair("\"", "”") && pair("\"", "\""));
static_assert(pair("''", "''") && pair("``", "''") && pair("\"", "''") && !pair("“", "''"));
static_assert(pair("„", "“") && pair("„", "”") && pair("“", "“"));
static_assert(pair("‘", "’") && pair("‘", "'") && pair("'", "'") && !pair("'", "’"));
static_assert(pair("`", "'") && pair("‚", "’"));
static_assert(pair("«", "»") && pair("»", "«") && pair("‹", "›") && !pair("«", "›"));
static_assert(!pair("“", "’") && !pair("‘", "”"));

constexpr std::string_view pieces[] = {
    "\"", "'", "''", "`", "“", "”", "„", "‟", "‘", "’", "‚", "«",  "»",    "‹",    "›",    " ",
    ".",  ",", "a",  "n", "s", "9", "é", "—", "(", ")", "-", "\n", "\xE2", "\xC2", "\x80", "$"};

}  // namespace

TEST_CASE("quotation_marks: samples", "[text][quotation_marks]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why, s.text);
        const auto found = actual(s.text);
        CHECK(std::string_view(found) == s.expected);
    }
}

TEST_CASE("quotation_marks: any bytes, from any place", "[text][quotation_marks][property]")
{
    random_numbers random(3);
    std::size_t seen = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = round % 4 == 0 ? random_bytes(random, random.below(24))
                                                : random_text(random, pieces, random.below(24));
        const auto exact = std::make_unique<char[]>(text.size());
        std::ranges::copy(text, exact.get());
        const std::string_view view(exact.get(), text.size());
        for (std::size_t at = 0; at <= view.size() + 1; ++at) {
            const auto mark = quotation_mark_at(view, at);
            if (!mark) continue;
            ++seen;
            REQUIRE(mark->where.begin == at);
            REQUIRE(mark->where.end > at);
            REQUIRE(mark->where.end <= view.size());
        }
    }
    CHECK(seen > 10'000);
}

// It looks at its neighbours only: a few characters on each side decide, whatever is farther away.
TEST_CASE("quotation_marks: a mark depends on its neighbourhood",
          "[text][quotation_marks][property]")
{
    random_numbers random(4);
    for (int round = 0; round < 20'000; ++round) {
        const std::string left = random_text(random, pieces, 12);
        const std::string right = random_text(random, pieces, 12);
        const std::string near = left + "\"" + right;
        const std::string before = random_text(random, pieces, 8);
        const std::string far = before + near + random_text(random, pieces, 8);
        const auto one = quotation_mark_at(near, left.size());
        const auto other = quotation_mark_at(far, before.size() + left.size());
        REQUIRE(one.has_value() == other.has_value());
        if (one) {
            REQUIRE(one->may_open == other->may_open);
            REQUIRE(one->may_close == other->may_close);
        }
    }
}
