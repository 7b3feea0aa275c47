#include <stet/lexicon/abbreviations.hpp>
#include <stet/lexicon/sentence_openers.hpp>
#include <stet/sentences/word_endings.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using stet::detail::last_letters;

constexpr unsigned letters_in_front(std::string_view text)
{
    return last_letters::before(text, text.size()).count;
}
static_assert(letters_in_front("word") == 4 && letters_in_front("longword") == 4);
static_assert(letters_in_front(" two") == 3 && letters_in_front("it's") == 1);
static_assert(letters_in_front("abc5") == 0 && letters_in_front("ab5c") == 1);
static_assert(letters_in_front("@[`{") == 0 && letters_in_front("AZaz") == 4);
static_assert(letters_in_front("\u00E9\u00E9") == 0, "beyond ASCII there are no letters");
static_assert(last_letters::before(" MASS", 5).folded
              == last_letters::before("grass mass", 10).folded);

constexpr stet::detail::word_endings endings{stet::lexicon::abbreviations};
static_assert(endings.may_end(last_letters::before("The Messrs", 10)));
static_assert(!endings.may_end(last_letters::before("It was there", 12)));

}  // namespace

TEST_CASE("word_endings: every word of the table may be there", "[sentences]")
{
    std::size_t words = 0;
    stet::lexicon::abbreviations.for_each_word([&](std::string_view word) {
        ++words;
        CAPTURE(word);
        CHECK(stet::lexicon::abbreviations.contains(word));
        const std::string text = "    " + std::string(word);
        const last_letters letters = last_letters::before(text, text.size());
        if (letters.count == 4 || letters.count == word.size()) CHECK(endings.may_end(letters));
    });
    CHECK(words > 300);
}

TEST_CASE("word_endings: most other words are told apart", "[sentences]")
{
    std::size_t words = 0;
    std::size_t told = 0;
    stet::lexicon::sentence_openers.for_each_word([&](std::string_view word) {
        if (stet::lexicon::abbreviations.contains(word)) return;
        ++words;
        const std::string text = "    " + std::string(word);
        if (!endings.may_end(last_letters::before(text, text.size()))) ++told;
    });
    CHECK(words > 200);
    CHECK(told * 10 > words * 8);
}
