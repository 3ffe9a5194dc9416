import Diagnostics
import Spreadsheet
import Testing

/// A first line `sep=;` names the separator of a sheet, for Excel, and is no row.
@Suite struct SeparatorLineTests {
  private func read(_ text: String) -> (sheet: Sheet?, findings: [Diagnostic]) {
    SheetReader.read(Array(text.utf8), file: FileID(0))
  }

  @Test(arguments: [
    "sep=;\r\na;b,c\r\n1;2\r\n", "\u{FEFF}sep=;\na;b,c\n1;2\n", "SEP=;\ra;b,c\r1;2\r",
    "\"sep=;\"\na;b,c\n1;2\n", "sep=;;;;\na;b,c\n1;2\n", "sep=|\na|b,c\n1|2\n",
  ])
  func namesTheSeparator(text: String) throws {
    let (sheet, findings) = read(text)
    #expect(findings == [])
    #expect(sheet?.header.cells.map(\.text) == ["a", "b,c"])
    #expect(sheet?.rows.map { $0.cells.map(\.text) } == [["1", "2"]])
  }

  @Test func isNotCountedAsARowBecauseProgramsHideIt() throws {
    let (sheet, _) = read("sep=\t\na\tb\n1\t2\n")
    let row = try #require(sheet?.rows.first)
    #expect(row.number == 2)
    #expect(row.cells[1].range.start == SourcePosition(line: 3, column: 3))
    #expect(sheet?.name(of: row.cells[1].range) == "row 2, column 'b'")
  }

  @Test func doesNotHideTheSeparatorThatASheetHas() {
    #expect(read("sep=;\na,b\n1,2\n").sheet?.header.cells.map(\.text) == ["a", "b"])
    #expect(read("sep=,\na\n1\n").sheet?.rows.map { $0.cells.map(\.text) } == [["1"]])
  }

  @Test func isAHeaderWhereItNamesNone() {
    #expect(read("sep\n1\n").sheet?.header.cells.map(\.text) == ["sep"])
    #expect(read("sep=\n1\n").sheet?.header.cells.map(\.text) == ["sep="])
    #expect(read("sep=;a\n1;2\n").sheet?.header.cells.map(\.text) == ["sep=", "a"])
  }

  @Test func mayBeAllThatAFileHolds() {
    #expect(read("sep=;").sheet == nil)
    #expect(read("sep=;\r\n").sheet == nil)
  }
}
