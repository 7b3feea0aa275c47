#ifndef STET_QUANTITIES_TIMES_DAYS_WITH_TIMES_HPP
#define STET_QUANTITIES_TIMES_DAYS_WITH_TIMES_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/clause_direction.hpp>
#include <stet/quantities/times/clock_times.hpp>
#include <stet/quantities/times/date_reading.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

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
        const quantity_context inside(document.substr(date.end + 1), c.settings);
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
    if (const char mark = byte_at(document, end);  // of a phrase that ends there
        mark == ')' || mark == ';' || mark == '"'
        || (mark == '.' && !is_ascii_digit(byte_at(document, date.end - 1))))
        return;
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
    if (is_ascii_letter(byte_at(document, begin))) {  // "Friday that", as most go on
        const auto word = word_at(document, begin);
        if (!number_word(word) && !time_word(word).in(lexicon::time_words_group::named_hour))
            return;
    }
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
    if (evening) add_half_day(clock->point);
    take_time(date, *clock);
    // "Tue Mar 03 08:14:27 2026", as clocks of computers print it
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

/// Whether the number at `at` counts days, years or the like: no hour, nor minutes past one, but an
/// hour without more may be read in it.
[[nodiscard]] constexpr bool counts_time(const quantity_context& c, std::size_t at) noexcept
{
    if (at != c.number_at || !c.number || !c.unit || c.unit->symbol) return false;
    const auto& unit = c.unit->unit();
    return unit.of == lexicon::unit_of::time && unit.code != "min" && unit.code != "h"
           && c.settings.extent != time_extent::of_messages;
}

/// A time of the day with the day behind it: "9:30 p.m. on Friday", "noon today", "nine o'clock
/// tomorrow morning".
[[nodiscard]] constexpr std::optional<time_reading> read_clock_and_date(const quantity_context& c,
                                                                        std::size_t at)
{
    const auto document = c.document;
    if (counts_time(c, at) && !hour_stands(document, at)) return std::nullopt;
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
            if (late) add_half_day(joined.point);
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

}  // namespace stet

#endif
