#ifndef STET_VERSION_HPP
#define STET_VERSION_HPP

#define STET_VERSION_MAJOR 0
#define STET_VERSION_MINOR 1
#define STET_VERSION_PATCH 0

/// 10'000 times the major number, 100 times the minor one, and the patch: compares with `<`.
#define STET_VERSION (STET_VERSION_MAJOR * 10'000 + STET_VERSION_MINOR * 100 + STET_VERSION_PATCH)

#endif
