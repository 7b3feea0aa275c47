# cmake -C .ci/sanitize.cmake: all checks of clang and the library at once, and the fuzz targets.
set(CMAKE_CXX_COMPILER clang++-19 CACHE STRING "")
set(CMAKE_CXX_FLAGS "-D_GLIBCXX_ASSERTIONS" CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O1" CACHE STRING "")  # compiles in half the time of -O3
set(STET_WERROR ON CACHE BOOL "")
set(STET_SANITIZE address,undefined CACHE STRING "")
set(STET_BUILD_FUZZERS ON CACHE BOOL "")
set(STET_BUILD_EXAMPLES OFF CACHE BOOL "")  # g++ builds and tests them
