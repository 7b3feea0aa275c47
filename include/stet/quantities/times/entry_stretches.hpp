#ifndef STET_QUANTITIES_TIMES_ENTRY_STRETCHES_HPP
#define STET_QUANTITIES_TIMES_ENTRY_STRETCHES_HPP

#include <stet/lexicon/entry_words.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/counted_periods.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/time_distances.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Such a unit of the clock, so many after the one that an instant is in.
[[nodiscard]] constexpr calendar_point stepped_clock(std::chrono::sys_seconds instant,
                                                     time_unit unit, int step) noexcept
{
    using namespace std::chrono;
    const seconds length(duration_unit_of(unit).seconds);
    const auto day = floor<days>(instant);
    const auto within = (instant - day).count() / length.count();
    auto p = point_of_instant(day + length * (within + step));
    if (unit == time_unit::hour) p.minute = -1;
    if (unit == time_unit::second && p.second < 0) p.second = 0;
    return p;
}

/// Units of the calendar or the clock that lead ahead (1) or back (-1): "next three days".
struct unit_steps {
    std::size_t end = 0;
    int direction_sign = 1;
    int steps = 0;
    bool few = false;  ///< "few", of which nobody knows how many they are
    time_unit unit = time_unit::none;
};

/// Reads "next three days", "past few weeks", "5 coming years".
[[nodiscard]] constexpr std::optional<unit_steps> read_unit_steps(const quantity_context& c,
                                                                  std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    unit_steps r;
    std::int64_t count = 0;
    auto numeral = c.read_number(at);  // "5 coming years"
    const bool numeral_first = numeral && !numeral->has_sign;
    const auto way =
        numeral_first ? next_word(document, numeral->where.end) : word_at(document, at);
    const auto known = time_word(way);
    if (!known.in(group::back | group::forth)) return std::nullopt;
    r.direction_sign = known.in(group::back) ? -1 : 1;
    r.end = end_of(way, document);
    if (numeral_first) count = numeral->value.integer_or(0);
    if (count == 0) {
        const auto number = after_blanks(document, r.end);
        if (const auto few = after_few(document, number); few != number) {
            r.few = true;
            count = 3;
            r.end = few;
        } else if (numeral = c.read_number(number); numeral && !numeral->has_sign) {
            count = numeral->value.integer_or(0);
            r.end = numeral->where.end;
        }
    }
    if (count < 1 || count > 1000) return std::nullopt;
    r.steps = static_cast<int>(count);

    const auto name = next_word(document, r.end);
    const auto unit = time_word(name);
    if (!unit.in(numeral_first ? group::units : group::unit | group::units)) return std::nullopt;
    r.unit = static_cast<time_unit>(unit.value);
    r.end = end_of(name, document);
    if (r.unit == time_unit::century || r.unit == time_unit::millennium) return std::nullopt;
    if (r.unit == time_unit::fortnight) {
        r.unit = time_unit::week;
        r.steps *= 2;
    }
    return r;
}

/// The time between now and a place so many units off; of days, without that of now.
[[nodiscard]] constexpr std::optional<range_reading> from_now_on(std::chrono::sys_seconds now,
                                                                 const unit_steps& u)
{
    const auto off = instant_off(now, decimal(u.steps), u.unit, u.direction_sign);
    if (!off) return std::nullopt;
    const bool ahead = u.direction_sign > 0;
    const auto from = ahead ? now : *off;
    const auto to = ahead ? *off : now;
    if (duration_unit_of(u.unit).of_the_clock)
        return range_reading{point_of_instant(from), {u.end, point_of_instant(to), true}};
    const auto first =
        std::chrono::floor<std::chrono::days>(from) + std::chrono::days(ahead ? 1 : 0);
    const auto last = std::chrono::floor<std::chrono::days>(to) - std::chrono::days(ahead ? 0 : 1);
    return range_reading{point_of_day(first), {u.end, point_of_day(last), true}};
}

}  // namespace detail

/// Reads whole units of the calendar or the clock on either side of the present one: "next three
/// days", "last two weeks", "coming 4 quarters", "past 10 minutes". The present one is none of
/// them. Months, years and weeks that are not `whole` are counted from the day of the text.
[[nodiscard]] constexpr std::optional<range_reading>
read_next_units(const quantity_context& c, std::size_t at, bool whole = true)
{
    const auto u = detail::read_unit_steps(c, at);
    if (!u) return std::nullopt;
    const auto instant = reference_instant(c);
    const bool of_the_clock = duration_unit_of(u->unit).of_the_clock;
    if (of_the_clock && !instant) return std::nullopt;
    if (of_the_clock && !whole) return detail::from_now_on(*instant, *u);
    const bool counted =
        u->unit == time_unit::week || u->unit == time_unit::month || u->unit == time_unit::year;
    if (const auto day = reference_day(c); !whole && !u->few && counted && day)
        return detail::from_now_on(*day, *u);

    const auto stepped = [&](int step) {
        return of_the_clock && u->unit != time_unit::weekend
                   ? detail::stepped_clock(*instant, u->unit, step)
                   : detail::stepped_unit(c, u->unit, step, {at, u->end});
    };
    const auto near = stepped(u->direction_sign);
    const auto far = stepped(u->direction_sign * u->steps);
    const bool ahead = u->direction_sign > 0;
    return range_reading{ahead ? near : far, {u->end, ahead ? far : near, true}};
}

/// Which stretch of a longer piece of the calendar.
enum class stretch : std::uint8_t { none, beginning, middle, end };

/// The beginning, middle or end of a piece of the calendar: the days 1 to 10, 11 to 20 and 21 to
/// the last one of a month, the first three and the last three days of a week, the first quarter
/// and the last third of a year. Nothing for others.
[[nodiscard]] constexpr std::optional<range_reading> stretch_of(const calendar_point& p,
                                                                stretch part)
{
    using namespace std::chrono;
    if (!p.has_year() || part == stretch::none) return std::nullopt;
    const auto first = first_day(p);
    const auto days_from = [&](sys_days from, sys_days to) {
        return range_reading{point_of_day(from), {0, point_of_day(to), true}};
    };
    const auto months_from = [&](int from, int to) {
        return range_reading{point_of_month(p.year, from), {0, point_of_month(p.year, to), true}};
    };
    switch (p.grain) {
    case calendar_grain::month:
        if (part == stretch::beginning) return days_from(first, first + days(9));
        if (part == stretch::middle) return days_from(first + days(10), first + days(19));
        return days_from(first + days(20), detail::day_behind(p) - days(1));
    case calendar_grain::week:
        if (part == stretch::beginning) return days_from(first, first + days(2));
        if (part == stretch::middle) return days_from(first + days(2), first + days(4));
        return days_from(first + days(4), first + days(6));
    case calendar_grain::year:
        if (part == stretch::beginning) return months_from(1, 3);
        if (part == stretch::middle) return months_from(5, 8);
        return months_from(9, 12);
    default:
        return std::nullopt;
    }
}

/// Reads "end of the month", "beginning of next week", "start of 2017", "middle of May", "EOM",
/// "early March".
[[nodiscard]] constexpr std::optional<range_reading> read_stretch(const quantity_context& c,
                                                                  std::size_t at)
{
    namespace group = lexicon::time_words_group;
    namespace entry = lexicon::entry_words_group;
    const auto document = c.document;
    const auto word = word_at(document, at);
    const auto known = lexicon::entry_words.find(word);
    const auto here = [&](time_unit unit, int step, std::size_t end) {
        return time_reading{end, detail::stepped_unit(c, unit, step, {at, end}), true};
    };
    std::optional<time_reading> whole;
    auto part = static_cast<stretch>(known.value % 10);
    if (known.in(entry::initials)) {
        const auto unit = static_cast<time_unit>(known.value / 10);
        whole = here(unit, 0, at + word.size());
    } else if (known.in(entry::part_of)) {
        auto begin = after_word(document, at + word.size(), "of");
        begin = after_blanks(document, after_word(document, begin, "the"));
        auto name = word_at(document, begin);
        int step = 0;
        if (const auto way = time_word(name);
            way.in(group::back | group::forth | group::here)) {  // "of the following week"
            step = way.in(group::back) ? -1 : way.in(group::forth) ? 1 : 0;
            name = next_word(document, begin + name.size());
        }
        if (const auto unit = time_word(name); !name.empty() && unit.in(group::unit))
            whole = here(static_cast<time_unit>(unit.value), step, end_of(name, document));
        else if (begin != at + word.size())
            whole = read_date(c, begin);
    } else if (time_word(word).in(group::shift)) {
        part = equal_folded(word, "early") ? stretch::beginning
               : equal_folded(word, "mid") ? stretch::middle
                                           : stretch::end;
        const auto begin = after_gap(document, at + word.size());
        if (begin != at + word.size()) whole = read_date(c, begin);
    }
    if (!whole) return std::nullopt;
    auto r = stretch_of(whole->point, part);
    if (r) r->last.end = whole->end;
    return r;
}

}  // namespace stet

#endif
