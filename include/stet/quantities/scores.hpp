#ifndef STET_QUANTITIES_SCORES_HPP
#define STET_QUANTITIES_SCORES_HPP

#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/units.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Reads counts set against each other: "5-4", "3 to 1", "458 to 359", "12-3-1", "five to four".
/// What goes up is a range ("10-15 people", "20 to 30"), unless a word beside it tells of a vote or
/// a game ("lost 48-52").
struct scores {
    static constexpr std::uint32_t asked_at = opening::digit | opening::number;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare_or_measured(at)) return std::nullopt;
        const auto first = count_at(c, at);
        if (!first) return std::nullopt;
        auto link = link_at(c.document, first->where.end);
        if (link.end == 0) return std::nullopt;
        const auto second = count_at(c, link.end);
        if (!second) return std::nullopt;
        quantity q(c.document, at, second->where.end);
        q.score_values = {first->value, second->value, decimal()};
        q.score_size = 2;
        if (link.dash) {
            const auto again = link_at(c.document, second->where.end);
            if (again.end != 0 && again.dash) {
                const auto third = count_at(c, again.end);
                if (!third) return std::nullopt;
                q = quantity(c.document, at, third->where.end);
                q.score_values = {first->value, second->value, third->value};
                q.score_size = 3;
            }
        }
        if (!is_score(c.document, q, link)) return std::nullopt;
        q.kind = quantity_kind::score;
        return q;
    }

private:
    struct link_reading {
        std::size_t end = 0;  // where the other count begins; 0 if nothing links
        bool dash = false;
    };

    // A dash without blanks, "to" or "-to-".
    [[nodiscard]] static constexpr link_reading link_at(std::string_view document,
                                                        std::size_t at) noexcept
    {
        const auto dash = after_dash(document, at);
        const auto word = next_word(document, at);
        if (equal_folded(word, "to")) {
            const auto end = end_of(word, document);
            const auto next = after_gap(document, end);
            return {next == end ? 0 : next, false};
        }
        return {dash == at ? 0 : dash, true};
    }

    [[nodiscard]] static constexpr std::optional<number_reading> count_at(const quantity_context& c,
                                                                          std::size_t at) noexcept
    {
        auto n = c.read_number(at);
        if (!n || n->scaled || n->fraction || n->mixed || n->vague || n->leading_zero
            || n->has_sign)
            return std::nullopt;
        if (n->value.exponent < 0 || decimal(9999) < n->value || n->integer_digits > 4)
            return std::nullopt;
        if (word_goes_on(c.document, n->where.end)) return std::nullopt;
        return n;
    }

    // "19-21" of "21-17, 19-21, 21-15": whether what goes down stands beside it.
    [[nodiscard]] static constexpr bool beside_score(std::string_view document,
                                                     extent where) noexcept
    {
        const auto goes_down = [&](std::size_t at) {
            const auto a = read_digits(document, at);
            if (!a || a->integer_digits > 3 || byte_at(document, a->end) != '-') return false;
            const auto b = read_digits(document, a->end + 1);
            return b && b->value < a->value && !word_goes_on(document, b->end);
        };
        if (follows(document, where.end, ", ") && goes_down(where.end + 2)) return true;
        if (!precedes(document, where.begin, ", ")) return false;
        auto at = where.begin - 2;
        while (at > 0 && where.begin - at < 10
               && (is_ascii_digit(document[at - 1]) || document[at - 1] == '-'))
            --at;
        return is_ascii_digit(byte_at(document, at)) && goes_down(at);
    }

    // Where a row of sets begins, "6-7 (3-7), 7-5, 6-4", one of which begins at `at`.
    [[nodiscard]] static constexpr std::size_t row_of_sets(std::string_view document,
                                                           std::size_t at) noexcept
    {
        constexpr int most_sets = 10;  // with their tie-breaks
        for (int i = 0; i < most_sets; ++i) {
            auto end = at;
            while (end > 0 && at - end < 3
                   && (document[end - 1] == ' ' || document[end - 1] == ','
                       || document[end - 1] == '(' || document[end - 1] == ')'))
                --end;
            auto begin = end;
            while (begin > 0 && end - begin < 5
                   && (is_ascii_digit(document[begin - 1]) || document[begin - 1] == '-'))
                --begin;
            const auto set = document.substr(begin, end - begin);
            const auto dash = set.find('-');
            if (end == at || dash == 0 || dash == set.npos || dash + 1 == set.size()) return at;
            at = begin;
        }
        return at;
    }

    // "City 2-3 United": what few count stands between two names.
    [[nodiscard]] static constexpr bool between_names(std::string_view document,
                                                      const quantity& q) noexcept
    {
        constexpr int most = 20;
        const auto [a, b, c] = q.score_values;
        if (decimal(most) < a || decimal(most) < b || !is_ascii_digit(q.text.front())) return false;
        if (!precedes(document, q.where.begin, " ") || !follows(document, q.where.end, " "))
            return false;
        const auto before = previous_word(document, q.where.begin);
        const auto behind = next_word(document, q.where.end);
        return !before.empty() && !behind.empty() && is_ascii_upper(before.front())
               && is_ascii_upper(behind.front()) && !before.ends_with('s');
    }

    // "The Hawks (4-7) trailed": games won and lost, in brackets behind a name.
    [[nodiscard]] static constexpr bool is_record(std::string_view document,
                                                  const quantity& q) noexcept
    {
        const auto begin = q.where.begin;
        if (begin < 3 || !precedes(document, begin, " (") || byte_at(document, q.where.end) != ')'
            || !is_ascii_digit(q.text.front()) || q.text.size() > 5)
            return false;
        const auto name = word_ending_at(document, begin - 2);
        return name.size() > 2 && is_ascii_upper(name.front())
               && !previous_word(document, place_of(name, document)).empty();
    }

    [[nodiscard]] static constexpr bool is_score(std::string_view document, const quantity& q,
                                                 const link_reading& link) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        const auto [a, b, c] = q.score_values;
        if (lexicon::number_neighbours.find(q.text).in(group::emergency)) return false;
        const char next_byte = byte_at(document, q.where.end);
        const bool code_behind =
            (next_byte == '-' || next_byte == '/' || next_byte == ':' || next_byte == '.')
            && is_ascii_digit(byte_at(document, q.where.end + 1));
        if (code_behind || next_byte == '/' || next_byte == '%') return false;
        if (q.where.begin > 0) {
            const char before = document[q.where.begin - 1];
            if (before == '-' || before == '/' || before == '$' || before == '.' || before == ':'
                || before == ')')
                return false;
        }
        if (decimal(999) < a && a < decimal(2100) && document[q.where.begin + 1] != ',')
            return false;
        if (link.dash && (decimal(999) < a || decimal(999) < b || decimal(999) < c)) return false;
        if (read_unit(document, q.where.end)) return false;

        bool told = false;  // of a vote or a game
        bool from = false;
        auto at = link.dash ? row_of_sets(document, q.where.begin) : q.where.begin;
        for (int i = 0; i < 4; ++i) {
            const auto word = previous_word(document, at);
            if (word.empty()) break;
            if (i == 0 && equal_folded(word, "from")) from = true;
            const auto known = lexicon::number_neighbours.find(word);
            if (i == 0 && known.in(group::label)) return false;
            if (known.in(group::score_before)) told = true;
            at = place_of(word, document);
        }
        const auto next = next_word(document, q.where.end);
        if (!next.empty() && lexicon::number_neighbours.find(next).in(group::score_after))
            told = true;
        if (from) return false;
        if (!told && link.dash)
            told = beside_score(document, q.where) || between_names(document, q)
                   || is_record(document, q);
        if (told || q.score_size == 3) return true;
        if (a == decimal(9) && b == decimal(5) && !link.dash) return false;  // a day's work
        if (link.dash) {
            const bool spelled = !is_ascii_digit(document[q.where.begin]);
            return !spelled && !(a < b) ? true : false;
        }
        return b < a;
    }
};

}  // namespace stet

#endif
