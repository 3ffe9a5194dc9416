import Diagnostics
import Exports
import Publishing
import SiteSupport
import TestSupport
import Testing

/// A page doesn't deny what another page, or another part of it, shows.
struct ContradictionTests {
  private static let programme: [String: String?] = [
    "programmes/wells.yml": """
    id: wells
    title: Wells
    countries: KHM
    sources: example-report, p. 9

    """,
    "organizations/donor.yml": """
    - id: donor
      name: Donor
      kind: government
      countries: KHM
      roles:
        - {role: funds, programme: wells, sources: ["example-report, p. 9", "example-report, p. 11"]}
      sources: example-report, p. 9

    """,
  ]

  @Test func aProgrammeNamesTheFunderWhoseOwnRecordSaysSo() throws {
    let site = try BuiltSmallSite(adding: Self.programme)
    let page = try #require(site["programmes/wells.html"])
    #expect(
      page.contains("<dt>Funded by</dt><dd><div><a href=\"../organizations/donor.html\">Donor</a>")
        || page.contains("<dt>Funded by</dt><dd><a href=\"../organizations/donor.html\">Donor</a>"))
    #expect(page.contains("Carried out by</dt><dd>") && page.contains("not recorded"))
    let plans = try #require(site["plans.html"])
    #expect(plans.contains("<dt>Funded by</dt> <dd>Donor</dd>"))
  }

  @Test func aSourceHasOneMarkHoweverManyOfItsPlacesAreCited() throws {
    let site = try BuiltSmallSite(
      adding: Self.programme.merging([
        "sources/second.yml": """
        - id: second
          type: report
          title: Second report
          locators: pages

        """,
        "pages/about.md": """
        ---
        id: about
        title: About
        summary: What this site is.
        ---
        One [@example-report, p. 1; @example-report, p. 2; @second, p. 3]. Two
        [@example-report, p. 4] [@example-report, p. 5]. Three [@second, p. 6; @example-report].

        """,
      ]) { $1 })
    let about = try #require(site["about.html"])
    #expect(
      about.contains("aria-label=\"Source 1, p. 1; p. 2\" title=\"p. 1; p. 2\">1</a></sup><sup>"))
    #expect(about.contains("aria-label=\"Source 1, p. 4; p. 5\""))
    for file in site.files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.firstMatch(of: equalMarks) == nil, "\(file.path)")
    }
  }

  @Test func theNumberOfOpenQuestionsCountsThoseInTheTextToo() throws {
    let site = try BuiltSmallSite(adding: [
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet.
      country: cambodia
      edition: "2022"
      sources: example-report
      disputes:
        - about: How many there are
          claims:
            - {says: Two., sources: example-report}
            - {says: Three., sources: example-report}
      ---
      ## Partners

      > [!DISPUTED] When it began
      > Two years are given.

      > [!DISPUTED] Who began it
      > Two names are given.

      > [!NOTE] No question
      > Nothing is open here.

      """
    ])
    let page = try #require(site["countries/cambodia/dossier.html"])
    #expect(page.contains("<a href=\"#page-disputes\">3 on this page</a>"))
  }

  @Test func noPageHasTwoPartsOfOneHeading() throws {
    let site = try BuiltSmallSite(adding: Self.programme)
    for file in site.files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let headings = text.matches(of: secondLevel).map { String($0.output.1) }
      #expect(Set(headings).count == headings.count, "\(file.path): \(headings)")
    }
  }

  @Test func aTextThatRepeatsAHeadingOfItsPageIsAFinding() throws {
    let outcome = try SmallSite(adding: [
      "legal/second.md": """
      ---
      id: second-law
      title: Second Law
      kind: law
      scope: national
      countries: KHM
      sources: example-report, p. 4
      ---
      ## What it is

      Words.

      ## Courts

      Words.

      ## Courts

      Words.

      """
    ]).build()
    #expect(outcome.findings.map(\.rule) == ["repeated-heading", "repeated-heading"])
    #expect(
      outcome.findings.map(\.message) == [
        "'What it is' must be the heading of one part; the page has a part of that name anyway",
        "'Courts' must be the heading of one part",
      ])
  }

  @Test(arguments: ["Sources", "How to cite", "sources"])
  func aHeadingThatThePageMakesIsAFinding(heading: String) throws {
    let findings = try SmallSite(adding: ["pages/about.md": Self.about(heading)]).build().findings
    #expect(
      findings.map(\.message) == [
        "'\(heading)' must be the heading of one part; the page has a part of that name anyway"
      ])
  }

  @Test(arguments: ["Reference", "Services", "Figures", "Open questions"])
  func aHeadingOfAnotherPageIsNone(heading: String) throws {
    #expect(
      try SmallSite(adding: ["pages/about.md": Self.about(heading)]).build().findings.isEmpty)
  }

  @Test func aHeadingIsNoFindingWhereThePageHasNoSuchPart() throws {
    let page = Self.about("Sources").replacing(" [@example-report, p. 3]", with: "")
    #expect(try SmallSite(adding: ["pages/about.md": page]).build().findings.isEmpty)
  }

  private static func about(_ heading: String) -> String {
    """
    ---
    id: about
    title: About
    summary: About it.
    reviewed: 2026-11-01
    ---

    ## \(heading)

    Words [@example-report, p. 3].

    """
  }

  @Test func aFootnoteHasALetterAndASourceHasANumber() throws {
    let site = try BuiltSmallSite(adding: [
      "pages/about.md": """
      ---
      id: about
      title: About
      summary: What this site is.
      ---
      Words[^1] and words [@example-report, p. 1].

      [^1]: A note.

      """
    ])
    let page = try #require(site["about.html"])
    #expect(page.contains("role=\"doc-noteref\" aria-label=\"Footnote a\">a</a></sup>"))
    #expect(page.contains("aria-label=\"Source 1, p. 1\" title=\"p. 1\">1</a></sup>"))
    #expect(page.contains("<ol type=\"a\">"))
    #expect(page.contains("aria-label=\"Back to reference a\""))
  }

  /// Two marks of one source side by side.
  private var equalMarks: Regex<(Substring, Substring)> {
    #/>(\d+)</a></sup>\s*<sup><a [^>]*>\1</a>/#
  }

  private var secondLevel: Regex<(Substring, Substring)> { #/<h2[^>]*>([^<]*)/# }
}
