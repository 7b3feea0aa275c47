#!/usr/bin/env python3
"""snippets.py README.md SCRATCH COMPILER...: what a README shows is what its programs do.

Every block ```cpp that holds a main() is a complete program: it compiles with COMPILER... (a
command line, to which the file and -o are added) and runs without an error. If the next block is
```text, that is what it prints. A block ```cpp without a main() is an extract and is left alone.
A README that shows no complete program with its output fails.
"""
import difflib
import os
import re
import subprocess
import sys


def blocks(lines):
    """The fenced blocks, as (first line number, language, text)."""
    start, fence, language, held = 0, None, "", []
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        if fence is None:
            opened = re.match(r"(`{3,}|~{3,})\s*(\S*)", stripped)
            if opened:
                start, fence, language, held = number, opened[1], opened[2], []
        elif stripped == fence:
            yield start, language, "".join(held)
            fence = None
        else:
            held.append(line)
    if fence is not None:
        raise SystemExit(f"line {start}: the block has no end")


def main(readme, scratch, *compiler):
    os.makedirs(scratch, exist_ok=True)
    with open(readme, encoding="utf-8") as file:
        found = list(blocks(file.readlines()))
    failed, checked = False, 0
    for index, (line, language, text) in enumerate(found):
        if language != "cpp" or not re.search(r"\bint main\(", text):
            continue
        program = os.path.join(scratch, f"line_{line}")
        with open(program + ".cpp", "w", encoding="utf-8") as file:
            file.write(text)
        libraries = ["-lfmt"] if re.search(r"#include <(fmt/|stet/format/fmt)", text) else []
        built = subprocess.run([*compiler, program + ".cpp", "-o", program, *libraries],
                               stderr=subprocess.PIPE, text=True, check=False)
        if built.returncode != 0:
            print(f"{readme}:{line}: does not compile\n{built.stderr}")
            failed = True
            continue
        ran = subprocess.run([program], stdout=subprocess.PIPE, cwd=os.path.dirname(readme) or ".",
                             timeout=60, check=False)
        if ran.returncode != 0:
            print(f"{readme}:{line}: ends with {ran.returncode}")
            failed = True
        if index + 1 < len(found) and found[index + 1][1] == "text":
            expected = found[index + 1][2]
            printed = ran.stdout.decode("utf-8", "backslashreplace")
            checked += 1
            if printed != expected:
                failed = True
                sys.stdout.writelines(difflib.unified_diff(
                    expected.splitlines(True), printed.splitlines(True),
                    f"{readme}:{found[index + 1][0]}", "printed"))
    print(f"{readme}: {checked} outputs checked")
    return 1 if failed or checked == 0 else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(*sys.argv[1:]))
