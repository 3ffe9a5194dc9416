"""Writes a made-up site as Dossier's content folder."""

SITE = """title: A measured site
tagline: Nothing in it is true.
description: A site to measure with.
statement: This site was generated to measure with. Nothing in it is true.
language: en
base-url: https://evidence.gov.np/
contact: {email: editors@evidence.gov.np}
publisher: Nobody
edition: 2026-11
date: 2026-11-21
"""


def files(site):
    """Every file's path and text."""
    yield "site.yml", SITE
    yield "sources/sources.yml", "\n".join(
        f"- id: {source.id}\n  type: report\n  title: {source.title}\n"
        f"  author:\n    - literal: {source.publisher}\n  issued: {source.year}\n"
        f"  publisher: {source.publisher}\n" for source in site.sources)
    for country in site.countries:
        yield (f"countries/{country.id}/country.yml",
               f"id: {country.id}\ncode: {country.code}\nname: {country.name}\nsummary: {country.summary}\n")
    yield "figures/figures.yml", "\n".join(
        f"- id: {figure.id}\n  label: {figure.label}\n  value: {figure.value}\n  unit: people\n"
        f"  geography: {figure.country.code}\n  as-of: {figure.year}\n"
        f"  sources: {figure.source.id}, p. {figure.page}\n" for figure in site.figures)
    yield "legal/instruments.yml", "\n".join(
        f"- id: {instrument.id}\n  title: {instrument.title}\n  kind: {instrument.kind}\n"
        f"  scope: national\n  countries: {instrument.country.code}\n  events:\n    - type: adopted\n"
        f"      date: {instrument.adopted}\n      sources: {instrument.adopted_source.id}\n"
        f"  sources: {instrument.source.id}\n" for instrument in site.instruments)
    yield "organizations/organizations.yml", "\n".join(
        f"- id: {organization.id}\n  name: {organization.name}\n  kind: ngo\n"
        f"  countries: {organization.country.code}\n  sources: {organization.source.id}\n"
        for organization in site.organizations)
    yield "organizations/withheld.yml", "\n".join(map(withheld, site.secrets))
    yield "withheld.yml", "\n".join(f"- id: person-{n}\n  text: {name}\n" for n, name in enumerate(site.persons))
    for brief in site.briefs():
        yield path(brief), front_matter(brief) + body(brief)


def withheld(secret):
    """An organization that withholds one value."""
    place = f"  locations:\n    - visibility: withheld\n      reason: Safety.\n      {secret.kind}: \"{secret.value}\"\n"
    contact = (f"  contacts:\n    - channel: {secret.kind}\n      value: \"{secret.value}\"\n"
               f"      visibility: withheld\n      published: 2026\n")
    name = secret.value if secret.kind == "name" else f"Withheld body {secret.number}"
    parts = {"name": "  listed: false\n  unlisted-reason: Safety.\n", "address": place, "coordinates": place}
    part = parts.get(secret.kind, contact)
    cited = "" if secret.kind == "name" else f"      sources: {secret.source.id}\n"
    return (f"- id: withheld-{secret.number}\n  name: {name}\n  kind: ngo\n  countries: {secret.country.code}\n"
            f"  sources: {secret.source.id}\n{part}{cited}")


def path(brief):
    return f"countries/{brief.country.id}/factsheet-{brief.edition}.md"


def page(brief, site):
    """Where the brief's page stands in the finished site."""
    country = f"countries/{brief.country.id}"
    return f"{country}/{'dossier' if site.is_newest(brief) else f'edition-{brief.edition}'}.html"


def front_matter(brief):
    lines = ["---", f"id: {brief.id}", f"title: {brief.title}", f"summary: {brief.summary}",
             f"country: {brief.country.id}", f"edition: {brief.edition}", f"reviewed: {brief.reviewed}"]
    if brief.before:
        lines.append(f"supersedes: {brief.before}")
    lines.append("partners:")
    for partner in brief.partners:
        lines += [f"  - organization: {partner.organization.id}", f"    role: {partner.role}",
                  f"    sources: {partner.source.id}, p. {partner.page}"]
    lines.append("findings:")
    lines += [f"  - {{figure: {figure.id}, text: {text}}}" for figure, text in brief.findings]
    lines.append("headline:")
    lines += [f"  - {figure.id}" for figure in brief.headline]
    lines.append("outcome-areas:")
    for area in brief.areas:
        lines += [f"  - title: {area.title}", f"    sources: {area.source.id}", "    achievements:"]
        for achievement in area.achievements:
            lines += [f"      - text: {achievement.text}",
                      f"        sources: {achievement.source.id}, p. {achievement.page}",
                      f"        instruments: {achievement.instrument.id}"]
    return "\n".join(lines + [f"sources: {brief.source.id}", "---", ""])


def body(brief):
    parts = []
    for section in brief.sections:
        parts.append(f"## {section.heading}\n")
        parts += [f"{one.text} There were {{{one.figure.id}}} of them [@{one.source.id}, p. {one.page}]. "
                  f"See [the law](law:{one.instrument.id}).\n" for one in section.paragraphs]
        parts.append("".join(f"- {point}\n" for point in section.points))
    parts.append("Table: Complaints by year\n\n| Year | Women | Men |\n| --- | --- | --- |\n" + "".join(
        f"| {year} | {women} | {men} |\n" for year, women, men in brief.counts))
    return "\n".join(parts)
