#include <stet/quantities/finding/place_finder.hpp>

#include <stet/quantities/quantities.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

/// Where a scanner with these parsers asks them, if all of them always refuse.
template <class... Parsers>
constexpr std::size_t places(std::string_view document, std::size_t* found, std::size_t limit,
                             std::size_t from = 0)
{
    stet::detail::place_finder<Parsers...> finder(document, from);
    std::size_t size = 0;
    for (auto place = finder.next(); place.at < document.size(); place = finder.next()) {
        if (size < limit) found[size] = place.at;
        ++size;
        finder.go_on(place);
    }
    return size;
}

struct sample {
    std::string_view why;
    std::string_view text;  // a bar before each place where money or a percentage may begin
};

constexpr sample samples[] = {
    {"an empty text has none", ""},
    {"words that open nothing", "The boats lay in the old harbour."},
    {"numerals, once each", "|12 boats, |757-200 and A320"},
    {"number words", "|Seven boats and |half the crew"},
    {"an article before a number alone", "a boat, an oar, |a |million and |a |quarter"},
    {"signs of money", "|$|5, |\u20AC|6 or |\u00A3|7"},
    {"signs of numbers belong to them", "from |-|5 to |+|3, but |3x-4, |.|5 and |-|.|5"},
    {"codes before amounts", "|UAH |3, |US|$|5 and |Rs. |20, but HE |2, \"he\" and \"it |2\""},
    {"across the borders of blocks of bytes",
     "There is no end to such a wide plain, without any numeral in it: |-|5 and |-|.|5"},
    {"the same, one byte further on",
     "There is no end to such a wide plain, without any numerals in it: |-|5 and |-|.|5"},
    {"addresses and tags are gone past", "http://a.b/12 @3rd #40 |9"},
    {"letters of other scripts go on", "na\u00EFve2 \u0414five |five"},
};

constexpr bool holds(const sample& s)
{
    char text[256] = {};
    std::size_t size = 0;
    std::size_t expected[32] = {};
    std::size_t count = 0;
    for (const char c : s.text) {
        if (c == '|')
            expected[count++] = size;
        else
            text[size++] = c;
    }
    std::size_t found[32] = {};
    const auto n = places<stet::money, stet::percentages>({text, size}, found, 32);
    return n == count && std::equal(found, found + count, expected);
}
static_assert(std::ranges::all_of(samples, holds));

/// A parser that may begin anywhere, but never does.
struct nowhere {
    static constexpr std::uint32_t asked_at = 0;
    static constexpr bool begins(std::string_view, std::size_t) { return false; }
    constexpr std::optional<stet::quantity> operator()(const stet::quantity_context&,
                                                       std::size_t) const
    {
        return std::nullopt;
    }
};

}  // namespace

TEST_CASE("place_finder: samples", "[quantities]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        CHECK(holds(s));
    }
}

TEST_CASE("place_finder: the same places with a parser that looks at every byte", "[quantities]")
{
    const std::string_view pieces[] = {"a",    " ",      "5",    "-",     ".",  "'",      "$",
                                       "\xE2", "\u2019", "two ", "US",    ":",  "//",     "@",
                                       "\xC2", "\u00E9", "the ", "1,2",   "\n", "\u20AC", "boats ",
                                       "an ",  "week ",  "\0",   "last ", "# ", "\x80",   "Q3"};
    std::uint32_t state = 1;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525U + 1013904223U;
            text += pieces[(state >> 8) % std::size(pieces)];
        }
        const auto from = (state >> 16) % 20;
        std::vector<std::size_t> fast(text.size() + 1);
        std::vector<std::size_t> slow(text.size() + 1);
        const auto n = places<stet::money, stet::ordinals, stet::durations>(text, fast.data(),
                                                                            fast.size(), from);
        const auto m = places<stet::money, stet::ordinals, stet::durations, nowhere>(
            text, slow.data(), slow.size(), from);
        CAPTURE(text, from, n, m);
        REQUIRE(n == m);
        REQUIRE(fast == slow);
    }
}

TEST_CASE("place_finder: a run of letters is gone through once", "[quantities]")
{
    // Some seconds would be hours if each block of bytes looked for the end of the run.
    const std::string letters(2'000'000, 'x');
    for (const auto& text : {letters + " 5", "2 " + letters + "5"}) {
        std::size_t found[4] = {};
        const auto n = places<stet::money>(text, found, 4);
        REQUIRE(n == 1);
        CHECK(found[0] == (text[0] == '2' ? 0 : text.size() - 1));
    }
}

TEST_CASE("place_finder: what is remembered changes nothing", "[quantities]")
{
    const std::string_view text =
        "On May 5, 2016 two of 30 boats, worth $5 million, sailed 7 miles "
        "for 44 percent of the 3rd week. A few hours later 12 came home.";
    const auto& scan = stet::quantities.scanner();
    std::remove_cvref_t<decltype(scan)>::memory memory;
    for (const std::string_view document : {text, text.substr(3), text}) {
        for (std::size_t from = 0; from < document.size();) {
            const auto found = scan(document, from, memory);
            const auto anew = scan(document, from);
            REQUIRE(found.has_value() == anew.has_value());
            if (!found) break;
            CHECK(found->where == anew->where);
            CHECK(scan(document, from, memory)->where == anew->where);  // back again
            from = found->where.end;
        }
    }
}

TEST_CASE("place_finder: parsers name every word that they begin at", "[quantities]")
{
    const auto check = [](std::string_view word) {
        std::string capital(word);
        capital[0] = stet::ascii_upper(capital[0]);
        for (const auto& text : {capital, capital + " 3", capital + "3"}) {
            if (!stet::date_times::begins(text, 0)) continue;
            bool named = false;
            stet::date_times::for_each_beginning([&](std::string_view beginning) {
                const auto size = beginning.size();
                named = named
                        || (stet::starts_with_folded(text, beginning)
                            && (size == text.size() || !stet::is_ascii_letter(text[size])));
            });
            CAPTURE(text);
            CHECK(named);
        }
    };
    stet::lexicon::holidays.for_each_word(check);
    stet::lexicon::time_words.for_each_word(check);
    stet::lexicon::number_words.for_each_word(check);
}
