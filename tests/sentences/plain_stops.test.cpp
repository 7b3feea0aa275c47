#include <stet/sentences/english.hpp>
#include <stet/sentences/plain_stops.hpp>
#include <stet/sentences/sentences.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

// English without the quick look: every mark is put to the rules.
struct asked_rules {
    [[nodiscard]] constexpr stet::verdict operator()(const stet::possible_end& e) const noexcept
    {
        return stet::english_end_rules{}(e);
    }
};
struct asked_english : stet::english_sentences {
    using end_rules = asked_rules;
};
constexpr stet::basic_sentences_fn<asked_english> asked;

static_assert(stet::detail::looks_at_marks<stet::english_sentences>);
static_assert(!stet::detail::looks_at_marks<asked_english>);

std::vector<stet::extent> places(std::string_view text, const auto& adaptor)
{
    std::vector<stet::extent> all;
    for (const stet::sentence& s : text | adaptor) all.push_back(s.where);
    return all;
}

// In constant evaluation.
constexpr bool holds(std::string_view text)
{
    return std::ranges::equal(text | stet::sentences, text | asked);
}
static_assert(
    holds("Mr. Vale paid. He left the U.S. Then it rained.\n\n\u201CWhy?\u201D\n\nNo. 5."));

}  // namespace

TEST_CASE("plain_stops: a quick look says what the rules say", "[sentences]")
{
    constexpr std::string_view before[] = {
        "He",       "Mr",        "mr",         "He went",    "in",    "5 in",
        "5 ft",     "ft",        "Ft",         "wash",       "Wash",  "U.S",
        "B",        "a",         "1",          "12",         "19",    "x1",
        "don't",    "govt",      "Messrs",     "O'Neil",     "etc",   "e.g",
        "well-kno", "(He",       "lt.gov",     "Sen",        "sen",   "\u00E9t\u00E9",
        "No",       "cont",      "discont",    ")",          "",      "plan B",
        "\u201CSo", "..",        "a.m",        "ii",         ": 1",   "then-Sen",
        "Jan",      "no",        "Fig",        "vs",         "p",     "v",
        "x",        "I",         "J. K",       "A. A",       "I. I",  "Lodi, N.J",
        "Ph.D",     "Lodi, Pa",  "of U.S",     "i.e",        "12, 1", "9 p.m",
        "Yahoo",    "5 %",       "(so)",       "\"So\"",     "Inc",   "Mon",
        "the may",  "...",       "vitamin  B", "the\u00A0B", "U. S",  "\u00E9",
        "a \u00E9", "Vel\u00E9", "St.\u00E9",  "x\u00E9"};
    constexpr std::string_view after[] = {" He ",        " he ",
                                          "\n\n",        "\n",
                                          "\nHe ",       " \u201CHe ",
                                          " \"He ",      " \"he ",
                                          " 'He ",       " ''He ",
                                          " (He ",       " 5 ",
                                          "\u201D\n\n",  "\"\n\n",
                                          "'\n\n",       "\u2019\n\n",
                                          "\u201D\n",    "\u201D He ",
                                          "\u201D\n\n",  ",",
                                          "x",           "X",
                                          "Xy",          "I",
                                          "I ",          "IX",
                                          ":)",          "5",
                                          ".",           "",
                                          " ",           "  He ",
                                          " \u2019 He",  " \" He",
                                          " I ",         " B. ",
                                          " 'He' ",      " (\"He",
                                          " \u00C9l ",   "\u00A0He ",
                                          "\r\n\r\n",    " \u201C",
                                          " (",          ") He ",
                                          "),",          "\u00AD.",
                                          "'-",          " A. ",
                                          " IV ",        " King ",
                                          " Smith ",     " x.x ",
                                          " http ",      " ,",
                                          " !",          " ?! ",
                                          ".. He ",      ".. he ",
                                          ".. .. ",      ".. . . ",
                                          ".. x.x ",     " Monday ",
                                          " 5 The ",     ")",
                                          " :)",         "\".\" ",
                                          "\u201D.",     "\", he ",
                                          "\u201D?",     "\"! He",
                                          "\"-",         "\" \"He ",
                                          "\" \" He",    "\u201D \u201CHe ",
                                          "\u201D 'He ", "\" (He",
                                          "\u00B0 He",   "\u00E9t\u00E9",
                                          "\u00C9l",     "\u00AD",
                                          "\u2014He",    " \u00E9l ",
                                          " said ",      " \u00E9.\u00E9 ",
                                          "\")) He"};
    constexpr std::string_view leads[] = {"",    "1. ", "0) ",   "i. ", "a. ",
                                          "A. ", "It ", "See: ", "\n",  "It.Then "};
    for (const auto lead : leads)
        for (const auto first : before)
            for (const auto second : after)
                for (const char mark : {'.', '?', ')'})
                    for (const auto rest : {"", "x", "went. So"}) {
                        const std::string text = std::string(lead) + std::string(first) + mark
                                                 + std::string(second) + rest;
                        if (places(text, stet::sentences) == places(text, asked)) continue;
                        CAPTURE(text);
                        CHECK(places(text, stet::sentences) == places(text, asked));
                    }
}

TEST_CASE("plain_stops: a symbol or letter is nothing else", "[sentences]")
{
    for (unsigned bytes = 0; bytes < 0x80 * 0x80 * 0x80; ++bytes) {
        const std::string text = {static_cast<char>(0x80 | bytes >> 14),
                                  static_cast<char>(0x80 | (bytes >> 7 & 0x7F)),
                                  static_cast<char>(0x80 | (bytes & 0x7F))};
        if (!stet::detail::is_symbol_or_letter(text, 0)) continue;
        const bool other = stet::detail::blank_size_at(text, 0) != 0
                           || stet::detail::closing_size_at(text, 0) != 0
                           || stet::detail::opening_size_at(text, 0) != 0
                           || stet::detail::invisible_size_at(text, 0) != 0
                           || stet::read_marks(text, 0).where.size() != 0;
        if (!other) continue;
        CAPTURE(text);
        CHECK(!other);
    }
}

TEST_CASE("plain_stops: nor on any text", "[sentences]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        REQUIRE(places(text, stet::sentences) == places(text, asked));
    }
    for (const auto& [name, text] : corpus("corpora/sentences")) {
        CAPTURE(name);
        REQUIRE(places(text, stet::sentences) == places(text, asked));
    }
}
