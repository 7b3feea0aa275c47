#ifndef STET_QUANTITIES_PROPORTIONS_HPP
#define STET_QUANTITIES_PROPORTIONS_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/units.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace stet {

/// Reads "four out of 10", "nine in 10", "one in five", "1-in-20" as the part that they are: 0.4,
/// 0.9, 0.2, 0.05.
struct proportions {
    static constexpr std::uint32_t asked_at = opening::digit | opening::number;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare_or_measured(at)) return std::nullopt;
        const auto part = c.read_number(at);
        if (!part || !whole(*part)) return std::nullopt;
        auto word = next_word(c.document, part->where.end);
        const bool out = equal_folded(word, "out");
        if (out) {
            word = next_word(c.document, end_of(word, c.document));
            if (!equal_folded(word, "of")) return std::nullopt;
        } else if (!equal_folded(word, "in")) {
            return std::nullopt;
        }
        auto all_at = after_gap(c.document, end_of(word, c.document));
        if (const auto every = word_at(c.document, all_at); equal_folded(every, "every"))
            all_at = after_gap(c.document, all_at + every.size());
        const auto all = stet::read_number(c.document, all_at);
        if (!all || !whole(*all) || !(part->value < all->value)) return std::nullopt;
        if (word_goes_on(c.document, all->where.end)) return std::nullopt;
        // "five in 2016", "two in 10 minutes", "7 in 12 games"
        const bool one = part->value == decimal(1) && all->value < decimal(1000);
        if (!out && !one && !round_number(all->value)) return std::nullopt;
        if (const auto unit = read_unit(c.document, all->where.end); unit && !out)
            return std::nullopt;

        quantity q(c.document, at, all->where.end);
        q.kind = quantity_kind::cardinal;
        q.value = part->value / all->value;
        return q;
    }

private:
    [[nodiscard]] static constexpr bool whole(const number_reading& n) noexcept
    {
        return n.value.exponent >= 0 && n.value.digits > 0 && !n.fraction && !n.mixed && !n.vague
               && !n.single && !n.leading_zero;
    }
    [[nodiscard]] static constexpr bool round_number(const decimal& d) noexcept
    {
        const auto n = d.integer_or(0);
        return (n >= 2 && n <= 10) || n == 12 || n == 15 || n == 20 || n == 25 || n == 30 || n == 40
               || n == 50 || (n >= 100 && n % 100 == 0 && n < 1900) || (n >= 2500 && n % 500 == 0);
    }
};

}  // namespace stet

#endif
