#ifndef STET_QUANTITIES_TIMES_NAMED_DISTANCES_HPP
#define STET_QUANTITIES_TIMES_NAMED_DISTANCES_HPP

#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Which way "ago" or "from now" leads, and where it ends.
struct way_reading {
    std::size_t end = 0;
    int step = 0;
};

[[nodiscard]] constexpr std::optional<way_reading> read_way(std::string_view document,
                                                            std::size_t at) noexcept
{
    const auto word = next_word(document, at);
    if (word.empty()) return std::nullopt;
    const auto end = end_of(word, document);
    if (equal_folded(word, "ago") || equal_folded(word, "back")) return way_reading{end, -1};
    if (equal_folded(word, "hence")) return way_reading{end, 1};
    if (!equal_folded(word, "from")) return std::nullopt;
    const auto now = next_word(document, end);
    if (!equal_folded(now, "now") && !equal_folded(now, "today")) return std::nullopt;
    return way_reading{end_of(now, document), 1};
}

}  // namespace detail

/// Reads a day, weekend or season by how many of its name lie between it and the day of the text:
/// "two Sundays ago", "three weekends ago", "four summers ago", "three Fridays from now".
[[nodiscard]] constexpr std::optional<time_reading> read_named_distance(const quantity_context& c,
                                                                        std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    int count = 0;
    std::size_t end = at;
    if (const auto number = read_small_number(document, at)) {
        count = static_cast<int>(number->value);
        end = number->end;
    } else if (const auto digits = read_field(document, at); digits && digits->digits <= 2) {
        count = digits->value;
        end = digits->end;
    }
    if (count < 1 || count > 99) return std::nullopt;
    const auto name = next_word(document, end);
    const auto known = time_word(name);
    const bool weekend =
        known.in(group::units) && static_cast<time_unit>(known.value) == time_unit::weekend;
    if (!weekend && !known.in(group::weekdays | group::seasons)) return std::nullopt;
    const auto way = detail::read_way(document, end_of(name, document));
    if (!way) return std::nullopt;

    time_reading r{way->end, {}, true};
    const int steps = way->step * count;
    const auto reference = reference_day(c);
    if (weekend) {
        r.point = detail::unknown_unit(time_unit::weekend);
        if (reference)
            r.point =
                point_of_week(*reference + std::chrono::days(7 * steps), calendar_grain::weekend);
        return r;
    }
    if (known.in(group::weekdays)) {
        if (reference) {
            r.point = point_of_day(weekday_off(*reference, known.value, steps));
        } else {
            r.point.grain = calendar_grain::day;
            r.point.weekday = static_cast<std::int8_t>(known.value);
        }
        return r;
    }
    r.point.grain = calendar_grain::season;
    r.point.number = static_cast<std::int8_t>(known.value);
    if (reference) {
        const int year = static_cast<int>(std::chrono::year_month_day(*reference).year());
        r.point.year = static_cast<std::int16_t>(year + steps);
    }
    return r;
}

/// Reads what comes second: "(the) week after next", "the year before last", "Wednesday after
/// next".
[[nodiscard]] constexpr std::optional<time_reading> read_second_next(const quantity_context& c,
                                                                     std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto [word, known, number] = c.read_word(at);
    if (!known.in(group::unit | group::weekday)) return std::nullopt;
    const auto link = next_word(document, at + word.size());
    const bool after = equal_folded(link, "after");
    if (!after && !equal_folded(link, "before")) return std::nullopt;
    const auto last = next_word(document, after_word(document, end_of(link, document), "the"));
    if (!equal_folded(last, after ? "next" : "last")) return std::nullopt;
    // "The year after next season", "the Monday before last Easter" go on.
    if (!detail::counts_nothing(document, end_of(last, document))) return std::nullopt;
    time_reading r{end_of(last, document), {}, true};
    const int steps = after ? 2 : -2;
    if (known.in(group::weekday)) {
        r.point.grain = calendar_grain::day;
        r.point.weekday = static_cast<std::int8_t>(known.value);
        if (const auto reference = reference_day(c))
            r.point = point_of_day(weekday_off(*reference, known.value, steps));
        return r;
    }
    const auto unit = static_cast<time_unit>(known.value);
    if (unit < time_unit::week || unit == time_unit::fortnight) return std::nullopt;
    r.point = detail::stepped_unit(c, unit, steps, {at, r.end});
    return r;
}

}  // namespace stet

#endif
