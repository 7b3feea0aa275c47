#ifndef STET_QUANTITIES_UNITS_AMOUNTS_HPP
#define STET_QUANTITIES_UNITS_AMOUNTS_HPP

#include <stet/lexicon/currency_codes.hpp>
#include <stet/quantities/numbers/tolerances.hpp>
#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/amount_reading.hpp>
#include <stet/quantities/units/currency_names.hpp>
#include <stet/quantities/units/single_units.hpp>
#include <stet/quantities/units/units.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "... and 20 cents" behind an amount in dollars, euros or pounds.
constexpr void take_minor_part(std::string_view document, amount_reading& a) noexcept
{
    if (a.number.scaled || a.number.decimal_digits > 0) return;
    auto at = after_blanks(document, a.where.end);
    if (at == a.where.end) return;
    bool joined = false;
    if (const auto word = word_at(document, at); equal_folded(word, "and")) {
        at = after_blanks(document, at + word.size());
        joined = true;
    }
    const auto small = read_number(document, at);
    if (!small || small->scaled || !(small->value < decimal(100))) return;
    const auto name = read_currency_name(document, *small);
    // "20 rupees 43", "three pounds and one", "$3 and fourteen", and nothing behind it
    const bool bare = name.number == 0 && small->value.exponent >= 0 && !small->has_sign
                      && (joined ? !a.sign_before || !small->in_digits : small->integer_digits == 2)
                      && ends_phrase(document, small->where.end);
    if (bare) {
        a.value = a.value + small->value.scaled(-2);
        a.where.end = small->where.end;
        return;
    }
    if (name.number == 0 || !name.minor) return;
    const auto code = lexicon::currency_code(name.number);
    if (code != a.unit && !(code == "USD" && a.unit != "GBP" && a.unit != "MYR")) return;
    a.value = a.value + small->value.scaled(-2);
    a.where.end = name.end;
}

}  // namespace detail

namespace detail {

[[nodiscard]] constexpr std::optional<amount_reading> read_money_anew(const quantity_context& c,
                                                                      std::size_t at)
{
    const char first = byte_at(c.document, at);
    if (!is_ascii_digit(first)) {
        if (const auto sign = detail::read_currency_sign(c.document, at); sign.number != 0) {
            const auto number = read_number(c.document, sign.end);
            if (!number) return std::nullopt;
            amount_reading a;
            a.kind = quantity_kind::currency;
            a.number = *number;
            detail::take_money_suffix(c.document, a.number);
            if (word_goes_on(c.document, a.number.where.end)) return std::nullopt;
            if (sign.of_many && !a.number.scaled && a.number.value < decimal(100))
                return std::nullopt;  // "COP26"
            a.sign_before = true;
            a.value = sign.negative ? -a.number.value : a.number.value;
            a.unit = lexicon::currency_code(sign.number);
            a.where = {at, a.number.where.end};
            // "$5 dollars", "$20 US"
            const auto name = detail::read_currency_name(c.document, a.number);
            if (name.number == sign.number && !name.minor) a.where.end = name.end;
            detail::take_minor_part(c.document, a);
            return a;
        }
    }
    const auto number = c.read_number(at);
    if (!number || (number->vague && !number->scaled)) return std::nullopt;
    auto counted = *number;
    auto name = detail::read_currency_name(c.document, counted);
    if (name.number == 0 && number->in_digits) {  // "5m euros"
        detail::take_money_suffix(c.document, counted);
        if (counted.scaled) [[unlikely]]
            name = detail::read_currency_name(c.document, counted);
    }
    if (name.number == 0) [[likely]]
        return std::nullopt;
    amount_reading a;
    a.kind = quantity_kind::currency;
    a.number = counted;
    if (!a.number.scaled && !name.minor) {  // "75 USD million"
        const auto scale = next_word(c.document, name.end);
        const auto known = number_word(scale);
        if (known.in(lexicon::number_words_group::scale)
            && !known.in(lexicon::number_words_group::plural) && known.value >= 6) {
            detail::scale(a.number, known.value, a.number.where.end);
            name.end = end_of(scale, c.document);
        }
    }
    a.value = name.minor ? a.number.value.scaled(-2) : a.number.value;
    a.unit = lexicon::currency_code(name.number);
    a.where = {at, name.end};
    if (number->single && !detail::is_one_of_it(c.document, a.where)) return std::nullopt;
    if (!name.minor) detail::take_minor_part(c.document, a);
    return a;
}

}  // namespace detail

/// Reads an amount of money that begins at `at`: "$19 million", "£3bn", "EUR 40k", "50 cents",
/// "five pounds 20 pence", "100 billion yuan".
[[nodiscard]] constexpr std::optional<amount_reading> read_money(const quantity_context& c,
                                                                 std::size_t at)
{
    return detail::read_once(c, at, &detail::place_readings::money, detail::read_money_anew);
}

namespace detail {

/// Behind "a", "of a", "of one" between a part and its unit: "half a mile", "two-thirds of a mile",
/// "one-tenth of 1 percent"; of a numeral only with "of": "0.5 of a point". `at` if they are not
/// there.
[[nodiscard]] constexpr std::size_t behind_one_of(std::string_view document, std::size_t at,
                                                  bool numeral) noexcept
{
    const auto of = next_word(document, at);
    const bool linked = equal_folded(of, "of");
    if (numeral && !linked) return at;
    const auto begin = linked ? end_of(of, document) : at;
    const auto word = next_word(document, begin);
    if (equal_folded(word, "a") || equal_folded(word, "an")) return end_of(word, document);
    if (!linked) return at;
    if (equal_folded(word, "one")) return end_of(word, document);
    const auto one = after_blanks(document, begin);
    return byte_at(document, one) == '1' && byte_at(document, one + 1) == ' ' ? one + 1 : at;
}

/// "1.2m hectares", "5M barrels": the letter is a million where the name of a unit follows it.
constexpr bool take_million_of_units(std::string_view document, number_reading& number) noexcept
{
    const auto end = number.where.end;
    const char letter = byte_at(document, end);
    if ((letter != 'm' && letter != 'M') || !number.in_digits || number.scaled
        || byte_at(document, end + 1) != ' ')
        return false;
    const auto unit = read_unit_name(document, end + 2);
    if (unit.index == 0 || unit.symbol || unit.unit().of != lexicon::unit_of::measure
        || document[unit.end - 1] != 's')
        return false;
    scale(number, 6, end + 1);
    return true;
}

}  // namespace detail

namespace detail {

[[nodiscard]] constexpr std::optional<amount_reading> read_measured_anew(const quantity_context& c,
                                                                         std::size_t at)
{
    const auto number = c.read_number(at);
    if (!number) return std::nullopt;
    auto end = number->in_digits ? detail::behind_tolerance(c.document, number->where.end)
                                 : number->where.end;
    if (number->vague && !number->scaled) [[unlikely]] {  // "a couple of miles"
        const auto of = next_word(c.document, end);
        if (equal_folded(of, "of")) end = end_of(of, c.document);
    }
    if (number->in_digits ? number->value < decimal(1) : number->fraction)
        end = detail::behind_one_of(c.document, end, number->in_digits);
    auto unit = c.read_unit(end);
    auto millions = *number;
    if (end == number->where.end && detail::take_million_of_units(c.document, millions))
        unit = stet::read_unit(c.document, millions.where.end);
    if (!unit) return std::nullopt;
    if (detail::is_ordinal_with_unit(c.document, *number, unit->end)) return std::nullopt;
    amount_reading a;
    a.number = millions;
    a.value = millions.value;
    a.where = {at, unit->end};
    a.unit = unit->unit().code;
    if (number->single && (a.unit == "%" || !detail::is_one_of_it(c.document, a.where)))
        return std::nullopt;
    a.unit_index = unit->index;
    a.hyphenated = unit->hyphenated;
    a.glued = unit->glued;
    using lexicon::unit_of;
    const auto of = unit->unit().of;
    if (a.unit == "[bp]") {
        a.value = a.value.scaled(-2);
        a.unit = "pp";
    }
    a.kind = of == unit_of::percent ? quantity_kind::percent
             : of == unit_of::time  ? quantity_kind::duration
                                    : quantity_kind::measure;
    return a;
}

}  // namespace detail

/// Reads a number and a unit that is none of money: "44 percent", "5,125-square-foot", "six years".
[[nodiscard]] constexpr std::optional<amount_reading> read_measured(const quantity_context& c,
                                                                    std::size_t at)
{
    return detail::read_once(c, at, &detail::place_readings::measured, detail::read_measured_anew);
}

/// The quantity that an amount is.
[[nodiscard]] constexpr quantity quantity_of(const quantity_context& c,
                                             const amount_reading& a) noexcept
{
    quantity q(c.document, a.where.begin, a.where.end);
    q.kind = a.kind;
    q.value = a.value;
    q.unit = a.unit;
    q.num = numeral{a.number.where, a.number.value};
    return q;
}

}  // namespace stet

#endif
