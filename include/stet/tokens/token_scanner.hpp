#ifndef STET_TOKENS_TOKEN_SCANNER_HPP
#define STET_TOKENS_TOKEN_SCANNER_HPP

#include <stet/text/character_class.hpp>
#include <stet/text/quotation_marks.hpp>
#include <stet/text/utf8.hpp>
#include <stet/tokens/byte_class.hpp>
#include <stet/tokens/token.hpp>
#include <stet/tokens/token_extents.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// Finds one token per call. Looks back a few characters at most, so that it gives the same tokens
/// from every place where one begins.
struct token_scanner {
    [[nodiscard]] constexpr std::optional<token> operator()(std::string_view document,
                                                            std::size_t from) const noexcept
    {
        using detail::byte_class;
        for (std::size_t at = from; at < document.size();) {
            switch (detail::class_of_byte(document[at])) {
            case byte_class::blank:
                ++at;
                break;
            case byte_class::letter:
                return word(document, at, at);
            case byte_class::digit:
                return number(document, at, detail::digits_end(document, at));
            case byte_class::dot:
                return dots(document, at);
            case byte_class::dash:
                return dashes(document, at);
            case byte_class::quote:
                return quote(document, at, 1);
            case byte_class::punctuation:
                return token(document, at, at + 1, token_kind::punctuation);
            case byte_class::symbol:
                return token(document, at, at + 1, token_kind::symbol);
            case byte_class::control:
                return token(document, at, at + 1, token_kind::other);
            case byte_class::beyond_ascii: {
                const code_point c = decode_at(document, at);
                if (!is_space(c.value)) return beyond_ascii(document, at, c);
                at += c.size;
                break;
            }
            }
        }
        return std::nullopt;
    }

private:
    // A word from `begin` on, whose letters begin at `letters`, after an apostrophe if there is
    // one.
    static constexpr token word(std::string_view text, std::size_t begin,
                                std::size_t letters) noexcept
    {
        if (begin > 0 && letters == begin)
            if (const auto end = detail::negation_end(text, begin); end > 0 && is_part(text, begin))
                return token(text, begin, end, token_kind::clitic);
        const auto end = detail::word_end(text, letters, detail::run_end(text, letters));
        return token(text, begin, end, token_kind::word);
    }

    // Whether a letter stands before, so that n't is the end of a word.
    static constexpr bool is_part(std::string_view text, std::size_t at) noexcept
    {
        return is_letter(decode_before(text, at).value);
    }

    // A number whose digits end at `digits`. Letters may be written on to it; a hyphen and a letter
    // make it a word.
    static constexpr token number(std::string_view text, std::size_t begin,
                                  std::size_t digits) noexcept
    {
        std::size_t end = digits;
        while (end < text.size()
               && detail::class_of_byte(text[end]) == detail::byte_class::beyond_ascii) {
            const code_point c = decode_at(text, end);
            if (class_of(c.value) != character_class::number && !is_digit(c.value)) break;
            end += c.size;  // 2½, 5²
        }
        const std::size_t hyphen = detail::joining_hyphen(text, end);
        const bool letters = detail::letter_at(text, end);
        if (!letters && !(hyphen > 0 && detail::letter_at(text, end + hyphen)))
            return token(text, begin, end, token_kind::number);

        const std::size_t suffix = end;
        if (letters) end = detail::run_end(text, end);
        end = detail::word_end(text, suffix, end);
        const bool compound = text.substr(suffix, end - suffix).find('-') != text.npos;
        return token(text, begin, end, compound ? token_kind::word : token_kind::number);
    }

    // A quotation mark, or an apostrophe: of a clitic, of a word or a year cut short, or alone.
    static constexpr token quote(std::string_view text, std::size_t at, std::size_t size) noexcept
    {
        if (const auto mark = quotation_mark_at(text, at))
            return token(text, at, mark->where.end, token_kind::quotation);
        if (const auto end = detail::clitic_end(text, at); end > 0)
            return token(text, at, end, token_kind::clitic);
        const bool free = !detail::digit_at(text, at == 0 ? text.size() : at - 1);
        if (detail::apostrophe_size(text, at) == size && free) {
            const std::size_t inside = at + size;
            if (detail::letter_at(text, inside)) {
                token t = word(text, at, inside);
                const std::size_t second = detail::apostrophe_size(text, t.where.end);
                if (second > 0 && t.text.size() == size + 1
                    && !quotation_mark_at(text, t.where.end))
                    return token(text, at, t.where.end + second, token_kind::word);  // 'n'
                return t;
            }
            if (detail::digit_at(text, inside))
                return number(text, at, detail::digits_end(text, inside));
        }
        return token(text, at, at + size, token_kind::punctuation);
    }

    static constexpr token dots(std::string_view text, std::size_t at) noexcept
    {
        // .5 is a number where nothing stands before it.
        if (detail::digit_at(text, at + 1)
            && (at == 0 || !detail::is_word_character(decode_before(text, at).value))
            && (at == 0 || text[at - 1] != '.'))
            return number(text, at, detail::digits_end(text, at + 1));
        return run_of(text, at, [](char32_t c) { return c == U'.' || c == 0x2026; });
    }

    static constexpr token dashes(std::string_view text, std::size_t at) noexcept
    {
        return run_of(text, at, is_dash);
    }

    static constexpr bool is_dash(char32_t c) noexcept
    {
        return c == U'-' || (c >= 0x2010 && c <= 0x2015);
    }

    static constexpr token run_of(std::string_view text, std::size_t at,
                                  bool (*same)(char32_t)) noexcept
    {
        std::size_t end = at;
        for (code_point c = decode_at(text, end); c.size > 0 && same(c.value);
             c = decode_at(text, end))
            end += c.size;
        return token(text, at, end, token_kind::punctuation);
    }

    static constexpr token beyond_ascii(std::string_view text, std::size_t at,
                                        code_point c) noexcept
    {
        std::size_t end = at + c.size;
        if (c.broken()) {
            while (decode_at(text, end).broken()) ++end;
            return token(text, at, end, token_kind::other);
        }
        if (quotation_mark_at(text, at) || detail::apostrophe_size(text, at) > 0)
            return quote(text, at, c.size);
        if (is_dash(c.value)) return dashes(text, at);
        if (c.value == 0x2026) return dots(text, at);
        switch (class_of(c.value)) {
        case character_class::upper:
        case character_class::lower:
        case character_class::letter:
            return word(text, at, at);
        case character_class::digit:
            while (is_digit(decode_at(text, end).value)) end += decode_at(text, end).size;
            return number(text, at, end);
        case character_class::number:
            return number(text, at, end);
        case character_class::punctuation:
            return token(text, at, end, token_kind::punctuation);
        case character_class::symbol:
            // With what changes its looks, as a variation selector does.
            while (is_mark(decode_at(text, end).value)) end += decode_at(text, end).size;
            return token(text, at, end, token_kind::symbol);
        default:
            return token(text, at, end, token_kind::other);
        }
    }
};

}  // namespace stet

#endif
