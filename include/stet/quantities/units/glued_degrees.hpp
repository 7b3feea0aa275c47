#ifndef STET_QUANTITIES_UNITS_GLUED_DEGREES_HPP
#define STET_QUANTITIES_UNITS_GLUED_DEGREES_HPP

#include <stet/lexicon/comparing_words.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/numbers/number_names.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/amount_reading.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet::detail {

/// Whether a word stands before `at` behind which a measure is likelier than the name of a thing:
/// "to", "of", "is", "below".
[[nodiscard]] constexpr bool behind_small_word(std::string_view document, std::size_t at) noexcept
{
    const auto before = previous_word(document, at);
    if (before.empty()) return false;
    return number_neighbour(before).in(lexicon::number_neighbours_group::function_word)
           || lexicon::comparing_words.find(before).in(lexicon::comparing_words_group::before);
}

/// Reads degrees whose letter is joined to them, as hot or cold as the weather can be: "32C",
/// "-5C", "1.5C of warming", "below 2C", "98.6F"; not "Seat 12C", "flat 3C", "Form 13F".
[[nodiscard]] constexpr std::optional<amount_reading> read_glued_degrees(const quantity_context& c,
                                                                         std::size_t at) noexcept
{
    const auto number = c.read_number(at);
    if (!number || !number->in_digits || number->scaled || number->leading_zero)
        return std::nullopt;
    const auto end = number->where.end;
    const char letter = byte_at(c.document, end);
    if ((letter != 'C' && letter != 'F') || word_goes_on(c.document, end + 1)
        || after_dash(c.document, end + 1) != end + 1)
        return std::nullopt;
    const bool exact = number->has_sign || number->decimal_digits > 0;
    const bool plain =
        letter == 'C' && (number->integer_digits > 1 || behind_small_word(c.document, at));
    const bool hot = decimal(letter == 'C' ? 60 : 140) < number->value;
    if (hot || !(exact || plain) || names_something(c.document, number->where, true))
        return std::nullopt;
    amount_reading a;
    a.kind = quantity_kind::measure;
    a.number = *number;
    a.value = number->value;
    a.where = {at, end + 1};
    a.unit = letter == 'C' ? "Cel" : "[degF]";
    a.glued = true;
    return a;
}

}  // namespace stet::detail

#endif
