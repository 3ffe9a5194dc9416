#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension HTML {
  /// A place that is filled when all of the page is known, such as the number of a citation, which
  /// depends on what is above it.
  ///
  /// A hole is copied with the markup around it, and is gone when that is not used. So the holes of a
  /// finished page are in the order of the page, in whatever order its parts were made.
  ///
  /// - Parameter number: By which whoever fills the hole knows what belongs in it.
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

  /// The same markup with its holes filled.
  ///
  /// - Parameter content: What belongs in a hole, by its number and by how many bytes are before it.
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
  /// The first byte of a hole. No text in UTF-8 has it, so nothing else in the sink does.
  private static let holeMark: UInt8 = 0xFF

  /// The mark and four bytes for the number.
  static let sizeOfHole = 5

  mutating func appendHole(_ number: Int) {
    append(Self.holeMark)
    withUnsafeBytes(of: UInt32(number)) { bytes in
      for byte in bytes { append(byte) }
    }
  }

  /// The first hole between two places.
  func hole(from start: Int, to end: Int) -> (place: Int, number: Int)? {
    precondition(start <= end && end <= used, "markup must be used before its page is finished")
    guard let mark = memchr(base + start, Int32(Self.holeMark), end - start) else { return nil }
    let place = UnsafePointer(mark.assumingMemoryBound(to: UInt8.self)) - UnsafePointer(base)
    let number = UnsafeRawPointer(base + place + 1).loadUnaligned(as: UInt32.self)
    return (place, Int(number))
  }
}
