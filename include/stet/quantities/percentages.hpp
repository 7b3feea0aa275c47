#ifndef STET_QUANTITIES_PERCENTAGES_HPP
#define STET_QUANTITIES_PERCENTAGES_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/amounts.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace stet {

/// Reads "44 percent", "12%", "per cent", with unit `%`; "three percentage points", "25 basis
/// points" (0.25) with unit `pp`.
struct percentages {
    static constexpr std::uint32_t asked_at =
        opening::digit | opening::number | opening::sign | opening::unit;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare(at)) return std::nullopt;
        const auto amount = read_measured(c, at);
        if (!amount) {
            const bool word = is_ascii_letter(byte_at(c.document, at));
            const auto unit = word ? detail::read_unit_name(c.document, at) : unit_reading();
            return unit.index != 0 ? read_sign_first(c, at, unit) : read_further_points(c, at);
        }
        if (amount->kind != quantity_kind::percent) return std::nullopt;
        if (amount->number.vague && !amount->number.scaled) return std::nullopt;
        return quantity_of(c, *amount);
    }

private:
    // "percent of 10" as people put it to a calculator, and nothing behind it
    [[nodiscard]] static constexpr std::optional<quantity>
    read_sign_first(const quantity_context& c, std::size_t at, const unit_reading& unit) noexcept
    {
        const auto of = next_word(c.document, unit.end);
        if (unit.unit().code != "%" || !equal_folded(of, "of")) return std::nullopt;
        if (before_blanks(c.document, at) != 0 && !precedes(c.document, at, ", "))
            return std::nullopt;
        const auto number =
            stet::read_number(c.document, after_blanks(c.document, end_of(of, c.document)));
        if (!number || !detail::ends_phrase(c.document, number->where.end)) return std::nullopt;
        quantity q(c.document, at, number->where.end);
        q.kind = quantity_kind::percent;
        q.value = number->value;
        q.unit = "%";
        q.num = numeral{number->where, number->value};
        return q;
    }

    // "3 percentage points ..., and 4.5 points": the second are of the same kind.
    [[nodiscard]] static constexpr std::optional<quantity>
    read_further_points(const quantity_context& c, std::size_t at) noexcept
    {
        constexpr std::size_t reach = 120;  // bytes
        const auto number = c.read_number(at);
        if (!number || number->scaled || number->fraction) return std::nullopt;
        const auto points = next_word(c.document, number->where.end);
        if (!equal_folded(points, "points") && !equal_folded(points, "point")) return std::nullopt;
        const auto begin = at > reach ? at - reach : 0;
        const auto before = c.document.substr(begin, at - begin);
        const auto first = before.rfind("percentage point");
        if (first == before.npos || before.find(". ", first) != before.npos) return std::nullopt;
        quantity q(c.document, at, end_of(points, c.document));
        q.kind = quantity_kind::percent;
        q.value = number->value;
        q.unit = "pp";
        q.num = numeral{number->where, number->value};
        return q;
    }
};

}  // namespace stet

#endif
