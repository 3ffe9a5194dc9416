import Comparison
import TestSupport
import Testing

/// What stands in another order, or one level deeper, is said, and never called nothing.
@Suite struct OrderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let base: [String: String?]
    let head: [String: String?]
    let fact: String
    var testDescription: String { name }

    init(
      _ name: String, _ file: (String) -> [String: String?], _ base: String, _ head: String,
      fact: String
    ) {
      self.name = name
      self.base = file(base)
      self.head = file(head)
      self.fact = fact
    }
  }

  @Test(arguments: cases)
  func isTheOneThingThatIsSaid(example: Case) throws {
    let compared = try Compared(from: example.base, to: example.head)
    let change = try #require(compared.comparison.changes.first)
    #expect(compared.comparison.changes.count == 1)
    #expect(change.facts.count == 1, "\(compared.text)")
    #expect(compared.text.contains("\n      \(example.fact)\n"), "\(compared.text)")
  }

  private static func page(_ prose: String) -> [String: String?] {
    ["pages/about.md": "---\nid: about\ntitle: About\nsummary: What this is.\n---\n\(prose)"]
  }

  private static func group(_ lines: String) -> [String: String?] {
    ["organizations/door.yml": WithheldCase.organization(lines)]
  }

  private static func law(_ lines: String) -> [String: String?] {
    [
      "legal/example.yml": """
      - id: example-law
        title: Example Law
        kind: law
        scope: national
        countries: KHM
        sources: example-report, p. 4
      \(lines)

      """
    ]
  }

  private static let opening = "## One\n\nFirst words.\n\n"
  private static let closing = "## Two\n\nLast words.\n\n"
  private static let phone =
    "    - {channel: phone, value: 012 345 678, published: 2026, sources: example-report}\n"
  private static let email =
    "    - {channel: email, value: a@example.org, published: 2026, sources: example-report}\n"
  private static let fax =
    "    - {channel: fax, value: 012 345 999, published: 2026, visibility: withheld, sources: example-report}\n"
  private static let north =
    "    - {visibility: public, address: 1 North Street, area: KH-1, published: 2026, sources: example-report}\n"
  private static let south =
    "    - {visibility: public, address: 2 South Street, area: KH-12, published: 2026, sources: example-report}\n"
  private static let signed = "    - {type: signed, date: 2008, sources: example-report}\n"
  private static let adopted = "    - {type: adopted, date: 2008, sources: example-report}"

  private static let cases = [
    Case(
      "two sections change places", page, opening + closing, closing + opening,
      fact: "sections: in another order"),
    Case(
      "a section becomes a part of the one before", page, opening + closing,
      opening + "#" + closing, fact: "section › Two › heading level: 2 → 3"),
    Case(
      "a heading is emphasized", page, opening + closing,
      opening + closing.replacing("Two", with: "*Two*"),
      fact: "section › Two › heading: Two → *Two*"),
    Case(
      "a blank line more", page, opening + closing, opening + "\n" + closing,
      fact: "text: blank lines only"),
    Case(
      "contacts", group, "  contacts:\n" + phone + email, "  contacts:\n" + email + phone,
      fact: "contacts: in another order"),
    Case(
      "a contact that is withheld", group, "  contacts:\n" + phone + fax,
      "  contacts:\n" + fax + phone, fact: "record: changed in a way that no page shows"),
    Case(
      "places", group, "  locations:\n" + north + south, "  locations:\n" + south + north,
      fact: "locations: in another order"),
    Case(
      "events", law, "  events:\n" + signed + adopted, "  events:\n" + adopted + "\n" + signed,
      fact: "events: in another order"),
  ]
}
