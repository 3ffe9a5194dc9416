import Diagnostics
import Loading
import Records
import TestSupport
import Testing

/// Of a file that is broken the cause is reported, once, and nothing that follows from it.
@Suite struct BrokenFileTests {
  private func rules(_ path: String, _ change: (String) -> String) throws -> [String] {
    let text = SmallSite.soundFiles[path] ?? ""
    return try SmallSite(adding: [path: change(text)]).findings()
      .filter { $0.severity != .note }.map(\.rule)
  }

  private func unread(_ path: String, _ text: String) throws -> Int {
    try SmallSite(adding: [path: text]).load().gaps.files.count
  }

  @Test(arguments: [
    "site.yml", "legal/example.yml", "countries/kh/country.yml", "countries/kh/factsheet.md",
    "sources/example.yml", "organizations/example.yml",
  ])
  func hasMarksOfAMerge(path: String) throws {
    let marks = "<<<<<<< HEAD\n- one\n=======\n- two\n>>>>>>> branch\n"
    #expect(try rules(path) { $0 + marks } == ["merge-conflict"])
    #expect(try rules(path) { marks.replacing("\n", with: "\r\n") + $0 } == ["merge-conflict"])
    #expect(try unread(path, (SmallSite.soundFiles[path] ?? "") + marks) == 1)
  }

  @Test func mayHaveLinesThatLookLikeMarks() throws {
    #expect(try rules("countries/kh/factsheet.md") { $0 + "\n> > > > > > > quoted\n" } == [])
  }

  /// Every line of the settings gets a quote that is never closed, or a tab.
  @Test func isTheSettings() throws {
    let lines = SmallSite.settings.split(separator: "\n").map(String.init)
    for index in lines.indices {
      var quoted = lines
      quoted[index] = quoted[index].replacing(": ", with: ": \"")
      var tabbed = lines
      tabbed[index] = "\t" + tabbed[index]
      for (text, name) in [(quoted, "quote"), (tabbed, "tab")] {
        let joined = text.joined(separator: "\n") + "\n"
        #expect(try rules("site.yml") { _ in joined } == ["yaml-syntax"], "\(name) \(index)")
        #expect(try unread("site.yml", joined) == 1, "\(name) \(index)")
      }
    }
  }

  @Test func isCutShortAtItsEnd() throws {
    let found = try SmallSite(adding: ["legal/example.yml": "- id: example-l"]).findings()
    #expect(
      found.map(\.message) == ["'title', 'kind', 'scope' and 'sources' must be given"])
    #expect(
      found.map(\.suggestion) == [
        "the last line of the file has no end, so that the file may have been cut short"
      ])
    #expect(try rules("site.yml") { String($0.prefix(60)) } == ["missing-key"])
  }

  /// One key may be missing from a file whose last line has no end.
  @Test func isWholeWithoutALastLineEnd() throws {
    #expect(
      try rules("sources/example.yml") { String($0.dropLast()) } == [])
    let found = try SmallSite(adding: [
      "sources/more.yml": "- id: other\n  type: report\n  cited-in: example-report, p. 1"
    ]).findings()
    #expect(found.map(\.message) == ["'title' must be given"])
  }

  @Test func hasAKeyTwice() throws {
    #expect(
      try rules("countries/kh/country.yml") {
        $0.replacing("subdivisions:\n", with: "subdivisions:\nsubdivisions:\n")
      } == ["yaml-duplicate-key"])
  }

  @Test(arguments: ["[KHM, VNM", "{type: adopted"])
  func hasABracketThatIsNeverClosed(value: String) throws {
    #expect(
      try rules("regions/regions.yml") { $0.replacing("[KHM, VNM]", with: value) }
        == ["yaml-syntax"])
  }

  /// The edition is not blamed for a factsheet that could not be read.
  @Test func namesNoEditionWhereTheFrontMatterHasNoEnd() throws {
    let text = (SmallSite.soundFiles["countries/kh/factsheet.md"] ?? "")
      .replacing("\n---\nIn", with: "\nIn")
    let site = SmallSite(adding: [
      "countries/kh/factsheet.md": text,
      "editions/cambodia-2022/edition.yml": "edition: \"2022\"\ndate: 2022-11-21\n",
    ])
    #expect(try site.findings().map(\.rule) == ["no-front-matter"])
  }

  /// A record that a closed edition keeps may be deleted: the message says what to do.
  @Test func isAFactsheetOfAClosedEditionWhoseRecordIsGone() throws {
    let site = SmallSite(adding: [
      "figures/count.yml": nil,
      "site.yml": SmallSite.settings.replacing("headline: example-count\n", with: ""),
      "editions/cambodia-2022/edition.yml": "edition: \"2022\"\ndate: 2022-11-21\n",
    ])
    let advice = try site.findings().filter { $0.rule == "dangling-reference" }.map(\.suggestion)
    #expect(
      Set(advice) == [
        "delete the reference here: the edition is closed, and its page is printed from "
          + "'editions/cambodia-2022', which keeps the record"
      ])
  }
}
