#ifndef STET_QUANTITIES_NUMBERS_WORDS_BEHIND_NUMBERS_HPP
#define STET_QUANTITIES_NUMBERS_WORDS_BEHIND_NUMBERS_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/comparing_words.hpp>
#include <stet/lexicon/currencies.hpp>
#include <stet/lexicon/following_words.hpp>
#include <stet/lexicon/holidays.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/lexicon/number_suffixes.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/time_hints.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/lexicon/unit_names.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The words of times that may follow a number, and those that begin a date behind it.
inline constexpr std::uint32_t groups_behind_numbers = [] {
    namespace group = lexicon::time_words_group;
    return group::month | group::month_short | group::weekday | group::weekday_short
           | group::weekdays | group::part | group::parts | group::day_name | group::named_hour
           | group::unit | group::units | group::unit_short | group::season | group::seasons
           | group::back | group::forth | group::here | group::zone | group::decade_name
           | group::few | group::shift | group::between_number_and_unit;
}();

/// Shapes of the words that, right behind a number, may make more than a count of it: units,
/// currencies, more of the number, times, and the links of ranges, scores, parts and times. Every
/// parser that turns away what has another word there (`quantity_context::bare`) rests on it.
inline constexpr basic_word_filter<16> shapes_behind_numbers = [] {
    basic_word_filter<16> words;
    const auto add = [&](std::string_view word) { words.add(word); };
    lexicon::unit_names.for_each_word(add);
    lexicon::number_words.for_each_word(add);
    lexicon::number_suffixes.for_each_word(add);
    lexicon::time_hints.for_each_word(add);
    lexicon::comparing_words.for_each_word(add);
    lexicon::number_neighbours.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::number_neighbours_group::dimension)) add(word);  // "5 in thick"
    });
    lexicon::currencies.for_each_entry([&](std::string_view word, word_entry known) {
        namespace group = lexicon::currencies_group;
        if (known.in(group::sign | group::code | group::name | group::before | group::minor
                     | group::minor_sign | group::adjective))
            add(word);
        if (!known.in(group::code) || word.size() != 3) return;
        const char millions[] = {'m', word[0], word[1], word[2]};  // "120 MEUR"
        const char thousands[] = {'k', word[0], word[1], word[2]};
        words.add({millions, 4});
        words.add({thousands, 4});
    });
    lexicon::time_words.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(groups_behind_numbers)) add(word);
    });
    lexicon::holidays.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::holidays_group::opener)) add(word);
    });
    lexicon::following_words.for_each_entry([&](std::string_view word, word_entry known) {
        namespace group = lexicon::following_words_group;
        if (known.in(group::link | group::behind_number)) add(word);
    });
    return words;
}();

/// Shapes of those that link it to something.
inline constexpr word_filter shapes_of_links = [] {
    word_filter words;
    lexicon::following_words.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::following_words_group::link)) words.add(word);
    });
    return words;
}();

/// Whether behind a word that links a number to another, to a time or to a whole, and ends at
/// `end`, stands an ordinary one: "30 of them", "two to blame", "five in custody".
[[nodiscard]] constexpr bool links_nothing(std::string_view document, std::size_t end,
                                           std::string_view link, bool in_digits) noexcept
{
    if (equal_folded(link, "of") && !in_digits) return true;  // "5 of May"
    if (byte_at(document, end) != ' ') return false;
    const auto word = word_at(document, end + 1);
    if (equal_folded(word, "the")) return equal_folded(link, "of") || equal_folded(link, "and");
    return !word.empty() && !shapes_behind_numbers.may_hold(word);
}

/// Whether what follows a whole number that ends at `end` makes no more of it than a count: a mark
/// that ends a phrase, or a word that neither numbers nor any of the parsers know there.
[[nodiscard]] constexpr bool nothing_tells_more(std::string_view document, std::size_t end,
                                                bool in_digits) noexcept
{
    if (end >= document.size()) return true;
    const char mark = document.data()[end];
    const char next = byte_at(document, end + 1);
    if (mark == '.') {
        if (!is_ascii(next) || is_ascii_alphanumeric(next)) return false;
        const auto word = word_at(document, end + 2);  // "16. Nov. 2016"
        return word.empty() || !shapes_behind_numbers.may_hold(word);
    }
    if (mark != ' ' && mark != '-')
        return mark == ',' || mark == ':' || mark == ')' || mark == ';' || mark == '/'
               || mark == ']' || mark == '?' || mark == '!';
    if (in_digits && mark == ' ' && is_ascii_digit(next)) {
        auto other = end + 1;  // no fraction: "2 1/2"
        while (other - end < 5 && is_ascii_digit(byte_at(document, other))) ++other;
        const char sign = byte_at(document, other);
        return is_ascii(sign) && sign != '/';
    }
    if (!is_ascii_letter(next)) return false;
    const auto word = word_at(document, end + 1);
    const auto word_end = end + 1 + word.size();
    if (word.empty() || byte_at(document, word_end) == '/') return false;
    if (!shapes_behind_numbers.may_hold(word)) return true;
    return mark == ' ' && shapes_of_links.may_hold(word)
           && lexicon::following_words.find(word).in(lexicon::following_words_group::link)
           && links_nothing(document, word_end, word, in_digits);
}

/// Whether such a number may tell a time all the same: a year of four digits, or of any behind
/// "A.D."; "17.30", which is a time beside a day, as is "at eight, on Monday night".
[[nodiscard]] constexpr bool may_tell_time(std::string_view document,
                                           const number_reading& n) noexcept
{
    const char mark = byte_at(document, n.where.end);
    if (mark == ',' || mark == ':' || mark == '/') return true;
    if (mark == ' ' && is_ascii_digit(byte_at(document, n.where.end + 1))) [[unlikely]]
        return true;
    if (!n.in_digits) return false;
    if (n.decimal_digits > 0 || (n.integer_digits == 4 && !n.grouped)) return true;
    const auto before = before_blanks(document, n.where.begin);
    if (before == n.where.begin || before == 0) return false;
    return document[before - 1] == '.' || document[before - 1] == 'D';
}

}  // namespace stet::detail

#endif
