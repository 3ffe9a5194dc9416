import Diagnostics
import Loading
import Publishing
import Records
import TestSupport
import Testing

/// A body that is not listed and is called by everyday words.
struct EverydayNameTests {
  private static func files(_ key: String = "", pages: Int) -> [String: String?] {
    var files: [String: String?] = [
      "organizations/quiet.yml": """
      - id: safe-house
        name: Safe House
        kind: ngo
        listed: false
        unlisted-reason: Its work is discreet.
      \(key)  sources: example-report

      """
    ]
    for number in 0..<pages {
      files["pages/page-\(number).md"] = """
        ---
        id: page-\(number)
        title: Page \(number)
        reviewed: 2026-11-20
        summary: A page.
        ---
        Each province needs a safe house.

        """
    }
    return files
  }

  private static func outcome(_ files: [String: String?]) throws -> SiteBuilder.Outcome {
    try SiteBuilder(folder: SmallSite(adding: files).folder, options: BuildOptions()).run()
  }

  @Test func aNameOnManyPagesIsOneErrorThatSaysTheWayOut() throws {
    let outcome = try Self.outcome(Self.files(pages: 9))
    let names = outcome.findings.filter { $0.message.hasPrefix("the name of") }
    #expect(
      names.map(\.message) == [
        "the name of an organization that is not listed would be published in 9 files: "
          + "'page-0.html', 'page-1.html', 'page-2.html' and others"
      ])
    #expect(
      names.map(\.suggestion) == [
        "where the name is one of everyday words, write 'everyday-name' with a reason in its record, "
          + "and have it approved"
      ])
  }

  @Test func theWayOutNeedsAnApprovalWhateverTheSiteRequires() throws {
    let reason = "  everyday-name: Every page on shelters has these words.\n"
    let outcome = try Self.outcome(Self.files(reason, pages: 9))
    #expect(outcome.files == nil)
    #expect(!outcome.hasLeak)
    #expect(outcome.findings.withoutNotes.map(\.rule) == ["not-approved"])
    let key = RecordKey(.organization, "safe-house")
    var files = Self.files(reason, pages: 9)
    files["approvals.yml"] = """
      - record: organization:safe-house
        by: Safety editor
        date: 2026-11-21
        sha256: \(try #require(outcome.fingerprints[key]).text)

      """
    let approved = try Self.outcome(files)
    #expect(approved.findings.withoutNotes == [])
    #expect(approved.files != nil)
  }

  @Test func anApprovalLapsesWhenTheRecordChanges() throws {
    let first = try Self.outcome(Self.files("  everyday-name: Everyday words.\n", pages: 1))
    let key = RecordKey(.organization, "safe-house")
    var files = Self.files("  everyday-name: Other words.\n", pages: 1)
    files["approvals.yml"] = """
      - record: organization:safe-house
        by: Safety editor
        date: 2026-11-21
        sha256: \(try #require(first.fingerprints[key]).text)

      """
    #expect(try Self.outcome(files).findings.withoutNotes.map(\.rule) == ["not-approved"])
  }

  @Test func theWayOutIsForTheNameAloneAndForNoOtherNameOfTheBody() throws {
    let keys = """
        names:
          - {text: Lotus Courtyard Refuge, kind: former}
        acronym: LOCORE
        everyday-name: Every page on shelters has these words.

      """
    var files = Self.files(keys, pages: 2)
    files["pages/more.md"] = """
      ---
      id: more
      title: More
      reviewed: 2026-11-20
      summary: A page.
      ---
      Once it was the Lotus Courtyard Refuge, or LOCORE.

      """
    let first = try Self.outcome(files)
    files["approvals.yml"] = """
      - record: organization:safe-house
        by: Safety editor
        date: 2026-11-21
        sha256: \(try #require(first.fingerprints[RecordKey(.organization, "safe-house")]).text)

      """
    let outcome = try Self.outcome(files)
    #expect(outcome.hasLeak)
    #expect(
      Set(outcome.findings.withoutNotes.map(\.message)) == [
        "the acronym of an organization that is not listed would be published in 'more.html'",
        "name 1 of an organization that is not listed would be published in 'more.html'",
      ])
  }

  @Test func aNameThatIsTooShortToBeSearchedForIsAWarning() throws {
    func findings(_ key: String) throws -> [Diagnostic] {
      try Self.outcome([
        "organizations/org-17.yml": """
        - id: org-17
          name: Hope
          acronym: LCR
          kind: ngo
          listed: false
          unlisted-reason: Its work is discreet.
        \(key)  sources: example-report

        """
      ]).findings
    }
    let found = try findings("")
    #expect(found.map(\.rule) == ["unguarded-name"])
    #expect(
      found.map(\.message) == [
        "the acronym and the name of an organization that is not listed must be longer to be searched for"
      ])
    #expect(try findings("  everyday-name: The pages were read.\n").map(\.rule) == ["not-approved"])
  }

  @Test func noLineIsQuotedThatNamesABodyThatIsNotListed() throws {
    let first = try Self.outcome(Self.files("  everyday-name: Everyday words.\n", pages: 1))
    var files = Self.files("  everyday-name: Other words.\n", pages: 1)
    files["approvals.yml"] = """
      - record: organization:safe-house
        by: Safety editor
        date: 2026-11-21
        sha256: \(try #require(first.fingerprints[RecordKey(.organization, "safe-house")]).text)

      """
    let outcome = try Self.outcome(files)
    for format in [DiagnosticFormat.human, .json, .sarif, .github] {
      let text = format.write(
        outcome.findings, sources: outcome.sources, rules: AllRules.reported, colour: false)
      #expect(!text.contains("safe-house"), "\(text)")
    }
  }
}
