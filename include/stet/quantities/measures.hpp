#ifndef STET_QUANTITIES_MEASURES_HPP
#define STET_QUANTITIES_MEASURES_HPP

#include <stet/quantities/numbers/number_names.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/amounts.hpp>
#include <stet/quantities/units/glued_degrees.hpp>
#include <stet/quantities/units/inches.hpp>
#include <stet/quantities/units/rates.hpp>

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
        const auto dash = after_hyphen(document, a.where.end);
        if (dash != a.where.end && is_ascii_digit(byte_at(document, dash))) {
            const auto other = stet::read_number(document, dash);  // "3km-5km" is a range
            const auto same = other ? read_unit(document, other->where.end) : std::nullopt;
            if (!same || same->index != a.unit_index) return false;
        }
        if (a.where.begin > 1 && document[a.where.begin - 1] == '-'
            && is_ascii_letter(document[a.where.begin - 2])) {
            auto letters = a.where.begin - 1;  // "3km-5km"
            while (letters > 0 && is_ascii_letter(document[letters - 1])) --letters;
            if (letters == 0 || !is_ascii_digit(document[letters - 1])) return false;
        }
    }
    if (a.unit == "[stone_av]") {
        const auto digit = document[a.number.where.end - 1];
        const bool ordinal = digit == '1' && a.value != decimal(11);  // "31st"
        if (unit == "st" && (!a.glued || ordinal)) return false;      // "120 st"
        return decimal(5) < a.value && a.value < decimal(50);
    }
    if (a.unit == "deg" && !a.number.in_digits)
        return !equal_folded(next, "in") && !equal_folded(next, "from");
    // "5m people" counts millions; "5m" alone is a distance.
    if (unit == "m") return !counts_millions(document, a.where.end);
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
/// hour", "6 feet 2 inches" (74 [in_i]), "98.6 degrees Fahrenheit", "5 mg/L" (`per` is L), "15
/// below zero", 6'2". Units are UCUM codes. "Fahrenheit" has no value in "10 Celsius to
/// Fahrenheit".
struct measures {
    static constexpr std::uint32_t asked_at =
        opening::digit | opening::number | opening::sign | opening::unit;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare(at)) return std::nullopt;
        const auto amount = read_measured(c, at);
        if (!amount) return read_unnamed(c, at);
        if (amount->kind != quantity_kind::measure) return std::nullopt;
        if (!detail::measure_is_plausible(c.document, *amount)) return std::nullopt;
        auto q = quantity_of(c, *amount);
        if (take_compound(c.document, q)) return q;
        for (int i = 0; i < 2; ++i)
            if (!take_smaller_part(c, q)) break;
        take_half(c, q);
        take_below_zero(c.document, q);
        q.per = read_rate(c.document, q.where.end);
        return q;
    }

private:
    // A measure without a name of its unit behind the number, or a name without a number.
    [[nodiscard]] static constexpr std::optional<quantity> read_unnamed(const quantity_context& c,
                                                                        std::size_t at) noexcept
    {
        const auto number = c.read_number(at);
        if (!number) return read_target_scale(c.document, at);
        if (number->in_digits)
            if (auto inches = read_inches(c, *number)) [[unlikely]]
                return inches;
        if (auto cold = read_below_zero(c, *number)) [[unlikely]]
            return cold;
        if (number->in_digits)
            if (const auto degrees = detail::read_glued_degrees(c, at)) [[unlikely]]
                return quantity_of(c, *degrees);
        return std::nullopt;
    }

    // Sets the end of what was read, which an excerpt does not change by itself.
    static constexpr void extend(std::string_view document, quantity& q, std::size_t end) noexcept
    {
        const auto found = q;
        q = quantity(document, found.where.begin, end);
        q.kind = found.kind;
        q.value = found.value;
        q.unit = found.unit;
        q.num = found.num;
    }

    // "5 mg/L", "70 kg/m^3", "8 km/s": a symbol by a symbol
    [[nodiscard]] static constexpr bool take_compound(std::string_view document,
                                                      quantity& q) noexcept
    {
        if (byte_at(document, q.where.end) != '/') return false;
        auto other = detail::read_unit_symbol(document, q.where.end + 1);
        if (other.index == 0) other = detail::read_time_letter(document, q.where.end + 1);
        if (other.index == 0 || other.unit().of == lexicon::unit_of::percent) return false;
        if (byte_at(document, other.end) == '/') return false;  // "m/s/t"
        extend(document, q, other.end);
        q.per = other.unit().code;
        return true;
    }

    // "a mile and a half", "two feet and a half"
    static constexpr void take_half(const quantity_context& c, quantity& q) noexcept
    {
        const auto link = next_word(c.document, q.where.end);
        if (!equal_folded(link, "and")) return;
        const auto part =
            stet::read_number(c.document, after_gap(c.document, end_of(link, c.document)));
        if (!part || !part->fraction || !part->article || read_unit(c.document, part->where.end))
            return;
        q.value = *q.value + part->value;
        extend(c.document, q, part->where.end);
    }

    // Inches or feet that a mark or "in" says.
    [[nodiscard]] static constexpr std::optional<quantity>
    read_inches(const quantity_context& c, const number_reading& number) noexcept
    {
        const auto length = detail::read_abbreviated_inches(c.document, number);
        if (length.end == 0) return std::nullopt;
        quantity q(c.document, number.where.begin, length.end);
        q.kind = quantity_kind::measure;
        q.value = length.value;
        q.unit = length.feet ? "[ft_i]" : "[in_i]";
        q.num = numeral{number.where, number.value};
        return q;
    }

    // "15 below zero", degrees that nobody named
    [[nodiscard]] static constexpr std::optional<quantity>
    read_below_zero(const quantity_context& c, const number_reading& number) noexcept
    {
        if (number.has_sign || number.scaled || number.single) return std::nullopt;
        if (!equal_folded(next_word(c.document, number.where.end), "below")) [[likely]]
            return std::nullopt;
        quantity q(c.document, number.where.begin, number.where.end);
        q.kind = quantity_kind::measure;
        q.value = number.value;
        q.unit = "deg";
        q.num = numeral{number.where, number.value};
        take_below_zero(c.document, q);
        if (q.where.end == number.where.end) return std::nullopt;
        return q;
    }

    // "Fahrenheit" of "turn 36 Celsius into Fahrenheit", "... into degrees Fahrenheit"
    [[nodiscard]] static constexpr std::optional<quantity>
    read_target_scale(std::string_view document, std::size_t at) noexcept
    {
        constexpr std::size_t reach = 40;  // bytes
        const auto word = word_at(document, at);
        const auto to = previous_word(document, at);
        if (word.empty() || (!equal_folded(to, "to") && !equal_folded(to, "into")))
            return std::nullopt;
        const auto unit = read_unit(document, at - 1);
        if (!unit) return std::nullopt;
        const auto code = unit->unit().code;
        if (code != "Cel" && code != "[degF]" && code != "K") return std::nullopt;
        auto before = place_of(to, document);
        const auto from = before > reach ? before - reach : 0;
        const auto scale = previous_word(document, before);
        const auto known = scale.empty() ? word_entry() : lexicon::unit_names.find(scale);
        if (!known.in(lexicon::unit_names_group::name)) return std::nullopt;
        const auto other = lexicon::units[static_cast<std::size_t>(known.value)].code;
        if (other != "Cel" && other != "[degF]" && other != "K" && other != "deg")
            return std::nullopt;
        if (document.substr(from, before - from).find_first_of("0123456789") == document.npos)
            return std::nullopt;
        quantity q(document, at, unit->end);
        q.kind = quantity_kind::measure;
        q.unit = code;
        return q;
    }

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
        const char mark = byte_at(c.document, at);
        if (mark == ',' || (mark == '.' && is_ascii_lower(c.document[at - 1])))
            ++at;  // "5 ft. 2 in."
        at = after_gap(c.document, at);
        if (at == q.where.end) return false;
        if (const auto word = word_at(c.document, at); equal_folded(word, "and"))
            at = after_blanks(c.document, at + word.size());
        if (byte_at(c.document, at) == '&') at = after_blanks(c.document, at + 1);
        auto smaller = read_measured(c, at);
        if (!smaller && q.unit != "[mi_i]") {
            const auto number = c.read_number(at);
            const auto inches = number ? read_inches(c, *number) : std::nullopt;
            if (inches && inches->unit == "[in_i]") {
                smaller = amount_reading();
                smaller->kind = quantity_kind::measure;
                smaller->value = *inches->value;
                smaller->unit = inches->unit;
                smaller->where = inches->where;
            }
        }
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
