#ifndef STET_QUANTITIES_TIMES_STEPPED_DATES_HPP
#define STET_QUANTITIES_TIMES_STEPPED_DATES_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_dates.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/clause_direction.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/holidays.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Dates that "last", "next" or "this" leads to from the day of the text.

namespace stet::detail {

/// Moves a weekday, month or season that "last", "next" or "this" stands before.
constexpr void settle_named(const quantity_context& c, std::size_t at, int step, time_reading& r,
                            bool closest = false)
{
    const auto reference = reference_day(c);
    auto& p = r.point;
    if (!reference || p.has_year()) return;
    if (p.weekday > 0 && p.number == 0) {
        if (closest && step != 0) {  // "this coming Sunday", "this past Monday"
            p = point_of_day(weekday_off(*reference, p.weekday, step));
            return;
        }
        const auto monday = monday_of(*reference);
        const int today = iso_weekday(*reference);
        int days = p.weekday - 1;
        if (step < 0 && p.weekday >= today) days -= 7;
        if (step > 0) days += 7;
        if (step == 0) {
            const bool back = clause_direction(c.document, {at, r.end}) == direction::back;
            if (back && p.weekday > today) days -= 7;
            if (!back && p.weekday < today) days += 7;
        }
        p = point_of_day(monday + std::chrono::days(days));
        return;
    }
    const std::chrono::year_month_day now(*reference);
    const int year = static_cast<int>(now.year());
    p.year = static_cast<std::int16_t>(year);
    if (step == 0) return;
    const auto ends_before = [&] {
        const auto length = p.grain == calendar_grain::month ? 31 : 92;
        return first_day(p) + std::chrono::days(p.grain == calendar_grain::day ? 0 : length - 1)
               < *reference;
    };
    if (step < 0) {
        while (!ends_before()) --p.year;
    } else {
        --p.year;
        while (first_day(p) <= *reference) ++p.year;
    }
}

/// Whether nothing stands before `at` that a date could be told from, neither digits nor another
/// time, in a text that begins shortly before.
[[nodiscard]] constexpr bool starts_text(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    constexpr auto named = group::month | group::month_short | group::weekday | group::weekdays
                           | group::weekday_short | group::day_name | group::unit | group::units
                           | group::season | group::decade_name;
    constexpr std::size_t reach = 48;
    if (at > reach) return false;
    for (std::size_t i = 0; i < at;) {
        if (!is_ascii(document[i]) || is_ascii_digit(document[i])) return false;
        const auto word = word_at(document, i);
        if (time_word(word).in(named)) return false;
        i += word.empty() ? 1 : word.size();
    }
    return true;
}

/// "last week", "next year", "this month", "last Friday", "next March", "this summer", "last
/// night", "last Memorial Day".
[[nodiscard]] constexpr std::optional<time_reading> read_stepped(const quantity_context& c,
                                                                 std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    auto [word, known, number] = c.read_word(at);
    if (!known.in(group::back | group::forth | group::here)) return std::nullopt;
    bool here = known.in(group::here);
    if (here) {  // "this past week", "this coming Friday"
        const auto second = next_word(document, at + word.size());
        if (const auto stepped = time_word(second);
            stepped.in(group::back | group::forth) && !equal_folded(second, "last")) {
            word = second;
            known = stepped;
        }
    }
    const int step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
    const auto begin = after_blanks(document, end_of(word, document));
    auto noun = word_at(document, begin);
    auto noun_known = time_word(noun);
    if (noun.empty()) return std::nullopt;
    const bool fiscal = equal_folded(noun, "fiscal");
    if (fiscal) {
        noun = next_word(document, end_of(noun, document));
        noun_known = time_word(noun);
    }
    time_reading r{end_of(noun, document), {}, true};

    const bool abbreviated = noun_known.in(group::unit_short)
                             && static_cast<time_unit>(noun_known.value) >= time_unit::week
                             && !is_anchored(word) && is_ascii_lower(noun[0]);
    if (noun_known.in(group::unit) || abbreviated) {
        const auto unit = static_cast<time_unit>(noun_known.value);
        if (unit < time_unit::day || unit == time_unit::fortnight) return std::nullopt;
        // "The past year", "the next decade" are lengths of time; "the next day" has its anchor in
        // the text, "the last day" is one of many.
        if (!here && equal_folded(word, "past") && unit != time_unit::quarter) return std::nullopt;
        const bool the = !here && step != 0 && equal_folded(previous_word(document, at), "the");
        if (unit == time_unit::day && step < 0) return std::nullopt;
        if (the && !is_anchored(word)) {
            if (unit != time_unit::day) return std::nullopt;
            r.point = unknown_unit(unit);
            return r;
        }
        // Anchored in the text, not in its date: "the following year" is that after a year named.
        const bool anchored = is_anchored(word) && !(!the && starts_text(document, at));
        if (anchored) {
            const auto anchor = unit == time_unit::year ? year_named_before(document, at) : 0;
            if (anchor != 0)
                r.point = point_of_year(anchor + step);
            else
                r.point = unknown_unit(unit);
            return r;
        }
        if (here && step != 0 && unit == time_unit::day) return std::nullopt;
        // "next week Friday", "next week on Friday"
        if (const auto day = next_word(document, after_word(document, r.end, "on"));
            unit == time_unit::week && time_word(day).in(group::weekday | group::weekday_short)
            && is_ascii_upper(day[0])) {  // "next week Friday"
            r.end = end_of(day, document);
            r.point.grain = calendar_grain::day;
            r.point.weekday = static_cast<std::int8_t>(time_word(day).value);
            if (const auto reference = reference_day(c))
                r.point = point_of_day(monday_of(*reference)
                                       + std::chrono::days(7 * step + time_word(day).value - 1));
            return r;
        }
        r.point = stepped_unit(c, unit, step, {at, r.end});
        return r;
    }
    if (noun_known.in(group::part)) {
        const auto reference = reference_day(c);
        if (is_anchored(word)) return std::nullopt;
        if (reference)
            r.point = point_of_day(*reference + std::chrono::days(step));
        else
            r.point.grain = calendar_grain::day;
        r.point.part = static_cast<day_part>(noun_known.value);
        return r;
    }
    if (noun_known.in(group::weekday)
        || (noun_known.in(group::weekday_short) && is_ascii_upper(noun[0]))) {
        r.point.grain = calendar_grain::day;
        r.point.weekday = static_cast<std::int8_t>(noun_known.value);
        const bool closest = here || equal_folded(word, "coming") || equal_folded(word, "past");
        settle_named(c, at, step, r, closest);
        // "this Friday, May 12"
        auto behind = r.end;
        if (byte_at(document, behind) == ',') ++behind;
        const auto dated = read_calendar_date(c, after_blanks(document, behind));
        if (dated && dated->point.grain == calendar_grain::day
            && after_blanks(document, behind) != behind) {
            auto date = *dated;
            settle(c, at, date);
            date.certain = true;
            return date;
        }
        return r;
    }
    if (noun_known.in(group::season)) {
        r.point.grain = calendar_grain::season;
        r.point.number = static_cast<std::int8_t>(noun_known.value);
        settle_named(c, at, step, r);
        return r;
    }
    if (const auto month = read_month(document, begin)) {
        if (!is_ascii_upper(noun[0]) && !month->certain) return std::nullopt;
        auto dated = read_calendar_date(c, begin);
        if (!dated) return std::nullopt;
        r.end = dated->end;
        r.point = dated->point;
        settle_named(c, at, step, r);
        return r;
    }
    return is_anchored(word) ? std::nullopt : read_stepped_holiday(c, begin, step);
}

}  // namespace stet::detail

#endif
