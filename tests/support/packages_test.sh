#!/usr/bin/env bash
# packages_test.sh SCRATCH: what packages.sh says and does on machines of several kinds, played by
# stand-ins for apt-get, sudo and id.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$1
failures=0

machine() {  # COMMAND... : a machine with these stand-ins and little else
    rm -rf "$scratch"
    mkdir -p "$scratch/bin"
    local tool
    for tool in bash cat env head sort basename; do
        ln -s "$(command -v $tool)" "$scratch/bin/$tool"
    done
    for tool in "$@"; do
        case $tool in
        root) printf '#!/bin/bash\necho 0\n' > "$scratch/bin/id" ;;
        user) printf '#!/bin/bash\necho 1000\n' > "$scratch/bin/id" ;;
        sudo) printf '#!/bin/bash\necho "sudo $*" >> "%s"\n"$@"\n' "$scratch/log" \
                  > "$scratch/bin/sudo" ;;
        apt) printf '#!/bin/bash\necho "apt-get $*" >> "%s"\n' "$scratch/log" \
                 > "$scratch/bin/apt-get" ;;
        old-apt) printf '#!/bin/bash\necho "apt-get $*" >> "%s"\n[[ -e "%s" ]] && exit\n[[ $1 == update ]] && : > "%s"\n' \
                     "$scratch/log" "$scratch/updated" "$scratch/updated" > "$scratch/bin/apt-get" ;;
        bad-apt) printf '#!/bin/bash\nexit 100\n' > "$scratch/bin/apt-get" ;;
        *) printf '#!/bin/bash\n' > "$scratch/bin/$tool" ;;
        esac
    done
    chmod +x "$scratch/bin/"*
}

expect() {  # EXIT-CODE WORDS: of a script that needs fancy-compiler
    local code=0 out
    out=$(PATH="$scratch/bin" "$scratch/bin/bash" -c "set -euo pipefail; source '$here/packages.sh'
        need fancy-compiler fancy; need_file headers /nowhere /dev/null; install_missing; echo done" \
        2>&1) || code=$?
    out+=$'\n'$(cat "$scratch/log" 2> /dev/null || true)
    if [[ $code -ne $1 || $out != *"$2"* ]]; then
        echo "expected exit $1 and '$2', got $code and:"
        echo "$out"
        failures=$((failures + 1))
    fi
}

machine root apt fancy-compiler;  expect 0 "done"
machine root;                     expect 1 "There is no apt"
machine user apt;                 expect 1 "there is no sudo"
machine user apt;                 expect 1 "apt-get install fancy"
machine root apt;                 expect 0 "Installing with apt: fancy"
machine root apt;                 expect 0 "apt-get install -qq -y --no-install-recommends fancy"
machine user apt sudo;            expect 0 "sudo env DEBIAN_FRONTEND=noninteractive apt-get install"
machine root old-apt;             expect 0 "apt-get update"
machine root bad-apt;             expect 1 "apt could not install: fancy"
exit "$failures"
