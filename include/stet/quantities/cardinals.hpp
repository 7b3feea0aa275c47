#ifndef STET_QUANTITIES_CARDINALS_HPP
#define STET_QUANTITIES_CARDINALS_HPP

#include <stet/lexicon/unit_names.hpp>
#include <stet/quantities/numbers/number_names.hpp>
#include <stet/quantities/numbers/tolerances.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Reads counts: "1,930,000", "1.5 million", "two-thirds", "a couple of hundred". Not read:
/// numerals that are names ("Boeing 757", "Section 1032", "115 Spring St."), parts of codes and
/// addresses, "one" as a pronoun, vague amounts ("several hundred").
struct cardinals {
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::sign;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        auto number = c.read_number(at);
        if (!number || number->single) return std::nullopt;
        if (number->vague && !number->scaled) [[unlikely]]
            return read_alone(c.document, *number);
        if (number->in_digits) take_million(c.document, *number);
        if (word_goes_on(c.document, number->where.end)) [[unlikely]]
            return std::nullopt;
        if (!is_count(c.document, *number)) {
            const bool one = !number->in_digits && number->value == decimal(1);
            return one && !number->scaled ? read_alone(c.document, *number) : std::nullopt;
        }
        const auto end = number->in_digits ? detail::behind_tolerance(c.document, number->where.end)
                                           : number->where.end;
        std::optional<quantity> q(std::in_place, c.document, number->where.begin, end);
        q->value = number->value;
        if (end != number->where.end) q->num = numeral{number->where, number->value};
        return q;
    }

    /// Behind the number, and the letter or the tolerance that may belong to it.
    [[nodiscard]] static constexpr std::size_t reach(const quantity_context& c,
                                                     std::size_t at) noexcept
    {
        const auto number = c.read_number(at);
        if (!number) return at;
        if (number->vague) [[unlikely]]  // "a couple of"
            return c.document.size();
        const auto end = number->where.end;
        if (!number->in_digits) return end;
        if (is_ascii_letter(byte_at(c.document, end))) [[unlikely]]
            return end + 1;
        return detail::behind_tolerance(c.document, end);
    }

private:
    // "a couple", "a pair", "a couple of", and no other word: of what, the reader knows.
    [[nodiscard]] static constexpr std::optional<quantity>
    read_alone(std::string_view document, const number_reading& n) noexcept
    {
        auto end = n.where.end;
        if (const auto of = next_word(document, end); equal_folded(of, "of"))
            end = end_of(of, document);
        if (before_blanks(document, n.where.begin) != 0
            || after_blanks(document, end) != document.size())
            return std::nullopt;
        quantity q(document, n.where.begin, end);
        q.kind = quantity_kind::cardinal;
        q.value = n.value;
        return q;
    }

    // "5m people", "10M", "2B": letters that are no unit where they stand.
    static constexpr void take_million(std::string_view document, number_reading& n) noexcept
    {
        if (n.scaled) return;
        const char c = byte_at(document, n.where.end);
        if (word_goes_on(document, n.where.end + 1) || is_ascii_digit(c)) return;
        int power = 0;
        if (c == 'M') power = 6;
        if (c == 'B' && n.decimal_digits > 0) power = 9;
        if (c == 'G' && (n.decimal_digits > 0 || n.integer_digits > 1)) power = 9;  // not "5G"
        if (c == 'm' && detail::counts_millions(document, n.where.end + 1)) power = 6;
        if (power == 0) return;
        n.value = n.value.scaled(power);
        n.factor = decimal(1, power);
        n.scaled = true;
        ++n.where.end;
    }

    [[nodiscard]] static constexpr bool is_count(std::string_view document,
                                                 const number_reading& n) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        if (n.in_digits) {
            if (n.leading_zero && n.decimal_digits == 0) return false;
            if (!n.fraction && detail::part_of_code(document, n.where)) [[unlikely]]
                return false;
            if (detail::is_emergency_call(document, n.where)) return false;
            if (detail::is_airliner(document, n.where)) return false;
            if (names_size(document, n.where.end)) return false;
            if (names_resolution(document, n.where)) return false;
            if (numbers_a_line(document, n.where)) return false;
            const bool plain = !n.grouped && !n.scaled && n.decimal_digits < 2 && !n.fraction;
            if (!n.scaled && detail::names_something(document, n.where, plain)) return false;
            return !(plain && detail::street_follows(document, n.where.end));
        }
        const auto text = n.where.in(document);
        const auto before = previous_word(document, n.where.begin);
        if (n.scaled && n.value == n.factor && detail::number_neighbour(before).in(group::vague)
            && !equal_folded(before, "some"))
            return false;
        if (n.fraction) return is_part(document, n, text, before);
        const bool hyphen_before =
            n.where.begin > 0 && after_hyphen(document, n.where.begin - 1) == n.where.begin;
        if (hyphen_before) return false;
        if (after_hyphen(document, n.where.end) != n.where.end) {  // "two-by-four", "six-figure"
            const auto next = next_word(document, n.where.end);
            const auto known = detail::number_neighbour(next);
            if (known.in(group::compound_idiom) || number_word(next)) return false;
        }
        if (equal_folded(text, "one")) return is_number_one(document, n.where, before);
        return !detail::is_name_in_words(document, n.where);
    }

    // "a 7-figure sum", "4-digit codes", "a 30-something": words that tell how large a number is.
    // The short ones of their kind may be counted: "64-bit".
    [[nodiscard]] static constexpr bool names_size(std::string_view document,
                                                   std::size_t at) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        if (after_hyphen(document, at) == at) return false;
        const auto word = next_word(document, at);
        return word.size() > 4 && detail::number_neighbour(word).in(group::compound_idiom);
    }

    // "[4]", "[13,14]", "[15-17]": works by their numbers.
    [[nodiscard]] static constexpr bool cites(std::string_view document, extent where) noexcept
    {
        constexpr std::size_t longest = 12;  // bytes either way
        const auto listed = [](char c) {
            return is_ascii_digit(c) || c == ',' || c == '-' || c == ' ';
        };
        auto begin = where.begin;
        while (begin > 0 && where.begin - begin < longest && listed(document[begin - 1])) --begin;
        auto end = where.end;
        while (end - where.end < longest && listed(byte_at(document, end))) ++end;
        return begin > 0 && document[begin - 1] == '[' && byte_at(document, end) == ']';
    }

    // "a 4K television": how sharp its pictures are.
    [[nodiscard]] static constexpr bool names_resolution(std::string_view document,
                                                         extent where) noexcept
    {
        const auto number = where.in(document);
        if (number != "4K" && number != "8K") [[likely]]
            return false;
        return detail::is_any_of(next_word(document, where.end), "tv", "tvs", "television", "set",
                                 "video", "screen", "screens", "ultra", "resolution", "camera",
                                 "display", "monitor");
    }

    // "6. Next point" at the start of a line, "[4]"
    [[nodiscard]] static constexpr bool numbers_a_line(std::string_view document,
                                                       extent where) noexcept
    {
        const char before = where.begin > 0 ? document[where.begin - 1] : '\n';
        const char next = byte_at(document, where.end);
        if ((before == '[' || next == ']') && cites(document, where)) return true;
        if (next == ')' && is_ascii_space(before) && where.size() < 3) {  // "and 2) that"
            const auto from = where.begin > 60 ? where.begin - 60 : 0;
            const auto back = document.substr(from, where.begin - from);
            const auto open = back.rfind('(');
            if (open == back.npos || back.find(')', open) != back.npos) return true;
        }
        return before == '\n' && (next == '.' || next == ')')
               && byte_at(document, where.end + 1) == ' ' && where.size() < 4;
    }

    [[nodiscard]] static constexpr bool is_number_one(std::string_view document, extent where,
                                                      std::string_view before) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        const auto next = next_word(document, where.end);
        if (next.empty() || !is_ascii_lower(next.front())) return false;
        if (after_hyphen(document, where.end) != where.end) return false;
        const auto known = detail::number_neighbour(next);
        if (known.in(group::no_one)) return false;
        if (detail::looks_plural(next) && !known.in(group::singular_in_s | group::old_plural))
            return false;  // "if one looks", "the ones"
        return !detail::number_neighbour(before).in(group::no_one_before)
               && !detail::is_name_in_words(document, where);
    }

    // "a decade and a half of talks": whether a fraction behind that word is of the unit before it.
    [[nodiscard]] static constexpr bool belongs_to_unit(std::string_view document,
                                                        std::string_view before) noexcept
    {
        if (equal_folded(before, "a")) before = previous_word(document, place_of(before, document));
        if (!equal_folded(before, "and")) return false;
        const auto unit = previous_word(document, place_of(before, document));
        return !unit.empty() && lexicon::unit_names.find(unit).in(lexicon::unit_names_group::name);
    }

    // "half of", "a third of", "two-thirds"; not "a third tier", "first half", "half-hearted".
    [[nodiscard]] static constexpr bool is_part(std::string_view document, const number_reading& n,
                                                std::string_view text,
                                                std::string_view before) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        const auto next = next_word(document, n.where.end);
        const bool of = detail::number_neighbour(next).in(group::fraction_after);
        if (equal_folded(text, "quarter") || belongs_to_unit(document, before)) return false;
        if (equal_folded(text, "half")) {
            if (detail::number_neighbour(before).in(group::half_before)) return false;
            if (after_hyphen(document, n.where.end) != n.where.end) return false;
            if (n.where.begin > 0 && after_hyphen(document, n.where.begin - 1) == n.where.begin)
                return false;
            if (equal_folded(before, "the") || equal_folded(before, "and"))
                return equal_folded(next, "of");
            return next.empty() || of;
        }
        if (!n.article) return true;
        if (next.empty() || equal_folded(next, "of")) return true;
        // "grew by a third to 12", "up a quarter on last year"; not "watched by a third man"
        const auto known = detail::number_neighbour(before);
        return (equal_folded(before, "by") || known.in(group::changing))
               && detail::number_neighbour(next).in(group::function_word);
    }
};

}  // namespace stet

#endif
