#ifndef STET_CLAIMS_JOIN_HPP
#define STET_CLAIMS_JOIN_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/quantities/quantity.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace stet {

/// A claim by numbers: which attribution of a list, and which quantities of another.
struct claim_indices {
    std::size_t attribution = 0;
    std::vector<std::size_t> quantities;  ///< ascending, at least one

    friend bool operator==(const claim_indices&, const claim_indices&) = default;
};

/// Joins attributions with the quantities inside their contents, for those who hold both lists:
///
///     for (const stet::claim_indices& c : stet::join_claims(attributions, quantities))
///         use(attributions[c.attribution], quantities[c.quantities.front()]);
///
/// A quantity belongs to a content in which it begins. (The end is not asked for: a content stops
/// before the full stop of its sentence, which "4 p.m." shares.) Attributions without quantities
/// are left out. Both lists speak of one document; the quantities come in its order, as
/// `stet::quantities` gives them, and the attributions in any. A quantity belongs to each
/// attribution that holds it: to several where attributions are nested.
[[nodiscard]] inline std::vector<claim_indices> join_claims(std::span<const attribution> said,
                                                            std::span<const quantity> figures)
{
    std::vector<claim_indices> all;
    for (std::size_t i = 0; i < said.size(); ++i) {
        claim_indices found{i, {}};
        for (const excerpt& part : said[i].content) {
            const auto first = std::ranges::lower_bound(
                figures, part.where.begin, {}, [](const quantity& q) { return q.where.begin; });
            for (auto q = first; q != figures.end() && q->where.begin < part.where.end; ++q)
                found.quantities.push_back(static_cast<std::size_t>(q - figures.begin()));
        }
        if (!found.quantities.empty()) all.push_back(std::move(found));
    }
    return all;
}

}  // namespace stet

#endif
