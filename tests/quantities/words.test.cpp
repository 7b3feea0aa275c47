#include <stet/quantities/words.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace {

using namespace std::string_literals;

// A word is whole or none.
static_assert(stet::word_at("boats, oars", 0) == "boats" && stet::word_at("boats", 1).empty());
static_assert(stet::word_at("na\u00EFve", 0).empty() && stet::word_at("3rd", 1).empty());
static_assert(stet::word_at("", 0).empty() && stet::word_at("a", 7).empty());
static_assert(stet::word_ending_at("two boats", 9) == "boats");
static_assert(stet::word_ending_at("two boats", 8).empty());

// A gap is blanks or one hyphen, and no blank line.
static_assert(stet::next_word("five-mile", 4) == "mile"
              && stet::next_word("five\u00A0mile", 4) == "mile");
static_assert(stet::next_word("five, mile", 4).empty()
              && stet::next_word("five\n\nmile", 4).empty());
static_assert(stet::next_word("five\nmile", 4) == "mile");
static_assert(stet::previous_word("more than 5", 10) == "than");
static_assert(stet::previous_word("more, 5", 6).empty() && stet::previous_word("5", 0).empty());

static_assert(stet::after_dash("5\u201310", 1) == 4 && stet::after_hyphen("5\u201310", 1) == 1);
static_assert(stet::after_blanks("a      b", 1) == 1);  // more than anyone means
static_assert(stet::before_blanks("a \t b", 4) == 1);

// A letter may be written as two characters, and stays one for the numeral behind it.
static_assert(stet::letter_before("A\u0303", 3) && !stet::letter_before("A\u2044", 4));

}  // namespace

TEST_CASE("words: no function reads outside of the document", "[quantities][numbers]")
{
    for (const std::string& text : {"\xE2\x80"s, "\xC2"s, "5\xE2"s, "a "s, "-"s, " \xC2"s})
        for (std::size_t at = 0; at <= text.size() + 1; ++at) {
            CAPTURE(text, at);
            CHECK(stet::after_gap(text, at) >= at);
            CHECK(stet::before_blanks(text, std::min(at, text.size())) <= at);
            CHECK(stet::next_word(text, at).size() <= text.size());
            CHECK(stet::previous_word(text, at).size() <= text.size());
        }
}

TEST_CASE("words: longer than any quantity has are none", "[quantities][numbers]")
{
    const std::string text(1000, 'x');
    CHECK(stet::word_at(text, 0).empty());
    CHECK(stet::word_ending_at(text, text.size()).empty());
}
