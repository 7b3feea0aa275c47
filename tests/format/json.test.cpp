#include <stet/format/json.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::literals;

struct sample {
    std::string_view why;
    std::string_view text;
    std::string_view expected;
};

constexpr sample strings[] = {
    {"nothing", "", R"("")"},
    {"plain", "He left.", R"("He left.")"},
    {"straight quotation marks", R"("No")", R"("\"No\"")"},
    {"a backslash", R"(a\b)", R"("a\\b")"},
    {"line breaks and tabs", "a\r\n\tb", R"("a\r\n\tb")"},
    {"control characters", "\x01\x1f\x1b[1m"sv, R"("\u0001\u001f\u001b[1m")"},
    {"a NUL", "a\0b"sv, R"("a\u0000b")"},
    {"DEL needs no escape", "\x7f", "\"\x7f\""},
    {"letters of any script stay", "“Größe” 😀", "\"“Größe” 😀\""},
    {"a byte that is not UTF-8",
     "a\xff"
     "b",
     "\"a\xEF\xBF\xBD"
     "b\""},
    {"a character cut short", "\xE2\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {"an overlong form", "\xC0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {"a surrogate", "\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
};

std::string json(const auto& element)
{
    std::string out;
    stet::append_json(out, element);
    return out;
}

stet::quantity found(std::string_view document, std::string_view text, stet::quantity_kind kind)
{
    const auto begin = document.find(text);
    stet::quantity q(document, begin, begin + text.size());
    q.kind = kind;
    return q;
}

}  // namespace

TEST_CASE("json: strings", "[format][json]")
{
    for (const auto& s : strings) {
        CAPTURE(s.why);
        std::string out;
        stet::append_json_string(out, s.text);
        CHECK(out == s.expected);
    }
}

TEST_CASE("json: a quantity has the members that apply", "[format][json]")
{
    SECTION("money")
    {
        auto q =
            found("It cost nearly $1.5 billion.", "$1.5 billion", stet::quantity_kind::currency);
        q.value = stet::decimal(15, 8);
        q.unit = "USD";
        q.modifier = stet::quantity_modifier::nearly;
        q.num = stet::numeral{{16, 27}, stet::decimal(15, 8)};
        q.outer = stet::extent{8, 27};
        CHECK(json(q)
              == R"({"begin":15,"end":27,"kind":"currency","value":1500000000,"unit":"USD",)"
                 R"("mod":"<~","num":{"begin":16,"end":27,"value":1500000000},)"
                 R"("outer":{"begin":8,"end":27}})");
    }
    SECTION("a count says what it counts")
    {
        auto q = found("All 12 cats.", "12", stet::quantity_kind::cardinal);
        q.value = stet::decimal(12);
        q.counted = {7, 11};
        CHECK(json(q) == R"({"begin":4,"end":6,"kind":"cardinal","value":12,"counted":"cats"})");
    }
    SECTION("a range, open above")
    {
        auto q = found("over 30 mph", "30 mph", stet::quantity_kind::measure);
        q.range = stet::bounds{stet::decimal(30), std::nullopt};
        q.unit = "[mi_i]/h";
        CHECK(json(q)
              == R"({"begin":5,"end":11,"kind":"measure","low":30,"high":null,"unit":"[mi_i]/h"})");
    }
    SECTION("a score")
    {
        auto q = found("They won 3-1.", "3-1", stet::quantity_kind::score);
        q.score_values = {stet::decimal(3), stet::decimal(1)};
        q.score_size = 2;
        CHECK(json(q) == R"({"begin":9,"end":12,"kind":"score","values":[3,1]})");
    }
    SECTION("a time has no number")
    {
        auto q = found("on Friday night", "Friday night", stet::quantity_kind::datetime);
        q.timex = stet::timex_text("2025-08-15TNI");
        CHECK(json(q) == R"({"begin":3,"end":15,"kind":"datetime","timex":"2025-08-15TNI"})");
    }
    SECTION("a rate")
    {
        auto q = found("$15 an hour", "$15 an hour", stet::quantity_kind::currency);
        q.value = stet::decimal(15);
        q.unit = "USD";
        q.per = "h";
        CHECK(json(q)
              == R"({"begin":0,"end":11,"kind":"currency","value":15,"unit":"USD","per":"h"})");
    }
}

TEST_CASE("json: an attribution lists its parts", "[format][json]")
{
    constexpr std::string_view text = "\"Yes,\" he said, \"we can.\"";
    stet::attribution a;
    a.cue = stet::excerpt(text, 10, 14);
    a.content = {stet::excerpt(text, 0, 6), stet::excerpt(text, 16, 25)};
    a.style = stet::attribution_style::direct;

    CHECK(json(a)
          == R"({"source":null,"cue":[{"begin":10,"end":14}],)"
             R"("content":[{"begin":0,"end":6},{"begin":16,"end":25}],"style":"direct"})");

    a.source = stet::excerpt(text, 7, 9);
    a.speaker = stet::excerpt(text, 1, 4);
    a.confidence = 0.9301F;
    CHECK(json(a)
          == R"({"source":[{"begin":7,"end":9}],"cue":[{"begin":10,"end":14}],)"
             R"("content":[{"begin":0,"end":6},{"begin":16,"end":25}],"style":"direct",)"
             R"("speaker":{"begin":1,"end":4},"confidence":0.93})");

    a.speaker.reset();
    a.confidence.reset();
    a.inside = 3;
    CHECK(json(a).ends_with(R"("style":"direct","inside":3})"));
}

TEST_CASE("json: a claim joins by number, or is written out", "[format][json]")
{
    CHECK(json(stet::claim_indices{2, {3, 4}}) == R"({"attribution":2,"quantities":[3,4]})");
    CHECK(json(stet::claim_indices{0, {}}) == R"({"attribution":0,"quantities":[]})");

    constexpr std::string_view text = "He said 12 came.";
    stet::claim c;
    c.attribution.cue = stet::excerpt(text, 3, 7);
    c.attribution.content = {stet::excerpt(text, 8, 15)};
    c.quantities.push_back(found(text, "12", stet::quantity_kind::cardinal));
    c.quantities.back().value = stet::decimal(12);
    CHECK(json(c)
          == R"({"attribution":{"source":null,"cue":[{"begin":3,"end":7}],)"
             R"("content":[{"begin":8,"end":15}],"style":"indirect"},)"
             R"("quantities":[{"begin":8,"end":10,"kind":"cardinal","value":12}]})");
    std::string out;
    stet::append_json_array(out, std::vector<stet::claim_indices>{{0, {1}}, {2, {5}}});
    CHECK(out == R"([{"attribution":0,"quantities":[1]},{"attribution":2,"quantities":[5]}])");
}

TEST_CASE("json: a range becomes an array", "[format][json]")
{
    std::string out;
    stet::append_json_array(out, std::vector<stet::extent>{});
    stet::append_json_array(out, std::vector<stet::extent>{{0, 2}, {3, 5}});
    CHECK(out == R"([][{"begin":0,"end":2},{"begin":3,"end":5}])");
}
