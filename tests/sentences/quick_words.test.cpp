#include <stet/lexicon/abbreviations.hpp>
#include <stet/lexicon/sentence_openers.hpp>
#include <stet/sentences/short_words.hpp>
#include <stet/sentences/word_beginnings.hpp>
#include <stet/sentences/word_endings.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace {

using stet::detail::first_letters;
using stet::detail::last_letters;

static_assert(first_letters::at("Word", 0).folded == first_letters::at("a words", 2).folded);
static_assert(first_letters::at("it's", 0).folded == first_letters::at("IT, ", 0).folded);
static_assert(first_letters::at("5abc", 0).folded == 0);
static_assert(first_letters::at("\u00E9ab", 0).folded == 0, "beyond ASCII there are no letters");

constexpr stet::detail::word_beginnings openers{stet::lexicon::sentence_openers};
static_assert(openers.may_begin(first_letters::at("However", 0)));
static_assert(!openers.may_begin(first_letters::at("Smith", 0)));

constexpr stet::detail::short_words short_openers{stet::lexicon::sentence_openers};
constexpr stet::detail::short_words abbreviations{stet::lexicon::abbreviations};

}  // namespace

TEST_CASE("short_words: say what the table says", "[sentences]")
{
    std::size_t words = 0;
    const auto compare = [&](std::string_view word) {
        if (word.size() > 4 || !std::ranges::all_of(word, stet::is_ascii_letter)) return;
        ++words;
        CAPTURE(word);
        const std::string text = "    " + std::string(word);
        CHECK(abbreviations.find(last_letters::before(text, text.size())).groups
              == stet::lexicon::abbreviations.find(word).groups);
    };
    stet::lexicon::abbreviations.for_each_word(compare);
    stet::lexicon::sentence_openers.for_each_word(compare);
    CHECK(words > 350);
}

TEST_CASE("word_beginnings: every word of the table may be there", "[sentences]")
{
    stet::lexicon::sentence_openers.for_each_word([&](std::string_view word) {
        CAPTURE(word);
        const std::string text = std::string(word) + "    ";
        const first_letters letters = first_letters::at(text, 0);
        CHECK(letters.count == std::min<std::size_t>(word.size(), 4));
        if (letters.count == 4)
            CHECK(openers.may_begin(letters));
        else
            CHECK(short_openers.find(letters));
    });
}
