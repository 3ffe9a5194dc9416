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
    return garbled(text).map {
      FieldRules.unreadable.finding(
        "'\($0)' is what is left of a letter that was read in another encoding", at: range,
        suggestion: "copy the text again from a file that is opened as UTF-8")
    }
  }

  /// `â€™` and `Ã©`, which UTF-8 looks like when it is read as Windows-1252.
  static func garbled(_ text: String) -> String? {
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      guard let first = last else { continue }
      // A capital 'Ã' at the end of a word may have a quotation mark or a space behind it.
      let isRest =
        first == "Ã" && (0x80...0xBF).contains(scalar.value)
        && !"\u{A0}«»°·".unicodeScalars.contains(scalar)
        || first == "â" && scalar == "€" || first == "à" && scalar == "¸"
        || first == "ï" && scalar == "¿"
      if isRest { return String(String.UnicodeScalarView([first, scalar])) }
    }
    return nil
  }
}
