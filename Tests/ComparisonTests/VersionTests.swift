import Comparison
import Diagnostics
import TestSupport
import Testing

/// What two versions are to each other: pages, findings, drafts, nothing at all, and no version.
@Suite struct VersionTests {
  private static let figure = """
    - id: example-count
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """

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
          changed  countries/cambodia/dossier.html
          changed  figures.html
          changed  index.html
          changed  sources/example-report.html
          and 16 by the site's settings alone
          and 25 files of data, feeds and assets
        """)
    #expect(
      compared.part("FIGURES").contains(
        "pages: figures.html, countries/cambodia.html, countries/cambodia/dossier.html, index.html")
    )
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
    #expect(
      out.part("FIGURES").hasPrefix("  removed  officials trained (more-count) – is a draft now\n"))
    let new = try Compared(from: ["figures/a.yml": draft], to: ["figures/a.yml": published])
    #expect(
      new.part("FIGURES").hasPrefix("  added  officials trained (more-count) – was a draft\n"))
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
        "# A comment\n- sources: [\"example-report, p. 3\"]\n  geography: [KHM]\n  period: '2022'\n  id: example-count\n  unit: people\n  value: 594\n  label: officials trained\n  note: ~\n"
    ],
    ["approvals.yml": "# none\n", "withheld.yml": ""],
  ])
  func findsNothingWhereNothingIsSaidOtherwise(_ files: [String: String?]) throws {
    // Figures are listed by their file, so that a file's name shows.
    let compared = try Compared(from: [:], to: files)
    #expect(compared.comparison.changes.isEmpty)
    #expect(compared.comparison.appeared.isEmpty && compared.comparison.gone.isEmpty)
  }

  @Test func namesARecordWhoseFileSaysTheSameInOtherWords() throws {
    func group(_ line: String) -> [String: String?] {
      [
        "organizations/example.yml": """
        - id: example-group
          name: Example Group
          kind: ngo
          countries: KHM
        \(line)  sources: example-report, p. 5

        """
      ]
    }
    let compared = try Compared(from: group(""), to: group("  listed: true\n"))
    #expect(
      compared.part("ORGANIZATIONS") == """
          changed  Example Group (example-group)
              record: changed in a way that no page shows
        """)
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
        "Pages: not compared, because one version would publish what is withheld and makes no site")
    )
    #expect(!compared.text.contains("Mary"))
  }
}
