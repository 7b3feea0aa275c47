#ifndef STET_QUANTITIES_NUMBERS_SPELLED_NUMBERS_HPP
#define STET_QUANTITIES_NUMBERS_SPELLED_NUMBERS_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

inline constexpr word_filter number_word_shapes(lexicon::number_words);

}  // namespace detail

/// What the lexicon knows of a word as part of a number.
[[nodiscard]] constexpr word_entry number_word(std::string_view word) noexcept
{
    if (!detail::number_word_shapes.may_hold(word)) [[likely]]
        return {};
    return lexicon::number_words.find(word);
}

/// "hundred", "million", "dozen": what multiplies a number before it, not "hundreds".
[[nodiscard]] constexpr bool is_scale(word_entry known) noexcept
{
    namespace group = lexicon::number_words_group;
    return known.in(group::hundred | group::scale | group::dozen) && !known.in(group::plural);
}

/// What such a word multiplies by.
[[nodiscard]] constexpr decimal scale_factor(word_entry known) noexcept
{
    return known.in(lexicon::number_words_group::dozen) ? decimal(known.value)
                                                        : decimal(1, known.value);
}

/// A number below a hundred in words: "seven", "fifteen", "forty", "forty-two", "forty two".
struct small_number {
    std::size_t end = 0;  ///< in document bytes
    std::int64_t value = 0;
};

/// Reads such a number from its first word and what is known of it.
[[nodiscard]] constexpr std::optional<small_number>
read_small_number(std::string_view document, std::string_view word, word_entry known) noexcept
{
    namespace group = lexicon::number_words_group;
    if (!known.in(group::zero | group::unit | group::teen | group::tens)) return std::nullopt;
    small_number number{end_of(word, document), known.value};
    if (known.in(group::tens)) {
        auto unit = next_word(document, number.end);
        if (unit.empty() && follows(document, number.end, " - "))
            unit = word_at(document, number.end + 3);  // "twenty - one"
        const auto known_unit = number_word(unit);
        if (known_unit.in(group::unit)) {
            number.end = end_of(unit, document);
            number.value += known_unit.value;
        }
    }
    return number;
}

/// Reads such a number from the word that begins at `at`.
[[nodiscard]] constexpr std::optional<small_number> read_small_number(std::string_view document,
                                                                      std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    return read_small_number(document, word, number_word(word));
}

/// The decimals of a spelled number: "five", "zero eight", "seventy-one" behind "point".
struct spelled_decimals {
    std::size_t end = 0;
    decimal value;
};

/// Reads "point" and the decimals behind it, if both follow at `at`. At most twelve words.
[[nodiscard]] constexpr std::optional<spelled_decimals>
read_spelled_decimals(std::string_view document, std::size_t at) noexcept
{
    const auto point = next_word(document, at);
    if (!equal_folded(point, "point")) return std::nullopt;
    spelled_decimals decimals{end_of(point, document), {}};
    std::int64_t digits = 0;
    std::int32_t exponent = 0;
    while (exponent > -12) {
        const auto begin = after_blanks(document, decimals.end);
        if (begin == decimals.end) break;
        if (exponent == 0 && is_ascii_digit(byte_at(document, begin))) {  // "1 point 25"
            auto end = begin;
            for (; is_ascii_digit(byte_at(document, end)) && exponent > -12; ++end, --exponent)
                digits = digits * 10 + (document[end] - '0');
            if (word_goes_on(document, end)) return std::nullopt;
            decimals.end = end;
            break;
        }
        const auto next = read_small_number(document, begin);
        if (!next) break;
        digits = next->value < 10 ? digits * 10 + next->value : digits * 100 + next->value;
        exponent -= next->value < 10 ? 1 : 2;
        decimals.end = next->end;
    }
    if (exponent == 0) return std::nullopt;
    decimals.value = decimal(digits, exponent);
    return decimals;
}

/// The lower part of a fraction in words, "thirds", "quarter", "twenty-fifths": what the upper part
/// is divided by, and where it ends.
struct denominator_reading {
    std::size_t end = 0;
    decimal value;
    bool plural = false;
};

/// Reads such a word at `at`.
[[nodiscard]] constexpr std::optional<denominator_reading>
read_denominator(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::number_words_group;
    auto word = word_at(document, at);
    auto known = number_word(word);
    std::int64_t tens = 0;
    if (known.in(group::tens)) {
        tens = known.value;
        word = next_word(document, at + word.size());
        known = number_word(word);
        const bool first = equal_folded(word, "firsts") || equal_folded(word, "seconds");
        if (!(known.in(group::denominator) || first) || known.value > 9) return std::nullopt;
        if (first) {
            const bool one = ascii_lower(word.front()) == 'f';
            return denominator_reading{end_of(word, document), decimal(tens + (one ? 1 : 2)), true};
        }
    }
    if (word.empty()) return std::nullopt;
    denominator_reading r{end_of(word, document), {}, false};
    r.plural = ascii_lower(word.back()) == 's';
    if (known.in(group::half | group::quarter | group::denominator))
        r.value = decimal(tens + known.value);
    else if (known.in(group::denominator_scale))
        r.value = decimal(1, known.value);
    else
        return std::nullopt;
    return r;
}

}  // namespace stet

#endif
