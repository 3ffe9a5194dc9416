import Library
import Loading
import Records
import TestSupport
import Testing

/// A site's own words: what they change, and what is wrong with them.
@Suite struct VocabularyTests {
  private static func organization(_ service: String, kind: String = "ngo") -> String {
    """
    - id: night-house
      name: Night House
      kind: \(kind)
      countries: KHM
      services:
        - {kind: \(service), sources: example-report}
      sources: example-report

    """
  }

  private func library(_ files: [String: String]) throws -> Library {
    let site = SmallSite(adding: files)
    #expect(try site.report() == "")
    return try #require(try site.load().library)
  }

  @Test func `adds a site's words to the built-in ones`() throws {
    let library = try library([
      "vocabularies/service-kinds.yml": """
      - {id: seed-bank, label: Seed bank}
      - {id: legal-aid, label: Help with the law}

      """,
      "organizations/more.yml": Self.organization("seed-bank"),
    ])
    let words = library.words(ServiceKind.self)
    #expect(words.last?.concept.label == "Seed bank")
    #expect(words.first { $0.id == "legal-aid" }?.concept.label == "Help with the law")
    #expect(words.count == ServiceKind.builtIn.count + 1)
  }

  @Test func `replaces the built-in words where the file says so`() throws {
    let library = try library([
      "vocabularies/populations.yml": """
      replaces: true
      words:
        - {id: nurses, label: Nurses}
        - {id: doctors, label: Doctors}

      """
    ])
    #expect(library.words(Population.self).map(\.id) == ["nurses", "doctors"])
  }

  @Test(arguments: [
    ("seedbank", "did you mean 'seed-bank'?"), ("court ruling", "add the word"),
    ("Lawyer", "did you mean 'legal-aid'?"), ("food-bank", "did you mean 'basic-needs'?"),
  ])
  func `names the nearest word by meaning and by spelling`(word: String, advice: String) throws {
    let report = try SmallSite(adding: [
      "vocabularies/service-kinds.yml": "- {id: seed-bank, label: Seed bank}\n",
      "organizations/more.yml": Self.organization("'\(word)'"),
    ]).report()
    #expect(report.contains("'\(word)' must be a word of the vocabulary 'service-kinds'"))
    #expect(report.contains(advice))
    #expect(report.contains("vocabularies/service-kinds.yml"))
  }

  @Test(arguments: [
    ("night-shelters", "Night shelters", ""), ("beds", "A refuge for tonight", ""),
    ("beds", "Beds", ", also-called: [safe house]"),
  ])
  func `asks of what may be a refuge whether it protects its place`(
    id: String, label: String, more: String
  ) throws {
    func report(_ keys: String) throws -> String {
      try SmallSite(adding: [
        "vocabularies/service-kinds.yml": "- {id: \(id), label: \(label)\(more)\(keys)}\n"
      ]).report()
    }
    #expect(try report("").contains("'\(id)' must say whether it protects its location"))
    #expect(try report(", protects-location: false") == "")
    #expect(try report(", protects-location: true") == "")
  }

  @Test func `hides the address of a body whose service protects its place`() throws {
    let site = SmallSite(adding: [
      "vocabularies/service-kinds.yml":
        "- {id: beds, label: Beds, protects-location: true}\n",
      "organizations/more.yml": Self.organization("beds"),
    ])
    let library = try #require(try site.load().library)
    #expect(library.organizations["night-house"]?.housesPeople == true)
  }

  @Test(arguments: [
    (
      "event-types.yml", "- {id: gazetted, label: Gazetted}\n",
      "'gazetted' must have a 'meaning'"
    ),
    (
      "statuses.yml", "- {id: mothballed, label: Mothballed, meaning: asleep}\n",
      "'asleep' must be one of the words that are known here"
    ),
    (
      "populations.yml", "- {id: nurses, label: Nurses, part-of: health-worker}\n",
      "help: did you mean 'health-workers'?"
    ),
    (
      "populations.yml",
      "- {id: nurses, label: Nurses, part-of: medics}\n- {id: medics, label: Medics, part-of: nurses}\n",
      "'nurses' must not be wider than itself, by way of 'medics'"
    ),
    (
      "populations.yml", "- {id: nurses, label: Nurses}\n- {id: nurses, label: Medics}\n",
      "'nurses' must be one word of the vocabulary 'populations'"
    ),
    (
      "populations.yml", "- {id: nurses, label: women}\n",
      "'nurses' and 'women' must not have the same label 'women'"
    ),
    ("population.yml", "- {id: nurses, label: Nurses}\n", "help: did you mean 'populations'?"),
    (
      "topics/kind.yml", "- {id: nurses, label: Nurses}\n",
      "a vocabulary of topics must not be called 'kind'"
    ),
    ("populations.yml", "nurses\n", "a vocabulary must be a list of words"),
    ("populations.yml", "- nurses\n", "help: write its keys, such as '{id: nurses, label: …}'"),
    (
      "populations.yml", "- {id: nurses, label: Nurses, lable: x}\n",
      "help: did you mean 'label'?"
    ),
  ])
  func `says what is wrong with a vocabulary`(path: String, text: String, says: String) throws {
    let report = try SmallSite(adding: ["vocabularies/" + path: text]).report()
    #expect(report.contains("vocabularies/" + path))
    #expect(report.contains(says), "\(report)")
  }

  @Test func `a vocabulary of topics is a key of instruments`() throws {
    let instrument = """
      - id: water-act
        title: Water Act
        kind: act
        scope: national
        countries: KHM
        themes: [rivers, wells]
        sources: example-report

      """
    let files = [
      "vocabularies/topics/themes.yml":
        "title: Themes\none: Theme\nwords: [{id: rivers, label: Rivers}, {id: wells, label: Wells}]\n",
      "legal/water.yml": instrument,
    ]
    let library = try library(files)
    #expect(library.instruments["water-act"]?.topics.map(\.concept.label) == ["Rivers", "Wells"])

    var wrong = files
    wrong["legal/water.yml"] = instrument.replacing("rivers", with: "river")
    #expect(
      try SmallSite(adding: wrong).report().contains(
        "'river' must be a word of the vocabulary 'themes'"))
    wrong["vocabularies/topics/themes.yml"] = nil
    wrong["legal/water.yml"] = instrument
    #expect(
      try SmallSite(adding: wrong).report().contains(
        "'themes' is not a key that is known here"))
  }

  @Test func `a local word keeps the meaning that rules rely on`() throws {
    let report = try SmallSite(adding: [
      "vocabularies/event-types.yml":
        "- {id: royal-assent, label: Royal assent, meaning: promulgated}\n",
      "legal/act.yml": """
      - id: road-act
        title: Road Act
        kind: act
        scope: national
        countries: KHM
        events:
          - {type: passed, date: 2012-05-01, sources: example-report}
          - {type: royal-assent, date: 2011-05-01, sources: example-report}
        sources: example-report

      """,
    ]).report()
    #expect(report.contains("'royal-assent'"), "\(report)")
  }

  @Test func `every file of the program is a vocabulary that it knows`() {
    #expect(BuiltInVocabulary.tables.count == BuiltInVocabulary.files.count)
    let known = Set(BuiltInVocabulary.tables.map(\.scheme))
    #expect(known.isSuperset(of: Vocabularies.all.map { $0.scheme }))
  }

  @Test(arguments: BuiltInVocabulary.tables.map(\.scheme))
  func `a built-in vocabulary has no faults and can be written to edit`(scheme: String) throws {
    let table = try #require(BuiltInVocabulary.table(named: scheme))
    #expect(!table.concepts.isEmpty)
    let text = try VocabularyText(of: scheme, in: BuiltInVocabulary.vocabulary)
    let site = SmallSite(adding: [text.path: text.text])
    #expect(try site.report() == "")
    let library = try #require(try site.load().library)
    #expect(
      library.vocabulary.table(named: scheme)?.concepts.map(\.id) == table.concepts.map(\.id))
  }
}
