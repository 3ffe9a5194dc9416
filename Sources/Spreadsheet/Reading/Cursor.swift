import Diagnostics

/// A place in the bytes of a file that knows its line and column on the way.
struct Cursor {
  private(set) var offset: Int
  private(set) var position: SourcePosition

  init(at offset: Int, position: SourcePosition = SourcePosition(line: 1, column: 1)) {
    self.offset = offset
    self.position = position
  }

  /// Steps over one byte, or over a whole line end (LF, CRLF or CR).
  ///
  /// Columns count Unicode scalars, so that the bytes that continue one do not.
  mutating func advance(in bytes: [UInt8]) {
    let byte = bytes[offset]
    offset += 1
    if byte == .return || byte == .lineFeed {
      if byte == .return, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
      position = SourcePosition(line: Int(position.line) + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      position.column += 1
    }
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let `return` = UInt8(ascii: "\r")
  static let lineFeed = UInt8(ascii: "\n")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")

  var isLineEnd: Bool { self == .return || self == .lineFeed }
  /// What is taken off the ends of a cell. A line end there is part of its text.
  var isBlank: Bool { self == .space || self == .tab }
}
