#ifndef STET_QUANTITIES_TIMES_DATE_RESOLUTION_HPP
#define STET_QUANTITIES_TIMES_DATE_RESOLUTION_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/clause_direction.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>

namespace stet {

/// The reference day, if there is one and the calendar has it.
[[nodiscard]] constexpr std::optional<std::chrono::sys_days>
reference_day(const quantity_context& c) noexcept
{
    if (!c.settings.reference || !c.settings.reference->ok()) return std::nullopt;
    return std::chrono::sys_days(*c.settings.reference);
}

/// The reference instant, if its time of the day is known too.
[[nodiscard]] constexpr std::optional<std::chrono::sys_seconds>
reference_instant(const quantity_context& c) noexcept
{
    const auto day = reference_day(c);
    if (!day || !c.settings.time) return std::nullopt;
    return *day + *c.settings.time;
}

/// Whether a date is all that a text says, but for small words, marks and a time of the day around
/// it: an entry of a calendar.
[[nodiscard]] constexpr bool stands_alone(std::string_view document, extent date) noexcept
{
    namespace group = lexicon::time_words_group;
    namespace near = lexicon::date_neighbours_group;
    constexpr std::size_t reach = 32;
    if (date.begin > reach || document.size() - date.end > reach) return false;
    const auto belongs = [](std::string_view word) {
        return lexicon::date_neighbours.find(word).in(near::before_alone | near::in_time)
               || time_word(word).in(group::part | group::named_hour | group::zone);
    };
    for (auto at = date.begin; at > 0;) {
        if (!is_ascii(document[at - 1])) return false;
        if (!is_ascii_letter(document[at - 1])) {
            --at;
            continue;
        }
        auto begin = at;
        while (begin > 0 && is_ascii_letter(document[begin - 1])) --begin;
        if (!belongs(document.substr(begin, at - begin))) return false;
        at = begin;
    }
    for (auto at = date.end; at < document.size();) {
        if (!is_ascii(document[at])) return false;
        auto end = at;
        while (end < document.size() && is_ascii_letter(document[end])) ++end;
        if (end != at && !belongs(document.substr(at, end - at))) return false;
        at = end == at ? at + 1 : end;
    }
    return true;
}

/// Which way a date looks: the way of its clause, or the outlook of the settings where the clause
/// does not tell.
[[nodiscard]] constexpr direction date_direction(const quantity_context& c, extent date) noexcept
{
    const auto towards = clause_direction(c.document, date);
    if (towards != direction::unclear) return towards;
    if (c.settings.outlook == date_outlook::ahead) return direction::ahead;
    return c.settings.outlook == date_outlook::back ? direction::back : direction::unclear;
}

/// The same for a date without its year, which for news looks ahead where there is no clause.
[[nodiscard]] constexpr direction calendar_direction(const quantity_context& c,
                                                     extent date) noexcept
{
    const auto towards = date_direction(c, date);
    const bool entry = towards == direction::unclear && c.settings.outlook == date_outlook::of_news
                       && stands_alone(c.document, date);
    return entry ? direction::ahead : towards;
}

namespace detail {

/// Of the readings in the year before, the same and the next, the one that the clause means: a time
/// that lies almost a year off in its direction is taken for the one just past, or just to come. A
/// weekday with it, not 0, decides if it fits only one of them.
[[nodiscard]] constexpr int year_of(const calendar_point& p, std::chrono::sys_days reference,
                                    direction towards, int weekday = 0) noexcept
{
    const int year = static_cast<int>(std::chrono::year_month_day(reference).year());
    const auto days_to = [&](int candidate) {
        auto at = p;
        at.year = static_cast<std::int16_t>(candidate);
        return (first_day(at) - reference).count();
    };
    // A month that has begun is neither past nor to come.
    const int slack = p.grain == calendar_grain::day ? 0 : 30;
    int before = year;
    while (days_to(before) > 0) --before;
    int after = year;
    while (days_to(after) < -slack) ++after;
    if (p.grain == calendar_grain::day && weekday > 0) {  // "Sunday, June 2"
        const auto fits = [&](int candidate) {
            return iso_weekday(reference + std::chrono::days(days_to(candidate))) == weekday;
        };
        if (fits(before) != fits(after)) return fits(before) ? before : after;
    }
    const auto past = -days_to(before);
    const auto future = days_to(after);
    const int almost_a_year = p.grain == calendar_grain::day ? 335 : 345;
    if (towards == direction::back && past <= almost_a_year) return before;
    if (towards == direction::ahead && future <= almost_a_year) return after;
    return past <= future ? before : after;
}

}  // namespace detail

/// Settles what a point leaves open, by the reference day and the way its clause looks:
///
/// - a weekday is the latest on or before the reference day, or the next one on or after it if the
///   clause looks ahead, or if the text is nothing but a day and perhaps a time of it;
/// - a day, month, season or quarter without a year is the one that lies in the direction of its
///   clause, or the nearest one; the next one if the text is nothing else.
///
/// The settings may say otherwise for clauses that do not tell: see `date_outlook`.
/// Without a reference day nothing is settled.
constexpr void settle(const quantity_context& c, std::size_t at, time_reading& r)
{
    auto& p = r.point;
    const auto reference = reference_day(c);
    const auto weekday = p.weekday;
    if (!p.has_year() && p.number != 0) p.weekday = 0;  // of a date that tells more
    if (!reference || p.has_year() || !p.has_date() || p.grain == calendar_grain::reference) return;
    const extent where{at, r.end};
    if (p.grain == calendar_grain::day && p.weekday > 0 && p.number == 0) {
        const auto towards = date_direction(c, where);
        const int ahead_by = (p.weekday - iso_weekday(*reference) + 7) % 7;
        const int back_by = (iso_weekday(*reference) - p.weekday + 7) % 7;
        const bool open = towards == direction::unclear;
        const bool nearest = c.settings.outlook == date_outlook::nearest;
        const bool ahead =
            towards == direction::ahead
            || (open && (nearest ? ahead_by < back_by : stands_alone(c.document, where)));
        const auto day = *reference + std::chrono::days(ahead ? ahead_by : -back_by);
        const auto settled = point_of_day(day);
        p.year = settled.year;
        p.number = settled.number;
        p.day = settled.day;
        return;
    }
    if (p.number == 0) return;
    if (p.grain == calendar_grain::day && p.day == 29 && p.number == 2) {
        int year = static_cast<int>(std::chrono::year_month_day(*reference).year());
        while (!std::chrono::year(year).is_leap()) --year;
        p.year = static_cast<std::int16_t>(year);
        return;
    }
    switch (p.grain) {
    case calendar_grain::day:
    case calendar_grain::month:
    case calendar_grain::season:
    case calendar_grain::quarter:
    case calendar_grain::half:
        p.year = static_cast<std::int16_t>(
            detail::year_of(p, *reference, calendar_direction(c, where), weekday));
        return;
    default:
        return;
    }
}

}  // namespace stet

#endif
