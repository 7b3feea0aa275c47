#ifndef STET_QUANTITIES_NUMBERS_COMPARISONS_HPP
#define STET_QUANTITIES_NUMBERS_COMPARISONS_HPP

#include <stet/core/extent.hpp>
#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/numbers/comparing_word.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

/// The words around a number that bound it: what they say, and the number together with them.
struct comparison_reading {
    quantity_modifier modifier = quantity_modifier::none;
    extent outer;
};

namespace detail {

[[nodiscard]] constexpr quantity_modifier including_bound(quantity_modifier m) noexcept
{
    if (m == quantity_modifier::more_than) return quantity_modifier::at_least;
    if (m == quantity_modifier::less_than) return quantity_modifier::at_most;
    return m;
}

/// "no more than" is at most.
[[nodiscard]] constexpr quantity_modifier denied(quantity_modifier m) noexcept
{
    if (m == quantity_modifier::more_than) return quantity_modifier::at_most;
    if (m == quantity_modifier::less_than) return quantity_modifier::at_least;
    return m;
}

/// Whether the ">" at `at` is the end of a mark-up tag.
[[nodiscard]] constexpr bool closes_tag(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t reach = 40;  // bytes
    const auto from = at > reach ? at - reach : 0;
    const auto open = document.substr(from, at - from).rfind('<');
    return open != std::string_view::npos
           && (is_ascii_letter(byte_at(document, from + open + 1))
               || byte_at(document, from + open + 1) == '/');
}

/// ">", "<=", "≥", "~", "±" right before the number that begins at `at`.
[[nodiscard]] constexpr comparison_reading read_comparing_sign(std::string_view document,
                                                               extent where) noexcept
{
    constexpr struct {
        std::string_view sign;
        quantity_modifier modifier;
    } signs[] = {
        {">=", quantity_modifier::at_least},       {"<=", quantity_modifier::at_most},
        {">", quantity_modifier::more_than},       {"<", quantity_modifier::less_than},
        {"\u2265", quantity_modifier::at_least},   {"\u2264", quantity_modifier::at_most},
        {"~", quantity_modifier::about},           {"\u2248", quantity_modifier::about},
        {"\u00B1", quantity_modifier::plus_minus}, {"+/-", quantity_modifier::plus_minus},
    };
    const auto end = before_blanks(document, where.begin);
    const char last = byte_at(document, end - 1);
    if (is_ascii(last) && last != '=' && last != '>' && last != '<' && last != '~' && last != '-')
        return {};
    for (const auto& s : signs) {
        if (!precedes(document, end, s.sign)) continue;
        const auto begin = end - s.sign.size();
        const char before = begin > 0 ? document[begin - 1] : ' ';
        // "<b>5" and "<>5" compare nothing
        if (before == '<' || before == '>' || before == '=' || before == '/') return {};
        if (s.sign == ">" && closes_tag(document, begin)) return {};
        return {s.modifier, {begin, where.end}};
    }
    return {};
}

/// "more than", "at least", "as many as", "nearly" before the number.
[[nodiscard]] constexpr comparison_reading read_comparison_before(std::string_view document,
                                                                  extent where) noexcept
{
    namespace group = lexicon::comparing_words_group;
    using enum quantity_modifier;
    const auto last = previous_word(document, where.begin);
    if (last.empty()) return read_comparing_sign(document, where);
    const auto last_at = place_of(last, document);
    if (last_at > 1 && document[last_at - 1] == '-' && is_ascii_digit(document[last_at - 2]))
        return {};  // "a 5-under 67"
    const auto from = [&](std::string_view word) {
        return extent{place_of(word, document), where.end};
    };
    if (equal_folded(last, "than")) {
        const auto more = previous_word(document, last_at);
        const auto known = comparing_word(more);
        if (!known.in(group::than)) return {};
        const auto modifier = static_cast<quantity_modifier>(known.value);
        const auto no = previous_word(document, place_of(more, document));
        if (equal_folded(no, "no") || equal_folded(no, "not")) return {denied(modifier), from(no)};
        return {modifier, from(more)};
    }
    if (equal_folded(last, "of")) {
        const auto upward = previous_word(document, last_at);
        if (equal_folded(upward, "upward") || equal_folded(upward, "upwards"))
            return {more_than, from(upward)};
        return {};
    }
    const bool least = equal_folded(last, "least");
    const bool to = equal_folded(last, "to");
    const bool as = equal_folded(last, "as");
    const bool minus = equal_folded(last, "minus");
    if (!least && !to && !as && !minus && !equal_folded(last, "most")) {
        const auto known = comparing_word(last);
        if (!known.in(group::before)) return {};
        return {static_cast<quantity_modifier>(known.value), from(last)};
    }
    const auto before = previous_word(document, last_at);
    if (to) {
        if (equal_folded(before, "up")) {
            const auto verb = previous_word(document, place_of(before, document));
            if (lexicon::number_neighbours.find(verb).in(
                    lexicon::number_neighbours_group::changing))
                return {};  // "went up to £11"
            return {at_most, from(before)};
        }
        if (equal_folded(before, "close")) return {nearly, from(before)};
        return {};
    }
    if (as) {
        const auto first = previous_word(document, before.empty() ? 0 : place_of(before, document));
        if (!equal_folded(first, "as")) return {};
        const bool down = equal_folded(before, "few") || equal_folded(before, "little")
                          || equal_folded(before, "low");
        return {down ? at_least : at_most, from(first)};
    }
    if (minus) {
        if (!equal_folded(before, "or")) return {};
        const auto plus = previous_word(document, place_of(before, document));
        if (equal_folded(plus, "plus")) return {plus_minus, from(plus)};
        return {};
    }
    if (!equal_folded(before, "at")) return {};
    return {least ? at_least : at_most, from(before)};
}

/// "or more", "or so", "-plus", "+" behind the number.
[[nodiscard]] constexpr comparison_reading read_comparison_behind(std::string_view document,
                                                                  extent where) noexcept
{
    namespace group = lexicon::comparing_words_group;
    if (byte_at(document, where.end) == '+' && !word_goes_on(document, where.end + 1))
        return {quantity_modifier::at_least, {where.begin, where.end + 1}};
    const auto word = next_word(document, where.end);
    if (equal_folded(word, "plus") && after_hyphen(document, where.end) != where.end)
        return {quantity_modifier::at_least, {where.begin, end_of(word, document)}};
    if (!equal_folded(word, "or") && !equal_folded(word, "and")) return {};
    const auto more = next_word(document, end_of(word, document));
    const auto known = comparing_word(more);
    if (!known.in(group::behind)) return {};
    if (equal_folded(next_word(document, end_of(more, document)), "than")) return {};
    const auto modifier = static_cast<quantity_modifier>(known.value);
    if (equal_folded(word, "and") && modifier != quantity_modifier::more_than) return {};
    return {including_bound(modifier), {where.begin, end_of(more, document)}};
}

/// Whether "over" before a length of time says when something happens, "a 10% raise over three
/// years", and bounds nothing, as it does in "for over three years", "it took over an hour".
[[nodiscard]] constexpr bool happens_over(std::string_view document, extent where) noexcept
{
    namespace group = lexicon::date_neighbours_group;
    const auto over = previous_word(document, where.begin);
    if (!equal_folded(over, "over")) return false;
    const auto before = previous_word(document, place_of(over, document));
    if (lexicon::date_neighbours.find(before).in(group::before_over)) return false;
    const auto behind = next_word(document, where.end);
    return !lexicon::date_neighbours.find(behind).in(group::behind_over);
}

}  // namespace detail

/// Reads the comparing words before or behind the number that lies there; those before it win.
[[nodiscard]] constexpr comparison_reading read_comparison(std::string_view document,
                                                           extent where) noexcept
{
    const auto before = detail::read_comparison_before(document, where);
    if (before.modifier != quantity_modifier::none) [[unlikely]]
        return before;
    return detail::read_comparison_behind(document, where);
}

/// Sets `modifier` and `outer` of a quantity by the words around it, unless its parser has done so.
/// Dates and ordinals are left alone.
constexpr void compare(std::string_view document, quantity& q) noexcept
{
    using enum quantity_kind;
    if (q.modifier != quantity_modifier::none || q.kind == ordinal || q.kind == date
        || q.kind == time || q.kind == datetime || q.kind == set)
        return;
    const auto comparison = read_comparison(document, q.where);
    if (comparison.modifier == quantity_modifier::none) [[likely]]
        return;
    if (q.kind == duration && detail::happens_over(document, q.where)) return;
    q.modifier = comparison.modifier;
    q.outer = comparison.outer;
}

}  // namespace stet

#endif
