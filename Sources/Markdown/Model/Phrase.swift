/// An interface word that prose needs and that a site may override in each language.
package enum Phrase: String, Sendable, CaseIterable {
  case calloutNote = "callout-note"
  case calloutTip = "callout-tip"
  case calloutImportant = "callout-important"
  case calloutWarning = "callout-warning"
  case calloutCaution = "callout-caution"
  case calloutQuote = "callout-quote"
  case calloutPractice = "callout-practice"
  case calloutDisputed = "callout-disputed"
  case footnotes
  case footnote
  case footnoteBack = "footnote-back"
  case taskDone = "task-done"
  case taskOpen = "task-open"

  /// The word where a site gives no other.
  package var english: String {
    switch self {
    case .calloutNote: "Note"
    case .calloutTip: "Tip"
    case .calloutImportant: "Important"
    case .calloutWarning: "Warning"
    case .calloutCaution: "Caution"
    case .calloutQuote: "Quote"
    case .calloutPractice: "Good practice"
    case .calloutDisputed: "Disputed"
    case .footnotes: "Footnotes"
    case .footnote: "Footnote"
    case .footnoteBack: "Back to reference"
    case .taskDone: "Done"
    case .taskOpen: "Not done"
    }
  }
}
