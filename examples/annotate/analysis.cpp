#include "analysis.hpp"

#include <stet/attributions.hpp>
#include <stet/quantities.hpp>
#include <stet/sentences.hpp>
#include <stet/text/document_header.hpp>

#include <cstddef>
#include <utility>

namespace annotate {
namespace {

/// Parts the attributions of all depths into the outermost and those inside them.
void take_nested(std::vector<stet::attribution> all, analysis& found)
{
    std::vector<std::size_t> place(all.size());
    std::size_t outermost = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].inside) place[i] = outermost++;
    std::size_t next = outermost;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].inside) place[i] = next++;
    for (stet::attribution& a : all) {
        if (a.inside) a.inside = place[*a.inside];
        (a.inside ? found.nested : found.attributions).push_back(std::move(a));
    }
}

}  // namespace

std::optional<date> reference_date(std::string_view text, const std::optional<date>& brought,
                                   const std::optional<date>& otherwise)
{
    if (brought) return brought;
    if (const auto header = stet::find_document_header(text)) return header->date;
    return otherwise;
}

analysis analyse(std::string_view text, const std::optional<date>& when, const layers& only,
                 const std::optional<std::chrono::local_seconds>& instant)
{
    analysis found;
    if (only.sentences)
        for (const auto& sentence : text | stet::sentences) found.sentences.push_back(sentence);
    const auto take = [&](const auto& quantities) {
        for (const auto& quantity : text | quantities) found.quantities.push_back(quantity);
    };
    const bool quantities = only.quantities || only.claims;
    if (quantities && instant)
        take(stet::quantities.on(*instant).with(stet::time_extent::of_messages));
    else if (quantities && when)
        take(stet::quantities.on(*when));
    else if (quantities)
        take(stet::quantities);
    if (only.attributions && only.nested)
        take_nested(text | stet::attributions.nested(), found);
    else if (only.attributions || only.claims)
        found.attributions = text | stet::attributions;
    if (only.claims) found.claims = stet::join_claims(found.attributions, found.quantities);
    return found;
}

}  // namespace annotate
