#include <stet/text/character_class.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

using stet::character_class;
using stet::class_of;

namespace {

struct sample {
    std::string_view why;
    char32_t character;
    character_class expected;
};

constexpr sample samples[] = {
    {"NUL", 0, character_class::other},
    {"a control", 0x7F, character_class::other},
    {"a line feed", U'\n', character_class::space},
    {"the next-line control", 0x85, character_class::space},
    {"the no-break space", 0xA0, character_class::space},
    {"the zero-width space is a format character", 0x200B, character_class::other},
    {"the ideographic space", 0x3000, character_class::space},
    {"a capital", U'Z', character_class::upper},
    {"a title-case letter", 0x01C5, character_class::upper},
    {"a small letter with an accent", 0xE9, character_class::lower},
    {"a small Greek letter", 0x3B1, character_class::lower},
    {"a feminine ordinal has no case", 0xAA, character_class::letter},
    {"a Chinese letter", 0x4E2D, character_class::letter},
    {"the last of a range that the database names by its ends", 0x9FFF, character_class::letter},
    {"a letter outside the first plane", 0x20000, character_class::letter},
    {"a combining accent", 0x301, character_class::mark},
    {"a digit", U'7', character_class::digit},
    {"an Arabic digit", 0x664, character_class::digit},
    {"a half", 0xBD, character_class::number},
    {"a superscript", 0xB2, character_class::number},
    {"a full stop", U'.', character_class::punctuation},
    {"a per cent sign", U'%', character_class::punctuation},
    {"a curly quotation mark", 0x201C, character_class::punctuation},
    {"an em dash", 0x2014, character_class::punctuation},
    {"a dollar", U'$', character_class::symbol},
    {"a euro", 0x20AC, character_class::symbol},
    {"a smiling face", 0x1F600, character_class::symbol},
    {"a surrogate", 0xD800, character_class::other},
    {"private use", 0xE000, character_class::other},
    {"not assigned", 0x0378, character_class::other},
    {"the replacement character is a symbol", 0xFFFD, character_class::symbol},
    {"the last of all", 0x10FFFF, character_class::other},
    {"beyond the last", 0x110000, character_class::other},
    {"far beyond", 0xFFFFFFFF, character_class::other},
};

static_assert(std::ranges::all_of(samples, [](const sample& s) {
    return class_of(s.character) == s.expected;
}));

// The questions agree with the class.
static_assert(stet::is_letter(U'a') && stet::is_letter(U'A') && stet::is_letter(0x4E2D));
static_assert(!stet::is_letter(U'1') && !stet::is_letter(0x301));
static_assert(stet::is_upper(0xC9) && !stet::is_upper(0xE9) && stet::is_lower(0xE9));
static_assert(stet::is_digit(U'0') && !stet::is_digit(0xBD) && stet::is_mark(0x301));
static_assert(stet::is_space(0x2009) && !stet::is_space(U'a') && !stet::is_space(0x200B));
static_assert(stet::is_punctuation(U'#') && stet::is_symbol(U'+') && !stet::is_symbol(U'#'));

}  // namespace

TEST_CASE("character_class: samples", "[text][character_class]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        CHECK(static_cast<char>(class_of(s.character)) == static_cast<char>(s.expected));
    }
}

// Counted in UnicodeData.txt 15.0.0, a file that the generator does not read.
TEST_CASE("character_class: as many of each as Unicode 15 has", "[text][character_class]")
{
    std::map<char, std::size_t> count;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) ++count[static_cast<char>(class_of(c))];
    CHECK(count['U'] == 1862);
    CHECK(count['L'] == 2233);
    CHECK(count['O'] == 132009);
    CHECK(count['M'] == 2450);
    CHECK(count['D'] == 680);
    CHECK(count['N'] == 1151);
    CHECK(count['P'] == 842);
    CHECK(count['S'] == 7770);
    CHECK(count['Z'] == 25);
    CHECK(count.size() == 10);
}
