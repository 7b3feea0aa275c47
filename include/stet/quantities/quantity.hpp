#ifndef STET_QUANTITIES_QUANTITY_HPP
#define STET_QUANTITIES_QUANTITY_HPP

#include <stet/core/excerpt.hpp>
#include <stet/core/fixed_text.hpp>
#include <stet/quantities/numbers/decimal.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace stet {

/// What a quantity counts or measures.
enum class quantity_kind : std::uint8_t {
    cardinal,  ///< a count: "two", "1,930,000"
    ordinal,   ///< a place in an order: "third"
    percent,   ///< "44 percent"; "3 percentage points" have the unit pp
    currency,  ///< "$1.5 billion"
    measure,   ///< anything else with a unit: "7,600-foot"
    duration,  ///< a length of time: "three-hour"
    age,       ///< of a person or thing: "79-year-old"
    date,      ///< a day, or a longer piece of the calendar: "August 2025"
    time,      ///< a time of the day: "9:30 p.m."
    datetime,  ///< a date with a time or a part of the day: "Friday night"
    set,       ///< a time that comes again: "every Tuesday"
    score,     ///< counts set against each other: "5-4", "3 to 1"
};

/// How the words around a number bound it: `> >= < <= ~ <~ +-` in the scorers' notation.
enum class quantity_modifier : std::uint8_t {
    none,
    more_than,
    at_least,
    less_than,
    at_most,
    about,
    nearly,
    plus_minus,
    end_of,  ///< "the end of August"
};

/// A range of numbers. A bound that is not there is open.
struct bounds {
    std::optional<decimal> low;
    std::optional<decimal> high;
    friend constexpr bool operator==(const bounds&, const bounds&) = default;
};

/// The numeral alone, as "44" in "44 percent".
struct numeral {
    extent where;
    decimal value;
    friend constexpr bool operator==(const numeral&, const numeral&) = default;
};

/// The longest TIMEX3 value is an interval of two date-times.
using timex_text = fixed_text<47>;

/// A number of the text with its unit, an amount of money, an age, a time: what it says, where, and
/// what that means. Members that do not apply are empty.
struct quantity : excerpt {
    using excerpt::excerpt;

    quantity_kind kind = quantity_kind::cardinal;
    quantity_modifier modifier = quantity_modifier::none;

    std::optional<decimal> value;         ///< magnitude words applied: "$1.5 billion" is 1.5e9
    std::optional<bounds> range;          ///< instead of `value`: "10 to 15", "the mid-20s"
    std::array<decimal, 3> score_values;  ///< instead of `value`, for scores; see `values()`
    std::uint8_t score_size = 0;

    std::string_view unit;        ///< UCUM; ISO 4217 for money; % and pp for percent
    std::string_view per;         ///< UCUM unit that a rate refers to: "h" of "$15 an hour"
    timex_text timex;             ///< TIMEX3: "2025-08-15TNI", "PT3H"; XXXX-WXX-5 if unresolved
    extent counted;               ///< the noun that a count counts, in document bytes
    std::optional<numeral> num;   ///< the numeral alone, where it is a part
    std::optional<extent> outer;  ///< with the words that compare: "more than 30"

    /// The counts of a score, in the order of the text.
    [[nodiscard]] constexpr std::span<const decimal> values() const noexcept
    {
        return std::span(score_values).first(score_size);
    }
};

}  // namespace stet

#endif
