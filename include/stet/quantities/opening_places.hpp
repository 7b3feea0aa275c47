#ifndef STET_QUANTITIES_OPENING_PLACES_HPP
#define STET_QUANTITIES_OPENING_PLACES_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/currencies.hpp>
#include <stet/lexicon/following_words.hpp>
#include <stet/lexicon/holidays.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/quantity_openers.hpp>
#include <stet/lexicon/time_hints.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/spelled_numbers.hpp>
#include <stet/quantities/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/quantities/words_behind_numbers.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// What the tables know of a word that a quantity may begin with: all of them at once, as most of
/// them are asked about every such word.
struct opener_entry {
    std::uint32_t groups = 0;  // of `quantity_openers`
    word_entry time;
    word_entry number;
};

/// By the slots of `quantity_openers`.
inline constexpr auto opener_entries = [] {
    std::array<opener_entry, lexicon::quantity_openers.slots()> entries{};
    lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
        entries[lexicon::quantity_openers.find_slot(word)] = {
            known.groups, lexicon::time_words.find(word), lexicon::number_words.find(word)};
    });
    return entries;
}();

/// That of a word, or null if it opens nothing.
[[nodiscard, gnu::noinline]] constexpr const opener_entry*
find_opener(std::string_view word) noexcept
{
    const auto slot = lexicon::quantity_openers.find_slot(word);
    return slot < opener_entries.size() ? &opener_entries[slot] : nullptr;
}

/// A place where a quantity may begin, and where to go on if none does.
struct opening_place {
    std::size_t at = 0;
    std::size_t next = 0;        // 0: behind the numeral, which is gone through once it is refused
    std::uint32_t opening = 0;   // what stands there; 0: only parsers whose `begins` says so
    bool number = false;         // a number may begin here
    bool leads_nowhere = false;  // a word that opens a time, but none comes behind it
    const opener_entry* word = nullptr;  // what is known of the word from `at` to `next`
};

/// Behind the characters that hang together with a numeral that nobody reads: the rest of
/// "757-200", "14-1418", "A1.2.3".
[[nodiscard]] constexpr std::size_t behind_numeral(std::string_view document,
                                                   std::size_t at) noexcept
{
    for (; at < document.size(); ++at) {
        const char c = document[at];
        if (is_ascii_alphanumeric(c)) continue;
        const bool joins = c == '-' || c == '.' || c == '/' || c == ':' || c == ',';
        if (!joins || !is_ascii_alphanumeric(byte_at(document, at + 1))) break;
    }
    return at;
}

/// "://", "@somebody", "#topic": what hangs together with them is a name, up to the next blank.
[[nodiscard]] constexpr bool opens_address(std::string_view document, std::size_t at) noexcept
{
    if (document[at] == ':') return follows(document, at, "://");
    return is_ascii_alphanumeric(byte_at(document, at + 1)) || byte_at(document, at + 1) == '_';
}
[[nodiscard]] constexpr std::size_t behind_address(std::string_view document,
                                                   std::size_t at) noexcept
{
    while (at < document.size() && !is_ascii_space(document[at]) && document[at] != '<'
           && document[at] != '"')
        ++at;
    return at;
}

/// Shapes of the short words that amounts follow behind a blank, "UAH 3.04", and of those that
/// stand before a number in times, "FY 2015".
inline constexpr word_filter shapes_of_codes = [] {
    word_filter words;
    const auto add = [&](std::string_view word) {
        if (word.size() <= 3) words.add(word);
    };
    lexicon::currencies.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::currencies_group::code | lexicon::currencies_group::sign)) add(word);
    });
    lexicon::time_hints.for_each_word(add);
    return words;
}();

/// Whether a sign of currency or an amount follows the short word there: "US$5", "UAH 3.04",
/// "RM42", "Rs. 20". Behind a blank the word must look like a currency; else that is not asked
/// here.
[[nodiscard]] constexpr bool is_code_of_amount(std::string_view document, std::size_t at,
                                               std::size_t end) noexcept
{
    if (end - at > 3) return false;
    const char next = byte_at(document, end);
    if (next == '$') return true;
    const auto word = document.substr(at, end - at);
    if (!is_ascii(next)) {
        const auto sign = decode_at(document, end).value;
        if (sign == 0xA0 || sign == 0x202F) return shapes_of_codes.may_hold(word);
        return (sign > 0xA0 && sign <= 0xA5) || (sign >= 0x20A0 && sign <= 0x20CF);
    }
    if (follows(document, end, " $ ")) return true;  // "c $ 5": each sign stands apart
    if (next == '.' && ascii_lower(document[at]) == 'u')
        return follows(document, end + 2, ". $") || follows(document, end + 2, " $");
    if (end - at < 2 || !is_ascii_upper(document[at])) return false;
    if (next == '.') ++end;  // "Rs. 20"
    const bool parted = byte_at(document, end) == ' ';
    if (parted) ++end;
    if (byte_at(document, end) == '$') return true;
    return is_ascii_digit(byte_at(document, end)) && (!parted || shapes_of_codes.may_hold(word));
}

/// The shapes of "a" and "an".
inline constexpr word_filter article_shapes = [] {
    word_filter articles;
    lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::quantity_openers_group::article)) articles.add(word);
    });
    return articles;
}();
inline constexpr std::size_t longest_article = 2;
static_assert([] {
    bool exact = true;  // no other opener has such a shape
    lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
        exact =
            exact
            && article_shapes.may_hold(word) == known.in(lexicon::quantity_openers_group::article)
            && !(article_shapes.may_hold(word) && word.size() > longest_article);
    });
    return exact;
}());

/// Shapes of the words that go on behind one that opens nothing by itself (the group `leading` of
/// `quantity_openers`): "this week", "every other day", "from May", "several more hours".
inline constexpr large_word_filter shapes_behind_openers = [] {
    large_word_filter words;
    const auto add = [&](std::string_view word) { words.add(word); };
    lexicon::time_words.for_each_word(add);
    lexicon::number_words.for_each_word(add);
    lexicon::holidays.for_each_entry([&](std::string_view word, word_entry known) {
        using namespace lexicon::holidays_group;
        if (known.in(opener | rare_opener)) words.add(word);
    });
    lexicon::following_words.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::following_words_group::behind_opener)) words.add(word);
    });
    return words;
}();

/// Whether a word follows that makes a number or a time of "a", "an" before it.
[[nodiscard]] constexpr bool article_opens(std::string_view document, std::size_t end) noexcept
{
    const auto word = next_word(document, end);
    if (!shapes_behind_openers.may_hold(word)) return false;
    return number_word(word) || time_word(word);
}

/// Whether no time goes on at `end` behind such a word, and no range of numbers.
[[nodiscard, gnu::noinline]] constexpr bool leads_nowhere(std::string_view document,
                                                          std::size_t end, bool range) noexcept
{
    const auto begin = after_gap(document, end);
    if (begin == end) [[unlikely]]
        return is_ascii(byte_at(document, end));
    auto word = word_at(document, begin);
    if (word.empty()) return false;
    if (!shapes_behind_openers.may_hold(word))  // it holds "the" and the articles
        return !(range && shapes_behind_numbers.may_hold(word));
    if (equal_folded(word, "the")) {  // "from the 1970s", but "from the start"
        word = next_word(document, end_of(word, document));
        if (!word.empty() && !is_ascii_lower(word.front())) return false;
    } else if (article_shapes.may_hold(word)
               && number_word(word).in(lexicon::number_words_group::article)) {
        // "from a distance" too, but not "from a year ago"
        word = next_word(document, end_of(word, document));
    }
    return !word.empty() && !shapes_behind_openers.may_hold(word)
           && !(range && shapes_behind_numbers.may_hold(word));
}

}  // namespace stet::detail

#endif
