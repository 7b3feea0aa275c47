#ifndef ANNOTATE_MARKED_TEXT_HPP
#define ANNOTATE_MARKED_TEXT_HPP

#include "analysis.hpp"
#include "terminal.hpp"

#include <string>
#include <string_view>

namespace annotate {

/// The article, wrapped to the width, with what was found marked in it: sentences by small numbers,
/// all else by colour, or without colour by signs.
[[nodiscard]] std::string marked_text(std::string_view text, const analysis& found,
                                      const look& how);

/// What the marks mean, on one line. Empty if nothing was marked.
[[nodiscard]] std::string legend(const analysis& found, const look& how);

/// A number in small raised digits: "¹²".
[[nodiscard]] std::string raised(std::size_t number);

}  // namespace annotate

#endif
