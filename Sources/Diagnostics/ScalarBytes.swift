/// Scalars at the edges of a place in UTF-8 that has been validated.
package enum ScalarBytes {
  /// The scalar that ends right before `end`, or nil at the start.
  package static func scalar(
    before end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt32? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start, in: bytes)
  }

  /// The scalar that begins at `start`, or nil at the end.
  package static func scalar(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard start < bytes.count else { return nil }
    let lead = bytes[start]
    guard lead >= 0xC0 else { return UInt32(lead) }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var scalar = UInt32(lead) & (0xFF >> UInt32(count + 1))
    for offset in start + 1..<start + count {
      guard offset < bytes.count else { return nil }
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
    }
    return scalar
  }
}
