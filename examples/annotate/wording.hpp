#ifndef ANNOTATE_WORDING_HPP
#define ANNOTATE_WORDING_HPP

#include "analysis.hpp"

#include <string>
#include <string_view>

namespace annotate {

// What people read about a finding, as plain text: neither fit for a terminal nor for HTML yet.

/// The name that is known, then the source as it stands: "Marta Delgado (she)".
[[nodiscard]] std::string who(const stet::attribution& a);

/// The content, with "…" between its parts.
[[nodiscard]] std::string what(const stet::attribution& a);

/// "1200000", "~ 25000", "4..6", "2-1"; empty for a day.
[[nodiscard]] std::string value_of(const stet::quantity& q);

/// The unit, or the noun that is counted.
[[nodiscard]] std::string unit_of(const stet::quantity& q, std::string_view text);

/// The quantities of a claim, as they stand in the text.
[[nodiscard]] std::string figures(const stet::claim_indices& claim, const analysis& found);

/// "2025-08-18".
[[nodiscard]] std::string written(const date& when);

}  // namespace annotate

#endif
