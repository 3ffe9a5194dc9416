/// Reads numbers and marks out of a file. What lies outside it is nil, never a crash.
extension ArraySlice<UInt8> {
  /// A number of up to eight bytes, the most significant first, at a place from the slice's start.
  func bigEndian(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, count <= self.count, place <= self.count - count else { return nil }
    var number: UInt64 = 0
    for index in 0..<count { number = number << 8 | UInt64(self[startIndex + place + index]) }
    return Int(exactly: number)
  }

  /// A number of up to eight bytes, the least significant first, at a place from the slice's start.
  func littleEndian(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, count <= self.count, place <= self.count - count else { return nil }
    var number: UInt64 = 0
    for index in (0..<count).reversed() {
      number = number << 8 | UInt64(self[startIndex + place + index])
    }
    return Int(exactly: number)
  }

  /// The bytes from a place of the slice's start on; nil where there are fewer.
  func part(at place: Int, count: Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count >= 0, count <= self.count, place <= self.count - count else {
      return nil
    }
    return self[startIndex + place..<startIndex + place + count]
  }

  /// Whether the letters are at a place from the slice's start.
  func has(_ mark: String, at place: Int = 0) -> Bool {
    part(at: place, count: mark.utf8.count)?.elementsEqual(mark.utf8) ?? false
  }

  /// Where the letters first are, as an index of the slice.
  func firstPlace(of mark: String, from start: Int? = nil) -> Int? {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return nil }
    return withUnsafeBufferPointer { buffer in
      let last = buffer.count - mark.count
      var index = (start ?? startIndex) - startIndex
      while index <= last {
        if buffer[index] == first,
          mark.indices.allSatisfy({ buffer[index + $0] == mark[$0] })
        {
          return startIndex + index
        }
        index += 1
      }
      return nil
    }
  }

  /// Whether the letters, whatever their case, are anywhere in the bytes; zeros between them are
  /// skipped, so that UTF-16 and UTF-32 are read as well.
  func names(_ word: String) -> Bool {
    let word = Array(word.lowercased().utf8)
    guard let first = word.first else { return false }
    return withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] | 0x20 == first, Self.isWord(word, in: buffer, at: index) { return true }
        index += 1
      }
      return false
    }
  }

  private static func isWord(
    _ word: [UInt8], in buffer: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var (place, zeros) = (start, 0)
    var matched = 0
    while matched < word.count {
      guard place < buffer.count else { return false }
      let byte = buffer[place]
      if byte == 0 {
        zeros += 1
        guard zeros <= 3, matched > 0 else { return false }
      } else {
        let isLetter = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        guard (isLetter ? byte | 0x20 : byte) == word[matched] else { return false }
        matched += 1
        zeros = 0
      }
      place += 1
    }
    return true
  }
}
