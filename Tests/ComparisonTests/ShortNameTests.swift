import Comparison
import Diagnostics
import TestSupport
import Testing

/// An unlisted body whose name is one everyday word, for which the gate does not search.
@Suite struct ShortNameTests {
  private static let hidden = """
    - id: haven
      name: Haven
      kind: ngo
      listed: false
      unlisted-reason: Safety.
      sources: example-report

    """
  private static let listed = hidden.replacing(
    "  listed: false\n  unlisted-reason: Safety.\n", with: "")

  @Test func isNotWhatAnEntryIsCalledBy() throws {
    func group(_ text: String) -> [String: String?] {
      [
        "organizations/haven.yml": Self.hidden,
        "organizations/example.yml": """
        - id: example-group
          name: Example Group
          kind: ngo
          countries: KHM
          roles:
            - {role: supports, of: other-group, text: Teaches., sources: example-report}
            - {role: funds, of: haven, text: \(text), sources: example-report}
          sources: example-report, p. 5
        - {id: other-group, name: Other Group, kind: ngo, sources: example-report}

        """,
      ]
    }
    let compared = try Compared(from: group("Pays the gardener."), to: group("Pays the chauffeur."))
    try WithheldTests.expectNone(of: ["haven", "gardener", "chauffeur"], in: compared)
    #expect(
      compared.part("ORGANIZATIONS") == """
          changed  Example Group (example-group)
              roles › 2: changed; withheld
        """)
  }

  @Test func isInNoFindingOfTheRulesAndInNoPath() throws {
    let policy = SmallSite.settings + "review: {require: organization}\n"
    let compared = try Compared(
      from: ["organizations/haven.yml": Self.hidden],
      to: [
        "organizations/haven.yml": Self.hidden, "site.yml": policy,
        "assets/haven-logo.txt": "A file.\n",
      ])
    try WithheldTests.expectNone(of: ["haven"], in: compared)
    #expect(
      compared.part("FINDINGS THAT APPEARED") == """
          Content/organizations/example.yml:1:7: error: 'example-group' must be approved before it is \
        published [not-approved]
          error: it names what is withheld, so it is not shown [not-approved]
        """, "\(compared.text)")
    #expect(compared.text.contains("a file whose name is withheld: + 8 bytes"))
  }

  @Test func isNotShownWhereProseLinkedToIt() throws {
    func page(_ words: String) -> String {
      "---\nid: about\ntitle: About\nsummary: What this site is.\n---\nWe work with \(words).\n"
    }
    let compared = try Compared(
      from: ["organizations/haven.yml": Self.listed, "pages/about.md": page("[them](org:haven)")],
      to: ["organizations/haven.yml": Self.hidden, "pages/about.md": page("others")])
    try WithheldTests.expectNone(of: ["haven"], in: compared)
    #expect(
      compared.text.contains(
        "text before the first heading: (withheld) → We work with others.\n"), "\(compared.text)")
  }

  /// The word itself is no secret where it means something else.
  @Test func isAnOrdinaryWordOfProse() throws {
    func page(_ words: String) -> String {
      "---\nid: about\ntitle: About\nsummary: What this site is.\n---\nA safe \(words).\n"
    }
    let compared = try Compared(
      from: ["organizations/haven.yml": Self.hidden, "pages/about.md": page("haven")],
      to: ["organizations/haven.yml": Self.hidden, "pages/about.md": page("place")])
    #expect(
      compared.text.contains("text before the first heading: A safe haven. → A safe place.\n"))
  }
}
