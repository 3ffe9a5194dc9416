#!/usr/bin/env python3
"""Cuts the inputs that a fuzz target starts from out of Content/ and the tests: Fuzzing/seeds.py TARGET FOLDER."""
import hashlib
import json
import pathlib
import re
import sys

LONGEST = 4096
name, folder = sys.argv[1], pathlib.Path(sys.argv[2])


def texts(pattern, *roots):
    for root in roots:
        for path in sorted(pathlib.Path(root).rglob(pattern)):
            yield path.read_bytes()


def front_matter():
    # The first byte chooses what kind of file the rest is read as.
    for text in texts("*.yml", "Content"):
        for start in range(0, min(len(text), 8 * LONGEST), LONGEST - 1):
            line = text.rfind(b"\n- id:", 0, start) + 1 if start else 0
            for kind in range(17):
                if (kind + start + len(text)) % 5 == 0:
                    yield bytes([kind]) + text[line : line + LONGEST - 1]
    for text in texts("*.md", "Content"):
        yield b"\x02" + text.split(b"\n---\n", 1)[0].removeprefix(b"---\n")
    for text in literals("Tests/YAMLTests"):
        yield text


def markdown():
    for text in texts("*.md", "Content"):
        body = text.split(b"\n---\n", 1)[-1]
        blocks = body.split(b"\n\n")
        for start in range(0, len(blocks), 6):
            yield b"\n\n".join(blocks[start : start + 6])
    for text in literals("Tests/MarkdownTests"):
        yield text
    examples = pathlib.Path(".tools/commonmark.json")
    if examples.exists():
        for example in json.loads(examples.read_text(encoding="utf-8")):
            yield example["markdown"].encode()


def edtf():
    for text in texts("*.yml", "Content"):
        for value in re.findall(rb": *\"?([-0-9XY/.~?%P][-0-9XYMWDP/.~?%]*)\"?$", text, re.M):
            yield value
    for text in literals("Tests/RecordsTests/Values"):
        yield text


def csv():
    for text in literals("Tests/SpreadsheetTests", "Tests/LoadingTests"):
        if b"," in text or b";" in text:
            yield text


def literals(*roots):
    """The string literals of Swift tests, as they would be read."""
    escapes = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b'"': b'"', b"\\": b"\\", b"0": b"\0"}

    def unescape(match):
        if match[1].startswith(b"u{"):
            return chr(int(match[1][2:-1], 16)).encode("utf-8", "replace")
        return escapes[match[1]]

    for text in texts("*.swift", *roots):
        found = re.findall(rb'"""\n(.*?)\n *"""', text, re.S)
        found += re.findall(rb'"((?:[^"\\\n]|\\.)+)"', text)
        for literal in found:
            yield re.sub(rb"\\(u\{[0-9A-Fa-f]+\}|[nrt\"\\0])", unescape, literal)


for seed in {"front-matter": front_matter, "markdown": markdown, "edtf": edtf, "csv": csv}[name]():
    if 0 < len(seed) <= LONGEST:
        (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
