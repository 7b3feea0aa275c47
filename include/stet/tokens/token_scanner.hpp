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

namespace detail {

/// Where a token lies, and what it is.
struct token_place {
    extent where;  ///< empty: there is none
    token_kind kind = token_kind::word;
};

/// What `token_scanner` does, without the text of the token.
class token_finder {
public:
    [[nodiscard]] constexpr token_place operator()(std::string_view document,
                                                   std::size_t from) const noexcept
    {
        // Most tokens are plain words behind a blank.
        std::size_t at = from;
        while (at < document.size() && document.data()[at] == ' ') ++at;
        if (at >= document.size()) return {};
        if (is_ascii_letter(document.data()[at])) {
            const std::size_t end = ascii_run_end(document, at);
            if (surely_ends_word(document, end)) return {{at, end}, token_kind::word};
        }
        return any(document, at);
    }

private:
    static constexpr token_place any(std::string_view document, std::size_t at) noexcept
    {
        for (; at < document.size();) {
            const char c = document.data()[at];
            switch (class_of_byte(c)) {
            case byte_class::blank:
                ++at;
                break;
            case byte_class::letter:
                return word(document, at, at);
            case byte_class::digit:
                return number(document, at, digits_end(document, at));
            case byte_class::dot:
                return dots(document, at);
            case byte_class::dash:
                return dashes(document, at);
            case byte_class::quote:
                return quote(document, at, 1);
            case byte_class::punctuation:
                return token_place{{at, at + 1}, token_kind::punctuation};
            case byte_class::symbol:
                return token_place{{at, at + 1}, token_kind::symbol};
            case byte_class::control:
                return token_place{{at, at + 1}, token_kind::other};
            case byte_class::beyond_ascii: {
                const code_point p = decode_at(document, at);
                if (!is_space(p.value)) return beyond_ascii(document, at, p);
                at += p.size;
                break;
            }
            }
        }
        return {};
    }

    // A word from `begin` on, whose letters begin at `letters`, after an apostrophe if there is
    // one.
    static constexpr token_place word(std::string_view text, std::size_t begin,
                                      std::size_t letters) noexcept
    {
        if (begin > 0 && letters == begin)
            if (const auto end = negation_end(text, begin); end > 0 && is_part(text, begin))
                return token_place{{begin, end}, token_kind::clitic};
        const auto end = word_end(text, letters, run_end(text, letters));
        return token_place{{begin, end}, token_kind::word};
    }

    // Whether a letter stands before, so that n't is the end of a word.
    static constexpr bool is_part(std::string_view text, std::size_t at) noexcept
    {
        return is_letter(decode_before(text, at).value);
    }

    // A number whose digits end at `digits`. Letters may be written on to it; a hyphen and a letter
    // make it a word.
    static constexpr token_place number(std::string_view text, std::size_t begin,
                                        std::size_t digits) noexcept
    {
        std::size_t end = digits;
        while (end < text.size() && class_of_byte(text[end]) == byte_class::beyond_ascii) {
            const code_point c = decode_at(text, end);
            if (class_of(c.value) != character_class::number && !is_digit(c.value)) break;
            end += c.size;  // 2½, 5²
        }
        const std::size_t hyphen = joining_hyphen(text, end);
        const bool letters = is_letter_at(text, end);
        if (!letters && !(hyphen > 0 && is_letter_at(text, end + hyphen)))
            return token_place{{begin, end}, token_kind::number};

        const std::size_t suffix = end;
        if (letters) end = run_end(text, end);
        end = word_end(text, suffix, end);
        const bool compound = text.substr(suffix, end - suffix).find('-') != text.npos;
        return token_place{{begin, end}, compound ? token_kind::word : token_kind::number};
    }

    // A quotation mark, or an apostrophe: of a clitic, of a word or a year cut short, or alone.
    static constexpr token_place quote(std::string_view text, std::size_t at,
                                       std::size_t size) noexcept
    {
        if (const auto mark = quotation_mark_at(text, at))
            return token_place{{at, mark->where.end}, token_kind::quotation};
        if (const auto end = clitic_end(text, at); end > 0)
            return token_place{{at, end}, token_kind::clitic};
        const bool free = !digit_at(text, at == 0 ? text.size() : at - 1);
        if (apostrophe_size(text, at) == size && free) {
            const std::size_t inside = at + size;
            if (is_letter_at(text, inside)) {
                token_place t = word(text, at, inside);
                const std::size_t second = apostrophe_size(text, t.where.end);
                if (second > 0 && t.where.size() == size + 1
                    && !quotation_mark_at(text, t.where.end))
                    return token_place{{at, t.where.end + second}, token_kind::word};  // 'n'
                return t;
            }
            if (digit_at(text, inside)) return number(text, at, digits_end(text, inside));
        }
        return token_place{{at, at + size}, token_kind::punctuation};
    }

    static constexpr token_place dots(std::string_view text, std::size_t at) noexcept
    {
        // .5 is a number where nothing stands before it.
        if (digit_at(text, at + 1) && (at == 0 || !is_word_character(decode_before(text, at).value))
            && (at == 0 || text[at - 1] != '.'))
            return number(text, at, digits_end(text, at + 1));
        return run_of(text, at, [](char32_t c) { return c == U'.' || c == 0x2026; });
    }

    static constexpr token_place dashes(std::string_view text, std::size_t at) noexcept
    {
        return run_of(text, at, is_dash);
    }

    static constexpr bool is_dash(char32_t c) noexcept
    {
        return c == U'-' || (c >= 0x2010 && c <= 0x2015);
    }

    static constexpr token_place run_of(std::string_view text, std::size_t at,
                                        bool (*same)(char32_t)) noexcept
    {
        std::size_t end = at;
        for (code_point c = decode_at(text, end); c.size > 0 && same(c.value);
             c = decode_at(text, end))
            end += c.size;
        return token_place{{at, end}, token_kind::punctuation};
    }

    static constexpr token_place beyond_ascii(std::string_view text, std::size_t at,
                                              code_point c) noexcept
    {
        std::size_t end = at + c.size;
        if (c.broken()) {
            while (decode_at(text, end).broken()) ++end;
            return token_place{{at, end}, token_kind::other};
        }
        if (quotation_mark_at(text, at) || apostrophe_size(text, at) > 0)
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
            return token_place{{at, end}, token_kind::punctuation};
        case character_class::symbol:
            // With what changes its looks, as a variation selector does.
            while (is_mark(decode_at(text, end).value)) end += decode_at(text, end).size;
            return token_place{{at, end}, token_kind::symbol};
        default:
            return token_place{{at, end}, token_kind::other};
        }
    }
};

}  // namespace detail

/// Finds one token per call. Looks back a few characters at most, so that it gives the same tokens
/// from every place where one begins.
struct token_scanner {
    [[nodiscard]] constexpr std::optional<token> operator()(std::string_view document,
                                                            std::size_t from) const noexcept
    {
        const detail::token_place found = detail::token_finder{}(document, from);
        if (found.where.size() == 0) return std::nullopt;
        return token(document, found.where.begin, found.where.end, found.kind);
    }
};

}  // namespace stet

#endif
