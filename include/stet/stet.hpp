#ifndef STET_STET_HPP
#define STET_STET_HPP

// Everything except stet/format/, which is for those who print.

#include <stet/core/scan.hpp>
#include <stet/text/paragraphs.hpp>
#include <stet/version.hpp>

#endif
