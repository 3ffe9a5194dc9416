package import Fields

/// Writes nodes as YAML that `YAMLReader` reads back as the same values.
package enum YAMLWriter {
  /// A list of records, one after the other with an empty line between them.
  package static func list(_ items: [Node]) -> String {
    guard !items.isEmpty else { return "[]\n" }
    return items.map { "- " + withoutBlanks(block($0, indent: 2)) }.joined(separator: "\n")
  }

  /// The lines of a value that stands on lines of its own, each indented and ended.
  private static func block(_ node: Node, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    switch node.content {
    case .map(let entries) where !entries.isEmpty:
      return entries.map { margin + scalar($0.key) + ":" + value($0.value, indent: indent) }
        .joined()
    case .list(let items) where !items.isEmpty:
      return items.map { item in
        if case .map(let entries) = item.content, !entries.isEmpty {
          return margin + "- " + withoutBlanks(block(item, indent: indent + 2))
        }
        return margin + "-" + value(item, indent: indent)
      }.joined()
    default:
      return margin + withoutBlanks(value(node, indent: indent))
    }
  }

  /// The text without the blanks before it. To Swift a blank and a sign that joins it, such as a Khmer
  /// vowel, are one character, so that scalars are looked at.
  private static func withoutBlanks(_ text: String) -> String {
    String(text.unicodeScalars.drop { $0 == " " })
  }

  /// A value behind its key or dash: on the same line where it is short, else below.
  private static func value(_ node: Node, indent: Int) -> String {
    switch node.content {
    case .map(let entries):
      return entries.isEmpty ? " {}\n" : "\n" + block(node, indent: indent + 2)
    case .list(let items):
      return items.isEmpty ? " []\n" : "\n" + block(node, indent: indent + 2)
    case .plain(let text):
      return node.isNull ? " ~\n" : " " + (literal(text, indent: indent) ?? scalar(text) + "\n")
    case .quoted(let text):
      return " " + (literal(text, indent: indent) ?? scalar(text) + "\n")
    }
  }

  /// A text of several lines as a block, where a block can hold it.
  private static func literal(_ text: String, indent: Int) -> String? {
    guard text.contains("\n"), let first = text.unicodeScalars.first, first != "\n", first != " ",
      !text.hasSuffix("\n\n"), !text.unicodeScalars.contains(where: { $0 != "\n" && isSpecial($0) })
    else { return nil }
    let endsInLineEnd = text.hasSuffix("\n")
    let margin = String(repeating: " ", count: indent + 2)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast(endsInLineEnd ? 1 : 0)
    return (endsInLineEnd ? "|\n" : "|-\n")
      + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
  }

  /// A text on one line, in quotes unless it cannot be taken for anything else.
  private static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first),
      text != "null", text.unicodeScalars.last != " ", text.unicodeScalars.last != ":"
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) { return false }
      if scalar == " ", before == ":" { return false }
      if scalar == "#", before == " " { return false }
      before = scalar
    }
    return true
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  /// Whether a character must be written as an escape: controls and what turns or hides text.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isSpecial(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
