#include <stet/claims.hpp>
#include <stet/sentences.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::chrono_literals;

struct sample {
    std::string_view why;
    std::string_view text;
    std::string_view expected;  // source: quantity; quantity, one claim a line
};

constexpr sample samples[] = {
    {"an empty text has none", "", ""},
    {"no attribution, no claim", "The harbour took 40 ships in May.", ""},
    {"no quantity, no claim", "The harbour master said that the channel was closed.", ""},
    {"a count", "The harbour master said that 40 ships had waited.", "The harbour master: 40"},
    {"several quantities", "Olsen said the repair would cost $3 million and take six weeks.",
     "Olsen: $3 million; six weeks"},
    {"only those inside the content",
     "In May, 12 members of the council said that 40 ships had waited.",
     "12 members of the council: 40"},
    {"in both parts of a content", R"("We lost 40 ships," Olsen said on 3 May, "and 12 lorries.")",
     "Olsen: 40; 12"},
    {"a quotation that goes on", "\"We lost 40 ships,\" Olsen said.\n\n\"It cost us £2m.\"",
     "Olsen: 40; £2m"},
    {"two attributions of one sentence",
     "Olsen said 40 ships had waited and predicted that 50 would come.", "Olsen: 40\nOlsen: 50"},
    {"the full stop of a quantity may be that of the sentence",
     "Olsen said the lock would open at 4 p.m.", "Olsen: 4 p.m."},
    {"in front of the content there is nothing", "On 3 May 40 people met. Olsen said so.", ""},
};

std::string shown(const std::vector<stet::claim>& claims)
{
    std::string out;
    for (const stet::claim& c : claims) {
        if (!out.empty()) out += '\n';
        out += c.attribution.source ? c.attribution.source->text : "(nobody)";
        const char* before = ": ";
        for (const stet::quantity& q : c.quantities) {
            out += before;
            out += q.text;
            before = "; ";
        }
    }
    return out;
}

constexpr std::string_view article =
    "The ferry company said it lost £4m last year.\n\n"
    "“Fuel went up by 20 per cent on Monday,” said Ingrid Holm. “We sold 300,000 tickets.”\n\n"
    "Critics said the boats were old.";

// Attributions and quantities of somebody else: an adaptor is all that is asked for.
struct first_word_speaks : stet::closure<first_word_speaks> {
    std::vector<stet::attribution> operator()(stet::lasting_text auto&& text) const
    {
        const auto document = stet::document_of(text);
        stet::attribution a;
        a.cue = stet::excerpt(document, 0, document.find(' '));
        a.content.emplace_back(document, a.cue.where.end + 1, document.size());
        return {a};
    }
};

struct no_quantities : stet::closure<no_quantities> {
    std::vector<stet::quantity> operator()(stet::lasting_text auto&&) const { return {}; }
};

static_assert(stet::attribution_adaptor<stet::basic_attributions<>>);
static_assert(stet::attribution_adaptor<first_word_speaks>);
static_assert(stet::quantity_adaptor<stet::quantities_fn>);
static_assert(stet::quantity_adaptor<decltype(stet::sentences | stet::quantities)>);
static_assert(!stet::attribution_adaptor<stet::quantities_fn>);
static_assert(!stet::quantity_adaptor<stet::basic_attributions<>>);
static_assert(!stet::quantity_adaptor<int>);

template <class Claims>
concept dated = requires(const Claims& c) { c.on(2025y / 8 / 18); };
static_assert(dated<stet::basic_claims<>>);
static_assert(!dated<stet::basic_claims<stet::basic_attributions<>, no_quantities>>);

static_assert(std::invocable<const stet::basic_claims<>&, std::string&>);
static_assert(!std::invocable<const stet::basic_claims<>&, std::string>);

}  // namespace

TEST_CASE("claims: samples", "[claims]")
{
    for (const sample& s : samples) {
        CAPTURE(s.why, s.text);
        CHECK(shown(s.text | stet::claims) == s.expected);
    }
}

TEST_CASE("claims: places are those of the document", "[claims]")
{
    const auto claims = article | stet::claims;
    REQUIRE(claims.size() == 2);
    for (const stet::claim& c : claims) {
        for (const stet::quantity& q : c.quantities) {
            CHECK(q.where.in(article) == q.text);
            CHECK(std::ranges::any_of(c.attribution.content, [&](const stet::excerpt& part) {
                return part.where.begin <= q.where.begin && q.where.end <= part.where.end;
            }));
        }
        CHECK(c.where() == c.attribution.where());
    }
    CHECK(shown(claims)
          == "The ferry company: £4m; last year\nIngrid Holm: 20 per cent; Monday; 300,000");
}

TEST_CASE("claims: a reference date", "[claims]")
{
    const auto timex_of = [](const std::vector<stet::claim>& claims, std::string_view text) {
        for (const stet::claim& c : claims)
            for (const stet::quantity& q : c.quantities)
                if (q.text == text) return std::string(q.timex.view());
        return std::string("not found");
    };
    CHECK(timex_of(article | stet::claims, "Monday") == "XXXX-WXX-1");
    CHECK(timex_of(article | stet::claims.on(2025y / 8 / 20), "Monday") == "2025-08-18");
}

TEST_CASE("claims: other parts", "[claims]")
{
    SECTION("other parsers")
    {
        constexpr auto prices = stet::claims.with(stet::basic_quantities<stet::money>());
        CHECK(shown(article | prices) == "The ferry company: £4m");
        CHECK(shown(article | prices.on(2025y / 8 / 20)) == "The ferry company: £4m");
    }
    SECTION("a pipeline of quantities")
    {
        constexpr auto large = stet::claims.with(
            stet::sentences | stet::quantities
            | std::views::filter([](const stet::quantity& q) { return q.text.size() > 6; }));
        CHECK(shown(article | large)
              == "The ferry company: last year\nIngrid Holm: 20 per cent; 300,000");
    }
    SECTION("a pipeline of attributions")
    {
        constexpr auto quoted = stet::claims.with(
            stet::attributions | std::views::filter([](const stet::attribution& a) {
                return a.style == stet::attribution_style::direct;
            }));
        const std::string_view text = article;
        CHECK(shown(text | quoted) == "Ingrid Holm: 20 per cent; Monday; 300,000");
    }
    SECTION("attributions of one's own")
    {
        CHECK(shown("Guess about 12 or 13" | stet::claims.with(first_word_speaks{}))
              == "(nobody): 12; 13");
    }
    SECTION("none")
    {
        CHECK((article | stet::claims.with(no_quantities{})).empty());
        CHECK((article | stet::claims.with(stet::quantities).with(stet::attributions)).size() == 2);
    }
}

TEST_CASE("claims: by numbers", "[claims]")
{
    const std::vector<stet::attribution> said = article | stet::attributions;
    std::vector<stet::quantity> figures;
    for (const auto& q : article | stet::quantities) figures.push_back(q);
    const auto joined = stet::join_claims(said, figures);
    const auto claims = article | stet::claims;
    REQUIRE(joined.size() == claims.size());
    for (std::size_t i = 0; i < joined.size(); ++i) {
        CHECK(said[joined[i].attribution].where() == claims[i].where());
        REQUIRE(joined[i].quantities.size() == claims[i].quantities.size());
        for (std::size_t k = 0; k < joined[i].quantities.size(); ++k)
            CHECK(figures[joined[i].quantities[k]].where == claims[i].quantities[k].where);
    }
    CHECK(stet::join_claims({}, figures).empty());
    CHECK(stet::join_claims(said, {}).empty());
}

TEST_CASE("claims: a pipeline is a value", "[claims]")
{
    constexpr auto money =
        stet::claims.on(2025y / 8 / 20) | std::views::filter([](const stet::claim& c) {
            return std::ranges::any_of(c.quantities, [](const stet::quantity& q) {
                return q.kind == stet::quantity_kind::currency;
            });
        });
    std::size_t count = 0;
    for (const stet::claim& c : article | money) {
        CHECK(*c.attribution.source == "The ferry company");
        ++count;
    }
    CHECK(count == 1);
}
