import Diagnostics
import Fields

/// A list of texts in one cell: `officials; judges; police`.
///
/// A backslash before a semicolon or another backslash makes it part of the text. Blanks around a
/// text and empty texts are left out, so that a semicolon too many does no harm.
enum CellList {
  static func written(_ items: [String]) -> String {
    items.map(escaped).joined(separator: "; ")
  }

  /// Byte by byte, since a semicolon and a sign that joins it are one character to Swift.
  private static func escaped(_ item: String) -> String {
    var bytes: [UInt8] = []
    for byte in item.utf8 {
      if byte == .semicolon || byte == .backslash { bytes.append(.backslash) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The texts, each with its own place in the cell.
  static func items(of cell: Sheet.Cell, in bytes: [UInt8], file: FileID) -> [Node] {
    var position = cell.range.start
    if cell.isQuoted { position.column += 1 }
    var cursor = Cursor(at: cell.content.lowerBound, position: position)
    let end = cell.content.upperBound
    while cursor.offset < end, bytes[cursor.offset].isBlank { cursor.advance(in: bytes) }
    if CellText.isGuarded(cell.text) { cursor.advance(in: bytes) }

    var items: [Node] = []
    var item = Item(at: cursor)
    while cursor.offset < end {
      let start = cursor
      var byte = bytes[cursor.offset]
      cursor.advance(in: bytes)
      if byte == .semicolon {
        if let node = item.node(in: file) { items.append(node) }
        item = Item(at: cursor)
        continue
      }
      // In quotes a quote is written twice.
      if cell.isQuoted, byte == .quote { cursor.advance(in: bytes) }
      if byte == .backslash, cursor.offset < end,
        bytes[cursor.offset] == .semicolon || bytes[cursor.offset] == .backslash
      {
        byte = bytes[cursor.offset]
        cursor.advance(in: bytes)
      }
      item.append(byte == .return ? .lineFeed : byte, from: start, to: cursor)
    }
    if let node = item.node(in: file) { items.append(node) }
    return items
  }

  /// One text of the list so far.
  private struct Item {
    var text: [UInt8] = []
    var start: Cursor
    var end: Cursor
    /// How much of the text is left when blanks at its end are taken off.
    var length = 0

    init(at cursor: Cursor) {
      start = cursor
      end = cursor
    }

    mutating func append(_ byte: UInt8, from: Cursor, to: Cursor) {
      let isSpacing = byte.isBlank || byte.isLineEnd
      if isSpacing, text.isEmpty { return }
      if text.isEmpty { start = from }
      text.append(byte)
      guard !isSpacing else { return }
      length = text.count
      end = to
    }

    func node(in file: FileID) -> Node? {
      guard length > 0 else { return nil }
      let range = SourceRange(file: file, start: start.position, end: end.position)
      return CellText.node(
        String(decoding: text[..<length], as: UTF8.self), isQuoted: false, at: range)
    }
  }
}
