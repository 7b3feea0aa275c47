#ifndef ANNOTATE_OPTIONS_HPP
#define ANNOTATE_OPTIONS_HPP

#include "document.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace annotate {

/// What to look for.
struct layers {
    bool sentences = true;
    bool quantities = true;
    bool attributions = true;
    bool claims = true;
    bool nested = false;  ///< attributions inside others too
};

enum class colour { automatic, always, never };

/// What the command line asks for.
struct options {
    std::vector<std::string> files;  ///< an empty name is the standard input
    bool jsonl = false;
    layers only;
    std::optional<date> when;  ///< of documents that bring none
    colour colours = colour::automatic;
    std::string html;         ///< the file to write a page to; empty for none
    std::size_t threads = 1;  ///< that read documents of JSON Lines
};

/// The exit code, if the command line already decides it: help was asked for and printed, or
/// something was refused with a message.
[[nodiscard]] std::optional<int> read_command_line(int argc, char** argv, options& asked);

}  // namespace annotate

#endif
