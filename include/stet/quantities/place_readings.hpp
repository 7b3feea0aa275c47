#ifndef STET_QUANTITIES_PLACE_READINGS_HPP
#define STET_QUANTITIES_PLACE_READINGS_HPP

#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/duration_part.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/units/amount_reading.hpp>

#include <cstddef>
#include <optional>

namespace stet {

namespace detail {

/// A reading, or that there is none, once somebody has asked for it.
template <class Reading>
struct shared_reading {
    bool known = false;
    std::optional<Reading> reading;
};

/// What several parsers read at the place that they are asked about.
struct place_readings {
    std::size_t place;
    shared_reading<time_reading> point;
    shared_reading<time_reading> clock;
    shared_reading<duration_part> length;
    shared_reading<amount_reading> money;
    shared_reading<amount_reading> measured;

    constexpr explicit place_readings(std::size_t at) noexcept : place(at) {}
};

/// What `read` reads at `at`: only the first time, if that is the place which parsers are asked
/// about.
template <class Reading>
[[nodiscard]] constexpr std::optional<Reading>
read_once(const quantity_context& c, std::size_t at,
          shared_reading<Reading> place_readings::* which,
          std::optional<Reading> (*read)(const quantity_context&, std::size_t))
{
    if (c.readings == nullptr || at != c.readings->place) [[unlikely]]
        return read(c, at);
    auto& shared = c.readings->*which;
    if (!shared.known) {
        shared.reading = read(c, at);
        shared.known = true;
    }
    return shared.reading;
}

}  // namespace detail

}  // namespace stet

#endif
