/// The text of a description that may be HTML, as HSDS allows.
enum PlainDescription {
  /// The text without tags and entities, on one line. Text without tags stays as it is.
  static func text(_ source: String) -> String {
    guard source.contains("<") || source.contains("&") else { return source }
    var result = ""
    var rest = source[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"), isTag(rest[...end]) {
        result += " "
        rest = rest[rest.index(after: end)...]
      } else if character == "&", let (text, end) = entity(rest) {
        result += text
        rest = rest[end...]
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    guard result != source else { return source }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" .", with: ".").replacing(" ,", with: ",")
  }

  private static func isTag(_ text: Substring) -> Bool {
    guard text.utf8.count < 400 else { return false }
    let name = text.dropFirst().drop { $0 == "/" }
    return name.first?.isLetter == true
  }

  private static func entity(_ text: Substring) -> (String, Substring.Index)? {
    guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let known = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "#39": "'",
      "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—",
    ]
    return known[String(name)].map { ($0, text.index(after: end)) }
  }
}
