#ifndef STET_QUANTITIES_NUMBERS_NUMBERS_HPP
#define STET_QUANTITIES_NUMBERS_NUMBERS_HPP

#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/number_reader.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/numbers/words_behind_numbers.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "2 over 7", "three over two hundred" at the end of a phrase: a fraction.
constexpr void take_over(std::string_view document, number_reading& above) noexcept
{
    constexpr std::string_view over = " over ";
    if (!follows(document, above.where.end, over)) return;
    const auto below = number_reader(document).read(above.where.end + over.size());
    const auto whole = [](const number_reading& n) {
        return n.value.digits != 0 && n.value.exponent >= 0 && !n.vague && !n.single;
    };
    if (!below || !whole(above) || !whole(*below) || decimal(1000) < below->value) return;
    if (word_goes_on(document, below->where.end) || !next_word(document, below->where.end).empty())
        return;
    above.value = above.value / below->value;
    above.fraction = true;
    above.where.end = below->where.end;
}

/// "forty-five (45)", "45 (forty five)": the same number again.
constexpr void take_repetition(std::string_view document, number_reading& n) noexcept
{
    if (!follows(document, n.where.end, " (")) return;
    const auto again = number_reader(document).read(n.where.end + 2);
    if (!again || again->value != n.value || again->in_digits == n.in_digits) return;
    if (byte_at(document, again->where.end) == ')') n.where.end = again->where.end + 1;
}

/// "two hundred forty-four sevenths", "five thirty firsts": a number and the plural that divides
/// it.
constexpr void take_lower_part(std::string_view document, number_reading& n) noexcept
{
    if (n.in_digits || n.fraction || n.vague) return;
    const auto begin = after_gap(document, n.where.end);
    const auto last = begin == n.where.end ? std::string_view() : word_at(document, begin);
    if (last.empty() || ascii_lower(last.back()) != 's') {
        // "three twenty firsts"
        if (!number_word(last).in(group::tens)) return;
    }
    const auto below = read_denominator(document, begin);
    if (!below || !below->plural || below->value == decimal(2)) return;
    n.value = n.value / below->value;
    n.fraction = true;
    n.where.end = below->end;
}

/// Takes what may follow a number that has been read, if one has.
[[gnu::noinline]] constexpr void take_rest(std::string_view document,
                                           std::optional<number_reading>& number) noexcept
{
    if (!number || number->bare) return;
    take_lower_part(document, *number);
    if (byte_at(document, number->where.end) == ' ') {
        take_over(document, *number);
        take_repetition(document, *number);
    }
    const bool whole = !number->fraction && !number->mixed && !number->vague && !number->single;
    number->bare = whole && nothing_tells_more(document, number->where.end, number->in_digits);
}

}  // namespace detail

/// Reads the number that begins at `at`, as long as it can be, or says that none does. Bounded: at
/// most some thirty words, besides the digits.
[[nodiscard]] constexpr std::optional<number_reading> read_number(std::string_view document,
                                                                  std::size_t at) noexcept
{
    auto number = detail::number_reader(document).read(at);
    detail::take_rest(document, number);
    return number;
}

/// The same where a word begins at `at` of which `known` is known as part of a number.
[[nodiscard]] constexpr std::optional<number_reading> read_number(std::string_view document,
                                                                  std::size_t at,
                                                                  std::string_view word,
                                                                  word_entry known) noexcept
{
    auto number = detail::number_reader(document).read(at, word, known);
    detail::take_rest(document, number);
    return number;
}

}  // namespace stet

#endif
