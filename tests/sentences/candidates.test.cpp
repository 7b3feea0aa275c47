#include <stet/sentences/candidates.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace {

constexpr std::size_t find_one_by_one(std::string_view document, std::size_t at)
{
    while (at < document.size() && !stet::detail::candidate_bytes.has(document[at])) ++at;
    return at;
}

// In constant evaluation, where the portable search runs.
static_assert(stet::find_candidate("", 0) == 0);
static_assert(stet::find_candidate("no candidate in here", 0) == 20);
static_assert(stet::find_candidate("a long way to the end. And on", 0) == 21);
static_assert(stet::find_candidate("a long way to the end. And on", 22) == 29);
static_assert(stet::find_candidate("it goes on\u2026", 0) == 12, "its last byte");

}  // namespace

TEST_CASE("candidates: every search finds the same", "[sentences]")
{
    std::mt19937 random(1);
    // Bytes of all kinds, and texts in which candidates are rare.
    std::uniform_int_distribution<int> any(0, 255);
    std::uniform_int_distribution<int> letter('a', 'z');
    for (int round = 0; round < 300; ++round) {
        const bool rare = round % 2 == 0;
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += static_cast<char>(rare && i % 37 != 0 ? letter(random) : any(random));
        for (std::size_t at = 0; at <= text.size(); ++at) {
            const std::size_t expected = find_one_by_one(text, at);
            CAPTURE(round, at);
            REQUIRE(stet::find_candidate(text, at) == expected);
            REQUIRE(stet::detail::find_candidate_by_words(text, at) == expected);
        }
    }
}

TEST_CASE("candidates: nothing behind the text is read", "[sentences]")
{
    const std::string text = "no candidate in sight and on and on. ";
    for (std::size_t size = 0; size <= text.size() - 2; ++size)
        CHECK(stet::find_candidate(std::string_view(text).substr(0, size), 0) == size);
}
