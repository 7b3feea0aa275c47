#ifndef STET_QUANTITIES_DATE_TIMES_HPP
#define STET_QUANTITIES_DATE_TIMES_HPP

#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_years.hpp>
#include <stet/quantities/times/clock_times.hpp>
#include <stet/quantities/times/date_reading.hpp>
#include <stet/quantities/times/days_with_times.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/holidays.hpp>
#include <stet/quantities/times/time_distances.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/words_behind_days.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "two days after Thanksgiving", "a week before Aug. 9".
[[nodiscard]] constexpr std::optional<time_reading> read_offset_date(const quantity_context& c,
                                                                     std::size_t at)
{
    const auto length = read_duration_part(c, at);
    if (!length || !length->value || length->high) [[likely]]
        return std::nullopt;
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

/// "(the) morning at 7", "(the) evening at half past eight"
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_part_and_hour(const quantity_context& c, std::size_t at)
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
    if (late && !clock->half_told) add_half_day(clock->point);
    clock->certain = true;
    return clock;
}

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
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_within_unit(const quantity_context& c, std::size_t at)
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

[[nodiscard]] constexpr std::optional<time_reading> read_point(const quantity_context& c,
                                                               std::size_t at);

namespace detail {

[[nodiscard]] constexpr std::optional<time_reading> read_point_anew(const quantity_context& c,
                                                                    std::size_t at)
{
    const auto document = c.document;
    const auto [word, part, number] = c.read_word(at);
    const bool numeral = word.empty() || number;
    const bool named_hour = part.in(lexicon::time_words_group::named_hour);
    if (numeral || (named_hour && detail::read_named_hour(document, at))) {
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

    const bool later = equal_folded(word, "later") || equal_folded(word, "earlier");
    if (later)
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
    const bool shifts = later || part.in(lexicon::time_words_group::shift);
    const auto begin = shifts ? detail::after_shift(document, at) : at;
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
        if (named && !detail::day_ends(document, date->end)) {
            detail::take_part(document, *date);
            detail::take_clock(c, *date);
        }
    }
    return date;
}

}  // namespace detail

/// Reads one point of time with all that belongs to it: a date, a time of the day, or both, in
/// either order: "Friday night", "early August", "Jan. 20 at noon", "9:30 p.m. ET on Tuesday",
/// "later this week", "the morning of May 3". It is settled by the reference day.
[[nodiscard]] constexpr std::optional<time_reading> read_point(const quantity_context& c,
                                                               std::size_t at)
{
    return detail::read_once(c, at, &detail::place_readings::point, detail::read_point_anew);
}

/// Dates and times of the day, alone or together, as `read_point` reads them.
struct date_times {
    static constexpr bool reads_times = true;
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::ordinal
                                              | opening::sign | opening::age | opening::time
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
