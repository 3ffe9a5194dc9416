import Diagnostics
import Spreadsheet
import Testing

/// What stands in a CSV file is read cell by cell, and nothing is guessed.
@Suite struct SheetReaderTests {
  private static func read(_ text: String) -> (sheet: Sheet?, findings: [Diagnostic]) {
    SheetReader.read(Array(text.utf8), file: FileID(0))
  }

  private static func cells(_ text: String) -> [[String]] {
    guard let sheet = read(text).sheet else { return [] }
    return ([sheet.header] + sheet.rows).map { $0.cells.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n\t2\n", [["a", "b"], ["", "2"]]),
    ("\"a,c\";b\n1;2\n", [["a,c", "b"], ["1", "2"]]),
    ("a\n1;2,3\n", [["a"], ["1;2", "3"]]),
    ("a,b\n\"1, one\",\"say \"\"no\"\"\"\n", [["a", "b"], ["1, one", "say \"no\""]]),
    ("a,b\n\"one\ntwo\",\"three\r\nfour\"\n", [["a", "b"], ["one\ntwo", "three\nfour"]]),
    ("a,b\n  1 ,\t2 3\t\n", [["a", "b"], ["1", "2 3"]]),
    ("a,b\n\"\",\n", [["a", "b"]]),
    ("a,b\n1,\n\n,\n2,\"\"", [["a", "b"], ["1", ""], ["2", ""]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    // A sign that joins the letter before it is no part of a separator or of a quote.
    ("a,b\n1,\u{17C1}\u{1780}\n", [["a", "b"], ["1", "\u{17C1}\u{1780}"]]),
    ("a,b\n\"\u{0301}e\",\u{200C}f\n", [["a", "b"], ["\u{0301}e", "\u{200C}f"]]),
    ("a,b\nភ្នំពេញ,Hà Nội\n", [["a", "b"], ["ភ្នំពេញ", "Hà Nội"]]),
  ])
  func readsCells(text: String, expected: [[String]]) {
    #expect(Self.cells(text) == expected)
  }

  @Test(arguments: ["", "\u{FEFF}"])
  func findsNothingInAnEmptyFile(text: String) {
    let (sheet, findings) = Self.read(text)
    #expect(sheet == nil)
    #expect(findings == [])
  }

  @Test func readsNoMoreRowsThanAnybodyLooksThrough() {
    let (sheet, findings) = Self.read("id\n" + String(repeating: "a\n", count: 50_001))
    #expect(sheet?.rows.count == 50_000)
    #expect(
      findings.map(\.message) == ["a sheet must have at most 50000 rows, and more follow here"])
    #expect(findings.first?.range?.start == SourcePosition(line: 50_002, column: 1))
    #expect(Self.read("id\n" + String(repeating: "a\n", count: 50_000)).findings == [])
  }

  @Test func namesPlacesAsSpreadsheetProgramsDo() throws {
    let text = "id,names\n1,\"Ministry\nof Justice\"\n\n2,\"ក; \"\"Office\"\"\"\n3,\n"
    let sheet = try #require(Self.read(text).sheet)
    func name(_ line: Int, _ column: Int, to end: (Int, Int)? = nil) -> String? {
      let start = SourcePosition(line: line, column: column)
      let last = end.map { SourcePosition(line: $0.0, column: $0.1) } ?? start
      return sheet.name(of: SourceRange(file: FileID(0), start: start, end: last))
    }
    #expect(name(1, 1) == nil)
    #expect(name(1, 4) == "row 1, column 'names'")
    #expect(name(1, 1, to: (1, 9)) == "row 1")
    #expect(name(3, 4) == "row 2, column 'names'")
    #expect(name(2, 1, to: (3, 12)) == "row 2")
    // An empty line is a row to a spreadsheet program.
    #expect(name(5, 7) == "row 4, column 'names'")
    #expect(name(6, 3) == "row 5, column 'names'")
  }

  @Test func readsBackWhatItIsGiven() {
    var random = Generator(seed: 4)
    for _ in 0..<300 {
      let width = Int.random(in: 1...5, using: &random)
      let delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
      let names = (0..<width).map { "column-\($0)" }
      let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        (0..<width).map { _ in random.text() }
      }.filter { $0.contains { !$0.isEmpty } }
      let ending = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      // A sheet of one column has no separator to be told by.
      let separator = width == 1 ? "," : delimiter
      let text = ([names] + rows).map { row in
        row.map { cell in
          cell.utf8.contains { [34, 44, 59, 9, 10, 13].contains($0) } || Bool.random(using: &random)
            ? Self.quoted(cell) : cell
        }.joined(separator: separator) + ending
      }.joined()
      #expect(Self.cells(text) == [names] + rows, "\(text.debugDescription)")
      // A text may happen to be a formula.
      #expect(Self.read(text).findings.filter { $0.rule != SheetRules.cellError.id } == [])
    }
  }

  private static func quoted(_ cell: String) -> String {
    let bytes = cell.utf8.flatMap { $0 == 34 ? [34, 34] : [$0] }
    return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
  }

  @Test func endsOnAnyBytes() {
    var random = Generator(seed: 5)
    let parts = ["\"", ",", "\n", "\r", "a", ";", " ", "\"\"", "\t", "ក", "\u{FEFF}", "\0"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      let (sheet, findings) = Self.read(text)
      for cell in sheet?.rows.flatMap(\.cells) ?? [] { _ = sheet?.name(of: cell.range) }
      for finding in findings { #expect(finding.range != nil) }
    }
  }

  @Test(arguments: HostileSheet.allCases)
  func takesNoLongerForHostileSheets(_ sheet: HostileSheet) {
    let bytes = Array(sheet.text.utf8)
    let start = ContinuousClock.now
    let (_, findings) = SheetReader.read(bytes, file: FileID(0))
    // A debug build takes a second or two; anything quadratic would take hours.
    #expect(ContinuousClock.now - start < .seconds(60))
    #expect(findings.count <= 100)
  }
}
