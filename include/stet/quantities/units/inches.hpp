#ifndef STET_QUANTITIES_UNITS_INCHES_HPP
#define STET_QUANTITIES_UNITS_INCHES_HPP

#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/numbers/numbers.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

// Inches have no symbol of their own: "in" is mostly a preposition, and a double mark mostly ends a
// quotation. What else stands there decides.

namespace stet::detail {

/// Feet and inches behind a number, or either.
struct inches_reading {
    std::size_t end = 0;  ///< 0: there are none
    decimal value;        ///< in inches, or in feet
    bool feet = false;
};

/// Behind "in" or "in." as inches: 0 if it is the preposition. It is joined to its digits ("10in",
/// "4ins"), or behind it stand the end of the sentence, what is measured ("2 in thick", "3 in. of
/// snow"), or "by 4 in".
[[nodiscard]] constexpr std::size_t behind_worded_inches(std::string_view document,
                                                         std::size_t at) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    if (follows(document, at, "in")) {
        const auto end = at + (byte_at(document, at + 2) == 's' ? 3 : 2);
        return word_goes_on(document, end) ? 0 : end;
    }
    const auto in = next_word(document, at);
    if (in != "in") return 0;
    const auto end = end_of(in, document);
    const char stop = byte_at(document, end);
    if (stop == '.') {
        const auto next = after_blanks(document, end + 1);
        const bool goes_on = next != end + 1 && is_ascii_lower(byte_at(document, next));
        return goes_on ? end + 1 : end;
    }
    if (stop == ')' || stop == ';' || after_blanks(document, end) == document.size()) return end;
    const auto word = next_word(document, end);
    const bool dimension =
        !word.empty() && lexicon::number_neighbours.find(word).in(group::dimension);
    return dimension ? end : 0;
}

/// Whether a quotation is open at `at`, as the double marks since the last blank line say; one
/// behind a digit may be of inches. True too if that line is too far away to tell.
[[nodiscard]] constexpr bool inside_quotation(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t reach = 400;  // bytes
    auto begin = at;
    while (begin > 0 && !precedes(document, begin, "\n\n"))
        if (at - --begin == reach) return true;
    bool open = false;
    for (auto i = begin; i < at; ++i) {
        if (document[i] == '"' && (open || i == 0 || !is_ascii_digit(document[i - 1])))
            open = !open;
        if (follows(document, i, "\u201C")) open = true;
        if (follows(document, i, "\u201D")) open = false;
    }
    return open;
}

/// Behind the mark of feet at `at`, a prime or an apostrophe; `at` if there is none.
[[nodiscard]] constexpr std::size_t behind_feet_mark(std::string_view document,
                                                     std::size_t at) noexcept
{
    if (byte_at(document, at) == '\'') return at + 1;
    const bool mark = follows(document, at, "\u2032") || follows(document, at, "\u2019");
    return mark ? at + 3 : at;
}

/// Behind the mark of inches at `at`, two primes or a quotation mark; `at` if there is none.
[[nodiscard]] constexpr std::size_t behind_inch_mark(std::string_view document,
                                                     std::size_t at) noexcept
{
    if (byte_at(document, at) == '"') return at + 1;
    if (follows(document, at, "''")) return at + 2;
    if (follows(document, at, "\u2032\u2032")) return at + 6;
    const bool mark = follows(document, at, "\u2033") || follows(document, at, "\u201D");
    return mark ? at + 3 : at;
}

/// 6'2", 6′2″, 5'10, 24″, and 5" where no quotation can end. Angles (40°26′46″) are none.
[[nodiscard]] constexpr inches_reading read_marked_inches(std::string_view document,
                                                          const number_reading& number) noexcept
{
    const auto at = number.where.end;
    const auto before = before_blanks(document, number.where.begin);
    if (number.leading_zero || number.integer_digits > 3 || precedes(document, before, "\u00B0")
        || precedes(document, before, "\u2032"))
        return {};
    const auto ends = [&](std::size_t end) {
        return !word_goes_on(document, end) || byte_at(document, end) == 'x';  // 5"x7"
    };
    if (follows(document, at, "\u2032\u2032") && ends(at + 6)) return {at + 6, number.value, false};
    if (const auto inches_at = behind_feet_mark(document, at); inches_at != at) {
        const auto inches = read_number(document, after_blanks(document, inches_at));
        if (inches && inches->in_digits && !inches->scaled && !inches->has_sign
            && !inches->leading_zero && inches->value < decimal(12)) {
            const auto end = behind_inch_mark(document, inches->where.end);
            const bool marked = end != inches->where.end;
            // "5'10" without the second mark is the height of a person
            const bool height = inches->where.begin == inches_at && number.integer_digits == 1
                                && decimal(3) < number.value && number.value < decimal(8);
            if ((marked || height) && ends(end))
                return {end, number.value * decimal(12) + inches->value, false};
        }
        const bool prime = follows(document, at, "\u2032");
        return prime && ends(inches_at) ? inches_reading{inches_at, number.value, true}
                                        : inches_reading();
    }
    if (follows(document, at, "\u2033") && ends(at + 3)) return {at + 3, number.value, false};
    if (byte_at(document, at) != '"' || !ends(at + 1) || inside_quotation(document, at)) return {};
    return {at + 1, number.value, false};
}

/// Inches, feet or both behind a number, abbreviated by a mark or "in".
[[nodiscard]] constexpr inches_reading
read_abbreviated_inches(std::string_view document, const number_reading& number) noexcept
{
    if (!number.in_digits || number.scaled || decimal(500) < number.value) return {};
    const auto end = behind_worded_inches(document, number.where.end);
    if (end != 0) return {end, number.value, false};
    return read_marked_inches(document, number);
}

}  // namespace stet::detail

#endif
