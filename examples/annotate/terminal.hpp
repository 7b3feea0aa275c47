#ifndef ANNOTATE_TERMINAL_HPP
#define ANNOTATE_TERMINAL_HPP

#include "options.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace annotate {

/// How the output is to look.
struct look {
    std::size_t width = 80;  ///< columns
    bool colours = false;
};

/// Colour where it was asked for, or where the output is a terminal that takes it (NO_COLOR is not
/// set, TERM is not "dumb"). The width of the terminal, else $COLUMNS, else 80; at least 40, and at
/// most 100, as longer lines are hard to read.
[[nodiscard]] look look_of_stdout(colour asked);

/// Whether a person types the input, and may wonder what is expected.
[[nodiscard]] bool stdin_is_terminal();

/// How many columns a text takes: characters of East Asian width take two, combining ones none.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// A text that can be shown on one line of any terminal: a run of whitespace is one blank, and
/// control characters and broken UTF-8 are U+FFFD, so that no text can steer the terminal.
[[nodiscard]] std::string printable(std::string_view text);

/// The beginning of a printable text, with "…" if it takes more columns than given.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);

}  // namespace annotate

#endif
