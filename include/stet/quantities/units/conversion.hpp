#ifndef STET_QUANTITIES_UNITS_CONVERSION_HPP
#define STET_QUANTITIES_UNITS_CONVERSION_HPP

#include <stet/lexicon/unit_sizes.hpp>
#include <stet/quantities/quantity.hpp>

#include <optional>
#include <string_view>

namespace stet {

namespace detail {

[[nodiscard]] constexpr decimal converted(decimal value, const lexicon::unit_size& from,
                                          const lexicon::unit_size& to) noexcept
{
    // In one division, so that what has an end in decimals is exact.
    const auto absolute = value + decimal(from.zero, -2);
    const auto above = absolute * (decimal(from.size, from.exponent) * decimal(to.below));
    const auto below = decimal(to.size, to.exponent) * decimal(from.below);
    return above / below - decimal(to.zero, -2);
}

}  // namespace detail

/// A value in another unit: `convert(98, "[mi_i]", "km")`. Units are UCUM codes, as in `units.hpp`.
/// Nothing, if one of them is unknown or they measure different things. Exact where the result has
/// at most 18 digits, else rounded. Months and years are taken for their mean length.
[[nodiscard]] constexpr std::optional<decimal> convert(decimal value, std::string_view from,
                                                       std::string_view to) noexcept
{
    const auto* const old_unit = lexicon::find_unit_size(from);
    const auto* const new_unit = lexicon::find_unit_size(to);
    if (!old_unit || !new_unit) return std::nullopt;
    if (old_unit == new_unit) return value;
    if (old_unit->of != new_unit->of || old_unit->of == lexicon::dimension::none)
        return std::nullopt;
    return detail::converted(value, *old_unit, *new_unit);
}

/// The quantity with its value or range in another unit of the same dimension:
///
///     for (const stet::quantity& q : article | stet::quantities)
///         if (const auto metric = stet::convert(q, "km")) use(metric->value);
///
/// Where it lies, the words it was read from and its numeral stay what they are. Nothing, if that
/// cannot be: no unit, another dimension, money (rates of exchange change), "degrees" of no scale.
/// The unit of a rate, `per`, is not touched. Percentage points are no percent.
[[nodiscard]] constexpr std::optional<quantity> convert(const quantity& q,
                                                        std::string_view unit) noexcept
{
    if (!q.value && !q.range) return std::nullopt;
    const auto convert_one = [&](std::optional<decimal>& value) {
        if (value) value = convert(*value, q.unit, unit);
    };
    const auto* const known = lexicon::find_unit_size(unit);
    if (!known || !convert(decimal(), q.unit, unit)) return std::nullopt;
    auto result = q;
    result.unit = known->code;
    convert_one(result.value);
    if (result.range) {
        convert_one(result.range->low);
        convert_one(result.range->high);
    }
    return result;
}

}  // namespace stet

#endif
