import Diagnostics
import Fields
import Records
import Spreadsheet
import TestSupport
import Testing
import ToolSupport
import Values
import YAML

/// What `scripts/fuzz` has found, each as small as it can be.
struct FuzzedTests {
  /// libyaml takes the end of a text without a line end for the start of another line.
  @Test(arguments: ["[", "{a: ", "\"a", "a: [b,\r\nc", "- {a: b", "'"])
  func aProblemAtTheEndIsPlacedInTheText(text: String) {
    let findings = YAMLReader.read(text.utf8, file: FileID(0)).findings
    #expect(!findings.isEmpty)
    #expect(isPlaced(findings, in: text), "\(findings)")
  }

  @Test(arguments: ["{from", "{from: ", "?", "- ", "to:"])
  func aValueThatEndsWithTheTextIsPlacedInIt(text: String) throws {
    let findings = try SmallSite(adding: ["redirects.yml": text]).findings()
    #expect(!findings.isEmpty)
    #expect(isPlaced(findings, in: text), "\(findings)")
  }

  private func isPlaced(_ findings: [Diagnostic], in text: String) -> Bool {
    let lines = LineLengths(text)
    return findings.allSatisfy { finding in
      ([finding.range] + finding.related.map(\.range)).allSatisfy { range in
        guard let range else { return false }
        return lines.contain(
          line: Int(range.start.line), column: Int(range.start.column),
          endLine: Int(range.end.line), endColumn: Int(range.end.column))
      }
    }
  }

  /// A blank and a Khmer vowel behind it are one character to Swift.
  @Test(arguments: ["\u{17C1}", "\u{301}a", "\u{200D}x: y"])
  func aTextThatBeginsWithASignIsWritten(text: String) throws {
    let node = Node(.quoted(text), at: SourceRange(wholeOf: FileID(0)))
    let written = YAMLWriter.list([node])
    let (read, findings) = YAMLReader.read(written.utf8, file: FileID(0))
    #expect(findings == [])
    guard case .list(let items)? = read?.content else {
      Issue.record("\(written.debugDescription)")
      return
    }
    #expect(items.first?.text?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  /// Where a full date is asked for, a year is no suggestion.
  @Test(arguments: ["201x", "about 2007", "March 2007"])
  func aFullDateIsSuggestedOrNone(text: String) {
    guard case .failure(let mistake) = Day.parse(text) else {
      Issue.record("'\(text)' is no full date")
      return
    }
    #expect(mistake.suggestions.allSatisfy { Day($0) != nil }, "\(mistake.suggestions)")
  }

  /// A line that ends in a carriage return alone is a line.
  @Test(arguments: [("\r", 4), ("\r\n", 4), ("\n", 4)])
  func aWrongByteIsPlacedWhateverEndsLines(end: String, line: Int) throws {
    let bytes = Array("---\(end)id: a\(end)b: c\(end)\u{E9}".utf8).dropLast()
    let findings = try SmallSite(addingBytes: ["pages/hostile.md": Array(bytes)]).findings()
    #expect(findings.first?.rule == "not-utf-8")
    #expect(findings.first?.range?.start == SourcePosition(line: line, column: 1))
  }

  /// The lines of the front matter are counted as those of the body are.
  @Test(arguments: ["\r", "\r\n", "\n"])
  func aPlaceInTheBodyIsTheSameWhateverEndsLines(end: String) throws {
    let lines = [
      "---", "id: hostile", "title: A page", "summary: A page.", "---", "", "a\u{0}b", "",
    ]
    let findings = try SmallSite(adding: ["pages/hostile.md": lines.joined(separator: end)])
      .findings()
    #expect(findings.map(\.rule) == ["control-character"])
    #expect(findings.first?.range?.start == SourcePosition(line: 7, column: 2))
  }
}
