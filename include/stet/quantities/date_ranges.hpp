#ifndef STET_QUANTITIES_DATE_RANGES_HPP
#define STET_QUANTITIES_DATE_RANGES_HPP

#include <stet/quantities/date_times.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/counted_stretches.hpp>
#include <stet/quantities/times/day_ranges.hpp>
#include <stet/quantities/times/entry_stretches.hpp>
#include <stet/quantities/times/hour_ranges.hpp>
#include <stet/quantities/times/link_search.hpp>
#include <stet/quantities/times/linked_dates.hpp>
#include <stet/quantities/times/points_with_lengths.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/year_ranges.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

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
