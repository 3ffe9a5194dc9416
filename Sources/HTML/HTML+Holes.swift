#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension HTML {
  /// Returns a placeholder that is filled when the whole page is known. The number of a citation, for
  /// example, depends on the citations above it.
  ///
  /// A hole is copied with the markup around it, and disappears if that markup isn't used. The holes of
  /// a finished page are therefore in page order, even if its parts were made in another order.
  ///
  /// - Parameter number: Identifies the content that will fill the hole.
  package static func hole(_ number: Int) -> HTML {
    let sink = MarkupSink.ofThisThread
    let start = sink.pointee.used
    sink.pointee.appendHole(number)
    return HTML(from: start, to: sink.pointee.used)
  }

  /// The numbers of the holes, in the order in which they are in the markup.
  package var holes: [Int] {
    var numbers: [Int] = []
    var place = start
    while let hole = MarkupSink.ofThisThread.pointee.hole(from: place, to: end) {
      numbers.append(hole.number)
      place = hole.place + MarkupSink.sizeOfHole
    }
    return numbers
  }

  /// Returns the same markup with its holes filled.
  ///
  /// - Parameter content: Returns the content of a hole, given its number and how many bytes precede it.
  package func filled(_ content: (_ number: Int, _ place: Int) -> HTML) -> HTML {
    let sink = MarkupSink.ofThisThread
    var filled = Interpolation(literalCapacity: 0, interpolationCount: 0)
    var place = start
    while let hole = sink.pointee.hole(from: place, to: end) {
      filled.write { $0.repeatBytes(from: place, to: hole.place) }
      filled.appendInterpolation(content(hole.number, filled.end - filled.start))
      place = hole.place + MarkupSink.sizeOfHole
    }
    filled.write { $0.repeatBytes(from: place, to: end) }
    return HTML(stringInterpolation: filled)
  }
}

extension MarkupSink {
  /// The first byte of a hole. UTF-8 never contains it, so nothing else in the sink does.
  private static let holeMark: UInt8 = 0xFF

  /// The mark and four bytes for the number.
  static let sizeOfHole = 5

  mutating func appendHole(_ number: Int) {
    append(Self.holeMark)
    withUnsafeBytes(of: UInt32(number)) { bytes in
      for byte in bytes { append(byte) }
    }
  }

  /// Returns the first hole between two places.
  func hole(from start: Int, to end: Int) -> (place: Int, number: Int)? {
    precondition(start <= end && end <= used, "markup must be used before its page is finished")
    guard let mark = memchr(base + start, Int32(Self.holeMark), end - start) else { return nil }
    let place = UnsafePointer(mark.assumingMemoryBound(to: UInt8.self)) - UnsafePointer(base)
    let number = UnsafeRawPointer(base + place + 1).loadUnaligned(as: UInt32.self)
    return (place, Int(number))
  }
}
