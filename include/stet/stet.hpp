#ifndef STET_STET_HPP
#define STET_STET_HPP

// Everything except stet/format/, which is for those who print.

#include <stet/attributions.hpp>
#include <stet/claims.hpp>
#include <stet/core/scan.hpp>
#include <stet/quantities.hpp>
#include <stet/sentences.hpp>
#include <stet/text.hpp>
#include <stet/tokens.hpp>
#include <stet/version.hpp>

#endif
