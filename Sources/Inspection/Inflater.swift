import Czlib

/// Inflates what Deflate compressed (RFC 1950 to 1952), never to more than a limit.
enum Inflater {
  /// What surrounds the compressed bytes, as zlib counts it.
  enum Wrapping: Int32 {
    case none = -15
    case zlib = 15
    case gzip = 31
  }

  enum End {
    case complete
    case damaged
    case tooLarge
  }

  struct Output {
    var bytes: [UInt8] = []
    /// How many bytes of the input were read.
    var used = 0
    var end = End.damaged
  }

  private static let step = 1 << 16

  static func inflate(_ input: ArraySlice<UInt8>, as wrapping: Wrapping, limit: Int) -> Output {
    var output = Output()
    var stream = z_stream()
    guard
      inflateInit2_(
        &stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return output }
    defer { inflateEnd(&stream) }
    var buffer = [UInt8](repeating: 0, count: step)
    input.withUnsafeBufferPointer { input in
      // zlib only reads what it is given.
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (status, count) = buffer.withUnsafeMutableBufferPointer { buffer in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(step)
          let status = Czlib.inflate(&stream, Z_NO_FLUSH)
          return (status, step - Int(stream.avail_out))
        }
        output.bytes += buffer[..<count]
        if output.bytes.count > limit {
          output.bytes.removeLast(output.bytes.count - limit)
          output.end = .tooLarge
          break
        }
        if status == Z_STREAM_END {
          output.end = .complete
          break
        }
        guard status == Z_OK, count > 0 || stream.avail_in > 0 else { break }
      }
      output.used = input.count - Int(stream.avail_in)
    }
    return output
  }
}
