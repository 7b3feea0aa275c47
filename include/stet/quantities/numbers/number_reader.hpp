#ifndef STET_QUANTITIES_NUMBERS_NUMBER_READER_HPP
#define STET_QUANTITIES_NUMBERS_NUMBER_READER_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/lexicon/number_suffixes.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/numbers/growing_number.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/numbers/number_signs.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/numbers/worded_fractions.hpp>
#include <stet/quantities/numbers/words_behind_numbers.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Reads one number in steps, from its first digit or word on.
class number_reader : growing_number {
public:
    constexpr explicit number_reader(std::string_view document) noexcept : growing_number(document)
    {}

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
        if (const auto f = fraction_at(document_, at + word.size(), known, small)) {
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
};

}  // namespace detail

}  // namespace stet

#endif
