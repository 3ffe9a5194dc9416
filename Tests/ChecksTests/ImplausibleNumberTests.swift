import TestSupport
import Testing

@Suite struct ImplausibleNumberTests {
  private func report(_ keys: String, more: String = "") throws -> String {
    try SmallSite(adding: [
      "figures/more.yml": """
      - id: counted
        label: something counted
        geography: KHM
        sources: example-report, p. 3
      \(keys.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
      \(more)
      """
    ]).report()
  }

  @Test(arguments: [
    ("value: 12.750\nunit: migrants", "a number of migrants must be whole, not 12.750", "12750"),
    ("value: 7.5\nunit: households", "a number of households must be whole, not 7.5", nil),
    ("value: -12\nunit: people", "a number of people must not be below zero, as -12 is", nil),
    ("value: 6.5\nunit: survivors", "a number of survivors must be whole, not 6.5", nil),
    ("value: 0.5\nunit: midwives", "a number of midwives must be whole, not 0.5", nil),
    ("value: 8.25\nunit: convictions", "a number of convictions must be whole, not 8.25", nil),
    ("value: -7\nunit: shelters", "a number of shelters must not be below zero, as -7 is", nil),
    ("value: -1\nunit: rickshaws", "a number of rickshaws must not be below zero, as -1 is", nil),
  ])
  func findsPeopleInFractions(keys: String, message: String, meant: String?) throws {
    let help = meant.map { "  help: did you mean \($0)?\n" } ?? ""
    #expect(
      try report(keys) == "figures/more.yml:5:10: \(message) [people-in-fractions]\n\(help)")
  }

  @Test(arguments: [
    "value: 4.6\nunit: people per household", "value: 1.829\nunit: million people",
    "value: 2.125\nunit: births per woman", "value: -3.5\nunit: degrees",
    "value: 12.0\nunit: people",
    "value: 0.712\nunit: bundles", "value: 1.250\nunit: litres", "value: 250\nunit: percent of GDP",
    "value: -2.1\nunit: percent", "value: -30\nunit: more survivors, net",
    "value: -4\nunit: EUR", "value: 100\nunit: percent",
  ])
  func acceptsWhatCanBe(keys: String) throws {
    #expect(try report(keys) == "")
  }

  @Test func acceptsAChangeBelowZero() throws {
    let report = try SmallSite(adding: [
      "figures/more.yml": """
      - id: fewer
        label: change in the number of staff
        value: -8
        unit: nurses
        geography: KHM
        sources: example-report, p. 3

      """
    ]).report()
    #expect(report == "")
  }

  @Test func findsAPointForThousandsInAnyCount() throws {
    expectReport(
      try report("value: 4.310\nunit: lanterns"),
      """
      figures/more.yml:5:10: 4.310 lanterns must be 4310, or have a unit that can be divided \
      [point-for-thousands]
        help: did you mean 4310?

      """)
  }

  private func labelled(_ label: String, _ value: String, _ unit: String) throws -> String {
    try SmallSite(adding: [
      "figures/more.yml":
        "- {id: counted, label: '\(label)', value: \(value), unit: '\(unit)', geography: KHM, "
        + "sources: 'example-report, p. 3'}\n"
    ]).report()
  }

  @Test(arguments: [
    "inflation of consumer prices", "growth of exports", "increase in arrivals since 2019",
    "debt of the state as a share of GDP", "gross enrolment in primary school",
    "ratio of pupils to places", "occupancy of prisons", "how far arrests rose", "price index",
  ])
  func takesWhatTheLabelSaysIsNoShareForNone(label: String) throws {
    #expect(try labelled(label, "164", "percent") == "")
    #expect(try labelled(label, "164", "%") == "")
  }

  @Test(arguments: ["pupils in school", "share of women", "of workers with a contract"])
  func findsAShareAboveItsWholeUnderAnyOtherLabel(label: String) throws {
    #expect(
      try labelled(label, "164", "percent").contains(
        "a share must be at most 100 percent, not 164 [share-above-whole]"))
  }

  @Test(arguments: [
    ("1.829", "hectares"), ("3.125", "tonnes"), ("2.750", "megajoules"), ("1.125", "Gg CO2e"),
    ("4.310", "rai"), ("1.250", "person-months"), ("6.125", "dinars"), ("1.234", "fuel"),
    ("2.125", "hectolitres of milk"), ("1.829", "mg/l"),
  ])
  func takesAFractionOfAMeasureForOne(value: String, unit: String) throws {
    #expect(try report("value: \(value)\nunit: \(unit)") == "")
  }

  @Test(arguments: ["rickshaws", "stupas", "personnes", "loudspeakers"])
  func warnsOfAPointInWhatLooksLikeACount(unit: String) throws {
    #expect(
      try report("value: 1.829\nunit: \(unit)").contains(
        "1.829 \(unit) must be 1829, or have a unit that can be divided [point-for-thousands]"))
  }

  @Test func findsAPluralBehindOneWhoseSingularIsNotKnown() throws {
    expectReport(
      try report("value: 1\nunit: lenses"),
      """
      figures/more.yml:6:9: 'lenses' must be in the singular behind 1, as its word for one is not \
      known [unit-of-one]

      """)
    for keys in [
      "value: 2\nunit: lenses", "value: 1\nunit: lens", "value: 1\nunit: series",
      "value: 1\nunit: lanterns", "value: 1\nunit: lives", "value: 1\nunit: children under five",
      "value: 1.0\nunit: lenses",
    ] {
      #expect(try report(keys) == "", "\(keys)")
    }
  }

  @Test func acceptsAFractionOfPeopleInAnAverage() throws {
    #expect(try labelled("average number of children per family", "2.4", "children") == "")
    #expect(try labelled("median size of a household", "4.5", "people") == "")
    #expect(try labelled("fertility rate", "1.829", "children") == "")
    #expect(try labelled("rate of use", "1.829", "rickshaws") == "")
    #expect(try labelled("children in a family", "2.4", "children").contains("must be whole"))
  }

  @Test func findsPartsOfPeopleAmongClaimsAndCountsBySex() throws {
    let claim = "value: 12\nunit: people\nclaims: {value: 1.234, sources: 'example-report, p. 4'}"
    #expect(try report(claim).contains(": a number of people must be whole, not 1.234"))
    let split = "value: 12\nunit: people\nsex: {basis: count, female: -3, male: 15}"
    #expect(try report(split).contains(": a number of people must not be below zero"))
  }

  @Test(arguments: ["percent", "'%'"])
  func findsAShareAboveItsWhole(unit: String) throws {
    expectReport(
      try report("value: 717\nunit: \(unit)"),
      """
      figures/more.yml:5:10: a share must be at most 100 percent, not 717 [share-above-whole]
        help: did you mean 71.7?

      """)
  }

  @Test(arguments: [
    ("percent of adults", "717", "100 percent of adults"), ("‰", "1717", "1000 ‰"),
    ("% of girls in school", "100.5", "100 % of girls in school"),
    ("per mille", "1000.5", "1000 per mille"),
  ])
  func findsMoreThanAll(unit: String, value: String, most: String) throws {
    let report = try report("value: \(value)\nunit: '\(unit)'")
    #expect(
      report.contains("a share must be at most \(most), not \(value) [share-above-whole]"))
  }

  @Test(arguments: ["percent of exports of services", "percent of household income", "per 1,000"])
  func doesNotTakeARateForAShareOfThings(unit: String) throws {
    #expect(try report("value: 1717\nunit: '\(unit)'") == "")
  }

  @Test func findsAShareBySexBelowZero() throws {
    let report = try report(
      "value: 12\nunit: people\nsex: {basis: percent, female: -5, male: 105}")
    #expect(report.contains(": a share must not be below zero, as -5 is [share-above-whole]"))
  }

  @Test func findsARankBeyondItsTotal() throws {
    expectReport(
      try report("value: 163\nout-of: 4\nunit: places"),
      """
      figures/more.yml:5:10: 'counted' must not be 163 of 4 [rank-beyond-total]
        help: did you mean 4 of 163?
        figures/more.yml:6:11: the number of places

      """)
  }

  @Test(arguments: [(60, 7), (17, 16)])
  func findsAMinimumAgeAboveTheMaximum(least: Int, most: Int) throws {
    let report = try service("minimum-age: \(least)\n      maximum-age: \(most)")
    expectReport(
      report,
      """
      organizations/more.yml:8:20: the minimum age must not be above the maximum, as \(least) is \
      above \(most) [ages-reversed]
        help: did you mean 'minimum-age: \(most)' and 'maximum-age: \(least)'?

      """)
  }

  @Test func findsAnAgeThatNobodyHas() throws {
    #expect(try service("maximum-age: 180").contains("an age must be 0 to 120 years, not 180"))
    #expect(try service("minimum-age: 18\n      maximum-age: 18") == "")
  }

  private func service(_ ages: String) throws -> String {
    try SmallSite(adding: [
      "organizations/more.yml": """
      - id: another-group
        name: Another Group
        kind: ngo
        countries: KHM
        sources: example-report, p. 1
        services:
          - kind: counselling
            \(ages)
            sources: example-report, p. 1

      """
    ]).report()
  }

  @Test(arguments: [
    ("parties: [KHM, VNM, asean]", true), ("countries: [KHM, VNM]\n  parties: [KHM, asean]", false),
    ("parties: [KHM, KHM, VNM]", false),
  ])
  func findsABilateralTreatyOfThree(parties: String, isFound: Bool) throws {
    let report = try SmallSite(adding: [
      "legal/more.yml": """
      - id: border
        title: Agreement on the border
        kind: agreement
        scope: bilateral
        \(parties)
        sources: example-report, p. 3

      """
    ]).report()
    #expect(report.contains("[bilateral-party-count]") == isFound)
  }
}
