/// Marks of LaTeX in a text, as exports by way of BibTeX have them: `{\'e}`, `\textit{…}`, `{UNHCR}`.
enum LaTeXMarks {
  /// The first mark of a text.
  ///
  /// - Parameter bracesCount: Whether braces are marks as well. In other texts they name figures.
  static func first(in text: String, bracesCount: Bool) -> String? {
    guard text.utf8.contains(where: { $0 == backslash || $0 == dollar || $0 == brace }) else {
      return nil
    }
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      let length: Int? =
        switch bytes[index] {
        case backslash: commandLength(bytes[index...])
        case dollar: mathLength(bytes[index...])
        case brace where bracesCount: groupLength(bytes[index...])
        default: nil
        }
      if let length {
        // The braces around an accent belong to it.
        let start = index > 0 && bytes[index - 1] == brace && length > 1 ? index - 1 : index
        let end = min(bytes.count, index + length + (start < index ? 1 : 0))
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
    }
    return nil
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let dollar = UInt8(ascii: "$")
  private static let brace = UInt8(ascii: "{")

  /// `\'e`, `\"{o}`, `\emph{`, `\&`; nil for a backslash that begins none, as in `A\B`.
  private static func commandLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let next = bytes.dropFirst().first else { return nil }
    let rest = bytes.dropFirst(2)
    if "'`^\"~=.".utf8.contains(next) {
      let letter = rest.first == brace ? rest.dropFirst() : rest
      guard letter.first?.isLetter == true || letter.first == backslash else { return nil }
      return 2 + (rest.first == brace ? 3 : 1)
    }
    if "&%$#_".utf8.contains(next) { return 2 }
    let name = bytes.dropFirst().prefix { $0.isLetter }
    guard !name.isEmpty else { return nil }
    let isGroup = bytes[name.endIndex...].first == brace
    let text = String(decoding: name, as: UTF8.self)
    guard isGroup || letters.contains(text) else { return nil }
    return 1 + name.count + (isGroup ? 1 : 0)
  }

  /// Letters that LaTeX writes as words.
  private static let letters: Set<String> = [
    "ss", "o", "O", "l", "L", "ae", "AE", "oe", "OE", "aa", "AA", "i", "j", "dots", "ldots",
    "textendash", "textemdash", "itshape", "em", "bf", "it",
  ]

  /// `$_2$` and the like, which are numbers above or below the line.
  private static func mathLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let next = bytes.dropFirst().first, "_^\\".utf8.contains(next),
      let end = bytes.dropFirst().prefix(40).firstIndex(of: dollar)
    else { return nil }
    return end - bytes.startIndex + 1
  }

  /// `{UNHCR}` and `{{The Whole Title}}`.
  private static func groupLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let next = bytes.dropFirst().first, next == brace || next.isLetter || next == backslash,
      let end = bytes.prefix(200).firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return end - bytes.startIndex + 1
  }
}
