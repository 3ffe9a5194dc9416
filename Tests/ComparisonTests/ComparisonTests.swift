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

  /// From numbers that no difference can be written of, or of which a share would say nothing.
  @Test(arguments: [
    ("999999999999999", "value: 594 people → 999,999,999,999,999 people (+999,999,999,999,405)"),
    ("-999999999999999", "value: 594 people → \u{2212}999,999,999,999,999 people"),
    ("0.00000000000001", "value: 594 people → 0.00000000000001 people"),
  ])
  func namesANumberOfAnySize(value: String, line: String) throws {
    let compared = try Compared(
      from: [:], to: ["figures/count.yml": Self.figure.replacing("594", with: value)])
    let found = compared.text.split(separator: "\n").first { $0.contains("value: 594") }
    #expect(found.map { $0.drop { $0 == " " } } == line[...])
  }

  @Test func namesTheNumberItsDifferenceDateAndSource() throws {
    let compared = try Compared(
      from: [:],
      to: [
        "figures/count.yml": Self.figure.replacing("594", with: "610")
          .replacing("period: 2022", with: "as-of: 2022-06").replacing("p. 3", with: "p. 9")
      ])
    #expect(
      compared.text == """
        before (aaaaaaaaa, 2026-11-20) → after
          Figures: 1 changed
          Pages: 6 of 22 differ, and 3 files of data, feeds and assets

        FIGURES

          changed  officials trained (example-count)
              value: 594 people → 610 people (+16, +2.7 %)
              as of: + 2022-06
              sources: example-report, p. 3 → example-report, p. 9
              period: - 2022
              pages: figures.html, countries/cambodia.html, countries/cambodia/dossier.html, index.html and
                1 more

        PAGES

          changed  countries.html
          changed  countries/cambodia.html
          changed  countries/cambodia/dossier.html
          changed  figures.html
          changed  index.html
          changed  sources/example-report.html
          and 3 files of data, feeds and assets

        """)
  }

  @Test(arguments: [
    ("value: 600", "value: 594 people → 600 people (+6, +1.0 %)"),
    ("value: 297", "value: 594 people → 297 people (\u{2212}297, \u{2212}50.0 %)"),
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
              pages: law/example-law.html, countries/cambodia.html, countries/cambodia/dossier.html,
                countries/cambodia/law.html and 5 more
        """)
    #expect(compared.part("NAMES IN OTHER LANGUAGES NOW BEHIND") == "  law:example-law  km")
  }

  @Test func saysWhoseAStepIsAndWhetherMembersAreMeant() throws {
    func pact(_ keys: String) -> [String: String?] {
      [
        "legal/pact.yml": """
        - id: pact
          title: The Pact
          kind: treaty
          scope: regional
        \(keys)
          sources: example-report

        """
      ]
    }
    let compared = try Compared(
      from: pact(
        """
          parties: asean
          events: {type: signed, party: KHM, date: 2004, sources: example-report}
          status: {is: signed, party: asean, sources: example-report}
        """),
      to: pact(
        """
          parties: asean
          through: members
          events:
            - {type: signed, party: [KHM, VNM], date: 2004, sources: example-report}
            - {type: ratified, party: asean, through: members, sources: example-report}
            - {type: withdrawn, party: VNM, date: 2020, sources: example-report}
          status: {is: signed, party: asean, through: members, sources: example-report}
        """))
    let part = compared.part("LAW AND POLICY")
    for line in [
      "status: Signed, ASEAN [example-report] → Signed, ASEAN: for its members [example-report]",
      "event: + Signed, Cambodia, Vietnam: 2004 [example-report]",
      "event: + Ratified, ASEAN: date not stated; for its members [example-report]",
      "event: + Withdrawn, Vietnam: 2020 [example-report]",
      "event: - Signed, Cambodia: 2004 [example-report]", "through: + members",
    ] {
      #expect(part.contains(line), "\(line)")
    }
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
              pages: countries/cambodia/dossier.html
        """, "\(compared.part("FACTSHEETS"))")
  }
}
