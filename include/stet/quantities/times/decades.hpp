#ifndef STET_QUANTITIES_TIMES_DECADES_HPP
#define STET_QUANTITIES_TIMES_DECADES_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Ten numbers in a row, "40s": of somebody's years, of degrees, or the years of a century.

namespace stet::detail {

struct decade_reading {
    std::size_t end = 0;  ///< 0: there is none
    std::int64_t first = 0;
};

/// "40s", "'40s", "forties".
[[nodiscard]] constexpr decade_reading read_decade_of_two_digits(std::string_view document,
                                                                 std::size_t at) noexcept
{
    if (const auto word = word_at(document, at); !word.empty()) {
        const auto known = lexicon::time_words.find(word);
        if (!known.in(lexicon::time_words_group::decade_name)) return {};
        return {at + word.size(), known.value * std::int64_t{10}};
    }
    if (byte_at(document, at) == '\'') ++at;
    const auto digits = read_digits(document, at);
    if (!digits || digits->integer_digits != 2 || digits->decimal_digits != 0) return {};
    auto end = digits->end;
    if (byte_at(document, end) == '\'') ++end;
    if (byte_at(document, end) != 's' || word_goes_on(document, end + 1)) return {};
    const auto first = digits->value.integer_or(1);
    return first % 10 == 0 && first != 0 ? decade_reading{end + 1, first} : decade_reading();
}

/// Which of ten numbers a word before them means.
enum class decade_part : std::uint8_t { all, early, mid, late };

[[nodiscard]] constexpr bounds numbers_of(std::int64_t first, decade_part part) noexcept
{
    using enum decade_part;
    const std::int64_t from = part == mid ? 4 : part == late ? 7 : 0;
    const std::int64_t to = part == early ? 3 : part == mid ? 6 : 9;
    return {decimal(first + from), decimal(first + to)};
}

/// Whether "90s" at `at` are degrees: "highs in the mid-90s", "temperatures fell into the 20s".
[[nodiscard]] constexpr bool is_decade_of_degrees(std::string_view document,
                                                  std::size_t at) noexcept
{
    constexpr int reach = 8;                                // words
    const bool joined = at > 1 && document[at - 1] == '-';  // "mid-90s"
    auto word = joined ? word_ending_at(document, at - 1) : previous_word(document, at);
    for (int i = 0; i < reach && !word.empty(); ++i) {
        if (lexicon::date_neighbours.find(word).in(lexicon::date_neighbours_group::temperature))
            return true;
        word = previous_word(document, place_of(word, document));
    }
    return false;
}

}  // namespace stet::detail

#endif
