#ifndef STET_QUANTITIES_TIMES_DURATION_READING_HPP
#define STET_QUANTITIES_TIMES_DURATION_READING_HPP

#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/duration_part.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// The unit of time whose name begins at `at`, behind a blank or a hyphen or joined to digits.
struct unit_reading {
    std::size_t end = 0;
    time_unit unit = time_unit::none;
    bool plural = false;
};

[[nodiscard]] constexpr std::optional<unit_reading>
read_time_unit(std::string_view document, std::size_t at, bool short_too) noexcept
{
    namespace group = lexicon::time_words_group;
    auto end = at;
    while (is_ascii_letter(byte_at(document, end)) && end - at < longest_quantity_word) ++end;
    if (end == at || word_goes_on(document, end)) return std::nullopt;
    const auto word = document.substr(at, end - at);
    const auto known = time_word(word);
    const bool full = known.in(group::unit | group::units);
    if (!full && !(short_too && known.in(group::unit_short))) return std::nullopt;
    if (word == "HR") return std::nullopt;  // home runs
    const auto unit = static_cast<time_unit>(known.value);
    if (unit == time_unit::weekend) return std::nullopt;
    if (!full && byte_at(document, end) == '.') {
        // The full stop of "5 min. later"; that of "5 min." may end the sentence.
        const auto next = after_blanks(document, end + 1);
        if (next != end + 1 && is_ascii_lower(byte_at(document, next))) ++end;
    }
    return unit_reading{end, unit, known.in(group::units)};
}

/// "-old" and "old" make an age of it.
[[nodiscard]] constexpr bool is_age(std::string_view document, std::size_t end) noexcept
{
    const auto next = next_word(document, end);
    return equal_folded(next, "old") || equal_folded(next, "olds");
}

/// Behind "of", "a", "an", "of an" between a fraction and its unit.
[[nodiscard]] constexpr std::size_t after_article(std::string_view document,
                                                  std::size_t at) noexcept
{
    const auto of = after_word(document, at, "of");
    for (const std::string_view word : {"a", "an", "the"}) {
        const auto end = after_word(document, of, word);
        if (end != of) return end;
    }
    return of;
}

/// Whether the fraction that ends at `end` is one that stands before a unit: "a half hour".
[[nodiscard]] constexpr bool ends_in_half(std::string_view document, std::size_t end) noexcept
{
    const auto word = word_ending_at(document, end);
    return equal_folded(word, "half") || equal_folded(word, "quarter");
}

/// A fraction behind "and" without its article: "one and quarter hour", "five and half min", "two
/// and three quarter hours". A unit must follow, which the caller sees to.
struct fraction_behind {
    std::size_t end = 0;
    decimal value;
};

[[nodiscard]] constexpr std::optional<fraction_behind>
read_fraction_behind(const quantity_context& c, std::size_t at)
{
    const auto document = c.document;
    const auto link = after_word(document, at, "and");
    if (link == at) return std::nullopt;
    decimal count(1);
    auto word = next_word(document, link);
    if (const auto number = number_word(word);
        number.in(lexicon::number_words_group::unit) && number.value >= 1 && number.value <= 3) {
        count = decimal(number.value);
        word = next_word(document, end_of(word, document));
    }
    const bool half = equal_folded(word, "half");
    if (!half && !equal_folded(word, "quarter") && !equal_folded(word, "quarters"))
        return std::nullopt;
    const auto end = end_of(word, document);
    return fraction_behind{after_word(document, end, "of"),
                           count * (half ? decimal(5, -1) : decimal(25, -2))};
}

}  // namespace detail

namespace detail {

[[nodiscard]] constexpr std::optional<duration_part>
read_duration_part_anew(const quantity_context& c, std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    if (c.is_bare(at)) return std::nullopt;
    duration_part r;
    const auto number = c.read_number(at);
    auto end = at;
    if (number && !number->has_sign) {
        r.value = number->value;
        r.numeral = number->where;
        end = number->where.end;
        // "5 to 10 minutes", "three- or four-year", "10-15 days"
        auto link = after_dash(document, end);
        auto second = link;
        const auto blank = after_blanks(document, link);
        const auto word = word_at(document, blank);
        const bool linked = equal_folded(word, "to") || equal_folded(word, "or");
        if (linked) second = after_gap(document, blank + word.size());
        if (linked || (link != end && is_ascii_digit(byte_at(document, link)))) {
            const auto high = c.read_number(second);
            if (high && !high->has_sign && *r.value < high->value) {
                r.high = high->value;
                end = high->where.end;
            }
        }
        if (number->fraction) {
            end = detail::after_article(document, end);
            // "a ninth month running", "for a fifth straight week"
            if (number->article && end == number->where.end && !detail::ends_in_half(document, end))
                return std::nullopt;
        } else if (number->vague || number->mixed) {
            end = after_word(document, end, "of");
        } else if (const auto fraction = detail::read_fraction_behind(c, end);
                   fraction && !r.high) {
            r.value = *r.value + fraction->value;
            r.numeral.end = fraction->end;
            end = fraction->end;
        }
    } else {
        auto word = word_at(document, at);
        if (equal_folded(word, "a") || equal_folded(word, "an")) {
            r.article = true;
            end = at + word.size();
            word = next_word(document, end);
        }
        const auto known = time_word(word);
        if (known.in(group::few)) {
            // "three times in as many days": as many as were named
            if (equal_folded(previous_word(document, at), "as")) return std::nullopt;
            end = end_of(word, document);
            r.article = false;
        } else if (r.article) {
            r.value = 1;
            r.numeral = {at, end};
        } else {
            return std::nullopt;
        }
    }

    const bool glued = is_ascii_letter(byte_at(document, end));
    if (glued && !(number && number->in_digits)) [[unlikely]]
        return std::nullopt;
    auto begin = glued ? end : after_gap(document, end);
    if (!glued && begin == end) return std::nullopt;
    const auto adjective = word_at(document, begin);
    const bool qualified = time_word(adjective).in(group::between_number_and_unit);
    if (qualified) [[unlikely]] {
        begin = after_gap(document, begin + adjective.size());
        if (begin == place_of(adjective, document) + adjective.size()) return std::nullopt;
    }
    // "two-and-a-half-hour" has its hyphens in the number.
    auto unit = detail::read_time_unit(document, begin, number.has_value());
    if (glued && ascii_lower(document[begin]) == 'h' && !word_goes_on(document, begin + 1))
        unit = detail::unit_reading{begin + 1, time_unit::hour, true};  // "3h"
    if (!unit && number && number->in_digits && follows(document, begin, "s")
        && !word_goes_on(document, begin + 1)
        && document.substr(number->where.begin, end - number->where.begin).find('.')
               != document.npos)
        unit = detail::unit_reading{begin + 1, time_unit::second, true};  // "9.58 s"
    if (!unit) return std::nullopt;
    if (unit->unit == time_unit::quarter && !(qualified && unit->plural)) return std::nullopt;
    if (unit->unit == time_unit::second && !unit->plural && r.article) return std::nullopt;
    if (!r.value && !unit->plural) return std::nullopt;  // "some day"
    if (detail::is_age(document, unit->end)) return std::nullopt;
    if (number && detail::is_ordinal_with_unit(document, *number, unit->end)) return std::nullopt;
    r.end = unit->end;
    r.unit = unit->unit;

    // "an hour and a half", "one year and a half"
    if (r.value && !r.high) {
        const auto link = after_word(document, r.end, "and");
        const auto half = link == r.end
                              ? link
                              : after_word(document, detail::after_article(document, link), "half");
        if (half != r.end && equal_folded(word_ending_at(document, half), "half")) {
            r.value = *r.value + decimal(5, -1);
            r.end = half;
            r.article = false;
        }
    }
    return r;
}

}  // namespace detail

/// Reads one number with its unit of time. Of "an hour" it says `article`: the caller decides.
[[nodiscard]] constexpr std::optional<duration_part> read_duration_part(const quantity_context& c,
                                                                        std::size_t at)
{
    return detail::read_once(c, at, &detail::place_readings::length,
                             detail::read_duration_part_anew);
}

namespace detail {

constexpr void append_decimal(timex_text& out, const decimal& d) noexcept
{
    std::array<char, 20> reversed{};
    std::size_t size = 0;
    for (auto rest = d.digits < 0 ? -d.digits : d.digits; rest != 0 && size < 20; rest /= 10)
        reversed[size++] = static_cast<char>('0' + rest % 10);
    const auto point = d.exponent < 0 ? static_cast<std::size_t>(-d.exponent) : 0;
    if (size <= point) {
        out += "0.";
        for (auto i = size; i < point; ++i) out += '0';
        while (size > 0) out += reversed[--size];
        return;
    }
    while (size > 0) {
        out += reversed[--size];
        if (size == point && size > 0) out += '.';
    }
    for (auto i = 0; i < d.exponent && i < 20; ++i) out += '0';
}

/// The TIMEX3 value of up to six parts: "P2Y3M", "PT1H45M", "PXD".
struct duration_timex {
    timex_text date;
    timex_text clock;

    constexpr void take(const std::optional<decimal>& value, time_unit unit) noexcept
    {
        auto u = duration_unit_of(unit);
        auto amount = value ? *value * decimal(u.factor) : decimal();
        // Half an hour is thirty minutes, half a year six months.
        if (value && amount < decimal(1) && 0 < amount.digits) {
            const int smaller = u.letter == 'H' || (u.letter == 'M' && u.of_the_clock) ? 60
                                : u.letter == 'Y'                                      ? 12
                                : u.letter == 'D'                                      ? 24
                                                                                       : 0;
            const auto parts = amount * decimal(smaller);
            if (smaller != 0 && parts.exponent >= 0) {
                amount = parts;
                u.of_the_clock = u.letter != 'Y';
                u.letter = u.letter == 'Y'   ? 'M'
                           : u.letter == 'D' ? 'H'
                           : u.letter == 'H' ? 'M'
                                             : 'S';
            }
        }
        auto& out = u.of_the_clock ? clock : date;
        if (value)
            append_decimal(out, amount);
        else
            out += 'X';
        out += u.letter;
    }
    [[nodiscard]] constexpr timex_text text() const noexcept
    {
        timex_text out;
        out += 'P';
        out += date.view();
        if (!clock.empty()) out += 'T';
        out += clock.view();
        return out;
    }
};

}  // namespace detail

}  // namespace stet

#endif
