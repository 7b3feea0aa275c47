#include <stet/text/transcript.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace {

struct sample {
    std::string_view line;
    std::string_view name;  // empty: it opens no turn
    std::string_view last;
};

constexpr sample samples[] = {
    {"VALE: Why?", "VALE", "VALE"},
    {"ANN VALE: Why?", "ANN VALE", "VALE"},
    {"ANN VALE, HOST: Why?", "ANN VALE, HOST", "VALE"},
    {"GOV. ANN VALE (D-Ohio): Why?", "GOV. ANN VALE (D-Ohio)", "VALE"},
    {"MORI (through translator): Why?", "MORI (through translator)", "MORI"},
    {"  \"VALE: Why?", "VALE", "VALE"},
    {"\u201CO'HARA-LUND: Why?", "O'HARA-LUND", "O'HARA-LUND"},
    {"Vale: Why?", "", ""},
    {"Q: Why?", "", ""},
    {"VALE:Why?", "", ""},
    {"VALE:", "", ""},
    {"VALE said: why?", "", ""},
    {"THE HOUSE\nVALE: Why?", "", ""},
    {"1: Why?", "", ""},
    {"", "", ""},
    {"A NAME THAT GOES ON AND ON AND ON AND ON AND ON AND ON AND ON AND ON: Why?", "", ""},
};

constexpr std::string_view interview =
    "An interview.\n\nVALE: Why?\n\nORSON: Because.\n\nVALE: I see.\n";
static_assert(stet::is_transcript(interview));
static_assert(stet::turn_label_at(interview, 15)->name == stet::extent{15, 19});

}  // namespace

TEST_CASE("transcript: labels of turns", "[text]")
{
    for (const sample& s : samples) {
        CAPTURE(s.line);
        const auto label = stet::turn_label_at(s.line, 0);
        REQUIRE(label.has_value() == !s.name.empty());
        if (!label) continue;
        CHECK(label->name.in(s.line) == s.name);
        CHECK(label->last == s.last);
    }
    CHECK_FALSE(stet::turn_label_at("VALE: Why?", 10));
    CHECK_FALSE(stet::turn_label_at("VALE: Why?", 11));
}

TEST_CASE("transcript: somebody speaks again", "[text]")
{
    CHECK(stet::is_transcript("VALE: Why?\nORSON: No.\nANN VALE: I see."));
    CHECK(stet::is_transcript("\"VALE: Why?\n\n\"ORSON: No.\n\n\"(LAUGHTER)\n\n\"ORSON: So."));
    CHECK_FALSE(stet::is_transcript("VALE: Why?\nORSON: No.\nMORI: I see."));
    CHECK_FALSE(stet::is_transcript("VALE: Why?\nVALE: No."));
    CHECK_FALSE(stet::is_transcript("UPDATE: The ferry is late.\n\nPHOTOS: The harbour at night."));
    CHECK_FALSE(stet::is_transcript(""));
}

TEST_CASE("transcript: of more speakers than are remembered", "[text]")
{
    std::string text;
    for (char c = 'A'; c <= 'Z'; ++c) text += std::string(2, c) + ": Here.\n";
    CHECK_FALSE(stet::is_transcript(text));
    CHECK(stet::is_transcript(text + "BB: Again.\n"));
    CHECK_FALSE(stet::is_transcript(text + "ZZ: Again.\n"));
}

TEST_CASE("transcript: of any bytes", "[text][robust]")
{
    CHECK_FALSE(stet::is_transcript(std::string(100'000, 'A')));
    CHECK_FALSE(stet::is_transcript(std::string(100'000, ':')));
    CHECK_FALSE(stet::is_transcript(std::string(100'000, '\n')));
    CHECK_FALSE(stet::is_transcript(std::string("A\0B: \xFF\xE2\x80", 8)));
}
