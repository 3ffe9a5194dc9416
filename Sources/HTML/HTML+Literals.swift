extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) {
    var writer = MarkupWriter()
    writer.appendLiteral(value)
    self = writer.markup
  }

  package init(stringInterpolation: Interpolation) {
    self = stringInterpolation.writer.markup
  }

  /// Collects a literal's pieces: the literal parts as they are, the values escaped.
  package struct Interpolation: StringInterpolationProtocol {
    package typealias StringLiteralType = StaticString

    fileprivate var writer = MarkupWriter()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) {
      writer.appendLiteral(literal)
    }

    /// Text or an attribute value, escaped.
    ///
    /// Disfavoured, so that a literal among the choices of a condition is markup, not text.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) {
      writer.appendEscaped(text)
    }

    /// Text that may be missing; nothing is written when it is.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String?) {
      if let text { writer.appendEscaped(text) }
    }

    package mutating func appendInterpolation(_ number: Int) {
      writer.appendEscaped(String(number))
    }

    /// Markup, spliced as it is.
    package mutating func appendInterpolation(_ html: HTML) {
      writer.append(html)
    }

    /// Markup that may be missing; nothing is written when it is.
    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { writer.append(html) }
    }

    /// Markup, one piece after the other.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { writer.append(piece) }
    }

    /// A web address for `href` or `src`. An address outside the scheme allow-list becomes `#`.
    package mutating func appendInterpolation(url: String) {
      writer.appendEscaped(isSafeURL(url) ? url : "#")
    }

    /// A boolean attribute: its name with a space before it when `condition` holds.
    package mutating func appendInterpolation(attribute: StaticString, if condition: Bool) {
      guard condition else { return }
      writer.appendLiteral(" ")
      writer.appendLiteral(attribute)
    }
  }
}
