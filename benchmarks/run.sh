#!/usr/bin/env bash
# Builds the benchmarks and runs them all. On Debian 12, Ubuntu 24.04 or newer it first installs
# what is missing, with apt.
#
#   benchmarks/run.sh [FILE]           plain text or JSON Lines with a "text"; default: the sample
#                                      articles, repeated
#
# CXX chooses the compiler, BUILD the build folder.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${BUILD:-$root/build-benchmarks}
input=()
if [[ $# -gt 0 ]]; then input=("$(realpath -- "$1")"); fi

# shellcheck source=tests/support/packages.sh
source "$root/tests/support/packages.sh"
need "$(compiler_command)" "$(compiler_package)"
need cmake cmake
need ninja ninja-build
need_file libfmt-dev /usr/include/fmt/core.h
need_file libicu-dev /usr/include/unicode/brkiter.h
install_missing
check_cmake

if [[ ! -e $build/CMakeCache.txt ]]; then
    cmake -S "$root" -B "$build" -G Ninja -D CMAKE_CXX_COMPILER="$(compiler_command)" \
          -D CMAKE_BUILD_TYPE=Release -D STET_BUILD_BENCHMARKS=ON -D STET_BUILD_TESTS=OFF \
          -D STET_BUILD_EXAMPLES=OFF -D STET_INSTALL=OFF
fi
cmake --build "$build"
echo
for bench in "$build"/benchmarks/bench_*; do
    if [[ -f $bench && -x $bench ]]; then "$bench" "${input[@]}"; fi
done
