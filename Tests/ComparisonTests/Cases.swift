enum Cases {
  static let figure = """
    - id: example-count
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """
  static let law = """
    - id: example-law
      title: Example Law
      kind: law
      scope: national
      countries: KHM
      names:
        - {text: ច្បាប់, language: km}
      status:
        - {is: adopted, as-of: 2008, sources: "example-report, p. 4"}
        - {is: signed, party: VNM, sources: example-report}
      events:
        - {type: adopted, date: 2008-02, sources: "example-report, p. 4"}
        - {type: signed, party: VNM, sources: example-report}
        - {type: published, date: 2008, sources: example-report}
      relations:
        - {type: implements, to: other-law, sources: example-report}
      sources: example-report, p. 4
    - id: other-law
      title: Other Law
      kind: law
      scope: national
      countries: KHM
      sources: example-report, p. 4

    """
  static var all: [(String, [String: String?], [String: String?])] { [
    ("figure", [:], ["figures/count.yml": figure.replacing("594", with: "610").replacing("period: 2022", with: "period: 2023\n  as-of: 2023-06").replacing("p. 3", with: "p. 9")]),
    ("figure missing", [:], ["figures/count.yml": figure.replacing("value: 594", with: "missing: not-published")]),
    ("figure added", [:], ["figures/more.yml": figure.replacing("example-count", with: "more-count").replacing("value:", with: "qualifier: at-least\n  value:")]),
    ("law", ["legal/example.yml": law], ["legal/example.yml": law
      .replacing("title: Example Law", with: "title: Exemplary Law")
      .replacing("{is: adopted, as-of: 2008", with: "{is: in-force, as-of: 2009-01-05")
      .replacing("    - {is: signed, party: VNM, sources: example-report}\n", with: "")
      .replacing("signed, party: VNM,", with: "signed, party: VNM, date: 2010,")
      .replacing("    - {type: published, date: 2008, sources: example-report}\n", with: "    - {type: in-force, date: 2009-01-05, sources: example-report}\n")
      .replacing("type: implements", with: "type: amends")]),
    ("brief", [:], ["countries/kh/factsheet.md": """
    ---
    id: cambodia-2022
    title: Cambodia
    summary: A short factsheet.
    country: cambodia
    edition: "2022"
    headline: example-count
    partners:
      - {organization: example-group, role: Partner, sources: example-report}
    sources: example-report
    ---
    In all {example-count} officials were trained [@example-report, p. 3].

    ## Partners

    The [Example Group](org:example-group) works under the [law](law:example-law).

    It began in 2020.

    ## Next steps

    More is to come.

    """]),
    ("others", ["strings/en.yml": "layout.home: Start\n"], [
      "countries/kh/country.yml": """
    id: cambodia
    code: KHM
    name: Cambodia
    region: asean
    names:
      - {text: Kampuchea, kind: variant}
    subdivisions:
      - code: KH-12
        name: Phnom Penh City
      - code: KH-1
        name: Banteay Meanchey

    """, "strings/en.yml": "layout.home: Home page\n", "assets/a.txt": "abc", "pages/about.md": "---\nid: about\ntitle: About us\nsummary: What this site is.\n---\nSee.\n",
     "site.yml": SmallSiteSettings.text.replacing("2026-11\n", with: "2026-12\n"), "sources/example.yml": """
    - id: example-report
      type: report
      title: Example report
      issued: 2023
      locators: pages

    """, "withheld.yml": "- {id: someone, text: Mary Sample}\n"]),
    ("findings", [:], ["figures/more.yml": figure.replacing("example-count", with: "total-count").replacing("value: 594", with: "value: 10\n  sex: {female: 4, male: 5}")]),
  ] }
}
import TestSupport
enum SmallSiteSettings { static let text = SmallSite.settings }
