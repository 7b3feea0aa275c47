#ifndef STET_QUANTITIES_ENTRY_STRETCHES_HPP
#define STET_QUANTITIES_ENTRY_STRETCHES_HPP

#include <stet/lexicon/entry_words.hpp>
#include <stet/quantities/calendar_units.hpp>
#include <stet/quantities/counted_periods.hpp>
#include <stet/quantities/date_resolution.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/duration_reading.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/time_distances.hpp>
#include <stet/quantities/time_reading.hpp>

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

}  // namespace detail

/// Reads whole units of the calendar or the clock on either side of the present one: "next three
/// days", "last two weeks", "coming 4 quarters", "past 10 minutes". The present one is none of
/// them. Months, years and weeks that are not `whole` are counted from the day of the text.
[[nodiscard]] constexpr std::optional<range_reading>
read_next_units(const quantity_context& c, std::size_t at, bool whole = true)
{
    namespace group = lexicon::time_words_group;
    namespace entry = lexicon::entry_words_group;
    const auto document = c.document;
    auto word = word_at(document, at);
    std::int64_t count = 0;
    auto end = at;
    bool few = false;
    bool numeral = false;                                                   // comes first
    if (const auto first = c.read_number(at); first && !first->has_sign) {  // "5 coming years"
        count = first->value.integer_or(0);
        numeral = true;
        end = first->where.end;
        word = next_word(document, end);
        end = word.empty() ? end : end_of(word, document);
    } else {
        end = at + word.size();
    }
    const auto known = time_word(word);
    if (!known.in(group::back | group::forth)) return std::nullopt;
    if (count == 0) {
        const auto article = after_word(document, end, "a");
        few = lexicon::entry_words.find(next_word(document, article)).in(entry::few);
        const auto number = c.read_number(after_blanks(document, end));
        if (few) {
            count = 3;
            end = end_of(next_word(document, article), document);
        } else if (number && !number->has_sign) {
            count = number->value.integer_or(0);
            end = number->where.end;
        }
    }
    if (count < 1 || count > 1000) return std::nullopt;
    const auto name = next_word(document, end);
    const auto unit_known = time_word(name);
    if (!unit_known.in(numeral ? group::units : group::unit | group::units)) return std::nullopt;
    auto unit = static_cast<time_unit>(unit_known.value);
    auto steps = static_cast<int>(count);
    if (unit == time_unit::fortnight) {
        unit = time_unit::week;
        steps *= 2;
    }
    if (unit == time_unit::century || unit == time_unit::millennium) return std::nullopt;
    const int way = known.in(group::back) ? -1 : 1;
    const int near = way;
    const int far = way * steps;
    range_reading r{{}, {end_of(name, document), {}, true}};
    const auto stepped = [&](int step) {
        const auto instant = reference_instant(c);
        return duration_unit_of(unit).of_the_clock && unit != time_unit::weekend && instant
                   ? detail::stepped_clock(*instant, unit, step)
                   : detail::stepped_unit(c, unit, step, {at, r.last.end});
    };
    if (duration_unit_of(unit).of_the_clock && !reference_instant(c)) return std::nullopt;
    if (!whole && duration_unit_of(unit).of_the_clock) {
        const auto now = *reference_instant(c);
        const auto off = detail::instant_off(now, decimal(steps), unit, way);
        if (!off) return std::nullopt;
        r.first = point_of_instant(way > 0 ? now : *off);
        r.last.point = point_of_instant(way > 0 ? *off : now);
        return r;
    }
    if (const auto day = reference_day(c);
        !whole && !few && day
        && (unit == time_unit::week || unit == time_unit::month || unit == time_unit::year)) {
        const auto off = detail::point_off(*day, decimal(steps), unit, way, true);
        if (!off) return std::nullopt;
        const auto one = std::chrono::days(1);
        r.first = point_of_day(way > 0 ? *day + one : first_day(*off));
        r.last.point = point_of_day(way > 0 ? first_day(*off) : *day - one);
        return r;
    }
    r.first = stepped(way < 0 ? far : near);
    r.last.point = stepped(way < 0 ? near : far);
    return r;
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
