#ifndef STET_QUANTITIES_TIMES_TIME_DISTANCES_HPP
#define STET_QUANTITIES_TIMES_TIME_DISTANCES_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/clause_direction.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Whether what stands before "in two weeks" looks ahead to them, and does not look back on them as
/// in "the worst in ten years", "for the first time in two weeks".
// A message does so unless its clause looks back.
[[nodiscard]] constexpr bool looks_forward_to(std::string_view document, std::size_t at,
                                              std::size_t end, bool message) noexcept
{
    const auto in = previous_word(document, at);
    if (!equal_folded(in, "in")) return false;
    const auto begin = place_of(in, document);
    const clause_walk back{document, begin > clause_reach ? begin - clause_reach : 0};
    auto place = begin;
    for (int words = 0; words < 12; ++words) {
        const auto word = back.before(place);
        if (word.empty()) break;
        if (tense_of(word).towards != direction::unclear) break;
        const auto ordinal = number_word(word);
        const bool best = (word.size() >= 5 && word.ends_with("est")) || word == "best"
                          || word == "most" || word == "least" || word == "only" || word == "last"
                          || word == "time" || word == "times"
                          || ordinal.in(lexicon::number_words_group::ordinal);
        if (best) return false;
    }
    const auto towards = clause_direction(document, {begin, end});
    return towards == direction::ahead || (message && towards == direction::unclear);
}

/// A day so many units off another one; the unit's own grain, but weeks are days. Nothing if the
/// calendar does not reach so far.
[[nodiscard]] constexpr std::optional<calendar_point> point_off(std::chrono::sys_days day,
                                                                const decimal& value,
                                                                time_unit unit, int direction_sign,
                                                                bool exact)
{
    const auto u = duration_unit_of(unit);
    const auto amount = value * decimal(u.factor);
    auto whole = amount.integer_or(-1);
    char letter = u.letter;
    if (whole < 0 && letter == 'Y') {  // "two and a half years ago"
        whole = static_cast<std::int64_t>((amount * decimal(12)).to_double());
        letter = 'M';
    }
    if (whole < 0 || whole > 5'000 || u.of_the_clock) return std::nullopt;
    const int steps = direction_sign * static_cast<int>(whole);
    if (letter == 'D') return point_of_day(day + std::chrono::days(steps));
    if (letter == 'W') return point_of_day(day + std::chrono::days(7 * steps));
    const auto off = point_of_day(months_after(day, letter == 'Y' ? 12 * steps : steps));
    if (off.year < 0 || off.year > 9999) return std::nullopt;
    if (exact) return off;
    return letter == 'Y' ? point_of_year(off.year) : point_of_month(off.year, off.number);
}

/// An instant so much time off another one. Nothing if the calendar does not reach so far.
[[nodiscard]] constexpr std::optional<std::chrono::sys_seconds>
instant_off(std::chrono::sys_seconds from, const decimal& value, time_unit unit, int direction_sign)
{
    using namespace std::chrono;
    const auto u = duration_unit_of(unit);
    const auto day = floor<days>(from);
    if (u.of_the_clock) {
        const double amount = value.to_double() * static_cast<double>(u.seconds);
        if (!(amount < 3e9)) return std::nullopt;
        return from + seconds(direction_sign * static_cast<std::int64_t>(amount + 0.5));
    }
    const auto off = point_off(day, value, unit, direction_sign, true);
    if (!off) return std::nullopt;
    return first_day(*off) + (from - day);
}

}  // namespace detail

namespace detail {

/// Further, smaller parts behind the first one of a length of time: "4 years, 5 months and 6 days".
struct smaller_parts {
    std::array<duration_part, 4> parts{};
    std::size_t size = 0;
    std::size_t end = 0;
};

[[nodiscard]] constexpr smaller_parts read_smaller_parts(const quantity_context& c,
                                                         const duration_part& first)
{
    smaller_parts r;
    r.end = first.end;
    auto unit = first.unit;
    while (r.size < r.parts.size()) {
        auto begin = r.end;
        if (byte_at(c.document, begin) == ',') ++begin;
        begin = after_blanks(c.document, after_word(c.document, begin, "and"));
        if (begin == r.end) break;
        const auto part = read_duration_part(c, begin);
        if (!part || !part->value || part->high || !(part->unit < unit)) break;
        r.parts[r.size++] = *part;
        r.end = part->end;
        unit = part->unit;
    }
    return r;
}

/// The smallest unit that a length of time is told in.
[[nodiscard]] constexpr time_unit smallest_unit(const duration_part& first,
                                                const smaller_parts& more)
{
    return more.size > 0 ? more.parts[more.size - 1].unit : first.unit;
}

/// The end of a length of time that begins at an instant and leads ahead (1) or back (-1).
[[nodiscard]] constexpr std::optional<std::chrono::sys_seconds>
instant_off(std::chrono::sys_seconds from, const duration_part& first, const smaller_parts& more,
            int direction_sign)
{
    auto off = instant_off(from, *first.value, first.unit, direction_sign);
    for (std::size_t i = 0; i < more.size && off; ++i)
        off = instant_off(*off, *more.parts[i].value, more.parts[i].unit, direction_sign);
    return off;
}

/// The same from a day. Parts that the clock measures do not count.
[[nodiscard]] constexpr std::optional<calendar_point> point_off(std::chrono::sys_days day,
                                                                const duration_part& first,
                                                                const smaller_parts& more,
                                                                int direction_sign, bool exact)
{
    auto off = point_off(day, *first.value, first.unit, direction_sign, exact);
    for (std::size_t i = 0; i < more.size && off && off->grain == calendar_grain::day; ++i) {
        if (duration_unit_of(more.parts[i].unit).of_the_clock) break;
        off = point_off(first_day(*off), *more.parts[i].value, more.parts[i].unit, direction_sign,
                        true);
    }
    return off;
}

/// Behind "few" or "a few", which messages mean as three; the same place if other words stand
/// there.
[[nodiscard]] constexpr std::size_t after_few(std::string_view document, std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    if (equal_folded(word, "few")) return at + word.size();
    return equal_folded(word, "a") && equal_folded(next_word(document, at + 1), "few")
               ? end_of(next_word(document, at + 1), document)
               : at;
}

}  // namespace detail

/// Reads how far off a time is from the day of the text, or its instant if that is known: "two
/// years ago", "a week earlier", "three days from now", "in two weeks" where it looks ahead,
/// "decades ago". "Four years later" counts from a year that the sentence named before.
[[nodiscard]] constexpr std::optional<time_reading> read_time_distance(const quantity_context& c,
                                                                       std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    auto length = read_duration_part(c, at);
    if (!length) {
        const auto word = word_at(document, at);
        if (!time_word(word).in(group::units)) return std::nullopt;
        length = duration_part{at + word.size(),
                               std::nullopt,
                               std::nullopt,
                               static_cast<time_unit>(time_word(word).value),
                               {},
                               false};
    }
    const bool message = c.settings.extent == time_extent::of_messages;
    if (message && !length->value && !length->high && detail::after_few(document, at) != at)
        length->value = decimal(3);
    const auto word_behind = next_word(document, length->end);
    detail::smaller_parts more;
    if (length->value && !length->high
        && (word_behind.empty() || equal_folded(word_behind, "and") || number_word(word_behind))) {
        more = detail::read_smaller_parts(c, *length);
        if (more.size > 0) length->end = more.end;
    }
    const auto word = more.size > 0 ? next_word(document, length->end) : word_behind;
    const bool compound = byte_at(document, length->end) == '-';
    const auto instant = reference_instant(c);
    const bool to_come = length->value && more.size == 0
                         && (instant || !duration_unit_of(length->unit).of_the_clock) && !compound
                         && detail::looks_forward_to(document, at, length->end, message);
    if ((word.empty() || compound) && !to_come) return std::nullopt;
    // "two years earlier than planned" is how long, not when.
    const bool compared = equal_folded(word, "earlier") || equal_folded(word, "later");
    if (compared && equal_folded(next_word(document, end_of(word, document)), "than"))
        return std::nullopt;
    time_reading r{word.empty() ? length->end : end_of(word, document), {}, true};
    int step = -1;
    int anchor = 0;
    const bool linked = equal_folded(word, "from") || equal_folded(word, "hence")
                        || equal_folded(word, "later") || time_word(word).in(group::ago);
    if (to_come && !linked) {
        r.end = length->end;
        step = 1;
    } else if (equal_folded(word, "from")) {
        const auto now = next_word(document, r.end);
        if (!equal_folded(now, "now") && !equal_folded(now, "today")) return std::nullopt;
        r.end = end_of(now, document);
        step = 1;
    } else if (equal_folded(word, "hence")) {
        step = 1;
    } else if (equal_folded(word, "later")) {
        anchor = length->unit == time_unit::year ? detail::year_named_before(document, at) : 0;
        const bool from_now =  // but "40 minutes later this week"
            message && !time_word(next_word(document, r.end)).in(group::here);
        if (anchor == 0 && !from_now) return std::nullopt;
        step = 1;
    } else if (!time_word(word).in(group::ago)) {
        return std::nullopt;
    }
    const auto reference = reference_day(c);
    const auto unit = duration_unit_of(length->unit);
    const auto smallest = duration_unit_of(detail::smallest_unit(*length, more));
    if (instant && length->value && !length->high && smallest.of_the_clock) {
        if (const auto off = detail::instant_off(*instant, *length, more, step)) {
            r.point = point_of_instant(*off);
            return r;
        }
    }
    if (!length->value || length->high || unit.of_the_clock) {
        r.point.grain = calendar_grain::reference;
        r.point.number = static_cast<std::int8_t>(step);
        return r;
    }
    if (anchor != 0) {
        const auto year = detail::point_off(first_day(point_of_year(anchor)), *length->value,
                                            length->unit, step, false);
        if (!year) return std::nullopt;
        r.point = *year;
    } else if (!reference) {
        r.point = detail::unknown_unit(length->unit);
    } else if (const auto off =
                   detail::point_off(*reference, *length, more, step, more.size > 0 || instant)) {
        r.point = *off;
        if (more.size > 0 && detail::smallest_unit(*length, more) == time_unit::month)
            r.point = point_of_month(off->year, off->number);
    } else {
        r.point.grain = calendar_grain::reference;
        r.point.number = static_cast<std::int8_t>(step);
    }
    return r;
}

}  // namespace stet

#endif
