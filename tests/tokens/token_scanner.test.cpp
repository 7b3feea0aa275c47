#include <stet/tokens/token_scanner.hpp>

#include <stet/core/scan.hpp>

#include "support/catch.hpp"
#include "support/marked.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

using stet::token;
using stet::token_kind;

namespace {

constexpr auto tokens = stet::scan(stet::token_scanner{});

struct sample {
    std::string_view why;
    std::string_view expected;  // a bar between tokens that no blank parts
    std::string_view kinds;     // word clitic number punctuation symbol quotation other
};

constexpr sample samples[] = {
    {"an empty text", "", ""},
    {"blanks alone", " \t\r\n\v\f\u00A0\u2003 ", ""},
    {"words and a full stop", "The ferry left|.", "wwwp"},
    {"letters with accents", "Zoë naïve Ærø Łódź", "wwww"},
    {"a combining accent", "cafe\u0301 open", "ww"},
    {"other scripts", "Москва 東京 Αθήνα", "www"},
    {"a soft hyphen inside", "co\u00ADoperate", "w"},

    {"an apostrophe inside", "O'Brien d’Artagnan rock'n'roll o'clock Hawai‘i", "wwwww"},
    {"possessives", "Putin|'s James|’s OBAMA|'S U.S.|'s", "wcwcwcwc"},
    {"a plural possessive ends in what may be a quotation mark", "dogs|' bowl", "wqw"},
    {"clitics", "they|'re I|'m we|’ll you|'ve she|'d it|'s", "wcwcwcwcwcwc"},
    {"negations", "do|n't ca|n’t wo|n't DID|N'T", "wcwcwcwc"},
    {"two clitics", "should|n't|'ve who|'d|'ve", "wccwcc"},
    {"clitics that were cut off before", "Putin 's do n't", "wcww"},
    {"letters that only look like a clitic", "O'Dell d'état l'Est n'tar", "wwww"},
    {"words cut short", "'em ’til 'tis rock 'n' roll", "wwwwww"},
    {"years cut short", "the '90s of ’68", "wnwn"},

    {"hyphens join", "three-year-old COVID-19 F-16 mid-1990s 79-year-old x\u2011ray", "wwwwww"},
    {"but not two numbers", "5|-|4 1990|-|91", "npnnpn"},
    {"nor at an edge", "two|- and -|three", "wpwpw"},
    {"dashes part", "now|—|then now|--|then 10|–|12", "wpwwpwnpn"},

    {"abbreviations with inner dots keep their last one", "U.S. a.m. e.g. Ph.D. J.K. Rowling",
     "wwwwww"},
    {"others do not", "Mr|. Smith Sen|. J|. Doe etc|.", "wpwwpwpwwp"},
    {"a hyphen after them", "U.S.-led a.m.-p.m.", "ww"},
    {"three dots are not theirs", "in the U.S|...", "wwwp"},
    {"a sentence end without a blank", "left|.|He It|.|The", "wpwwpw"},
    {"names of sites", "Amazon.com gov.uk example.co.uk|.", "wwwp"},
    {"joined by other marks", "AT&T R&D user_name a|&|b", "wwwwpw"},
    {"letters and digits", "G20 B2B iOS12.1", "www"},

    {"numbers", "1 1,200 12,345,678 3.5 1.2.3 10:30 9/11", "nnnnnnn"},
    {"that are none, taken together", "2|,|5 1|,|2345", "npnnpn"},
    {"letters written on to a number", "1990s 4th 10am 5km 5G 1990|'s", "nnnnnnc"},
    {"a point before", ".5 (|.22|) $|.99 end|.|5", "npnpsnwpn"},
    {"fractions and powers", "½ 2½ 5² 2½-year", "nnnw"},
    {"other digits", "٣٤ ４２", "nn"},
    {"before a full stop or comma", "5|. 5|, 5|: 5|/", "npnpnpnp"},
    {"money and percent", "$|5 £|3.2bn 4|% €|1|-|2m", "snsnnpsnpn"},
    {"signs", "-|5 +|5 ±|5", "pnsnsn"},
    {"feet and inches", "6|'|2|\"", "npnp"},

    {"marks one by one", "What|?|! (|a|)|;|[|b|]", "wpppwpppwp"},
    {"dots in a row together", "Well|... so|…. a|....|b", "wpwpwpw"},
    {"quotation marks", "“|Go|,|” '|X|' ''|Y|,|'' «|Z|»", "qwpqqwqqwpqqwq"},
    {"a mark beside a mark", "\"|'|Go|!|'|\"", "qqwpqq"},
    {"other marks", "§ 5 • a ¿|Qué|?", "pnpwpwp"},
    {"symbols", "a = b © ° ^ ~", "wswssss"},
    {"pictures", "ok 👍|👍 ❤️", "wsss"},

    {"broken UTF-8 together", "a \xFF\xFE\x80 b", "wow"},
    {"broken inside a word", "caf|\xC3 x", "wow"},
    {"controls and what is invisible", "\x01|\x7F a|\u200B|b", "oowow"},
    {"a byte order mark", "\uFEFF|a", "ow"},
};

constexpr char letter_of(token_kind kind)
{
    return "wcnpsqo"[static_cast<std::size_t>(kind)];
}

constexpr short_text text_of(const sample& s)
{
    short_text text;
    for (std::size_t at = 0; at < s.expected.size(); ++at)
        if (s.expected[at] != '|') text += s.expected.substr(at, 1);
    return text;
}

constexpr short_text parted(std::string_view text)
{
    short_text out;
    std::size_t done = 0;
    for (const token& t : text | tokens) {
        if (t.where.begin == done && done > 0) out += "|";
        out += text.substr(done, t.where.end - done);
        done = t.where.end;
    }
    out += text.substr(done);
    return out;
}

constexpr short_text kinds(std::string_view text)
{
    short_text out;
    for (const token& t : text | tokens) {
        const char letter = letter_of(t.kind);
        out += std::string_view(&letter, 1);
    }
    return out;
}

constexpr bool holds(const sample& s)
{
    const short_text buffer = text_of(s);
    const std::string_view text = buffer;
    return parted(text) == s.expected && kinds(text) == s.kinds;
}

static_assert(std::ranges::all_of(samples, holds));

constexpr std::string_view pieces[] = {
    "a",   "n",  "t",      "s",      "U",      "ll",   "é",    "中",   "\u0301", "9",
    "12",  "½",  " ",      "\n",     "'",      "’",    "''",   "\"",   "“",      ".",
    "..",  "…",  ",",      ":",      "/",      "-",    "—",    "&",    "_",      "$",
    "%",   "(",  "\u00AD", "\u02BC", "\u2011", "\xE2", "\x80", "\xFF", "\u200B", "\u00A0",
    "n't", "'s", ".com",   "U.S",    "👍",     "٣"};

}  // namespace

TEST_CASE("token_scanner: samples", "[tokens]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        const auto buffer = text_of(s);
        const std::string_view text = buffer;
        const auto found = parted(text);
        const auto found_kinds = kinds(text);
        CHECK(std::string_view(found) == s.expected);
        CHECK(std::string_view(found_kinds) == s.kinds);
    }
}

TEST_CASE("token_scanner: every byte that is no blank lies in one token", "[tokens][property]")
{
    random_numbers random(8);
    const auto all_blank = [](std::string_view gap) {
        for (std::size_t at = 0; at < gap.size();) {
            const auto c = stet::decode_at(gap, at);
            if (!stet::is_space(c.value)) return false;
            at += c.size;
        }
        return true;
    };
    for (int round = 0; round < 30'000; ++round) {
        const std::string text = round % 4 == 0 ? random_bytes(random, random.below(64))
                                                : random_text(random, pieces, random.below(24));
        const auto exact = std::make_unique<char[]>(text.size());
        std::ranges::copy(text, exact.get());
        const std::string_view document(exact.get(), text.size());
        CAPTURE(text);
        std::size_t done = 0;
        for (const token& t : document | tokens) {
            REQUIRE(t.where.begin >= done);
            REQUIRE(t.where.end > t.where.begin);
            REQUIRE(t.where.end <= document.size());
            REQUIRE(t.text.data() == document.data() + t.where.begin);
            REQUIRE(all_blank(document.substr(done, t.where.begin - done)));
            REQUIRE(!stet::is_space(stet::decode_at(document, t.where.begin).value));
            done = t.where.end;
        }
        REQUIRE(all_blank(document.substr(done)));
    }
}

// A token never ends inside a character, and broken bytes are in tokens of their own.
TEST_CASE("token_scanner: characters stay whole", "[tokens][property]")
{
    random_numbers random(9);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random_text(random, pieces, random.below(24));
        CAPTURE(text);
        for (const token& t : text | tokens) {
            bool any_broken = false;
            bool all_broken = true;
            std::size_t at = t.where.begin;
            while (at < t.where.end) {
                const auto c = stet::decode_at(text, at);
                any_broken = any_broken || c.broken();
                all_broken = all_broken && c.broken();
                at += c.size;
            }
            REQUIRE(at == t.where.end);
            REQUIRE(any_broken == all_broken);
            REQUIRE((!any_broken || t.kind == token_kind::other));
        }
    }
}

// Read again from where a token begins, it is the same, and so is all that follows.
TEST_CASE("token_scanner: the same from every token on", "[tokens][property]")
{
    random_numbers random(10);
    const stet::token_scanner scan;
    for (int round = 0; round < 5'000; ++round) {
        const std::string text = random_text(random, pieces, random.below(24));
        CAPTURE(text);
        std::size_t before = 0;
        for (const token& t : text | tokens) {
            REQUIRE(scan(text, t.where.begin) == t);
            REQUIRE(scan(text, t.where.begin)->kind == t.kind);
            REQUIRE(scan(text, before) == t);
            before = t.where.end;
        }
    }
}

// What follows a blank does not change what is before it, so a tokeniser can be fed line by line.
TEST_CASE("token_scanner: a line feed parts the text", "[tokens][property]")
{
    random_numbers random(11);
    const auto count = [](const std::string& text) { return std::ranges::distance(text | tokens); };
    for (int round = 0; round < 10'000; ++round) {
        const std::string first = random_text(random, pieces, random.below(12)) + "a";
        const std::string second = "b" + random_text(random, pieces, random.below(12));
        CAPTURE(first, second);
        REQUIRE(count(first + "\n" + second) == count(first) + count(second));
    }
}

// A megabyte of each: an instant where the work is linear, many minutes where it is not.
TEST_CASE("token_scanner: linear time", "[tokens][linear]")
{
    constexpr std::string_view worst[] = {
        "a",  "a'", "'",  "n't", "n'", "a-",   "a.",   "U.S.", "ab.", "1,", "1,234",  "1.",
        "1:", "1/", "..", "--",  "\"", "\xFF", "\xE2", "é",    "’",   "½",  "👍",     "\u0301",
        " ",  "\n", "_",  "a_",  "A&", "$",    ".5",   "'9",   "''",  "ʼ",  "\u00AD", "-1"};
    for (const auto piece : worst) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        CAPTURE(piece);
        std::size_t covered = 0;
        for (const token& t : text | tokens) covered += t.where.size();
        CHECK(covered <= text.size());
    }
}
