#ifndef STET_ATTRIBUTIONS_PASSAGE_TOKENS_HPP
#define STET_ATTRIBUTIONS_PASSAGE_TOKENS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/core/fixed_text.hpp>
#include <stet/tokens/token.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// What a token is that is no word: by its kind and its first character.
[[nodiscard]] inline passage_mark mark_of(token_kind kind, std::string_view text) noexcept
{
    switch (kind) {
    case token_kind::word:
    case token_kind::clitic:
    case token_kind::number:
        return passage_mark::none;
    case token_kind::quotation:
        return passage_mark::quote;
    case token_kind::symbol:
        return text == "$" || text == "%" || text == "\xC2\xA3" || text == "\xE2\x82\xAC"
                   ? passage_mark::none
                   : passage_mark::other;
    case token_kind::punctuation:
    case token_kind::other:
        break;
    }
    switch (text.empty() ? ' ' : text.front()) {
    case ',':
        return passage_mark::comma;
    case '.':
    case '!':
    case '?':
        return passage_mark::stop;
    case ':':
        return passage_mark::colon;
    case ';':
        return passage_mark::semicolon;
    case '-':
        return passage_mark::dash;
    case '(':
    case '[':
        return passage_mark::opening;
    case ')':
    case ']':
        return passage_mark::closing;
    default:
        break;
    }
    if (text.starts_with("\xE2\x80") && text.size() > 2) {  // General Punctuation
        const auto low = static_cast<unsigned char>(text[2]);
        if (low >= 0x90 && low <= 0x95) return passage_mark::dash;
        if (low == 0xA6) return passage_mark::stop;
    }
    return passage_mark::other;
}

/// A word with straight apostrophes, as the lists have it. What is too long for that is no word
/// of theirs.
[[nodiscard]] inline fixed_text<40> with_straight_apostrophes(std::string_view word) noexcept
{
    fixed_text<40> straight;
    for (std::size_t at = 0; at < word.size();) {
        if (word.substr(at, 3) == "\u2019") {
            straight += '\'';
            at += 3;
        } else {
            straight += word[at++];
        }
    }
    return straight;
}

}  // namespace stet::detail

#endif
