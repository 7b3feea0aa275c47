#!/usr/bin/env python3
"""check.py WHAT ANNOTATE SHARED: annotate on the acceptance article, scored by the shared tools.

WHAT is sentences (19 of 19 exact), quantities (the six required ones exact in all fields, nothing
spurious), attributions (relation F1 of 85 or more, the style right where the relation is), nested
(5 of the 6 inside others) or header (without options, the date comes from the text's first line).
Ends with 77, "skipped", where SHARED is not there.
"""
import json
import os
import subprocess
import sys
import tempfile


def bytes_of(spans):
    spans = spans if isinstance(spans, list) else [spans] if spans else []
    return {i for s in spans for i in range(s["begin"], s["end"])}


def wrong_styles(gold, found):
    """Gold attributions whose relation is found (as the scorer has it) with another style."""
    wrong = []
    for g in gold["attributions"]:
        for f in found["attributions"]:
            if overlap_as_relations(g, f) and g["style"] != f["style"]:
                wrong.append(f"{g.get('id')} is {g['style']}, found {f['style']}")
    return wrong


def overlap_as_relations(g, f):
    """As the scorer has it, but by bytes: same cue, half of the content, same source or none."""
    a, b = bytes_of(g["content"]), bytes_of(f["content"])
    return (bytes_of(g["cue"]) & bytes_of(f["cue"]) and len(a & b) >= len(a | b) / 2
            and bool(g["source"]) == bool(f.get("source"))
            and (not g["source"] or bytes_of(g["source"]) & bytes_of(f["source"])))


def main(what, annotate, shared):
    gold_name = os.path.join(shared, "acceptance", "gold.jsonl")
    if not os.path.exists(gold_name):
        print(f"skipped: there is no {gold_name}")
        return 77
    if what == "header":
        article = os.path.join(shared, "acceptance", "article.txt")
        done = subprocess.run([annotate, article], stdout=subprocess.PIPE, check=True)
        found = "2025-08-15TNI" in done.stdout.decode()
        print("Friday night is", "2025-08-15TNI" if found else "not resolved")
        return 0 if found else 1

    if what == "nested":
        done = subprocess.run([annotate, "--jsonl", "--nested", gold_name], stdout=subprocess.PIPE,
                              check=True)
        with open(gold_name, encoding="utf-8") as file:
            gold = json.loads(file.readline())["nested"]
        found = json.loads(done.stdout)["nested"]
        missed = [g["id"] for g in gold if not any(overlap_as_relations(g, f) for f in found)]
        print(f"{len(found)} found inside others; of {len(gold)} missed: {missed}")
        return 0 if len(missed) <= 1 else 1

    with open(gold_name, "rb") as file:
        done = subprocess.run([annotate, "--jsonl"], stdin=file, stdout=subprocess.PIPE, check=True)
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as found_file:
        found_file.write(done.stdout)
        found_file.flush()
        tool = [sys.executable, os.path.join(shared, "tools", f"score_{what}.py")]
        files = [gold_name, found_file.name]
        subprocess.run([*tool, "--errors", "20", *files], check=True)
        score = json.loads(subprocess.run([*tool, "--json", *files], stdout=subprocess.PIPE,
                                          check=True).stdout)
    if what == "sentences":
        return 0 if score["span"]["f1"] == 1 and score["span"]["tp"] == 19 else 1
    if what == "quantities":
        fields = ("pass", "P", "R", "kind", "value", "unit", "timex")
        return 0 if all(score[0][f] == 1 for f in fields) else 1
    with open(gold_name, encoding="utf-8") as file:
        wrong = wrong_styles(json.loads(file.readline()), json.loads(done.stdout))
    print("\n".join(wrong) or "the styles are right")
    return 0 if score["attribution"]["all"]["relation"][2] >= 0.85 and not wrong else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
