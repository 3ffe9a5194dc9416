import Diagnostics
import Library
import Records

/// Two items of a set say different things, or a note says why they do not.
enum RepeatedItem: Check {
  static let rule = Rule(
    "repeated-item", .warning,
    summary: "two items of a set must not have the same text, unless a note says why",
    why: "One of the two was probably copied by mistake, and what should stand there is missing.",
    fix: "Compare both with the source. Where it repeats itself, say so under 'note' of one item.",
    failing: .init("guidelines/example.yml", guidelines(second: "Ask for  consent.")),
    passing: .init("guidelines/example.yml", guidelines(second: "Offer an interpreter.")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.guidelines.flatMap { $0.header.disputes.isEmpty ? findings(in: $0) : [] }
  }

  private static func findings(in set: Guideline) -> [Diagnostic] {
    var firstWithText: [String: (number: Int, item: Guideline.Item)] = [:]
    return set.numberedItems.compactMap { _, number, item in
      let text = folded(item.text)
      guard let first = firstWithText[text] else {
        firstWithText[text] = (number, item)
        return nil
      }
      guard first.item.note == nil, item.note == nil else { return nil }
      return rule.finding(
        "item \(number) must not repeat the text of item \(first.number)", at: item.range,
        related: [.init("item \(first.number)", at: first.item.range)])
    }
  }

  /// The text without regard to capitals and to how its words are set apart.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func guidelines(second: String) -> String {
    """
    id: interviews
    title: Rules for interviews
    kind: guidelines
    sections:
      - title: Before the interview
        items:
          - text: Ask for consent.
            sources: example-report, p. 4
          - text: \(second)
            sources: example-report, p. 4
    sources: example-report, p. 4

    """
  }
}
