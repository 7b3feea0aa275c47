#ifndef STET_QUANTITIES_AGES_HPP
#define STET_QUANTITIES_AGES_HPP

#include <stet/lexicon/number_neighbours.hpp>
#include <stet/lexicon/quantity_openers.hpp>
#include <stet/lexicon/roles.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/decades.hpp>
#include <stet/quantities/told_ages.hpp>
#include <stet/quantities/units/amounts.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Reads ages: "79-year-old", "five years old", "18 months of age", "aged 52", "age 5 to 12", "in
/// her 40s", "in his mid-20s", the bare number behind a name, "Anna Berg, 52, a teacher", behind a
/// verb: "turns 70", "when she was 12", or behind "a woman of".
struct ages {
    static constexpr bool led_on = true;
    static constexpr std::uint32_t asked_at =
        opening::digit | opening::number | opening::age | opening::sign;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        // What the first byte and the number are says which forms to try.
        const char first = byte_at(c.document, at);
        const bool digit = is_ascii_digit(first);
        if (c.is_bare(at)) return digit ? read_apposition(c, at) : read_another(c, at);
        if (c.is_percent(at)) return std::nullopt;
        const bool letter = is_ascii_letter(first);
        if (!letter && may_be_decade(c.document, at))
            if (auto q = read_decade_of_life(c, at, at, detail::decade_part::all)) [[unlikely]]
                return q;
        if (at != c.number_at || c.number)
            if (auto q = read_years_old(c, at)) [[unlikely]]
                return q;
        if (digit)
            if (auto q = read_apposition(c, at)) [[unlikely]]
                return q;
        if (!letter) return std::nullopt;
        if (auto q = read_worded(c, at)) [[unlikely]]
            return q;
        return c.number ? read_another(c, at) : std::nullopt;
    }

private:
    // Whether "40s" or "'40s" may begin there: two bytes behind the first digit stand the letter or
    // another apostrophe.
    [[nodiscard]] static constexpr bool may_be_decade(std::string_view document,
                                                      std::size_t at) noexcept
    {
        const auto digits = byte_at(document, at) == '\'' ? at + 1 : at;
        const char mark = byte_at(document, digits + 2);
        return mark == 's' || mark == '\'';
    }

    // Behind the unit: "old", "-olds", "of age". The end of what was read, or `at`.
    [[nodiscard]] static constexpr std::size_t after_old(std::string_view document,
                                                         std::size_t at) noexcept
    {
        const auto word = next_word(document, at);
        if (equal_folded(word, "old") || equal_folded(word, "olds")) return end_of(word, document);
        if (!equal_folded(word, "of")) return at;
        const auto age = next_word(document, end_of(word, document));
        return equal_folded(age, "age") ? end_of(age, document) : at;
    }

    [[nodiscard]] static constexpr bool in_years(const amount_reading& a) noexcept
    {
        return a.unit == "a" || a.unit == "mo" || a.unit == "wk" || a.unit == "d";
    }

    // "79-year-old", "18- to 29-year-olds", "5 to 12 years old"
    [[nodiscard]] static constexpr std::optional<quantity> read_years_old(const quantity_context& c,
                                                                          std::size_t at) noexcept
    {
        if (const auto a = read_measured(c, at); a && in_years(*a)) [[unlikely]] {
            const auto end = after_old(c.document, a->where.end);
            if (end == a->where.end) return std::nullopt;
            quantity q(c.document, at, end);
            q.kind = quantity_kind::age;
            q.value = a->value;
            q.unit = a->unit;
            q.num = numeral{a->number.where, a->number.value};
            return q;
        }
        const auto number = c.read_number(at);
        if (!number || number->scaled) return std::nullopt;
        // "87 yo", "87 y/o"
        if (number->in_digits) {
            const auto gap = after_gap(c.document, number->where.end);
            if (byte_at(c.document, gap) == 'y')
                for (const std::string_view form : {"yo", "y/o", "y.o."})
                    if (follows(c.document, gap, form)
                        && !word_goes_on(c.document, gap + form.size()))
                        return years(c, {at, gap + form.size()}, *number);
        }
        auto second_at = after_dash(c.document, number->where.end);
        const auto to = next_word(c.document, number->where.end);
        const auto blanks = after_blanks(c.document, second_at);
        if (const auto word = word_at(c.document, blanks);
            equal_folded(word, "to") || equal_folded(word, "or")) {
            second_at = after_gap(c.document, blanks + word.size());  // "18-to-34-year-olds"
        } else if (equal_folded(to, "to")) {
            second_at = after_gap(c.document, end_of(to, c.document));
        } else if (second_at == number->where.end) {
            return std::nullopt;
        }
        const auto high = read_measured(c, second_at);
        if (!high || !in_years(*high) || !(number->value < high->value)) return std::nullopt;
        const auto end = after_old(c.document, high->where.end);
        if (end == high->where.end) return std::nullopt;
        quantity q(c.document, at, end);
        q.kind = quantity_kind::age;
        q.range = bounds{number->value, high->value};
        q.unit = high->unit;
        return q;
    }

    [[nodiscard]] static constexpr quantity years(const quantity_context& c, extent where,
                                                  const number_reading& n) noexcept
    {
        quantity q(c.document, where.begin, where.end);
        q.kind = quantity_kind::age;
        q.value = n.value;
        q.unit = "a";
        q.num = numeral{n.where, n.value};
        return q;
    }

    [[nodiscard]] static constexpr bool human(const number_reading& n) noexcept
    {
        return !n.scaled && !n.fraction && !n.has_sign && !n.leading_zero && !n.vague
               && n.value.exponent >= 0 && decimal(0) < n.value && n.value < decimal(121);
    }

    // "Seven" of "aged five, seven and 11".
    [[nodiscard]] static constexpr std::optional<quantity> read_another(const quantity_context& c,
                                                                        std::size_t at) noexcept
    {
        const auto before = before_blanks(c.document, at);
        if (before == at) return std::nullopt;
        if (!precedes(c.document, before, ",")
            && !detail::is_any_of(word_ending_at(c.document, before), "and", "or"))
            return std::nullopt;
        const auto number = c.read_number(at);
        if (!number || number->single || !human(*number) || number->value == decimal(1)
            || !detail::shares_aged(c.document, number->where))
            return std::nullopt;
        return years(c, number->where, *number);
    }

    // "Moreau, 52, faces": a name, a comma, a bare number, and a comma or the end. "Berg (52)".
    // Or what only words before it tell: "when she was 12", "aged 19 and 23".
    [[nodiscard]] static constexpr std::optional<quantity>
    read_apposition(const quantity_context& c, std::size_t at) noexcept
    {
        if (!is_ascii_digit(byte_at(c.document, at))) return std::nullopt;
        auto before = before_blanks(c.document, at);
        const auto word = before == at ? std::string_view() : word_ending_at(c.document, before);
        const bool linked = detail::is_any_of(word, "and", "or");
        const bool enclosed = before == at && precedes(c.document, at, "(");
        const bool comma = precedes(c.document, before, ",");
        const bool of = equal_folded(word, "of");
        const bool placed = equal_folded(word, "at");
        const auto number = c.read_number(at);
        if (!number || !number->in_digits || !human(*number) || number->mixed) return std::nullopt;
        if (detail::bounds_age(c.document, number->where)) return years(c, number->where, *number);
        if (!linked && !enclosed && !comma && !of && !placed && !detail::may_tell_age(word))
            return std::nullopt;
        if (of || placed) {
            const bool told = of ? detail::is_age_of_person(c.document, number->where)
                                 : detail::is_age_at_front(c.document, number->where)
                                       || detail::is_age_at_end(c.document, number->where);
            return told ? std::optional(years(c, number->where, *number)) : std::nullopt;
        }
        if ((linked || comma) ? detail::shares_aged(c.document, number->where)
                              : detail::is_age_by_verb(c.document, number->where))
            return years(c, number->where, *number);
        if (before == at && !enclosed) return std::nullopt;
        const auto end = number->where.end;
        const char next = byte_at(c.document, end);
        if (enclosed) {
            if (next != ')') return std::nullopt;
            before = before_blanks(c.document, at - 1);
        } else if (comma) {
            before -= 1;
            const bool closed = next == ',' || next == ';' || next == ')'
                                || (next == '.' && !is_ascii_digit(byte_at(c.document, end + 1)));
            const auto follower = next_word(c.document, end);
            if (!closed && !equal_folded(follower, "and") && !equal_folded(follower, "who")
                && !equal_folded(follower, "of") && !equal_folded(follower, "from"))
                return std::nullopt;
            if (next == ','
                && is_ascii_digit(byte_at(c.document, after_blanks(c.document, end + 1))))
                return std::nullopt;  // a list of numbers
        } else {
            return std::nullopt;
        }
        const auto name = word_ending_at(c.document, before);
        const bool initial =
            precedes(c.document, before, "Jr.") || precedes(c.document, before, "Sr.");
        const bool person =
            !name.empty() && lexicon::roles.find(name).in(lexicon::roles_group::person);
        if (!initial && !person && !is_name(name)) return std::nullopt;
        return years(c, number->where, *number);
    }

    // A capitalised word that is neither a month nor a unit of an address.
    [[nodiscard]] static constexpr bool is_name(std::string_view word) noexcept
    {
        if (word.size() < 2 || !is_ascii_upper(word.front()) || !is_ascii_lower(word.back()))
            return false;
        if (lexicon::number_neighbours.find(word).in(lexicon::number_neighbours_group::label
                                                     | lexicon::number_neighbours_group::street))
            return false;
        return !lexicon::quantity_openers.find(word).in(lexicon::quantity_openers_group::time);
    }

    // "aged 52", "age 87", "ages 18 to 24", "aged between 5 and 12", "in her early 40s"
    [[nodiscard]] static constexpr std::optional<quantity> read_worded(const quantity_context& c,
                                                                       std::size_t at) noexcept
    {
        const auto word = c.read_word(at).text;
        if (word.empty()) return std::nullopt;
        const auto word_end = at + word.size();
        const auto part = equal_folded(word, "early")  ? detail::decade_part::early
                          : equal_folded(word, "mid")  ? detail::decade_part::mid
                          : equal_folded(word, "late") ? detail::decade_part::late
                                                       : detail::decade_part::all;
        if (part != detail::decade_part::all)
            return read_decade_of_life(c, at, after_gap(c.document, word_end), part);
        if (!equal_folded(word, "aged") && !equal_folded(word, "age")
            && !equal_folded(word, "ages"))
            return read_decade_of_life(c, at, at, detail::decade_part::all);
        auto number_at = after_blanks(c.document, word_end);
        if (number_at == word_end) return std::nullopt;
        if (const auto of = word_at(c.document, number_at);
            equal_folded(of, "of") || equal_folded(of, "between") || equal_folded(of, "from")
            || equal_folded(of, "just") || equal_folded(of, "only"))
            number_at = after_blanks(c.document, number_at + of.size());
        const auto low = stet::read_number(c.document, number_at);
        if (!low || !human(*low) || word_goes_on(c.document, low->where.end)) return std::nullopt;
        auto q = years(c, {at, low->where.end}, *low);
        auto high_at = after_dash(c.document, low->where.end);
        if (high_at == low->where.end) {
            const auto to = next_word(c.document, low->where.end);
            if (!equal_folded(to, "to") && !equal_folded(to, "and") && !equal_folded(to, "through"))
                return q;
            if (equal_folded(to, "and")
                && !equal_folded(word_at(c.document, after_blanks(c.document, word_end)),
                                 "between"))
                return q;
            high_at = after_blanks(c.document, end_of(to, c.document));
        }
        const auto high = stet::read_number(c.document, high_at);
        if (!high || !human(*high) || !(low->value < high->value)) return q;
        q = quantity(c.document, at, high->where.end);
        q.kind = quantity_kind::age;
        q.unit = "a";
        q.range = bounds{low->value, high->value};
        return q;
    }

    // "40s", "early 40s" behind "her", "his", ...
    [[nodiscard]] static constexpr std::optional<quantity>
    read_decade_of_life(const quantity_context& c, std::size_t at, std::size_t begin,
                        detail::decade_part part) noexcept
    {
        const auto decade = detail::read_decade_of_two_digits(c.document, begin);
        if (decade.end == 0) return std::nullopt;
        const auto owner = previous_word(c.document, detail::first_of_decades(c.document, at));
        if (owner.empty()
            || !lexicon::number_neighbours.find(owner).in(
                lexicon::number_neighbours_group::possessive))
            return std::nullopt;
        quantity q(c.document, at, decade.end);
        q.kind = quantity_kind::age;
        q.unit = "a";
        q.range = detail::numbers_of(decade.first, part);
        return q;
    }
};

}  // namespace stet

#endif
