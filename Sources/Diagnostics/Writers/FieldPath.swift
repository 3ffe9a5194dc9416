/// What a finding is about by names that stay when lines are inserted: the record and its keys.
///
/// No value is in it but the record's identifier, and that only where a finding may quote its line:
/// what is made of it must not help anybody to guess what is withheld.
struct FieldPath {
  let text: String

  /// How far from a line its record is looked for.
  private static let reach = 5_000

  /// - Parameters:
  ///   - line: The line of the finding.
  ///   - lines: Those of its file.
  ///   - mayQuote: Whether a finding may quote a line.
  init(ofLine line: Int, in lines: SourceLines, mayQuote: (ArraySlice<UInt8>) -> Bool) {
    let isProse = lines.bytes(ofLine: 1).map(Self.isFence) ?? false
    if isProse, let fence = Self.fence(in: lines), line > fence {
      text = Self.identifier(from: 2, indent: 0, in: lines, mayQuote).map { $0 + " " } ?? ""
      return
    }
    var keys: [String] = []
    var limit = Int.max
    var first = isProse ? 2 : 1
    var indent = 0
    for number in stride(from: line, through: max(first, line - Self.reach), by: -1) {
      guard let bytes = lines.bytes(ofLine: number), let found = Line(bytes) else { continue }
      if found.indent < limit, let key = found.key {
        keys.append(key)
        limit = found.dash ?? found.indent
        // A list may begin as far to the left as the key that it belongs to.
        if found.dash != nil { limit += 1 }
      }
      if found.dash == 0, !isProse {
        (first, indent) = (number, found.indent)
        break
      }
    }
    let id = Self.identifier(from: first, indent: indent, in: lines, mayQuote)
    text = ([id ?? ""] + keys.reversed()).joined(separator: " ")
  }

  /// The line that ends front matter.
  private static func fence(in lines: SourceLines) -> Int? {
    (2...reach).first { lines.bytes(ofLine: $0).map(isFence) ?? true }
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  /// The identifier of the record that begins on a line.
  private static func identifier(
    from first: Int, indent: Int, in lines: SourceLines, _ mayQuote: (ArraySlice<UInt8>) -> Bool
  ) -> String? {
    for number in first..<(first + reach) {
      guard let bytes = lines.bytes(ofLine: number) else { return nil }
      guard let line = Line(bytes) else { continue }
      if number > first, line.dash == 0 || isFence(bytes) { return nil }
      guard line.indent == indent, line.key == "id" else { continue }
      return mayQuote(bytes) ? line.value : nil
    }
    return nil
  }

  /// What one line has of keys and list items. Nil for a blank line and a comment.
  private struct Line {
    /// The column of its first dash; nil where it begins no item.
    var dash: Int?
    /// The column of its text behind dashes.
    let indent: Int
    let key: String?
    let value: String

    init?(_ bytes: ArraySlice<UInt8>) {
      var rest = bytes
      var column = 0
      while let byte = rest.first {
        if byte == UInt8(ascii: "-"), rest.dropFirst().first.map({ $0 == 0x20 }) ?? true {
          dash = dash ?? column
        } else if byte != 0x20 {
          break
        }
        rest = rest.dropFirst()
        column += 1
      }
      guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
      indent = column
      let word = rest.prefix { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      }
      let behind = rest.dropFirst(word.count)
      let isKey = !word.isEmpty && behind.first == UInt8(ascii: ":")
      key = isKey ? String(decoding: word, as: UTF8.self) : nil
      let text = behind.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
      value = String(
        decoding: text.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }
}
