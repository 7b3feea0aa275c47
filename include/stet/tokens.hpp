#ifndef STET_TOKENS_HPP
#define STET_TOKENS_HPP

// Words, numbers and marks.

#include <stet/tokens/token.hpp>
#include <stet/tokens/token_scanner.hpp>
#include <stet/tokens/tokens.hpp>

#endif
