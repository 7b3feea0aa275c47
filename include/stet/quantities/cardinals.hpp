#ifndef STET_QUANTITIES_CARDINALS_HPP
#define STET_QUANTITIES_CARDINALS_HPP

#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <optional>

namespace stet {

/// Reads counts: "1,930,000", "1.5 million", "two-thirds", "a couple of hundred".
struct cardinals {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        const auto number = c.read_number(at);
        if (!number || (number->vague && !number->scaled)) return std::nullopt;
        if (word_goes_on(c.document, number->where.end)) return std::nullopt;
        quantity q(c.document, number->where.begin, number->where.end);
        q.kind = quantity_kind::cardinal;
        q.value = number->value;
        return q;
    }
};

}  // namespace stet

#endif
