import Library
import Loading
import Records
import TestSupport
import Testing

/// What is wrong with a site's own words, and what follows from nothing.
@Suite struct VocabularyFaultTests {
  private static func kinds(_ words: String) -> [String: String] {
    ["vocabularies/service-kinds.yml": words + "\n"]
  }

  @Test(arguments: [
    "{id: night-beds, label: Emergency accommodation}", "{id: beds, label: Dormitories}",
    "{id: beds, label: Safehouse}", "{id: beds, label: Women's refuges}",
    "{id: beds, label: Frauenhaus}", "{id: beds, label: Abri pour femmes}",
    "{id: beds, label: Beds, definition: A place to sleep for a week.}",
    "{id: beds, label: Beds, also-called: [safe home]}",
  ])
  func `a service that may be a refuge must say whether it protects its location`(
    word: String
  ) throws {
    let report = try SmallSite(adding: Self.kinds("- \(word)")).report()
    #expect(report.contains("[protection-not-stated]"))
  }

  @Test(arguments: [
    "{id: connection, label: Connection, definition: A pipe from the main to a home or a yard.}",
    "{id: kiosk, label: Water kiosk}", "{id: beds, label: Seed beds}",
    "{id: beds, label: Dormitories, protects-location: false}",
  ])
  func `other services need not say it`(word: String) throws {
    #expect(try SmallSite(adding: Self.kinds("- \(word)")).report() == "")
  }

  @Test func `a narrower word protects its location as the wider one does`() throws {
    let site = SmallSite(adding: [
      "vocabularies/service-kinds.yml": """
      - {id: family-programme, label: Family programme, broader: shelter}
      - {id: follow-up, label: Follow-up, broader: family-programme}
      - {id: open-day, label: Open day, broader: family-programme, protects-location: false}

      """
    ])
    let words = try #require(try site.load().library).words(ServiceKind.self)
    func protects(_ id: String) -> Bool? { words.first { $0.id == id }?.protectsLocation }
    #expect(protects("family-programme") == true)
    #expect(protects("follow-up") == true)
    #expect(protects("open-day") == false)
  }

  @Test func `says what is wrong with groups of people and kinds of bodies`() throws {
    try expectReport(
      SmallSite(adding: [
        "vocabularies/populations.yml": """
        - {id: pensioners, label: Pensioners, minimum-age: 65, maximum-age: 18}
        - {id: unborn, label: Unborn, minimum-age: -4}
        - {id: nurses, label: Nurses, all-of-sex: true}

        """,
        "vocabularies/organization-kinds.yml": """
        - {id: water-office, label: Water office, schema-org: GovernmentOfice}

        """,
      ]).report(),
      """
      vocabularies/organization-kinds.yml:1:8: 'GovernmentOfice' must be a kind of organization of \
      schema.org [unknown-schema-type]
        help: did you mean 'GovernmentOffice'?
      vocabularies/populations.yml:1:8: the youngest of 'pensioners' must not be older than the \
      oldest: 65 and 18 [unsound-group]
        help: swap 'minimum-age' and 'maximum-age'
      vocabularies/populations.yml:2:8: the ages of 'unborn' must be from 0 to 130, not -4 \
      [unsound-group]
      vocabularies/populations.yml:3:8: 'nurses' must have 'part-of' and 'sexes' if it is all of a \
      sex [unsound-group]
        help: add the wider group and the sex, or leave out 'all-of-sex'

      """)
  }

  @Test(arguments: ["edition", "country", "caption", "page"])
  func `topics are not named like columns or keys of timelines`(name: String) throws {
    let report = try SmallSite(adding: [
      "vocabularies/topics/\(name).yml": "- {id: nurses, label: Nurses}\n"
    ]).report()
    #expect(report.contains("a vocabulary of topics must not be called '\(name)'"))
  }

  private static let uses = [
    "organizations/more.yml": """
    - id: water-board
      name: Water Board
      kind: ngo
      countries: KHM
      services:
        - {kind: testing, sources: example-report}
        - {kind: repair, sources: example-report}
      sources: example-report

    """,
    "legal/more.yml": """
    - id: water-act
      title: Water Act
      kind: act
      scope: national
      countries: KHM
      themes: tariffs
      sources: example-report

    """,
  ]

  @Test(arguments: [
    "- id: testing\n\tlabel: Testing\n- {id: repair, label: Repair}\n",
    "- {id: Testing, label: Testing}\n- {id: repair, label: Repair, definitoin: x}\n",
    "words: {testing: Testing}\n",
  ])
  func `a broken file of words makes no words unknown`(text: String) throws {
    var files = Self.uses
    files["vocabularies/service-kinds.yml"] = text
    files["vocabularies/topics/themes.yml"] = text
    let report = try SmallSite(adding: files).report()
    #expect(!report.contains("organizations/more.yml"))
    #expect(!report.contains("legal/more.yml"))
    #expect(report.contains("vocabularies/service-kinds.yml"))
  }

  @Test func `a wrong meaning is one mistake`() throws {
    let report = try SmallSite(adding: [
      "vocabularies/event-types.yml": "- {id: gazetted, label: Gazetted, meaning: publishd}\n"
    ]).report()
    #expect(!report.contains("[word-without-meaning]"))
    #expect(report.split(separator: "\n").count { $0.contains("event-types.yml:") } == 1)
  }

  @Test func `what 'new vocabulary' begins is not published`() throws {
    let report = try SmallSite(adding: [
      "vocabularies/topics/themes.yml": """
      title: "…"
      one: "…"
      words:
        - {id: first-word, label: First word}

      """
    ]).report()
    expectReport(
      report,
      """
      vocabularies/topics/themes.yml:4:10: the vocabulary 'themes' must have a title and words of \
      your own [scaffold-left]
        help: write 'title', 'one' and the words in vocabularies/topics/themes.yml

      """)
  }
}
