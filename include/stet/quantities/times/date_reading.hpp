#ifndef STET_QUANTITIES_TIMES_DATE_READING_HPP
#define STET_QUANTITIES_TIMES_DATE_READING_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_dates.hpp>
#include <stet/quantities/times/calendar_years.hpp>
#include <stet/quantities/times/counted_periods.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/days_of_month.hpp>
#include <stet/quantities/times/holidays.hpp>
#include <stet/quantities/times/named_distances.hpp>
#include <stet/quantities/times/relative_dates.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/weekdays.hpp>

#include <cstddef>
#include <optional>

namespace stet {

/// Reads a date without a time of the day, in whichever way the text tells it, and settles it: the
/// longest of what the readers of dates find.
[[nodiscard]] constexpr std::optional<time_reading> read_date(const quantity_context& c,
                                                              std::size_t at)
{
    namespace group = lexicon::time_words_group;
    namespace numbers = lexicon::number_words_group;
    std::optional<time_reading> best;
    const auto keep = [&](const std::optional<time_reading>& r) {
        if (!r) [[likely]]
            return;
        if (!best || r->end > best->end || (r->certain && !best->certain)) best = r;
    };
    // What the first word is says which readers to ask.
    const auto [word, known, number] = c.read_word(at);
    if (c.is_bare(at) && c.is_unjoined(at)) {
        keep(read_years(c, at));
    } else if (word.empty()) {
        keep(read_calendar_date(c, at));
        keep(read_years(c, at));
        keep(read_counted_period(c, at));
        if (!best) keep(read_time_distance(c, at));
        if (!best) keep(read_named_distance(c, at));
        if (!best) keep(read_day_of_month(c, at));
    } else if (known.in(group::month | group::month_short)) {
        keep(read_calendar_date(c, at));
        if (detail::first_words_of_holidays.may_hold(word)) keep(read_holiday(c, at));  // "May Day"
    } else if (known.in(group::weekday | group::weekday_short)) {
        keep(read_weekday(c, at));
        keep(read_second_next(c, at));
    } else if (known.in(group::season | group::decade_name) || equal_folded(word, "fiscal")
               || equal_folded(word, "year")) {
        keep(read_years(c, at));
        keep(read_second_next(c, at));
    } else if (number && !number.in(numbers::article)) {
        if (number.in(numbers::ordinal | numbers::ordinal_tens | numbers::tens)) {
            keep(read_calendar_date(c, at));
            keep(read_years(c, at));
            keep(read_day_of_month(c, at));
        }
        keep(read_time_distance(c, at));
        keep(read_named_distance(c, at));
        keep(read_counted_period(c, at));
        if (detail::first_words_of_holidays.may_hold(word))
            keep(read_holiday(c, at));  // "Fourth of July"
    } else if (known || number || word == "recent" || word == "now" || word == "final"
               || word == "same") {
        keep(read_relative_date(c, at));
        if (known.in(group::unit)) {
            keep(detail::read_unit_of_date(c, at));
            keep(read_second_next(c, at));
        }
        if (number || equal_folded(word, "last") || equal_folded(word, "final"))
            keep(read_counted_period(c, at));  // "last Monday of May"
    } else if (detail::first_words_of_holidays.may_hold(word)) {
        keep(read_holiday(c, at));
    }
    if (best) settle(c, at, *best);
    return best;
}

}  // namespace stet

#endif
