#include <stet/stet.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace {

using namespace std::chrono_literals;

/// What rules look at, again and again: whoever searches on from each of them is found out.
constexpr std::string_view patterns[] = {
    " ",
    "\n",
    ".",
    "x",
    "A",
    "1",
    " 1",
    "1,",
    "1,000",
    " 1-",
    "$",
    "\"",
    "'",
    "(",
    "Mr. ",
    "A. ",
    "? ",
    "...",
    "-",
    "one and ",
    "hundred ",
    "twenty ",
    "twenty-one ",
    "last ",
    "May ",
    "May 1, ",
    "Friday ",
    "1:30 ",
    "half a ",
    "from 1 to ",
    "he said ",
    "\xE2\x80\x9C",
    "\xE2\x80\x9C"
    "a ",
    "\xE2\x80\x98",
    "\xE2\x80\x99",
    "\xFF",
};

/// The best of three rounds, in seconds.
template <class Analysis>
double seconds(std::string_view pattern, std::size_t size, Analysis analysis)
{
    std::string text;
    while (text.size() < size) text += pattern;
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 3; ++round) {
        const auto start = std::chrono::steady_clock::now();
        analysis(std::string_view(text));
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = std::min(best, taken.count());
    }
    return best;
}

/// Sixteen times the text takes about sixteen times as long; squared it would be 256 times. What
/// takes less than a tenth of a second is not worth a word.
template <class Analysis>
void check_linear(Analysis analysis)
{
    for (const auto pattern : patterns) {
        const double few = seconds(pattern, 4'000, analysis);
        const double many = seconds(pattern, 64'000, analysis);
        CAPTURE(pattern, few, many);
        CHECK((many < 0.1 || many < 80 * few));
    }
}

}  // namespace

TEST_CASE("linear time: sentences", "[sentences][properties]")
{
    check_linear([](std::string_view text) {
        std::size_t count = 0;
        for (const auto& s : text | stet::sentences) count += s.where.size();
        CHECK(count <= text.size());
    });
}

TEST_CASE("linear time: sentences by other policies", "[sentences][properties]")
{
    constexpr auto policies = stet::sentences.with(stet::inside_quotations::keep).with(U";\u2022");
    check_linear([&](std::string_view text) {
        std::size_t count = 0;
        for (const auto& s : text | policies) count += s.where.size();
        CHECK(count <= text.size());
    });
}

TEST_CASE("linear time: quantities", "[quantities][properties]")
{
    check_linear([](std::string_view text) {
        std::size_t count = 0;
        for (const auto& q : text | stet::quantities.on(2025y / 8 / 18)) count += q.where.size();
        CHECK(count <= text.size());
    });
}

// A megabyte of what one number could go on with for ever.
TEST_CASE("linear time: quantities of a megabyte", "[quantities][properties]")
{
    const auto analysis = [](std::string_view text) {
        std::size_t count = 0;
        for (const auto& q : text | stet::quantities.on(2025y / 8 / 18)) count += q.where.size();
        CHECK(count <= text.size());
    };
    for (const std::string_view pattern : {"1", "1,", "twenty ", "twenty"}) {
        const double few = seconds(pattern, 62'500, analysis);
        const double many = seconds(pattern, 1'000'000, analysis);
        CAPTURE(pattern, few, many);
        CHECK(many < 80 * few);
    }
}

TEST_CASE("linear time: attributions", "[attributions][properties]")
{
    check_linear([](std::string_view text) {
        for (const auto& a : text | stet::attributions) CHECK(!a.content.empty());
    });
}

// Nothing but quotation marks, or nothing but words that attribute, many passages long.
TEST_CASE("linear time: attributions of nothing but marks or cues", "[attributions][properties]")
{
    const auto check = [](std::size_t few_bytes, std::size_t many_bytes, const auto& analysis) {
        for (const std::string_view pattern : {"\"", "said ", "\"said\" ", "He said, \""}) {
            const double few = seconds(pattern, few_bytes, analysis);
            const double many = seconds(pattern, many_bytes, analysis);
            CAPTURE(pattern, few, many);
            // Eight times the text; squared it would be 64 times.
            CHECK(many < 32 * few);
        }
    };
    check(64'000, 512'000, [](std::string_view text) {
        for (const auto& a : text | stet::attributions_by_rules) CHECK(!a.content.empty());
    });
    check(16'000, 128'000, [](std::string_view text) {
        for (const auto& a : text | stet::attributions) CHECK(!a.content.empty());
    });
}

TEST_CASE("linear time: nested attributions", "[attributions][properties]")
{
    check_linear([](std::string_view text) {
        for (const auto& a : text | stet::attributions.nested()) CHECK(!a.content.empty());
    });
}

TEST_CASE("linear time: claims", "[claims][properties]")
{
    check_linear([](std::string_view text) {
        for (const auto& c : text | stet::claims) CHECK(!c.quantities.empty());
    });
}
