import Diagnostics
import Exports
import JSON
import Library
import Loading
import Publishing
import Records
import Scaffold
import TestSupport
import Testing
import Values

/// What `dossier new site` makes says nothing of any subject.
struct NewSiteTests {
  /// Words by which one would see that the program was first made for another site.
  private static let subjectWords = [
    "traffick", "victim", "survivor", "shelter", "safe house", "exploit", "slavery", "repatriat",
    "rescue", "accused", "asean", "southeast asia", "mekong", "compiled, not official",
    "not an official publication", "prosecution", "the programme's coverage",
    "need help", "those who help",
  ]

  private static func files(adding more: [String: String] = [:]) -> ContentFolder {
    var files: [String: [UInt8]] = [:]
    for file in Scaffold.site(date: "2026-11-21") { files[file.path] = Array(file.text.utf8) }
    for (path, text) in more { files[path] = Array(text.utf8) }
    return .memory(files)
  }

  /// A site on water with a record of most kinds.
  private static let water = [
    "organizations/water.yml": """
    - id: water-office
      name: Water Office
      kind: government
      countries: NOR
      roles:
        - {role: funds, programme: wells, sources: "example-report, p. 7"}
      services:
        - {kind: awareness, populations: families, sources: "example-report, p. 7"}
      contacts:
        - {channel: phone, value: "+855 23 123 456", published: 2024, sources: "example-report, p. 7"}
      sources: example-report, p. 7

    """,
    "programmes/wells.yml": """
    id: wells
    title: Wells
    countries: NOR
    sources: example-report, p. 7

    """,
  ]

  @Test(arguments: [[:], water])
  func containsNoWordOfAnotherSubject(_ more: [String: String]) throws {
    let outcome = try SiteBuilder(folder: Self.files(adding: more)).run()
    let files = try #require(outcome.files)
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
      for word in Self.subjectWords {
        #expect(!text.contains(word), "\(file.path) contains '\(word)'")
      }
    }
  }

  @Test func theProgramsOwnWordsAreOfNoSubject() throws {
    let words = [
      "traffick", "victim", "survivor", "exploit", "slavery", "prosecution", "protection,",
      "palermo", "justice response", "counter-", "actip",
    ]
    var texts = try Schemas.names.map { name in
      let schema = try #require(Schemas.schema(named: name, in: BuiltInVocabulary.vocabulary))
      return String(decoding: schema.bytes(), as: UTF8.self).split(separator: "\n").filter {
        $0.contains("\"description\"")
      }
      .joined(separator: "\n")
    }
    texts += AllRules.reported.map { rule in
      [rule.id, rule.summary, rule.why, rule.fix, rule.failing.text ?? "", rule.passing.text ?? ""]
        .joined(separator: "\n")
    }
    #expect(texts.contains { $0.contains("description") })
    for text in texts {
      for word in words { #expect(!text.lowercased().contains(word), "'\(word)' in \(text)") }
    }
  }

  @Test func eachSentenceThatIsLeftInPlaceIsAFinding() throws {
    let findings = try SiteBuilder(folder: Self.files()).run().findings
    #expect(Set(findings.map(\.rule)) == ["scaffold-left"])
    let messages = Set(findings.map(\.message))
    #expect(
      messages.contains(
        "'statement' must be your own; 'An example site made by Dossier. Replace…' is from "
          + "'dossier new'"))
    #expect(
      messages.contains("'publisher' must be your own; 'Your organization' is from 'dossier new'"))
    #expect(
      messages.contains(
        "the summary of 'norway' must be your own, not the one that 'dossier new' writes"))
    for (keys, id) in [
      ("name and summary", "example-region"), ("summary and text", "norway-factsheet"),
      ("title, author, publisher and abstract", "example-report"),
      ("label and value", "example-trained"), ("title and summary", "example-law"),
      ("name and summary", "example-organization"), ("summary and text", "about"),
    ] {
      #expect(
        messages.contains(
          "the \(keys) of '\(id)' must be your own, not those that 'dossier new' writes"))
    }
  }

  @Test(arguments: [
    ("Write what is known, and cite it", "norway-factsheet"), ("Say so, plainly.", "about"),
    ("Say what the site does not claim to be.", "about"),
    ("Link to records by their identifier: the", "norway-factsheet"),
  ])
  func eachParagraphOfAnExampleIsFoundWhereverItIs(paragraph: String, id: String) throws {
    let path = id == "about" ? "pages/about.md" : "countries/no/factsheet.md"
    let keys =
      id == "about"
      ? "id: about\ntitle: About\nsummary: Who we are."
      : """
      id: \(id)
      title: Norway
      summary: What matters.
      country: norway
      edition: "2022"
      sources: example-report
      """
    let site = SmallSite(adding: [
      path: "---\n\(keys)\n---\n\nOur own words.\n\n\(paragraph) and more.\n"
    ])
    let found = try site.findings().filter { $0.rule == "scaffold-left" }
    #expect(
      found.map(\.message) == [
        "the text of '\(id)' must be your own, not the one that 'dossier new' writes"
      ])
  }

  @Test func whatANewRecordHoldsIsFoundWhereItCouldBeAnybodys() throws {
    let site = SmallSite(adding: [
      "countries/hu/country.yml": "id: hun\ncode: HUN\nname: hun\nsummary: On the plain.\n",
      "figures/more.yml": """
      - id: beds
        label: beds in shelters
        value: 0
        unit: people
        geography: NOR
        sources: example-report, p. 1
      - id: deaths
        label: deaths on duty
        value: 0
        unit: people
        geography: NOR
        period: 2021
        sources: example-report, p. 1

      """,
    ])
    #expect(
      try site.findings().filter { $0.rule == "scaffold-left" }.map(\.message) == [
        "the name of 'hun' must be your own, not the one that 'dossier new' writes",
        "the value of 'beds' must be your own, not the one that 'dossier new' writes",
      ])
  }

  @Test(arguments: [
    ("LKA", "Sri Lanka"), ("CIV", "Côte d'Ivoire"), ("HUN", "Hungary"), ("TLS", "Timor-Leste"),
  ])
  func aNewCountryHasItsName(code: String, name: String) throws {
    let country = try #require(CountryCode(code))
    let library = try #require(try SmallSite().load().library)
    let files = Scaffold.country(
      id: code.lowercased(), name: country.englishName, code: code,
      folder: (country.alpha2 ?? country.text).lowercased(), source: "example-report",
      place: Scaffold.Place(newCountry: country, in: library), date: "2026-11-21")
    #expect(files[0].text.contains("\nname: \(name)\n"))
    #expect(files[1].text.contains("\ntitle: \(name)\n"))
    let added = SmallSite(
      adding: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }))
    #expect(try added.findings(includesDrafts: true).filter { $0.severity == .error } == [])
  }

  @Test func anExampleThatIsDeletedLeavesNoRedirect() throws {
    let first = try SiteBuilder(folder: Self.files()).run()
    let manifest = try #require(first.files?.first { $0.path == "manifest.json" })
    var kept = Scaffold.site(date: "2026-11-21").map { ($0.path, Array($0.text.utf8)) }
    kept.removeAll { path, _ in path.hasPrefix("legal/") || path.hasPrefix("organizations/") }
    kept = kept.map { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      guard path.hasSuffix("factsheet.md"), let end = text.firstRange(of: "## Law") else {
        return (path, bytes)
      }
      return (path, Array(text[..<end.lowerBound].utf8))
    }
    var options = BuildOptions()
    options.previous = PreviousSite(manifest: manifest.bytes)
    let second = try SiteBuilder(
      folder: .memory(Dictionary(uniqueKeysWithValues: kept)), options: options
    ).run()
    #expect(!second.findings.contains { $0.rule == "vanished-address" })
    let paths = Set(try #require(second.files).map(\.path))
    #expect(!paths.contains("law/example-law.html"))
    #expect(!paths.contains("countries/norway/law.html"))
    #expect(!paths.contains("_redirects"))
  }

  @Test func aNewRecordTakesCountryAndLanguageFromTheSite() throws {
    let nepal = """
      id: nepal
      code: NPL
      name: Nepal
      names:
        - {text: नेपाल, language: ne, kind: official}
      subdivisions:
        - {code: NP-P3, name: Bagmati}

      """
    let folder = Self.files(adding: ["countries/np/country.yml": nepal])
    let library = try #require(try Loader(folder: folder, includesDrafts: true).load().library)
    let place = Scaffold.Place(in: library, for: "women-trained")
    #expect(place.geography == "NPL")
    for kind in Scaffold.Kind.allCases {
      let text = Scaffold.record(
        kind, id: "women-trained", source: "example-report", place: place
      ).text
      #expect(!text.contains("NOR") && !text.contains("NO-") && !text.contains("nb,"), "\(text)")
    }
    let term = Scaffold.record(.term, id: "ain", source: "example-report", place: place).text
    #expect(term.contains("language: ne, kind: official"))
    // A country that was added and not filled in yet goes before the example.
    let added = nepal + "summary: One sentence about the country's page.\n"
    let second = try #require(
      try Loader(folder: Self.files(adding: ["countries/np/country.yml": added])).load().library)
    #expect(Scaffold.Place(in: second).geography == "NPL")
    // The first word of the identifier may name another country of the site.
    #expect(Scaffold.Place(in: library, for: "nor-trained").geography == "NOR")
  }
}
