#ifndef STET_QUANTITIES_TIMES_RELATIVE_DATES_HPP
#define STET_QUANTITIES_TIMES_RELATIVE_DATES_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/calendar_units.hpp>
#include <stet/quantities/times/date_resolution.hpp>
#include <stet/quantities/times/stepped_dates.hpp>
#include <stet/quantities/times/time_distances.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// "yesterday", "today", "tonight", "tomorrow", "the day before yesterday".
[[nodiscard]] constexpr std::optional<time_reading> read_named_day(const quantity_context& c,
                                                                   std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    auto word = word_at(document, at);
    int step = 0;
    if (equal_folded(word, "day")) {  // "(the) day after tomorrow"
        const auto link = next_word(document, at + word.size());
        const bool after = equal_folded(link, "after");
        if (!after && !equal_folded(link, "before")) return std::nullopt;
        word = next_word(document, end_of(link, document));
        if (!equal_folded(word, after ? "tomorrow" : "yesterday")) return std::nullopt;
        step = after ? 1 : -1;
    }
    const auto known = time_word(word);
    if (!known.in(group::day_name)) return std::nullopt;
    // "USA Today", "Russia Today", "the Today show", "Radio 4's Today" are names.
    const auto before = previous_word(document, at);
    const bool name = is_ascii_upper(word[0]) && !before.empty()
                      && (is_ascii_upper(before[0]) || equal_folded(before, "the")
                          || equal_folded(before, "s") || before.ends_with("'s"));
    if (name) return std::nullopt;
    time_reading r{end_of(word, document), {}, true};
    if (const auto reference = reference_day(c)) {
        r.point = point_of_day(*reference + std::chrono::days(known.value + step));
    } else {
        r.point.grain = calendar_grain::day;
        if (known.value + step == 0) r.point.grain = calendar_grain::reference;
    }
    if (known.in(group::night_name)) {
        r.point.part = day_part::night;
        if (!reference_day(c)) r.point.grain = calendar_grain::day;
    }
    return r;
}

/// "weekend" behind "the": the one that its clause looks to.
[[nodiscard]] constexpr std::optional<time_reading> read_weekend(const quantity_context& c,
                                                                 std::size_t at)
{
    const auto word = word_at(c.document, at);
    if (!equal_folded(word, "weekend") || !equal_folded(previous_word(c.document, at), "the"))
        return std::nullopt;
    time_reading r{at + word.size(), {}, true};
    r.point = stepped_unit(c, time_unit::weekend, 0, {at, r.end});
    return r;
}

/// Where "rest of the", "rest of my" begins before a unit; the place of the unit if it is none.
[[nodiscard]] constexpr std::size_t before_rest(std::string_view document, std::size_t at) noexcept
{
    auto word = previous_word(document, at);
    if (equal_folded(word, "the") || equal_folded(word, "my"))
        word = previous_word(document, place_of(word, document));
    if (equal_folded(word, "of")) word = previous_word(document, place_of(word, document));
    return equal_folded(word, "rest") ? place_of(word, document) : at;
}

/// "week" of "rest of the week", in messages.
[[nodiscard]] constexpr std::optional<time_reading> read_rest(const quantity_context& c,
                                                              std::size_t at)
{
    if (c.settings.extent != time_extent::of_messages || before_rest(c.document, at) == at)
        return std::nullopt;
    const auto word = word_at(c.document, at);
    const auto unit = static_cast<time_unit>(time_word(word).value);
    if (unit < time_unit::day || unit > time_unit::year) return std::nullopt;
    time_reading r{at + word.size(), {}, true};
    r.point = stepped_unit(c, unit, 0, {at, r.end});
    return r;
}

/// "now", "recent weeks", "same week".
[[nodiscard]] constexpr std::optional<time_reading> read_reference(const quantity_context& c,
                                                                   std::size_t at) noexcept
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    time_reading r{at + word.size(), {}, true};
    if (word == "same") {  // as one that the text has named
        const auto noun = next_word(document, r.end);
        const auto known = time_word(noun);
        const auto unit = static_cast<time_unit>(known.value);
        if (!known.in(lexicon::time_words_group::unit) || unit < time_unit::week
            || unit > time_unit::year)
            return std::nullopt;
        r.end = end_of(noun, document);
        r.point = unknown_unit(unit);
        return r;
    }
    r.point.grain = calendar_grain::reference;
    if (word == "recent") {
        const auto unit = next_word(document, r.end);
        if (!time_word(unit).in(lexicon::time_words_group::units)) return std::nullopt;
        r.end = end_of(unit, document);
        r.point.number = -1;
        return r;
    }
    if (word == "now" && !equal_folded(next_word(document, r.end), "that")) {
        if (const auto instant = reference_instant(c)) r.point = point_of_instant(*instant);
        return r;
    }
    return std::nullopt;
}

}  // namespace detail

/// Reads a date told from the day of the text: "yesterday", "last week", "next March", "this
/// summer", "last night". Without a reference day the value stays open: "XXXX-WXX".
[[nodiscard]] constexpr std::optional<time_reading> read_relative_date(const quantity_context& c,
                                                                       std::size_t at)
{
    namespace group = lexicon::time_words_group;
    const auto [word, known, number] = c.read_word(at);
    if (known.in(group::back | group::forth | group::here)) return detail::read_stepped(c, at);
    if (known.in(group::day_name)) return detail::read_named_day(c, at);
    if (known.in(group::unit)) {
        auto day = detail::read_named_day(c, at);  // "day before yesterday"
        if (!day) day = detail::read_weekend(c, at);
        return day ? day : detail::read_rest(c, at);
    }
    if (word.empty() || known.in(group::units | group::few) || number)
        return read_time_distance(c, at);
    return detail::read_reference(c, at);
}

/// Dates told from the day of the text, as `read_relative_date` reads them.
struct relative_dates {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        const auto r = read_relative_date(c, at);
        return r ? quantity_of(c.document, at, *r) : std::nullopt;
    }
};

}  // namespace stet

#endif
