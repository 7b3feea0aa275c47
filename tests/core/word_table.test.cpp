#include <stet/core/word_table.hpp>

#include "core/fruit.hpp"
#include "support/catch.hpp"

#include <array>
#include <string>
#include <string_view>

namespace {

using samples::fruit;
namespace group = samples::fruit_group;
using namespace std::string_view_literals;

// What the list says, at compile time.
static_assert(fruit.find("apple") == stet::word_entry{group::fruit, 1});
static_assert(fruit.find("plum").value == -3);
static_assert(fruit.find("prickly pear").value == 2147483647);
static_assert(fruit.find("quince").in(group::fruit) && fruit.find("quince").value == 0);
static_assert(fruit.find("elderberry").groups == (group::fruit | group::long_));

// Capital and small letters are the same in ASCII, and nowhere else.
static_assert(fruit.contains("ApPlE") && fruit.contains("BLACKCURRANT and redcurrant"));
static_assert(fruit.contains("a\xC3\xA7"
                             "a\xC3\xAD")
              && fruit.contains("a\xC3\x87"
                                "a\xC3\x8D"));
static_assert(!fruit.contains("a\xC3\xA7"
                              "a\xC3\x8D"));

// Bytes that differ in bit 5 alone and are no letters are different.
static_assert(fruit.contains("A[") && fruit.contains("a{") && !fruit.contains("a;"));
static_assert(!fruit.contains("prickly\0pear"sv));

// Anything may be asked for.
static_assert(!fruit.find("") && !fruit.contains("appl") && !fruit.contains("apples"));
static_assert(!fruit.contains("\0"sv) && !fruit.contains("\xFF\xFE"));
static_assert(fruit.find("pineapple") == stet::word_entry{});

// A word hashed once is the same word.
constexpr stet::hashed_word pear("PEAR");
static_assert(fruit.find(pear) == fruit.find("pear") && fruit.find(pear));
static_assert(!fruit.find(stet::hashed_word("pearl")));

// Each word has a place of its own, by which an array tells more of it.
constexpr bool places_are_its_own()
{
    std::array<int, fruit.slots()> counts{};
    bool found = true;
    fruit.for_each_word([&](std::string_view word) {
        const auto slot = fruit.find_slot(word);
        found = found && slot < counts.size() && ++counts[slot] == 1;
    });
    return found;
}
static_assert(places_are_its_own());
static_assert(fruit.find_slot("ApPlE") == fruit.find_slot("apple"));
static_assert(fruit.find_slot("pearl") == fruit.slots() && fruit.find_slot("") == fruit.slots());

// The hash folds letters, alone and eight at once, and no other byte.
constexpr bool folds_as_one_by_one()
{
    for (unsigned low = 0; low < 256; low += 8) {
        char bytes[8] = {};
        for (unsigned i = 0; i < 8; ++i) bytes[i] = static_cast<char>(low + i);
        const auto together = stet::detail::ascii_folded(stet::detail::bytes_as_number<8>(bytes));
        for (char& c : bytes) c = stet::detail::ascii_folded(c);
        if (together != stet::detail::bytes_as_number<8>(bytes)) return false;
    }
    return true;
}
static_assert(folds_as_one_by_one());

}  // namespace

TEST_CASE("word_table: run time answers as compile time", "[core][word_table]")
{
    const std::string_view words[] = {"apple", "Pear", "PRICKLY PEAR", "strawberry", "a[",
                                      "no",    ""};
    constexpr stet::word_entry answers[] = {
        fruit.find("apple"),      fruit.find("Pear"), fruit.find("PRICKLY PEAR"),
        fruit.find("strawberry"), fruit.find("a["),   fruit.find("no"),
        fruit.find(""),
    };
    for (std::size_t i = 0; i < std::size(words); ++i) {
        CAPTURE(words[i]);
        CHECK(fruit.find(words[i]) == answers[i]);
    }
    CHECK(fruit.find(std::string_view()) == stet::word_entry{});
}

TEST_CASE("word_table: every length of word hashes all its bytes", "[core][word_table]")
{
    for (std::size_t size = 1; size < 40; ++size) {
        const std::string word(size, 'x');
        const auto hash = stet::detail::folded_hash(word);
        CHECK(hash == stet::detail::folded_hash(std::string(size, 'X')));
        for (std::size_t at = 0; at < size; ++at) {
            auto other = word;
            other[at] = 'y';
            CAPTURE(size, at);
            CHECK(hash != stet::detail::folded_hash(other));
        }
    }
}

TEST_CASE("word_table: a word of any size is looked up", "[core][word_table]")
{
    CHECK_FALSE(fruit.contains(std::string(1'000'000, 'a')));
    CHECK_FALSE(fruit.contains(std::string(256 + 5, '\0')));
}

TEST_CASE("word_table: its entries are what it says of its words", "[core][word_table]")
{
    std::size_t entries = 0;
    fruit.for_each_entry([&](std::string_view word, stet::word_entry entry) {
        CAPTURE(word);
        CHECK(entry == fruit.find(word));
        CHECK(entry.groups != 0);
        ++entries;
    });
    std::size_t words = 0;
    fruit.for_each_word([&](std::string_view) { ++words; });
    CHECK(entries == words);
    CHECK(entries > 2);
}
