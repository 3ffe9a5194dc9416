import Diagnostics
import Spreadsheet
import Testing

/// What a spreadsheet program writes where it has no value to show is never a value.
@Suite struct CellErrorTests {
  private func messages(_ text: String) -> [String] {
    SheetReader.read(Array(text.utf8), file: FileID(0)).1.map {
      let range = $0.range
      return "\(range?.start.line ?? 0):\(range?.start.column ?? 0) \($0.message)"
    }
  }

  @Test(arguments: [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!",
    "#GETTING_DATA", "#FIELD!", "#WERT!", "#BEZUG!", "#NV", "#NOM?", "#¿NOMBRE?", "#N/D",
    "#ССЫЛКА!", "Err:502", "Err:508",
  ])
  func reportsAFormulaThatFailed(text: String) {
    #expect(
      messages("a,b\n1,\(text)\n") == ["2:3 '\(text)' is the error of a formula, not a value"])
    #expect(messages("a,b\n1,\"\(text)\"\n").count == 1)
  }

  @Test(arguments: ["8.55E+11", "8,55E+11", "1E+15", "-3.2e-05", "8.55123E+011"])
  func reportsANumberOfWhichDigitsAreLost(text: String) {
    #expect(
      messages("a;b\n1;\(text)\n") == [
        "2:3 '\(text)' is a long number of which the spreadsheet program kept only the first digits"
      ])
  }

  @Test(arguments: ["##", "########"])
  func reportsAColumnThatWasTooNarrow(text: String) {
    #expect(
      messages("a\n\(text)\n") == [
        "2:1 '\(text)' fills a column that was too narrow to show the value"
      ])
  }

  @Test func reportsAnErrorInTheHeaderToo() {
    #expect(messages("id,#REF!\n1,2\n") == ["1:4 '#REF!' is the error of a formula, not a value"])
  }

  @Test func readsWhatAnApostropheMarksAsText() {
    #expect(CellText.written("#N/A") == "'#N/A")
    #expect(CellText.read("'#N/A") == "#N/A")
    #expect(messages("a\n'#N/A\n") == [])
  }

  @Test(arguments: [
    "#", "#1", "# 3", "#tag", "#Me?", "Shelter #1!", "E+11", "8.55", "1E5", "2E+5", "B12E+10",
    "8.55E+11 people", "E10", "#NAME", "##a", "1.2.3E+11", "Err:50", "error", "#hope!",
  ])
  func readsEveryOtherTextAsItIs(text: String) {
    #expect(messages("a\n\(text)\n") == [])
  }
}
