import Diagnostics
import Gate
import Publishing
import Records
import TestSupport
import Testing

/// Nothing that is withheld gets out, whatever way it takes and however it is written.
struct GateTests {
  /// A body that gives shelter, with everything that must stay unwritten.
  private static let secrets: [String: String?] = [
    "organizations/shelter.yml": """
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: KHM
      services:
        - {kind: shelter, sources: example-report}
      contacts:
        - {channel: phone, value: "+855 12 345 678", visibility: withheld, published: 2022, sources: example-report}
      locations:
        - visibility: withheld
          reason: Saying where would endanger the people in it.
          address: No. 12, Hidden Lane, Sangkat Example
          coordinates: 12.34560, 103.98720
          sources: example-report
      sources: example-report
    - id: safe-line
      name: Safe Line
      kind: ngo
      countries: KHM
      contacts:
        - {channel: phone, value: "023 999 888 / 011 222 333 ext. 5", visibility: withheld, published: 2022, sources: example-report}
        - {channel: web, value: "https://www.hidden-haven.org/", visibility: withheld, published: 2022, sources: example-report}
        - {channel: email, value: "Ask Us <ask@hidden.org>", visibility: withheld, published: 2022, sources: example-report}
        - {channel: web, value: "https://news.example.org/2026/11/21/x", visibility: withheld, published: 2022, sources: example-report}
      sources: example-report
    - id: quiet-one
      name: Quiet Harbour Foundation
      acronym: QHAFOU
      kind: ngo
      listed: false
      unlisted-reason: Its work is discreet.
      sources: example-report

    """,
    "withheld.yml": """
    - id: survivor-one
      text: Ann Example
    - id: survivor-two
      text: សុខ ចាន់ដារ៉ា
    - id: survivor-three
      text: สมชาย ใจดี

    """,
  ]

  private func outcome(
    _ files: [String: String?], bytes: [String: [UInt8]] = [:]
  ) throws -> SiteBuilder.Outcome {
    let texts = Self.secrets.merging(files) { $1 }.compactMapValues { $0.map { Array($0.utf8) } }
    var options = BuildOptions()
    options.baseURL = "https://a.example/"
    let site = SmallSite(addingBytes: texts.merging(bytes) { $1 })
    return try SiteBuilder(folder: site.folder, options: options).run()
  }

  private static func figure(_ label: String) -> [String: String?] {
    [
      "figures/planted.yml": """
      - id: planted
        label: >-
          \(label)
        value: 1
        unit: people
        geography: KHM
        sources: example-report

      """
    ]
  }

  private static func page(_ text: String, summary: String = "A page.") -> [String: String?] {
    [
      "pages/planted.md":
        "---\nid: planted\ntitle: Planted\nreviewed: 2026-11-20\nsummary: >-\n  \(summary)\n---\n\(text)\n"
    ]
  }

  @Test func aSiteThatKeepsItsSecretsIsPublished() throws {
    let outcome = try outcome([:])
    #expect(outcome.findings.withoutNotes == [])
    #expect(outcome.files != nil)
    #expect(!outcome.hasLeak)
  }

  /// Each way out with the secret that it carries and a file in which it is found.
  /// An empty file stands for a name that gives the secret away, which no message repeats.
  private static let plants: [(files: [String: String?], secret: String, file: String)] = [
    (page("At 12, Hidden Lane."), "address", "planted.html"),
    (page("At 12 *Hid*den **Lane**."), "address", "planted.html"),
    (page("AT NO. 12 HIDDÉN LÀNE!"), "address", "planted.html"),
    (page("Words", summary: "At 12 Hidden Lane"), "address", "feed.xml"),
    (page("[Map](https://a.example/?q=12%20Hidden%20Lane)"), "address", "planted.html"),
    (page("![12 Hidden Lane](../assets/map.svg)"), "address", "planted.html"),
    (figure("people at no. 12 Hidden Lane"), "address", "data/figures.csv"),
    (figure("people at no. 12 Hidden Lane"), "address", "data/figures.json"),
    (figure("people at no. 12 Hidden Lane"), "address", "figures.html"),
    (["assets/12-hidden-lane.svg": "<svg/>"], "address", ""),
    (["assets/12-hidden-lane.svg": "<svg/>"], "address", "manifest.json"),
    (
      ["assets/plan.svg": "<svg><text><tspan>12 Hid</tspan><tspan>den Lane</tspan></text></svg>"],
      "address", "assets/plan.svg"
    ),
    (
      ["assets/plan.svg": "<svg><title>&#49;2&#xA0;&#x48;idden Lane</title></svg>"], "address",
      "assets/plan.svg"
    ),
    (["assets/a.json": #"{"at": "12 Hid\u0064en\nLane"}"#], "address", "assets/a.json"),
    (
      ["strings/en.yml": "layout.skip-to-content: 12 Hidden Lane\n"], "address",
      "'404.html', 'about.html', 'comparison.html'"
    ),
    (page("Call (855) 12-345-678."), "value of contact 1", "planted.html"),
    (page("Call 012 345 678."), "value of contact 1", "planted.html"),
    (page("[Call](https://a.example/tel:+85512345678)"), "value of contact 1", "planted.html"),
    (page("Call ០១២ ៣៤៥ ៦៧៨."), "value of contact 1", "planted.html"),
    (page("Call +85512345678."), "value of contact 1", "planted.html"),
    (page("Call 0085512345678."), "value of contact 1", "planted.html"),
    (page("Call +855 (0)12 345 678."), "value of contact 1", "planted.html"),
    (page("Call 0*12.345*.678."), "value of contact 1", "planted.html"),
    (page("Call +85523999888."), "value of contact 1 of 'safe-line'", "planted.html"),
    (page("Call 011 222333."), "value of contact 1 of 'safe-line'", "planted.html"),
    (page("See hidden-haven.org."), "value of contact 2 of 'safe-line'", "planted.html"),
    (page("See [us](http://hidden-haven.org)."), "value of contact 2", "planted.html"),
    (page("Mail `ask@hidden.org`."), "value of contact 3 of 'safe-line'", "planted.html"),
    (page("At 12.3456, 103.9872."), "coordinates", "planted.html"),
    (page("At 12.35 N, 103.99 E."), "coordinates", "planted.html"),
    (page("[Map](https://a.example/#map=18/12.34/103.98)"), "coordinates", "planted.html"),
    (page("At 12°20′44″N 103°59′13″E."), "coordinates", "planted.html"),
    (page("At 12°20′44.2″N, 103°59′13.9″E."), "coordinates", "planted.html"),
    (page("At 12° 20.736′ N, 103° 59.232′ E."), "coordinates", "planted.html"),
    (page("At N 12º20' E 103º59'."), "coordinates", "planted.html"),
    (page("At 12.**3456**, 103.**9872**."), "coordinates", "planted.html"),
    (page("At ១២.៣៤៥៦, ១០៣.៩៨៧២."), "coordinates", "planted.html"),
    (page("At 12,3456 and 103,9872."), "coordinates", "planted.html"),
    (page("From 12.3456-103.9872."), "coordinates", "planted.html"),
    (
      ["assets/a.geojson": #"{"coordinates": [103.98720, 12.34560]}"#], "coordinates",
      "assets/a.geojson"
    ),
    (page("The Quiet Harbour Foundation helps."), "name", "planted.html"),
    (page("QHAFOU helps."), "acronym", "planted.html"),
    (figure("people at quiet-one."), "identifier", "data/figures.json"),
    (page("កញ្ញាសុខចាន់ដារ៉ាបាននិយាយ"), "term 'survivor-two'", "planted.html"),
    (page("นายสมชายใจดีกล่าว"), "term 'survivor-three'", "planted.html"),
    (page("A*nn* Example"), "term 'survivor-one'", "planted.html"),
    (figure("people counted by ann example"), "term 'survivor-one'", "figures.html"),
  ]

  @Test(arguments: plants.indices)
  func whateverGetsOutIsFound(_ index: Int) throws {
    let plant = Self.plants[index]
    let outcome = try outcome(plant.files)
    #expect(outcome.hasLeak)
    #expect(outcome.files == nil)
    let leaks = outcome.findings.filter { $0.rule == "withheld-published" }
    #expect(
      leaks.contains {
        $0.message.contains(plant.secret)
          && ($0.message.hasSuffix(plant.file.isEmpty ? "the name of a file" : "'\(plant.file)'")
            || $0.message.hasSuffix(" files: \(plant.file) and others"))
      },
      "\(outcome.findings.withoutNotes.map(\.message))")
    for finding in outcome.findings {
      #expect(!finding.message.lowercased().contains("lane"), "\(finding.message)")
    }
  }

  /// Some point of each outline of a country is near to a place that is withheld.
  @Test func anOutlineGivesAPlaceAwayOnlyWhereItIsExact() throws {
    func outline(_ point: String) -> [String: String?] {
      let points = (1...12).map { "[100.\($0)5,1\($0 % 4).25]" }.joined(separator: ",")
      return ["assets/outline.geojson": "{\"coordinates\": [\(points),\(point),\(points)]}"]
    }
    #expect(try outcome(outline("[103.99,12.35]")).findings.withoutNotes == [])
    #expect(try outcome(outline("[103.987,12.346]")).hasLeak)
    #expect(try outcome(["assets/point.geojson": "{\"coordinates\": [103.99,12.35]}"]).hasLeak)
  }

  @Test(arguments: [
    "At 112, Hidden Lane.", "At 12, Hidden Lanes.", "On 12 May, in a hidden lane.",
    "Call 012 345 679.", "At 12.3, 104.0.", "At 12.37, 103.95.",
    "A quiet harbour.", "Joann Examples", "On 2026-11-21.", "20261121", "At 12:20, 103 came.",
    "In 12345679012345678901.", "Write to ask at hidden.",
  ])
  func whatMerelyLooksLikeItIsNot(_ text: String) throws {
    let outcome = try outcome(Self.page(text))
    #expect(outcome.findings.withoutNotes.map(\.message) == [])
  }

  private static func office(id: String = "office", _ contacts: String) -> [String: String?] {
    [
      "organizations/office.yml": """
      - id: \(id)
        name: Office
        kind: ngo
        contacts:
      \(contacts)
        sources: example-report

      """
    ]
  }

  @Test func whatAnotherBodyGivesInPublicIsAFindingThatNamesBoth() throws {
    let outcome = try outcome(
      Self.office(
        """
            - {channel: phone, value: "012 345 678", published: 2026, sources: example-report}
            - {channel: post, value: "12 Hidden Ln.", published: 2026, sources: example-report}
        """))
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "the address of location 1 of 'safe-house' must not be public in 'office'",
        "the value of contact 1 of 'safe-house' must not be public in 'office'",
      ])
    #expect(
      outcome.findings.withoutNotes.map(\.rule)
        == Array(repeating: "withheld-elsewhere-public", count: 2))
    #expect(
      outcome.findings.flatMap(\.related).map(\.message) == [
        "here it is public", "here it is public",
      ])
  }

  @Test func aBodyMayGiveInPublicWhatItWithholdsInAnotherPlace() throws {
    let outcome = try outcome(
      Self.office(
        """
            - {channel: phone, value: "099 111 222", published: 2026, sources: example-report}
            - {channel: phone, value: "099 111 222", visibility: withheld, published: 2026, sources: example-report}
        """))
    #expect(outcome.findings.withoutNotes == [])
  }

  @Test func aNeighbourIsNoFinding() throws {
    let outcome = try outcome(
      Self.office(
        """
            - {channel: post, value: "14 Hidden Lane, Sangkat Example", published: 2026, sources: example-report}
        """))
    #expect(outcome.findings.withoutNotes == [])
  }

  /// Pages would print the house and its street with the public address, whatever is around them.
  @Test(arguments: [
    "12 Hidden Lane, Sangkat Elsewhere", "12 Hidden Lane, Other House",
    "Other House, 12 Hidden Lane",
    "12 Hidden Ln., Phnom Sample", "Hidden Lane, no. 12", "Flat 3, 12 Hidden Lane, Elsewhere",
  ])
  func aPublicAddressThatHasTheWithheldHouseIsAFinding(_ address: String) throws {
    let outcome = try outcome(
      Self.office(
        """
            - {channel: post, value: "\(address)", published: 2026, sources: example-report}
        """))
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "the address of location 1 of 'safe-house' must not be public in 'office'"
      ])
  }

  @Test(arguments: [
    "contacts:\n    - {channel: phone, value: \"012 700 900\", published: 2026, sources: example-report}",
    "locations:\n    - {visibility: public, published: 2026, address: \"#45, Street 386, Sangkat Other\", sources: example-report}",
  ])
  func whatABodyThatIsNotListedHasIsNotPublicInAnother(_ value: String) throws {
    func record(_ id: String, _ listing: String) -> String {
      """
      - id: \(id)
        name: Lotus Courtyard \(id)
        kind: ngo
        countries: KHM
        \(listing)
        \(value)
        sources: example-report

      """
    }
    let outcome = try outcome(
      [
        "organizations/unlisted.yml": record("org-17", "{listed}"),
        "organizations/open.yml": record("open-office", "summary: An office."),
      ].mapValues {
        $0.replacing("{listed}", with: "listed: false\n  unlisted-reason: Discretion.")
      })
    #expect(outcome.files == nil)
    #expect(outcome.findings.withoutNotes.map(\.rule) == ["withheld-elsewhere-public"])
    #expect(
      outcome.findings[0].message.hasSuffix(
        "1 of an organization that is not listed must not be public in 'open-office'"))
  }

  @Test func thePublicAddressOfABodyThatIsNotListedIsGuarded() throws {
    let outcome = try outcome(
      Self.page("At 77 Wexcombe Lane.").merging([
        "organizations/unlisted.yml": """
        - id: org-17
          name: Lotus Courtyard Refuge
          kind: ngo
          countries: KHM
          listed: false
          unlisted-reason: Discretion.
          locations:
            - {visibility: public, address: "77 Wexcombe Lane, Sangkat Other", sources: example-report}
          sources: example-report

        """
      ]) { $1 })
    #expect(outcome.hasLeak)
  }

  @Test(arguments: [
    ("address: A 1", "the address of location 1"),
    ("coordinates: north of the town", "the coordinates of location 1"),
  ])
  func whatCannotBeGuardedIsRefused(_ key: String, _ name: String) throws {
    let outcome = try outcome([
      "organizations/more.yml": """
      - id: another-house
        name: Another House
        kind: ngo
        locations:
          - {visibility: withheld, reason: Safety., \(key), sources: example-report}
        sources: example-report

      """
    ])
    #expect(outcome.files == nil)
    #expect(outcome.findings.withoutNotes.map(\.rule) == ["unguardable-value"])
    #expect(outcome.findings[0].message.hasPrefix("\(name) of 'another-house' must"))
  }
}
