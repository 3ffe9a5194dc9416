import Diagnostics
import Evidence

/// A figure prints the number that its source prints, at the place that is cited.
enum ValueAtLocator: EvidenceCheck {
  static let rule = Rule(
    "value-at-locator",
    summary: "a number must be printed at the place in its source that is cited for it",
    why: """
      A slip of a digit or a wrong line is invisible to readers: they see a number with a source, and \
      few go and look.
      """,
    fix: """
      Compare the number with the line that the finding shows. Where the number is on another line, \
      correct the place. Where it is printed nowhere because you counted it, write 'counted: true'; where \
      you worked it out, write how: 'calculated: "594 + 305"'.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    reading.claims.flatMap { claim -> [Diagnostic] in
      guard claim.isKnown, !claim.claim.numbers.isEmpty else { return [] }
      guard case .printed = claim.claim.origin else { return [] }
      let passages = claim.passages.map { passage in
        (passage.cited, passage.lines, PrintedNumbers(passage.cited.text.text(of: passage.lines)))
      }
      return claim.claim.numbers.compactMap { number in
        let isPrinted = passages.contains {
          $0.2.contain(number.value, power: number.power, isPercent: number.isPercent)
        }
        return isPrinted
          ? nil : finding(number, of: claim, passages.map { ($0.0, $0.1) }, reading)
      }
    }
  }

  private static func finding(
    _ number: SourceClaim.Number, of claim: EvidenceReading.Claim,
    _ passages: [(cited: EvidenceReading.Cited, lines: [ClosedRange<Int>])],
    _ reading: EvidenceReading
  ) -> Diagnostic? {
    guard let first = passages.first else { return nil }
    let places = passages.map { "'\($0.cited.written)'" }.joined(separator: " or ")
    let words = reading.words(of: claim.claim)
    let line = first.lines.first?.lowerBound ?? 1
    var notes = passages.compactMap { passage -> String? in
      guard case .lines = passage.cited.passage, let line = passage.lines.first?.lowerBound else {
        return nil
      }
      let near = nearest(to: number, in: passage.cited.text.text(of: passage.lines))
      return passage.cited.shown(line, around: near)
    }
    if notes.count > 3 { notes = Array(notes.prefix(3)) }
    return rule.finding(
      "'\(number.key)' of '\(claim.claim.record)' is \(number.text), which is not printed at \(places)",
      at: number.range, related: [.init("the line", at: first.cited.text.range(ofLine: line))],
      notes: notes, suggestion: suggestion(number, first.cited, first.lines, words))
  }

  private static func suggestion(
    _ number: SourceClaim.Number, _ cited: EvidenceReading.Cited, _ lines: [ClosedRange<Int>],
    _ words: Set<String>
  ) -> String {
    let text = cited.text
    let here = text.words.agreement(of: words, lines: lines)
    let other = text.words.best(for: words) { line in
      !lines.contains { $0.contains(line) }
        && PrintedNumbers(text.line(line) ?? "")
          .contain(number.value, power: number.power, isPercent: number.isPercent)
    }
    if let other, other.agreement > max(here * 0.8, 6) {
      return
        "line \(other.line) has it: \u{201C}\(text.quoted(other.line, around: number.text))\u{201D}; "
        + "correct the line"
    }
    if let near = nearest(to: number, in: text.text(of: lines)) {
      return
        "the passage prints \(near); correct the number, or write 'counted: true' or 'calculated'"
    }
    return "correct the number or the place, or write 'counted: true' or 'calculated'"
  }

  /// The printed number whose digits are most like those of a value.
  private static func nearest(to number: SourceClaim.Number, in passage: String) -> String? {
    let own = Array(number.value.text.utf8)
    let printed = PrintedNumbers(passage).printed.map(\.text)
    let scored = printed.map { text -> (text: String, distance: Int) in
      (text, EditDistance.between(own, text.utf8.filter { (0x30...0x39).contains($0) }))
    }
    guard let best = scored.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, own.count / 2)
    else { return nil }
    return best.text
  }
}
