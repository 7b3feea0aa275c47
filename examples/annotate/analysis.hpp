#ifndef ANNOTATE_ANALYSIS_HPP
#define ANNOTATE_ANALYSIS_HPP

#include "document.hpp"
#include "options.hpp"

#include <stet/attributions.hpp>
#include <stet/quantities.hpp>
#include <stet/sentences.hpp>
#include <stet/text/document_header.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace annotate {

/// What was found in a text, in the order of the text. It refers to the text, which must live on.
struct analysis {
    std::vector<stet::sentence> sentences;
    std::vector<stet::quantity> quantities;
    std::vector<stet::attribution> attributions;
};

/// The day that "Friday" is told from: the one that came with the document, else the one at the
/// head of its text, else the one that the command line gave.
inline std::optional<date> reference_date(std::string_view text, const std::optional<date>& brought,
                                          const std::optional<date>& otherwise)
{
    if (brought) return brought;
    if (const auto header = stet::find_document_header(text)) return header->date;
    return otherwise;
}

/// Runs what was asked for over a text. Without a reference date, days stay unresolved.
inline analysis analyse(std::string_view text, const std::optional<date>& when, const layers& only)
{
    analysis found;
    if (only.sentences)
        for (const auto& sentence : text | stet::sentences) found.sentences.push_back(sentence);
    const auto take = [&](const auto& quantities) {
        for (const auto& quantity : text | quantities) found.quantities.push_back(quantity);
    };
    if (only.quantities && when)
        take(stet::quantities.on(*when));
    else if (only.quantities)
        take(stet::quantities);
    if (only.attributions) found.attributions = text | stet::attributions;
    return found;
}

}  // namespace annotate

#endif
