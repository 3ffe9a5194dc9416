extension HTML.Interpolation {
  /// A phrase with its holes filled: `{date}` becomes the value of `date`. A name that has no value
  /// stays as it is.
  ///
  /// Everything is escaped and goes straight to its place, so no text is put together.
  package mutating func appendInterpolation(
    _ phrase: String, filling values: KeyValuePairs<StaticString, String>
  ) {
    write(phrase) { name in
      values.first { $0.key.withUTF8Buffer { $0.elementsEqual(name) } }.map { value in
        { $0.appendEscaped(value.value) }
      }
    }
  }

  /// The same for numbers in plain digits.
  package mutating func appendInterpolation(
    _ phrase: String, filling values: KeyValuePairs<StaticString, Int>
  ) {
    write(phrase) { name in
      values.first { $0.key.withUTF8Buffer { $0.elementsEqual(name) } }.map { value in
        { $0.append(value.value) }
      }
    }
  }

  /// - Parameter value: Writes the value of a name; nil for a name without one.
  private mutating func write(
    _ phrase: String,
    _ value: (UnsafeBufferPointer<UInt8>) -> ((inout MarkupSink) -> Void)?
  ) {
    var phrase = phrase
    phrase.withUTF8 { phrase in
      write { sink in
        var rest = phrase
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
          let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
          sink.appendEscaped(UnsafeBufferPointer(rebasing: rest[..<open]))
          if let fill = value(UnsafeBufferPointer(rebasing: rest[(open + 1)..<close])) {
            fill(&sink)
          } else {
            sink.appendEscaped(UnsafeBufferPointer(rebasing: rest[open...close]))
          }
          rest = UnsafeBufferPointer(rebasing: rest[(close + 1)...])
        }
        sink.appendEscaped(rest)
      }
    }
  }
}
