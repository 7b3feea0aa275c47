#ifndef STET_QUANTITIES_QUANTITIES_HPP
#define STET_QUANTITIES_QUANTITIES_HPP

#include <stet/quantities/ages.hpp>
#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/calendar_entries.hpp>
#include <stet/quantities/cardinals.hpp>
#include <stet/quantities/date_ranges.hpp>
#include <stet/quantities/date_times.hpp>
#include <stet/quantities/degrees_by_tens.hpp>
#include <stet/quantities/durations.hpp>
#include <stet/quantities/measures.hpp>
#include <stet/quantities/money.hpp>
#include <stet/quantities/number_ranges.hpp>
#include <stet/quantities/ordinals.hpp>
#include <stet/quantities/percentages.hpp>
#include <stet/quantities/proportions.hpp>
#include <stet/quantities/recurring_times.hpp>
#include <stet/quantities/scores.hpp>

namespace stet {

/// Every parser there is, in the order in which they win where two read the same words.
using quantities_fn =
    basic_quantities<calendar_entries, ages, date_ranges, recurring_times, date_times, durations,
                     scores, money, percentages, measures, degrees_by_tens, number_ranges,
                     proportions, ordinals, cardinals>;

/// The quantities of a text, or of each sentence of a range, in order:
///
///     for (const stet::quantity& q : article | stet::quantities.on(2025y / 8 / 18))
///         std::cout << q.text << '\n';
///
/// No two overlap. Nothing is copied: the text must outlive the view.
inline constexpr quantities_fn quantities;

}  // namespace stet

#endif
