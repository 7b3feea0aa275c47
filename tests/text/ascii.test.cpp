#include <stet/text/ascii.hpp>

#include "support/catch.hpp"

#include <string_view>

namespace {

constexpr char byte(int value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

template <class Predicate>
constexpr int how_many(Predicate is)
{
    int count = 0;
    for (int i = 0; i < 256; ++i) count += is(byte(i)) ? 1 : 0;
    return count;
}

static_assert(how_many(stet::is_ascii) == 128);
static_assert(how_many(stet::is_ascii_digit) == 10);
static_assert(how_many(stet::is_ascii_upper) == 26);
static_assert(how_many(stet::is_ascii_lower) == 26);
static_assert(how_many(stet::is_ascii_graph) == 94);
static_assert(how_many(stet::is_ascii_letter) == 52);
static_assert(how_many(stet::is_ascii_alphanumeric) == 62);
static_assert(how_many(stet::is_ascii_space) == 6);

static_assert(stet::is_ascii_upper('A') && stet::is_ascii_upper('Z') && !stet::is_ascii_upper('@'));
static_assert(stet::is_ascii_lower('a') && stet::is_ascii_lower('z') && !stet::is_ascii_lower('{'));
static_assert(!stet::is_ascii_letter(byte(0xC4)) && !stet::is_ascii_space(byte(0x85)));

static_assert(stet::ascii_lower('Q') == 'q' && stet::ascii_upper('q') == 'Q');
static_assert(stet::ascii_lower('[') == '[' && stet::ascii_upper('`') == '`');
static_assert(stet::ascii_lower(byte(0xC0)) == byte(0xC0));

static_assert(stet::equal_folded("MONDAY", "Monday") && stet::equal_folded("", ""));
static_assert(!stet::equal_folded("Mon", "Monday") && !stet::equal_folded("Monday", "Sunday"));
static_assert(!stet::equal_folded("[", "{"), "these differ in the bit that parts the cases");
static_assert(stet::starts_with_folded("Date 2025", "date") && stet::starts_with_folded("a", ""));
static_assert(!stet::starts_with_folded("dat", "date"));

}  // namespace

TEST_CASE("ascii: folding keeps to letters", "[text][ascii]")
{
    for (int i = 0; i < 256; ++i) {
        CAPTURE(i);
        const char c = byte(i);
        CHECK(stet::is_ascii_letter(c) == (stet::ascii_lower(c) != stet::ascii_upper(c)));
    }
}
