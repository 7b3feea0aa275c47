#ifndef STET_QUANTITIES_DATE_TIMES_HPP
#define STET_QUANTITIES_DATE_TIMES_HPP

#include <stet/quantities/calendar_dates.hpp>
#include <stet/quantities/calendar_years.hpp>
#include <stet/quantities/clock_times.hpp>
#include <stet/quantities/date_resolution.hpp>
#include <stet/quantities/days_of_month.hpp>
#include <stet/quantities/holidays.hpp>
#include <stet/quantities/named_distances.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/relative_dates.hpp>
#include <stet/quantities/time_reading.hpp>
#include <stet/quantities/weekdays.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

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
        if (!r) return;
        if (!best || r->end > best->end || (r->certain && !best->certain)) best = r;
    };
    // What the first word is says which readers to ask.
    const auto word = word_at(c.document, at);
    const auto known = time_word(word);
    const auto number = number_word(word);
    if (word.empty()) {
        keep(read_calendar_date(c, at));
        keep(read_years(c, at));
        keep(read_counted_period(c, at));
        if (!best) keep(read_time_distance(c, at));
        if (!best) keep(read_named_distance(c, at));
        if (!best) keep(read_day_of_month(c, at));
    } else if (known.in(group::month | group::month_short)) {
        keep(read_calendar_date(c, at));
        keep(read_holiday(c, at));  // "May Day"
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
        keep(read_holiday(c, at));  // "Fourth of July"
    } else if (known || number || word == "recent" || word == "now" || word == "final"
               || word == "same") {
        keep(read_relative_date(c, at));
        keep(detail::read_unit_of_date(c, at));
        keep(read_second_next(c, at));
        keep(read_counted_period(c, at));  // "last Monday of May"
    } else {
        keep(read_holiday(c, at));
    }
    if (best) settle(c, at, *best);
    return best;
}

namespace detail {

/// Joins a time of the day to a day.
constexpr void take_time(time_reading& date, const time_reading& clock) noexcept
{
    date.point.hour = clock.point.hour;
    date.point.minute = clock.point.minute;
    date.point.second = clock.point.second;
    date.point.utc = clock.point.utc;
    date.point.part = day_part::none;
    date.end = clock.end;
    date.certain = true;
}

/// "night", "afternoon" behind a day.
constexpr void take_part(std::string_view document, time_reading& date) noexcept
{
    if (date.point.part != day_part::none) return;
    auto behind = date.end;
    if (follows(document, behind, ", in the ")) ++behind;  // "Friday, in the afternoon"
    const auto begin = after_blanks(document, behind);
    if (begin == behind) return;
    auto word = word_at(document, begin);
    auto known = time_word(word);
    if (known.in(lexicon::time_words_group::shift) && is_ascii_lower(word[0])) {
        const auto part = after_gap(document, begin + word.size());  // "Tuesday early morning"
        word = word_at(document, part);
        known = time_word(word);
        if (word.empty()) return;
    }
    if (known.in(lexicon::time_words_group::part) && is_ascii_lower(word[0])) {
        date.point.part = static_cast<day_part>(known.value);
        date.end = end_of(word, document);
        date.certain = true;
        return;
    }
    if (const auto part = read_part_behind(document, behind)) {
        date.point.part = part->part;
        date.end = part->end;
    } else if (equal_folded(word, "pm") || equal_folded(word, "am")) {  // "Friday PM"
        date.point.part = ascii_lower(word[0]) == 'p' ? day_part::afternoon : day_part::morning;
        date.end = end_of(word, document);
    }
}

/// "At 17.30" beside a day is a time, "at 1.17" rather a price.
inline constexpr int first_dotted_hour = 6;

/// Behind "after", "by", "later than" between a day and a time of it, in messages.
[[nodiscard]] constexpr std::size_t after_bound(std::string_view document, std::size_t at) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    const auto word = next_word(document, at);
    const auto known = lexicon::date_neighbours.find(word);
    if (known.in(near::bound)) return end_of(word, document);
    if (!known.in(near::before_than)) return at;
    const auto end = end_of(word, document);
    const auto than = after_word(document, end, "than");
    return than == end ? at : than;
}

/// "at 9 p.m.", "at about 9 p.m.", ", 9:30 a.m.", "@ 17:30", "T12:00" behind a day.
constexpr void take_clock(const quantity_context& c, time_reading& date)
{
    const auto document = c.document;
    if (byte_at(document, date.end) == 'T' && is_ascii_digit(byte_at(document, date.end + 1))) {
        quantity_context inside = c;
        inside.document = document.substr(date.end + 1);
        if (auto clock = read_clock_time(inside, 0)) {
            clock->end += date.end + 1;
            if (byte_at(document, clock->end) == 'Z') {
                ++clock->end;
                clock->point.utc = true;
            }
            take_time(date, *clock);
        }
        return;
    }
    auto end = date.end;
    if (byte_at(document, end) == ',') ++end;
    auto at_word = after_word(document, end, "at");
    if (const auto sign = after_blanks(document, end); byte_at(document, sign) == '@')
        at_word = sign + 1;
    auto link = at_word;
    if (const auto word = next_word(document, link);
        lexicon::date_neighbours.find(word).in(lexicon::date_neighbours_group::roughly)) {
        link = end_of(word, document);
        if (at_word == end) at_word = link;
    }
    if (c.settings.extent == time_extent::of_messages && at_word == end) {
        if (const auto bound = after_bound(document, end); bound != end) at_word = link = bound;
    }
    auto begin = after_blanks(document, link);
    const bool told_year = date.end >= 4 && read_year(document, date.end - 4).has_value();
    if (const char mark = byte_at(document, begin);  // "8/9/2031 - 6:30", "8/9/2031-6:30"
        told_year && at_word == end && (mark == '-' || mark == '.' || mark == ':'))
        begin = after_blanks(document, begin + 1);
    if (begin == link && byte_at(document, begin - 1) != '@') return;
    // A mark that joins a time to a date is none of the time.
    const bool joined = begin > 0 && (document[begin - 1] == '.' || document[begin - 1] == ':');
    const auto cut = joined ? begin : std::size_t{0};
    quantity_context inside = c;
    if (joined) inside = quantity_context(document.substr(cut), c.settings);
    auto clock = read_clock_time(inside, begin - cut, at_word != end);
    if (!clock) return;
    clock->end += cut;
    if (clock->dotted && (at_word == end || clock->point.hour < first_dotted_hour)) return;
    const bool minutes = clock->point.minute >= 0;
    const bool evening = !clock->half_told && date.point.part >= day_part::afternoon
                         && clock->point.hour < 12 && clock->point.hour > 0
                         && (clock->point.hour > 4 || date.point.part != day_part::night);
    const bool message = c.settings.extent == time_extent::of_messages;
    const bool hour =
        at_word != end
        && (date.point.part != day_part::none
            || (clock->point.hour <= 12 && counts_nothing(document, clock->end)
                && (message || clause_direction(document, {begin, begin}) == direction::ahead)));
    if (!clock->certain && !minutes && !hour) return;
    if (evening) clock->point.hour = static_cast<std::int8_t>(clock->point.hour + 12);
    take_time(date, *clock);
    // "Wed Oct 26 15:50:06 2016", as clocks of computers print it
    if (clock->point.second < 0 || told_year) return;
    if (const auto year = read_year(document, after_blanks(document, date.end));
        year && day_exists(year->value, date.point.number, date.point.day)) {
        date.point.year = static_cast<std::int16_t>(year->value);
        date.end = year->end;
    }
}

/// Whether an hour without more may begin at `at`: "at 8 tonight", "until seven this evening".
[[nodiscard]] constexpr bool hour_stands(std::string_view document, std::size_t at) noexcept
{
    const auto before = previous_word(document, at);
    if (before.empty()) return before_blanks(document, at) == 0;
    return lexicon::date_neighbours.find(before).in(lexicon::date_neighbours_group::before_hour);
}

/// A time of the day with the day behind it: "9:30 p.m. on Friday", "noon today", "nine o'clock
/// tomorrow morning".
[[nodiscard]] constexpr std::optional<time_reading> read_clock_and_date(const quantity_context& c,
                                                                        std::size_t at)
{
    const auto document = c.document;
    const auto clock = read_clock_time(c, at);
    if (!clock) return std::nullopt;
    const bool by_hour = !clock->certain && clock->point.minute < 0;
    const bool comma = c.settings.extent == time_extent::of_messages  // "10, tonight"
                       && byte_at(document, clock->end) == ',';
    if ((by_hour || clock->dotted) && !comma && !hour_stands(document, at)) return std::nullopt;
    if (clock->dotted && clock->point.hour < first_dotted_hour) return std::nullopt;
    auto end = clock->end;
    if (byte_at(document, end) == ',') ++end;
    const auto on = after_word(document, end, "on");
    const auto the = after_word(document, on, "the");
    const auto begin = after_blanks(document, the);
    if (begin != the) {
        auto date = read_date(c, begin);
        if (date && date->point.grain == calendar_grain::day && (date->certain || on != end)
            && !date->point.has_time()) {
            take_part(document, *date);
            // "At 8 tonight" is a time, "at 8 on Friday" may be a price.
            const bool hour = clock->point.hour >= 1 && clock->point.hour <= 12
                              && date->point.part != day_part::none
                              && (clock->point.hour > 4 || date->point.part != day_part::night);
            if (by_hour && !hour) return std::nullopt;
            // "Nine o'clock tomorrow night", but "3 a.m. on Saturday night" says which nine.
            const bool open =
                !clock->half_told || equal_folded(word_ending_at(document, clock->end), "clock");
            const bool late = date->point.part >= day_part::afternoon && open
                              && clock->point.hour > 0 && clock->point.hour < 12;
            auto joined = *date;
            take_time(joined, *clock);
            if (late) joined.point.hour = static_cast<std::int8_t>(joined.point.hour + 12);
            joined.end = date->end;
            return joined;
        }
    }
    // "meet me at 6", in messages
    const bool alone = by_hour && c.settings.extent == time_extent::of_messages
                       && clock->point.hour >= 1 && clock->point.hour <= 12
                       && equal_folded(previous_word(document, at), "at")
                       && counts_nothing(document, clock->end);
    if (!clock->certain && !alone) return std::nullopt;
    auto r = clock;
    r->certain = true;
    return r;
}

/// "early", "late", "mid-", "later", "earlier" before a date; "the night of" before a day.
[[nodiscard]] constexpr std::size_t after_shift(std::string_view document, std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    if (known.in(lexicon::time_words_group::shift)) {
        const auto begin = after_gap(document, at + word.size());
        if (begin == at + word.size()) return at;
        const auto the = after_word(document, begin - 1, "the");
        return the == begin - 1 ? begin : after_blanks(document, the);
    }
    if (equal_folded(word, "later") || equal_folded(word, "earlier")) {
        const auto here = next_word(document, at + word.size());
        if (time_word(here).in(lexicon::time_words_group::here)) return place_of(here, document);
    }
    return at;
}

}  // namespace detail

namespace detail {

/// "two days after Thanksgiving", "a week before Aug. 9".
[[nodiscard]] constexpr std::optional<time_reading> read_offset_date(const quantity_context& c,
                                                                     std::size_t at)
{
    const auto length = read_duration_part(c, at);
    if (!length || !length->value || length->high) return std::nullopt;
    const auto word = next_word(c.document, length->end);
    const bool after = equal_folded(word, "after") || equal_folded(word, "from");
    if (!after && !equal_folded(word, "before")) return std::nullopt;
    const auto begin = after_blanks(c.document, end_of(word, c.document));
    auto date = read_date(c, begin);
    if (!date || !date->certain || date->point.grain != calendar_grain::day
        || date->point.part != day_part::none)
        return std::nullopt;
    if (!date->point.has_year()) {
        date->point = unknown_unit(time_unit::day);
        return date;
    }
    const auto off =
        point_off(first_day(date->point), *length->value, length->unit, after ? 1 : -1, true);
    if (!off) return std::nullopt;
    date->point = *off;
    return date;
}

}  // namespace detail

namespace detail {

/// "(the) morning at 7", "(the) evening at half past eight"
[[nodiscard]] constexpr std::optional<time_reading> read_part_and_hour(const quantity_context& c,
                                                                       std::size_t at)
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    const bool message = c.settings.extent == time_extent::of_messages;
    if (!message && !equal_folded(previous_word(document, at), "the")) return std::nullopt;
    const auto link = after_word(document, at + word.size(), "at");
    const auto begin = after_blanks(document, link);
    if ((link == at + word.size() && !message) || begin == link) return std::nullopt;
    auto clock = read_clock_time(c, begin);
    if (!clock || clock->dotted || clock->point.hour < 1 || clock->point.hour > 12)
        return std::nullopt;
    if (!clock->certain && clock->point.minute < 0
        && (link == at + word.size() || !counts_nothing(document, clock->end)))
        return std::nullopt;
    const auto part = static_cast<day_part>(time_word(word).value);
    const bool late = part >= day_part::afternoon && clock->point.hour < 12
                      && !(part == day_part::night && clock->point.hour < 5);
    if (late && !clock->half_told)
        clock->point.hour = static_cast<std::int8_t>(clock->point.hour + 12);
    clock->certain = true;
    return clock;
}

}  // namespace detail

namespace detail {

/// "morning", "evening" of any day, which are times in messages.
[[nodiscard]] constexpr std::optional<time_reading> read_part_alone(const quantity_context& c,
                                                                    std::size_t at) noexcept
{
    if (c.settings.extent != time_extent::of_messages) return std::nullopt;
    const auto word = word_at(c.document, at);
    time_reading r{at + word.size(), {}, true};
    r.point.part = static_cast<day_part>(time_word(word).value);
    return r;
}

/// "earlier in the week", "later in the year": of the unit that the text is in.
[[nodiscard]] constexpr std::optional<time_reading> read_within_unit(const quantity_context& c,
                                                                     std::size_t at)
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    if (!equal_folded(word, "later") && !equal_folded(word, "earlier")) return std::nullopt;
    const auto in = after_word(document, at + word.size(), "in");
    const auto the = after_word(document, in, "the");
    if (in == at + word.size() || the == in) return std::nullopt;
    const auto name = next_word(document, the);
    const auto known = time_word(name);
    if (known.in(lexicon::time_words_group::part))
        return read_part_alone(c, place_of(name, document));
    const auto unit = static_cast<time_unit>(known.value);
    if (!known.in(lexicon::time_words_group::unit) || unit < time_unit::week
        || unit > time_unit::decade)
        return std::nullopt;
    time_reading r{end_of(name, document), {}, true};
    const auto anchor = unit == time_unit::year ? year_named_before(document, at) : 0;
    r.point = anchor != 0 ? point_of_year(anchor) : stepped_unit(c, unit, 0, {at, r.end});
    return r;
}

}  // namespace detail

/// Reads one point of time with all that belongs to it: a date, a time of the day, or both, in
/// either order: "Friday night", "early August", "Jan. 20 at noon", "9:30 p.m. ET on Tuesday",
/// "later this week", "the morning of May 3". It is settled by the reference day.
[[nodiscard]] constexpr std::optional<time_reading> read_point(const quantity_context& c,
                                                               std::size_t at)
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    const auto part = time_word(word);
    const bool numeral = word.empty() || number_word(word);
    if (numeral || detail::read_named_hour(document, at)) {
        if (auto timed = detail::read_clock_and_date(c, at)) return timed;
    }
    if (numeral && is_ascii_alphanumeric(byte_at(document, at))) {
        if (auto offset = detail::read_offset_date(c, at)) return offset;
    }
    if (part.in(lexicon::time_words_group::part)) {
        auto of = after_word(document, at + word.size(), "of");
        if (of == at + word.size()) {
            if (auto timed = detail::read_part_and_hour(c, at)) return timed;
            of = after_word(document, at + word.size(), "on");
            const bool message = c.settings.extent == time_extent::of_messages;
            if (message && byte_at(document, of) == ',') ++of;  // "in the morning, next Friday"
        }
        const auto begin = after_blanks(document, after_word(document, of, "the"));
        auto date = of == at + word.size() || begin == of ? std::nullopt : read_date(c, begin);
        if (!date || date->point.grain != calendar_grain::day || !date->certain
            || date->point.part != day_part::none)
            return detail::read_part_alone(c, at);
        date->point.part = static_cast<day_part>(part.value);
        return date;
    }

    if (auto within = detail::read_within_unit(c, at)) return within;
    // "late afternoon on Friday"
    if (part.in(lexicon::time_words_group::shift)) {
        auto next = after_gap(document, at + word.size());
        const auto in = after_word(document, after_word(document, at + word.size(), "in"), "the");
        if (in != at + word.size() && c.settings.extent == time_extent::of_messages)
            next = after_blanks(document, in);  // "early in the morning"
        const auto name = word_at(document, next);
        if (const auto known = time_word(name); known.in(lexicon::time_words_group::part)) {
            const auto day = next_word(document, next + name.size());  // "late-morning Tuesday"
            if (!time_word(day).in(lexicon::time_words_group::weekday)) return read_point(c, next);
            auto date = read_date(c, place_of(day, document));
            if (!date || date->point.part != day_part::none) return std::nullopt;
            date->point.part = static_cast<day_part>(known.value);
            return date;
        }
    }
    const auto begin = detail::after_shift(document, at);
    auto date = read_date(c, begin);
    if (const auto word_behind = word_at(document, begin);
        !date && begin != at && time_word(word_behind).in(lexicon::time_words_group::part))
        date = detail::read_part_alone(c, begin);  // "late afternoon"
    if (!date) return std::nullopt;
    const auto grain = date->point.grain;
    if (begin != at) {
        const bool part_alone = grain == calendar_grain::none && date->point.part != day_part::none;
        const bool shifted = part_alone || grain == calendar_grain::day
                             || grain == calendar_grain::week || grain == calendar_grain::month
                             || grain == calendar_grain::year || grain == calendar_grain::season
                             || grain == calendar_grain::decade || grain == calendar_grain::weekend
                             || grain == calendar_grain::century;
        if (!shifted) return std::nullopt;
        if (grain == calendar_grain::season || byte_at(document, begin - 1) == '-')
            date->certain = true;
    }
    if (grain == calendar_grain::day) {
        const bool named = date->point.weekday > 0 || date->certain
                           || after_word(document, date->end, "at") != date->end;
        if (named) detail::take_part(document, *date);
        if (named) detail::take_clock(c, *date);
    }
    return date;
}

/// Dates and times of the day, alone or together, as `read_point` reads them.
struct date_times {
    static constexpr bool reads_times = true;
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::ordinal
                                              | opening::sign | opening::amount | opening::time
                                              | opening::code;  // "FY2015 till Q3"

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        const auto r = read_point(c, at);
        if (!r || !r->certain) return std::nullopt;
        return quantity_of(c.document, at, *r);
    }
    [[nodiscard]] static constexpr bool begins(std::string_view document, std::size_t at) noexcept
    {
        return calendar_years::begins(document, at) || holidays::begins(document, at);
    }
    static constexpr void for_each_beginning(auto use)
    {
        calendar_years::for_each_beginning(use);
        holidays::for_each_beginning(use);
    }
};

}  // namespace stet

#endif
