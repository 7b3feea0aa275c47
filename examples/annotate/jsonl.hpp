#ifndef ANNOTATE_JSONL_HPP
#define ANNOTATE_JSONL_HPP

#include "input.hpp"
#include "options.hpp"
#include "output.hpp"

namespace annotate {

/// Writes exactly one line for each line of the input, in its order: what was found in the
/// document, or why it could not be read. Returns how many lines could not be read.
///
/// Holds one line at a time; with more threads than one, a megabyte of lines for each, or one line
/// if that is longer. What is written does not depend on the number of threads.
std::size_t annotate_lines(input& in, output& out, const options& asked);

}  // namespace annotate

#endif
