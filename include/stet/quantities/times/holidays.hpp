#ifndef STET_QUANTITIES_TIMES_HOLIDAYS_HPP
#define STET_QUANTITIES_TIMES_HOLIDAYS_HPP

#include <stet/core/fixed_text.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/lexicon/holidays.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_dates.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/calendar_years.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/lunar_calendars.hpp>
#include <stet/quantities/times/religious_calendars.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/text/ascii_run.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace stet {

namespace detail {

/// The day of a holiday in a year, by the rule of the lexicon.
[[nodiscard]] constexpr std::chrono::sys_days day_of_holiday(std::int32_t rule, int year) noexcept
{
    using namespace std::chrono;
    const auto in_month = [&](int month) {
        return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month));
    };
    if (rule >= 800000) {
        constexpr int hours[] = {6, 10, 12, 14, 18, 24, 18, 20};
        const int when = rule % 10;
        return hindu_day(year, rule / 1000 % 100, rule / 10 % 100, hours[when % 8])
               + days(when == 6 ? 1 : 0);
    }
    if (rule >= 90000) return chinese_day(year, rule / 100 % 100, rule % 100);
    if (rule >= 85000)  // Makara before sunset, Mesha before midnight
        return hindu_solar_day(year, rule / 10 % 100, rule / 10 % 100 == 0 ? 24 : 18)
               + days(rule % 10 - 1);
    if (rule >= 70000) return islamic_day(year, rule / 100 % 100, rule % 100);
    if (rule >= 20000) {
        const auto weekday_of = std::chrono::weekday(static_cast<unsigned>(rule % 10 % 7));
        const auto index = static_cast<unsigned>(rule / 10 % 10);
        const auto month = in_month(rule / 100 % 100);
        return index == 5 ? sys_days(month / weekday_of[last])
                          : sys_days(month / weekday_of[index]);
    }
    if (rule >= 10000)
        return sys_days(in_month(rule / 100 % 100) / day(static_cast<unsigned>(rule % 100)));
    if (rule >= 9000) {
        const auto feast =
            sys_days(in_month(rule / 100 % 10) / day(static_cast<unsigned>(rule % 100)));
        return feast - days(iso_weekday(feast) == 7 ? 1 : 0);
    }
    if (rule == 7000) return hanukkah(year);
    if (rule >= 6000) {
        const auto feast = rosh_hashanah(year) + days(rule - 6500);
        const bool fast = rule == 6449;  // no fast on a Saturday
        return fast && iso_weekday(feast) == 6 ? feast + days(1) : feast;
    }
    if (rule >= 4000) return orthodox_easter_sunday(year) + days(rule - 4500);
    if (rule >= 3000) return easter_sunday(year) + days(rule - 3500);
    if (rule >= 500) return sys_days(in_month(11) / Thursday[4]) + days(rule - 510);
    return sys_days(in_month(rule % 100) / Monday[1]) + days(1);
}

/// Behind the letters, full stops, apostrophes and hyphens of a word of a name, but no final mark.
[[nodiscard]] constexpr std::size_t after_name(std::string_view document, std::size_t at) noexcept
{
    auto end = at;
    while (end - at < 16) {
        const char c = byte_at(document, end);
        const bool hyphen = c == '-' && is_ascii_letter(byte_at(document, end + 1));
        if (is_ascii_letter(c) || c == '.' || c == '\'' || hyphen)
            ++end;
        else if (follows(document, end, "\u2019"))
            end += 3;
        else
            break;
    }
    return end;
}

/// Before the "'s" that ends at `at`.
[[nodiscard]] constexpr std::size_t before_possessive(std::string_view document,
                                                      std::size_t at) noexcept
{
    if (precedes(document, at, "'s")) return at - 2;
    if (precedes(document, at, "\u2019s")) return at - 4;
    return precedes(document, at, ".") ? at - 1 : at;
}

/// Shapes of the words that names begin with.
inline constexpr word_filter first_words_of_holidays = [] {
    namespace group = lexicon::holidays_group;
    word_filter words;
    lexicon::holidays.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(group::opener | group::rare_opener)) words.add(word);
    });
    return words;
}();

/// Shapes of the second words of names, without what is joined to them: "year" of "New Year's Eve".
inline constexpr word_filter second_words_of_holidays = [] {
    word_filter words;
    lexicon::holidays.for_each_word([&](std::string_view name) {
        const auto second = name.substr(name.find(' ') + 1);
        words.add(second.substr(0, ascii_letters_end(second, 0)));
    });
    return words;
}();

/// The name of a holiday and the rule of the lexicon for its day.
struct holiday_name {
    std::size_t end = 0;
    std::int32_t rule = 0;
};

/// Reads the longest name of up to five words; the possessive of a name belongs to it or to what
/// follows.
[[nodiscard]] constexpr std::optional<holiday_name> read_holiday_name(std::string_view document,
                                                                      std::size_t at) noexcept
{
    namespace group = lexicon::holidays_group;
    const auto first = word_at(document, at);
    if (!first_words_of_holidays.may_hold(first)
        || !lexicon::holidays.find(first).in(group::opener | group::rare_opener))
        return std::nullopt;
    holiday_name r;
    if (const auto end = at + first.size(); byte_at(document, end) == ' ') {
        const auto second = word_at(document, end + 1);
        if (!second.empty() && !second_words_of_holidays.may_hold(second)) {  // "may be", "new car"
            const auto known = lexicon::holidays.find(first);
            if (known.in(group::holiday)) r = {end, known.value};
            return r.rule == 0 ? std::nullopt : std::optional(r);
        }
    }
    fixed_text<95> name;  // with straight apostrophes, as the lexicon has it
    auto stop = at;
    for (int words = 0; words < 5; ++words) {
        auto i = stop;
        stop = detail::after_name(document, stop);
        for (const auto name_end : {detail::before_possessive(document, stop), stop}) {
            while (i < name_end) {
                const bool curly = follows(document, i, "\u2019");
                name += curly ? '\'' : document[i];
                i += curly ? 3 : 1;
            }
            if (const auto known = lexicon::holidays.find(name.view()); known.in(group::holiday))
                r = {name_end, known.value};
        }
        if (byte_at(document, stop) != ' ') break;
        name += ' ';
        ++stop;
    }
    return r.rule == 0 ? std::nullopt : std::optional(r);
}

/// Whether a holiday in small letters may be one, by the word before it: "on christmas", "next
/// easter"; "a christmas" is a thing.
[[nodiscard]] constexpr bool date_stands(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto before = previous_word(document, at);
    if (before.empty()) return before_blanks(document, at) == 0;
    return time_word(before).in(group::back | group::forth | group::here)
           || lexicon::date_neighbours.find(before).in(lexicon::date_neighbours_group::before_day);
}

/// The weekend of a holiday, if that word follows: of all Saturdays its Saturday lies nearest.
/// "Labor Day weekend", "Easter weekend".
constexpr void take_weekend(std::string_view document, time_reading& r)
{
    const auto end = after_word(document, r.end, "weekend");
    if (end == r.end) return;
    r.end = end;
    if (!r.point.has_year()) {
        r.point = unknown_unit(time_unit::weekend);
        return;
    }
    const auto day = first_day(r.point);
    const int ahead = (6 - iso_weekday(day) + 7) % 7;
    const auto saturday = day + std::chrono::days(ahead > 3 ? ahead - 7 : ahead);
    r.point = point_of_week(saturday, calendar_grain::weekend);
}

/// "last Memorial Day", "next Christmas", "this Easter": the day of a holiday that so many steps
/// lead to.
[[nodiscard]] constexpr std::optional<time_reading> read_stepped_holiday(const quantity_context& c,
                                                                         std::size_t at, int step)
{
    const auto name = read_holiday_name(c.document, at);
    if (!name) return std::nullopt;
    time_reading r{name->end, {}, true};
    r.point.grain = calendar_grain::day;
    const auto reference = reference_day(c);
    if (!reference) return r;
    auto year = static_cast<int>(std::chrono::year_month_day(*reference).year());
    if (step < 0 && !(day_of_holiday(name->rule, year) < *reference)) --year;
    if (step > 0 && !(day_of_holiday(name->rule, year) > *reference)) ++year;
    r.point = point_of_day(day_of_holiday(name->rule, year));
    take_weekend(c.document, r);
    return r;
}

}  // namespace detail

/// Reads the name of a holiday, with the year that may follow: "Thanksgiving", "Christmas Eve
/// 2016", "Diwali in 2019". The day is settled by the reference day as that of a date without a
/// year. In small letters it must be `sure` by what stands around it.
[[nodiscard]] constexpr std::optional<time_reading> read_holiday(const quantity_context& c,
                                                                 std::size_t at, bool sure = false)
{
    const auto document = c.document;
    const auto name = detail::read_holiday_name(document, at);
    if (!name) return std::nullopt;
    const auto [end, rule] = *name;
    auto year = detail::read_year_behind(c, end);
    if (const auto in = after_word(document, end, "in"); !year && in != end)
        if (const auto number = read_year(document, after_blanks(document, in)))
            year = detail::year_behind{number->end, number->value};
    const bool named = sure || is_ascii_upper(document[at]) || year
                       || detail::date_stands(document, at)
                       || after_word(document, end, "weekend") != end;
    if (!named) return std::nullopt;
    time_reading r{end, {}, true};
    r.point.grain = calendar_grain::day;
    if (year) r.end = year->end;
    int known_year = year ? year->year : int{calendar_point::unknown};
    if (const auto reference = reference_day(c);
        reference && known_year == calendar_point::unknown) {
        const auto now = point_of_day(detail::day_of_holiday(
            rule, static_cast<int>(std::chrono::year_month_day(*reference).year())));
        auto p = now;
        p.year = calendar_point::unknown;
        known_year = detail::year_of(p, *reference, calendar_direction(c, {at, r.end}));
    }
    if (known_year != calendar_point::unknown)
        r.point = point_of_day(detail::day_of_holiday(rule, known_year));
    else if (rule >= 10000 && rule < 20000) {
        r.point = point_of_day(detail::day_of_holiday(rule, 2000));
        r.point.year = calendar_point::unknown;
    }
    if (!year) detail::take_weekend(document, r);
    return r;
}

/// Holidays that news names: "Thanksgiving", "Labor Day", "Christmas Eve", "Easter", "Election
/// Day", "Yom Kippur", "Eid al-Fitr". Of feasts that last it is the first day.
struct holidays {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        const auto r = read_holiday(c, at);
        return r ? quantity_of(c.document, at, *r) : std::nullopt;
    }
    /// Holidays begin with words that begin nothing else, in small letters behind "on" alone.
    [[nodiscard]] static constexpr bool begins(std::string_view document, std::size_t at) noexcept
    {
        const char c = byte_at(document, at);
        if (!is_ascii_upper(c) && !precedes(document, at, "on ")) [[likely]]
            return false;
        auto end = at + 1;
        while (is_ascii_letter(byte_at(document, end)) && end - at < 12) ++end;
        const auto known = lexicon::holidays.find(document.substr(at, end - at));
        if (!known.in(lexicon::holidays_group::opener)) return false;
        // "New York" is none: all but a few have a second word.
        const auto second = word_at(document, end + 1);
        return known.in(lexicon::holidays_group::holiday) || byte_at(document, end) != ' '
               || second.empty() || detail::second_words_of_holidays.may_hold(second);
    }
    static constexpr void for_each_beginning(auto use)
    {
        lexicon::holidays.for_each_word([&](std::string_view word) {
            if (lexicon::holidays.find(word).in(lexicon::holidays_group::opener)) use(word);
        });
    }
};

}  // namespace stet

#endif
