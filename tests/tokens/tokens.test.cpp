#include <stet/text/paragraphs.hpp>
#include <stet/tokens/tokens.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"

#include <concepts>
#include <ranges>
#include <string>
#include <string_view>

using stet::token;
using stet::token_kind;

namespace {

using view = stet::tokens_view;
static_assert(std::ranges::view<view> && std::ranges::forward_range<const view>);
static_assert(std::ranges::common_range<view> && std::ranges::borrowed_range<view>);
static_assert(std::invocable<stet::tokens_fn, std::string&>);
static_assert(!std::invocable<stet::tokens_fn, std::string>);

// In a text, and inside the excerpts of a range, at their place in the document.
constexpr std::string_view two = "One two.\n\nThree.";
static_assert(std::ranges::distance(two | stet::tokens) == 5);
static_assert(std::ranges::distance(two | stet::paragraphs | stet::tokens) == 5);
static_assert(std::ranges::equal(two | stet::tokens, two | stet::paragraphs | stet::tokens));

// What is outside an excerpt is not seen: the paragraph ends in "Three", not in "Three-fold".
constexpr auto numbers =
    stet::tokens | std::views::filter([](const token& t) { return t.kind == token_kind::number; });
static_assert(std::ranges::distance("4 of 5 in the 1990s"  // a literal ends before its NUL
                                    | numbers)
              == 3);

}  // namespace

TEST_CASE("tokens: a pipeline is a value", "[tokens][pipe]")
{
    const std::string text = "It costs $4.50, or $3 for two.";
    std::string found;
    for (const std::string_view number : text | numbers) found += std::string(number) + " ";
    CHECK(found == "4.50 3 ");

    const auto first = text | stet::tokens | std::views::take(2);
    CHECK(marked(text, first) == std::string_view("[It] [costs] $4.50, or $3 for two."));
}
