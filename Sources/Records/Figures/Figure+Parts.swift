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
  /// Whether its label or unit says that it is a change or a difference.
  package var isOfChange: Bool {
    FigureUnit.isOfChange(label) || FigureUnit.isOfChange(unit)
  }

  /// Compares the figure with the sum of its parts. Nil where a part has no value, or another unit.
  package func partsComparison(in library: Library) -> PartsComparison? {
    guard let total = value?.value, let parts else { return nil }
    let figures = library.figures.resolve(parts.figures)
    let values = figures.compactMap { $0.value?.value }
    guard values.count == parts.figures.count, figures.allSatisfy({ $0.measure == measure }),
      let sum = Quantity.sum(values)
    else { return nil }
    let rounding = commonRounding(of: values + [total])
    let whole = span(rounding)
    let added = figures.reduce(NumberSpan.zero) { $0.adding($1.span(rounding)) }
    let isConsistent =
      switch parts.relation {
      // Sources write "more than 100" of 60 and 40, too.
      case .sum: sum == total || added.overlaps(whole)
      case .includes: sum == total || !whole.isBelow(added)
      }
    return PartsComparison(sum: sum, total: total, isConsistent: isConsistent)
  }

  /// Whether two figures can be the same number: they have one unit, and digits leave room for both.
  package func agrees(with other: Figure) -> Bool {
    guard let own = value?.value, let others = other.value?.value else {
      return value == nil && other.value == nil
    }
    guard measure == other.measure else { return false }
    let rounding = commonRounding(of: [own, others])
    return own == others && qualifier == other.qualifier
      || Self.haveRoom(span(rounding), qualifier, other.span(rounding), other.qualifier)
  }

  /// Whether a claim cannot be the same number: it is of no other time, and neither digits nor
  /// qualifiers leave room for both.
  package func isContradicted(by claim: Claim) -> Bool {
    guard let own = value?.value else { return false }
    if let time = period ?? asOf, let other = claim.asOf, time.compare(to: other) != .cannotTell {
      return false
    }
    let claimed = claim.value.value
    let common = commonRounding(of: [own, claimed])
    let room = NumberSpan(claimed, claim.qualifier, common ?? rounding(of: claimed))
    if own == claimed, qualifier == claim.qualifier { return false }
    return !Self.haveRoom(span(common), qualifier, room, claim.qualifier)
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
    let own = Set(header.sources.map(\.source))
    return claim.sources.allSatisfy { own.contains($0.source) }
  }

  /// Whether its value and those of its parts are given without 'about', 'at least' or the like.
  package func hasExactParts(in library: Library) -> Bool {
    guard let parts else { return false }
    return qualifier == nil
      && library.figures.resolve(parts.figures).allSatisfy { $0.qualifier == nil }
  }

  /// Whether counts that divide the figure, such as those by sex, can add up to it.
  package func agrees(withCounts sum: Quantity) -> Bool {
    guard let total = value?.value else { return true }
    return total == sum
      || span(rounding(of: total)).overlaps(NumberSpan(sum, nil, rounding(of: sum)))
  }

  private func span(_ common: Quantity.Rounding?) -> NumberSpan {
    guard let value = value?.value else { return .zero }
    return NumberSpan(value, qualifier, common ?? rounding(of: value))
  }

  /// Counts are exact; what is measured is rounded to its last digit.
  private func rounding(of value: Quantity) -> Quantity.Rounding {
    value.wholeNumber == nil || measure.isMeasure ? .lastDigit : .none
  }

  /// Counts that all end in three zeros were rounded to thousands.
  private func commonRounding(of values: [Quantity]) -> Quantity.Rounding? {
    let given = values.filter { $0 != .zero }
    guard !measure.isMeasure, let zeros = given.map(\.trailingZeros).min(), zeros >= 3,
      given.allSatisfy({ $0.wholeNumber != nil })
    else { return nil }
    return .place(zeros)
  }
}
