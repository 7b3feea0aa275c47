#ifndef STET_QUANTITIES_NUMBERS_NUMBER_READING_HPP
#define STET_QUANTITIES_NUMBERS_NUMBER_READING_HPP

#include <stet/core/extent.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

/// A number without its unit, in digits, in words, or in both: "1.5 million", "3bn", "twenty-one",
/// "two-thirds", "3½", "half a million", "a couple of hundred", "minus five".
struct number_reading {
    extent where;            ///< with sign and magnitude, in document bytes
    decimal value;           ///< magnitude and fraction applied
    decimal factor = 1;      ///< the magnitude alone: 10^6 of "1.5 million"
    bool in_digits = false;  ///< begins with a digit, sign or vulgar fraction
    bool scaled = false;     ///< has a magnitude word or suffix
    bool fraction = false;   ///< "two-thirds", "1/2", "half"; not "three and a half"
    bool mixed = false;      ///< a whole number and a fraction: "three and a half", "2 1/2"
    bool article = false;    ///< "a hundred", "a third"
    bool single = false;     ///< "a" before a unit: "a mile"; one, where the words beside say so
    bool vague = false;      ///< "a couple": two, more or less
    bool has_sign = false;
    bool grouped = false;       ///< the digits are in groups of three
    bool leading_zero = false;  ///< "007"
    bool bare = false;       ///< a whole number, and what follows makes no more than a count of it
    int integer_digits = 0;  ///< digits before the point
    int decimal_digits = 0;  ///< digits behind the point
};

namespace detail {

/// Whether a number and the unit that ends at `end` are an ordinal and its noun: "the forty-second
/// president", but "a forty-second pause"; "a third-year student", but "a quarter-mile".
[[nodiscard]] constexpr bool is_ordinal_with_unit(std::string_view document,
                                                  const number_reading& n, std::size_t end) noexcept
{
    if (n.in_digits || n.scaled) return false;
    if (n.fraction)
        return n.article && n.value < decimal(5, -1)
               && after_hyphen(document, n.where.end) != n.where.end
               && !equal_folded(word_ending_at(document, n.where.end), "quarter");
    return n.value.exponent == 1 && n.value < decimal(100) && decimal(10) < n.value
           && equal_folded(word_ending_at(document, end), "second")
           && !equal_folded(previous_word(document, n.where.begin), "a");
}

}  // namespace detail
}  // namespace stet

#endif
