#!/usr/bin/env bash
# Builds the examples and annotates a sample article. On Debian 12, Ubuntu 24.04 or newer it first
# installs what is missing, with apt.
#
#   examples/run.sh [ARTICLE]          default: one of examples/articles/
#
# CXX chooses the compiler, BUILD the build folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
build=${BUILD:-$root/build}

articles=("$here"/articles/*.txt)
article=$(realpath -- "${1:-${articles[0]}}")

# shellcheck source=tests/support/packages.sh
source "$root/tests/support/packages.sh"
need "$(compiler_command)" "$(compiler_package)"
need cmake cmake
need ninja ninja-build
need_file libfmt-dev /usr/include/fmt/core.h
need_file libsimdjson-dev /usr/include/simdjson.h
need_file libcli11-dev /usr/include/CLI/CLI.hpp
install_missing
check_cmake

if [[ ! -e $build/CMakeCache.txt ]]; then
    cmake -S "$root" -B "$build" -G Ninja -D CMAKE_CXX_COMPILER="$(compiler_command)" \
          -D STET_BUILD_TESTS=OFF
fi
cmake --build "$build" --target annotate
echo
exec "$build/examples/annotate" "$article"
