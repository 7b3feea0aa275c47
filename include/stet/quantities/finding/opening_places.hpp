#ifndef STET_QUANTITIES_FINDING_OPENING_PLACES_HPP
#define STET_QUANTITIES_FINDING_OPENING_PLACES_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/currencies.hpp>
#include <stet/lexicon/time_hints.hpp>
#include <stet/quantities/finding/opener_entries.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

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

/// Whether the sign there, one of - + . and the apostrophe, belongs to what follows.
[[nodiscard]] constexpr bool sign_opens(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    if (c != '-' && c != '+' && c != '.' && c != '\'') [[likely]]
        return false;
    if (at > 0 && is_ascii_alphanumeric(document[at - 1])) return false;
    const char next = byte_at(document, at + 1);
    if (is_ascii_digit(next)) return true;
    if (at == 0 && next == ' ' && is_ascii_digit(byte_at(document, 2))) return true;
    if (c == '.') return false;
    return next == '$' || static_cast<unsigned char>(next) >= 0xC2
           || (next == '.' && is_ascii_digit(byte_at(document, at + 2)));
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

}  // namespace stet::detail

#endif
