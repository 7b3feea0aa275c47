# Sourced by the scripts that install what is missing: `need COMMAND PACKAGE` and
# `need_file PACKAGE FILE...` note what is, `install_missing` installs it with apt and says so.

missing=()

need() {  # COMMAND PACKAGE
    command -v "$1" > /dev/null || missing+=("$2")
}

need_file() {  # PACKAGE FILE... (one of the files will do)
    local package=$1 file
    shift
    for file in "$@"; do
        if [[ -e $file ]]; then return; fi
    done
    missing+=("$package")
}

compiler_command() { echo "${CXX:-g++}"; }

compiler_package() {  # of the command that CXX names
    local name
    name=$(basename "$(compiler_command)")
    case $name in
    clang++*) echo "clang${name#clang++}" ;;
    *) echo "$name" ;;
    esac
}

install_missing() {
    if [[ ${#missing[@]} -eq 0 ]]; then return; fi
    echo "Missing here: ${missing[*]}"
    if ! command -v apt-get > /dev/null; then
        cat >&2 <<END
There is no apt on this machine. Please install, by the means of your system, what these packages
of Debian hold, and run this again: ${missing[*]}
END
        exit 1
    fi
    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        if ! command -v sudo > /dev/null; then
            cat >&2 <<END
Installing needs the rights of root, and there is no sudo. Please have somebody run
    apt-get install ${missing[*]}
and run this again.
END
            exit 1
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    echo "Installing with apt: ${missing[*]}"
    if ! "${as_root[@]}" apt-get install -qq -y --no-install-recommends "${missing[@]}" \
            > /dev/null 2>&1; then
        # The lists of packages may be missing or old.
        "${as_root[@]}" apt-get update -qq \
            || echo "apt-get update did not end well; trying with the lists that there are" >&2
        if ! "${as_root[@]}" apt-get install -qq -y --no-install-recommends "${missing[@]}" \
                > /dev/null; then
            echo "apt could not install: ${missing[*]}" >&2
            exit 1
        fi
    fi
}

check_cmake() {
    local version
    version=$(cmake --version | head -n 1)
    version=${version##* }
    if [[ $(printf '%s\n3.24\n' "$version" | sort -V | head -n 1) != 3.24 ]]; then
        echo "CMake is $version; stet needs 3.24 (Debian 12, Ubuntu 24.04, or newer)" >&2
        exit 1
    fi
}
