#ifndef ANNOTATE_ANALYSIS_HPP
#define ANNOTATE_ANALYSIS_HPP

#include "document.hpp"
#include "options.hpp"

#include <stet/attributions/attribution.hpp>
#include <stet/claims/join.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/sentences/sentence.hpp>

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace annotate {

/// What was found in a text, in the order of the text. It refers to the text, which must live on.
struct analysis {
    std::vector<stet::sentence> sentences;
    std::vector<stet::quantity> quantities;
    std::vector<stet::attribution> attributions;  ///< the outermost
    std::vector<stet::attribution> nested;        ///< `inside` counts attributions, then nested
    std::vector<stet::claim_indices> claims;      ///< of the outermost
};

/// The day that "Friday" is told from: the one that came with the document, else the one at the
/// head of its text, else the one that the command line gave.
std::optional<date> reference_date(std::string_view text, const std::optional<date>& brought,
                                   const std::optional<date>& otherwise);

/// Runs what was asked for over a text. Without a reference date, days stay unresolved; with the
/// instant of a message times are resolved too, and reach as far as messages tell them. Claims need
/// attributions and quantities, which are then found too.
analysis analyse(std::string_view text, const std::optional<date>& when, const layers& only,
                 const std::optional<std::chrono::local_seconds>& instant = std::nullopt);

}  // namespace annotate

#endif
