import Diagnostics

/// A file of a feed with a space for each character that no text needs and that hides or turns others.
///
/// One control character in one description would stop the whole feed otherwise.
struct ReadableBytes {
  private(set) var bytes: [UInt8]
  /// The characters that were replaced, with their places.
  private(set) var findings: [Diagnostic] = []
  private let file: FileID

  /// More places than these are counted only.
  private static let longestList = 20

  /// - Parameter isJSON: Whether escapes such as `\u000b` are characters too.
  init(_ source: [UInt8], isJSON: Bool, file: FileID) {
    self.file = file
    bytes = []
    bytes.reserveCapacity(source.count)
    var (line, column, index, further) = (1, 1, 0, 0)
    // Editors don't count a byte order mark as a column.
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes += source.prefix(3)
      index = 3
    }
    while index < source.count {
      let byte = source[index]
      var length = 1
      var odd: UInt32?
      var space: [UInt8] = [UInt8(ascii: " ")]
      if byte >= 0x80 {
        length = Self.length(in: source, at: index)
        if length > 1 {
          let scalar = source.withUnsafeBufferPointer { ScalarBytes.scalar(at: index, in: $0) }
          odd = scalar.flatMap { MisleadingCharacter.contains($0) ? $0 : nil }
        }
      } else if byte == UInt8(ascii: "\\"), isJSON {
        (odd, length) = Self.escape(in: source, at: index)
        // An escape of a space is as long, so the columns behind it stay.
        space = Array((length == 6 ? "\\u0020" : "  ").utf8)
      } else if byte == 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
        odd = UInt32(byte)
      }
      if let odd {
        bytes += space
        if findings.count < Self.longestList {
          findings.append(Self.finding(odd, file, line, column))
        } else {
          further += 1
        }
      } else {
        bytes += source[index..<min(index + length, source.count)]
      }
      index += length
      if byte == 0x0A {
        line += 1
        column = 1
      } else {
        column += byte >= 0x80 ? 1 : length
      }
    }
    if further > 0 {
      findings.append(
        ImportRules.replaced.finding(
          "\(further) more characters that cannot be read were replaced by spaces in the file",
          at: SourceRange(wholeOf: file)))
    }
  }

  /// How many bytes the scalar has; 1 for what is no UTF-8, which the reader refuses.
  private static func length(in source: [UInt8], at index: Int) -> Int {
    let count =
      switch source[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let rest = source[(index + 1)...].prefix(count - 1)
    return rest.count == count - 1 && rest.allSatisfy { $0 & 0xC0 == 0x80 } ? count : 1
  }

  private static func finding(
    _ scalar: UInt32, _ file: FileID, _ line: Int, _ column: Int
  ) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return ImportRules.replaced.finding(
      "the character U+\(code) cannot be read and was replaced by a space",
      at: SourceRange(
        file: file, start: SourcePosition(line: line, column: column),
        end: SourcePosition(line: line, column: column + 1)))
  }

  /// The character that an escape of JSON writes, where it is an odd one, and how long the escape is.
  private static func escape(in source: [UInt8], at index: Int) -> (odd: UInt32?, length: Int) {
    guard index + 1 < source.count else { return (nil, 1) }
    switch source[index + 1] {
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "u"):
      guard index + 6 <= source.count,
        let value = UInt32(
          String(decoding: source[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
      else { return (nil, 2) }
      let isBlank = value == 0x09 || value == 0x0A || value == 0x0D
      return (MisleadingCharacter.contains(value) && !isBlank ? value : nil, 6)
    default: return (nil, 2)
    }
  }
}
