#ifndef STET_CLAIMS_CLAIM_HPP
#define STET_CLAIMS_CLAIM_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/core/extent.hpp>
#include <stet/quantities/quantity.hpp>

#include <vector>

namespace stet {

/// Who claims which figure: an attribution, and the quantities inside its content. With nested
/// attributions, `attribution.inside` counts the attributions found, not the claims.
struct claim {
    stet::attribution attribution;
    std::vector<quantity> quantities;  ///< at least one, in the order of the text

    /// From the first byte of any part of the attribution to the last.
    [[nodiscard]] constexpr extent where() const noexcept { return attribution.where(); }
};

}  // namespace stet

#endif
