import Diagnostics
import Testing

/// What people see at a terminal.
@Suite struct HumanWriterTests {
  @Test func showsTheLineTheMarkAndWhatHelps() {
    #expect(
      DiagnosticFormat.human.write([Sample.parts], sources: Sample.sources, rules: []) == """
        Content/figures/repatriation.yml:4:10: error: parts add to 974, the total says 986 \
        [parts-do-not-sum]
         4 |   value: 986
           |          ^~~
           = note: 3 parts listed, the label says nine countries
           = help: dossier explain parts-do-not-sum

        """)
  }

  @Test func showsEveryKindOfPlace() {
    #expect(
      DiagnosticFormat.human.write(
        [Sample.nowhere, Sample.duplicate, Sample.whole], sources: Sample.sources, rules: []) == """
          error: the site needs a page [no-content]
             = help: dossier explain no-content

          Content/figures/a b%,é:1.yml:1:7: warning: the id 'example-returned' is taken [duplicate-id]
           1 | - id: example-returned
             |       ^~~~~~~~~~~~~~~~
             = help: did you mean 'example-return'?
             = help: dossier explain duplicate-id
          Content/figures/repatriation.yml:1:7: note: first written here
           1 | - id: example-returned
             |       ^~~~~~~~~~~~~~~~

          Content/figures/a b%,é:1.yml:1:1: note: the file holds no record [empty-file]
             = help: dossier explain empty-file

          """)
  }

  @Test(arguments: [
    // Tabs fall on stops of four cells.
    ("\ta\tbcd", 4, 7, "    a   bcd", "        ^~~"),
    ("ab\tc", 3, 4, "ab  c", "  ^~"),
    // Marks above and below Khmer, Thai, Lao, Burmese and Latin letters take no room.
    ("កម្ពុជា x", 9, 10, "កម្ពុជា x", "      ^"),
    ("ที่นี่ x", 8, 9, "ที่นี่ x", "   ^"),
    ("ມື້ x", 5, 6, "ມື້ x", "  ^"),
    ("မြို့ x", 7, 8, "မြို့ x", "   ^"),
    ("e\u{301}e\u{301} x", 6, 7, "e\u{301}e\u{301} x", "   ^"),
    ("a\u{200B}b x", 5, 6, "a\u{200B}b x", "   ^"),
    // Chinese, Korean and emoji take two cells each.
    ("中国 x", 1, 3, "中国 x", "^~~~"),
    ("한국 x", 4, 5, "한국 x", "     ^"),
    ("😀 x", 3, 4, "😀 x", "   ^"),
    // Places at and behind the end of a line, and empty ones.
    ("abc", 4, 4, "abc", "   ^"),
    ("abc", 9, 12, "abc", "   ^"),
    ("abc", 2, 2, "abc", " ^"),
    ("abc", 2, 99, "abc", " ^~"),
    ("", 1, 1, "", "^"),
    // A byte order mark is no column, and line endings are not shown.
    ("\u{FEFF}abc\r\nx", 2, 3, "abc", " ^"),
    // What could drive the terminal is spelt out.
    ("a\u{1B}[2Jb", 2, 3, "a\\u{1B}[2Jb", " ^~~~~~"),
    ("\u{9B}\u{202E}x", 3, 4, "\\u{9B}\\u{202E}x", "              ^"),
  ])
  func marksTheRightCells(text: String, start: Int, end: Int, line: String, underline: String) {
    let range = Sample.range(1, start, end)
    let isWhole = range == SourceRange(wholeOf: FileID(0))
    let excerpt =
      isWhole ? "" : " 1 |\(line.isEmpty ? "" : " " + line)\n   | \(underline)\n"
    #expect(
      Sample.report(on: text.utf8, range)
        == "f.md:1:\(start): error: m [r]\n\(excerpt)   = help: dossier explain r\n")
  }

  @Test func marksOnlyTheFirstLineOfALongRange() {
    let range = SourceRange(
      file: FileID(0), start: SourcePosition(line: 9, column: 2),
      end: SourcePosition(line: 12, column: 1))
    #expect(
      Sample.report(
        on: Array(String(repeating: "a\n", count: 8) + "b: |\n  c\n").map(\.utf8).joined(), range)
          == """
          f.md:9:2: error: m [r]
           9 | b: |
             |  ^~~
             = help: dossier explain r

          """)
  }

  @Test func makesRoomForLongLineNumbers() {
    #expect(
      Sample.report(
        on: (String(repeating: "\r", count: 1233) + "abc").utf8, Sample.range(1234, 2, 4))
          == """
          f.md:1234:2: error: m [r]
           1234 | abc
                |  ^~
                = help: dossier explain r

          """)
  }

  @Test(arguments: [
    // The beginning of the line is in view.
    (5, 8, String(repeating: "0123456789", count: 9) + "0123…", "    ^~~"),
    // The middle: some of what stands before, the rest behind.
    (
      501, 504,
      "…" + "6789" + String(repeating: "0123456789", count: 9) + "…",
      String(repeating: " ", count: 25) + "^~~"
    ),
    // The end: as much as there is room for.
    (
      998, 1001,
      "…6789" + String(repeating: "0123456789", count: 9),
      String(repeating: " ", count: 92) + "^~~"
    ),
    // A range wider than the window is cut with it.
    (
      501, 900,
      "…" + "6789" + String(repeating: "0123456789", count: 9) + "…",
      String(repeating: " ", count: 25) + "^" + String(repeating: "~", count: 69)
    ),
  ])
  func cutsALongLineAroundTheRange(start: Int, end: Int, line: String, underline: String) {
    let text = String(repeating: "0123456789", count: 100)
    #expect(
      Sample.report(on: text.utf8, Sample.range(1, start, end))
        == """
        f.md:1:\(start): error: m [r]
         1 | \(line)
           | \(underline)
           = help: dossier explain r

        """)
  }

  @Test func neverCutsAMarkFromItsLetter() {
    let text = String(repeating: "ក\u{17B7}", count: 200)
    let report = Sample.report(on: text.utf8, Sample.range(1, 201, 203))
    #expect(
      report == """
        f.md:1:201: error: m [r]
         1 | …\(String(repeating: "ក\u{17B7}", count: 94))…
           | \(String(repeating: " ", count: 25))^
           = help: dossier explain r

        """)
  }

  @Test func showsNoLineThatIsGone() {
    #expect(
      Sample.report(on: "a\n".utf8, Sample.range(7, 1, 2)) == """
        f.md:7:1: error: m [r]
           = help: dossier explain r

        """)
    let gone = SourceTable(paths: ["gone.md"]) { _ in nil }
    #expect(
      DiagnosticFormat.human.write([Sample.parts], sources: gone, rules: []) == """
        gone.md:4:10: error: parts add to 974, the total says 986 [parts-do-not-sum]
           = note: 3 parts listed, the label says nine countries
           = help: dossier explain parts-do-not-sum

        """)
  }

  @Test func coloursOnlyWhenAsked() {
    let report = Sample.report(on: "abc".utf8, Sample.range(1, 2, 4), colour: true)
    #expect(
      report.replacing("\u{1B}", with: "␛") == """
        ␛[1mf.md:1:2:␛[0m ␛[1;31merror:␛[0m m [r]
        ␛[34m 1 |␛[0m abc
        ␛[34m   |␛[0m  ␛[1;31m^~␛[0m
           ␛[34m=␛[0m help: dossier explain r

        """)
  }

  @Test func keepsMessagesFromDrivingTheTerminal() {
    #expect(
      Sample.report(on: "".utf8, Sample.range(1, 1, 1), message: "'a\u{1B}]0;x\u{7}\n\u{2066}b'")
        == "f.md:1:1: error: 'a\\u{1B}]0;x\\u{7}\\u{A}\\u{2066}b' "
        + "(it holds a control character, U+001B and a control character, U+0007 and "
        + "a control that turns text around, U+2066) [r]\n   = help: dossier explain r\n"
    )
  }
}
