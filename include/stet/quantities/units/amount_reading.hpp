#ifndef STET_QUANTITIES_UNITS_AMOUNT_READING_HPP
#define STET_QUANTITIES_UNITS_AMOUNT_READING_HPP

#include <stet/core/extent.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/numbers/number_reading.hpp>
#include <stet/quantities/quantity.hpp>

#include <cstdint>
#include <string_view>

namespace stet {

/// A number with its unit, whatever that is: the common part of money, percentages, measures and
/// ranges of them.
struct amount_reading {
    extent where;
    number_reading number;
    decimal value;  ///< in `unit`: "50 cents" is 0.5
    quantity_kind kind = quantity_kind::cardinal;
    std::string_view unit;
    bool sign_before = false;  ///< "$5", "EUR 5": the currency came first
    bool hyphenated = false;   ///< "five-mile"
    bool glued = false;        ///< "5km"
    std::int32_t unit_index = 0;
};

}  // namespace stet

#endif
