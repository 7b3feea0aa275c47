#include <stet/version.hpp>

#include "support/catch.hpp"

#include <string>

TEST_CASE("version: the header and CMake agree", "[core][version]")
{
    const auto version = std::to_string(STET_VERSION_MAJOR) + "."
                         + std::to_string(STET_VERSION_MINOR) + "."
                         + std::to_string(STET_VERSION_PATCH);
    CHECK(version == STET_CMAKE_VERSION);
    CHECK(STET_VERSION
          == STET_VERSION_MAJOR * 10'000 + STET_VERSION_MINOR * 100 + STET_VERSION_PATCH);
}
