import Fields

/// Why a text is not the value that it should be, and what was probably meant.
package struct ParseMistake: Error, Hashable, Sendable {
  /// The rule that the text breaks, such as `'2007-13' must have a month from 01 to 12`.
  package let message: String
  /// Texts that would be right, the likeliest first. Each one can be parsed.
  package let suggestions: [String]
  /// The Unicode scalars of the text that are wrong; nil stands for all of them.
  package let place: Range<Int>?

  package init(_ message: String, suggestions: [String] = [], at place: Range<Int>? = nil) {
    self.message = message
    self.suggestions = suggestions
    self.place = place
  }

  /// `did you mean '2007-03'?`, or nil where nothing is likely.
  package var question: String? {
    suggestions.isEmpty ? nil : "did you mean \(quotedList(suggestions))?"
  }
}

/// The text in single quotes, cut where it is long and on one line whatever it holds.
package func inQuotes(_ text: String) -> String {
  let limit = 60
  var shown = "'"
  for (index, scalar) in text.unicodeScalars.prefix(limit + 1).enumerated() {
    if index == limit {
      shown += "…"
    } else {
      let isControl = scalar.properties.generalCategory == .control
      shown.unicodeScalars.append(isControl ? " " : scalar)
    }
  }
  return shown + "'"
}
