#!/usr/bin/env python3
"""compare.py ANNOTATE [--update | --verbose]: does annotate find in the sample articles what a reader does?

NAME.jsonl beside this file holds the answers for examples/articles/NAME.txt: one document in the
shape that annotate writes. What is "optional" in it may be found or not. Required are

  sentences      all of them, exactly
  quantities     the same place, kind, value, unit and TIMEX3 value (any of "timex_any"); no others
  attributions   cues that overlap, contents that share half of their words or more, sources that
                 overlap, the same style; where the source refers to somebody ("source_refers_to"),
                 the same speaker, if only by a word of the name; no others

Each deviation is a line. Those that are known stand in known_deviations.txt; any other fails.
`--update` writes that file anew: read the difference. `--verbose` also tells what is right now.
"""
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
KNOWN = HERE / "known_deviations.txt"


def words(document, spans):
    """The words that lie in spans, each by its place in the document."""
    found = set()
    for span in spans or []:
        text = document[span["begin"]:span["end"]].decode()
        for match in re.finditer(r"[^\W_]+", text):
            found.add(span["begin"] + len(text[:match.start()].encode()))
    return found


def shown(document, spans):
    return " ... ".join(document[s["begin"]:s["end"]].decode() for s in spans or []) or "(nobody)"


def place(element):
    return element["begin"], element["end"]


def overlap(a, b):
    return a["begin"] < b["end"] and b["begin"] < a["end"]


def same_number(a, b):
    return a == b or (a is not None and b is not None and abs(a - b) <= 1e-4 * abs(a))


def quantity_differences(gold, found):
    for key in ("kind", "unit"):
        if gold.get(key) != found.get(key):
            yield f"{key} is {found.get(key)}, not {gold.get(key)}"
    for key in ("value", "low", "high"):
        if not same_number(gold.get(key), found.get(key)):
            yield f"{key} is {found.get(key)}, not {gold.get(key)}"
    if gold.get("values") != found.get("values"):
        yield f"values are {found.get('values')}, not {gold.get('values')}"
    accepted = gold.get("timex_any") or [gold.get("timex")]
    if found.get("timex") not in accepted:
        yield f"timex is {found.get('timex')}, not {accepted[0]}"


def same_attribution(document, gold, found):
    content, other = words(document, gold["content"]), words(document, found["content"])
    source, other_source = words(document, gold["source"]), words(document, found["source"])
    cues = any(overlap(a, b) for a in gold["cue"] for b in found["cue"])
    return (cues
            and 2 * len(content & other) >= len(content | other)
            and (source & other_source or not (source or other_source)))


def deviations(gold, found):
    document = gold["text"].encode()
    name = gold["id"]

    expected = {place(s) for s in gold["sentences"]}
    actual = {place(s) for s in found["sentences"]}
    for begin, end in sorted(expected ^ actual):
        which = "missed" if (begin, end) in expected else "wrong"
        yield f"{name}: sentence {which}: {document[begin:end].decode()}"

    quantities = {place(q): q for q in found["quantities"]}
    for q in gold["quantities"]:
        if q.get("optional"):
            continue
        if place(q) not in quantities:
            yield f"{name}: quantity missed: {q['text']}"
        else:
            for difference in quantity_differences(q, quantities[place(q)]):
                yield f"{name}: quantity {q['text']}: {difference}"
    for q in found["quantities"]:
        if not any(place(g) == place(q) or (g.get("optional") and overlap(g, q))
                   for g in gold["quantities"]):
            yield f"{name}: quantity wrong: {shown(document, [q])}"

    matched = set()
    for a in gold["attributions"]:
        title = (f"{shown(document, a['source'])} | {shown(document, a['cue'])} | "
                 f"{shown(document, a['content'])}")
        same = [i for i, f in enumerate(found["attributions"])
                if i not in matched and same_attribution(document, a, f)]
        matched.update(same[:1])
        if a.get("optional"):
            continue
        if not same:
            yield f"{name}: attribution missed: {title}"
            continue
        other = found["attributions"][same[0]]
        if other["style"] != a["style"]:
            yield f"{name}: style is {other['style']}, not {a['style']}: {title}"
        if a.get("source_refers_to"):
            speaker = shown(document, [other["speaker"]] if "speaker" in other else other["source"])
            if not set(speaker.lower().split()) & set(a["source_refers_to"].lower().split()) - {"the"}:
                yield f"{name}: speaker is not {a['source_refers_to']}: {title}"
    for i, a in enumerate(found["attributions"]):
        if i not in matched:
            yield (f"{name}: attribution wrong: {shown(document, a['source'])} | "
                   f"{shown(document, a['cue'])} | {shown(document, a['content'])}")


def main(annotate, *options):
    lines = []
    for path in sorted(HERE.glob("*.jsonl")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        article = HERE.parent.parent / "examples" / "articles" / f"{path.stem}.txt"
        if article.read_text(encoding="utf-8") != gold["text"] + "\n":
            sys.exit(f"{path} does not hold the text of {article}")
        done = subprocess.run([annotate, "--jsonl", path], stdout=subprocess.PIPE, check=True)
        lines += deviations(gold, json.loads(done.stdout))

    if "--update" in options:
        KNOWN.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    known = KNOWN.read_text(encoding="utf-8").splitlines() if KNOWN.exists() else []
    new = [line for line in lines if line not in known]
    print("No new deviations." if not new else "\n".join(new))
    if "--verbose" in options:
        print(f"{len(lines)} deviations in all")
        print(*(f"right now: {line}" for line in known if line not in lines), sep="\n")
    return 1 if new else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
