/// Words that show that a text is about the future.
enum ForeseenWords {
  private static let stems = [
    "alloc", "appropriat", "budget", "commit", "estimat", "expect", "forecast", "foresee", "future",
    "goal", "intend", "outlook", "plan", "pledg", "predict", "project", "promis", "scenario",
    "schedul", "target", "aim", "will",
  ]

  /// Whether a text has one of them, at the beginning of a word.
  static func areIn(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { word in
      stems.contains { word.hasPrefix($0) }
    }
  }
}
