#include <stet/core/excerpt.hpp>

#include "support/catch.hpp"

#include <concepts>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

constexpr std::string_view document = "one two three";
constexpr stet::excerpt two(document, 4, 7);

static_assert(two == "two" && two.where == stet::extent{4, 7} && two.text.data() == &document[4]);
static_assert(two.where.size() == 3 && two.where.in(document) == "two");
static_assert(stet::excerpt(document, stet::extent{4, 7}) == two);

// Two excerpts are the same if they say the same in the same place.
constexpr std::string_view echo = "two two";
static_assert(stet::excerpt(echo, 0, 3) != stet::excerpt(echo, 4, 7));

// An excerpt knows the document before it, and none of it behind it.
static_assert(two.document_until_end() == "one two");
static_assert(stet::excerpt(document, 0, 13).document_until_end() == document);
static_assert(stet::excerpt(document, 13, 13).document_until_end() == document);
static_assert(stet::excerpt().document_until_end().empty());

// It converts to what the standard calls text, and costs as much to copy.
static_assert(std::convertible_to<stet::excerpt, std::string_view>);
static_assert(std::is_trivially_copyable_v<stet::excerpt> && std::regular<stet::excerpt>);

// Sentences and the like are ranges of excerpts; texts and numbers are not.
static_assert(stet::range_of_excerpts<std::vector<stet::excerpt>>);
static_assert(!stet::range_of_excerpts<std::vector<std::string_view>>);
static_assert(!stet::range_of_excerpts<std::string> && !stet::range_of_excerpts<stet::excerpt>);

}  // namespace

TEST_CASE("excerpt: an empty one has no place to look back from", "[core][excerpt]")
{
    const stet::excerpt none;
    CHECK(none.document_until_end().data() == nullptr);
    CHECK(none == std::string_view());
    const std::string text("a\0b", 3);
    CHECK(stet::excerpt(text, 1, 3) == std::string_view("\0b", 2));
}
