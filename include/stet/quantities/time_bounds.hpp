#ifndef STET_QUANTITIES_TIME_BOUNDS_HPP
#define STET_QUANTITIES_TIME_BOUNDS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/calendar_units.hpp>
#include <stet/quantities/date_resolution.hpp>
#include <stet/quantities/duration_reading.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/relative_dates.hpp>
#include <stet/quantities/time_distances.hpp>
#include <stet/quantities/time_reading.hpp>
#include <stet/quantities/time_span.hpp>
#include <stet/quantities/timex.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

namespace detail {

/// Before "the", if that word ends at the blanks before `at`.
[[nodiscard]] constexpr std::size_t before_the(std::string_view document, std::size_t at) noexcept
{
    const auto word = previous_word(document, at);
    return equal_folded(word, "the") ? place_of(word, document) : at;
}

/// Where "end of", "middle of the" before a time begins; the place of the time if it is none.
[[nodiscard]] constexpr std::size_t before_stretch(std::string_view document, std::size_t at,
                                                   bool& end) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    namespace group = lexicon::time_words_group;
    auto word = previous_word(document, before_the(document, at));
    const bool of = equal_folded(word, "of");
    if (of) word = previous_word(document, place_of(word, document));
    if (!of && !time_word(word_at(document, at)).in(group::back | group::forth | group::here))
        return at;
    const auto known = lexicon::date_neighbours.find(word);
    if (!known.in(near::stretch) || (!of && known.in(near::starting))) return at;
    end = equal_folded(word, "end");
    return place_of(word, document);
}

/// What bounds a time on one side, and where its words begin.
struct bound_before {
    std::size_t begin = 0;
    quantity_modifier modifier = quantity_modifier::none;
};

/// The side that a number of the lexicon stands for.
[[nodiscard]] constexpr quantity_modifier bound_of(int number) noexcept
{
    using enum quantity_modifier;
    constexpr quantity_modifier modifiers[] = {none, more_than, at_least, less_than, at_most};
    return modifiers[number];
}

/// "after", "before", "until the", "later than", "starting on" before a time.
[[nodiscard]] constexpr bound_before read_bound_before(std::string_view document,
                                                       std::size_t at) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    auto word = previous_word(document, before_the(document, at));
    if (lexicon::date_neighbours.find(word).in(near::roughly))  // "before about 2 p.m."
        word = previous_word(document, place_of(word, document));
    const bool than = equal_folded(word, "than");
    if (than || equal_folded(word, "on") || equal_folded(word, "from")) {
        word = previous_word(document, place_of(word, document));
        const auto known = lexicon::date_neighbours.find(word);
        if (!known.in(than ? near::before_than : near::starting)) return {at};
        return {place_of(word, document), bound_of(known.value)};
    }
    const auto known = lexicon::date_neighbours.find(word);
    if (equal_folded(word, "within")) return {place_of(word, document)};  // "within the next ..."
    if (!known.in(near::bound | near::starting)) return {at};
    return {place_of(word, document), bound_of(known.value)};
}

}  // namespace detail

namespace detail {

/// Behind "or later", "or earlier", "and after" behind a time.
[[nodiscard]] constexpr bound_before read_bound_behind(std::string_view document,
                                                       std::size_t at) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    const auto link = next_word(document, at);
    if (!equal_folded(link, "or") && !equal_folded(link, "and")) return {at};
    const auto word = next_word(document, end_of(link, document));
    const auto known = lexicon::date_neighbours.find(word);
    if (!known.in(near::bound_behind)) return {at};
    if (next_word(document, end_of(word, document)) == "than") return {at};
    if (!counts_nothing(document, end_of(word, document))) return {at};
    return {end_of(word, document),
            known.value < 3 ? quantity_modifier::at_least : quantity_modifier::at_most};
}

}  // namespace detail

namespace detail {

/// "within two hours", "within 10 days": from now until then.
constexpr bool take_within(const quantity_context& c, std::size_t from, quantity& q)
{
    const auto document = c.document;
    const auto word = previous_word(document, before_the(document, q.where.begin));
    if (!equal_folded(word, "within") || place_of(word, document) < from) return false;
    const auto first = read_duration_part(c, q.where.begin);
    const auto day = reference_day(c);
    if (!first || !first->value || first->high || !day) return false;
    const auto more = read_smaller_parts(c, *first);
    const auto instant = reference_instant(c);
    auto then = instant_off(instant ? *instant : *day, *first->value, first->unit, 1);
    bool of_the_clock = duration_unit_of(first->unit).of_the_clock;
    for (std::size_t i = 0; i < more.size && then; ++i) {
        then = instant_off(*then, *more.parts[i].value, more.parts[i].unit, 1);
        of_the_clock |= duration_unit_of(more.parts[i].unit).of_the_clock;
    }
    if (!then || (of_the_clock && !instant)) return false;
    const auto point = [&](std::chrono::sys_seconds at) {
        return of_the_clock ? point_of_instant(at)
                            : point_of_day(std::chrono::floor<std::chrono::days>(at));
    };
    quantity r(document, place_of(word, document), more.end);
    r.kind = of_the_clock ? quantity_kind::datetime : quantity_kind::date;
    r.timex = timex_of(point(instant ? *instant : *day), point(*then));
    q = r;
    return true;
}

}  // namespace detail

namespace detail {

/// "rest of the week", "rest of this year": from now until its end.
constexpr bool take_rest(const quantity_context& c, std::size_t from, quantity& q)
{
    const auto document = c.document;
    const auto begin = before_rest(document, q.where.begin);
    const auto reference = reference_day(c);
    const auto span = span_of(q.timex.view());
    if (begin == q.where.begin || begin < from || !reference || !span) return false;
    const auto behind = std::chrono::floor<std::chrono::days>(span->end).time_since_epoch();
    const auto last = point_of_day(std::chrono::sys_days(behind) - std::chrono::days(1));
    const bool today = last == point_of_day(*reference);
    const auto instant = reference_instant(c);
    static_cast<excerpt&>(q) = excerpt(document, begin, q.where.end);
    if (today && instant) {
        auto end = last;
        end.hour = 23;
        end.minute = 59;
        end.second = 59;
        q.kind = quantity_kind::datetime;
        q.timex = timex_of(point_of_instant(*instant), end);
    } else {
        q.kind = quantity_kind::date;
        q.timex = timex_of(point_of_day(*reference), last);
    }
    return true;
}

/// What bounds a time behind its day: "tomorrow after 3 p.m."
[[nodiscard]] constexpr quantity_modifier bound_inside(std::string_view text) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    for (auto at = word_at(text, 0).size(); at < text.size();) {
        const auto word = next_word(text, at);
        if (word.empty()) {
            ++at;
            continue;
        }
        const auto known = lexicon::date_neighbours.find(word);
        at = end_of(word, text);
        if (known.in(near::bound | near::before_than)) {
            auto clock = after_word(text, at, "than");
            const auto rough = next_word(text, clock);
            if (lexicon::date_neighbours.find(rough).in(near::roughly)) clock = end_of(rough, text);
            if (is_ascii_digit(byte_at(text, after_blanks(text, clock))))
                return bound_of(known.value);
        }
    }
    return quantity_modifier::none;
}

/// Makes an interval of a time that is bounded on one side: "2019-05/..", "../T14:30". What comes
/// after a longer time begins behind it. Values that are not settled stay.
constexpr void open_to_one_side(quantity& q)
{
    using enum quantity_modifier;
    const bool onwards = q.modifier == more_than || q.modifier == at_least;
    if (!onwards && q.modifier != less_than && q.modifier != at_most) return;
    const auto value = q.timex;
    const auto text = value.view();
    const auto clock = text.find('T');
    const bool part = clock != text.npos && !is_ascii_digit(byte_at(text, clock + 1));
    if (const auto slash = text.find('/'); slash != text.npos && clock == 0 && onwards) {
        timex_text after;  // "after dinner"
        after += text.substr(slash + 1);
        after += "/..";
        q.timex = after;
        return;
    }
    if (part || text.empty() || text.find('X') != text.npos || text.find('/') != text.npos
        || text.find('R') != text.npos)
        return;
    constexpr std::size_t day = 10;
    timex_text open;
    if (!onwards) {
        open += "../";
        open += text;
    } else if (q.modifier == more_than && clock == text.npos && text.size() < day) {
        const auto span = span_of(text);
        if (!span) return;
        const auto behind = std::chrono::floor<std::chrono::days>(span->end);
        open += timex_of(point_of_day(std::chrono::sys_days(behind.time_since_epoch()))).view();
        open += "/..";
    } else {
        open += text;
        open += "/..";
    }
    q.timex = open;
}

}  // namespace detail

/// Adds to a time what bounds it, as messages tell it: "after 2016", "until the end of May". Its
/// words may begin at `from` or later. Its value is then an interval, open to one side, and
/// `modifier` says to which; that of a beginning, middle or end stays, but the end of a day is its
/// last second.
constexpr void take_time_bounds(const quantity_context& c, std::size_t from, quantity& q)
{
    const auto document = c.document;
    if (q.kind == quantity_kind::duration) {  // "less than two hours"
        if (detail::take_within(c, from, q)) return;
        if (q.outer && q.outer->begin >= from && q.outer->end == q.where.end)
            static_cast<excerpt&>(q) = excerpt(document, q.outer->begin, q.outer->end);
        return;
    }
    if (q.kind != quantity_kind::date && q.kind != quantity_kind::time
        && q.kind != quantity_kind::datetime)
        return;
    if (detail::take_rest(c, from, q)) return;
    bool end = false;
    const auto stretch = detail::before_stretch(document, q.where.begin, end);
    const auto bound = detail::read_bound_before(document, stretch);
    if (const auto behind = detail::read_bound_behind(document, q.where.end);
        behind.begin != q.where.end) {
        static_cast<excerpt&>(q) = excerpt(document, q.where.begin, behind.begin);
        q.modifier = behind.modifier;
    }
    const bool bounded = bound.begin != stretch && bound.begin >= from;
    const auto begin = bounded ? bound.begin : stretch;
    const bool stretched = stretch != q.where.begin;
    if (begin != q.where.begin && begin >= from) {
        static_cast<excerpt&>(q) = excerpt(document, begin, q.where.end);
        if (bounded)
            q.modifier = bound.modifier;
        else if (end)
            q.modifier = quantity_modifier::end_of;
    } else if (q.kind == quantity_kind::datetime) {
        if (const auto inside = detail::bound_inside(q.text); inside != quantity_modifier::none)
            q.modifier = inside;
    }
    if (!stretched) detail::open_to_one_side(q);
    if (begin == q.where.begin && !stretched) return;
    constexpr std::size_t day = 10;  // of "2025-08-18"
    if (end && q.timex.view().size() == day && q.timex.view()[day - 3] == '-') {
        q.timex += "T23:59:59";
        q.kind = quantity_kind::datetime;
    }
}

}  // namespace stet

#endif
