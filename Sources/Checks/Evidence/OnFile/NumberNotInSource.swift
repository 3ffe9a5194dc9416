import Diagnostics
import Evidence

/// A number in a sentence is one that the passage which is cited for the sentence prints.
enum NumberNotInSource: EvidenceCheck {
  static let rule = Rule(
    "number-not-in-source", .warning,
    summary: "a number in a sentence should be printed at the places that are cited for it",
    why:
      "A number in a sentence has no figure behind it, so that nothing else notices a slip of a digit.",
    fix: """
      Correct the number or the place. Where you worked the number out, name both numbers it comes from in \
      the sentence, or refer to figures: '{khm-trained}'.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    let records = RecordNumbers(reading)
    return reading.claims.flatMap { claim -> [Diagnostic] in
      guard !claim.restsOnOthers else { return [] }
      return claim.claim.texts.flatMap { text -> [Diagnostic] in
        let scalars = EvidenceReading.scalars(of: text.text)
        let written = WrittenNumbers(scalars)
        guard !written.all.isEmpty else { return [] }
        let own = records.known(for: claim, text: text, reading)
        guard let own else { return [] }
        return written.all.compactMap { number in
          let isKnown = number.values.contains { own.contains($0, beside: written.all, number) }
          return isKnown ? nil : finding(number, in: text, of: claim)
        }
      }
    }
  }

  private static func finding(
    _ number: PrintedNumbers.Printed, in text: SourceClaim.Text, of claim: EvidenceReading.Claim
  ) -> Diagnostic? {
    let passages = claim.passages
    guard let first = passages.first, let line = first.lines.first?.lowerBound else { return nil }
    let places = passages.prefix(3).map { "'\($0.cited.written)'" }.joined(separator: ", ")
    let key = claim.claim.isProse ? "the sentence" : "'\(text.key)' of '\(claim.claim.record)'"
    var notes: [String] = []
    if case .lines = first.cited.passage { notes = [first.cited.shown(line)] }
    return rule.finding(
      "\(number.text) in \(key) is not printed at \(places)",
      at: text.range(of: number.start, length: number.end - number.start),
      related: [.init("the line", at: first.cited.text.range(ofLine: line))], notes: notes,
      suggestion: "correct the number, or cite the place that has it")
  }
}
