# cmake -C .ci/gcc.cmake: no warning passes, and the examples compile in two thirds of the time.
set(STET_WERROR ON CACHE BOOL "")
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG" CACHE STRING "")
