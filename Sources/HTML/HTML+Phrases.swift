extension HTML.Interpolation {
  /// A phrase with its holes filled: `{date}` becomes the value of `date`. A name that has no value
  /// stays as it is.
  ///
  /// Everything is escaped and goes straight to its place, so no text is put together.
  package mutating func appendInterpolation(
    _ phrase: String, filling values: KeyValuePairs<StaticString, String>
  ) {
    var phrase = phrase
    phrase.withUTF8 { phrase in
      write { sink in
        var rest = phrase
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
          let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
          let name = rest[(open + 1)..<close]
          sink.appendEscaped(UnsafeBufferPointer(rebasing: rest[..<open]))
          if let value = values.first(where: { $0.key.withUTF8Buffer(name.elementsEqual) })?.value {
            sink.appendEscaped(value)
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
