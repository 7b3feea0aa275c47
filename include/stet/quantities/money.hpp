#ifndef STET_QUANTITIES_MONEY_HPP
#define STET_QUANTITIES_MONEY_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/amounts.hpp>
#include <stet/quantities/units/rates.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace stet {

/// Reads amounts of money with their ISO 4217 code: "$19 million", "US$2.5m", "£3bn", "50 cents",
/// "EUR 40k", "100 billion yuan". A name that several currencies have ("5 francs") leaves the unit
/// empty. "$15 an hour" keeps the hour in `per`.
struct money {
    static constexpr std::uint32_t asked_at =
        opening::digit | opening::number | opening::sign | opening::code | opening::currency;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare_or_measured(at)) return std::nullopt;
        const auto amount = read_money(c, at);
        if (!amount) return std::nullopt;
        auto q = quantity_of(c, *amount);
        q.per = read_rate(c.document, q.where.end);
        return q;
    }
};

}  // namespace stet

#endif
