import Values

/// Words that show that a text is about the future.
package enum ForeseenWords {
  private static let stems = [
    "alloc", "appropriat", "budget", "commit", "estimat", "expect", "forecast", "foresee", "future",
    "goal", "intend", "outlook", "plan", "pledg", "predict", "project", "promis", "scenario",
    "schedul", "target", "aim", "will",
  ]

  /// Words that show that a number is of a year to come, as no budget is of a year that has not begun.
  private static let forecasts = [
    "expect", "forecast", "outlook", "predict", "project", "scenario", "target",
  ]

  /// Whether a text speaks of a forecast.
  static func areOfForecast(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { word in
      forecasts.contains { word.hasPrefix($0) }
    }
  }

  /// Whether a text has one of them, at the beginning of a word.
  package static func areIn(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { word in
      stems.contains { word.hasPrefix($0) }
    }
  }
}

extension Figure {
  /// Whether the record says that the number is one of the future.
  package var isForeseen: Bool {
    qualifier == .estimate || [label, unit, note ?? ""].contains(where: ForeseenWords.areIn)
  }

  /// Whether it may be of a year that has not begun.
  var isForecast: Bool {
    qualifier == .estimate
      || [label, unit, note ?? ""].contains(where: ForeseenWords.areOfForecast)
  }
}
