#ifndef STET_QUANTITIES_TIMES_LINKED_DATES_HPP
#define STET_QUANTITIES_TIMES_LINKED_DATES_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/range_links.hpp>
#include <stet/quantities/times/relative_dates.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Stretches between two dates of any kind that a word or a dash links.

namespace stet::detail {

/// "next week from Monday to Thursday", "this week between Tue and Thu".
[[nodiscard]] constexpr std::optional<range_reading>
read_week_and_weekdays(const quantity_context& c, std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto week = read_relative_date(c, at);
    if (!week || week->point.grain != calendar_grain::week) return std::nullopt;
    const auto opener = next_word(document, week->end);
    if (!equal_folded(opener, "from") && !equal_folded(opener, "between")) return std::nullopt;
    const auto first = next_word(document, end_of(opener, document));
    constexpr auto days = group::weekday | group::weekday_short;
    if (!time_word(first).in(days)) return std::nullopt;
    const auto link = read_link(document, end_of(first, document), opener);
    if (!link) return std::nullopt;
    const auto last = word_at(document, link->end);
    if (!time_word(last).in(days)) return std::nullopt;
    const auto day = [&](std::string_view name) {
        auto p = unknown_unit(time_unit::day);
        p.weekday = static_cast<std::int8_t>(time_word(name).value);
        if (!week->point.has_year()) return p;
        return point_of_day(first_day(week->point) + std::chrono::days(p.weekday - 1));
    };
    return range_reading{day(first), {end_of(last, document), day(last), true}};
}

/// Whether a date that lies in [begin, end) tells its year, first or last.
[[nodiscard]] constexpr bool tells_year(std::string_view document, std::size_t begin,
                                        std::size_t end) noexcept
{
    if (const auto year = read_field(document, begin); year && year->digits == 4) return true;
    return end - begin >= 4 && is_ascii_digit(document[end - 1])
           && read_year(document, end - 4).has_value();
}

/// "May 3 to June 5", "Monday through Friday", "May to July 2015", "the 1970s to the 1990s".
[[nodiscard]] constexpr std::optional<range_reading>
read_dates(const quantity_context& c, std::size_t at, std::string_view opener)
{
    const auto document = c.document;
    auto first = read_point(c, at);
    if (!first) return std::nullopt;
    const auto link = read_link(document, first->end, opener);
    if (!link || link->end == first->end) return std::nullopt;
    auto last = read_point(c, link->end);
    if (last && last->point.has_time() && !first->point.has_time()
        && read_link(document, last->end, {}))
        last = read_date(c, link->end);  // "Tuesday-Sunday, 10am-5pm"
    // "from Monday to Wednesday, March 3-5"
    if (last && after_dash(document, last->end) != last->end
        && is_ascii_digit(byte_at(document, after_dash(document, last->end))))
        return std::nullopt;
    if (!last || !first->point.has_date() || !last->point.has_date()) return std::nullopt;
    const bool month = first->point.grain == calendar_grain::month && !first->certain
                       && is_ascii_upper(byte_at(document, at));
    const bool sure = first->certain || month;
    if (!sure || !(last->certain || last->point.grain == calendar_grain::month))
        return std::nullopt;
    const auto grain = first->point.grain;
    if (grain == calendar_grain::reference) return std::nullopt;
    const bool same = grain == last->point.grain;
    const bool joins_now = last->point.grain == calendar_grain::reference && !opener.empty();
    // "From 2012 to May 2016", but "the 2012 budget to this year"
    const bool mixed = !same && last->point.grain != calendar_grain::reference && !link->dash
                       && first->certain && last->certain && first->point.has_year()
                       && last->point.has_year() && !first->point.has_time()
                       && !last->point.has_time()
                       && first_day(first->point) < first_day(last->point)
                       && (!opener.empty() || !equal_folded(link_word(document, first->end), "to"));
    if (!same && !joins_now && !mixed) return std::nullopt;
    if (same && grain == calendar_grain::year && opener.empty() && !link->dash
        && first->point.year >= last->point.year)
        return std::nullopt;
    auto& a = first->point;
    auto& b = last->point;
    // A year said once counts for both ends; without one the second end follows the first.
    const bool told = same && (grain == calendar_grain::month || grain == calendar_grain::day);
    if (told && a.has_year() && b.has_year() && a.weekday == 0 && b.weekday == 0) {
        const bool year_behind = tells_year(document, link->end, last->end);
        const bool later = b.number < a.number;
        if (year_behind && tells_year(document, at, first->end)) {
            // both are told
        } else if (year_behind)
            a.year = static_cast<std::int16_t>(b.year - (later ? 1 : 0));
        else if (a.year != b.year || later)
            b.year = static_cast<std::int16_t>(a.year + (later ? 1 : 0));
    } else if (told && a.weekday > 0 && b.weekday > 0 && a.has_year() && b.has_year()) {
        const auto between = std::chrono::days((b.weekday - a.weekday + 7) % 7);
        const auto move = [](calendar_point& p, auto to) {
            const auto day = point_of_day(to);
            p.year = day.year;
            p.number = day.number;
            p.day = day.day;
        };
        if (first_day(b) < first_day(a))
            move(a, first_day(b) - between);
        else if (first_day(b) - first_day(a) > std::chrono::days(7))
            move(b, first_day(a) + between);  // "from Friday until noon Saturday"
    }
    // "11 June to 14 June in 2027"
    if (told && a.has_year() && b.has_year() && a.weekday == 0 && b.weekday == 0
        && !tells_year(document, link->end, last->end) && !tells_year(document, at, first->end)) {
        const auto in = after_word(document, last->end, "in");
        if (const auto year = read_year(document, after_blanks(document, in));
            year && in != last->end) {
            const int over = b.number < a.number ? 1 : 0;
            b.year = static_cast<std::int16_t>(year->value);
            a.year = static_cast<std::int16_t>(year->value - over);
            last->end = year->end;
        }
    }
    return range_reading{a, *last};
}

/// Whether a date begins here that a second one may follow, or hours. Settles nothing, which costs
/// more than all the rest.
[[nodiscard]] constexpr bool linked_date(const quantity_context& c, std::size_t at,
                                         std::string_view opener)
{
    const auto bare = c.under(quantity_settings{std::nullopt, c.settings.order});
    const auto first = read_point(bare, at);
    if (!first) return false;
    if (read_link(c.document, first->end, opener)) return true;
    auto end = first->end;
    if (byte_at(c.document, end) == ',') ++end;
    const auto word = next_word(c.document, end);
    return opener.empty()
           && (equal_folded(word, "from") || equal_folded(word, "between")
               || (word.empty() && after_blanks(c.document, end) != end) || number_word(word)
               || time_word(word).in(lexicon::time_words_group::part));
}

}  // namespace stet::detail

#endif
