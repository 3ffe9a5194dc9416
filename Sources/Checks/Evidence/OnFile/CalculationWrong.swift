import Diagnostics
import Evidence

/// A number that was worked out is what its sum comes to.
enum CalculationWrong: EvidenceCheck {
  static let rule = Rule(
    "calculation-wrong",
    summary: "the sum of 'calculated' must come to the number, from numbers that the source prints",
    why: "No source prints this number, so readers can only check it by the sum.",
    fix: """
      Write the sum with digits and + - * / and brackets, such as '594 + 305', and correct the number or \
      the sum. A share may be rounded as the number is.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  static func findings(in reading: EvidenceReading) -> [Diagnostic] {
    reading.claims.flatMap { claim -> [Diagnostic] in
      guard case .calculated(let sum) = claim.claim.origin else { return [] }
      guard let calculation = Calculation(sum.text) else {
        return [
          rule.finding(
            "'\(sum.text)' must be a sum in digits", at: sum.range, suggestion: "such as 594 + 305")
        ]
      }
      var findings: [Diagnostic] = []
      if let number = claim.claim.numbers.first,
        calculation.result.rounded(to: number.value.scale) != number.value
      {
        findings.append(
          rule.finding(
            "'\(sum.text)' comes to \(calculation.result.text), and '\(number.key)' of "
              + "'\(claim.claim.record)' is \(number.text)", at: sum.range,
            related: [.init("the number", at: number.range)],
            suggestion: "correct one of the two"))
      }
      guard claim.isKnown else { return findings }
      let printed = PrintedNumbers(claim.passageText)
      let used = PrintedNumbers(sum.text).printed
      for number in used where !number.values.contains(where: { printed.contain($0) || $0.isRound })
      {
        findings.append(
          rule.finding(
            "\(number.text) in 'calculated' of '\(claim.claim.record)' is not printed at the places that "
              + "are cited", at: sum.range(of: number.start, length: number.end - number.start),
            suggestion: "correct the number, or cite the place that has it"))
      }
      return findings
    }
  }
}

extension PlainNumber {
  /// Whether it is one that sums have of their own: 1, 2, 10, 100.
  fileprivate var isRound: Bool { isWhole && [1, 2, 10, 12, 100, 1000].contains(units) }
}
