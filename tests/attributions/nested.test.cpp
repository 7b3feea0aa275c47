#include <stet/attributions.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct sample {
    std::string_view why;
    std::string_view text;
    std::string_view expected;  // depth source / cue / content ... content, one a line
};

constexpr sample samples[] = {
    {"an empty text has none", "", ""},
    {"nothing is inside", "The council said that the library would close.",
     "0 The council / said / that the library would close"},
    {"one inside another", "The council said that readers wanted to keep the library.",
     "0 The council / said / that readers wanted to keep the library\n"
     "1 readers / wanted / to keep the library"},
    {"a noun that does something is no cue", "Olsen said the first warning came by letter.",
     "0 Olsen / said / the first warning came by letter"},
    {"a belief that somebody reports",
     "Doctors expect the number to double, a spokesman for the clinic said.",
     "0 a spokesman for the clinic / said / Doctors expect the number to double\n"
     "1 Doctors / expect / the number to double"},
    {"two levels", "Olsen said that the council believed readers wanted to keep the library.",
     "0 Olsen / said / that the council believed readers wanted to keep the library\n"
     "1 the council / believed / readers wanted to keep the library\n"
     "2 readers / wanted / to keep the library"},
    {"inside according to", "According to the council, readers want to keep the library.",
     "0 the council / According to / readers want to keep the library\n"
     "1 readers / want / to keep the library"},
    {"in a quotation, without its marks and its comma",
     "“I think the library will close,” Olsen said.",
     "0 Olsen / said / “I think the library will close,”\n"
     "1 I / think / the library will close"},
    {"in one sentence of a quotation",
     R"("We spoke for an hour. She believes the library will close," Olsen said.)",
     R"(0 Olsen / said / "We spoke for an hour. She believes the library will close,")"
     "\n1 She / believes / the library will close"},
    {"in the second part of a quotation",
     R"("We met," Olsen said, "and she believes the library will close.")",
     R"(0 Olsen / said / "We met," ... "and she believes the library will close.")"
     "\n1 she / believes / the library will close"},
    {"in a quotation that goes on in the next paragraph",
     "\"We met,\" Olsen said.\n\n\"She believes the library will close.\"",
     "0 Olsen / said / \"We met,\" ... \"She believes the library will close.\"\n"
     "1 She / believes / the library will close"},
    {"a quotation inside a quotation",
     "“My mother said, ‘The library will close this year,’” Olsen told us.",
     "0 Olsen / told / “My mother said, ‘The library will close this year,’”\n"
     "1 My mother / said / ‘The library will close this year,’"},
    {"each inside its own",
     "Olsen said that readers wanted to keep the library. Holm said that builders hoped to sell "
     "it.",
     "0 Olsen / said / that readers wanted to keep the library\n"
     "1 readers / wanted / to keep the library\n"
     "0 Holm / said / that builders hoped to sell it\n"
     "1 builders / hoped / to sell it"},
};

constexpr auto nested = stet::attributions.nested();

std::size_t depth_of(const std::vector<stet::attribution>& all, std::size_t i)
{
    std::size_t depth = 0;
    for (; all[i].inside; i = *all[i].inside) ++depth;
    return depth;
}

std::string shown(const std::vector<stet::attribution>& all)
{
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!out.empty()) out += '\n';
        out += std::to_string(depth_of(all, i)) + ' ';
        out += all[i].source ? all[i].source->text : "(nobody)";
        out += " / ";
        out += all[i].cue.text;
        const char* before = " / ";
        for (const auto& part : all[i].content) {
            out += before;
            out += part.text;
            before = " ... ";
        }
    }
    return out;
}

bool holds(const stet::attribution& outer, stet::extent where)
{
    return std::ranges::any_of(outer.content, [&](const stet::excerpt& part) {
        return part.where.begin <= where.begin && where.end <= part.where.end;
    });
}

void check_nesting(std::string_view text, const std::vector<stet::attribution>& all)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        const stet::attribution& a = all[i];
        REQUIRE(a.cue.where.in(text) == a.cue.text);
        for (const auto& part : a.content) REQUIRE(part.where.in(text) == part.text);
        if (!a.inside) continue;
        REQUIRE(*a.inside < i);
        const stet::attribution& outer = all[*a.inside];
        CHECK(holds(outer, a.cue.where));
        if (a.source) CHECK(holds(outer, a.source->where));
        for (const auto& part : a.content) CHECK(holds(outer, part.where));
        CHECK(depth_of(all, i) <= stet::most_attribution_depth);
    }
}

// Everything behind the first word, of any text: the deepest nesting there can be.
struct first_word_speaks {
    void operator()(const stet::passage& p, stet::findings& found) const
    {
        if (p.words.size() < 2) return;
        stet::attribution_draft d;
        d.cue = {0, 1};
        d.content.push_back({1, p.words.size()});
        found.drafts.push_back(d);
    }
};

}  // namespace

TEST_CASE("nested attributions: samples", "[attributions][nested]")
{
    for (const sample& s : samples) {
        CAPTURE(s.why, s.text);
        const auto all = s.text | nested;
        CHECK(shown(all) == s.expected);
        check_nesting(s.text, all);
    }
}

TEST_CASE("nested attributions: the outermost are those found without", "[attributions][nested]")
{
    for (const sample& s : samples) {
        CAPTURE(s.why, s.text);
        auto all = s.text | nested;
        std::erase_if(all, [](const stet::attribution& a) { return a.inside.has_value(); });
        const auto outermost = s.text | stet::attributions;
        CHECK(shown(all) == shown(outermost));
        REQUIRE(all.size() == outermost.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK(all[i].style == outermost[i].style);
            CHECK(all[i].speaker == outermost[i].speaker);
        }
    }
}

TEST_CASE("nested attributions: the style is that inside the content", "[attributions][nested]")
{
    constexpr std::string_view text =
        "“I think the library will close,” Olsen said. “She said, ‘It "
        "will close for ever and a day,’ and left.”";
    const auto all = text | nested;
    REQUIRE(all.size() == 3);
    CHECK(all[0].style == stet::attribution_style::direct);
    CHECK(all[1].style == stet::attribution_style::indirect);
    CHECK(all[2].style == stet::attribution_style::direct);
}

TEST_CASE("nested attributions: the depth is bounded", "[attributions][nested]")
{
    std::string text;
    for (int i = 0; i < 30; ++i) text += "they say that ";
    const auto deep =
        stet::attributions.with(first_word_speaks{}).with(stet::no_speakers{}).nested();
    const auto all = text | deep;
    CHECK(all.size() == stet::most_attribution_depth + 1);
    check_nesting(text, all);
    // The order of the settings does not matter.
    CHECK(shown(text
                | stet::attributions.nested().with(first_word_speaks{}).with(stet::no_speakers{}))
          == shown(all));
}

TEST_CASE("nested attributions: words of one's own", "[attributions][nested]")
{
    constexpr std::string_view words[] = {"tooted"};
    constexpr std::string_view text = "Olsen said that the minister tooted that it rained.";
    CHECK((text | nested).size() == 1);
    CHECK((text | stet::attributions.nested().with(words)).size() == 2);
    CHECK((text | stet::attributions.with(words).nested()).size() == 2);
}
