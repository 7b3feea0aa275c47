#ifndef STET_QUANTITIES_TIMES_RACE_TIMES_HPP
#define STET_QUANTITIES_TIMES_RACE_TIMES_HPP

#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet::detail {

/// Whether something takes as long as what follows this word tells: "in 2:04:11".
[[nodiscard]] constexpr bool tells_length(std::string_view word) noexcept
{
    for (const std::string_view known : {"in", "of", "clocked", "ran", "swam"})
        if (equal_folded(word, known)) return true;
    return false;
}

/// Lengths of time as sport writes them: "3:56.7", minutes and parts of a second, which no clock
/// time has, and "in 2:04:11", hours, minutes and seconds.
[[nodiscard]] constexpr std::optional<quantity> read_race_time(std::string_view document,
                                                               std::size_t at)
{
    const auto first = read_field(document, at);
    if (!first || first->digits > 2 || byte_at(document, first->end) != ':') return std::nullopt;
    if (at > 0 && (document[at - 1] == ':' || document[at - 1] == '.')) return std::nullopt;
    const auto second = read_field_behind(document, first->end + 1);
    if (!second || second->digits != 2 || second->value > 59) return std::nullopt;
    const bool hours = byte_at(document, second->end) == ':';
    if (hours && !tells_length(previous_word(document, at))) return std::nullopt;
    const auto seconds = read_digits(document, hours ? second->end + 1 : first->end + 1);
    if (!seconds || seconds->integer_digits != 2 || seconds->grouped) return std::nullopt;
    if (!(seconds->value < decimal(60)) || seconds->decimal_digits > 3) return std::nullopt;
    if (!hours && seconds->decimal_digits == 0) return std::nullopt;
    if (word_goes_on(document, seconds->end) || byte_at(document, seconds->end) == ':')
        return std::nullopt;

    quantity q(document, at, seconds->end);
    q.kind = quantity_kind::duration;
    q.unit = "s";
    duration_timex timex;
    const std::int64_t minutes = hours ? first->value * 60 + second->value : first->value;
    q.value = decimal(minutes * 60) + seconds->value;
    if (hours) timex.take(decimal(first->value), time_unit::hour);
    timex.take(decimal(hours ? second->value : first->value), time_unit::minute);
    timex.take(seconds->value, time_unit::second);
    q.timex = timex.text();
    return q;
}

}  // namespace stet::detail

#endif
