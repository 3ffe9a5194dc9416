import Comparison
import Diagnostics
import TestSupport
import Testing

/// What either version withholds is in no form of a report: not its old value, not its new one.
@Suite struct WithheldTests {
  @Test(arguments: WithheldCase.all)
  func isInNoForm(_ example: WithheldCase) throws {
    let compared = try Compared(
      from: ["organizations/door.yml": WithheldCase.organization(example.base)],
      to: ["organizations/door.yml": WithheldCase.organization(example.head)])
    try Self.expectNone(of: example.secrets, in: compared)
    #expect(compared.text.contains(example.said), "\(compared.text)")
    #expect(!compared.comparison.isEmpty)
  }

  @Test(arguments: [true, false])
  func aTermIsInNoFormWhereverItStood(isWithheldNow: Bool) throws {
    let named = PlantedName.files(naming: "Zelda Quuxley", as: "zelda-quuxley")
    var silent = PlantedName.files(naming: "somebody", as: "somebody")
    silent["withheld.yml"] = "- {id: survivor, text: Zelda Quuxley}\n"
    let compared =
      try isWithheldNow
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
        lines.contains {
          $0.contains(label) && $0.contains(old) || $0.contains(label + "withheld")
        },
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
    #expect(
      compared.part("ORGANIZATIONS") == """
          changed  Example Group (example-group)
              roles: changed; withheld
        """)
  }

  @Test func aContactThatIsTooOldIsNotShown() throws {
    let contact = WithheldCase.organization(
      WithheldCase.phone("012 345 678", ", verified: {date: 2026-01-01, how: called}"))
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
      from: [:],
      to: [
        "organizations/door.yml": WithheldCase.organization(
          WithheldCase.phone("012 345 678", WithheldCase.hidden))
      ])
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

  static func expectNone(of secrets: [String], in compared: Compared) throws {
    for (name, text) in try compared.forms {
      // The stylesheet is the same whatever is compared.
      let end = text.firstRange(of: "</style>")?.upperBound ?? text.startIndex
      let text = String(text[end...])
      for secret in secrets {
        #expect(
          !text.lowercased().contains(secret.lowercased()),
          "\(secret) in \(name): \(text.suffix(6000))")
      }
      #expect(compared.comparison.leaks(inFile: name, Array(text.utf8)).map(\.message) == [])
    }
  }
}
