#ifndef STET_QUANTITIES_NUMBER_READER_HPP
#define STET_QUANTITIES_NUMBER_READER_HPP

#include <stet/core/extent.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/lexicon/number_suffixes.hpp>
#include <stet/quantities/decimal.hpp>
#include <stet/quantities/digits.hpp>
#include <stet/quantities/number_reading.hpp>
#include <stet/quantities/number_signs.hpp>
#include <stet/quantities/spelled_numbers.hpp>
#include <stet/quantities/words.hpp>
#include <stet/quantities/words_behind_numbers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

namespace group = lexicon::number_words_group;

/// Reads one number in steps; each step moves `r.where.end` on.
class number_reader {
public:
    constexpr explicit number_reader(std::string_view document) noexcept : document_(document) {}

    [[nodiscard]] constexpr std::optional<number_reading> read(std::size_t at) noexcept
    {
        r_.where = {at, at};
        if (!is_ascii_letter(byte_at(document_, at))) return read_numeral(at);
        const auto word = word_at(document_, at);
        return read_words(at, word, number_word(word));
    }
    /// The same, by the word that begins there and what is known of it.
    [[nodiscard]] constexpr std::optional<number_reading>
    read(std::size_t at, std::string_view word, word_entry known) noexcept
    {
        r_.where = {at, at};
        return read_words(at, word, known);
    }

private:
    [[nodiscard]] constexpr std::size_t end() const noexcept { return r_.where.end; }

    // ------------------------------------------------------------------ digits first
    [[nodiscard]] constexpr std::optional<number_reading> read_numeral(std::size_t at) noexcept
    {
        const auto sign = sign_at(document_, at);
        const bool negative = sign != 0 && document_[at] != '+';
        r_.in_digits = true;
        r_.has_sign = sign != 0;
        const auto begin = at + sign;
        auto digits = read_plain_digits(document_, begin);
        const bool plain = digits.end != 0 && byte_at(document_, digits.end) != '/';
        if (const auto fraction = plain ? vulgar_fraction() : fraction_sign_at(document_, begin);
            fraction.size != 0) [[unlikely]] {
            take_fraction(fraction.value, begin + fraction.size);
        } else {
            if (!plain) {
                const auto others = read_digits(document_, begin);
                if (!others) [[unlikely]]
                    return std::nullopt;
                digits = *others;
            }
            r_.value = digits.value;
            r_.where.end = digits.end;
            r_.grouped = digits.grouped;
            r_.leading_zero = digits.leading_zero;
            r_.integer_digits = digits.integer_digits;
            r_.decimal_digits = digits.decimal_digits;
            r_.bare = nothing_tells_more(document_, end(), true);
            if (r_.bare) {
                if (negative) [[unlikely]]
                    r_.value = -r_.value;
                return r_;
            }
            // "44 percent", "$5 million": nothing but a word goes on with most.
            const bool apart = byte_at(document_, end()) == ' '
                               && is_ascii_letter(byte_at(document_, end() + 1))
                               && byte_at(document_, end() + 1) != 'x';
            if (!apart) {
                if (r_.decimal_digits == 0) take_fraction_behind_digits();
                if (!r_.mixed) take_exponent();
                if (!r_.mixed) take_power();
                if (!r_.mixed) take_suffix();
            }
            if (r_.decimal_digits == 0 && follows(document_, end(), " point ")) take_decimals();
        }
        finish();
        if (negative) [[unlikely]]
            r_.value = -r_.value;
        return r_;
    }

    constexpr void take_fraction(decimal value, std::size_t new_end) noexcept
    {
        r_.value = value;
        r_.fraction = true;
        r_.where.end = new_end;
    }

    constexpr void take_fraction_behind_digits() noexcept
    {
        auto begin = end();
        auto f = vulgar_fraction_at(document_, begin);
        if (f.size == 0) {
            begin = after_gap(document_, begin);
            if (begin == end()) return;
            f = vulgar_fraction_at(document_, begin);
            if (f.size == 0 && r_.integer_digits <= 3) f = slashed_fraction_at(document_, begin);
        }
        if (f.size == 0) return;
        r_.value = r_.value + f.value;
        r_.mixed = true;
        r_.where.end = begin + f.size;
    }

    // "1e10", "6.02e-23"
    constexpr void take_exponent() noexcept
    {
        const auto power = exponent_at(document_, end());
        if (power.end == 0) return;
        r_.value = r_.value.scaled(power.exponent);
        r_.where.end = power.end;
    }

    // "2^8", "2.5^-1", "6.02 x 10^23"
    [[gnu::noinline]] constexpr void take_power() noexcept
    {
        if (byte_at(document_, end()) == '^') {
            const auto power = power_at(document_, end());
            if (power.end == 0) return;
            r_.value = raised(r_.value, power.exponent);
            r_.where.end = power.end;
            r_.mixed = true;
            return;
        }
        const auto ten = behind_times_ten(document_, end());
        if (ten == end()) return;
        const auto power = power_at(document_, ten);
        if (power.end == 0) return;
        r_.value = r_.value.scaled(power.exponent);
        r_.where.end = power.end;
        r_.mixed = true;
    }

    // "3bn", "40k"
    constexpr void take_suffix() noexcept
    {
        auto at = end();
        while (is_ascii_letter(byte_at(document_, at)) && at < end() + 4) ++at;
        if (at == end() || word_goes_on(document_, at)) return;
        const auto known = lexicon::number_suffixes.find(document_.substr(end(), at - end()));
        if (known.in(lexicon::number_suffixes_group::plain)) scale_by(decimal(1, known.value), at);
    }

    // ------------------------------------------------------------------ words first
    [[nodiscard]] constexpr std::optional<number_reading>
    read_words(std::size_t at, std::string_view word, word_entry known) noexcept
    {
        if (!known) return std::nullopt;
        if (known.in(group::minus)) [[unlikely]] {
            const auto begin = after_blanks(document_, at + word.size());
            if (begin == at + word.size()) return std::nullopt;
            const auto before = previous_word(document_, at);
            if (equal_folded(before, "or")
                && equal_folded(previous_word(document_, place_of(before, document_)), "plus"))
                return std::nullopt;  // "plus or minus three"
            auto number = number_reader(document_).read_behind_minus(begin);
            if (!number) return std::nullopt;
            number->where.begin = at;
            number->value = -number->value;
            number->has_sign = true;
            return number;
        }
        const auto small = read_small_number(document_, word, known);
        if (small && nothing_tells_more(document_, small->end, false)) {
            r_.value = small->value;
            r_.where.end = small->end;
            r_.bare = true;
            return r_;
        }
        if (const auto f = fraction_at(at + word.size(), known, small)) {
            take_fraction(f->value, f->end);
            r_.article = known.in(group::article);
            take_scale_of_fraction();
            return r_;
        }
        const auto word_end = at + word.size();
        if (known.in(group::article)) {
            const auto next = next_word(document_, word_end);
            const auto next_known = number_word(next);
            if (next_known.in(group::pair)) return read_pair(end_of(next, document_));
            r_.value = 1;
            r_.article = true;
            r_.where.end = word_end;
            if (next_known.in(group::single)) {
                r_.single = true;
                return r_;
            }
            if (!is_scale(next_known)) return std::nullopt;
        } else if (known.in(group::pair)) {
            if (!equal_folded(word, "couple")) return std::nullopt;
            return read_pair(word_end);
        } else if (is_scale(known)) {
            if (vague_before(at)) return std::nullopt;
            r_.value = 1;
            r_.where.end = at;  // finish() takes the word itself
        } else if (small) {
            r_.value = small->value;
            r_.where.end = small->end;
            if (known.in(group::unit)) take_spoken_rest();
            take_decimals();
        } else {
            return std::nullopt;
        }
        finish();
        return r_;
    }

    [[nodiscard]] constexpr std::optional<number_reading> read_behind_minus(std::size_t at) noexcept
    {
        if (number_word(word_at(document_, at)).in(group::minus)) return std::nullopt;
        return detail::sign_at(document_, at) != 0 ? std::nullopt : read(at);
    }

    // "one twenty two": 122 as people say it, with blanks and all three words
    constexpr void take_spoken_rest() noexcept
    {
        if (byte_at(document_, end()) != ' ') return;
        const auto tens = next_word(document_, end());
        if (!number_word(tens).in(group::tens)) return;
        const auto tens_end = end_of(tens, document_);
        const auto unit = next_word(document_, tens_end);
        if (!number_word(unit).in(group::unit) || byte_at(document_, tens_end) != ' ') return;
        r_.value = r_.value.scaled(2) + decimal(number_word(tens).value + number_word(unit).value);
        r_.where.end = end_of(unit, document_);
    }

    // "several hundred", "multi-million": how many, nobody says.
    [[nodiscard]] constexpr bool vague_before(std::size_t at) const noexcept
    {
        if (at > 0 && after_hyphen(document_, at - 1) == at) return true;
        const auto before = previous_word(document_, at);
        return !before.empty()
               && lexicon::number_neighbours.find(before).in(
                   lexicon::number_neighbours_group::vague);
    }

    // "a couple of hundred"; without a magnitude the reading ends with "couple".
    [[nodiscard]] constexpr std::optional<number_reading> read_pair(std::size_t pair_end) noexcept
    {
        r_.value = 2;
        r_.vague = true;
        r_.where.end = pair_end;
        const auto of = next_word(document_, pair_end);
        if (equal_folded(of, "of")) r_.where.end = end_of(of, document_);
        finish();
        if (!r_.scaled) r_.where.end = pair_end;
        return r_;
    }

    struct worded_fraction {
        std::size_t end = 0;
        decimal value;
        bool alone = false;  // "half", "quarter" without "a" or "one" before it
    };

    [[nodiscard]] constexpr std::optional<worded_fraction>
    fraction_at(std::size_t at) const noexcept
    {
        const auto word = word_at(document_, at);
        const auto known = number_word(word);
        return fraction_at(at + word.size(), known, read_small_number(document_, word, known));
    }
    // "a half", "one-third", "three quarters", "half", by the word that begins it and ends at
    // `word_end`, and the small number that it begins.
    [[nodiscard]] constexpr std::optional<worded_fraction>
    fraction_at(std::size_t word_end, word_entry known,
                const std::optional<small_number>& small) const noexcept
    {
        std::int64_t above = 0;
        std::size_t above_end = word_end;
        if (known.in(group::article)) {
            above = 1;
        } else if (small) {
            above = small->value;
            above_end = small->end;
        } else if (known.in(group::half | group::quarter)
                   && ascii_lower(document_[word_end - 1]) != 's') {
            return worded_fraction{above_end, decimal(1) / decimal(known.value), true};
        }
        auto below_at = after_gap(document_, above_end);
        if (above == 0 || below_at == above_end) return std::nullopt;
        if (follows(document_, below_at, "- ")) below_at += 2;  // "five - eighths"
        const auto below = read_denominator(document_, below_at);
        if (!below || below->plural != (above != 1)) return std::nullopt;
        return worded_fraction{below->end, decimal(above) / below->value, false};
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

    // ------------------------------------------------------------------ what follows a number
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

        number_reader group_reader(document_);
        auto& lower = group_reader.r_;
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
        group_reader.take_rest_of_hundred();
        group_reader.take_magnitudes();
        if (lower.value.digits == 0 || !(lower.value < limit)) return std::nullopt;
        if ((comma || lower.in_digits) && !joined && !lower.scaled) return std::nullopt;
        return lower;
    }

    // "... and a half", "... and three quarters", of the magnitude that came before
    constexpr void take_and_fraction(decimal of) noexcept
    {
        const auto and_word =
            end() == r_.where.begin ? std::string_view() : next_word(document_, end());
        if (!equal_folded(and_word, "and")) return;
        const auto f = fraction_at(after_gap(document_, end_of(and_word, document_)));
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

}  // namespace detail

}  // namespace stet

#endif
