"""Trains taggers on a tiny corpus, and holds the headers against the program that wrote them.

    train_test.py TRAIN INCLUDE EXAMPLES TESTS ARTICLES SCRATCH MODEL COMPILER [OPTION...]

The header, compiled into a program, finds what `train` says it finds; two runs of a seed write the
same bytes, whatever the number of threads; what cannot be done is said.
"""
import glob
import os
import subprocess
import sys

TRAIN, INCLUDE, EXAMPLES, TESTS, ARTICLES, SCRATCH, MODEL = sys.argv[1:8]
COMPILE = sys.argv[8:]


def run(*arguments, fails=False):
    done = subprocess.run(arguments, capture_output=True, text=True)
    if (done.returncode != 0) != fails:
        sys.exit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout if not fails else done.stderr


def train(corpus, header, *options):
    return run(TRAIN, corpus, "--dev", corpus, "--model", MODEL, "-o", header,
               "--epochs", "6", "--folds", "2", *options)


os.makedirs(SCRATCH, exist_ok=True)
os.chdir(SCRATCH)
corpus = "tiny.jsonl"
with open(corpus, "w", encoding="utf-8") as out:
    for name in sorted(glob.glob(f"{ARTICLES}/*.jsonl")):
        with open(name, encoding="utf-8") as article:
            out.write(article.read().rstrip("\n") + "\n")

said = train(corpus, "tiny.hpp", "--threads", "1", "--remark", "A tiny corpus of our own.")
train(corpus, "again.hpp", "--threads", "2", "--name", "tiny", "--remark", "A tiny corpus of our own.")
with open("tiny.hpp", "rb") as one, open("again.hpp", "rb") as two:
    text = one.read()
    if text != two.read():
        sys.exit("the same seed gave two different headers")
for needed in (b"// A tiny corpus of our own.", b"Checksum: ", b"Features: version ",
               said.splitlines()[0].encode()):
    if needed not in text:
        sys.exit(f"the header does not say {needed!r}")

run(*COMPILE, "-std=c++20", "-O1", "-I", INCLUDE, "-I", EXAMPLES, "-I", ".",
    "-D", 'STET_TRAINED_HEADER="tiny.hpp"', "-D", "STET_TRAINED_MODEL=stet::models::tiny",
    f"{TESTS}/train/agreement.cpp", f"{EXAMPLES}/train/corpus.cpp",
    f"{EXAMPLES}/train/examples.cpp", "-lsimdjson", "-lfmt", "-o", "agreement")
found = run("./agreement", corpus)
if found != said:
    sys.exit(f"train said\n{said}and its header finds\n{found}")
if " found 0 " in said or "of 0 found" in said:
    sys.exit("nothing was learned:\n" + said)

# What cannot be done is said, and no header is left.
with open("broken.jsonl", "w", encoding="utf-8") as out:
    out.write('{"id": "a", "text": "Hello.", "attributions": []}\n{"id": "b"\n')
for arguments, words in (
        (("absent.jsonl", "--dev", corpus, "-o", "none.hpp"), "absent.jsonl"),
        (("broken.jsonl", "--dev", corpus, "-o", "none.hpp"), "broken.jsonl, line 2"),
        ((corpus, "--dev", corpus, "-o", "none.hpp", "--name", "9lives"), "cannot be the name")):
    complaint = run(TRAIN, *arguments, fails=True)
    if words not in complaint:
        sys.exit(f"{arguments}: said {complaint!r}, not {words!r}")
if os.path.exists("none.hpp"):
    sys.exit("a header was written in spite of an error")
print(said, end="")
