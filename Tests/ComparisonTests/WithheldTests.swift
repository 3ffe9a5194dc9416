import Comparison
import Diagnostics
import TestSupport
import Testing

/// What either version withholds is in no form of a report: not its old value, not its new one.
@Suite struct WithheldTests {
  /// Two versions of an organization, what must stand in no report, and what the text says instead.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let base: String
    let head: String
    let secrets: [String]
    let said: String
    var testDescription: String { name }

    init(_ name: String, _ base: String, _ head: String, secrets: [String], said: String) {
      self.name = name
      self.base = base
      self.head = head
      self.secrets = secrets
      self.said = said
    }
  }

  private static func organization(_ lines: String) -> String {
    """
    - id: open-door
      name: Open Door
      kind: ngo
      countries: KHM
      sources: example-report
    \(lines)

    """
  }

  private static func phone(_ value: String, _ more: String = "") -> String {
    """
      contacts:
        - {channel: phone, value: "\(value)", label: Night desk, published: 2026\(more), sources: example-report}
    """
  }

  private static func place(_ visibility: String, _ address: String, _ more: String = "") -> String {
    """
      locations:
        - visibility: \(visibility)
          reason: For the people in it.
          area: KH-12
          address: \(address)
          published: 2026\(more)
          sources: example-report
    """
  }

  private static let shelter = "  services: [{kind: shelter, areas: KH-12, sources: example-report}]\n"
  private static let hidden = ", visibility: withheld"

  static let cases = [
    Case(
      "a number that was public", phone("012 345 678"), phone("012 345 678", hidden),
      secrets: ["345"], said: "contact › phone: newly withheld"),
    Case(
      "a number that was public, changed at once", phone("012 345 678"),
      phone("098 765 432", hidden), secrets: ["345", "765"], said: "contact › phone: newly withheld"),
    Case(
      "a number that is public now", phone("012 345 678", hidden), phone("012 345 678"),
      secrets: ["345"], said: "contact › phone: newly public; it was withheld before"),
    Case(
      "a number that is withheld in both", phone("012 345 678", hidden),
      phone("098 765 432", hidden), secrets: ["345", "765", "Night desk"],
      said: "contact › phone: changed; it is withheld in both versions"),
    Case(
      "a withheld number that came", "", phone("012 345 678", hidden),
      secrets: ["345", "Night desk"], said: "contact › phone: added; it is withheld"),
    Case(
      "a withheld number that went", phone("012 345 678", hidden), "",
      secrets: ["345", "Night desk"], said: "contact › phone: withdrawn; it was withheld"),
    Case(
      "a number withheld because people may now stay there", phone("012 345 678"),
      shelter + phone("012 345 678"), secrets: ["345"],
      said: "contact › phone: newly withheld"),
    Case(
      "an address that was public", place("public", "12 Hidden Lane"),
      place("withheld", "12 Hidden Lane"), secrets: ["Hidden", "Lane"],
      said: "location: newly withheld"),
    Case(
      "an address that is given by province now", place("public", "12 Hidden Lane"),
      place("area-only", "12 Hidden Lane"), secrets: ["Hidden", "Lane"],
      said: "location: newly withheld"),
    Case(
      "an address that is public now", place("withheld", "12 Hidden Lane"),
      place("public", "12 Hidden Lane"), secrets: ["Hidden", "Lane"],
      said: "location: newly public; it was withheld before"),
    Case(
      "an address that is withheld in both", place("withheld", "12 Hidden Lane"),
      place("withheld", "14 Secret Street"), secrets: ["Hidden", "Secret"],
      said: "location: changed; not shown"),
    Case(
      "the province of a place that is withheld in both", place("withheld", "12 Hidden Lane"),
      place("withheld", "12 Hidden Lane").replacing("KH-12", with: "KH-1"),
      secrets: ["Hidden", "KH-1", "Banteay", "Phnom Penh"], said: "location: changed; not shown"),
    Case(
      "coordinates of a public place",
      place("public", "1 Open Street", "\n      coordinates: 11.55641, 104.92822"),
      place("public", "1 Open Street", "\n      coordinates: 12.34561, 103.98722"),
      secrets: ["11.55", "104.92", "12.34", "103.98"], said: "location: changed; not shown"),
    Case(
      "where a body helps whose place is withheld", shelter + place("withheld", "12 Hidden Lane"),
      shelter.replacing("KH-12", with: "KH-1") + place("withheld", "12 Hidden Lane"),
      secrets: ["KH-1", "Hidden"], said: "services › areas: changed; not shown"),
    Case(
      "a number in a summary, withheld elsewhere since", "  summary: Call 012 345 678.",
      "  summary: Do not call.\n" + phone("012 345 678", hidden), secrets: ["345"],
      said: "summary: (withheld) → Do not call."),
    Case(
      "the name of an organization that is not listed any more",
      "  acronym: OPENDO\n  summary: Opens doors.",
      "  acronym: OPENDO\n  listed: false\n  unlisted-reason: It asked for it.",
      secrets: ["Open Door", "open-door", "OPENDO", "It asked"],
      said: "an organization is no longer listed, so it is not named here"),
    Case(
      "the name of an organization that is newly listed",
      "  acronym: OPENDO\n  listed: false\n  unlisted-reason: It asked for it.",
      "  acronym: OPENDO\n  summary: Opens doors.",
      secrets: ["Open Door", "open-door", "OPENDO", "It asked"], said: "an organization is newly listed"),
    Case(
      "what an unlisted organization says",
      "  listed: false\n  unlisted-reason: It asked for it.\n  summary: Once this.",
      "  listed: false\n  unlisted-reason: It wrote to us.\n  summary: Now that.",
      secrets: ["Open Door", "open-door", "It asked", "It wrote", "Once this", "Now that"],
      said: "changed  not named – an organization that is not listed"),
  ]

  @Test(arguments: cases)
  func isInNoForm(_ example: Case) throws {
    let compared = try Compared(
      from: ["organizations/door.yml": Self.organization(example.base)],
      to: ["organizations/door.yml": Self.organization(example.head)])
    try Self.expectNone(of: example.secrets, in: compared)
    #expect(compared.text.contains(example.said), "\(compared.text)")
    #expect(!compared.comparison.isEmpty)
  }

  /// A name that was promised silence, in every place of a record where words can stand.
  private static func planted(_ name: String, _ file: String) -> [String: String?] {
    [
      "figures/count.yml": """
      - id: example-count
        label: officials trained by \(name)
        value: 594
        unit: people whom \(name) knew
        geography: KHM
        period: 2022
        claims: [{value: 595, note: "\(name) counted one more", sources: example-report}]
        note: As \(name) said.
        sources: example-report, told by \(name)

      """,
      "legal/example.yml": """
      - id: example-law
        title: Example Law
        kind: law
        scope: national
        countries: KHM
        names: [{text: Law of \(name)}]
        status: [{is: adopted, note: "\(name) says so", sources: example-report}]
        events:
          - {type: adopted, place: House of \(name), sources: example-report}
          - {type: published, doubt: "\(name) doubts it", sources: example-report}
        provisions: [{text: It names \(name)., sources: example-report}]
        sources: example-report, p. 4

      """,
      "organizations/example.yml": """
      - id: example-group
        name: Example Group
        kind: ngo
        countries: KHM
        summary: Founded by \(name).
        owner: Desk of \(name)
        contacts: [{channel: email, value: a@example.org, label: "\(name)", published: 2026, sources: example-report}]
        locations: [{visibility: public, label: Office of \(name), country: KHM, sources: example-report}]
        services: [{kind: research, text: On \(name)., sources: example-report}]
        sources: example-report, p. 5

      """,
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet on \(name).
      country: cambodia
      edition: "2022"
      headline: example-count
      partners: [{organization: example-group, role: Friend of \(name), sources: example-report}]
      sources: example-report
      ---
      In all {example-count} were trained. So said **\(name.replacing(" ", with: "** _"))_.

      ## Partners

      The [Example Group](org:example-group) works under the [law](law:example-law).

      ## What \(name) said

      Nothing.

      """,
      "glossary/terms.yml": """
      - id: prakas
        term: Prakas
        gloss: A regulation that \(name) issues.
        explained-by: editors
        country: KHM
        kind: prakas
        sources: example-report, p. 4

      """,
      "sources/example.yml": """
      - id: example-report
        type: report
        title: The report of \(name)
        author: [{literal: "\(name)"}]
        issued: 2022
        locators: pages

      """,
      "strings/en.yml": "layout.home: \(name)\n",
      "assets/\(file).txt": "A file.\n",
      "site.yml": SmallSite.settings.replacing("A site for tests.", with: "A site on \(name)."),
    ]
  }

  @Test(arguments: [true, false])
  func aTermIsInNoFormWhereverItStood(isWithheldNow: Bool) throws {
    let named = Self.planted("Zelda Quuxley", "zelda-quuxley")
    var silent = Self.planted("somebody", "somebody")
    silent["withheld.yml"] = "- {id: survivor, text: Zelda Quuxley}\n"
    let compared = try isWithheldNow
      ? Compared(from: named, to: silent) : Compared(from: silent, to: named)
    try Self.expectNone(of: ["Zelda", "Quuxley", "survivor"], in: compared)
    // What changed is named all the same.
    let old = isWithheldNow ? "(withheld) →" : "→ (withheld)"
    for label in [
      "value: ", "note: ", "summary: ", "gloss: ", "layout.home: ", "tagline: ", "event: ",
      "label: ", "location", "role: ", "owner: ", "heading: ", "title: ",
    ] {
      let lines = compared.text.split(separator: "\n")
      #expect(
        lines.contains { $0.contains(label) && $0.contains(old) || $0.contains(label + "withheld") },
        "\(label) in \(compared.text)")
    }
    #expect(compared.text.contains("a file whose name is withheld"))
  }

  @Test func aFindingThatQuotesATermIsNotShown() throws {
    let figure = """
      - id: total
        label: Trained
        value: 3
        unit: people
        geography: KHM
        parts: {relation: sum, of: [example-count], difference: Known.}
        qualifier: about
        sources: example-report

      """
    let compared = try Compared(
      from: [:],
      to: [
        "strings/en.yml": "layout.zelda-quuxley: x\n", "figures/total.yml": figure,
        "withheld.yml": "- {id: survivor, text: Zelda Quuxley}\n",
      ])
    try Self.expectNone(of: ["zelda-quuxley", "Zelda"], in: compared)
    #expect(
      compared.part("FINDINGS THAT APPEARED").contains(
        "error: it names what is withheld, so it is not shown [unknown-phrase]"),
      "\(compared.text)")
  }

  @Test func whatOthersSayOfAnUnlistedBodyIsNotShown() throws {
    let hidden = """
      - id: silent-house
        name: Silent House
        kind: ngo
        listed: false
        unlisted-reason: Safety.
        sources: example-report

      """
    func group(_ text: String) -> [String: String?] {
      [
        "organizations/hidden.yml": hidden,
        "organizations/example.yml": """
        - id: example-group
          name: Example Group
          kind: ngo
          countries: KHM
          roles: [{role: funds, of: silent-house, text: \(text), sources: example-report}]
          sources: example-report, p. 5

        """,
      ]
    }
    let compared = try Compared(from: group("Pays the gardener."), to: group("Pays the chauffeur."))
    try Self.expectNone(of: ["silent-house", "Silent", "gardener", "chauffeur"], in: compared)
    #expect(compared.part("ORGANIZATIONS") == """
        changed  Example Group (example-group)
            roles: changed; withheld
      """)
  }

  @Test func aContactThatIsTooOldIsNotShown() throws {
    let contact = Self.organization(Self.phone("012 345 678", ", verified: {date: 2026-01-01, how: called}"))
    let base = ["organizations/door.yml": contact]
    let head = [
      "organizations/door.yml": contact,
      "site.yml": SmallSite.settings.replacing("date: 2026-11-21", with: "date: 2036-11-21"),
    ]
    for (from, to, words) in [
      (base, head, "contact › phone: newly withheld: too long since it was verified"),
      (head, base, "contact › phone: shown again; verified 2026-01-01"),
    ] {
      let compared = try Compared(from: from, to: to)
      try Self.expectNone(of: ["345"], in: compared)
      #expect(compared.text.contains(words), "\(compared.text)")
    }
  }

  @Test func theWholeReportIsSearchedAsABuildIs() throws {
    let compared = try Compared(
      from: [:], to: ["organizations/door.yml": Self.organization(Self.phone("012 345 678", Self.hidden))])
    for (name, text) in [
      ("report.txt", "call 012-345-678 now"), ("report.json", #"{"new": "012 \u0033\u00345 678"}"#),
      ("report.html", "<del>012 345</del> <ins>678</ins>"), ("report.md", "012 **345** 678"),
    ] {
      let leaks = compared.comparison.leaks(inFile: name, Array(text.utf8))
      #expect(
        leaks.map(\.message) == [
          "the value of contact 1 of 'open-door' would be published in '\(name)'"
        ])
    }
  }

  private static func expectNone(of secrets: [String], in compared: Compared) throws {
    for (name, text) in try compared.forms {
      // The stylesheet is the same whatever is compared.
      let end = text.firstRange(of: "</style>")?.upperBound ?? text.startIndex
      let text = String(text[end...])
      for secret in secrets {
        #expect(!text.lowercased().contains(secret.lowercased()), "\(secret) in \(name): \(text.suffix(6000))")
      }
      #expect(compared.comparison.leaks(inFile: name, Array(text.utf8)).map(\.message) == [])
    }
  }
}
