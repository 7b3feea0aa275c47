# cmake -C .ci/gcc.cmake: the build that the figures come from, where no warning passes.
set(STET_WERROR ON CACHE BOOL "")
