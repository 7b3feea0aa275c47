#ifndef STET_QUANTITIES_TIMES_CALENDAR_UNITS_HPP
#define STET_QUANTITIES_TIMES_CALENDAR_UNITS_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/clause_direction.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// The units that time is measured in; the codes of the lexicon.
enum class time_unit : std::uint8_t {
    none,
    second,
    minute,
    hour,
    day,
    week,
    month,
    quarter,
    year,
    decade,
    century,
    fortnight,
    weekend,
    millennium,
};

namespace detail {

/// "previous", "following" and "same" are told from a date of the text, not from that of the text.
[[nodiscard]] constexpr bool is_anchored(std::string_view word) noexcept
{
    return equal_folded(word, "previous") || equal_folded(word, "following")
           || equal_folded(word, "preceding") || equal_folded(word, "prior");
}

/// The year that the sentence named last before `at`, looking back 320 bytes at most; 0 if none.
[[nodiscard]] constexpr int year_named_before(std::string_view document, std::size_t at) noexcept
{
    const auto limit = at > clause_reach ? at - clause_reach : 0;
    for (auto place = at; place > limit; --place) {
        if (!is_ascii_digit(document[place - 1])) {
            if (ends_clause(document, place - 1)) return 0;
            continue;
        }
        auto begin = place;
        while (begin > limit && is_ascii_digit(document[begin - 1])) --begin;
        const auto year = read_field(document, begin);
        const bool whole = year && year->digits == 4 && !numeral_goes_on(document, place);
        if (whole && year->value >= 1900 && year->value <= 2100) return year->value;
        place = begin + 1 < place ? begin + 1 : place;
    }
    return 0;
}

/// One such unit, nobody knows which: "XXXX-WXX".
[[nodiscard]] constexpr calendar_point unknown_unit(time_unit unit) noexcept
{
    calendar_point p;
    switch (unit) {
    case time_unit::day:
        p.grain = calendar_grain::day;
        break;
    case time_unit::week:
    case time_unit::fortnight:
        p.grain = calendar_grain::week;
        break;
    case time_unit::weekend:
        p.grain = calendar_grain::weekend;
        break;
    case time_unit::month:
        p.grain = calendar_grain::month;
        break;
    case time_unit::quarter:
        p.grain = calendar_grain::quarter;
        break;
    case time_unit::decade:
        p.grain = calendar_grain::decade;
        break;
    case time_unit::century:
        p.grain = calendar_grain::century;
        break;
    case time_unit::millennium:
        p.grain = calendar_grain::millennium;
        break;
    default:
        p.grain = calendar_grain::year;
        break;
    }
    return p;
}

/// The unit that lies so many units after the one the reference day is in: "next week" is 1.
/// Without a reference day nobody knows.
[[nodiscard]] constexpr calendar_point stepped_unit(const quantity_context& c, time_unit unit,
                                                    int step, extent where)
{
    using namespace std::chrono;
    const auto reference = reference_day(c);
    if (!reference) return unknown_unit(unit);
    const year_month_day now(*reference);
    const int year = static_cast<int>(now.year());
    const int month = static_cast<int>(static_cast<unsigned>(now.month()));
    switch (unit) {
    case time_unit::day:
        return point_of_day(*reference + days(step));
    case time_unit::week:
    case time_unit::fortnight:
        return point_of_week(*reference + days(7 * step));
    case time_unit::weekend: {
        // "This weekend" is the one just past, if its clause looks back.
        if (step == 0 && iso_weekday(*reference) < 6
            && clause_direction(c.document, where) == direction::back)
            step = -1;
        return point_of_week(*reference + days(7 * step), calendar_grain::weekend);
    }
    case time_unit::month:
        return point_of_month(year, month + step);
    case time_unit::quarter:
        return point_of_part(calendar_grain::quarter, year, (month - 1) / 3 + 1 + step, 4);
    case time_unit::decade:
    case time_unit::century:
    case time_unit::millennium: {
        const int length = unit == time_unit::decade ? 10 : unit == time_unit::century ? 100 : 1000;
        auto p = unknown_unit(unit);
        p.year = static_cast<std::int16_t>((year / length + step) * length);
        return p;
    }
    default:
        return point_of_year(year + step);
    }
}

}  // namespace detail

}  // namespace stet

#endif
