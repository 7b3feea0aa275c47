#ifndef ANNOTATE_JSONL_HPP
#define ANNOTATE_JSONL_HPP

#include "input.hpp"
#include "options.hpp"
#include "output.hpp"

namespace annotate {

/// Writes exactly one line for each line of the input, in its order: what was found in the
/// document, or why it could not be read. Holds one line at a time. Returns how many lines could
/// not be read.
std::size_t annotate_lines(input& in, output& out, const options& asked);

}  // namespace annotate

#endif
