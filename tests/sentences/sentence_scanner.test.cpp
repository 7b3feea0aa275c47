#include <stet/core/scan_view.hpp>
#include <stet/sentences/sentence_scanner.hpp>

#include "support/allocations.hpp"
#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using stet::extent;

constexpr stet::sentence_scanner scan;
constexpr std::string_view text = "  Dr. Vale left. She slept ";

static_assert(stet::scanner<stet::sentence_scanner>);
static_assert(scan(text, 0)->where == extent{2, 16});
static_assert(scan(text, 16)->where == extent{17, 26});
static_assert(!scan(text, 26) && !scan(text, text.size()) && !scan("", 0));

// Where a caller starts in the middle, what stands before is not looked at.
static_assert(scan(text, 5)->where == extent{6, 16});

}  // namespace

TEST_CASE("sentence_scanner: finds the same whatever it remembers", "[sentences]")
{
    std::string many;
    for (int i = 0; i < 20; ++i)
        many += "He. It was Mr. Vale who left.\n1. One\n2. Two \u2022 three \u2022 four. No!";
    stet::sentence_scanner::memory known;
    for (const std::size_t step :
         {1U, 7U, 40U, 301U})  // forward in steps, and back to the beginning
        for (std::size_t from = 0; from <= many.size(); from += step)
            REQUIRE(scan(many, from, known) == scan(many, from));
}

TEST_CASE("sentence_scanner: allocates nothing", "[sentences]")
{
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += "\u201CWhy?\u201D Mr. Vale asked. 1. He [4] left :) ...\n";
    const std::size_t before = allocations;
    std::size_t count = 0;
    for (auto found = scan(many, 0); found; found = scan(many, found->where.end)) ++count;
    CHECK(allocations == before);
    CHECK(count > 1000);
}

TEST_CASE("sentence_scanner: makes progress in any bytes", "[sentences]")
{
    for (int first = 0; first < 256; ++first)
        for (int second = 0; second < 256; ++second) {
            const char bytes[] = {static_cast<char>(first),  static_cast<char>(second), '.', ' ',
                                  static_cast<char>(second), static_cast<char>(first)};
            const std::string_view some(bytes, sizeof bytes);
            std::size_t at = 0;
            for (auto found = scan(some, at); found; found = scan(some, at)) {
                REQUIRE((found->where.begin >= at && found->where.end > found->where.begin
                         && found->where.end <= some.size()));
                at = found->where.end;
            }
        }
}

TEST_CASE("sentence_scanner: a kilobyte of blanks parts like a blank line", "[sentences]")
{
    const auto count = [](std::size_t blanks) {
        const std::string parted = "It was Dr." + std::string(blanks, ' ') + "Vale";
        return scan(parted, 0)->where.end == parted.size() ? 1 : 2;
    };
    CHECK(count(1) == 1);
    CHECK(count(stet::detail::longest_gap - 1) == 1);
    CHECK(count(stet::detail::longest_gap) == 2);
}

TEST_CASE("sentence_scanner: a drawn line has a limit", "[sentences]")
{
    const auto first = [](std::size_t width) {
        return scan(std::string(width, '-') + " It rained.", 0)->where.end;
    };
    CHECK(first(80) == 80);
    CHECK(first(stet::detail::longest_drawn_line) == stet::detail::longest_drawn_line);
    CHECK(first(2000) == 2011);
}
