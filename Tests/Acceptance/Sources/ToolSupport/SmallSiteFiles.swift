/// A small sound site with a record of most kinds, as text: unit tests load it in memory, acceptance
/// tests write it into a folder for the program.
package enum SmallSiteFiles {
  /// The files by their path below `Content/`.
  package static let all = [
    "site.yml": """
    title: Example evidence
    tagline: A site for tests.
    description: A small site.
    statement: This site was made for tests.
    language: en
    publisher: The editors
    edition: 2026-11
    date: 2026-11-21
    region: asean
    headline: example-count
    map: assets/map.geojson
    compiled-from: example-report

    """,
    "assets/map.geojson": """
    {"type": "FeatureCollection", "features": [{"type": "Feature",
     "properties": {"code": "KHM"}, "geometry": {"type": "Polygon",
     "coordinates": [[[102, 10], [107, 10], [107, 14], [102, 10]]]}}]}

    """,
    "assets/map.svg": """
    <svg xmlns="http://www.w3.org/2000/svg"></svg>

    """,
    "sources/example.yml": """
    - id: example-report
      type: report
      title: Example report
      issued: 2022
      locators: pages

    """,
    "regions/regions.yml": """
    - id: asean
      name: ASEAN
      members: [KHM, VNM]

    """,
    "countries/kh/country.yml": """
    id: cambodia
    code: KHM
    name: Cambodia
    region: asean
    subdivisions:
      - code: KH-1
        name: Banteay Meanchey
      - code: KH-12
        name: Phnom Penh

    """,
    "countries/vn/country.yml": """
    id: vietnam
    code: VNM
    name: Vietnam
    region: asean

    """,
    "countries/kh/factsheet.md": """
    ---
    id: cambodia-2022
    title: Cambodia
    summary: A short factsheet.
    country: cambodia
    edition: "2022"
    headline: example-count
    sources: example-report
    ---
    In all {example-count} were trained [@example-report, p. 3].

    ## Partners

    The [Example Group](org:example-group) works under the [law](law:example-law).

    """,
    "figures/count.yml": """
    - id: example-count
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """,
    "legal/example.yml": """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      events:
        - type: adopted
          date: 2008-02
          sources: example-report, p. 4
      sources: example-report, p. 4

    """,
    "glossary/terms.yml": """
    - id: prakas
      term: Prakas
      language: km-Latn
      names:
        - text: ប្រកាស
          language: km
      gloss: A regulation that a minister issues.
      explained-by: editors
      country: KHM
      kind: prakas
      sources: example-report, p. 4

    """,
    "organizations/example.yml": """
    - id: example-group
      name: Example Group
      kind: ngo
      countries: KHM
      sources: example-report, p. 5

    """,
    "pages/about.md": """
    ---
    id: about
    title: About
    summary: What this site is.
    ---
    See the [factsheet](../countries/kh/factsheet.md#partners).

    """,
  ]

  /// A factsheet that supersedes the site's own, for `countries/kh/new.md`.
  package static let newerFactsheet = """
    ---
    id: cambodia-2023
    title: Cambodia
    summary: A newer factsheet.
    country: cambodia
    edition: "2023"
    supersedes: cambodia-2022
    sources: example-report
    ---
    Words.

    """
}
