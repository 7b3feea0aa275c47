#ifndef STET_QUANTITIES_DATE_RANGES_HPP
#define STET_QUANTITIES_DATE_RANGES_HPP

#include <stet/quantities/counted_stretches.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/entry_stretches.hpp>
#include <stet/quantities/hour_ranges.hpp>
#include <stet/quantities/link_search.hpp>
#include <stet/quantities/points_with_lengths.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/range_links.hpp>
#include <stet/quantities/time_reading.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

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

/// "2019/20", "2019/2020": a season or a year of accounts.
[[nodiscard]] constexpr std::optional<range_reading> read_double_year(std::string_view document,
                                                                      std::size_t at) noexcept
{
    const auto first = read_field(document, at);
    if (!first || first->digits != 4 || first->value < 1900 || first->value > 2099
        || byte_at(document, first->end) != '/')
        return std::nullopt;
    const auto second = read_field(document, first->end + 1);
    if (!second) return std::nullopt;
    const int next_year = first->value + 1;
    if (second->value != (second->digits == 2 ? next_year % 100 : next_year)) return std::nullopt;
    const char next = byte_at(document, second->end);
    if (word_goes_on(document, second->end) || next == '/' || next == '-') return std::nullopt;
    return range_reading{point_of_year(first->value),
                         {second->end, point_of_year(next_year), true}};
}

/// "2012-2016", "2012 to 2016", "2012-16".
[[nodiscard, gnu::noinline]] constexpr std::optional<range_reading>
read_year_range(std::string_view document, std::size_t at, std::string_view opener) noexcept
{
    const auto first = read_field(document, at);
    if (!first || first->digits != 4 || first->value < 1000 || first->value > 2999)
        return std::nullopt;
    const auto link = read_link(document, first->end, opener);
    if (!link) return std::nullopt;
    const bool spaced = is_ascii_space(byte_at(document, first->end));
    const auto second = read_field_behind(document, link->end);
    if (!second || numeral_goes_on(document, second->end)) return std::nullopt;
    int last = second->value;
    if (second->digits == 2 && link->dash && !spaced)
        last += first->value / 100 * 100;
    else if (second->digits != 4)
        return std::nullopt;
    if (last <= first->value || last > 2999) return std::nullopt;
    const char next = byte_at(document, second->end);
    if ((next == '-' || next == '/') && is_ascii_alphanumeric(byte_at(document, second->end + 1)))
        return std::nullopt;
    const bool plain = opener.empty() && !link->dash;
    if (opener.empty() && !year_stands(document, at, {second->end, first->value, 4, false})
        && !(first->value >= 1900 && last <= 2100 && link->dash
             && (at == 0 || document[at - 1] != '-')))
        return std::nullopt;
    if (plain && (first->value < 1900 || last > 2100)) return std::nullopt;
    if (time_word(next_word(document, second->end)).in(lexicon::time_words_group::no_year_after))
        return std::nullopt;
    return range_reading{point_of_year(first->value), {second->end, point_of_year(last), true}};
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

/// "lunchtime", "dinner" behind "at", "after" and the like: the hours of a meal.
[[nodiscard]] constexpr std::optional<range_reading> read_meal(std::string_view document,
                                                               std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    if (!known.in(lexicon::time_words_group::meal)) return std::nullopt;
    const auto before = previous_word(document, at);
    const bool named = starts_with_folded(word.substr(word.size() - 4), "time");
    if (!named && !equal_folded(before, "at")
        && !lexicon::date_neighbours.find(before).in(lexicon::date_neighbours_group::bound))
        return std::nullopt;
    const bool lunch = known.value == 1;
    range_reading r{{}, {at + word.size(), {}, true}};
    r.first.hour = lunch ? 11 : 16;
    r.last.point.hour = lunch ? 13 : 20;
    return r;
}

/// "YTD", "year to date", "month to date": from its first day until that of the text.
[[nodiscard]] constexpr std::optional<range_reading> read_to_date(const quantity_context& c,
                                                                  std::size_t at)
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    auto end = at + word.size();
    auto unit = time_unit::year;
    if (!equal_folded(word, "ytd")) {
        const auto known = time_word(word);
        unit = static_cast<time_unit>(known.value);
        if (!known.in(lexicon::time_words_group::unit)
            || (unit != time_unit::year && unit != time_unit::month))
            return std::nullopt;
        const auto to = after_word(document, end, "to");
        end = after_word(document, to, "date");
        if (to == at + word.size() || end == to) return std::nullopt;
    }
    const auto reference = reference_day(c);
    if (!reference) return std::nullopt;
    const auto whole = stepped_unit(c, unit, 0, {at, end});
    return range_reading{point_of_day(first_day(whole)), {end, point_of_day(*reference), true}};
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
        if (first_day(b) < first_day(a)) {
            const auto first_of_two =
                first_day(b) - std::chrono::days((b.weekday - a.weekday + 7) % 7);
            const auto day = point_of_day(first_of_two);
            a.year = day.year;
            a.number = day.number;
            a.day = day.day;
        }
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

}  // namespace detail

/// Intervals: "from May 3 to May 5", "July 8 to 12", "2012-2016", "between 9 and 11 a.m.", "Monday
/// through Friday". "From" and "between" belong to them. Both ends belong to the value.
struct date_ranges {
    static constexpr bool reads_times = true;
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::ordinal
                                              | opening::sign | opening::range | opening::age
                                              | opening::time | opening::code;  // "FY2015 till Q3"

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        const auto document = c.document;
        if (c.is_bare(at) && c.is_unjoined(at) && byte_at(document, c.number->where.end) != ',')
            return std::nullopt;
        const auto word = c.read_word(at).text;
        std::string_view opener;
        auto begin = at;
        if (equal_folded(word, "from") || equal_folded(word, "between")) {
            opener = word;
            begin = after_blanks(document, at + word.size());
            if (begin == at + word.size()) return std::nullopt;
            if (equal_folded(word_at(document, begin), "the"))
                begin = after_blanks(document, begin + 3);
        } else if (!detail::link_ahead(document, at)) {
            if (const auto stretch = unlinked(c, at, word)) [[unlikely]]
                return quantity_of(document, at, *stretch);
            return std::nullopt;
        }
        // What the first word is says which forms to try.
        const auto [first_word, known, number] = c.read_word(begin);
        const bool numeral = first_word.empty() || number;
        const bool named_hour = known.in(lexicon::time_words_group::named_hour);
        if (opener.empty()
            && (known.in(lexicon::time_words_group::unit) || equal_folded(word, "ytd")))
            if (const auto until_now = detail::read_to_date(c, at))
                return quantity_of(document, at, *until_now);
        if (!numeral && !known && !is_ascii_upper(first_word[0])) return std::nullopt;

        std::optional<range_reading> r;
        if (opener.empty()) r = read_counted_stretch(c, at);
        if (!r && opener.empty()) r = days_of_message(c, at);
        if (r) return quantity_of(document, at, *r);
        if (known.in(lexicon::time_words_group::month | lexicon::time_words_group::month_short))
            r = detail::read_days_behind_month(c, begin, opener);
        if (numeral) r = detail::read_days_before_month(c, begin, opener);
        if (!r && first_word.empty()) r = detail::read_numeric_dates(c, begin, opener);
        if (!r && (numeral || named_hour)) r = detail::read_hours(c, begin, opener);
        if (!r && !named_hour && detail::linked_date(c, begin, opener)) {
            if (opener.empty()) r = detail::read_day_and_hours(c, begin);
            if (!r && opener.empty() && known.in(week_openers))
                r = detail::read_week_and_weekdays(c, begin);
            if (!r) r = detail::read_dates(c, begin, opener);
        }
        if (!r && numeral) r = detail::read_year_range(document, begin, opener);
        if (!r && numeral) r = detail::read_double_year(document, begin);
        if (!r && numeral && !opener.empty()) r = detail::read_days_of_month(c, begin, opener);
        if (!r && equal_folded(opener, "from")) r = read_point_and_length(c, begin);
        if (!r) return std::nullopt;
        return quantity_of(document, at, *r);
    }

private:
    static constexpr auto week_openers = lexicon::time_words_group::back
                                         | lexicon::time_words_group::forth
                                         | lexicon::time_words_group::here;

    // "5 and 6 June", "June 5 and 6", "2019/20"
    [[nodiscard]] static constexpr std::optional<range_reading>
    neighbours(const quantity_context& c, std::size_t at)
    {
        namespace group = lexicon::time_words_group;
        const auto [word, known, number] = c.read_word(at);
        if (known.in(group::month | group::month_short))
            return detail::read_days_behind_month(c, at, {});
        if (!word.empty()) [[likely]]
            return std::nullopt;
        if (const auto years = detail::read_double_year(c.document, at)) return years;
        return detail::read_days_before_month(c, at, {});
    }

    // Intervals that no word links.
    [[nodiscard]] static constexpr std::optional<range_reading>
    unlinked(const quantity_context& c, std::size_t at, std::string_view word)
    {
        if (const auto stretch = read_counted_stretch(c, at)) [[unlikely]]
            return stretch;
        if (equal_folded(word, "ytd"))
            if (const auto until_now = detail::read_to_date(c, at)) return until_now;
        if (const auto days = days_of_message(c, at)) return days;
        return neighbours(c, at);
    }

    // "Next three days" of messages.
    [[nodiscard]] static constexpr std::optional<range_reading>
    days_of_message(const quantity_context& c, std::size_t at)
    {
        if (c.settings.extent != time_extent::of_messages) [[likely]]
            return std::nullopt;
        return read_days_of_message(c, at);
    }
    [[nodiscard, gnu::noinline]] static constexpr std::optional<range_reading>
    read_days_of_message(const quantity_context& c, std::size_t at)
    {
        if (auto meal = detail::read_meal(c.document, at)) return meal;
        return read_next_units(c, at, false);
    }
};

}  // namespace stet

#endif
