import TestSupport
import Testing

/// Texts in braces that are no references to figures, though they seem to be meant as such.
@Suite struct NearReferenceTests {
  private func report(prose: String) throws -> String {
    try SmallSite(adding: [
      "pages/more.md": "---\nid: more\ntitle: More\nsummary: Words.\n---\n\(prose)\n"
    ]).report()
  }

  private func error(_ place: String, _ written: String, _ note: String = "") -> String {
    """
    pages/more.md:\(place): '\(written)' must be the identifier of a figure between braces, exactly \
    as it is written\(note) [bad-figure-reference]
      help: did you mean '{example-count}'? '\\{' writes a brace

    """
  }

  @Test(arguments: [
    "{$example-count}", "{example-count|number}", "{example-count;}", "{example-count, people}",
    "{example-count?}", "{\"example-count\"}", "{**example-count**}", "{*example-count*}",
    "{~example-count}", "{(example-count)}", "{example-count + 1}",
    "{the example_count!}", "{+example-cuont}",
  ])
  func areErrorsInProse(written: String) throws {
    let prose = "It has \(written)."
    #expect(try report(prose: prose) == error("6:8", written))
  }

  @Test func areErrorsWithWideBraces() throws {
    #expect(
      try report(prose: "有｛example-count｝人").hasPrefix(
        "pages/more.md:6:2: '｛example-count｝' must be the identifier of a figure between braces"))
  }

  @Test(arguments: [
    ("## All {$example-count}", "6:8"), ("- one {$example-count}", "6:7"),
    ("Table: Of {$example-count}\n\n| a |\n| --- |\n| b |", "6:11"),
    ("Table: So\n\n| a |\n| --- |\n| {$example-count} |", "10:3"),
    ("So[^1].\n\n[^1]: Of {$example-count}.", "8:10"),
    ("[The {$example-count}](about.md)", "6:6"), ("> [!NOTE] {$example-count}\n> So.", "6:11"),
    ("**Of {$example-count}**", "6:6"),
  ])
  func areErrorsAnywhereInProse(prose: String, place: String) throws {
    #expect(try report(prose: prose) == error(place, "{$example-count}"))
  }

  @Test(arguments: [
    "Code is `{$example-count}`.", "Sets {a, b}, {1, 2} and {}.", "A brace \\{$example-count}.",
    "f = {x | x > 0}", "{*} and {**}", "{\"women\": 5}", "{$a-price-in-dollars}",
    "    {$example-count} in a block of code", "It is {`example-count`}.", "数｛甲、乙｝",
  ])
  func areTextWhereNoFigureIsMeant(prose: String) throws {
    #expect(try !report(prose: prose).contains("bad-figure-reference"))
  }

  @Test func areErrorsInThePlaceOfACitation() throws {
    let message = """
      a place in a source must be plain words, without the figure 'example-count' \
      [bad-figure-reference]
        help: write the place as the source has it

      """
    #expect(
      try report(prose: "So [@example-report, p. {example-count}].")
        == "pages/more.md:6:5: " + message)
    let law = """
      - id: another-law
        title: Another Law
        kind: law
        scope: national
        countries: KHM
        sources: "example-report, p. {example-count.number}"

      """
    #expect(
      try SmallSite(adding: ["legal/more.yml": law]).report() == "legal/more.yml:6:12: " + message)
  }

  @Test(arguments: [
    ("{example-count}%", "%"), ("{example-count} percent", "percent"),
    ("{example-count.number}\u{A0}% of all", "%"), ("{example-count} per cent", "per"),
  ])
  func mustNotBeBeforeAnotherUnit(written: String, next: String) throws {
    let message =
      "'example-count' must not be before '\(next)': the figure is in people "
      + "[figure-in-another-unit]\n  help: write '{example-count}' without a unit after it\n"
    #expect(try report(prose: "It was \(written).") == "pages/more.md:6:8: " + message)
    let law = """
      - id: another-law
        title: Another Law
        kind: law
        scope: national
        countries: KHM
        summary: Of \(written).
        sources: example-report, p. 3

      """
    #expect(
      try SmallSite(adding: ["legal/more.yml": law]).report() == "legal/more.yml:6:15: " + message)
  }

  @Test func mustSayHowLargeItsUnitIs() throws {
    func report(_ note: String) throws -> String {
      try SmallSite(adding: [
        "figures/more.yml": """
        - {id: aid, label: aid, value: 9.29, unit: billion US dollars, geography: KHM,
          sources: 'example-report, p. 3', note: '\(note)'}

        """
      ]).report()
    }
    #expect(
      try report("{aid.number} US dollars came.").contains("the figure is in billion US dollars"))
    for note in [
      "{aid.number} billion US dollars", "{aid} US dollars", "{aid.number} in 2020", "{aid.number}",
    ] {
      #expect(try report(note) == "")
    }
  }
}
