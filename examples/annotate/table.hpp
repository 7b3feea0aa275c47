#ifndef ANNOTATE_TABLE_HPP
#define ANNOTATE_TABLE_HPP

#include "terminal.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace annotate {

/// A column of a table. Longer cells are shortened.
struct column {
    std::string title;
    std::size_t widest;    ///< columns of the terminal; the last column takes what is left
    bool numbers = false;  ///< set to the right
};

using row = std::vector<std::string>;

/// Lines up rows under their titles, within the width. A column that is empty in all rows is left
/// out. The cells are texts of the article or ours, and made printable.
[[nodiscard]] std::string table(const std::vector<column>& columns, std::vector<row> rows,
                                const look& how);

/// A line that heads a part of the output.
[[nodiscard]] std::string heading(const std::string& title, const look& how);

}  // namespace annotate

#endif
