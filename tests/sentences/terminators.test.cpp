#include <stet/sentences/sentences.hpp>
#include <stet/sentences/terminators.hpp>

#include "sentences/parted.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <concepts>
#include <string>
#include <string_view>

namespace {

constexpr auto more = stet::sentences.with(U";\u203D\u2022\U0001F600");

constexpr parted_sample samples[] = {
    {"without them, as ever", "Dr. Vale left at 3 p.m. |Why? |Nobody knows..."},
    {"a semicolon", "He came; |she left; |both wept."},
    {"an interrobang", "He left\u203D |Nobody knew\u203D"},
    {"before a small letter", "he left\u203D |nobody knew"},
    {"several marks in a row", "He left\u203D\u203D |Why?\u203D |Why\u203D?! |So."},
    {"inside a word", "See a;b and c\u203Dd; |no more."},
    {"closing marks stay", "\u201CHe left;\u201D |(She left;) |They wept."},
    {"punctuation goes on", "Left;, he said."},
    {"at the beginning they end nothing", "\u2022 Wash it \u2022 |Boil it"},
    {"beyond 16 bits", "He won \U0001F600 |She lost \U0001F600"},
};

constexpr bool holds(const parted_sample& s)
{
    return actual(s, more) == std::string_view(s.expected);
}

static_assert(std::ranges::all_of(samples, holds));

struct with_marks : stet::fixed_sentence_policies {
    static constexpr std::u32string_view terminators = U";\u203D\u2022\U0001F600";
};
constexpr stet::basic_sentences_fn<stet::english_sentences, with_marks> always_more;
static_assert(std::ranges::all_of(samples, [](const parted_sample& s) {
    return actual(s, always_more) == std::string_view(s.expected);
}));

// A list that would be gone is refused.
template <class Marks>
concept accepted = requires(Marks&& marks) { stet::sentences.with(static_cast<Marks&&>(marks)); };
static_assert(accepted<std::u32string&> && !accepted<std::u32string>);

static_assert(stet::detail::read_terminators("a;?\u203D", 1, U";").where == stet::extent{1, 3});
static_assert(stet::detail::read_terminators("a;", 0, U";").where.size() == 0);
static_assert(stet::detail::read_terminators("a", 1, std::u32string_view(U"\0", 1)).where.size()
              == 0);

}  // namespace

TEST_CASE("terminators: samples", "[sentences]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto found = actual(s, more);
        CHECK(std::string_view(found) == s.expected);
    }
}

TEST_CASE("terminators: with other policies", "[sentences]")
{
    const std::string text = "He said \u201CGo; run.\u201D She ran;\nhe ran.";
    const auto count = [&](const auto& adaptor) { return std::ranges::distance(text | adaptor); };
    CHECK(count(stet::sentences) == 2);
    CHECK(count(more) == 4);
    CHECK(count(more.with(stet::inside_quotations::keep)) == 3);
    CHECK(count(stet::sentences.with(stet::inside_quotations::keep).with(U";")) == 3);
    CHECK(count(stet::sentences.with(
              {.terminators = U";", .single_line_feed = stet::line_feed::blank}))
          == 4);
}
