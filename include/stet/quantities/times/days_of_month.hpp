#ifndef STET_QUANTITIES_TIMES_DAYS_OF_MONTH_HPP
#define STET_QUANTITIES_TIMES_DAYS_OF_MONTH_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace stet {

namespace detail {

/// The day of the month that lies nearest to the reference day, in a direction if one is given, and
/// is such a weekday (1 to 7; 0: any). Looks 15 months either way.
[[nodiscard]] constexpr std::optional<std::chrono::sys_days>
nearest_day_of_month(std::chrono::sys_days reference, int day, int weekday, direction towards)
{
    const auto now = point_of_day(reference);
    for (int away = 0; away < 30; ++away) {  // months, by their distance
        const int step = away % 2 == 0 ? -away / 2 : (away + 1) / 2;
        const auto p = point_of_month(now.year, now.number + step);
        if (!day_exists(p.year, p.number, day)) continue;
        const auto candidate = first_day(p) + std::chrono::days(day - 1);
        if (weekday != 0 && iso_weekday(candidate) != weekday) continue;
        if (towards == direction::back && candidate > reference) continue;
        if (towards == direction::ahead && candidate < reference) continue;
        return candidate;
    }
    return std::nullopt;
}

}  // namespace detail

/// Reads a day of a month that nobody names: "on the 15th" where nothing is counted, "the 3rd of
/// the month", "20th of next month". Without a reference day it stays open: "XXXX-XX-15".
[[nodiscard]] constexpr std::optional<time_reading> read_day_of_month(const quantity_context& c,
                                                                      std::size_t at)
{
    namespace group = lexicon::time_words_group;
    namespace near = lexicon::date_neighbours_group;
    const auto document = c.document;
    const auto day = read_day(document, at);
    if (!day) return std::nullopt;
    // "20 of this month", but "20 of this month's games"
    const bool bare = !day->ordinal;
    if (bare && (day->digits == 0 || after_word(document, day->end, "of") == day->end))
        return std::nullopt;
    time_reading r{day->end, {}, true};
    r.point.grain = calendar_grain::day;
    r.point.day = static_cast<std::int8_t>(day->value);
    const auto reference = reference_day(c);

    // "of the month", "of last month"
    if (const auto of = after_word(document, day->end, "of"); of != day->end) {
        auto word = next_word(document, of);
        const auto known = time_word(word);
        const bool stepped = known.in(group::back | group::forth | group::here);
        if ((!stepped && !equal_folded(word, "the")) || detail::is_anchored(word))
            return std::nullopt;
        const auto month = next_word(document, end_of(word, document));
        if (!equal_folded(month, "month")) return std::nullopt;
        r.end = end_of(month, document);
        const bool owns = byte_at(document, r.end) == '\'' || follows(document, r.end, "\u2019");
        if (bare && (!stepped || owns || !detail::counts_nothing(document, r.end)))
            return std::nullopt;
        if (!reference || !stepped) return r;
        const int step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
        const auto p = detail::stepped_unit(c, time_unit::month, step, {at, r.end});
        if (!day_exists(p.year, p.number, day->value)) return std::nullopt;
        r.point = point_of_day(first_day(p) + std::chrono::days(day->value - 1));
        return r;
    }
    if (day->digits == 0) return std::nullopt;
    const auto the = previous_word(document, at);
    if (!equal_folded(the, "the") || !detail::counts_nothing(document, day->end))
        return std::nullopt;
    const auto before = previous_word(document, place_of(the, document));
    if (!lexicon::date_neighbours.find(before).in(near::before_day)) return std::nullopt;
    if (reference) {
        const extent where{at, r.end};
        if (const auto settled = detail::nearest_day_of_month(*reference, day->value, 0,
                                                              calendar_direction(c, where)))
            r.point = point_of_day(*settled);
    }
    return r;
}

}  // namespace stet

#endif
