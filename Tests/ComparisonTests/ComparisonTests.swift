import Comparison
import Diagnostics
import TestSupport
import Testing

/// A report says what changed as a reviewer would, and nothing where nothing did.
@Suite struct ComparisonTests {
  private static let figure = """
    - id: example-count
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """

  @Test func namesTheNumberItsDifferenceDateAndSource() throws {
    let compared = try Compared(
      from: [:],
      to: [
        "figures/count.yml": Self.figure.replacing("594", with: "610")
          .replacing("period: 2022", with: "as-of: 2023-06").replacing("p. 3", with: "p. 9")
      ])
    #expect(
      compared.text == """
        before (aaaaaaaaa, 2026-11-20) → after
          Figures: 1 changed
          Pages: 5 of 20 differ, and 2 files of data, feeds and assets

        FIGURES

          changed  officials trained (example-count)
              value: 594 people → 610 people (+16, +2.7 %)
              as of: + 2023-06
              sources: example-report, p. 3 → example-report, p. 9
              period: - 2022
              pages: figures.html, countries/cambodia.html, index.html, sources/example-report.html

        PAGES

          changed  countries.html
          changed  countries/cambodia.html
          changed  figures.html
          changed  index.html
          changed  sources/example-report.html
          and 2 files of data, feeds and assets

        """)
  }

  @Test(arguments: [
    ("value: 600", "value: 594 people → 600 people (+6, +1.0 %)"),
    ("value: 297", "value: 594 people → 297 people (-297, -50.0 %)"),
    ("value: 594.5", "value: 594 people → 594.5 people (+0.5, +0.1 %)"),
    ("missing: not-published", "value: 594 people → no number, not published (people)"),
    ("value: 594\n  qualifier: at-least", "value: 594 people → at least 594 people"),
    ("value: 594\n  out-of: 1000", "value: 594 people → 594 of 1,000 people"),
  ])
  func wordsANumber(_ change: (lines: String, words: String)) throws {
    let compared = try Compared(
      from: [:],
      to: ["figures/count.yml": Self.figure.replacing("value: 594", with: change.lines)])
    #expect(compared.part("FIGURES").contains("      \(change.words)\n"), "\(compared.text)")
  }

  @Test func saysWhatCameAndWent() throws {
    let more = Self.figure.replacing("example-count", with: "more-count")
    let compared = try Compared(
      from: ["organizations/b.yml": "- {id: b, name: B, kind: ngo, sources: example-report}\n"],
      to: ["figures/more.yml": more])
    #expect(
      compared.part("FIGURES") == """
          added  officials trained (more-count)
              value: + 594 people
              period: + 2022
              sources: + example-report, p. 3
              pages: figures.html, sources/example-report.html
        """)
    #expect(
      compared.part("ORGANIZATIONS") == """
          removed  B (b)
              kind: - Non-governmental organization
              sources: - example-report
              pages: organizations/b.html, organizations.html, sources/example-report.html
        """)
  }

  private static let law = """
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

  @Test func tellsTheLifeOfALaw() throws {
    let head = Self.law.replacing("title: Example Law", with: "title: Exemplary Law")
      .replacing("is: adopted, as-of: 2008", with: "is: in-force, as-of: 2009-01-05")
      .replacing("    - {is: signed, party: VNM, sources: example-report}\n", with: "")
      .replacing("signed, party: VNM,", with: "signed, party: VNM, date: 2010,")
      .replacing("type: published, date: 2008", with: "type: in-force, date: 2009-01-05")
      .replacing("type: implements", with: "type: amends")
    let compared = try Compared(
      from: ["legal/example.yml": Self.law], to: ["legal/example.yml": head])
    #expect(
      compared.part("LAW AND POLICY") == """
          changed  Exemplary Law (example-law)
              status: [-Adopted:-] {+In force:+} as of [-2008-] {+5 January 2009+} [example-report, p. 4]
              status: - Signed, Vietnam [example-report]
              event: Signed, Vietnam: [-date not stated-] {+2010+} [example-report]
              event: + Came into force: 5 January 2009 [example-report]
              event: - Published: 2008 [example-report]
              relation: + Amends Other Law [example-report]
              relation: - Implements Other Law [example-report]
              title: Example Law → Exemplary Law
              pages: law/example-law.html, countries/cambodia.html, countries/cambodia/law.html,
                countries/vietnam.html and 3 more
        """)
    #expect(compared.part("NAMES IN OTHER LANGUAGES NOW BEHIND") == "  law:example-law  km")
  }

  @Test func tellsWhoWasVerifiedAddedAndWithdrawn() throws {
    func group(_ contacts: String) -> [String: String?] {
      [
        "organizations/example.yml": """
        - id: example-group
          name: Example Group
          kind: ngo
          countries: KHM
          contacts:
        \(contacts)
          locations:
            - {visibility: public, address: \(contacts.contains("2026-10") ? "2 New Street" : "1 Old Street"), area: KH-12, published: 2026, sources: example-report}
          sources: example-report, p. 5

        """
      ]
    }
    let compared = try Compared(
      from: group(
        """
            - {channel: phone, value: 023 111 222, label: Head office, verified: {date: 2026-01-02, how: called}, sources: example-report}
            - {channel: email, value: old@example.org, published: 2026, sources: example-report}
            - {channel: fax, value: 023 111 333, published: 2026, sources: example-report}
            - {channel: web, value: "https://example.org", published: 2026, sources: example-report}
        """),
      to: group(
        """
            - {channel: phone, value: 023 111 222, label: Head office, hours: By day, verified: {date: 2026-10-03, how: called}, sources: example-report}
            - {channel: email, value: new@example.org, published: 2026, sources: example-report}
            - {channel: web, value: "https://example.org", published: 2026, sources: example-report}
            - {channel: hotline, value: "1300", verified: {date: 2026-10-04, how: called}, sources: example-report}
        """))
    #expect(
      compared.part("ORGANIZATIONS") == """
          changed  Example Group (example-group)
              contact › phone › Head office › verified: 2026-01-02, called → 2026-10-03, called (verified
                again)
              contact › phone › Head office › hours: + By day
              contact › e-mail: old@example.org → new@example.org
              contact › hotline: + 1300 (verified 2026-10-04, called) (added)
              contact › fax: - 023 111 333 (withdrawn)
              location: 1 Old Street → 2 New Street
              pages: organizations/example-group.html, countries/cambodia/organizations.html,
                organizations.html
        """)
  }

  @Test func tellsWhichSectionsOfAFactsheetChanged() throws {
    func brief(_ prose: String) -> [String: String?] {
      [
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
        \(prose)
        """
      ]
    }
    let compared = try Compared(
      from: brief(
        """
        In all {example-count} were trained [@example-report, p. 3].

        ## Partners

        The [Example Group](org:example-group) works under the [law](law:example-law) since then.

        The second paragraph stays as it is.

        ## Old steps

        These are gone.

        ## Same words

        These stay.

        """),
      to: brief(
        """
        In all {example-count} officials were trained [@example-report, p. 3].

        ## Partners

        The [Example Group](org:example-group) works under the [new law](law:example-law) since then.

        The second paragraph stays as it is.

        A third came.

        ## Other heading

        These stay.

        ```
        ## No heading
        ```

        ## Next steps

        More is to come.

        """))
    #expect(
      compared.part("FACTSHEETS") == """
          changed  Cambodia (cambodia-2022)
              text before the first heading: In all {example-count} {+officials+} were trained
                [@example-report, p. 3].
              section › Partners: The [Example Group](org:example-group) works under the
                [-[law](law:example-law)-] {+[new law](law:example-law)+} since then.
              section › Partners: + A third came.
              section › Other heading: + These stay.

                ```
                ## No heading
                ``` (section added)
              section › Next steps: + More is to come. (section added)
              section › Old steps: - These are gone. (section removed)
              section › Same words: - These stay. (section removed)
              pages: countries/cambodia.html
        """, "\(compared.part("FACTSHEETS"))")
  }

  @Test func leavesOutNoOtherPartOfTheContent() throws {
    let compared = try Compared(
      from: ["strings/en.yml": "layout.home: Start\n"],
      to: [
        "strings/en.yml": "layout.home: Home page\n", "assets/a.txt": "abc",
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

        """,
        "pages/about.md": "---\nid: about\ntitle: About us\nsummary: What this site is.\n---\nSee.\n",
        "site.yml": SmallSite.settings.replacing("edition: 2026-11", with: "edition: 2026-12"),
        "regions/regions.yml": "- id: asean\n  name: ASEAN\n  members: [VNM, KHM]\n",
        "withheld.yml": "- {id: someone, text: Mary Sample}\n",
      ])
    let changes = compared.text.components(before: "\nPAGES\n")
    #expect(
      changes == """
        before (aaaaaaaaa, 2026-11-20) → after
          Countries: 1 changed
          Regions: 1 changed
          Loose pages: 1 changed
          Site settings: 1 changed
          Interface words: 1 changed
          Assets: 1 changed
          Withheld terms: 1 changed
          Pages: all 20 differ, and 22 files of data, feeds and assets

        COUNTRIES

          changed  Cambodia (cambodia)
              names: + Kampuchea – kind variant
              subdivisions › KH-12 › name: Phnom Penh → Phnom Penh City
              pages: countries/cambodia.html, countries/cambodia/law.html,
                countries/cambodia/organizations.html

        REGIONS

          changed  ASEAN (asean)
              members: in another order
              pages: regions/asean.html

        LOOSE PAGES

          changed  About us (about)
              title: About → About us
              text before the first heading: See the [factsheet](../countries/kh/factsheet.md#partners). →
                See.
              pages: about.html, countries.html, countries/cambodia.html, countries/cambodia/law.html and 15
                more

        SITE SETTINGS

          changed  site.yml
              edition: 2026-11 → 2026-12

        INTERFACE WORDS

          changed  strings
              layout.home: Start → Home page

        ASSETS

          changed  assets
              a.txt: + 3 bytes

        WITHHELD TERMS

          changed  withheld.yml
              terms: 1 added or changed, 0 removed or changed

        """, "\(changes)")
  }

  @Test func tellsPagesThatDifferBySettingsAloneFromTheOthers() throws {
    let compared = try Compared(
      from: [:],
      to: [
        "site.yml": SmallSite.settings.replacing("edition: 2026-11", with: "edition: 2026-12"),
        "figures/count.yml": Self.figure.replacing("594", with: "610"),
      ])
    #expect(
      compared.part("PAGES") == """
          changed  countries.html
          changed  countries/cambodia.html
          changed  figures.html
          changed  index.html
          changed  sources/example-report.html
          and 15 by the site's settings alone
          and 21 files of data, feeds and assets
        """)
    #expect(
      compared.part("FIGURES").contains(
        "pages: figures.html, countries/cambodia.html, index.html, sources/example-report.html"))
  }

  @Test func tellsFindingsThatAppearedAndWentButNotThoseThatMoved() throws {
    func total(_ value: Int, below comment: String = "") -> String {
      """
      \(comment)- id: total
        label: all trained
        value: \(value)
        unit: people
        geography: KHM
        parts: {relation: sum, of: [example-count, other-count]}
        sources: example-report
      - id: other-count
        label: others trained
        value: 6
        unit: people
        geography: KHM
        sources: example-report

      """
    }
    let moved = try Compared(
      from: ["figures/total.yml": total(601)],
      to: ["figures/total.yml": total(601, below: "# A comment.\n")])
    #expect(moved.comparison.isEmpty)
    #expect(moved.text.hasSuffix("\n  Nothing that the content says differs.\n"))

    let mended = try Compared(
      from: ["figures/total.yml": total(601)], to: ["figures/total.yml": total(600)])
    #expect(
      mended.part("FINDINGS THAT WENT") == """
          Content/figures/total.yml:3:10: error: parts add to 600, the total says 601 [parts-do-not-sum]
        """, "\(mended.text)")
    let broken = try Compared(
      from: ["figures/total.yml": total(600)], to: ["figures/total.yml": total(601)])
    #expect(
      broken.part("FINDINGS THAT APPEARED") == """
          Content/figures/total.yml:3:10: error: parts add to 600, the total says 601 [parts-do-not-sum]
        """)
  }

  @Test func saysWhatBecameADraftAndWhatWasOne() throws {
    let draft = Self.figure.replacing("example-count", with: "more-count")
      .replacing("label", with: "draft: true\n  label")
    let published = draft.replacing("draft: true\n  ", with: "")
    let out = try Compared(from: ["figures/a.yml": published], to: ["figures/a.yml": draft])
    #expect(out.part("FIGURES").hasPrefix("  removed  officials trained (more-count) – is a draft now\n"))
    let new = try Compared(from: ["figures/a.yml": draft], to: ["figures/a.yml": published])
    #expect(new.part("FIGURES").hasPrefix("  added  officials trained (more-count) – was a draft\n"))
    let hidden = try Compared(
      from: ["figures/a.yml": draft],
      to: ["figures/a.yml": draft.replacing("594", with: "1")])
    #expect(hidden.comparison.isEmpty)
  }

  @Test(arguments: [
    [:] as [String: String?],
    ["figures/count.yml": nil, "figures/moved.yml": figure],
    [
      "figures/count.yml":
        "# A comment\n- sources: [\"example-report, p. 3\"]\n  geography: [KHM]\n  period: '2022'\n  id: example-count\n  unit: people\n  value: 594\n  label: officials trained\n  note:\n"
    ],
    ["approvals.yml": "# none\n", "withheld.yml": ""],
  ])
  func findsNothingWhereNothingIsSaidOtherwise(_ files: [String: String?]) throws {
    // Figures are listed by their file, so that a file's name shows.
    let compared = try Compared(from: [:], to: files)
    #expect(compared.comparison.changes.isEmpty)
    #expect(compared.comparison.appeared.isEmpty && compared.comparison.gone.isEmpty)
  }

  @Test func refusesAVersionThatCannotBeReadWhole() throws {
    #expect {
      try Compared(from: [:], to: ["figures/count.yml": "- id: example-count\n"])
    } throws: { error in
      guard let error = error as? ComparisonError else { return false }
      return error.side.name == "after" && error.findings.contains { $0.rule == "missing-key" }
    }
  }

  @Test func comparesNoPagesWhereAVersionWouldPublishWhatIsWithheld() throws {
    let compared = try Compared(
      from: [:],
      to: [
        "withheld.yml": "- {id: someone, text: Mary Sample}\n",
        "figures/count.yml": Self.figure + "  note: By Mary Sample.\n",
      ])
    #expect(compared.comparison.pages == nil)
    #expect(
      compared.text.contains(
        "Pages: not compared, because one version would publish what is withheld and makes no site"))
    #expect(!compared.text.contains("Mary"))
  }
}

extension String {
  /// What stands before a part of the text.
  fileprivate func components(before part: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound])
  }
}
