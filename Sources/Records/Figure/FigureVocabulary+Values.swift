package import Values

extension FigureVocabulary {
  /// Why there is no number: `No figure: not published`.
  package func absence(_ reason: Figure.MissingReason?) -> String {
    reason.map { missing.filled(["reason": text(of: $0)]) } ?? noFigure
  }

  /// Any number in a unit without the words of the unit, but with its percent sign and qualifier.
  package func number(
    _ quantity: Quantity, _ unit: FigureUnit, qualifier: Qualifier? = nil
  ) -> String {
    qualified(text(of: quantity, unit, qualifier, in: .line), by: qualifier)
  }

  /// Any number in a unit, with that unit: what another source says, or what parts add up to.
  package func value(
    _ quantity: Quantity, _ unit: FigureUnit, qualifier: Qualifier? = nil
  ) -> String {
    let number = qualified(text(of: quantity, unit, qualifier, in: .line), by: qualifier)
    guard !unit.isPercent, !unit.isYear(quantity) else { return number }
    return joined(number, self.unit(unit, for: quantity))
  }

  /// The digits, scaled where they are many, with a percent sign where that is the unit.
  func text(
    of value: Quantity, _ unit: FigureUnit, _ qualifier: Qualifier?,
    in room: FigureText.Room
  ) -> String {
    if unit.isYear(value) { return value.text }
    var number = self.number(value)
    if !unit.hasScale, !unit.isPercent,
      let short = value.scaled(rounding: qualifier?.direction ?? .nearest),
      short.isExact || room == .card
    {
      number = scaled(short)
    }
    return unit.isPercent ? percent.filled(["n": number]) : number
  }

  func qualified(_ number: String, by qualifier: Qualifier?) -> String {
    switch qualifier {
    case .atLeast: atLeast.filled(["n": number])
    case .moreThan: moreThan.filled(["n": number])
    case .about: about.filled(["n": number])
    case .upTo: upTo.filled(["n": number])
    case .lessThan: lessThan.filled(["n": number])
    case .estimate: estimate.filled(["n": number])
    case nil: number
    }
  }

  /// A percent sign as the first word of a unit keeps to its number.
  func joined(_ number: String, _ unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return number }
    if unit.utf8.first == UInt8(ascii: "%") { return number + "\u{A0}" + unit }
    return withUnit.filled(["n": number, "unit": unit])
  }
}

extension Qualifier {
  /// Where rounding must go, so that what is said of the number stays true.
  fileprivate var direction: Quantity.Direction {
    switch self {
    case .atLeast, .moreThan: .down
    case .upTo, .lessThan: .up
    case .about, .estimate: .nearest
    }
  }
}
