"""Looks for the weights of the models in the programs that need them, and in those that do not.

    weights_test.py MODELS WITHOUT WITH

MODELS is the folder of the headers, WITHOUT and WITH are programs. Every line of every header's
weights is looked for.
"""
import glob
import re
import sys

MODELS, WITHOUT, WITH = sys.argv[1:4]


def lines_of(header):
    """The lines of the string literals, as the compiler stores them."""
    with open(header, encoding="utf-8") as source:
        found = re.findall(r'^ +"(.{40,})";?$', source.read(), re.MULTILINE)
    return [re.sub(r"\\(.)", r"\1", line).encode() for line in found]


def count(lines, program):
    with open(program, "rb") as binary:
        code = binary.read()
    return sum(line in code for line in lines)


recurrent = lines_of(f"{MODELS}/recurrent.hpp")
if len(recurrent) < 1000:
    sys.exit(f"only {len(recurrent)} lines of weights were recognised in {MODELS}/recurrent.hpp")
held = count(recurrent, WITH)
if held != len(recurrent):
    sys.exit(f"{WITH} holds {held} of {len(recurrent)} lines of the recurrent model: "
             "this test no longer sees weights where they are")
for header in sorted(glob.glob(f"{MODELS}/*.hpp")):
    held = count(lines_of(header), WITHOUT)
    if held:
        sys.exit(f"{WITHOUT} holds {held} lines of {header}, which it does not use")
print(f"{WITHOUT}: no weights; {WITH}: {len(recurrent)} lines of them")
