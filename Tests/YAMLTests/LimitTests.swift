import Diagnostics
import Fields
import TestSupport
import Testing
import YAML

/// No text can exhaust the stack, the memory or the reader's patience.
@Suite struct LimitTests {
  @Test func reads32Levels() {
    let text = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(Outline(text).problems == "")
  }

  @Test func refusesTheLevelBelowAndReadsOn() {
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    let outline = Outline("- \(deep)\n- b: *x\n")
    #expect(
      outline.problems == """
        1:34-1:35 yaml-too-deep: lists and groups must not be nested deeper than 32 levels
        2:6-2:8 yaml-alias: an alias ('*name') must be written out
          help: repeat the value; text that begins with '*' must be in quotes
        """)
  }

  @Test(arguments: ["[", "- ", "{", "? ", "[{", "{a: ", "[a: "])
  func endsQuicklyOnAMillionLevels(opening: String) {
    let time = processorTime {
      let outline = Outline(String(repeating: opening, count: 1_000_000))
      #expect(!outline.findings.isEmpty && outline.findings.count <= 3)
      #expect(outline.findings.allSatisfy { $0.range?.start.line == 1 })
    }
    #expect(time < Self.patience)
  }

  @Test func refusesAFileAbove8MB() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: (8 << 20) + 1)
    #expect(
      Outline(bytes: bytes, firstLine: 2).problems == """
        2:1-2:1 yaml-too-large: a YAML file must not exceed 8 MB; this one has 8388609 bytes
        """)
    #expect(Outline(bytes: Array(bytes.dropLast())).problems == "")
  }

  @Test func refusesAValueAbove1MBAndReadsOn() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(Outline("a: \(long)\nb: 1\n").problems == "")
    let outline = Outline("a: y\(long)\nb: 1\n")
    #expect(
      outline.problems == """
        1:4-1:1048581 yaml-too-large: one value must not exceed 1 MB; this one has 1048577 bytes
        """)
    #expect(outline.node?["b"]?.text == "1")
  }

  @Test(arguments: [
    ("a, ", 300_000, "[", "a] # b\n"), ("  ក\n    ខ\n", 60_000, "a: >\n", "b: c\n"),
    ("  ក\n", 150_000, "a: >\n", "b: c\n"), ("- a # b\n", 100_000, "", ""),
  ])
  func endsQuicklyOnCommentsAndFoldedLines(unit: String, count: Int, start: String, end: String) {
    let text = start + String(repeating: unit, count: count) + end
    let time = processorTime { #expect(Outline(text).problems == "") }
    #expect(time < Self.patience)
  }

  @Test func stopsAfterAHundredProblems() {
    let outline = Outline(String(repeating: "- *x\n", count: 100_000))
    #expect(outline.findings.count == 100)
    #expect(outline.findings.last?.notes == ["the reading stopped after 100 problems"])
  }

  @Test(arguments: ["k%: v\n", "- \"%\"\n", "- - %\n", "- {a: %}\n"])
  func readsHundredsOfThousandsOfLines(line: String) {
    let text = (0..<200_000).map { line.replacing("%", with: String($0)) }.joined()
    let time = processorTime {
      #expect(Outline(text).problems == "")
    }
    #expect(time < Self.patience)
  }

  /// Far more than a debug build needs, far less than work that grows with the square.
  private static let patience = Duration.seconds(30)
}
