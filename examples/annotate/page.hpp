#ifndef ANNOTATE_PAGE_HPP
#define ANNOTATE_PAGE_HPP

#include "analysis.hpp"
#include "terminal.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace annotate {

/// What a person gets to read about an article: the text with marks, who said what, who
/// claims which figure, and the quantities with their values; of the tables those asked for.
[[nodiscard]] std::string page(std::string_view text, const std::optional<date>& when,
                               const analysis& found, const layers& shown, const look& how);

}  // namespace annotate

#endif
