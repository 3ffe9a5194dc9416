import Diagnostics
import Library
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
      found.map(\.message) == ["'sources', 'title', 'kind' and 'scope' must be given"])
    #expect(
      found.map(\.suggestion) == [
        "the last line of the file has no end, so that the file may have been cut short"
      ])
    #expect(try rules("site.yml") { String($0.prefix(40)) } == ["missing-key"])
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

  @Test(arguments: [
    ("", ["empty-file"]), ("\n  \n", ["empty-file"]),
    ("<!DOCTYPE html><html></html>", ["wrong-type"]),
    ("version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12\n", ["wrong-type"]),
    ("- id:\u{A0}example-law\n  title: Law\n", ["yaml-syntax"]),
    ("- id:example-law\n  title: Law\n", ["yaml-syntax"]),
    ("-id: example-law\n  title: Law\n", ["yaml-syntax"]),
  ])
  func isSomethingElseThanRecords(text: String, expected: [String]) throws {
    #expect(try rules("legal/example.yml") { _ in text } == expected)
  }

  @Test func mayHoldCommentsAlone() throws {
    #expect(try rules("glossary/terms.yml") { _ in "# None yet.\n" } == [])
  }

  @Test(arguments: ["legal/example.yml", "countries/kh/country.yml", "site.yml"])
  func isNoText(path: String) throws {
    var bytes = Array((SmallSite.soundFiles[path] ?? "").utf8)
    bytes[4] = 0xE9
    bytes[9] = 0xFC
    #expect(
      try SmallSite(addingBytes: [path: bytes]).findings().filter { $0.severity != .note }
        .map(\.rule) == ["yaml-encoding"])
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    #expect(
      try SmallSite(addingBytes: [path: picture]).findings().filter { $0.severity != .note }
        .map(\.rule) == ["yaml-encoding"])
  }

  /// The place is the blank that is missing, and not the line below it.
  @Test func namesTheBlankThatIsMissing() throws {
    let found = try SmallSite(adding: [
      "sources/more.yml": "- id:other\n  type: report\n"
    ]).findings()
    #expect(found.first?.message == "a space must follow the ':' after a key")
    #expect(found.first?.suggestion == "write 'id: other'")
    #expect(found.first?.range?.start.line == 1)
  }
}
