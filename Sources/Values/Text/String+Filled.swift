extension String {
  /// The phrase with its holes filled: `{date}` becomes the value of `date`. A name that has no value
  /// stays as it is.
  package func filled(_ values: KeyValuePairs<String, String>) -> String {
    var phrase = self
    return phrase.withUTF8 { phrase in
      var filled: [UInt8] = []
      filled.reserveCapacity(phrase.count + 32)
      var rest = phrase
      while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        filled += UnsafeBufferPointer(rebasing: rest[..<open])
        let name = UnsafeBufferPointer(rebasing: rest[(open + 1)..<close])
        if let value = values.first(where: { $0.key.isWritten(in: name) })?.value {
          filled += value.utf8
        } else {
          filled += UnsafeBufferPointer(rebasing: rest[open...close])
        }
        rest = UnsafeBufferPointer(rebasing: rest[(close + 1)...])
      }
      filled += rest
      return String(decoding: filled, as: UTF8.self)
    }
  }

  private func isWritten(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? utf8.elementsEqual(bytes)
  }
}
