#!/usr/bin/env python3
"""Writes a seeded site of N factsheets, to measure with: as Dossier's content, and for Hugo.

    Benchmarks/corpus.py N FOLDER [--hugo FOLDER] [--seed S]

A factsheet has 1.5 to 3 kB of front matter and 5 to 6 kB of Markdown, with figures, instruments,
organizations and sources to resolve. The same N and seed always give the same bytes, and both forms
say the same. Nothing in it is true.
"""
import argparse
import pathlib

import as_dossier
import as_hugo
from made_up import MadeUpSite


def write(folder, files):
    made = set()
    for path, text in files:
        target = folder / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        target.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--hugo", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    site = MadeUpSite(arguments.count, arguments.seed)
    write(arguments.folder, as_dossier.files(site))
    if arguments.hugo:
        write(arguments.hugo, as_hugo.files(site))


if __name__ == "__main__":
    main()
