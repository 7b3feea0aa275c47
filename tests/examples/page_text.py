#!/usr/bin/env python3
"""page_text.py ARTICLE...: is the page on the standard input one of these articles, and sound?

Every tag must be closed in its turn, nothing may be fetched from elsewhere or run, and the
paragraphs, without numbers of sentences and names of speakers, must hold the text of the articles.
"""
import html.parser
import sys

VOID = {"meta"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []
        self.paragraphs = []
        self.marks = 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "link", "img", "iframe"):
            sys.exit(f"the page needs more than itself: {tag}")
        if any(name in ("src", "href") or name.startswith("on") for name, _ in attributes):
            sys.exit(f"the page needs more than itself: {attributes}")
        kind = dict(attributes).get("class")
        if tag == "p":
            self.paragraphs.append("" if kind is None else None)
        self.marks += tag == "span"
        if tag not in VOID:
            self.open.append((tag, kind))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            sys.exit(f"{tag} is closed but was not the last one open")

    def handle_data(self, data):
        in_text = any(tag == "p" for tag, _ in self.open)
        added = any(tag == "sup" or kind == "speaker" for tag, kind in self.open)
        if in_text and not added and self.paragraphs[-1] is not None:
            self.paragraphs[-1] += data


page = Page()
page.feed(sys.stdin.read())
page.close()
if page.open:
    sys.exit(f"never closed: {page.open}")
expected = []
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        expected += [" ".join(p.split()) for p in file.read().split("\n\n") if p.strip()]
found = [" ".join(p.split()) for p in page.paragraphs if p is not None]
if found != expected:
    sys.exit(next(f"{a!r}\nis not\n{b!r}" for a, b in zip(found + [""], expected + [""]) if a != b))
if page.marks < len(expected):
    sys.exit("there are hardly any marks")
print(f"{len(sys.argv) - 1} articles, {len(found)} paragraphs, each as it is in the article")
