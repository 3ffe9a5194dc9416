import TestSupport
import Testing

/// A factsheet begins with what it found: a few short sentences with a number and a year.
@Suite struct FindingCheckTests {
  private func report(_ findings: String, sections: Int = 3) throws -> String {
    let text = (1...sections).map { "## Part \($0)\n\nWords.\n" }.joined(separator: "\n")
    return try SmallSite(adding: [
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet.
      country: cambodia
      edition: "2022"
      sources: example-report
      \(findings)---
      \(text)
      ## Partners

      """
    ]).report()
  }

  private let three = """
    findings:
      - {figure: example-count, text: officials were trained.}
      - {text: No court heard a case., date: 2021, sources: "example-report, p. 4"}
      - {text: The boats of 2019 are still in use., sources: "example-report, p. 5"}

    """

  @Test func acceptsThreeWithTimes() throws {
    #expect(try report(three) == "")
  }

  @Test func asksALongFactsheetForFindings() throws {
    #expect(
      try report("").contains(
        "'cambodia-2022' must have three to five key findings, not 0 [findings-missing]"))
  }

  @Test func leavesAShortFactsheetAlone() throws {
    #expect(try report("", sections: 1) == "")
  }

  @Test func refusesSixFindings() throws {
    let six =
      three + "  - {figure: example-count, text: more were trained.}\n"
      + "  - {figure: example-count, text: most were trained.}\n"
      + "  - {figure: example-count, text: all were trained.}\n"
    #expect(
      try report(six).contains(
        "'cambodia-2022' must have three to five key findings, not 6 [findings-missing]"))
  }

  @Test func asksForATime() throws {
    let undated = three.replacing("date: 2021, ", with: "")
    #expect(
      try report(undated).contains(
        "10:5: the finding 'No court heard a case.' must have a time [finding-without-time]"))
  }

  @Test func asksForFewerWords() throws {
    let long = three.replacing(
      "officials were trained",
      with: "officials were \(String(repeating: "very ", count: 26))well trained")
    #expect(
      try report(long).contains("must have at most 140 characters, not 158 [finding-too-long]"))
  }

  @Test func asksForAFigureOrASource() throws {
    let bare = three.replacing(", sources: \"example-report, p. 5\"", with: "")
    #expect(try report(bare).contains("11:5: 'figure' or 'sources' must be given [missing-key]"))
  }
}
