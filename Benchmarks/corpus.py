#!/usr/bin/env python3
"""Writes a seeded content folder of N factsheets, to measure Dossier with.

    Benchmarks/corpus.py N FOLDER [--seed S]

A factsheet has 1.5 to 3 kB of front matter and 5 to 6 kB of Markdown, with figures, instruments,
organizations and sources to resolve. The same N and seed always give the same bytes. Nothing in it
is true.
"""
import argparse
import pathlib
import random

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CODES = """AFG ALB DZA AGO ARG ARM AUS AZE BGD BRB BLR BLZ BEN BTN BOL BIH BWA BRA BFA BDI CPV KHM CMR
CAN TCD CHL CHN COL COM CRI CIV HRV CUB DJI DMA DOM ECU EGY SLV ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO
DEU GHA GRD GTM GIN GNB GUY HTI HND ISL IND IDN IRQ ITA JAM JPN JOR KAZ KEN KIR KGZ LAO LBN LSO LBR LBY
MDG MWI MYS MDV MLI MRT MUS MEX MDA MNG MNE MAR MOZ MMR NAM NPL NIC NER NGA MKD PAK PAN PNG PRY PER PHL
RWA LCA WSM STP SEN SRB SLE SLB SOM ZAF SSD LKA SDN SUR TJK TZA THA TLS TGO TON TTO TUN TUR UGA UKR URY
UZB VUT VNM YEM ZMB ZWE""".split()
SUBJECTS = """The ministry|Parliament|The statistics office|A coalition of groups|The High Court|Local councils
The ombudsperson|An independent review|Civil society|The reform commission""".replace("\n", "|").split("|")
VERBS = "reported confirmed recommended adopted revised published disputed found noted postponed".split()
OBJECTS = """that women in rural districts wait longer for a land title than men do
new rules on equal pay for work of equal value
the budget line for shelters & legal aid
gaps in the civil registry that leave widows without proof of marriage
that fewer than half of the complaints reached a hearing
guidance for police stations on survivor-centred intake
disaggregated figures for all fifteen provinces
a complaint procedure under the optional protocol""".split("\n")
KINDS = ["law", "royal-decree", "sub-decree", "policy"]


def sentence(random):
    return (f"{random.choice(SUBJECTS)} {random.choice(VERBS)} {random.choice(OBJECTS)} in "
            f"{random.randint(1995, 2025)}.")


def body(random, sizes):
    parts = []
    for heading in ["Context", "Findings", "What was done", "What is missing"]:
        parts.append(f"## {heading}\n")
        for _ in range(3):
            text = " ".join(sentence(random) for _ in range(3))
            text += f" There were {{figure-{random.randrange(sizes['figures'])}}} of them"
            text += f" [@source-{random.randrange(sizes['sources'])}, p. {random.randint(1, 90)}]."
            text += f" See [the law](law:instrument-{random.randrange(sizes['instruments'])})."
            parts.append(text + "\n")
        parts.append("".join(f"- {sentence(random)}\n" for _ in range(3)))
    parts.append("Table: Complaints by year\n\n| Year | Women | Men |\n| --- | --- | --- |\n" + "".join(
        f"| {year} | {random.randint(10, 900)} | {random.randint(10, 900)} |\n" for year in range(2018, 2025)))
    return "\n".join(parts)


def brief(random, country, edition, before, sizes):
    lines = [
        "---", f"id: {country}-{edition}", f"title: Country {country.upper()}",
        f"summary: {sentence(random)}", f"country: {country}", f"edition: {edition}",
        f"reviewed: 2026-0{random.randint(1, 9)}-1{random.randint(0, 9)}"]
    if before:
        lines.append(f"supersedes: {country}-{before}")
    lines.append("partners:")
    for number in random.sample(range(sizes["organizations"]), 6):
        lines += [f"  - organization: organization-{number}", f"    role: {sentence(random)[:60].strip()}",
                  f"    sources: source-{random.randrange(sizes['sources'])}, p. {random.randint(1, 90)}"]
    lines.append("headline:")
    lines += [f"  - figure-{number}" for number in random.sample(range(sizes["figures"]), 6)]
    lines.append("outcome-areas:")
    for title in ["Justice", "Protection"]:
        lines += [f"  - title: {title}", f"    sources: source-{random.randrange(sizes['sources'])}",
                  "    achievements:"]
        for _ in range(3):
            lines += [f"      - text: {sentence(random)}",
                      f"        sources: source-{random.randrange(sizes['sources'])}, p. {random.randint(1, 90)}",
                      f"        instruments: instrument-{random.randrange(sizes['instruments'])}"]
    lines += [f"sources: source-{random.randrange(sizes['sources'])}", "---", ""]
    return "\n".join(lines) + body(random, sizes)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    count, folder = arguments.count, arguments.folder
    chance = random.Random(arguments.seed)
    sizes = {"figures": 400, "instruments": 400, "organizations": 300, "sources": 150}

    def write(path, text):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    write("site.yml", """title: A measured site
tagline: Nothing in it is true.
description: A site to measure with.
statement: This site was generated to measure with. Nothing in it is true.
language: en
base-url: https://example.org/
publisher: Nobody
edition: 2026-11
date: 2026-11-21
""")
    write("sources/sources.yml", "\n".join(
        f"- id: source-{n}\n  type: report\n  title: Report {n} on access to justice\n"
        f"  author:\n    - literal: Institute {n % 40}\n  issued: {chance.randint(2005, 2025)}\n"
        f"  publisher: Institute {n % 40}\n" for n in range(sizes["sources"])))
    countries = [(code.lower(), code) for code in CODES][:max(1, min(len(CODES), count))]
    for country, code in countries:
        write(f"countries/{country}/country.yml",
              f"id: {country}\ncode: {code}\nname: Country {code}\nsummary: {sentence(chance)}\n")
    write("figures/figures.yml", "\n".join(
        f"- id: figure-{n}\n  label: people counted in survey {n}\n  value: {chance.randint(12, 90000)}\n"
        f"  unit: people\n  geography: {chance.choice(countries)[1]}\n  as-of: {chance.randint(2005, 2025)}\n"
        f"  sources: source-{chance.randrange(sizes['sources'])}, p. {chance.randint(1, 90)}\n"
        for n in range(sizes["figures"])))
    write("legal/instruments.yml", "\n".join(
        f"- id: instrument-{n}\n  title: Act {n} on civil registration\n  kind: {chance.choice(KINDS)}\n"
        f"  scope: national\n  countries: {chance.choice(countries)[1]}\n  events:\n    - type: adopted\n"
        f"      date: {chance.randint(1980, 2025)}-0{chance.randint(1, 9)}\n"
        f"      sources: source-{chance.randrange(sizes['sources'])}\n"
        f"  sources: source-{chance.randrange(sizes['sources'])}\n" for n in range(sizes["instruments"])))
    write("organizations/organizations.yml", "\n".join(
        f"- id: organization-{n}\n  name: Organization {n} for legal aid\n  kind: ngo\n"
        f"  countries: {chance.choice(countries)[1]}\n"
        f"  sources: source-{chance.randrange(sizes['sources'])}\n" for n in range(sizes["organizations"])))
    editions = {}
    for number in range(count):
        country = countries[number % len(countries)][0]
        before = editions.get(country)
        edition = before + 1 if before else 1900
        editions[country] = edition
        write(f"countries/{country}/factsheet-{edition}.md", brief(chance, country, edition, before, sizes))


main()
