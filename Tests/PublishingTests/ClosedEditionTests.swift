import Diagnostics
import Loading
import Publishing
import Records
import SiteSupport
import TestSupport
import Testing

/// An old edition prints what it printed when it was closed, and says so only then.
@Suite struct ClosedEditionTests {
  private static let page = "countries/cambodia/edition-2022.html"
  private static let factsheet = """
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

    ```directory
    country: KHM
    ```

    ```timeline
    country: KHM
    ```

    """
  private static let group = """
    - id: example-group
      name: Example Group
      kind: ngo
      countries: KHM
      summary: It helps people at the border.
      contacts:
        - channel: hotline
          value: "1300123"
          published: 2026
          sources: example-report, p. 5
      locations:
        - visibility: public
          area: KH-12
          address: 12 Long Lane
          published: 2026
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  private static let before: [String: String?] = [
    "countries/kh/factsheet.md": factsheet, "organizations/example.yml": group,
  ]
  /// Everything that the edition printed is another in these files.
  private static let after: [String: String?] = [
    "countries/kh/factsheet.md": factsheet.replacing("were trained", with: "were taught"),
    "countries/kh/new.md": SmallSite.newerFactsheet,
    "organizations/example.yml": group.replacing("Example Group", with: "Renamed Group"),
    "figures/count.yml": """
    - id: example-count
      label: officials trained
      value: 713
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """,
    "legal/example.yml": """
    - id: example-law
      title: Renamed Law
      kind: law
      scope: national
      countries: KHM
      events:
        - {type: adopted, date: 2008-02, sources: "example-report, p. 4"}
        - {type: repealed, date: 2025-01, sources: "example-report, p. 4"}
      sources: example-report, p. 4
    - id: second-law
      title: Second Law
      kind: law
      scope: national
      countries: KHM
      sources: example-report, p. 4

    """,
    "sources/example.yml": """
    - id: example-report
      type: report
      title: Renamed report
      issued: 2022
      locators: pages

    """,
  ]

  private static func closed(_ files: [String: String?] = before) throws -> [String: String?] {
    let folder = SmallSite(adding: files).folder
    return try EditionClosing("cambodia-2022", in: folder, key: nil).files
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static func built(
    _ files: [String: String?], edition: [String: String?]
  ) throws -> BuiltSmallSite {
    try BuiltSmallSite(adding: files.merging(edition) { $1 })
  }

  private static func main(_ text: String?) throws -> String {
    let text = try #require(text)
    let start = try #require(text.firstRange(of: "<main"))
    return String(text[start.lowerBound...])
  }

  @Test func printsWhatItPrintedWhateverBecomesOfTheRecords() throws {
    let edition = try Self.closed()
    var same = Self.before
    same["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    let first = try Self.main(Self.built(same, edition: edition)[Self.page])
    let second = try Self.main(Self.built(Self.after, edition: edition)[Self.page])
    #expect(first == second)
    for words in ["594", "were trained", "Example Group", "Example Law", "Example report"] {
      #expect(second.contains(words), "\(words)")
    }
    for words in ["713", "taught", "Renamed", "Second Law"] {
      #expect(!second.contains(words), "\(words)")
    }
    #expect(second.contains("This page shows what it showed on 21 November 2026"))
  }

  /// But for the way to today's data, which a closed edition doesn't have.
  @Test func printsTheSameAsThePageDidBeforeItWasClosed() throws {
    var files = Self.before
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    let open = try Self.main(Self.built(files, edition: [:])[Self.page])
    let closed = try Self.main(Self.built(files, edition: Self.closed())[Self.page])
    func body(_ text: String) -> String {
      String(text[(text.firstRange(of: "</aside>")?.upperBound ?? text.startIndex)...])
        .replacing(#/<p class="meta screen">The same records as data.*?<\/p>/#, with: "")
    }
    #expect(body(open) == body(closed))
  }

  @Test func doesNotClaimToBeUnchangedWhenItIsNotClosed() throws {
    let files = Self.after
    let text = try Self.main(Self.built(files, edition: [:])[Self.page])
    #expect(text.contains("figures, lists and names here are today"))
    #expect(text.contains("713") && !text.contains("what it showed on"))
    let notes = try SmallSite(adding: files).build().findings
    #expect(notes.map(\.rule) == ["edition-not-closed"])
    #expect(
      notes.first?.suggestion == """
        dossier edition close cambodia-2022 --revision REV, where REV is a revision of git at which \
        the records were what the edition printed
        """)
    let closed = try SmallSite(adding: files.merging(Self.closed()) { $1 }).build().findings
    #expect(closed.map(\.rule) == ["edition-text-changed"])
  }

  @Test func writesNothingThatIsWithheld() throws {
    var files = Self.before
    files["organizations/example.yml"] =
      Self.group
        + """
        - id: quiet-house-of-hope
          name: Quiet House of Hope
          kind: ngo
          countries: KHM
          listed: false
          unlisted-reason: It asked not to be.
          sources: example-report, p. 5

        """
    files["withheld.yml"] = "- id: a-name\n  text: people at the border\n"
    files["organizations/example.yml"] = files["organizations/example.yml"]??
      .replacing("It helps people at the border.", with: "It helps.")
    let all = try Self.closed(files).values.compactMap { $0 }.joined()
    for words in ["Long Lane", "Quiet House", "people at the border"] {
      #expect(!all.contains(words), "\(words)")
    }
    #expect(all.contains("Example Group"))
  }

  /// What is withheld later is gone from the old page too.
  @Test(arguments: [
    ("withheld.yml", "- id: a-word\n  text: people at the border\n", "people at the border"),
    (
      "organizations/example.yml",
      group.replacing(
        "  summary:", with: "  listed: false\n  unlisted-reason: It asked not to be.\n  summary:"),
      "Example Group"
    ),
  ])
  func leavesOutWhatIsWithheldLater(
    _ change: (path: String, text: String, words: String)
  ) throws {
    let edition = try Self.closed()
    var files = Self.after
    files["countries/kh/factsheet.md"] = .some(
      """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet.
      country: cambodia
      edition: "2022"
      sources: example-report
      ---
      ## Partners

      """)
    files["organizations/example.yml"] = .some(
      Self.group.replacing("people at the border", with: "them"))
    files[change.path] = .some(change.text)
    let site = try Self.built(files, edition: edition)
    let page = try #require(site[Self.page])
    #expect(!page.contains(change.words))
    #expect(page.contains("594"))
  }

  @Test func linksOnlyToPagesThatAreStillThere() throws {
    let edition = try Self.closed()
    var files = Self.after
    files["legal/example.yml"] = .some(nil)
    files["countries/kh/factsheet.md"] = .some(
      Self.factsheet.replacing("[law](law:example-law)", with: "law"))
    let page = try #require(try Self.built(files, edition: edition)[Self.page])
    #expect(page.contains("Example Law"))
    #expect(!page.contains("law/example-law.html"))
  }

  @Test func isAnErrorWhereItsRecordWasChanged() throws {
    var edition = try Self.closed()
    let path = try #require(edition.keys.first { $0.hasSuffix("figures/records.yml") })
    edition[path] = edition[path]??.replacing("594", with: "595")
    let outcome = try SmallSite(adding: Self.after.merging(edition) { $1 }).build()
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.map(\.message) == [
        "the record of 'cambodia-2022' must be as it was written when the edition was closed"
      ])
  }

  @Test func isCitedAsTheSiteWasCalledThen() throws {
    var files = Self.before
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    let settings = try #require(SmallSite.soundFiles["site.yml"])
    let then = settings.replacing(
      #/(?m)^title: .*$/#, with: "title: \"Rivers: \\\"then\\\"\""
    )
    .replacing(#/(?m)^publisher: .*$/#, with: "publisher: The River Board")
    files["site.yml"] = .some(then)
    let edition = try Self.closed(files)
    files["site.yml"] = .some(
      then.replacing("Rivers: ", with: "Seas: ").replacing("River Board", with: "Sea Board"))
    let page = try #require(try Self.built(files, edition: edition)[Self.page])
    let cite = try #require(page.split(separator: "id=\"page-cite\"").last)
    #expect(cite.contains("Rivers: ") && cite.contains("The River Board."))
    #expect(
      page.contains("\"name\":\"The River Board\"")
        || page.contains("\"name\": \"The River Board\""))
    #expect(!cite.prefix(2000).contains("Sea Board"))
  }

  @Test func doesNotOfferTodaysDataAsItsOwn() throws {
    var files = Self.before
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    let open = try #require(try Self.built(files, edition: [:])[Self.page])
    let closed = try #require(try Self.built(files, edition: Self.closed())[Self.page])
    #expect(open.contains("The same records as data"))
    #expect(!closed.contains("The same records as data") && !closed.contains("countries.csv"))
  }

  @Test func aLaterEditOfItsTextIsAFinding() throws {
    let edition = try Self.closed()
    var files = Self.before
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    #expect(try SmallSite(adding: files.merging(edition) { $1 }).build().findings.isEmpty)
    files["countries/kh/factsheet.md"] = .some(
      Self.factsheet.replacing("A short factsheet.", with: "Another summary."))
    let findings = try SmallSite(adding: files.merging(edition) { $1 }).build().findings
    #expect(
      findings.map(\.message) == [
        "'cambodia-2022' is closed and prints what was recorded then, not what was edited here since"
      ])
    #expect(findings.map(\.severity) == [.warning])
    #expect(
      findings.first?.suggestion == """
        undo the edit, or remove the edition's folder and run 'dossier edition close cambodia-2022 \
        --revision REV'
        """)
  }

  @Test(arguments: ["region: Lower Danube\n", "headline: [No Such\n", "date: yesterday\n"])
  func repeatsNothingThatIsWrongWithTheSettings(_ line: String) throws {
    var files = Self.before
    let edition = try Self.closed()
    files["countries/kh/new.md"] = .some(SmallSite.newerFactsheet)
    let key = String(line.prefix { $0 != ":" })
    let settings = try #require(SmallSite.soundFiles["site.yml"])
    let others = settings.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    files["site.yml"] = .some(others.joined(separator: "\n") + "\n" + line)
    let outcome = try SmallSite(adding: files.merging(edition) { $1 }).build()
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.allSatisfy { finding in
        finding.range.map { outcome.sources.path(of: $0.file).hasSuffix("/site.yml") } ?? false
      })
    #expect(Set(outcome.findings.map(\.message)).count == outcome.findings.count)
  }

  @Test func isTheSameBytesEachTime() throws {
    #expect(try Self.closed() == Self.closed())
  }

  @Test func survivesTheLineEndsOfWindows() throws {
    let edition = try Self.closed().mapValues { $0?.replacing("\n", with: "\r\n") }
    let site = try Self.built(Self.after, edition: edition)
    #expect(site[Self.page]?.contains("594") == true)
  }

  @Test func cannotBeOfADraft() {
    var files = Self.before
    files["countries/kh/factsheet.md"] = .some(
      Self.factsheet.replacing("title: Cambodia", with: "title: Cambodia\ndraft: true"))
    #expect(throws: EditionClosing.Refusal.self) { try Self.closed(files) }
  }
}
