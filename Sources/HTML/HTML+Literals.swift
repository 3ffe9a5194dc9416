extension HTML: ExpressibleByStringInterpolation {
  @inlinable
  package init(stringLiteral value: StaticString) {
    let sink = MarkupSink.ofThisThread
    let start = sink.pointee.used
    sink.pointee.append(value.utf8Start, value.utf8CodeUnitCount)
    self.init(from: start, to: sink.pointee.used)
  }

  @inlinable
  package init(stringInterpolation literal: Interpolation) {
    self.init(from: literal.start, to: literal.end)
  }

  /// Writes a literal's pieces into the sink: the literal parts as they are, the values escaped.
  @usableFromInline
  package struct Interpolation: StringInterpolationProtocol {
    @usableFromInline package typealias StringLiteralType = StaticString

    @usableFromInline let sink: UnsafeMutablePointer<MarkupSink>
    @usableFromInline var start: Int
    @usableFromInline var end: Int

    @inlinable
    package init(literalCapacity: Int, interpolationCount: Int) {
      sink = MarkupSink.ofThisThread
      start = sink.pointee.used
      end = start
    }

    /// Writes at the end of the literal, which is moved behind everything if it isn't the last.
    @inlinable
    mutating func write(_ body: (inout MarkupSink) -> Void) {
      if end != sink.pointee.used { move() }
      body(&sink.pointee)
      end = sink.pointee.used
    }

    @usableFromInline @inline(never)
    mutating func move() {
      let begin = sink.pointee.used
      sink.pointee.repeatBytes(from: start, to: end)
      start = begin
    }

    @inlinable
    package mutating func appendLiteral(_ literal: StaticString) {
      write { $0.append(literal.utf8Start, literal.utf8CodeUnitCount) }
    }

    /// Text or an attribute value, escaped.
    ///
    /// Disfavoured, so that a literal among the choices of a condition is markup, not text.
    @_disfavoredOverload @inlinable
    package mutating func appendInterpolation(_ text: String) {
      write { $0.appendEscaped(text) }
    }

    /// Text that may be missing; nothing is written when it is.
    @_disfavoredOverload @inlinable
    package mutating func appendInterpolation(_ text: String?) {
      if let text { appendInterpolation(text) }
    }

    @inlinable
    package mutating func appendInterpolation(_ number: Int) {
      write { $0.append(number) }
    }

    /// Markup, as it is. What has just been written behind the literal is there already.
    @inlinable
    package mutating func appendInterpolation(_ html: HTML) {
      if html.start == end, html.end == sink.pointee.used {
        end = html.end
      } else {
        copy(html)
      }
    }

    @usableFromInline @inline(never)
    mutating func copy(_ html: HTML) {
      if html.isEmpty { return }
      // A literal that begins with finished markup, or goes on with it, needs no copy yet.
      if start == end || html.start == end {
        if start == end { start = html.start }
        end = html.end
        return
      }
      write { $0.repeatBytes(from: html.start, to: html.end) }
    }

    /// Markup that may be missing; nothing is written when it is.
    @inlinable
    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { appendInterpolation(html) }
    }

    /// Markup, one piece after the other.
    @inlinable
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { appendInterpolation(piece) }
    }

    /// Markup that was kept; nothing is written where there is none.
    @inlinable
    package mutating func appendInterpolation(_ kept: KeptHTML?) {
      kept?.withBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        write { $0.append(start, bytes.count) }
      }
    }

    /// The markup of each item, with a separator between them.
    @inlinable
    package mutating func appendInterpolation<Items: Sequence>(
      for items: Items, separator: StaticString = "", _ markup: (Items.Element) -> HTML
    ) {
      var isFirst = true
      for item in items {
        if !isFirst { appendLiteral(separator) }
        appendInterpolation(markup(item))
        isFirst = false
      }
    }

    /// Markup around a value that may be missing; nothing is written when it is.
    @inlinable
    package mutating func appendInterpolation<Value>(
      if value: Value?, _ markup: (Value) -> HTML
    ) {
      if let value { appendInterpolation(markup(value)) }
    }

    /// A web address for `href` or `src`. An address outside the scheme allow-list becomes `#`.
    package mutating func appendInterpolation(url: String) {
      write { $0.appendEscaped(isSafeURL(url) ? url : "#") }
    }

    /// A boolean attribute: its name with a space before it when `condition` holds.
    @inlinable
    package mutating func appendInterpolation(attribute: StaticString, if condition: Bool) {
      guard condition else { return }
      appendLiteral(" ")
      appendLiteral(attribute)
    }
  }
}
