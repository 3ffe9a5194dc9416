import Comparison
import Testing

/// The forms for other readers than a terminal's.
@Suite struct FormTests {
  private static let base: [String: String?] = [
    "organizations/more.yml": """
    - id: open-door
      name: Open Door
      kind: ngo
      contacts: [{channel: phone, value: "012 345 678", published: 2026, sources: example-report}]
      sources: example-report

    """
  ]
  private static let head: [String: String?] = [
    "organizations/more.yml": """
    - id: open-door
      name: Open Door
      kind: ngo
      summary: Doors < for @all | everyone.
      contacts: [{channel: phone, value: "012 345 678", visibility: withheld, published: 2026, sources: example-report}]
      sources: example-report

    """,
    "figures/count.yml": """
    - id: example-count
      label: officials trained
      value: 610
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """,
  ]

  @Test func markdownIsShortAndEscaped() throws {
    #expect(
      try Compared(from: Self.base, to: Self.head).markdown == #"""
        ### Content: before (aaaaaaaaa, 2026-11-20) → after

        - Figures: 1 changed
        - Organizations: 1 changed
        - Pages: 8 of 23 differ, and 11 files of data, feeds and assets

        #### Figures

        | what |  | before | after |
        | --- | --- | --- | --- |
        | **officials trained (example-count)** | value | 594 people | 610 people (+16, +2.7 %) |
        |  | pages |  | figures.html, countries/cambodia.html, countries/cambodia/dossier.html and 2 more |

        #### Organizations

        | what |  | before | after |
        | --- | --- | --- | --- |
        | **Open Door (open-door)** | contact › phone | *withheld* | *withheld* (newly withheld) |
        |  | summary |  | Doors &lt; for @<!-- -->all \| everyone. |
        |  | pages |  | organizations/open-door.html, organizations.html, sources/example-report.html |

        #### Pages

        | page |  |
        | --- | --- |
        | countries.html | changed |
        | countries/cambodia.html | changed |
        | countries/cambodia/dossier.html | changed |
        | figures.html | changed |
        | index.html | changed |
        | organizations.html | changed |
        | organizations/open-door.html | changed |
        | sources/example-report.html | changed |

        """#)
  }

  @Test func markdownFoldsWhatIsLongAndFitsAComment() throws {
    let figures = (1...400).map { number in
      """
      - id: figure-\(number)
        label: \(String(repeating: "words about number \(number) ", count: 20))
        value: \(number)
        unit: people
        geography: KHM
        sources: example-report

      """
    }.joined()
    let compared = try Compared(from: [:], to: ["figures/many.yml": figures])
    let text = compared.markdown
    #expect(text.utf8.count < 60_000)
    #expect(text.contains("<details><summary><b>Figures</b>: 400 added</summary>\n\n| what |"))
    #expect(text.contains("\n\n… and 1400 more rows\n\n</details>"), "\(text.suffix(300))")
    #expect(text.components(count: "<details>") == text.components(count: "</details>"))
  }

  @Test func dataHasAVersionAndSaysWhatIsWithheld() throws {
    let text = try Compared(from: Self.base, to: Self.head).json
    #expect(
      text == """
        {
          "schema_version": 1,
          "base": {
            "name": "before",
            "commit": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "date": "2026-11-20"
          },
          "head": {
            "name": "after",
            "commit": null,
            "date": null
          },
          "differs": true,
          "terms_not_searched_for": 0,
          "changes": [
            {
              "kind": "figure",
              "id": "example-count",
              "title": "officials trained",
              "state": "changed",
              "remark": null,
              "facts": [
                {
                  "about": "value",
                  "old": "594 people",
                  "new": "610 people",
                  "withheld": false,
                  "part_of_list": false,
                  "note": "+16, +2.7 %"
                }
              ],
              "pages": [
                "figures.html",
                "countries/cambodia.html",
                "countries/cambodia/dossier.html",
                "index.html",
                "sources/example-report.html"
              ]
            },
            {
              "kind": "organization",
              "id": "open-door",
              "title": "Open Door",
              "state": "changed",
              "remark": null,
              "facts": [
                {
                  "about": "contact › phone",
                  "old": null,
                  "new": null,
                  "withheld": true,
                  "part_of_list": false,
                  "note": "newly withheld"
                },
                {
                  "about": "summary",
                  "old": null,
                  "new": "Doors < for @all | everyone.",
                  "withheld": false,
                  "part_of_list": false,
                  "note": null
                }
              ],
              "pages": [
                "organizations/open-door.html",
                "organizations.html",
                "sources/example-report.html"
              ]
            }
          ],
          "approvals": [],
          "translations_behind": [],
          "findings": {
            "appeared": [],
            "gone": []
          },
          "pages": {
            "changed": [
              "countries.html",
              "countries/cambodia.html",
              "countries/cambodia/dossier.html",
              "figures.html",
              "index.html",
              "organizations.html",
              "organizations/open-door.html",
              "sources/example-report.html"
            ],
            "added": [],
            "removed": [],
            "changed_otherwise_than_by_settings": null,
            "other_files": [
              "data/README.txt",
              "data/contacts.csv",
              "data/contacts.json",
              "data/figures-sdmx.csv",
              "data/figures.csv",
              "data/figures.json",
              "data/hsds/README.txt",
              "data/hsds/organizations.json",
              "data/hsds/taxonomy_terms.json",
              "data/organizations.csv",
              "data/organizations.json"
            ],
            "not_named": 0,
            "in_both": 23
          }
        }

        """, "\(text)")
  }

  @Test func thePageHasBothVersionsSideBySide() throws {
    let html = try Compared(from: Self.base, to: Self.head).html
    #expect(
      html.contains(
        """
        <article class="change"><h3><span class="state changed">Changed</span> Officials trained \
        <small>example-count</small></h3><div class="scroll"><table class="records sides">\
        <caption class="vh">officials trained</caption><thead><tr><td></td>\
        <th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>\
        <tr><th scope="row">Value</th><td data-label="Before"><div><del>594</del> people </div></td>\
        <td data-label="After"><div><ins>610</ins> people \
        <span class="note">+16, +2.7 %</span></div></td></tr></tbody></table></div>\
        <details class="touched"><summary>Shown or linked on 5 pages</summary>
        """), "\(html.suffix(6000))")
    #expect(html.contains("<ins>Doors &lt; for @all | everyone.</ins>"))
    #expect(html.contains("<span class=\"unshown\">withheld</span>"))
  }

  @Test func thePageNeedsNothingElse() throws {
    let html = try Compared(from: Self.base, to: Self.head).html
    for part in [
      "<script", "src=", "url(", "@import", " style=", "href=\"http", "<link", "javascript",
    ] {
      #expect(!html.contains(part), "\(part)")
    }
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    // The stylesheet cannot end its own element.
    #expect(html.components(count: "</style") == 1)
  }

  @Test func nothingIsSaidOnceInEachForm() throws {
    let compared = try Compared(from: [:], to: [:])
    #expect(compared.comparison.isEmpty)
    for (name, text) in try compared.forms where name != "report.json" {
      #expect(text.components(count: "Nothing that the content says differs.") == 1, "\(name)")
    }
    #expect(compared.json.contains("\"differs\": false"))
  }
}

extension String {
  /// How often a part stands in the text.
  fileprivate func components(count part: String) -> Int { ranges(of: part).count }
}
