extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) {
    var bytes: [UInt8] = []
    value.withUTF8Buffer { bytes.append(contentsOf: $0) }
    self.init(trusted: bytes)
  }

  package init(stringInterpolation: Interpolation) {
    self.init(trusted: stringInterpolation.bytes)
  }

  /// Collects a literal's pieces: the literal parts as they are, the values escaped.
  package struct Interpolation: StringInterpolationProtocol {
    package typealias StringLiteralType = StaticString

    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text or an attribute value, escaped.
    ///
    /// Disfavoured, so that a literal among the choices of a condition is markup, not text.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) {
      appendEscaped(text, to: &bytes)
    }

    /// Text that may be missing; nothing is written when it is.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String?) {
      if let text { appendEscaped(text, to: &bytes) }
    }

    package mutating func appendInterpolation(_ number: Int) {
      appendDecimal(number, to: &bytes)
    }

    /// Markup, spliced as it is.
    package mutating func appendInterpolation(_ html: HTML) {
      bytes.append(contentsOf: html.bytes)
    }

    /// Markup that may be missing; nothing is written when it is.
    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { bytes.append(contentsOf: html.bytes) }
    }

    /// Markup, one piece after the other.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    /// A web address for `href` or `src`. An address outside the scheme allow-list becomes `#`.
    package mutating func appendInterpolation(url: String) {
      appendEscaped(isSafeURL(url) ? url : "#", to: &bytes)
    }

    /// A boolean attribute: its name with a space before it when `condition` holds.
    package mutating func appendInterpolation(attribute: StaticString, if condition: Bool) {
      guard condition else { return }
      bytes.append(UInt8(ascii: " "))
      attribute.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
  }
}

/// Appends a whole number in ASCII digits.
package func appendDecimal(_ number: Int, to bytes: inout [UInt8]) {
  if number < 0 { bytes.append(UInt8(ascii: "-")) }
  appendDecimal(number.magnitude, to: &bytes)
}

private func appendDecimal(_ magnitude: UInt, to bytes: inout [UInt8]) {
  if magnitude > 9 { appendDecimal(magnitude / 10, to: &bytes) }
  bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
}
