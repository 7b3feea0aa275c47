#ifndef STET_QUANTITIES_CALENDAR_ENTRIES_HPP
#define STET_QUANTITIES_CALENDAR_ENTRIES_HPP

#include <stet/lexicon/entry_words.hpp>
#include <stet/quantities/date_ranges.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/entry_stretches.hpp>
#include <stet/quantities/times/holidays.hpp>
#include <stet/quantities/times/points_with_lengths.hpp>
#include <stet/quantities/times/time_distances.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "in two weeks", "3 hours later", "one year before", "+15 minutes", "-2 days": a distance from
/// the day of the text or its instant, where a text is nothing else.
[[nodiscard]] constexpr std::optional<time_reading> read_entry_distance(const quantity_context& c,
                                                                        std::size_t at)
{
    namespace entry = lexicon::entry_words_group;
    const auto document = c.document;
    int way = 0;
    auto begin = at;
    if (const char sign = byte_at(document, at); sign == '+' || sign == '-') {
        way = sign == '+' ? 1 : -1;
        begin = after_blanks(document, at + 1);
    } else if (equal_folded(word_at(document, at), "in")) {
        way = 1;
        begin = after_word(document, at + 2, "about");
        begin = after_blanks(document, after_word(document, begin, "around"));
    }
    auto first = read_duration_part(c, begin);
    if (first && !first->value && after_few(document, begin) != begin) first->value = decimal(3);
    if (!first || !first->value || first->high) return std::nullopt;
    const auto more = read_smaller_parts(c, *first);
    time_reading r{more.end, {}, true};
    if (way == 0) {
        const auto word = next_word(document, more.end);
        const auto known = lexicon::entry_words.find(word);
        if (!known.in(entry::way)) return std::nullopt;
        way = known.value == 1 ? 1 : -1;
        r.end = end_of(word, document);
    }
    if (duration_unit_of(smallest_unit(*first, more)).of_the_clock) {
        const auto instant = reference_instant(c);
        if (!instant) return std::nullopt;
        const auto off = instant_off(*instant, *first, more, way);
        if (!off) return std::nullopt;
        r.point = point_of_instant(*off);
        return r;
    }
    const auto reference = reference_day(c);
    if (!reference) return std::nullopt;
    const auto off = point_off(*reference, *first, more, way, true);
    if (!off) return std::nullopt;
    r.point = *off;
    return r;
}

/// Puts a time of the day on the day of the text.
constexpr void take_reference_day(const quantity_context& c, calendar_point& p)
{
    const auto reference = reference_day(c);
    if (!reference || p.has_date()) return;
    const auto day = point_of_day(*reference);
    p.grain = day.grain;
    p.year = day.year;
    p.number = day.number;
    p.day = day.day;
}

}  // namespace detail

/// Reads a text that is nothing but a time, an entry of a calendar or a question to one: "in two
/// weeks", "next three days", "end of the month", "since 2014", "4pm for an hour", "9:30 - 11:00".
/// Such a text is told from its own day or instant, where the same words inside a sentence may be
/// a length of time. The scanner asks once, at the beginning of a short text.
struct calendar_entries {
    static constexpr bool reads_whole_texts = true;
    static constexpr std::uint32_t asked_at = 0;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& text,
                                                               std::size_t at) const
    {
        namespace entry = lexicon::entry_words_group;
        if (!reference_day(text)) return std::nullopt;
        const auto c = looking(text, date_outlook::ahead);
        const auto document = c.document;
        const auto whole = [&](std::size_t end) {
            while (end < document.size() && !is_ascii_alphanumeric(document[end])
                   && is_ascii(document[end]))
                ++end;
            return end == document.size();
        };
        auto begin = at;
        auto from = at;
        bool by = false;
        for (int i = 0; i < 4; ++i) {
            if (const auto r = point_at(c, begin); r && whole(r->end))
                return quantity_of(document, from, *r);
            if (auto r = interval_at(c, begin); r && whole(r->last.end)) {
                if (by) return due_by(c, from, *r);
                return quantity_of(document, from, *r);
            }
            const auto word = word_at(document, begin);
            const auto known = lexicon::entry_words.find(word);
            if (known.in(entry::bound)) {
                const auto way =
                    equal_folded(word, "since") ? date_outlook::back : date_outlook::ahead;
                const auto r =
                    read_point(looking(text, way), after_blanks(document, begin + word.size()));
                if (r && whole(r->end)) return open(c, begin, known.value, *r);
            }
            if (!known.in(entry::small)) return std::nullopt;
            by = by || equal_folded(word, "by");
            begin = after_blanks(document, begin + word.size());
            if (!known.in(entry::rough)) from = begin;
        }
        return std::nullopt;
    }

private:
    // The same, with the outlook of an entry where the settings lay down none.
    [[nodiscard]] static constexpr quantity_context looking(const quantity_context& c,
                                                            date_outlook way)
    {
        quantity_context r(c.document, c.settings);
        if (r.settings.outlook == date_outlook::of_news) r.settings.outlook = way;
        return r;
    }

    [[nodiscard]] static constexpr std::optional<time_reading> point_at(const quantity_context& c,
                                                                        std::size_t at)
    {
        auto r = detail::read_entry_distance(c, at);
        if (r && !r->point.has_time()) {
            const auto day = r->end;
            detail::take_clock(c, *r);
            if (r->end == day) r->certain = true;
        }
        if (!r) r = read_holiday(c, at, true);
        if (r) return r;
        // "afternoon", "the evening"
        const auto word = word_at(c.document, at);
        const auto known = time_word(word);
        if (!known.in(lexicon::time_words_group::part)) return std::nullopt;
        r = time_reading{at + word.size(), {}, true};
        r->point.part = static_cast<day_part>(known.value);
        detail::take_reference_day(c, r->point);
        return r;
    }

    [[nodiscard]] static constexpr std::optional<range_reading>
    interval_at(const quantity_context& c, std::size_t at)
    {
        if (auto r = read_next_units(c, at)) return r;
        if (auto r = read_stretch(c, at)) return r;
        const auto word = word_at(c.document, at);
        const bool from = equal_folded(word, "from");
        const auto begin = from ? after_blanks(c.document, at + word.size()) : at;
        if (auto r = read_point_and_length(c, begin)) {
            dated(c, *r);
            return r;
        }
        if (!reference_instant(c)) return std::nullopt;
        const bool between = equal_folded(word, "between");
        auto r =
            detail::read_hours(c, from || between ? after_blanks(c.document, at + word.size()) : at,
                               from || between ? word : std::string_view());
        if (r) dated(c, *r);
        return r;
    }

    // Times of the day are those of the day of the text, if its instant is known.
    static constexpr void dated(const quantity_context& c, range_reading& r)
    {
        if (!reference_instant(c)) return;
        detail::take_reference_day(c, r.first);
        detail::take_reference_day(c, r.last.point);
    }

    // "by the end of the month": from now until that has ended.
    [[nodiscard]] static constexpr std::optional<quantity>
    due_by(const quantity_context& c, std::size_t at, const range_reading& r)
    {
        const auto instant = reference_instant(c);
        const auto now = instant ? point_of_instant(*instant) : point_of_day(*reference_day(c));
        auto last = r.last;
        if (instant && !last.point.has_time()) {
            last.point = point_of_day(detail::day_behind(last.point));
            last.point.hour = 0;
            last.point.minute = 0;
        }
        return quantity_of(c.document, at, {now, last});
    }

    // "since 2014", "until 2:00pm".
    [[nodiscard]] static constexpr quantity open(const quantity_context& c, std::size_t at, int way,
                                                 const time_reading& r)
    {
        quantity q(c.document, at, r.end);
        auto p = r.point;
        if (reference_instant(c)) detail::take_reference_day(c, p);
        q.kind = kind_of(p);
        if (way == 2) q.timex += "../";
        q.timex += timex_of(p).view();
        if (way == 1) q.timex += "/..";
        return q;
    }
};

}  // namespace stet

#endif
