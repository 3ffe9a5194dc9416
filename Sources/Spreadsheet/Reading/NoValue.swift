/// What programs write into a cell for a value that is missing.
enum NoValue {
  /// A telephone number that is `n/a` has a finding of its own.
  static func isWord(_ text: String, in use: ColumnUse) -> Bool {
    switch use {
    case .name, .text: words.contains(text)
    case .identifier: text == "nan" || text == "null"
    case .contact, .other: false
    }
  }

  private static let words: Set<String> = [
    "NULL", "Null", "null", "(null)", "<null>", "N/A", "n/a", "N/a", "<NA>", "None", "NONE", "nan",
    "NaN", "NAN", "-nan", "NaT", "nil", "undefined", "(blank)", "(empty)",
  ]
}
