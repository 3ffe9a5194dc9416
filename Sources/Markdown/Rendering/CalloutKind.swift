import Diagnostics

/// The kinds of callout, by the word in `[!WORD]`. GitHub's five, and three of Dossier's own.
enum CalloutKind: String, CaseIterable {
  case note, tip, important, warning, caution, quote, practice, disputed

  var phrase: Phrase {
    switch self {
    case .note: .calloutNote
    case .tip: .calloutTip
    case .important: .calloutImportant
    case .warning: .calloutWarning
    case .caution: .calloutCaution
    case .quote: .calloutQuote
    case .practice: .calloutPractice
    case .disputed: .calloutDisputed
    }
  }

  /// The words as people write them.
  static let words = allCases.map { $0.rawValue.uppercased() }
}
