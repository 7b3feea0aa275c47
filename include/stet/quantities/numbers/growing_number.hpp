#ifndef STET_QUANTITIES_NUMBERS_GROWING_NUMBER_HPP
#define STET_QUANTITIES_NUMBERS_GROWING_NUMBER_HPP

#include <stet/lexicon/number_words.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/numbers/worded_fractions.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet::detail {

namespace group = lexicon::number_words_group;

/// A number of which the beginning has been read, and what may follow: hundreds, magnitudes, lower
/// groups, parts and decimals. Each step takes what is there and moves the end on.
class growing_number {
protected:
    constexpr explicit growing_number(std::string_view document) noexcept : document_(document) {}

    [[nodiscard]] constexpr std::size_t end() const noexcept { return r_.where.end; }

    constexpr void take_fraction(decimal value, std::size_t new_end) noexcept
    {
        r_.value = value;
        r_.fraction = true;
        r_.where.end = new_end;
    }

    // "half a million", "half million", "three quarters of a million"
    constexpr void take_scale_of_fraction() noexcept
    {
        auto word = next_word(document_, end());
        if (equal_folded(word, "of")) word = next_word(document_, end_of(word, document_));
        if (number_word(word).in(group::article))
            word = next_word(document_, end_of(word, document_));
        const auto known = number_word(word);
        if (!is_scale(known)) return;
        scale_by(scale_factor(known), end_of(word, document_));
        r_.fraction = false;
    }

    // Hundreds, magnitudes and lower groups: "(two) hundred and five thousand, three hundred".
    constexpr void finish() noexcept
    {
        bool joined = true;   // unless another word follows than "and"
        bool hundred = true;  // likewise
        if (end() != r_.where.begin && !r_.scaled) {
            const auto word = next_word(document_, end());
            const auto known = number_word(word);
            joined = equal_folded(word, "and");
            hundred = known.in(group::hundred);
            if (!known && !joined) {
                if (equal_folded(word, "point")) take_decimals();
                return;  // as most do
            }
        }
        if (!r_.mixed && joined) take_and_fraction(decimal(1));
        if (!r_.mixed && hundred) take_rest_of_hundred();
        take_magnitudes();
        if (r_.mixed || r_.factor.digits != 1) {
            if (!r_.mixed) take_and_fraction(r_.factor);
            return;
        }
        auto limit = r_.factor;
        while (limit.exponent >= 3) {  // at most six times: every group is below the one before
            take_and_fraction(limit);
            if (r_.mixed) return;
            const auto lower = lower_group(limit);
            if (!lower) return;
            r_.value = r_.value + lower->value;
            r_.where.end = lower->where.end;
            r_.factor = 1;
            limit = lower->factor;
            if (lower->mixed) return;
        }
        take_decimals();
    }

    // "hundred" and what it holds below: "(two) hundred and five". A number in digits goes on in
    // digits only behind "and".
    constexpr void take_rest_of_hundred() noexcept
    {
        const auto hundred =
            end() == r_.where.begin ? word_at(document_, end()) : next_word(document_, end());
        const auto known = number_word(hundred);
        if (!known.in(group::hundred) || known.in(group::plural)) return;
        scale_by(decimal(100), end_of(hundred, document_));
        take_and_fraction(decimal(1));
        if (r_.mixed) return;

        auto at = after_gap(document_, end());
        bool joined = false;
        if (const auto word = word_at(document_, at); equal_folded(word, "and")) {
            at = after_blanks(document_, at + word.size());
            joined = true;
        }
        if (at == end()) return;
        std::size_t rest_end = 0;
        decimal rest;
        if (const auto small = read_small_number(document_, at)) {
            rest_end = small->end;
            rest = small->value;
        } else if (const auto digits = read_digits(document_, at);
                   digits && joined && digits->integer_digits <= 2 && digits->decimal_digits == 0
                   && !word_goes_on(document_, digits->end)) {
            rest_end = digits->end;
            rest = digits->value;
        }
        if (rest.digits == 0) return;
        if (number_word(next_word(document_, rest_end)).in(group::hundred)) return;
        r_.value = r_.value + rest;
        r_.factor = 1;
        r_.where.end = rest_end;
        take_decimals();
        take_and_fraction(decimal(1));  // "two hundred and four and three fifths"
    }

    // "thousand", "million", "dozen" behind what was read so far.
    constexpr void take_magnitudes() noexcept
    {
        for (int i = 0; i < 3; ++i) {
            const auto word =
                end() == r_.where.begin ? word_at(document_, end()) : next_word(document_, end());
            const auto known = number_word(word);
            if (!known.in(group::scale | group::dozen) && !(r_.vague && is_scale(known))) return;
            const bool first = end() == r_.where.begin;
            if (known.in(group::plural) && first) return;
            scale_by(scale_factor(known), end_of(word, document_));
            if (known.in(group::dozen)) return;
        }
    }

    // The next group of "(two million) three hundred thousand", smaller than the one before it.
    [[nodiscard, gnu::noinline]] constexpr std::optional<number_reading>
    lower_group(decimal limit) const noexcept
    {
        auto at = after_gap(document_, end());
        const bool comma = byte_at(document_, end()) == ',';
        if (comma) at = after_blanks(document_, end() + 1);
        bool joined = false;
        if (const auto word = word_at(document_, at); equal_folded(word, "and")) {
            at = after_blanks(document_, at + word.size());
            joined = true;
        }
        if (at == end()) return std::nullopt;

        growing_number next(document_);
        auto& lower = next.r_;
        lower.where = {at, at};
        if (const auto small = read_small_number(document_, at)) {
            lower.value = small->value;
            lower.where.end = small->end;
        } else if (const auto digits = read_digits(document_, at);
                   digits && digits->integer_digits <= 3 && digits->decimal_digits == 0
                   && !word_goes_on(document_, digits->end)) {
            lower.value = digits->value;
            lower.where.end = digits->end;
            lower.in_digits = true;
        } else {
            return std::nullopt;
        }
        next.take_rest_of_hundred();
        next.take_magnitudes();
        if (lower.value.digits == 0 || !(lower.value < limit)) return std::nullopt;
        if ((comma || lower.in_digits) && !joined && !lower.scaled) return std::nullopt;
        // "a thousand and 5", but "$11 million and 22 years"
        constexpr int million = 6;  // powers of ten
        if (lower.in_digits && !lower.scaled && limit.exponent >= million) return std::nullopt;
        return lower;
    }

    // "... and a half", "... and three quarters", of the magnitude that came before
    constexpr void take_and_fraction(decimal of) noexcept
    {
        const auto and_word =
            end() == r_.where.begin ? std::string_view() : next_word(document_, end());
        if (!equal_folded(and_word, "and")) return;
        const auto f = fraction_at(document_, after_gap(document_, end_of(and_word, document_)));
        if (!f || f->alone || !(f->value < decimal(1))) return;
        r_.where.end = f->end;
        if (of.exponent >= 3) {  // "two billion and a half million"
            const auto word = next_word(document_, end());
            const auto known = number_word(word);
            if (is_scale(known) && scale_factor(known) < of) {
                of = scale_factor(known);
                r_.where.end = end_of(word, document_);
            }
        }
        r_.value = r_.value + f->value * of;
        r_.mixed = true;
    }

    // "... point five"
    constexpr void take_decimals() noexcept
    {
        if (r_.mixed || r_.decimal_digits != 0) return;
        if (r_.in_digits && !follows(document_, end(), " point ")) return;
        if (const auto decimals = read_spelled_decimals(document_, end())) {
            r_.value = r_.value + decimals->value;
            r_.where.end = decimals->end;
            r_.mixed = true;
        }
    }

    constexpr void scale_by(decimal factor, std::size_t new_end) noexcept
    {
        r_.value = r_.value * factor;
        r_.factor = r_.factor * factor;
        r_.scaled = true;
        r_.where.end = new_end;
    }

    std::string_view document_;
    number_reading r_;
};

}  // namespace stet::detail

#endif
