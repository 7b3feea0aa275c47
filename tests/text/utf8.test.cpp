#include <stet/text/utf8.hpp>

#include "support/catch.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#if __has_include(<utf8.h>)
#include <utf8.h>
#endif

using stet::code_point;
using namespace std::string_view_literals;

namespace {

struct sample {
    std::string_view why;
    std::string_view text;
    code_point first;
};

constexpr code_point broken{0xFFFD, 1};

constexpr sample samples[] = {
    {"nothing in an empty text", "", {}},
    {"ASCII", "a", {U'a', 1}},
    {"NUL is a character", "\0"sv, {U'\0', 1}},
    {"the last of ASCII", "\x7F", {0x7F, 1}},
    {"the first of two bytes", "\xC2\x80", {0x80, 2}},
    {"the last of two bytes", "\xDF\xBF", {0x7FF, 2}},
    {"the first of three bytes", "\xE0\xA0\x80", {0x800, 3}},
    {"a quotation mark", "\xE2\x80\x9C", {0x201C, 3}},
    {"the last before the surrogates", "\xED\x9F\xBF", {0xD7FF, 3}},
    {"the first after them", "\xEE\x80\x80", {0xE000, 3}},
    {"the replacement character spelled out", "\xEF\xBF\xBD", {0xFFFD, 3}},
    {"the first of four bytes", "\xF0\x90\x80\x80", {0x10000, 4}},
    {"the last of all", "\xF4\x8F\xBF\xBF", {0x10FFFF, 4}},
    {"a continuation byte alone", "\x80", broken},
    {"overlong in two bytes", "\xC0\x80", broken},
    {"overlong in two bytes, the last", "\xC1\xBF", broken},
    {"overlong in three bytes", "\xE0\x9F\xBF", broken},
    {"overlong in four bytes", "\xF0\x8F\xBF\xBF", broken},
    {"a surrogate", "\xED\xA0\x80", broken},
    {"the last surrogate", "\xED\xBF\xBF", broken},
    {"above the last of all", "\xF4\x90\x80\x80", broken},
    {"a lead byte that never was", "\xF5\x80\x80\x80", broken},
    {"no byte of UTF-8", "\xFF", broken},
    {"cut short after one of two", "\xC3", broken},
    {"cut short after two of three", "\xE2\x80", broken},
    {"cut short after three of four", "\xF0\x9F\x98", broken},
    {"another character in its midst",
     "\xE2\x80"
     "a",
     broken},
};

constexpr bool holds(const sample& s)
{
    return stet::decode_at(s.text, 0) == s.first;
}

/// Read backwards, the characters are those read forwards.
constexpr bool same_both_ways(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const code_point forward = stet::decode_at(text, at);
        at += forward.size;
        if (forward.size == 0 || at > text.size() || stet::decode_before(text, at) != forward)
            return false;
    }
    return stet::decode_before(text, 0).size == 0 && stet::decode_at(text, at).size == 0
           && stet::decode_at(text, text.npos).size == 0
           && stet::decode_before(text, text.npos) == stet::decode_before(text, text.size());
}

static_assert(std::ranges::all_of(samples, holds));
static_assert(std::ranges::all_of(samples, [](const sample& s) { return same_both_ways(s.text); }));
static_assert(broken.broken() && !code_point{0xFFFD, 3}.broken() && !code_point{}.broken());

std::vector<code_point> decoded(std::string_view text)
{
    std::vector<code_point> all;
    for (std::size_t at = 0; at < text.size(); at += all.back().size)
        all.push_back(stet::decode_at(text, at));
    return all;
}

// Bytes at the edges of what RFC 3629 allows, so that random texts often come close to it.
constexpr std::string_view edges[] = {
    "a",    "\x7F", "\x80", "\x8F", "\x90", "\x9F", "\xA0",     "\xBF",         "\xC0",
    "\xC1", "\xC2", "\xDF", "\xE0", "\xE1", "\xEC", "\xED",     "\xEE",         "\xEF",
    "\xF0", "\xF1", "\xF3", "\xF4", "\xF5", "\xFF", "\xC3\xA9", "\xE2\x80\x9D", "\xF0\x9F\x98\x80"};

}  // namespace

TEST_CASE("utf8: samples", "[text][utf8]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        CHECK(stet::decode_at(s.text, 0).value == s.first.value);
        CHECK(stet::decode_at(s.text, 0).size == s.first.size);
    }
}

TEST_CASE("utf8: every code point comes back", "[text][utf8]")
{
    std::size_t wrong = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        std::string text;
        const auto put = [&](char32_t bits) { text += static_cast<char>(bits & 0xFF); };
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        }
        const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
        const code_point expected =
            surrogate ? broken : code_point{c, static_cast<std::uint8_t>(text.size())};
        if (stet::decode_at(text, 0) != expected || !same_both_ways(text)) ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("utf8: any bytes are read, and the same both ways", "[text][utf8][property]")
{
    random_numbers random(1);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = round % 2 == 0 ? random_bytes(random, random.below(24))
                                                : random_text(random, edges, random.below(16));
        // A copy without a byte to spare: AddressSanitizer sees a look beyond its end.
        const auto exact = std::make_unique<char[]>(text.size());
        std::ranges::copy(text, exact.get());
        CAPTURE(round);
        REQUIRE(same_both_ways(std::string_view(exact.get(), text.size())));
    }
}

#if __has_include(<utf8.h>)
// utfcpp, nemtrif/utfcpp: it agrees on what is valid, and on every character of what is.
TEST_CASE("utf8: agrees with utfcpp", "[text][utf8][property]")
{
    random_numbers random(2);
    std::size_t valid_seen = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = round % 2 == 0 ? random_bytes(random, random.below(4))
                                                : random_text(random, edges, random.below(4));
        const auto ours = decoded(text);
        const bool valid = utf8::is_valid(text.begin(), text.end());
        CAPTURE(round);
        REQUIRE(valid == std::ranges::none_of(ours, &code_point::broken));

        // The first byte that is wrong is at the same place.
        const auto bad = utf8::find_invalid(text.begin(), text.end());
        std::size_t good = 0;
        for (const code_point& c : ours) {
            if (c.broken()) break;
            good += c.size;
        }
        REQUIRE(good == static_cast<std::size_t>(bad - text.begin()));

        if (!valid) continue;
        ++valid_seen;
        std::vector<char32_t> theirs;
        for (auto at = text.begin(); at != text.end();)
            theirs.push_back(utf8::next(at, text.end()));
        REQUIRE(std::ranges::equal(ours, theirs, {}, &code_point::value));
    }
    CHECK(valid_seen > 1'000);
}
#endif
