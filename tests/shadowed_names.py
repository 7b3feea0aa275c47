"""Looks for functions of `stet` that one of the same name in `stet::detail` hides.

    shadowed_names.py INCLUDE

What stands in stet::detail calls its neighbour there, or the function of stet if that header is
not included: a program that includes more would get another answer. Names at the margin count,
those of other folders only; of a folder's own, its tests see both.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1]) / "stet"
OPENS = re.compile(r"^namespace ([\w:]+) \{")
CLOSES = re.compile(r"^\}  // namespace")
FUNCTION = re.compile(r"^(?:\[\[nodiscard\]\] |constexpr |inline |STET_\w+ )+[^=(]*?\b([a-z]\w*)\(")

found = collections.defaultdict(lambda: collections.defaultdict(set))  # name, namespace, folders
for header in sorted(ROOT.rglob("*.hpp")):
    inside = []
    lines = header.read_text(encoding="utf-8").splitlines()
    for i, line in enumerate(lines):
        if opened := OPENS.match(line):
            inside.append(opened[1])
        elif CLOSES.match(line):
            inside.pop()
        elif line and not line[0].isspace():
            joined = line if "(" in line else f"{line} {lines[i + 1] if i + 1 < len(lines) else ''}"
            if declared := FUNCTION.match(joined):
                folder = header.relative_to(ROOT).parts[0]
                found[declared[1]]["::".join(inside)].add(folder)

if sum(len(places) for places in found.values()) < 200:
    sys.exit(f"only {len(found)} functions were recognised under {ROOT}")
hidden = [f"{name}: stet:: in {sorted(by['stet'])}, stet::detail:: in {sorted(by['stet::detail'])}"
          for name, by in sorted(found.items())
          if "stet" in by and "stet::detail" in by
          and len(by["stet"] | by["stet::detail"]) > 1]
print("\n".join(hidden) or f"{len(found)} names, none hidden")
sys.exit(1 if hidden else 0)
