/// What word processors and spreadsheets print in the place of a text or a value that they lost.
package enum PastedError {
  private static let wordErrors = [
    "Reference source not found", "Bookmark not defined", "Hyperlink reference not valid",
    "No text of specified style", "Not a valid", "No bookmark name given",
    "Unknown switch argument", "No table of", "No index entries", "Main Document Only",
    "Filename not specified", "Verweisquelle konnte nicht", "Textmarke nicht definiert",
    "Source du renvoi introuvable", "Signet non défini", "No se encuentra el origen",
    "Marcador no definido", "Fonte de referência não", "Indicador não definido",
    "Sumber referensi tidak", "Không tìm thấy nguồn", "ไม่พบแหล่งการอ้างอิง",
  ]

  private static let sheetErrors = [
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!",
  ]

  /// Whether a word processor's error follows the exclamation mark at `index`, behind its first word.
  package static func isWordProcessors(
    _ text: UnsafeBufferPointer<UInt8>, exclamation index: Int
  ) -> Bool {
    guard index > 2, isWord(text[index - 1]) || text[index - 1] == 0x20 else { return false }
    let rest = text[(index + 1)...].prefix(80).drop { $0 == 0x20 }
    return wordErrors.contains { rest.starts(with: $0.utf8) }
  }

  /// Whether a line begins with the words of a field that nobody has filled in.
  package static func isPlaceholder(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "C") else { return false }
    return line.starts(with: "Click or tap here to enter".utf8)
      || line.starts(with: "Click here to enter".utf8) || line.starts(with: "Choose an item.".utf8)
  }

  /// The error of a spreadsheet that begins at the `#` at `index`.
  package static func spreadsheets(
    _ text: UnsafeBufferPointer<UInt8>, hash index: Int
  ) -> String? {
    guard index + 3 < text.count, index == 0 || !isWord(text[index - 1]),
      let error = sheetErrors.first(where: { text[index...].starts(with: $0.utf8) })
    else { return nil }
    let end = index + error.utf8.count
    return end == text.count || !isWord(text[end]) ? error : nil
  }

  /// Whether a byte is part of a word. Those beyond ASCII are.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
