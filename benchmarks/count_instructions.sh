#!/usr/bin/env bash
# Counts the instructions per byte that each stage takes (g++ -O3, under callgrind; the same count
# on every run), and those of `sentences` on the worst inputs, relative to FILE. On Debian or Ubuntu
# it first installs what is missing, with apt.
#
#   benchmarks/count_instructions.sh [FILE]     plain text or JSON Lines with a "text"; default:
#                                               the sample articles
#
# CXX chooses the compiler, STAGES what is counted.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# shellcheck source=tests/support/packages.sh
source "$root/tests/support/packages.sh"
need "$(compiler_command)" "$(compiler_package)"
need valgrind valgrind
install_missing

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
analyse=$work/analyse
"$(compiler_command)" -std=c++20 -O3 -I"$root/include" -I"$root/benchmarks" \
    -D STET_SAMPLE_ARTICLES="\"$root/examples/articles\"" \
    "$root/benchmarks/analyse.cpp" -o "$analyse"
file=${1:-}
if [[ -z $file ]]; then
    file=$work/sample.txt
    cat "$root"/examples/articles/*.txt > "$file"
fi

instructions() {  # STAGE TEXT
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$analyse" "$1" "$2" 2>&1 \
        | sed -n 's/.*Collected : //p'
}
per_byte() {  # STAGE TEXT: what the stage adds to reading the text
    local bytes
    bytes=$("$analyse" none "$2" | sed 's/ bytes.*//')
    awk "BEGIN { printf \"%.2f\", ($(instructions "$1" "$2") - $(instructions none "$2")) / $bytes }"
}

for stage in ${STAGES:-sentences quantities attributions}; do
    printf '%-12s %-24s %8s instructions/byte\n' "$stage" "$(basename "${1:-samples}")" \
           "$(per_byte "$stage" "$file")"
done
news=$(per_byte sentences "$file")
number=0
while read -r name; do
    worst=$(per_byte sentences "$number")
    printf '%-12s %-24s %8s instructions/byte %6.2fx\n' sentences "$name" "$worst" \
           "$(awk "BEGIN { print $worst / $news }")"
    number=$((number + 1))
done < <("$analyse" list)
