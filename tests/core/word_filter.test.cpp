#include <stet/core/word_filter.hpp>

#include "core/fruit.hpp"
#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using samples::fruit;

constexpr stet::word_filter filter(fruit);

// Each word that was added is let through, whatever its case.
constexpr bool lets_all_through()
{
    bool all = true;
    fruit.for_each_word([&](std::string_view word) {
        char capitals[64] = {};
        for (std::size_t i = 0; i < word.size(); ++i) {
            const char c = word[i];
            capitals[i] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        all = all && filter.may_hold(word) && filter.may_hold({capitals, word.size()});
    });
    return all;
}
static_assert(lets_all_through());

static_assert(!filter.may_hold("") && !stet::word_filter().may_hold("apple"));
static_assert(!filter.may_hold("x") && !filter.may_hold("the") && !filter.may_hold("government"));

}  // namespace

TEST_CASE("word_filter: turns away most of what was not added", "[core][word_filter]")
{
    std::size_t passed = 0;
    std::size_t asked = 0;
    for (char a = 'a'; a <= 'z'; ++a)
        for (char b = 'a'; b <= 'z'; ++b)
            for (std::size_t size = 2; size < 20; ++size, ++asked) {
                const auto word = std::string(1, a) + std::string(size - 1, b);
                passed += filter.may_hold(word) ? 1U : 0U;
            }
    CAPTURE(passed, asked);
    CHECK(passed < asked / 50);
}

TEST_CASE("word_filter: run time answers as compile time", "[core][word_filter]")
{
    constexpr bool none = filter.may_hold("a\xFF\x80z");
    const std::string bytes = "a\xFF\x80z";
    CHECK(filter.may_hold(bytes) == none);
    fruit.for_each_word([&](std::string_view word) {
        CAPTURE(word);
        CHECK(filter.may_hold(std::string(word)));
    });
}
