import Diagnostics

/// Letters that were lost on the way into a text.
enum UnreadableText {
  /// What is wrong with a text; nil for one that people can read.
  static func finding(in text: String, at range: SourceRange) -> Diagnostic? {
    guard text.utf8.contains(where: { $0 >= 0xC3 }) else { return nil }
    if let lost = text.unicodeScalars.first(where: \.isUnreadable) {
      return FieldRules.unreadable.finding(
        "\(MisleadingCharacter.description(of: lost.value)), can't be read", at: range,
        suggestion: "write the letter that was meant")
    }
    return misread(text).map {
      MisreadLetters.rule.finding(
        "a text must have no letters that were read in another encoding: '\($0)'", at: range,
        suggestion: "copy the text again from a file that is opened as UTF-8")
    }
  }

  /// The first letters of UTF-8 that were read in another encoding.
  private static func misread(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices where bytes[index] == 0xC3 {
        if let end = MisreadLetters.end(at: index, in: bytes) {
          return String(decoding: bytes[index..<end].prefix(60), as: UTF8.self)
        }
      }
      return nil
    }
  }
}
