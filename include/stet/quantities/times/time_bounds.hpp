#ifndef STET_QUANTITIES_TIMES_TIME_BOUNDS_HPP
#define STET_QUANTITIES_TIMES_TIME_BOUNDS_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/time_span.hpp>
#include <stet/quantities/times/bounding_words.hpp>
#include <stet/quantities/times/times_from_now.hpp>
#include <stet/quantities/timex.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <chrono>
#include <cstddef>

namespace stet {

namespace detail {

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
