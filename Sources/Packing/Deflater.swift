import Czlib

/// Compresses by Deflate (RFC 1951).
enum Deflater {
  private static let bits: Int32 = -15
  private static let memory: Int32 = 8

  /// The compressed bytes; nil where there is no memory.
  static func deflate(_ input: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, bits, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(input.count)))
    var isDone = false
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      input.withUnsafeBufferPointer { input in
        // zlib only reads what it is given.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(clamping: input.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(clamping: room)
        isDone = Czlib.deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = room - Int(stream.avail_out)
    }
    return isDone ? output : nil
  }

  /// The CRC-32 of bytes.
  static func checksum(of bytes: [UInt8]) -> UInt {
    bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32(clamping: $0.count)) }
  }
}
