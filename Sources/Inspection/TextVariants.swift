/// What bytes say that are no text as a whole but hold some: names in a font, comments in a sound.
///
/// The bytes themselves are searched anyway. This reads the text in them that is UTF-16 or UTF-32, and
/// stretches of plain text that begin and end within what looks like a word.
enum TextVariants {
  /// Stretches of UTF-16 of at least as many letters are taken for text.
  private static let shortest = 4
  /// Stretches of plain text have at least as many bytes: what is searched for has more.
  private static let shortestRun = 6

  /// The stretches of UTF-16, parted by spaces, whichever byte comes first.
  static func wide(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for isBigEndian in [false, true] {
      for start in 0...1 { text += utf16(bytes, from: start, isBigEndian: isBigEndian) }
    }
    return text
  }

  /// The bytes without zeros, where there are any: UTF-32 of letters below U+10000 is UTF-16 with zeros
  /// between.
  static func withoutZeros(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.contains(0) ? bytes.filter { $0 != 0 } : []
  }

  /// Stretches of letters, digits and what is printed between them, one a line.
  ///
  /// The byte before a text often says its length and looks like a digit, as may the byte behind it. So
  /// a stretch that begins or ends with a digit is there without it as well.
  static func runs(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { buffer in
      var (start, index) = (0, 0)
      while index <= buffer.count {
        let length = letterLength(buffer, at: index)
        guard length == 0 else {
          index += length
          continue
        }
        let end = index
        index += 1
        defer { start = index }
        guard end - start >= shortestRun else { continue }
        let run = buffer[start..<end]
        text += run
        text.append(0x0A)
        let inner = isDigit(run.first) ? run.dropFirst() : run
        if isDigit(run.first) || isDigit(run.last) {
          text += isDigit(run.last) ? inner.dropLast() : inner
          text.append(0x0A)
        }
        if isDigit(run.first), isDigit(run.last) {
          for part in [inner, run.dropLast()] { text += part + [0x0A] }
        }
      }
    }
    return text
  }

  /// How many bytes the letter of UTF-8 has that is at a place; 0 where there is none.
  private static func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    let first = bytes[place]
    if 0x20...0x7E ~= first { return 1 }
    guard 0xC2...0xF4 ~= first else { return 0 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count,
      bytes[place + 1..<place + length].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return 0 }
    return length
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
  }

  /// The stretches that can be text, parted by spaces.
  private static func utf16(
    _ bytes: ArraySlice<UInt8>, from start: Int, isBigEndian: Bool
  ) -> [UInt8] {
    var text: [UInt8] = []
    var run: [UInt8] = []
    var count = 0
    func end() {
      if count >= shortest { text += run + [UInt8(ascii: " ")] }
      run.removeAll(keepingCapacity: true)
      count = 0
    }
    var index = bytes.startIndex + start
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      index += 2
      // What isn't in the scripts of this field is more likely data than text.
      guard isLikelyText(unit), let scalar = Unicode.Scalar(unit) else {
        end()
        continue
      }
      run += Array(String(Character(scalar)).utf8)
      count += 1
    }
    end()
    return text
  }

  private static func isLikelyText(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x20...0x7E, 0xA0...0x24F, 0x300...0x52F, 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF,
      0x1E00...0x206F, 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF:
      true
    default: false
    }
  }

  /// Text of UTF-16 or UTF-32 as UTF-8. Nil where it is none.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32(bytes.dropFirst(4), false) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32(bytes.dropFirst(4), true) }
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    guard isBigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
    return wholeUTF16(bytes.dropFirst(2), isBigEndian: isBigEndian)
  }

  /// All of the bytes as UTF-16. Nil where they aren't.
  static func wholeUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.utf8)
  }

  private static func utf32(_ bytes: ArraySlice<UInt8>, _ isBigEndian: Bool) -> [UInt8]? {
    guard bytes.count % 4 == 0 else { return nil }
    var text = String.UnicodeScalarView()
    for index in stride(from: 0, to: bytes.count, by: 4) {
      let value =
        isBigEndian ? bytes.bigEndian(at: index, bytes: 4) : bytes.littleEndian(at: index, bytes: 4)
      guard let value, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }
}
