"""Writes a made-up site as the content and data of the Hugo site in `Benchmarks/hugo/`.

What Dossier resolves inside prose (a figure's value, the address of a law or a source) is written
resolved here, as the plain links of Markdown, because that is the least work for Hugo: a shortcode
for each would be slower. The records are JSON, which Hugo reads once.
"""
import json

LISTS = {"figures": "Figures", "law": "Legal framework", "organizations": "Organizations", "sources": "Sources"}


def files(site):
    """Every file's path and text."""
    yield "content/_index.md", "---\ntitle: A measured site\n---\n"
    # Dossier has no list of all briefs either: they stand with their countries.
    yield "content/briefs/_index.md", "---\ntitle: Briefs\nbuild:\n  render: never\n  list: never\n---\n"
    yield "content/countries/_index.md", "---\ntitle: Countries\n---\n"
    for name, title in LISTS.items():
        yield f"content/{name}.md", f"---\ntitle: {title}\nlayout: {name}\n---\n"
    for country in site.countries:
        yield (f"content/countries/{country.id}/_index.md",
               f"---\ntitle: {country.name}\ncode: {country.code}\nsummary: {country.summary}\n---\n")
    yield records("countries", site.countries, lambda one: dict(code=one.code, name=one.name))
    yield records("figures", site.figures, lambda one: dict(
        label=one.label, value=one.value, unit="people", country=one.country.id, as_of=one.year,
        source=one.source.id, page=one.page))
    yield records("instruments", site.instruments, lambda one: dict(
        title=one.title, kind=one.kind, country=one.country.id, adopted=one.adopted,
        adopted_source=one.adopted_source.id, source=one.source.id))
    yield records("organizations", site.organizations, lambda one: dict(
        name=one.name, kind="ngo", country=one.country.id, source=one.source.id))
    yield records("sources", site.sources, lambda one: dict(
        title=one.title, author=one.publisher, publisher=one.publisher, year=one.year))
    for brief in site.briefs():
        yield f"content/briefs/{brief.id}.md", front_matter(brief) + body(brief)


def page(brief):
    """Where the brief's page stands in the finished site."""
    return f"briefs/{brief.id}.html"


def records(name, items, fields):
    values = {item.id: dict(id=item.id, **fields(item)) for item in items}
    return f"data/{name}.json", json.dumps(values, indent=1) + "\n"


def front_matter(brief):
    lines = ["---", f"title: {brief.title}", f"summary: {brief.summary}", f"countries: [{brief.country.id}]",
             f"edition: \"{brief.edition}\"", f"date: {brief.reviewed}", "partners:"]
    for partner in brief.partners:
        lines += [f"  - organization: {partner.organization.id}", f"    role: {partner.role}",
                  f"    source: {partner.source.id}", f"    page: {partner.page}"]
    lines.append("findings:")
    lines += [f"  - {{figure: {figure.id}, text: {text}}}" for figure, text in brief.findings]
    lines.append("headline:")
    lines += [f"  - {figure.id}" for figure in brief.headline]
    lines.append("outcome_areas:")
    for area in brief.areas:
        lines += [f"  - title: {area.title}", f"    source: {area.source.id}", "    achievements:"]
        for achievement in area.achievements:
            lines += [f"      - text: {achievement.text}", f"        source: {achievement.source.id}",
                      f"        page: {achievement.page}", f"        instrument: {achievement.instrument.id}"]
    return "\n".join(lines + [f"source: {brief.source.id}", "---", ""])


def body(brief):
    parts = []
    for section in brief.sections:
        parts.append(f"## {section.heading}\n")
        parts += [f"{one.text} There were [{one.figure.value:,}](../figures.html#{one.figure.id}) of them "
                  f"([p. {one.page}](../sources.html#{one.source.id})). "
                  f"See [the law](../law.html#{one.instrument.id}).\n"
                  for one in section.paragraphs]
        parts.append("".join(f"- {point}\n" for point in section.points))
    parts.append("Complaints by year\n\n| Year | Women | Men |\n| --- | --- | --- |\n" + "".join(
        f"| {year} | {women} | {men} |\n" for year, women, men in brief.counts))
    return "\n".join(parts)
