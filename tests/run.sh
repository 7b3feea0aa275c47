#!/usr/bin/env bash
# Builds stet and runs all its tests. On Debian 12, Ubuntu 24.04 or newer it first installs what is
# missing, with apt.
#
#   tests/run.sh [BUILD-FOLDER]        default: build/ in the repository
#
# CXX chooses the compiler, STET_CMAKE adds settings ("-D STET_WERROR=ON"), JOBS sets how many
# compile at once (default: one per processor).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${1:-$root/build}
jobs=${JOBS:-$(nproc)}

# shellcheck source=tests/support/packages.sh
source "$root/tests/support/packages.sh"
need "$(compiler_command)" "$(compiler_package)"
need cmake cmake
need ninja ninja-build
need python3 python3
need_file catch2 /usr/lib/cmake/Catch2 /usr/lib/*/cmake/Catch2 /usr/share/cmake/Catch2 /usr/share/Catch2
need_file libfmt-dev /usr/include/fmt/core.h
need_file libsimdjson-dev /usr/include/simdjson.h
need_file libcli11-dev /usr/include/CLI/CLI.hpp
need_file libutfcpp-dev /usr/include/utf8.h /usr/include/utf8cpp/utf8.h
need_file unicode-data /usr/share/unicode/UnicodeData.txt
install_missing
check_cmake

fresh=()
if [[ ! -e $build/CMakeCache.txt ]]; then
    fresh=(-G Ninja -D CMAKE_CXX_COMPILER="$(compiler_command)")
fi
# STET_CMAKE is unquoted on purpose: several settings.
# shellcheck disable=SC2086
cmake -S "$root" -B "$build" "${fresh[@]}" -D STET_BUILD_TESTS=ON -D STET_BUILD_EXAMPLES=ON \
      ${STET_CMAKE:-}
cmake --build "$build" --parallel "$jobs"
ctest --test-dir "$build" --parallel "$jobs" --output-on-failure
