package import Diagnostics
package import Fields
package import JSON

/// The identifier of a source: any text on one line, because reference managers choose their own.
///
/// Zotero exports `12047273/KC6WFG78` or a web address, Better BibTeX `smithReport2014`. A citation writes
/// it as it is; one with a blank, a comma or a semicolon is put in braces, as pandoc does: `{Smith, 2014}`.
package struct SourceKey: Sendable, Hashable {
  package let text: String

  package static let longest = 300

  private init(unchecked text: String) {
    self.text = text
  }

  /// The key as a citation writes it.
  package var written: String { Self.written(text) }

  /// A key as a citation writes it: in braces where it would end too early.
  package static func written(_ key: String) -> String {
    let needsBraces = key.utf8.contains { byte in
      byte <= 0x20 || ",;[]{}".utf8.contains(byte)
    }
    return needsBraces ? "{\(key)}" : key
  }
}

extension SourceKey: Comparable {
  package static func < (left: SourceKey, right: SourceKey) -> Bool { left.text < right.text }
}

extension SourceKey: ParsedValue {
  package static var rule: Rule { ValueRules.badIdentifier }
  package static var expectation: String { "an identifier such as smith-2014" }
  package static var unread: SourceKey { SourceKey(unchecked: "") }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": ["string", "integer"], "minLength": 1, "maxLength": .int(longest)]
  }

  package static func parse(_ text: String) -> Result<SourceKey, ParseMistake> {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else {
      return .failure(ParseMistake("a source must have an identifier that is not empty"))
    }
    guard !first.properties.isWhitespace, !last.properties.isWhitespace else {
      return .failure(
        ParseMistake("\(inQuotes(text)) must not begin or end with a blank"))
    }
    if let index = scalars.map(\.value).firstIndex(where: { MisleadingCharacter.contains($0) }) {
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must be one line without control characters", at: index..<index + 1))
    }
    guard scalars.count <= longest else {
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must have at most \(longest) characters", at: longest..<scalars.count))
    }
    guard hasBalancedBraces(text) else {
      return .failure(
        ParseMistake("\(inQuotes(text)) must have as many '}' as '{', or no citation could name it")
      )
    }
    return .success(SourceKey(unchecked: text))
  }

  private static func hasBalancedBraces(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}

extension SourceKey {
  /// Cuts `key, locator` or `{key}, locator` in two. Nil where it is neither.
  package static func split(_ text: String) -> (key: String, locator: String?)? {
    let bytes = Array(text.utf8)
    var (keyEnd, next) = (bytes.count, bytes.count)
    var start = 0
    if bytes.first == UInt8(ascii: "{") {
      var depth = 0
      guard
        let close = bytes.indices.first(where: { index in
          if bytes[index] == UInt8(ascii: "{") { depth += 1 }
          if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
          return depth == 0
        })
      else { return nil }
      (start, keyEnd, next) = (1, close, close + 1)
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      guard next == bytes.count || bytes[next] == UInt8(ascii: ",") else { return nil }
    } else if let comma = bytes.firstIndex(of: UInt8(ascii: ",")) {
      (keyEnd, next) = (comma, comma)
      while keyEnd > 0, bytes[keyEnd - 1] == 0x20 { keyEnd -= 1 }
    }
    let key = String(bytes: bytes[start..<keyEnd])
    if start == 0, key.utf8.contains(where: { $0 <= 0x20 }) { return nil }
    guard next < bytes.count else { return (key, nil) }
    return (key, String(bytes: bytes[(next + 1)...].drop { $0 == 0x20 }))
  }
}
