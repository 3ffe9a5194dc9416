package import Diagnostics
package import Fields
package import JSON

/// The name of a record in references and addresses: lower-case words joined by hyphens.
package struct Identifier: Sendable, Hashable {
  package let text: String

  /// Longer names would make addresses that are cut off in print.
  package static let longest = 80

  private init(unchecked text: String) {
    self.text = text
  }

  /// The identifier nearest to a text: `Example_Figure` gives `example-figure`. Nil where the
  /// text has neither letters nor digits of ASCII.
  package init?(normalising text: String) {
    var bytes: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "'") {
      if byte.isLetter || byte.isDigit {
        bytes.append(byte.lowered)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    bytes = Array(bytes.prefix(Self.longest))
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    self.init(unchecked: String(bytes: bytes))
  }
}

extension Identifier: Comparable {
  package static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

extension Identifier: ParsedValue {
  package static var rule: Rule { ValueRules.badIdentifier }
  package static var expectation: String { "an identifier such as kh-trained-2022" }
  package static var unread: Identifier { Identifier(unchecked: "") }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": .int(longest),
    ]
  }

  package static func parse(_ text: String) -> Result<Identifier, ParseMistake> {
    var hyphenBefore = true
    var length = 0
    for scalar in text.unicodeScalars {
      let byte = UInt8(exactly: scalar.value) ?? 0
      let isHyphen = byte == UInt8(ascii: "-")
      guard byte.isLowerLetter || byte.isDigit || isHyphen && !hyphenBefore else {
        return .failure(mistake(text, at: length..<length + 1))
      }
      hyphenBefore = isHyphen
      length += 1
    }
    guard !hyphenBefore else { return .failure(mistake(text, at: nil)) }
    guard length <= longest else {
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must have at most \(longest) characters", at: longest..<length))
    }
    return .success(Identifier(unchecked: text))
  }

  private static func mistake(_ text: String, at place: Range<Int>?) -> ParseMistake {
    ParseMistake(
      "\(inQuotes(text)) must be lower-case letters and digits, joined by single hyphens",
      // Several names in one text are not one name.
      suggestions: text.contains { ",;".contains($0) }
        ? [] : Identifier(normalising: text).map { [$0.text] } ?? [], at: place)
  }
}
