#ifndef STET_QUANTITIES_WEEKDAYS_HPP
#define STET_QUANTITIES_WEEKDAYS_HPP

#include <stet/quantities/calendar_dates.hpp>
#include <stet/quantities/calendar_units.hpp>
#include <stet/quantities/date_resolution.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/time_reading.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Adds the week to a weekday, if it follows: "Tuesday of next week".
constexpr bool take_week(const quantity_context& c, time_reading& day)
{
    namespace group = lexicon::time_words_group;
    const auto of = after_word(c.document, day.end, "of");
    const auto word = next_word(c.document, of);
    const auto known = time_word(word);
    if (of == day.end || !known.in(group::back | group::forth | group::here) || is_anchored(word))
        return false;
    const auto week = next_word(c.document, end_of(word, c.document));
    if (!equal_folded(week, "week")) return false;
    day.end = end_of(week, c.document);
    const int step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
    if (const auto reference = reference_day(c))
        day.point = point_of_day(monday_of(*reference)
                                 + std::chrono::days(7 * step + day.point.weekday - 1));
    return true;
}

}  // namespace detail

/// Reads a weekday, with the date that may follow: "Friday", "Tuesday, Sept. 22, 2015", "Fri, Jul
/// 18". Short names are weekdays only before a date: "sun" and "wed" are words.
[[nodiscard]] constexpr std::optional<time_reading> read_weekday(const quantity_context& c,
                                                                 std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    if (!known.in(group::weekday | group::weekday_short)) return std::nullopt;
    time_reading r{at + word.size(), {}, known.in(group::weekday)};
    r.point.grain = calendar_grain::day;
    r.point.weekday = static_cast<std::int8_t>(known.value);
    if (known.in(group::weekday) && detail::take_week(c, r)) return r;
    auto behind = r.end;
    if (!known.in(group::weekday) && byte_at(document, behind) == '.') ++behind;
    if (byte_at(document, behind) == ',') ++behind;
    auto begin = after_blanks(document, behind);
    if (begin == behind) return r;
    begin = after_word(document, begin - 1, "the") == begin - 1 ? begin
                                                                : after_blanks(document, begin + 3);
    auto date = read_calendar_date(c, begin);
    if (date && date->point.grain == calendar_grain::day) {
        date->certain = true;
        return date;
    }
    return r;
}

/// Reads a weekday counted in its month: "first Tuesday of November", "last Monday in May 2016".
/// The year is settled as that of a month.
[[nodiscard]] constexpr std::optional<time_reading> read_counted_weekday(const quantity_context& c,
                                                                         std::size_t at)
{
    namespace numbers = lexicon::number_words_group;
    const auto document = c.document;
    const auto word = word_at(document, at);
    const bool final_one = equal_folded(word, "last");
    const auto count = number_word(word);
    if (!final_one && !(count.in(numbers::ordinal) && count.value >= 1 && count.value <= 5))
        return std::nullopt;
    const auto name = next_word(document, at + word.size());
    const auto weekday = time_word(name);
    if (!weekday.in(lexicon::time_words_group::weekday)) return std::nullopt;
    const auto end = end_of(name, document);
    auto link = after_word(document, end, "of");
    if (link == end) link = after_word(document, end, "in");
    const auto begin = after_blanks(document, link);
    if (link == end || begin == link) return std::nullopt;
    auto month = read_calendar_date(c, begin);
    if (!month || month->point.grain != calendar_grain::month) return std::nullopt;
    settle(c, at, *month);
    auto& p = month->point;
    month->certain = true;
    if (!p.has_year()) {
        p.grain = calendar_grain::day;
        p.day = 0;
        return month;
    }
    using namespace std::chrono;
    const auto of_month = year(p.year) / std::chrono::month(static_cast<unsigned>(p.number));
    const std::chrono::weekday day(static_cast<unsigned>(weekday.value % 7));
    if (final_one) {
        p = point_of_day(sys_days(of_month / day[std::chrono::last]));
        return month;
    }
    const auto date = of_month / day[static_cast<unsigned>(count.value)];
    if (!date.ok()) return std::nullopt;
    p = point_of_day(sys_days(date));
    return month;
}

/// Weekdays: "Friday", "Tuesday, September 22", "first Tuesday of November".
struct weekdays {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        auto r = read_counted_weekday(c, at);
        if (!r) r = read_weekday(c, at);
        if (!r || !r->certain) return std::nullopt;
        settle(c, at, *r);
        return quantity_of(c.document, at, *r);
    }
};

}  // namespace stet

#endif
