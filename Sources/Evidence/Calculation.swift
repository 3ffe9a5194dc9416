/// A sum that an editor worked out, as it is written: `594 + 305`, `(120 - 20) / 4`, `3 x 12`.
package struct Calculation: Sendable {
  /// What it comes to.
  package let result: PlainNumber

  /// Nil where it is none. Words behind the last number, such as a reason, are left out.
  package init?(_ text: String) {
    var reader = Reader(Array(text.unicodeScalars))
    guard let result = reader.sum(), reader.isAtEnd, reader.count > 1 else { return nil }
    self.result = result
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var index = 0
    /// How many numbers there are.
    var count = 0
    private var depth = 0

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// Whether nothing but words is left.
    var isAtEnd: Bool {
      let rest = scalars[min(index, scalars.count)...]
      return rest.first.map { !"+-*/()\u{D7}\u{F7}\u{2212}".unicodeScalars.contains($0) } ?? true
        && !rest.contains { $0.decimalDigit != nil }
    }

    mutating func sum() -> PlainNumber? {
      guard var result = product() else { return nil }
      while let sign = next(of: ["+", "-", "\u{2212}", "\u{2013}"]) {
        guard let right = product(),
          let value = sign == "+" ? result.plus(right) : result.minus(right)
        else { return nil }
        result = value
      }
      return result
    }

    private mutating func product() -> PlainNumber? {
      guard var result = factor() else { return nil }
      while let sign = next(of: ["*", "\u{D7}", "x", "/", "\u{F7}", ":"]) {
        guard let right = factor(),
          let value = ["/", "\u{F7}", ":"].contains(sign)
            ? result.divided(by: right) : result.times(right)
        else { return nil }
        result = value
      }
      return result
    }

    private mutating func factor() -> PlainNumber? {
      skipBlanks()
      guard index < scalars.count else { return nil }
      if scalars[index] == "(" {
        guard depth < 20 else { return nil }
        index += 1
        depth += 1
        defer { depth -= 1 }
        guard let inner = sum(), next(of: [")"]) != nil else { return nil }
        return inner
      }
      guard scalars[index].decimalDigit != nil else { return nil }
      var text = ""
      while index < scalars.count {
        let scalar = scalars[index]
        let isBeforeDigit =
          index + 1 < scalars.count && scalars[index + 1].decimalDigit != nil
        if let digit = scalar.decimalDigit {
          text += "\(digit)"
        } else if scalar == ".", isBeforeDigit {
          text += "."
        } else if [",", "\u{A0}", "\u{202F}"].contains(scalar), isBeforeDigit {
          // A mark of thousands.
        } else {
          break
        }
        index += 1
      }
      count += 1
      return PlainNumber(text)
    }

    private mutating func next(of signs: Set<Unicode.Scalar>) -> Unicode.Scalar? {
      skipBlanks()
      guard index < scalars.count, signs.contains(scalars[index]) else { return nil }
      // A letter is a sign only where it stands alone.
      if scalars[index] == "x", index + 1 < scalars.count, scalars[index + 1].isWordLetter {
        return nil
      }
      index += 1
      return scalars[index - 1]
    }

    private mutating func skipBlanks() {
      while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    }
  }
}
