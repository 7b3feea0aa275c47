#ifndef STET_QUANTITIES_TIMES_DAY_RANGES_HPP
#define STET_QUANTITIES_TIMES_DAY_RANGES_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/calendar_point.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_dates.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/numeric_dates.hpp>
#include <stet/quantities/times/range_links.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// Stretches from one day to another that share their month or are told in digits.

namespace stet::detail {

/// "3/4/2026-3/9/2026", "from 6/2-6/9": a dash without blanks between dates in digits.
[[nodiscard, gnu::noinline]] constexpr std::optional<range_reading>
read_numeric_dates(const quantity_context& c, std::size_t at, std::string_view opener)
{
    const auto document = c.document;
    constexpr std::size_t longest = 10;
    const auto dash = document.substr(at, longest + 1).find('-');
    if (dash == document.npos) return std::nullopt;
    const quantity_context before(document.substr(0, at + dash), c.settings);
    auto first = read_numeric_date(before, at);
    if (!first || first->end != at + dash) return std::nullopt;
    auto last = read_numeric_date(c, first->end + 1);
    if (!last) return std::nullopt;
    auto& a = first->point;
    auto& b = last->point;
    if (a.grain != calendar_grain::day || b.grain != calendar_grain::day) return std::nullopt;
    if (opener.empty() && !a.has_year() && !b.has_year()
        && c.settings.extent != time_extent::of_messages)
        return std::nullopt;
    if (!b.has_year()) take_year(c, *last);
    settle(c, at, *last);
    if (!a.has_year() && b.has_year()) {
        const bool later = b.number < a.number;
        a.year = static_cast<std::int16_t>(b.year - (later ? 1 : 0));
    }
    if (a.has_year() && b.has_year() && first_day(b) < first_day(a)) return std::nullopt;
    return range_reading{a, *last};
}

/// "July 8 to 12", "Feb. 11-15, 2016".
[[nodiscard]] constexpr std::optional<range_reading>
read_days_behind_month(const quantity_context& c, std::size_t at, std::string_view opener)
{
    const auto document = c.document;
    const auto month = read_month(document, at);
    if (!month) return std::nullopt;
    const auto begin = after_blanks(document, after_word(document, month->end, "the"));
    const auto first = read_day(document, begin);
    if (!first || begin == month->end) return std::nullopt;
    if (!is_ascii_upper(document[at]) && !(month->certain && first->ordinal)) return std::nullopt;
    const auto link = read_link_of_days(document, first->end, opener);
    if (!link) return std::nullopt;
    const auto second = read_day(document, link->end);
    if (!second || second->value <= first->value || is_hour(document, second->end))
        return std::nullopt;
    if (link->next && second->value != first->value + 1) return std::nullopt;
    if (time_word(next_word(document, second->end)).in(lexicon::time_words_group::no_year_after))
        return std::nullopt;
    if (after_dash(document, second->end) != second->end
        && is_ascii_digit(byte_at(document, after_dash(document, second->end))))
        return std::nullopt;
    if (read_month(document, after_blanks(document, second->end))) return std::nullopt;
    time_reading last{second->end, {}, true};
    last.point.grain = calendar_grain::day;
    last.point.number = static_cast<std::int8_t>(month->month);
    last.point.day = static_cast<std::int8_t>(second->value);
    take_year(c, last);
    settle(c, at, last);
    if (!day_exists(last.point.year, month->month, second->value)) return std::nullopt;
    auto point = last.point;
    point.day = static_cast<std::int8_t>(first->value);
    return range_reading{point, last};
}

/// "11 to 19 June 2031", "3-5 May".
[[nodiscard]] constexpr std::optional<range_reading>
read_days_before_month(const quantity_context& c, std::size_t at, std::string_view opener)
{
    const auto document = c.document;
    const auto first = read_day(document, at);
    if (!first) return std::nullopt;
    const auto link = read_link_of_days(document, first->end, opener);
    if (!link) return std::nullopt;
    auto last = read_day_and_month(c, link->end);
    if (!last || last->point.day <= first->value) return std::nullopt;
    if (link->next && last->point.day != first->value + 1) return std::nullopt;
    settle(c, at, *last);
    auto point = last->point;
    point.day = static_cast<std::int8_t>(first->value);
    return range_reading{point, *last};
}

/// "5 to 19 this month", "10 and 12 of next month" behind "from" or "between".
[[nodiscard, gnu::noinline]] constexpr std::optional<range_reading>
read_days_of_month(const quantity_context& c, std::size_t at, std::string_view opener)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto first = read_day(document, at);
    if (!first) return std::nullopt;
    const auto link = read_link(document, first->end, opener);
    if (!link) return std::nullopt;
    const auto last = read_day(document, link->end);
    if (!last || last->value <= first->value) return std::nullopt;
    auto of = after_word(document, last->end, "of");
    if (of == last->end) of = after_word(document, last->end, "in");
    const auto word = next_word(document, of);
    const auto known = time_word(word);
    const auto month = next_word(document, end_of(word, document));
    if (!known.in(group::back | group::forth | group::here) || !equal_folded(month, "month"))
        return std::nullopt;
    const int step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
    auto p = stepped_unit(c, time_unit::month, step, {at, last->end});
    if (p.has_year() && !day_exists(p.year, p.number, last->value)) return std::nullopt;
    p.grain = calendar_grain::day;
    range_reading r{p, {end_of(month, document), p, true}};
    r.first.day = static_cast<std::int8_t>(first->value);
    r.last.point.day = static_cast<std::int8_t>(last->value);
    return r;
}

}  // namespace stet::detail

#endif
