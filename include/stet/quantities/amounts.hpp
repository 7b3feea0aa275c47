#ifndef STET_QUANTITIES_AMOUNTS_HPP
#define STET_QUANTITIES_AMOUNTS_HPP

#include <stet/lexicon/currencies.hpp>
#include <stet/lexicon/currency_codes.hpp>
#include <stet/quantities/amount_reading.hpp>
#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/single_units.hpp>
#include <stet/quantities/tolerances.hpp>
#include <stet/quantities/units.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// A currency sign or code before an amount.
struct currency_sign {
    std::size_t end = 0;  ///< where the number begins
    std::int32_t number = 0;
    bool negative = false;
    bool of_many = false;  ///< a code that is a name of something else before a small number
};

/// "ringgit 42", "Rupees 500": the few names that stand before an amount as codes do.
[[nodiscard]] constexpr currency_sign
read_currency_before(std::string_view document, std::size_t at, std::string_view word) noexcept
{
    const auto known = lexicon::currencies.find(word);
    const auto number_at = after_blanks(document, at + word.size());
    if (!known.in(lexicon::currencies_group::before) || number_at == at + word.size()) return {};
    const auto digits = read_digits(document, number_at);
    if (!digits || digits->leading_zero) return {};
    const bool year = !digits->grouped && digits->integer_digits == 4 && digits->decimal_digits == 0
                      && decimal(1900) < digits->value && digits->value < decimal(2100);
    return year ? currency_sign() : currency_sign{number_at, known.value, false};
}

/// "$", "US$", "£", "EUR ", "Rs." at `at`, with digits behind it.
[[nodiscard]] constexpr currency_sign read_currency_sign(std::string_view document,
                                                         std::size_t at) noexcept
{
    namespace group = lexicon::currencies_group;
    currency_sign r;
    auto begin = at;
    if (byte_at(document, at) == '-') begin = at + 1, r.negative = true;
    if (follows(document, at, "\u2212")) begin = at + 3, r.negative = true;
    const auto letters = letters_end(document, begin);
    auto end = letters;
    std::int32_t number = 0;
    const bool article_or_ending =  // "a $ 5 toll", "Berg ' s $ 5"
        letters == begin + 1 && (document[begin] == 'a' || document[begin] == 's');
    // "US $10", "us $ 10": capitals, or a text whose signs all stand apart
    if (letters > begin && letters - begin <= 3 && follows(document, letters, " $")
        && (is_ascii_upper(document[begin])
            || (byte_at(document, letters + 2) == ' ' && !article_or_ending))) {
        char joined[4] = {};
        for (std::size_t i = begin; i < letters; ++i) joined[i - begin] = document[i];
        joined[letters - begin] = '$';
        const auto known = lexicon::currencies.find(std::string_view(joined, letters - begin + 1));
        if (known.in(group::sign)) {
            number = known.value;
            end = letters + 2;
        }
    }
    // "U.S. $10", "u.s $ 10"
    if (number == 0 && letters == begin + 1 && ascii_lower(byte_at(document, begin)) == 'u') {
        auto stop = letters;
        if (byte_at(document, stop) == '.' && ascii_lower(byte_at(document, stop + 1)) == 's')
            stop += byte_at(document, stop + 2) == '.' ? std::size_t{3} : std::size_t{2};
        const auto sign = stop == letters ? stop : after_blanks(document, stop);
        if (byte_at(document, sign) == '$') {
            number = 1;
            end = sign + 1;
        }
    }
    if (number == 0 && end < document.size() && !is_ascii_digit(document[end])
        && document[end] != ' ') {
        const auto c = decode_at(document, end);
        const bool sign = c.value == '$' || (c.value >= 0xA3 && c.value <= 0xA5)
                          || (c.value >= 0x20A0 && c.value <= 0x20CF);
        if (sign) {
            const auto with = document.substr(begin, end + c.size - begin);
            const auto known = lexicon::currencies.find(with);
            if (known.in(group::sign)) {
                number = known.value;
                end += c.size;
            }
        }
    }
    if (number == 0) {
        if (letters == begin) return {};
        const auto word = document.substr(begin, letters - begin);
        if (word.size() > 3) return read_currency_before(document, begin, word);
        const auto known = lexicon::currencies.find(word);
        bool upper = true;
        for (const char c : word) upper = upper && is_ascii_upper(c);
        // "Rs 20", "KSh 500"; but "LE 20" in capitals alone
        const bool sign = known.in(group::sign) && is_ascii_upper(word.front())
                          && (upper || !equal_folded(word, "le"));
        if (!((known.in(group::code) && upper) || sign)) return {};
        number = known.value;
        r.of_many = known.in(group::of_many);
        end = letters;
        if (!upper && byte_at(document, end) == '.') ++end;
    }
    end = after_blanks(document, end);
    const char next = byte_at(document, end);
    if (!is_ascii_digit(next) && !(next == '.' && is_ascii_digit(byte_at(document, end + 1))))
        return {};
    r.number = number;
    r.end = end;
    return r;
}

/// Multiplies a number by a power of ten, which the letters up to `end` name.
constexpr void scale(number_reading& number, int power, std::size_t end) noexcept
{
    number.factor = decimal(1, power);
    number.value = number.value * number.factor;
    number.scaled = true;
    number.where.end = end;
}

/// "m", "b", "bn", "mil" behind the digits of an amount of money.
constexpr void take_money_suffix(std::string_view document, number_reading& number) noexcept
{
    if (number.scaled) return;
    auto at = number.where.end;
    if (byte_at(document, at) == ' ') ++at;  // "$ 5 m" and "5 bn"
    const auto end = letters_end(document, at);
    if (end == at || end - at > 4 || word_goes_on(document, end)) return;
    const auto word = document.substr(at, end - at);
    const bool of_code =
        word.size() == 4 && (word[0] == 'M' || word[0] == 'k' || word[0] == 'K')
        && is_ascii_upper(word[1])
        && lexicon::currencies.find(word.substr(1)).in(lexicon::currencies_group::code);
    if (of_code) {  // "120 MEUR"
        scale(number, word[0] == 'M' ? 6 : 3, at + 1);
        return;
    }
    if (at != number.where.end && word != "bn" && word != "mn" && word != "tn" && word != "mln")
        return;
    const auto known = lexicon::number_suffixes.find(word);
    if (!known) return;
    scale(number, known.value, end);
}

/// "6. Rand Olsen 7 Rand Olsen": whether a name goes on behind that word, which is a currency in
/// small letters. Plurals are no first names.
[[nodiscard]] constexpr bool names_person(std::string_view document, std::size_t end,
                                          std::string_view word,
                                          const number_reading& number) noexcept
{
    if (!is_ascii_upper(word.front()) || word.ends_with('s') || number.scaled) return false;
    if (byte_at(document, end) != ' ') return false;
    const auto next = next_word(document, end);
    return next.size() > 1 && is_ascii_upper(next[0]) && is_ascii_lower(next[1]);
}

/// "50p", "412.5p", "1,204p" as a share costs, "90c"; not the lines of a screen, "720p".
[[nodiscard]] constexpr bool may_be_minor(std::string_view sign,
                                          const number_reading& number) noexcept
{
    if (number.leading_zero || number.scaled || (sign != "p" && sign != "c")) return false;
    if (number.value < decimal(100)) return true;
    if (sign == "c") return number.decimal_digits > 0 && number.value < decimal(1000);
    if (number.grouped || number.decimal_digits > 0) return true;
    const auto n = number.value.integer_or(0);
    constexpr int lines[] = {144, 240, 360, 480, 540, 576, 720, 900, 1080, 1440, 2160, 4320};
    for (const int of_screen : lines)
        if (n == of_screen) return false;
    return n < 10'000;
}

/// The name of a currency behind a number.
struct currency_name {
    std::size_t end = 0;
    std::int32_t number = 0;
    bool minor = false;
    bool glued = false;
};

[[nodiscard]] constexpr currency_name read_currency_name(std::string_view document,
                                                         const number_reading& number) noexcept
{
    namespace group = lexicon::currencies_group;
    const auto at = number.where.end;
    currency_name r;
    const auto begin = after_gap(document, at);
    if (begin >= document.size()) return r;
    if (!is_ascii_letter(document[begin])) {  // "5€", "10 ¢", "100元"
        const auto c = decode_at(document, begin);
        const auto known = lexicon::currencies.find(document.substr(begin, c.size));
        if (!known) return r;
        const auto behind = begin + c.size;  // "5 $10": the sign is of the next amount
        if (is_ascii_digit(byte_at(document, behind))
            || (begin != at && is_ascii_digit(byte_at(document, after_blanks(document, behind)))))
            return r;
        r.number = known.value;
        r.minor = known.in(group::minor | group::minor_sign);
        r.end = begin + c.size;
        return r;
    }
    if (begin == at) {  // "50p", "5EUR"
        const auto end = letters_end(document, at);
        if (word_goes_on(document, end)) return r;
        const auto word = document.substr(at, end - at);
        const auto known = lexicon::currencies.find(word);
        if (known.in(group::code) || word == "Rs" || word == "RM" || word == "LE") {
            r.number = known.value;
            r.end = end;
        } else if (known.in(group::minor_sign) && may_be_minor(word, number)) {
            r.number = known.value;
            r.minor = true;
            r.end = end;
        }
        return r;
    }
    const auto word = word_at(document, begin);
    if (word.empty()) {
        if (follows(document, begin, "l.e.") || follows(document, begin, "L.E.")) {
            r.number = lexicon::currencies.find("le").value;
            r.end = begin + 4;
        }
        if (follows(document, begin, "U.S. dollar")) {
            r.number = 1;
            r.end = begin + 11 + (byte_at(document, begin + 11) == 's' ? 1 : 0);
            if (word_goes_on(document, r.end)) r.number = 0;
        }
        return r;
    }
    auto known = lexicon::currencies.find(word);
    if (word == "U" && follows(document, begin, "U.S. dollar")) {
        r.number = 1;
        r.end = begin + 11 + (byte_at(document, begin + 11) == 's' ? 1 : 0);
        if (word_goes_on(document, r.end)) r.number = 0;
        return r;
    }
    if (known.in(group::adjective)) {  // "Hong Kong dollars", "South Korean won"
        auto end = begin + word.size();
        for (int i = 0; i < 2; ++i) {
            const auto next = next_word(document, end);
            if (next.empty() || end_of(next, document) - begin > 31) break;
            end = end_of(next, document);
            const auto both = lexicon::currencies.find(document.substr(begin, end - begin));
            if (both.in(group::name)) {
                r.number = both.value;
                r.end = end;
                return r;
            }
        }
    }
    bool upper = true;
    for (const char c : word) upper = upper && is_ascii_upper(c);
    if (known.in(group::name | group::minor)
        && names_person(document, begin + word.size(), word, number))
        return r;
    if (known.in(group::name | group::minor)
        || (upper && (known.in(group::code) || word == "LE" || word == "RM"))) {
        r.number = known.value;
        r.minor = known.in(group::minor);
        r.end = begin + word.size();
    } else if (equal_folded(word, "pounds") || equal_folded(word, "pound")) {
        // Pounds are weights, unless there are millions of them, or the next word says so.
        const auto next = next_word(document, begin + word.size());
        const bool sterling = equal_folded(next, "sterling");
        if (!sterling && (!number.scaled || number.factor < decimal(1'000'000))) return r;
        if (!sterling && equal_folded(next, "of")) return r;
        r.number = 3;
        r.end = sterling ? end_of(next, document) : begin + word.size();
    }
    return r;
}

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
    amount_reading a;
    a.kind = quantity_kind::currency;
    const char first = byte_at(c.document, at);
    if (!is_ascii_digit(first)) {
        if (const auto sign = detail::read_currency_sign(c.document, at); sign.number != 0) {
            const auto number = read_number(c.document, sign.end);
            if (!number) return std::nullopt;
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
    a.number = *number;
    auto name = detail::read_currency_name(c.document, a.number);
    if (name.number == 0 && number->in_digits) {  // "5m euros"
        detail::take_money_suffix(c.document, a.number);
        if (a.number.scaled) name = detail::read_currency_name(c.document, a.number);
    }
    if (name.number == 0) return std::nullopt;
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
    if (number->vague && !number->scaled) {  // "a couple of miles"
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
