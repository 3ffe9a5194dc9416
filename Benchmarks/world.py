#!/usr/bin/env python3
"""Writes a seeded site of the whole world, to see pages and measure with, as Dossier's content.

    Benchmarks/world.py FOLDER [--countries N] [--indicators N] [--years N] [--treaties N]
                        [--organizations N] [--seed S]

Every country has a factsheet, a series of each indicator over all years in sheets, two figures of no
indicator, two laws and its share of the organizations, and belongs to one of six regions; treaties have parties all over the world. The names of countries are
real, and nothing else is. The same numbers and seed always give the same bytes.
"""
import argparse
import json
import pathlib
import random
import re

from corpus import write
from made_up import made_up_word, sentence

NAMES = pathlib.Path(__file__).resolve().parent.parent / "Sources/Values/Codes/CountryEnglishNames.swift"
REGIONS = ["Northern seas", "Eastern plains", "Great islands", "Southern coast", "Western hills", "Middle lakes"]
THINGS = """rural households|schools|clinics|young workers|small farms|towns|older people|apprentices|boats
women in parliament|open cases|libraries|teachers|newborn children|wells""".replace("\n", "|").split("|")
STATES = """with safe water|with a road in all seasons|registered within a month|inspected in the year
without electricity|with a bank account|that report every quarter|on a waiting list""".replace("\n", "|").split("|")
KINDS = ["ngo", "government", "union", "court", "network"]
EVENTS = [("signed", 3), ("ratified", 6), ("acceded", 2)]

SITE = """title: A measured world
tagline: Nothing in it is true but the names of countries.
description: A site to look at and to measure with.
statement: This site was generated to measure with. Nothing in it is true.
language: en
base-url: https://evidence.gov.np/
contact: {email: editors@evidence.gov.np}
publisher: Nobody
edition: 2026-11
date: 2026-11-21
map: assets/world.geojson
"""


def countries(count):
    """Codes and names, in the order of the codes; after those of ISO 3166-1, the user-assigned."""
    texts = NAMES.read_text(encoding="utf-8").split('"""')
    text = next(text for text in texts if "ABW Aruba" in text)
    known = {one.split()[0]: " ".join(one.split()[1:]) for one in text.replace("\\\n", "").split(";") if one.strip()}
    more = [(f"X{chr(65 + n // 26)}{chr(65 + n % 26)}", f"Territory {n + 1}") for n in range(26, 26 + count)]
    return (list(known.items()) + more)[:count]


class World:
    def __init__(self, arguments):
        self.arguments = arguments
        self.countries = countries(arguments.countries)
        self.chance = random.Random(f"{arguments.seed}:world")
        self.years = range(2026 - arguments.years, 2026)
        labels = [f"{thing} {state}" for state in STATES for thing in THINGS]
        self.indicators = [(f"i{n}", labels[n % len(labels)], ["people", "percent", "number"][n % 3])
                           for n in range(arguments.indicators)]

    def region_of(self, place):
        return place * len(REGIONS) // len(self.countries)

    def files(self):
        yield "site.yml", SITE
        yield "assets/world.geojson", json.dumps({"type": "FeatureCollection", "features": [
            self.outline(place, code) for place, (code, _) in enumerate(self.countries)]})
        yield "regions/regions.yml", f"- id: world\n  name: The world\n  summary: {sentence(self.chance)}\n" + "".join(self.region(n, name) for n, name in enumerate(REGIONS))
        yield "sources/sources.yml", "".join(
            f"- id: report-{n}\n  type: report\n  title: Statistical report {n}\n  author:\n"
            f"    - literal: Office {n}\n  issued: 2026\n  publisher: Office {n}\n" for n in range(50))
        for code, name in self.countries:
            folder = f"countries/{code.lower()}"
            yield f"{folder}/country.yml", f"id: {code.lower()}\ncode: {code}\nname: {json.dumps(name)}\nsummary: {sentence(self.chance)}\n"
            yield f"{folder}/factsheet-2026.md", self.brief(code, name)
        yield from self.figures()
        for n in range(self.arguments.treaties):
            yield f"legal/treaty-{n}.yml", self.treaty(n)
        yield "legal/laws.yml", "".join(self.law(code, n) for code, _ in self.countries for n in range(2))
        yield "organizations/organizations.yml", "".join(
            self.organization(n) for n in range(self.arguments.organizations))

    def outline(self, place, code):
        west, south = -170 + place % 25 * 13, -60 + place // 25 * 12
        ring = [[west, south], [west + 11, south + 1], [west + 10, south + 10], [west + 1, south + 9], [west, south]]
        return {"type": "Feature", "properties": {"code": code}, "geometry": {"type": "Polygon", "coordinates": [ring]}}

    def region(self, number, name):
        members = "".join(f"    - {code}\n" for place, (code, _) in enumerate(self.countries)
                          if self.region_of(place) == number)
        return f"- id: r{number}\n  name: {name}\n  members:\n{members}  summary: {sentence(self.chance)}\n"

    def brief(self, code, name):
        figures = "\n".join(f"  - {one[0]}-{code.lower()}" for one in self.indicators[:4])
        lines = [f"- In {{{one[0]}-{code.lower()}}}: {sentence(self.chance)} [@report-{n % 50}]"
                 for n, one in enumerate(self.indicators[4:8])]
        return (f"---\nid: {code.lower()}-2026\ntitle: {json.dumps(name + ' in 2026')}\nsummary: {sentence(self.chance)}\n"
                f"country: {code.lower()}\nedition: 2026\nreviewed: 2026-11-01\nheadline:\n{figures}\n"
                f"sources: report-1\n---\n\n## Findings\n\n{sentence(self.chance)} [@report-2]\n\n"
                + "\n".join(lines) + "\n")

    def figures(self):
        """The indicators, one sheet for each, in wide and in long form by turns, and figures of no indicator."""
        yield "indicators/indicators.yml", "".join(
            f"- id: {indicator}\n  label: {label}\n  unit: {unit}\n  definition: {sentence(self.chance)}\n"
            f"  method: {sentence(self.chance)}\n  sources: report-{n % 50}\n"
            for n, (indicator, label, unit) in enumerate(self.indicators))
        for n, (indicator, _, unit) in enumerate(self.indicators):
            series = [(code, self.series(unit)) for code, _ in self.countries]
            yield f"figures/{indicator}.csv", (self.wide, self.long)[n % 2](indicator, n, series)
        for code, _ in self.countries:
            yield f"figures/{code.lower()}.yml", "".join(
                f"- id: {code.lower()}-{n}\n  label: {self.chance.choice(THINGS)} in one town\n"
                f"  value: {self.value('people')}\n  unit: people\n  geography: {code}\n"
                f"  as-of: {self.years[-1]}\n  sources: report-{n}, p. {n + 1}\n" for n in range(2))

    def series(self, unit):
        """A number for each year, each near the one before."""
        first = self.value(unit)
        numbers = [first]
        for _ in self.years[1:]:
            number = numbers[-1] * self.chance.uniform(0.93, 1.09)
            numbers.append(round(min(number, 100), 1) if unit == "percent" else int(number))
        return numbers

    def wide(self, indicator, number, series):
        head = ",".join(["indicator", "place"] + [str(year) for year in self.years] + ["source"])
        return head + "\n" + "".join(
            f"{indicator},{code},{','.join(str(one) for one in numbers)},\"report-{number % 50}, p. 4\"\n"
            for code, numbers in series)

    def long(self, indicator, number, series):
        last = self.years[-1]
        return "indicator,place,period,value,status,source\n" + "".join(
            f"{indicator},{code},{year},{one},{'provisional' if year == last else ''},\"report-{number % 50}, p. 4\"\n"
            for code, numbers in series for year, one in zip(self.years, numbers))

    def value(self, unit):
        return round(self.chance.uniform(0, 100), 1) if unit == "percent" else int(self.chance.lognormvariate(9, 2))

    def treaty(self, number):
        text = (f"id: treaty-{number}\ntitle: Convention {number} on {self.chance.choice(THINGS)}\nkind: treaty\n"
                f"scope: global\nregions: world\nsources: report-{number % 50}\nevents:\n"
                f"  - {{type: adopted, date: {1950 + number % 70}-06-01, sources: report-1}}\n")
        for code, _ in self.countries:
            if self.chance.random() < 0.7:
                kind = self.chance.choices([one[0] for one in EVENTS], [one[1] for one in EVENTS])[0]
                text += f"  - {{type: {kind}, party: {code}, date: {1951 + number % 70 + self.chance.randint(0, 4)}, sources: report-2}}\n"
        return text

    def law(self, code, number):
        return (f"- id: {code.lower()}-law-{number}\n  title: Act {number + 1} on {self.chance.choice(THINGS)}\n  kind: act\n"
                f"  scope: national\n  countries: {code}\n  sources: report-{number}\n  events:\n"
                f"    - {{type: passed, date: {self.chance.randint(1960, 2025)}, sources: report-3}}\n")

    def organization(self, number):
        code, _ = self.countries[number % len(self.countries)]
        return (f"- id: o{number}\n  name: {made_up_word(self.chance)} {made_up_word(self.chance)} {number}\n"
                f"  kind: {KINDS[number % len(KINDS)]}\n  countries: {code}\n  sources: report-{number % 50}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    for name, standard in [("countries", 250), ("indicators", 50), ("years", 10), ("treaties", 200),
                           ("organizations", 600), ("seed", 1)]:
        parser.add_argument(f"--{name}", type=int, default=standard, metavar="N")
    write(*(lambda arguments: (arguments.folder, World(arguments).files()))(parser.parse_args()))


if __name__ == "__main__":
    main()
