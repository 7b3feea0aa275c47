#ifndef STET_QUANTITIES_TIMES_TIME_READING_HPP
#define STET_QUANTITIES_TIMES_TIME_READING_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/numbers/digits.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/timex.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace stet {

/// A point of the calendar or the clock, and where the text that names it ends. Readers of points
/// are functions of a context and a place; parsers make quantities of what they read, one or two
/// points at a time.
struct time_reading {
    std::size_t end = 0;
    calendar_point point;
    bool certain = true;     ///< false: a date only where something else says so ("9", "May")
    bool half_told = false;  ///< the time says in which half of the day it is: "9 p.m."
    bool dotted = false;     ///< a full stop before the minutes, which is all that makes it a time
};

/// Two points and where the second one ends.
struct range_reading {
    calendar_point first;
    time_reading last;
};

/// Twelve hours later in the same day.
constexpr void add_half_day(calendar_point& p) noexcept
{
    p.hour = static_cast<std::int8_t>(p.hour + 12);
}

/// The kind of a quantity that is such a point.
[[nodiscard]] constexpr quantity_kind kind_of(const calendar_point& p) noexcept
{
    const bool timed = p.has_time() || p.part != day_part::none;
    if (!p.has_date()) return quantity_kind::time;
    return timed ? quantity_kind::datetime : quantity_kind::date;
}

/// The quantity that a point is.
[[nodiscard]] constexpr std::optional<quantity> quantity_of(std::string_view document,
                                                            std::size_t at, const time_reading& r)
{
    std::optional<quantity> q(std::in_place, document, at, r.end);
    q->kind = kind_of(r.point);
    q->timex = timex_of(r.point);
    return q;
}

/// The quantity that the time between two points is.
[[nodiscard]] constexpr std::optional<quantity> quantity_of(std::string_view document,
                                                            std::size_t at, const range_reading& r)
{
    std::optional<quantity> q(std::in_place, document, at, r.last.end);
    q->kind = kind_of(r.last.point);
    q->timex = timex_of(r.first, r.last.point);
    return q;
}

/// Behind "of", "the" and the like: one word, given in small letters, in any case, with the blanks
/// before it. The same place if another word follows.
[[nodiscard]] constexpr std::size_t after_word(std::string_view document, std::size_t at,
                                               std::string_view word) noexcept
{
    const auto begin = after_blanks(document, at);
    if (begin == at || ascii_lower(byte_at(document, begin)) != word[0]) return at;
    return equal_folded(word_at(document, begin), word) ? begin + word.size() : at;
}

namespace detail {

/// Whether nothing that a number could count stands at `at`: a mark or the end, or a small word.
[[nodiscard]] constexpr bool counts_nothing(std::string_view document, std::size_t at) noexcept
{
    const auto word = next_word(document, at);
    if (word.empty()) return !is_ascii_digit(byte_at(document, after_gap(document, at)));
    return lexicon::date_neighbours.find(word).in(lexicon::date_neighbours_group::behind_day);
}

}  // namespace detail

/// A small whole number that is part of a date or a time, and where it ends.
struct field_reading {
    std::size_t end = 0;
    int value = 0;
    int digits = 0;        ///< 0: in words
    bool ordinal = false;  ///< "18th", "third"
};

/// A run of one to four digits behind a mark that joins it to what came before.
[[nodiscard]] constexpr std::optional<field_reading> read_field_behind(std::string_view document,
                                                                       std::size_t at) noexcept
{
    field_reading r{at, 0, 0, false};
    for (; is_ascii_digit(byte_at(document, r.end)); ++r.end, ++r.digits) {
        if (r.digits == 4) return std::nullopt;
        r.value = r.value * 10 + (document[r.end] - '0');
    }
    if (r.digits == 0) return std::nullopt;
    return r;
}

/// A run of one to four digits at the start of a numeral.
[[nodiscard]] constexpr std::optional<field_reading> read_field(std::string_view document,
                                                                std::size_t at) noexcept
{
    if (at > 0 && is_ascii_alphanumeric(byte_at(document, at - 1))) return std::nullopt;
    return read_field_behind(document, at);
}

/// Whether the digits that end at `at` are part of a longer numeral or word: "1,930", "4.4", "9th".
[[nodiscard]] constexpr bool numeral_goes_on(std::string_view document, std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    if (c == '%' || c == '$') return true;
    if (c == ',') return detail::three_digits_at(document, at + 1);
    if (c == '.') return is_ascii_digit(byte_at(document, at + 1));
    return word_goes_on(document, at);
}

/// A day of the month: "18", "18th", "third", "twenty-first".
[[nodiscard]] constexpr std::optional<field_reading> read_day(std::string_view document,
                                                              std::size_t at) noexcept
{
    namespace group = lexicon::number_words_group;
    if (auto r = read_field(document, at)) {
        if (r->digits > 2 || r->value < 1 || r->value > 31) return std::nullopt;
        if (is_ascii_letter(byte_at(document, r->end))) {
            const auto suffix = document.substr(r->end, 2);
            r->ordinal = equal_folded(suffix, "st") || equal_folded(suffix, "nd")
                         || equal_folded(suffix, "rd") || equal_folded(suffix, "th");
            if (r->ordinal) r->end += 2;
        }
        if (numeral_goes_on(document, r->end)) return std::nullopt;
        return r;
    }
    const auto word = word_at(document, at);
    const auto known = number_word(word);
    if (known.in(group::ordinal | group::ordinal_tens) && known.value >= 1 && known.value <= 30)
        return field_reading{at + word.size(), known.value, 0, true};
    if (known.in(group::tens) && known.value <= 30) {
        const auto unit = next_word(document, at + word.size());
        const auto known_unit = number_word(unit);
        const int value = known.value + known_unit.value;
        if (known_unit.in(group::ordinal) && known_unit.value <= 9 && value <= 31)
            return field_reading{end_of(unit, document), value, 0, true};
    }
    return std::nullopt;
}

/// A year of four digits, 1000 to 2999: "2025" but not the start of "2025.5", "2,025" or "2025%".
[[nodiscard]] constexpr std::optional<field_reading> read_year(std::string_view document,
                                                               std::size_t at) noexcept
{
    auto r = read_field(document, at);
    if (!r || r->digits != 4 || r->value < 1000 || r->value > 2999) return std::nullopt;
    if (numeral_goes_on(document, r->end)) return std::nullopt;
    return r;
}

/// The name of a month: "August", "Aug.", "Aug".
struct month_reading {
    std::size_t end = 0;
    int month = 0;
    bool certain = true;  ///< false: "may", "march", "Dec" are also other words
};

[[nodiscard]] constexpr std::optional<month_reading> read_month(std::string_view document,
                                                                std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    month_reading r{at + word.size(), known.value, true};
    if (known.in(group::month)) {
        r.certain = !known.in(group::ambiguous);
        return r;
    }
    if (!known.in(group::month_short)) return std::nullopt;
    r.certain = false;
    if (byte_at(document, r.end) == '.') ++r.end;
    return r;
}

}  // namespace stet

#endif
