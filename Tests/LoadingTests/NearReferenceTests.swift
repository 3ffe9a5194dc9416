import Diagnostics
import Loading
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
      + "[figure-in-another-unit]\n  help: write '{example-count}' without a unit or a number next to it\n"
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

  private static let boats = """
    - {id: boats, label: Boats seen, value: 340, unit: boats, geography: KHM,
      sources: 'example-report, p. 3'}
    - {id: aid, label: aid, value: 9.29, unit: billion US dollars, geography: KHM,
      sources: 'example-report, p. 3'}
    - {id: sum, label: sum, value: 9.29, unit: US dollars in billions, geography: KHM,
      sources: 'example-report, p. 3'}
    - {id: events, label: Events, value: 4, unit: events, geography: KHM,
      sources: 'example-report, p. 3'}
    - {id: deaths, label: Deaths, value: 4, unit: deaths, geography: KHM,
      sources: 'example-report, p. 3'}
    - {id: since, label: Since when, value: 2019, unit: year, geography: KHM,
      sources: 'example-report, p. 3'}

    """

  private func notes(_ note: String) throws -> [String] {
    try SmallSite(adding: [
      "figures/more.yml": Self.boats,
      "pages/more.md":
        "---\nid: more\ntitle: More\nsummary: Words.\n---\n\(note)\n",
    ]).load().findings.map(\.message)
  }

  @Test(arguments: [
    ("{boats.number} people", "'boats' must not be before 'people': the figure is in boats"),
    ("{boats} people", "'boats' must not be before 'people': the figure is in boats"),
    (
      "{example-count} boats", "'example-count' must not be before 'boats': the figure is in people"
    ),
    ("**{boats.number}** people", "'boats' must not be before 'people': the figure is in boats"),
    ("{boats.number}\nmillion", "'boats' must not be before 'million': the figure is in boats"),
    ("{boats} thousand", "'boats' must not be before 'thousand': the figure is in boats"),
    (
      "{aid.number} million",
      "'aid' must not be before 'million': the figure is in billion US dollars"
    ),
    ("${boats.number}", "'boats' must not be behind '$': the figure is in boats"),
    ("€{aid.number}", "'aid' must not be behind '€': the figure is in billion US dollars"),
    ("USD {boats.number}", "'boats' must not be behind 'USD': the figure is in boats"),
    ("{boats.number} €", "'boats' must not be before '€': the figure is in boats"),
    ("{boats.number} years", "'boats' must not be before 'years': the figure is in boats"),
    ("{boats.number} metres", "'boats' must not be before 'metres': the figure is in boats"),
    (
      "{boats.number} young people",
      "'boats' must not be before 'young people': the figure is in boats"
    ),
    (
      "{boats.number} Rohingya women, of whom",
      "'boats' must not be before 'Rohingya women': the figure is in boats"
    ),
    (
      "{boats.number} *more child* victims",
      "'boats' must not be before 'more child victims': the figure is in boats"
    ),
    ("{boats.number} women", "'boats' must not be before 'women': the figure is in boats"),
    (
      "{boats.number} whole kilometres",
      "'boats' must not be before 'whole kilometres': the figure is in boats"
    ),
    (
      "{example-count.number} small boats",
      "'example-count' must not be before 'small boats': the figure is in people"
    ),
    (
      "{sum.number} went",
      "'sum' must not be a number alone: the figure is in US dollars in billions"
    ),
    (
      "{boats.number},000",
      "'boats' must not be right before ',000', which would be read as part of the number"
    ),
    (
      "1{boats.number}",
      "'boats' must not be right behind '1', which would be read as part of the number"
    ),
    (
      "1,{boats.number}",
      "'boats' must not be right behind ',', which would be read as part of the number"
    ),
    (
      "{boats.number}0",
      "'boats' must not be right before '0', which would be read as part of the number"
    ),
    (
      "{boats.number}k",
      "'boats' must not be right before 'k', which would be read as part of the number"
    ),
    ("{since}s", "'since' must not be right before 's', which would be read as part of the number"),
  ])
  func mustNotBeNextToAnotherUnitOrNumber(written: String, message: String) throws {
    #expect(try notes("So \(written).") == [message])
  }

  @Test(arguments: [
    "{boats.number} boats", "{boats} boats", "{boats.number} fishing boats", "{boats.number} won",
    "US${aid.number}", "{aid.number} billion US dollars", "{aid.number} US dollars", "${sum}",
    "{example-count.number} women", "{example-count.number} officials", "{boats.number}, 000",
    "In {since} people left", "In 2019, {boats} came", "{boats}នាក់", "{boats}인", "({boats})",
    "{boats}'s crews", "{boats}-strong", "{example-count.number} people-smugglers",
    "{boats} and {boats}",
    "{boats.number} gave them $5", "{events.number} boats",
    "{boats.number} large fishing boats", "{boats.number} refugee boats",
    "{boats.number} carried young people", "{boats.number} registered migrants",
    "{boats.number} of all boats with young people", "{boats.number} police boats",
    "{boats.number} staff the coast", "In {boats} young people came", "{boats.number} new",
    "{example-count.number} young women", "{example-count.number} new officials",
    "{boats.number} old, young people say", "{boats.number} Women in Need vessels",
    "{deaths.number} young people", "{deaths.number} women",
    "{boats.number} other girls schools boats",
  ])
  func mayBeNextToOtherWords(written: String) throws {
    #expect(try notes(written) == [])
  }

  @Test func mustBeInItsUnitInTextsOfRecords() throws {
    let law = """
      - id: another-law
        title: Another Law
        kind: law
        scope: national
        countries: KHM
        summary: Of {boats.number} people.
        sources: example-report, p. 3

      """
    #expect(
      try SmallSite(adding: ["figures/more.yml": Self.boats, "legal/more.yml": law]).load()
        .findings.map(\.message)
        == ["'boats' must not be before 'people': the figure is in boats"])
  }
}
