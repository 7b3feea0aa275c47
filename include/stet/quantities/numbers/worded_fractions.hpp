#ifndef STET_QUANTITIES_NUMBERS_WORDED_FRACTIONS_HPP
#define STET_QUANTITIES_NUMBERS_WORDED_FRACTIONS_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet::detail {

/// A part in words and where it ends.
struct worded_fraction {
    std::size_t end = 0;
    decimal value;
    bool alone = false;  // "half", "quarter" without "a" or "one" before it
};

/// "a half", "one-third", "three quarters", "half", by the word that begins it and ends at
/// `word_end`, and the small number that it begins.
[[nodiscard]] constexpr std::optional<worded_fraction>
fraction_at(std::string_view document, std::size_t word_end, word_entry known,
            const std::optional<small_number>& small) noexcept
{
    std::int64_t above = 0;
    std::size_t above_end = word_end;
    if (known.in(lexicon::number_words_group::article)) {
        above = 1;
    } else if (small) {
        above = small->value;
        above_end = small->end;
    } else if (known.in(lexicon::number_words_group::half | lexicon::number_words_group::quarter)
               && ascii_lower(document[word_end - 1]) != 's') {
        return worded_fraction{above_end, decimal(1) / decimal(known.value), true};
    }
    auto below_at = after_gap(document, above_end);
    if (above == 0 || below_at == above_end) return std::nullopt;
    if (follows(document, below_at, "- ")) below_at += 2;  // "five - eighths"
    const auto below = read_denominator(document, below_at);
    if (!below || below->plural != (above != 1)) return std::nullopt;
    return worded_fraction{below->end, decimal(above) / below->value, false};
}

/// The same of the word that begins at `at`.
[[nodiscard]] constexpr std::optional<worded_fraction> fraction_at(std::string_view document,
                                                                   std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    const auto known = number_word(word);
    return fraction_at(document, at + word.size(), known, read_small_number(document, word, known));
}

}  // namespace stet::detail

#endif
