import Diagnostics
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Sound evidence of a water ministry passes without a finding and is printed as it was given.
struct SoundEvidenceTests {
  private func report(_ files: [String: String?]) throws -> String {
    let outcome = try SmallSite(adding: files).build()
    return outcome.findings.map { "\($0.rule): \($0.message)" }.sorted().joined(separator: "\n")
  }

  private static func law(_ lines: String, kind: String = "law", scope: String = "national")
    -> [String: String?]
  {
    [
      "legal/water.yml": """
      - id: water-law
        title: Water Law
        kind: \(kind)
        scope: \(scope)
      \(lines)
        sources: example-report, p. 3

      """
    ]
  }

  /// A page with a sentence about a figure of these keys.
  private static func page(_ sentence: String, _ id: String, _ keys: String) -> [String: String?] {
    [
      "figures/more.yml":
        "- {id: \(id), label: counted, \(keys), geography: KHM, sources: 'example-report, p. 3'}\n",
      "pages/about.md": "---\nid: about\ntitle: About\nsummary: What.\n---\n\(sentence)\n",
    ]
  }

  private static func figure(_ lines: String) -> [String: String?] {
    [
      "figures/water.yml": """
      - id: water-figure
        geography: KHM
        sources: example-report, p. 3
      \(lines)

      """
    ]
  }

  @Test(arguments: ["under-review", "ongoing", "implemented"], ["", ", as-of: 2024"])
  func whatIsInForceMayBeUnderReviewToo(_ status: String, _ time: String) throws {
    let files = Self.law(
      """
        countries: KHM
        status:
          - {is: in-force, sources: "example-report, p. 3"}
          - {is: \(status)\(time), sources: "example-report, p. 4"}
      """)
    let page = try #require(
      try BuiltSmallSite(adding: files, clock: "2026-11-21")["law/water-law.html"])
    #expect(!page.contains("Sources differ"))
    #expect(!page.contains("Sources disagree"))
  }

  @Test func whatIsInForceIsNotRepealedToo() throws {
    let files = Self.law(
      """
        countries: KHM
        status:
          - {is: in-force, sources: "example-report, p. 3"}
          - {is: repealed, sources: "example-report, p. 4"}
      """)
    let page = try #require(try BuiltSmallSite(adding: files)["law/water-law.html"])
    #expect(page.contains("Sources disagree"))
  }

  @Test(arguments: ["objection", "declaration"])
  func whoOnlyObjectsIsNoParty(_ step: String) throws {
    let files = Self.law(
      """
        parties: [KHM, LAO]
        parties-complete: true
        events:
          - {type: \(step), party: VNM, date: 2011, sources: "example-report, p. 3"}
      """, kind: "treaty", scope: "regional")
    let site = try BuiltSmallSite(adding: files)
    let rows = try #require(site["data/participation.csv"]).split(separator: "\r\n")
    let row = try #require(rows.first { $0.contains("water-law") && $0.contains("VNM") })
    #expect(row.contains("not-party"), "\(row)")
  }

  @Test(arguments: ["%", "percent", "per cent"])
  func aRateBySexIsTwoFigures(_ unit: String) throws {
    let report = try report(
      Self.figure(
        """
          label: adults who can read
          value: 82.6
          unit: "\(unit)"
          sex: {basis: percent, female: 80.1}
        """))
    #expect(
      report
        == "breakdown-does-not-add-up: a split by sex must be of a number of people, not of a rate "
        + "in \(unit)")
  }

  @Test func aPartySignsAfterTheTextWasMade() throws {
    let files: [String: String?] = Self.law(
      """
        parties: [KHM, VNM]
        events:
          - {type: signed, party: VNM, date: 2010-05-19, sources: treaty-text}
      """, kind: "treaty", scope: "regional"
    ).merging([
      "sources/treaty.yml":
        "- {id: treaty-text, title: Treaty, type: treaty, issued: 2010-05-14}\n"
    ]) { $1 }
    #expect(try report(files) == "")
  }

  @Test func aForecastIsOfAYearToCome() throws {
    #expect(
      try report(
        Self.figure(
          """
            label: people projected for 2035
            value: 58100000
            unit: people
            qualifier: estimate
            as-of: 2035
          """)) == "")
    #expect(
      try report(Self.figure("  label: people\n  value: 5\n  unit: people\n  as-of: 2035"))
        .contains("date-after-edition"))
  }

  @Test func aPartyOfATreatyNeedsNoCountryPage() throws {
    let files = Self.law(
      "  parties: [KHM, CZE, BDI]", kind: "treaty", scope: "global")
    #expect(try report(files) == "")
    let site = try BuiltSmallSite(adding: files)
    let page = try #require(site["law/water-law.html"])
    #expect(page.contains("Burundi"))
    #expect(!page.contains("BDI"))
    #expect(site["countries/bdi.html"] == nil)
  }

  @Test(arguments: ["Act of Parliament", "statutory instrument", "Legal Notice"])
  func aKindThatReadersKnowNeedsNoGloss(_ kind: String) throws {
    #expect(try report(Self.law("  countries: KHM\n  local-kind: \(kind)")) == "")
  }

  @Test(arguments: [
    ("KES{money.number}", "Kenya shillings"), ("Sh{money.number}", "Kenya shillings"),
    ("Rs{money.number}", "rupees"), ("ZAR{money.number}", "rand"),
  ])
  func aCurrencyMayTouchItsSum(_ text: String, _ unit: String) throws {
    let files = Self.page("It cost \(text).", "money", "value: 540, unit: \(unit)")
    #expect(try report(files) == "")
  }

  @Test(arguments: [
    "Of these, over {wells} were dug.", "Wells exceeding {wells} were dug.",
    "They dug (over {wells}).", "It was north of {wells}.",
  ])
  func moreThanIsSaidOnce(_ sentence: String) throws {
    let files = Self.page(
      sentence, "wells", "value: 70, unit: wells, qualifier: more-than")
    let page = try #require(try BuiltSmallSite(adding: files)["about.html"])
    #expect(!page.contains("more than"), "\(sentence)")
  }

  @Test func aNameWithItsYearHasNoSecondOne() throws {
    let files: [String: String?] = [
      "legal/water.yml": """
      - id: water-act-2002
        title: Water Act, 2002
        kind: law
        scope: national
        countries: KHM
        events: [{type: adopted, date: 2002, sources: example-report}]
        sources: example-report
      - id: water-act-2016
        title: Water Act, 2016
        kind: law
        scope: national
        countries: KHM
        events: [{type: adopted, date: 2016-08-31, sources: example-report}]
        relations: [{type: supersedes, to: water-act-2002, sources: example-report}]
        sources: example-report

      """
    ]
    let site = try BuiltSmallSite(adding: files)
    for path in ["law/water-act-2002.html", "law/water-act-2016.html"] {
      let page = try #require(site[path]).replacing(#/<[^>]+>/#, with: "")
      #expect(!page.contains("2002, 2002"))
      #expect(!page.contains("Water Act, 2016, 31 August 2016"))
    }
  }

  @Test func aNumberThatALocationHidesIsNamed() throws {
    let files: [String: String?] = [
      "organizations/group.yml": """
      - id: water-group
        name: Water Group
        kind: ngo
        countries: KHM
        contacts: [{channel: phone, value: "+855 23 123 456", published: 2024, sources: example-report}]
        locations: [{visibility: area-only, reason: Not known., area: KH-12, sources: example-report}]
        sources: example-report

      """
    ]
    #expect(
      try report(files).contains(
        "contact-hidden-by-location: the phone of 'water-group' is not published, because a "
          + "location of it is not 'public'"))
  }

  @Test func aLawIsDatedByItsMakingAndNotByWhatBecameOfIt() throws {
    let files: [String: String?] = [
      "legal/water.yml": """
      - id: services-act
        title: Water Services Act
        kind: law
        scope: national
        countries: KHM
        events: [{type: amended, date: 2022, sources: example-report}]
        relations: [{type: supersedes, to: old-act, sources: example-report}]
        sources: example-report
      - id: old-act
        title: Water Act
        kind: law
        scope: national
        countries: KHM
        events: [{type: repealed, date: 2016, sources: example-report}]
        sources: example-report

      """
    ]
    let site = try BuiltSmallSite(adding: files)
    for (path, year) in [("law/old-act.html", "2022"), ("law/services-act.html", "2016")] {
      let page = try #require(site[path]).replacing(#/<[^>]+>/#, with: "")
      #expect(!page.contains("Act, \(year)"), "\(path)")
    }
  }

  @Test(arguments: [
    ("percent of households", "{x.number} percent of schools"),
    ("percent of households", "{x.number} households"),
    ("deaths per 100,000 live births", "{x.number} deaths per 1,000 live births"),
    ("physicians per 10,000 people", "{x.number} physicians per 1,000 people"),
  ])
  func anotherLongUnitIsRefused(_ unit: String, _ text: String) throws {
    let files = Self.page("There were \(text).", "x", "value: 35, unit: '\(unit)'")
    #expect(try report(files).contains("the figure is in \(unit)"))
  }

  @Test(arguments: [
    ("percent of households", "{x.number} percent of households"),
    ("percent of households", "{x.number} percent in 2020"),
    ("deaths per 100,000 live births", "{x.number} deaths per 100,000 live births"),
    ("deaths per 100,000 live births", "{x.number} in 2020"),
    ("litres a day", "{x.number} litres a day"),
  ])
  func theWholeUnitOrNoneOfItPasses(_ unit: String, _ text: String) throws {
    let files = Self.page("There were \(text).", "x", "value: 35, unit: '\(unit)'")
    #expect(try report(files) == "")
  }

  @Test(arguments: ["{x.number} of 60 countries", "{x.number} of the 50 countries"])
  func anotherTotalIsRefused(_ text: String) throws {
    let files = Self.page("It was \(text).", "x", "value: 12, out-of: 54, unit: rank")
    #expect(try report(files).contains("the figure is out of 54"))
  }

  @Test(arguments: [
    ("girls and boys", "400 girls"), ("newborns", "400 girls"), ("animals", "400 female"),
    ("officials", "400 women"),
  ])
  func aSplitIsNamedByWhomTheUnitCounts(_ unit: String, _ words: String) throws {
    let site = try BuiltSmallSite(
      adding: Self.figure(
        """
          label: counted
          value: 900
          unit: \(unit)
          sex: {basis: count, female: 400, male: 500}
        """))
    #expect(try #require(site["figures.html"]).contains(words))
  }

  @Test func thoseOfOneSexAreNotSplit() throws {
    let report = try report(
      Self.figure(
        """
          label: trained
          value: 30
          unit: women
          sex: {basis: count, female: 20, male: 10}
        """))
    #expect(
      report
        == "breakdown-does-not-add-up: a split by sex must not be of women, who are of one")
  }

  @Test(arguments: [("nearly", "at-least"), ("some", "more-than"), ("exactly", "about")])
  func wordsThatSayMoreThanTheSourceAreNamed(_ words: String, _ qualifier: String) throws {
    let files = Self.page(
      "There were \(words) {wells}.", "wells", "value: 70, unit: wells, qualifier: \(qualifier)")
    #expect(try report(files).contains("qualifier-contradicted"))
  }
}
