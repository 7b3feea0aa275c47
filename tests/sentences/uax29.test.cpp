#include <stet/sentences/sentences.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// How far we agree with Unicode Standard Annex #29, which splits any text in any language by
// character classes alone, and why not further.

namespace {

constexpr const char* file_name = "/usr/share/unicode/auxiliary/SentenceBreakTest.txt";

struct uax_case {
    std::string text;
    std::vector<std::size_t> breaks;  // bytes, without the start and the end of the text
};

void append_utf8(std::string& text, std::uint32_t c)
{
    const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
    const auto last = [&](unsigned shift) { byte(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80U) return byte(c);
    if (c < 0x800U) return byte(0xC0U | c >> 6U), last(0);
    if (c < 0x10000U) return byte(0xE0U | c >> 12U), last(6), last(0);
    byte(0xF0U | c >> 18U), last(12), last(6), last(0);
}

std::vector<uax_case> read_cases(std::istream& in)
{
    std::vector<uax_case> cases;
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        uax_case c;
        for (std::string word; words >> word;) {
            if (word == "\u00F7")
                c.breaks.push_back(c.text.size());
            else if (word != "\u00D7")
                append_utf8(c.text, static_cast<std::uint32_t>(std::stoul(word, nullptr, 16)));
        }
        if (c.breaks.size() < 2) continue;
        c.breaks.erase(c.breaks.begin());
        c.breaks.pop_back();
        cases.push_back(c);
    }
    return cases;
}

/// Where our sentences begin, but for the first.
std::vector<std::size_t> our_breaks(std::string_view text)
{
    std::vector<std::size_t> breaks;
    for (const stet::sentence& s : text | stet::sentences) breaks.push_back(s.where.begin);
    if (!breaks.empty()) breaks.erase(breaks.begin());
    return breaks;
}

constexpr bool is_line_end(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}
constexpr bool is_mark(char32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x3002;
}
/// What UAX #29 looks through: combining marks and format characters.
constexpr bool is_invisible(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || c == 0xAD || (c >= 0x200C && c <= 0x200F) || c == 0x2060;
}

/// Why we part sentences elsewhere, on purpose.
enum deviation : std::size_t {
    other_line_end,  ///< CR, NEL, U+2028 and U+2029 end every sentence there, here none
    line_feed,       ///< so do single line feeds; here where the lines show that they may
    no_blank,        ///< there a mark ends one without a blank too: "end.\u5B57", "Why?so"
    invisible,       ///< combining marks and format characters are looked through there
    unexplained,
};
constexpr std::array<const char*, 5> names = {"other line ends", "line feeds", "no blank",
                                              "invisible characters", "unexplained"};

/// Looks back from a place where only one of both breaks, up to a line's end or a mark.
deviation reason_at(std::string_view text, std::size_t at)
{
    bool blank = false;
    bool looked_through = at < text.size() && is_invisible(stet::decode_at(text, at).value);
    for (std::size_t end = at; end > 0;) {
        const stet::code_point c = stet::decode_before(text, end);
        if (c.value == '\n') return line_feed;
        if (is_line_end(c.value)) return other_line_end;
        if (is_mark(c.value)) return looked_through ? invisible : blank ? unexplained : no_blank;
        looked_through = looked_through || is_invisible(c.value);
        blank = blank || stet::is_space(c.value);
        end -= c.size;
    }
    return unexplained;
}

}  // namespace

TEST_CASE("uax29: agreement with the cases of Unicode", "[sentences][unicode]")
{
    std::ifstream in(file_name);
    if (!in) {
        std::cout << "skipped: there is no " << file_name << " (Debian: unicode-data)\n";
        SUCCEED();
        return;
    }
    const std::vector<uax_case> cases = read_cases(in);
    REQUIRE(cases.size() > 400);

    std::size_t agreed = 0;
    std::array<std::size_t, names.size()> count{};
    for (const uax_case& c : cases) {
        const auto ours = our_breaks(c.text);
        std::vector<std::size_t> differences;
        std::ranges::set_symmetric_difference(ours, c.breaks, std::back_inserter(differences));
        if (differences.empty())
            ++agreed;
        else
            ++count[reason_at(c.text, differences.front())];
    }
    std::cout << "UAX #29: " << agreed << " of " << cases.size() << " cases agree.";
    for (std::size_t i = 0; i < names.size(); ++i)
        std::cout << ' ' << names[i] << ": " << count[i] << '.';
    std::cout << '\n';

    CHECK(agreed >= 381);  // of the 502 cases of Unicode 15.0
    CHECK(count[unexplained] == 0);
}
