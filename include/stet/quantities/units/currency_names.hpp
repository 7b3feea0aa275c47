#ifndef STET_QUANTITIES_UNITS_CURRENCY_NAMES_HPP
#define STET_QUANTITIES_UNITS_CURRENCY_NAMES_HPP

#include <stet/core/extent.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/lexicon/currencies.hpp>
#include <stet/lexicon/number_suffixes.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/units/units.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// What makes an amount of money of a number: the sign or code before it, the letter or the name
// behind it.

namespace stet::detail {

inline constexpr large_word_filter currency_shapes(lexicon::currencies);

/// What the lexicon knows of a name, sign or code of money.
[[nodiscard]] constexpr word_entry currency_word(std::string_view word) noexcept
{
    if (!currency_shapes.may_hold(word)) [[likely]]
        return {};
    return lexicon::currencies.find(word);
}

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
    const auto known = currency_word(word);
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
        const auto known = currency_word(std::string_view(joined, letters - begin + 1));
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
            const auto known = currency_word(with);
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
        const auto known = currency_word(word);
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
    const bool of_code = word.size() == 4 && (word[0] == 'M' || word[0] == 'k' || word[0] == 'K')
                         && is_ascii_upper(word[1])
                         && currency_word(word.substr(1)).in(lexicon::currencies_group::code);
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

/// Whether the words around "500 pounds" make money of it: "fined 500 pounds", "worth as much as 40
/// pounds", "500 pounds in damages", "a 20-pound note".
[[nodiscard]] constexpr bool costs_pounds(std::string_view document, extent pounds) noexcept
{
    namespace group = lexicon::currencies_group;
    const auto behind = next_word(document, pounds.end);
    if (equal_folded(behind, "in")) {
        const auto paid = next_word(document, end_of(behind, document));
        if (!paid.empty() && currency_word(paid).in(group::paid_in)) return true;
    } else if (!behind.empty() && currency_word(behind).in(group::of_pounds)) {
        return true;
    }
    auto at = pounds.begin;
    for (int i = 0; i < 4; ++i) {
        const auto word = previous_word(document, at);
        if (!word.empty()) {
            if (currency_word(word).in(group::costing)) return true;
            at = place_of(word, document);
            continue;
        }
        const auto end = before_blanks(document, at);  // "cost 30 or 45 pounds"
        at = end;
        while (at > 0 && is_ascii_digit(document[at - 1])) --at;
        if (at == end) return false;
    }
    return false;
}

/// Where the name of the currency ends, of which "pound" or "pounds" ends at `end`; 0 if they are
/// weights, as they are unless there are millions of them or the words around say so.
[[nodiscard]] constexpr std::size_t
end_of_pounds(std::string_view document, const number_reading& number, std::size_t end) noexcept
{
    const auto next = next_word(document, end);
    if (equal_folded(next, "sterling")) return end_of(next, document);
    if (equal_folded(next, "of")) return 0;
    const bool millions = number.scaled && !(number.factor < decimal(1'000'000));
    return millions || costs_pounds(document, {number.where.begin, end}) ? end : 0;
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
        const auto known = currency_word(document.substr(begin, c.size));
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
        const auto known = currency_word(word);
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
    if (word.empty()) [[unlikely]] {
        if (follows(document, begin, "l.e.") || follows(document, begin, "L.E.")) {
            r.number = currency_word("le").value;
            r.end = begin + 4;
        }
        if (follows(document, begin, "U.S. dollar")) {
            r.number = 1;
            r.end = begin + 11 + (byte_at(document, begin + 11) == 's' ? 1 : 0);
            if (word_goes_on(document, r.end)) r.number = 0;
        }
        return r;
    }
    auto known = currency_word(word);
    if (word == "U" && follows(document, begin, "U.S. dollar")) {
        r.number = 1;
        r.end = begin + 11 + (byte_at(document, begin + 11) == 's' ? 1 : 0);
        if (word_goes_on(document, r.end)) r.number = 0;
        return r;
    }
    if (known.in(group::adjective)) [[unlikely]] {  // "Hong Kong dollars", "South Korean won"
        auto end = begin + word.size();
        for (int i = 0; i < 2; ++i) {
            const auto next = next_word(document, end);
            if (next.empty() || end_of(next, document) - begin > 31) break;
            end = end_of(next, document);
            const auto both = currency_word(document.substr(begin, end - begin));
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
        if (const auto end = end_of_pounds(document, number, begin + word.size()); end != 0) {
            r.number = 3;
            r.end = end;
        }
    }
    return r;
}

}  // namespace stet::detail

#endif
