#ifndef STET_QUANTITIES_MEASURES_HPP
#define STET_QUANTITIES_MEASURES_HPP

#include <stet/quantities/amounts.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/rates.hpp>

#include <cstddef>
#include <cstdint>
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
    // "SCP-173m", "24703 L-202": identifiers
    if (unit.size() < 4 && !a.hyphenated) {
        if (after_hyphen(document, a.where.end) != a.where.end
            && is_ascii_digit(byte_at(document, a.where.end + 1)))
            return false;
        if (a.where.begin > 1 && document[a.where.begin - 1] == '-'
            && is_ascii_letter(document[a.where.begin - 2]))
            return false;
    }
    if (a.unit == "[stone_av]") return decimal(5) < a.value && a.value < decimal(50);
    if (a.unit == "deg" && !a.number.in_digits)
        return !equal_folded(next, "in") && !equal_folded(next, "from");
    // "5m people" counts millions; "5m" alone is a distance.
    if (unit == "m") {
        if (next.empty()) return true;
        return !(is_ascii_lower(next.front()) && (next.ends_with('s') || next == "people"));
    }
    // "the Nine Inch Nails", "on Six Mile Road"
    if (!a.number.in_digits && is_ascii_upper(byte_at(document, a.where.begin))
        && is_ascii_upper(byte_at(document, after_gap(document, a.number.where.end))))
        return false;
    // "half a dozen HP directors"
    if (!a.number.in_digits && !unit.empty() && is_ascii_upper(unit.back())) return false;
    if (unit == "g" || unit == "t" || unit == "l") return a.number.in_digits;
    return true;
}

}  // namespace detail

/// Reads numbers with a unit that is neither money, percent nor time: "7,600-foot", "35 miles an
/// hour", "6 feet 2 inches" (74 [in_i]), "98.6 degrees Fahrenheit". Units are UCUM codes.
struct measures {
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::sign;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        const auto amount = read_measured(c, at);
        if (!amount || amount->kind != quantity_kind::measure) return std::nullopt;
        if (!detail::measure_is_plausible(c.document, *amount)) return std::nullopt;
        auto q = quantity_of(c, *amount);
        for (int i = 0; i < 2; ++i)
            if (!take_smaller_part(c, q)) break;
        take_below_zero(c.document, q);
        q.per = read_rate(c.document, q.where.end);
        return q;
    }

private:
    // "two degrees below zero"
    static constexpr void take_below_zero(std::string_view document, quantity& q) noexcept
    {
        if (q.unit != "deg" && q.unit != "Cel" && q.unit != "[degF]") return;
        const auto below = next_word(document, q.where.end);
        if (!equal_folded(below, "below")) return;
        const auto zero = next_word(document, end_of(below, document));
        if (!equal_folded(zero, "zero")) return;
        const auto found = q;
        q = quantity(document, found.where.begin, end_of(zero, document));
        q.kind = found.kind;
        q.unit = found.unit;
        q.num = found.num;
        q.value = -*found.value;
    }

    // The height of a person: "5-foot-11", "6 feet 2", "6ft 2"
    [[nodiscard]] static constexpr bool take_bare_inches(const quantity_context& c,
                                                         quantity& q) noexcept
    {
        if (q.unit != "[ft_i]" || decimal(8) < *q.value || q.value->exponent < 0) return false;
        const auto at = after_gap(c.document, q.where.end);
        if (at == q.where.end) return false;
        const auto inches = stet::read_number(c.document, at);
        if (!inches || inches->scaled || inches->fraction || !(inches->value < decimal(12)))
            return false;
        if (word_goes_on(c.document, inches->where.end)) return false;
        const char next = byte_at(c.document, inches->where.end);
        if (next == '-' || next == '%' || next == '/' || next == ':') return false;
        const bool hyphen = after_hyphen(c.document, q.where.end) == at;
        if (!hyphen && !next_word(c.document, inches->where.end).empty()) return false;
        const auto value = *q.value * decimal(12) + inches->value;
        q = quantity(c.document, q.where.begin, inches->where.end);
        q.kind = quantity_kind::measure;
        q.value = value;
        q.unit = "[in_i]";
        return true;
    }

    // "... 2 inches" behind "6 feet"
    [[nodiscard]] static constexpr bool take_smaller_part(const quantity_context& c,
                                                          quantity& q) noexcept
    {
        if (take_bare_inches(c, q)) return false;
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
