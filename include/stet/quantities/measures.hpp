#ifndef STET_QUANTITIES_MEASURES_HPP
#define STET_QUANTITIES_MEASURES_HPP

#include <stet/quantities/amounts.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/rates.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// How many of the smaller unit make one of the larger, where people name both: "6 feet 2 inches".
[[nodiscard]] constexpr int parts_of(std::string_view larger, std::string_view smaller) noexcept
{
    constexpr struct {
        std::string_view larger, smaller;
        int parts;
    } pairs[] = {
        {"[ft_i]", "[in_i]", 12},
        {"[yd_i]", "[ft_i]", 3},
        {"[mi_i]", "[yd_i]", 1760},
        {"[lb_av]", "[oz_av]", 16},
        {"[stone_av]", "[lb_av]", 14},
        {"km", "m", 1000},
        {"m", "cm", 100},
        {"kg", "g", 1000},
        {"[gal_us]", "[qt_us]", 4},
        {"[mi_i]", "[ft_i]", 5280},
        {"cm", "mm", 10},
    };
    for (const auto& p : pairs)
        if (p.larger == larger && p.smaller == smaller) return p.parts;
    return 0;
}

/// Whether a unit behind a number is one where it stands. Single letters behind a blank, stones in
/// a garden and degrees from a university are not.
[[nodiscard]] constexpr bool measure_is_plausible(std::string_view document,
                                                  const amount_reading& a) noexcept
{
    const auto unit = document.substr(a.number.where.end, a.where.end - a.number.where.end);
    const auto next = next_word(document, a.where.end);
    if (a.unit == "[stone_av]") return decimal(5) < a.value && a.value < decimal(50);
    if (a.unit == "deg" && !a.number.in_digits)
        return !equal_folded(next, "in") && !equal_folded(next, "from");
    // "5m people" counts millions; "5m" alone is a distance.
    if (unit == "m") {
        if (next.empty()) return true;
        return !(is_ascii_lower(next.front()) && (next.ends_with('s') || next == "people"));
    }
    if (unit == "g" || unit == "t" || unit == "l") return a.number.in_digits;
    return true;
}

}  // namespace detail

/// Reads numbers with a unit that is neither money, percent nor time: "7,600-foot", "35 miles an
/// hour", "6 feet 2 inches" (74 [in_i]), "98.6 degrees Fahrenheit". Units are UCUM codes.
struct measures {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        const auto amount = read_measured(c, at);
        if (!amount || amount->kind != quantity_kind::measure) return std::nullopt;
        if (!detail::measure_is_plausible(c.document, *amount)) return std::nullopt;
        auto q = quantity_of(c, *amount);
        for (int i = 0; i < 2; ++i)
            if (!take_smaller_part(c, q)) break;
        q.per = read_rate(c.document, q.where.end);
        return q;
    }

private:
    // "... 2 inches" behind "6 feet"
    [[nodiscard]] static constexpr bool take_smaller_part(const quantity_context& c,
                                                          quantity& q) noexcept
    {
        auto at = q.where.end;
        if (byte_at(c.document, at) == ',') ++at;
        at = after_gap(c.document, at);
        if (at == q.where.end) return false;
        if (const auto word = word_at(c.document, at); equal_folded(word, "and"))
            at = after_blanks(c.document, at + word.size());
        const auto smaller = read_measured(c, at);
        if (!smaller || smaller->kind != quantity_kind::measure) return false;
        const int parts = detail::parts_of(q.unit, smaller->unit);
        if (parts == 0) return false;
        const auto value = *q.value * decimal(parts) + smaller->value;
        q = quantity(c.document, q.where.begin, smaller->where.end);
        q.kind = quantity_kind::measure;
        q.value = value;
        q.unit = smaller->unit;
        return true;
    }
};

}  // namespace stet

#endif
