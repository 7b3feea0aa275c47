#ifndef STET_TOKENS_TOKENS_HPP
#define STET_TOKENS_TOKENS_HPP

#include <stet/core/scan.hpp>
#include <stet/tokens/token_scanner.hpp>

namespace stet {

using tokens_view = scan_view<token_scanner>;
using tokens_fn = scan_adaptor<token_scanner>;

/// The words, numbers and marks of a text, in order. Every byte that is no blank lies in exactly
/// one of them:
///
///     for (const stet::token& t : article | stet::tokens)
///         if (t.kind == stet::token_kind::number) fmt::print("{}\n", t);
///
/// Inside sentences: `article | stet::sentences | stet::tokens`.
inline constexpr tokens_fn tokens;

}  // namespace stet

#endif
