import Diagnostics
package import Values

/// What the parts of a figure add up to, next to what the figure says.
package struct PartsComparison: Sendable {
  package let sum: Quantity
  package let total: Quantity
  /// Whether both can be true, as far as rounding and qualifiers leave room.
  package let isConsistent: Bool
}

extension Figure {
  /// Whether it is a place in an order: ranks cannot be added, and of two the smaller is the better.
  package var isRank: Bool { measure.isRank || (outOf != nil && measure.countsPlaces) }

  /// Whether its label or unit says that it is a change or a difference.
  package var isOfChange: Bool {
    FigureUnit.isOfChange(label) || FigureUnit.isOfChange(unit)
  }

  /// Whether its label or unit says that it is a percentage of something that it is no part of, such
  /// as growth, inflation or a debt in percent of GDP, which may be above 100.
  package var isBeyondWhole: Bool {
    FigureUnit.isBeyondWhole(label) || FigureUnit.isBeyondWhole(unit)
  }

  /// Whether its label says that it is an average, which may be a fraction of what is counted whole.
  package var isOfAverage: Bool { FigureUnit.isOfAverage(label) }

  /// Whether its label says that it is a rate, an average or an index, of any number of digits.
  package var isOfRate: Bool { FigureUnit.isOfRate(label) }

  /// Compares the figure with the sum of its parts. Nil where a part has no value, or another unit.
  ///
  /// - Parameter observation: One of its numbers, to which only numbers of that time are compared; the
  ///   newest if left out.
  package func partsComparison(
    in library: some SiteRecords, at observation: Observation? = nil
  ) -> PartsComparison? {
    let own = observation ?? latest
    guard let total = own.value?.value, let parts else { return nil }
    let figures = library.figures.resolve(parts.figures).compactMap { part in
      part.observation(atTimeOf: own, of: self).map { (figure: part, number: $0) }
    }
    let values = figures.compactMap { $0.figure.number($0.number, inUnitOf: self) }
    guard values.count == parts.figures.count,
      figures.allSatisfy({ $0.figure.measure.canBePart(of: measure) }),
      let sum = Quantity.sum(values)
    else { return nil }
    let all = figures + [(self, own)]
    let (rounding, power) = (
      Self.commonRounding(of: all), Self.greatestPower(of: all.map(\.figure))
    )
    let whole = span(of: own, rounding, inPower: power)
    let added = figures.reduce(NumberSpan.zero) {
      $0.adding($1.figure.span(of: $1.number, rounding, inPower: power))
    }
    let isConsistent =
      switch parts.relation {
      // Sources write "more than 100" of 60 and 40, too.
      case .sum: sum == total || added.overlaps(whole)
      case .includes: sum == total || !whole.isBelow(added)
      }
    return PartsComparison(sum: sum, total: total, isConsistent: isConsistent)
  }

  /// The number that is of the same time as one of another figure. A figure with one number has that, and
  /// so has one whose period is the only one that both have.
  private func observation(atTimeOf other: Observation, of figure: Figure) -> Observation? {
    guard isSeries || figure.isSeries else { return latest }
    guard let period = other.periodText else { return isSeries ? nil : latest }
    return observation(of: period)
  }

  /// Whether two figures can be the same number: they have one unit, and digits leave room for both.
  package func agrees(with other: Figure) -> Bool {
    guard let own = value?.value, other.value != nil else {
      return value == nil && other.value == nil
    }
    guard measure.unscaled.unit == other.measure.unscaled.unit else { return false }
    let both = [(self, latest), (other, other.latest)]
    let (rounding, power) = (
      Self.commonRounding(of: both), Self.greatestPower(of: [self, other])
    )
    return own == other.number(other.latest, inUnitOf: self) && qualifier == other.qualifier
      || Self.haveRoom(
        span(of: latest, rounding, inPower: power), qualifier,
        other.span(of: other.latest, rounding, inPower: power), other.qualifier)
  }

  /// Its number in the scale of another figure: 5,200 million as 5.2 where that is in billions. Nil
  /// where there is none, or it has too many digits.
  private func number(_ observation: Observation, inUnitOf other: Figure) -> Quantity? {
    observation.value?.value.moved(by: measure.unscaled.power - other.measure.unscaled.power)
  }

  private static func greatestPower(of figures: [Figure]) -> Int {
    figures.map(\.measure.unscaled.power).max() ?? 0
  }

  /// Whether a claim cannot be the same number: it is of no other time, and neither digits nor
  /// qualifiers leave room for both.
  package func isContradicted(by claim: Claim) -> Bool {
    guard let own = value?.value else { return false }
    if let time = period?.date ?? asOf, let other = claim.asOf,
      time.compare(to: other) != .cannotTell
    {
      return false
    }
    let claimed = claim.value.value
    let common = measure.isMeasure ? nil : Self.commonRounding(of: [own, claimed])
    let room = NumberSpan(claimed, claim.qualifier, common ?? rounding(of: claimed))
    if own == claimed, qualifier == claim.qualifier { return false }
    return !Self.haveRoom(
      span(of: latest, common, inPower: measure.unscaled.power), qualifier, room, claim.qualifier)
  }

  /// Whether two numbers can be the same one. Of two that nothing qualifies, one number can't be rounded
  /// to both where they only touch, such as 5.5 to 5 and to 6.
  private static func haveRoom(
    _ one: NumberSpan, _ qualifier: Qualifier?, _ other: NumberSpan, _ otherQualifier: Qualifier?
  ) -> Bool {
    qualifier == nil && otherQualifier == nil
      ? one.sharesMoreThanABound(with: other) : one.overlaps(other)
  }

  /// Whether a claim is made in no other source than the figure itself.
  package func hasSources(of claim: Claim) -> Bool {
    let own = Set(allSources.map(\.source))
    return claim.sources.allSatisfy { own.contains($0.source) }
  }

  /// Whether its value and those of its parts are given without 'about', 'at least' or the like.
  package func hasExactParts(in library: some SiteRecords) -> Bool {
    guard let parts else { return false }
    return qualifier == nil
      && library.figures.resolve(parts.figures).allSatisfy { $0.qualifier == nil }
  }

  /// Whether counts that divide a number of the figure, such as those by sex, can add up to it.
  ///
  /// - Parameters:
  ///   - counts: Numbers in the figure's unit.
  ///   - observation: The number that they divide; the newest if left out.
  package func agrees(
    withCounts counts: [(number: Quantity, qualifier: Qualifier?)],
    at observation: Observation? = nil
  ) -> Bool {
    let own = observation ?? latest
    let parts = counts.map(\.number)
    guard let total = own.value?.value, let sum = Quantity.sum(parts) else { return true }
    if total == sum { return true }
    let power = measure.unscaled.power
    // Counts that all end in zeros were rounded alike.
    let common = measure.isMeasure ? nil : Self.commonRounding(of: parts + [total])
    let added = counts.reduce(NumberSpan.zero) {
      $0.adding(NumberSpan($1.number, $1.qualifier, common ?? rounding(of: $1.number)))
    }
    return span(of: own, common, inPower: power).overlaps(added)
  }

  /// - Parameter power: Of figures in several scales the greatest, in which all are compared.
  private func span(
    of observation: Observation, _ common: Quantity.Rounding?, inPower power: Int
  ) -> NumberSpan {
    guard let value = observation.value?.value else { return .zero }
    return NumberSpan(value, observation.qualifier, common ?? rounding(of: value))
      .divided(byPowerOfTen: max(power - measure.unscaled.power, 0))
  }

  /// Counts are exact; what is measured is rounded to its last digit.
  private func rounding(of value: Quantity) -> Quantity.Rounding {
    value.wholeNumber == nil || measure.isMeasure ? .lastDigit : .none
  }

  private static func commonRounding(
    of figures: [(figure: Figure, number: Observation)]
  ) -> Quantity.Rounding? {
    figures.contains(where: \.figure.measure.isMeasure)
      ? nil : commonRounding(of: figures.compactMap { $0.number.value?.value })
  }

  /// Counts that all end in three zeros were rounded to thousands.
  private static func commonRounding(of values: [Quantity]) -> Quantity.Rounding? {
    let given = values.filter { $0 != .zero }
    guard let zeros = given.map(\.trailingZeros).min(), zeros >= 3,
      given.allSatisfy({ $0.wholeNumber != nil })
    else { return nil }
    return .place(zeros)
  }
}
