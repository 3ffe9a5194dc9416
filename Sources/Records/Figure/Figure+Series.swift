package import Diagnostics
package import Values

/// What a figure says as a whole is what its newest number says.
extension Figure {
  package var value: Located<Quantity>? { latest.value }
  package var missing: MissingReason? { latest.missing }
  package var qualifier: Qualifier? { latest.qualifier }
  package var outOf: Quantity? { latest.outOf }
  package var period: Period? { latest.period }
  package var asOf: PartialDate? { latest.asOf }
  package var sex: SexSplit? { sexSplit(of: latest) }

  /// The split of a number by sex into parts of the whole. Nil where the numbers are rates or means of
  /// women and of men, which divide nothing.
  package func sexSplit(of observation: Observation) -> SexSplit? {
    observation.breakdowns.first { isSplitBySex($0) }.flatMap { SexSplit($0) }
  }

  /// Whether a breakdown is by sex and its parts are those of a whole.
  package func isSplitBySex(_ breakdown: Breakdown) -> Bool {
    breakdown.dimension.meaning == .sex
      && (breakdown.isBasisWritten || breakdown.sense(in: measure, isOfRate: isOfRate) != .each)
  }

  /// The sources of the newest number, which its pages cite with it.
  package var sources: [Citation] { latest.sources }

  /// Every citation of the figure and of its observations, each once, in order.
  package var allSources: [Citation] {
    var seen: Set<String> = []
    return (header.sources + observations.flatMap(\.sources)).filter {
      seen.insert("\($0.source.id), \($0.locator ?? "")").inserted
    }
  }

  /// The observation of a period as references write it: `2015`, `2015-Q1`, `2015/16`.
  package func observation(of period: String) -> Observation? {
    observations.first { $0.period?.text == period }
      ?? observations.first { $0.periodText == period }
  }

  /// The observation that a reference means: the newest without a period.
  package func observation(in period: String?) -> Observation? {
    period.map { observation(of: $0) } ?? latest
  }

  /// The periods of its observations, in order.
  package var periods: [String] { observations.compactMap(\.periodText) }

  /// The anchor of one of its observations in its entry.
  package func anchor(of observation: Observation) -> String {
    guard let period = observation.periodText else { return id }
    return id + "-"
      + period.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
  }
}

extension [Observation] {
  /// Oldest first. Of one time, in the order in which they are written.
  var inOrderOfTime: [Observation] {
    let isSorted = zip(self, dropFirst()).allSatisfy { !Self.isBefore($1, $0) }
    guard !isSorted else { return self }
    return enumerated().sorted { left, right in
      if Self.isBefore(left.element, right.element) { return true }
      if Self.isBefore(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func isBefore(_ left: Observation, _ right: Observation) -> Bool {
    guard let first = left.time, let second = right.time else {
      return left.time == nil && right.time != nil
    }
    return first < second
  }

  /// The last one that has a number and is no forecast, else the last with a number, else the last.
  ///
  /// - Precondition: There is one.
  var newest: Observation {
    last { $0.hasNumber && !$0.isForecast } ?? last { $0.hasNumber } ?? self[count - 1]
  }
}
