#ifndef STET_QUANTITIES_TIMES_SPELLED_YEARS_HPP
#define STET_QUANTITIES_TIMES_SPELLED_YEARS_HPP

#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// Reads a year in words, from 1500 to 2099: "nineteen eighty-six", "twenty twelve", "eighteen
/// hundred", "two thousand and nine". The same words may count something, so it is for places where
/// a year is expected.
[[nodiscard]] constexpr std::optional<field_reading> read_spelled_year(std::string_view document,
                                                                       std::size_t at) noexcept
{
    namespace group = lexicon::number_words_group;
    const auto first = word_at(document, at);
    const auto known = number_word(first);
    if (!known.in(group::unit | group::teen | group::tens)) return std::nullopt;
    auto end = at + first.size();
    auto word = next_word(document, end);
    if (word.empty() && byte_at(document, end) == '-')  // "twenty-twelve"
        word = word_at(document, end + 1);
    const auto behind = number_word(word);
    if (known.value == 2 && behind.in(group::scale) && equal_folded(word, "thousand")) {
        end = end_of(word, document);
        const auto and_end = after_word(document, end, "and");
        const auto begin = after_blanks(document, and_end);
        const auto rest = begin == and_end ? std::nullopt : read_small_number(document, begin);
        if (!rest) return field_reading{end, 2000, 0, false};
        return field_reading{rest->end, 2000 + static_cast<int>(rest->value), 0, false};
    }
    if (known.value < 15 || known.value > 20) return std::nullopt;
    const int century = 100 * known.value;
    if (behind.in(group::hundred) && known.value < 20)
        return field_reading{end_of(word, document), century, 0, false};
    if (behind.in(group::zero) || equal_folded(word, "oh")) {  // "nineteen oh six"
        const auto unit = next_word(document, end_of(word, document));
        const auto digit = number_word(unit);
        if (!digit.in(group::unit) || digit.value < 1 || digit.value > 9) return std::nullopt;
        return field_reading{end_of(unit, document), century + digit.value, 0, false};
    }
    if (!behind.in(group::teen | group::tens) && behind.value != 10) return std::nullopt;
    const auto rest = read_small_number(document, place_of(word, document));
    if (!rest || rest->value < 10) return std::nullopt;
    return field_reading{rest->end, century + static_cast<int>(rest->value), 0, false};
}

}  // namespace stet

#endif
