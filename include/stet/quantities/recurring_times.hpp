#ifndef STET_QUANTITIES_RECURRING_TIMES_HPP
#define STET_QUANTITIES_RECURRING_TIMES_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/clock_times.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// A set, with the TIMEX3 value of what comes again.
[[nodiscard]] constexpr quantity set_quantity(std::string_view document, std::size_t at,
                                              std::size_t end, const timex_text& timex)
{
    quantity q(document, at, end);
    q.kind = quantity_kind::set;
    q.timex = timex;
    return q;
}

[[nodiscard]] constexpr timex_text period(const std::optional<decimal>& count, time_unit unit)
{
    duration_timex timex;
    timex.take(count, unit);
    return timex.text();
}

/// The time of the day of what comes again; "every night at 9" says which nine.
constexpr void take_hour(time_reading& day, const time_reading& clock) noexcept
{
    const bool late = day.point.part >= day_part::afternoon && !clock.half_told
                      && clock.point.hour < 12
                      && (clock.point.hour > 4 || day.point.part != day_part::night);
    day.point.part = day_part::none;
    day.point.hour = static_cast<std::int8_t>(clock.point.hour + (late ? 12 : 0));
    day.point.minute = clock.point.minute;
}

/// A day or part of a day that comes again, with the time of the day behind it: "Tuesday at 9".
[[nodiscard]] constexpr quantity recurring_day(const quantity_context& c, std::size_t at,
                                               time_reading day)
{
    const auto word = next_word(c.document, day.end);
    if (const auto known = time_word(word);
        known.in(lexicon::time_words_group::part) && day.point.part == day_part::none) {
        day.point.part = static_cast<day_part>(known.value);
        day.end = end_of(word, c.document);
    }
    const auto link = after_word(c.document, day.end, "at");
    const auto begin = after_blanks(c.document, link);
    const auto clock = read_clock_time(c, begin);
    const bool linked = link != day.end;
    const bool timed =
        clock && begin != day.end
        && (clock->certain
            || (linked && (clock->point.minute >= 0 || counts_nothing(c.document, clock->end))));
    if (timed) {
        take_hour(day, *clock);
        day.end = clock->end;
    }
    return set_quantity(c.document, at, day.end, timex_of(day.point));
}

/// Whether "every" before another weekday counts for the one at `at`: "every Tuesday and Thursday".
[[nodiscard]] constexpr bool shares_every(std::string_view document, std::size_t at) noexcept
{
    const auto link = previous_word(document, at);
    if (!equal_folded(link, "and") && !equal_folded(link, "or")) return false;
    const auto day = previous_word(document, place_of(link, document));
    if (!time_word(day).in(lexicon::time_words_group::weekday)) return false;
    const auto every = previous_word(document, place_of(day, document));
    return equal_folded(every, "every") || equal_folded(every, "each");
}

/// "every Sunday", "each day", "every night", "on Sundays", "daily" behind a time of the day.
[[nodiscard]] constexpr std::optional<time_reading> read_repeated_day(std::string_view document,
                                                                      std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto word = word_at(document, at);
    if (word.empty()) return std::nullopt;
    time_reading r{at + word.size(), {}, true};
    const auto repeated = [&](std::string_view name, bool plural) {
        const auto known = time_word(name);
        if (name.empty()) return false;
        r.end = end_of(name, document);
        if (known.in(plural ? group::weekdays : group::weekday)) {
            r.point.grain = calendar_grain::day;
            r.point.weekday = static_cast<std::int8_t>(known.value);
            return true;
        }
        if (plural) return false;
        if (known.in(group::part)) r.point.part = static_cast<day_part>(known.value);
        return known.in(group::part)
               || (known.in(group::unit) && static_cast<time_unit>(known.value) == time_unit::day);
    };
    if (const auto known = time_word(word);
        known.in(group::recurring) && static_cast<time_unit>(known.value) == time_unit::day)
        return r;
    if (equal_folded(word, "every") || equal_folded(word, "each"))
        return repeated(next_word(document, r.end), false) ? std::optional(r) : std::nullopt;
    const bool on = equal_folded(word, "on");
    return repeated(on ? next_word(document, r.end) : word, true) ? std::optional(r) : std::nullopt;
}

/// Whether a time of the day may begin at `at`, by a look at the bytes behind its number.
[[nodiscard]] constexpr bool clock_may_begin(std::string_view document, std::size_t at) noexcept
{
    auto end = at;
    while (end - at < 3 && is_ascii_digit(byte_at(document, end))) ++end;
    if (end == at) {
        const auto word = word_at(document, at);
        return time_word(word).in(lexicon::time_words_group::named_hour)
               || after_oclock(document, at + word.size()) != at + word.size();
    }
    if (end - at > 2) return false;
    const char mark = byte_at(document, end);
    if (mark == ':' || mark == 'h') return true;
    if (mark == '.') return is_ascii_digit(byte_at(document, end + 1));
    const char letter = ascii_lower(byte_at(document, mark == ' ' ? end + 1 : end));
    return letter == 'a' || letter == 'p' || letter == 'o' || letter == 'i';
}

/// "9 a.m. every Sunday", "10 p.m. daily", "noon on Sundays".
[[nodiscard]] constexpr std::optional<quantity> read_recurring_hour(const quantity_context& c,
                                                                    std::size_t at)
{
    if (!clock_may_begin(c.document, at)) return std::nullopt;
    const auto clock = read_clock_time(c, at);
    if (!clock || !clock->certain) return std::nullopt;
    auto day = read_repeated_day(c.document, after_blanks(c.document, clock->end));
    if (!day) return std::nullopt;
    take_hour(*day, *clock);
    return set_quantity(c.document, at, day->end, timex_of(day->point));
}

/// "first Tuesday of each month", "last day of every month", "15th of every month".
[[nodiscard]] constexpr std::optional<quantity> read_day_of_every_month(std::string_view document,
                                                                        std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto day = read_day(document, at);
    const auto word = word_at(document, at);
    auto end = day && day->ordinal ? day->end : equal_folded(word, "last") ? at + word.size() : at;
    if (end == at) return std::nullopt;
    const auto noun = next_word(document, end);
    if (equal_folded(noun, "day") || time_word(noun).in(group::weekday))
        end = end_of(noun, document);
    const auto of = after_word(document, end, "of");
    const auto every = next_word(document, of);
    if (of == end || (!equal_folded(every, "each") && !equal_folded(every, "every")))
        return std::nullopt;
    const auto month = next_word(document, end_of(every, document));
    if (!equal_folded(month, "month")) return std::nullopt;
    return set_quantity(document, at, end_of(month, document),
                        period(decimal(1), time_unit::month));
}

}  // namespace detail

/// Times that come again: "every Tuesday", "each year", "every two weeks", "every other day",
/// "Mondays", "daily", "annually", "every day at 6 p.m.", "9 a.m. on Sundays", "first Tuesday of
/// each month". The value is the period, the day or the time of the day: "P2W", "XXXX-WXX-2",
/// "T18".
struct recurring_times {
    static constexpr bool reads_times = true;
    static constexpr std::uint32_t asked_at =
        opening::digit | opening::number | opening::time | opening::ordinal;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        namespace group = lexicon::time_words_group;
        const auto [word, known, number] = c.read_word(at);
        // Most words that other times begin with begin none of these.
        static_assert(!time_word("every") && !time_word("each"));
        if (known && !number
            && !known.in(group::named_hour | group::recurring | group::weekday | group::weekdays)
            && !equal_folded(word, "last")) [[likely]]
            return std::nullopt;
        return read_repeated(c, at, word, known, number);
    }

private:
    // What comes again and begins with a numeral or with that word.
    [[nodiscard, gnu::noinline]] static constexpr std::optional<quantity>
    read_repeated(const quantity_context& c, std::size_t at, std::string_view word,
                  word_entry known, word_entry number)
    {
        namespace group = lexicon::time_words_group;
        namespace counts = lexicon::number_words_group;
        const auto document = c.document;
        const bool ordinal = word.empty() ? is_ascii_letter(byte_at(document, at + 1))
                                                || is_ascii_letter(byte_at(document, at + 2))
                                          : number.in(counts::ordinal | counts::ordinal_tens)
                                                || equal_folded(word, "last");
        if (ordinal)
            if (auto day = detail::read_day_of_every_month(document, at)) return day;
        if (word.empty() || number || known.in(group::named_hour))
            return detail::read_recurring_hour(c, at);
        if (known.in(group::recurring)) [[unlikely]] {
            if (!is_ascii_lower(word[0])) return std::nullopt;  // names of newspapers
            if (static_cast<time_unit>(known.value) == time_unit::day) {
                time_reading daily{at + word.size(), {}, true};
                const auto timed = detail::recurring_day(c, at, daily);
                if (timed.where.end != daily.end) return timed;  // "daily at 10 a.m."
            }
            return detail::set_quantity(
                document, at, at + word.size(),
                detail::period(decimal(1), static_cast<time_unit>(known.value)));
        }
        time_reading day{at + word.size(), {}, true};
        day.point.grain = calendar_grain::day;
        const bool shared = known.in(group::weekday) && detail::shares_every(document, at);
        if (known.in(group::weekdays) || shared) {
            if (!is_ascii_upper(word[0])) return std::nullopt;
            day.point.weekday = static_cast<std::int8_t>(known.value);
            return detail::recurring_day(c, at, day);
        }
        if (!equal_folded(word, "every") && !equal_folded(word, "each")) return std::nullopt;
        auto begin = after_blanks(document, at + word.size());
        if (begin == at + word.size()) return std::nullopt;
        auto noun = word_at(document, begin);
        decimal count(1);
        for (const std::string_view second : {"other", "single"}) {
            if (!equal_folded(noun, second)) continue;
            if (second == "other") count = decimal(2);
            begin = after_blanks(document, begin + noun.size());
            noun = word_at(document, begin);
        }
        const auto noun_known = time_word(noun);
        if (noun_known.in(group::weekday)) {
            day.end = begin + noun.size();
            day.point.weekday = static_cast<std::int8_t>(noun_known.value);
            return detail::recurring_day(c, at, day);
        }
        if (noun_known.in(group::part)) {
            day.end = begin + noun.size();
            day.point.grain = calendar_grain::none;
            day.point.part = static_cast<day_part>(noun_known.value);
            return detail::recurring_day(c, at, day);
        }
        if (noun_known.in(group::month) && is_ascii_upper(noun[0])) {
            day.end = begin + noun.size();
            day.point.grain = calendar_grain::month;
            day.point.number = static_cast<std::int8_t>(noun_known.value);
            return detail::set_quantity(document, at, day.end, timex_of(day.point));
        }
        if (noun_known.in(group::unit)) {
            const auto unit = static_cast<time_unit>(noun_known.value);
            if (unit == time_unit::second && equal_folded(word, "each")) return std::nullopt;
            if (unit == time_unit::day && count == decimal(1)) {
                day.end = begin + noun.size();
                day.point.grain = calendar_grain::none;
                const auto timed = detail::recurring_day(c, at, day);
                if (timed.where.end != day.end) return timed;  // "every day at 6 p.m."
            }
            if (unit == time_unit::weekend) {
                day.point.grain = calendar_grain::weekend;
                return detail::set_quantity(document, at, begin + noun.size(), timex_of(day.point));
            }
            return detail::set_quantity(document, at, begin + noun.size(),
                                        detail::period(count, unit));
        }
        const auto length = read_duration_part(c, begin);
        if (!length || !length->value || length->high || length->article) return std::nullopt;
        return detail::set_quantity(document, at, length->end,
                                    detail::period(length->value, length->unit));
    }
};

}  // namespace stet

#endif
