#ifndef STET_QUANTITIES_TIMES_DURATION_PART_HPP
#define STET_QUANTITIES_TIMES_DURATION_PART_HPP

#include <stet/core/extent.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/times/calendar_units.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// A unit of time as durations are told in: its UCUM code, the letter of TIMEX3, and how many of
/// the code's unit it is ("decade": ten years).
struct duration_unit {
    std::string_view code;
    char letter = '\0';
    bool of_the_clock = false;
    int factor = 1;
    std::int64_t seconds = 0;  ///< of the code's unit; a mean for months and years
};

[[nodiscard]] constexpr duration_unit duration_unit_of(time_unit unit) noexcept
{
    switch (unit) {
    case time_unit::second:
        return {"s", 'S', true, 1, 1};
    case time_unit::minute:
        return {"min", 'M', true, 1, 60};
    case time_unit::hour:
        return {"h", 'H', true, 1, 3600};
    case time_unit::day:
        return {"d", 'D', false, 1, 86400};
    case time_unit::week:
        return {"wk", 'W', false, 1, 604800};
    case time_unit::fortnight:
        return {"wk", 'W', false, 2, 604800};
    case time_unit::month:
        return {"mo", 'M', false, 1, 2629800};
    case time_unit::quarter:
        return {"mo", 'M', false, 3, 2629800};
    case time_unit::year:
        return {"a", 'Y', false, 1, 31557600};
    case time_unit::decade:
        return {"a", 'Y', false, 10, 31557600};
    case time_unit::century:
        return {"a", 'Y', false, 100, 31557600};
    case time_unit::millennium:
        return {"a", 'Y', false, 1000, 31557600};
    default:
        return {};
    }
}

/// One number with its unit of time: "three-hour", "4.4 years", "half a century", "a few days".
struct duration_part {
    std::size_t end = 0;
    std::optional<decimal> value;  ///< none: "several"
    std::optional<decimal> high;   ///< of a range: "5 to 10 minutes"
    time_unit unit = time_unit::none;
    extent numeral;
    bool article = false;  ///< "an hour": a duration only where something else says so
};

}  // namespace stet

#endif
