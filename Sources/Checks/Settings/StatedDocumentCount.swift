import Diagnostics
import Library
import Records
import Values

/// What the site says of the number of its documents agrees with the list of them.
enum StatedDocumentCount: Check {
  static let rule = Rule(
    "stated-document-count", .warning,
    summary: "the number of documents in the site's texts must be that of 'compiled-from'",
    why: "The home page would give one number in a sentence and another in the list below it.",
    fix: "Correct the number, add the missing document to 'compiled-from', or say no number.",
    failing: .settings(adding: "disclaimer: Compiled from three documents."),
    passing: .settings(adding: "disclaimer: Compiled from one document."))

  static func findings(in library: Library) -> [Diagnostic] {
    let settings = library.settings
    let count = settings.compiledFrom.count
    guard settings.language.language == "en", count > 0 else { return [] }
    let texts: [(key: String, text: String?)] = [
      ("title", settings.title), ("tagline", settings.tagline),
      ("description", settings.description), ("statement", settings.statement),
      ("not-here", settings.notHere), ("disclaimer", settings.disclaimer),
      ("reuse", settings.reuse), ("print-note", settings.printNote),
    ]
    return texts.compactMap { key, text in
      guard let stated = text.flatMap(statedCount), stated != count else { return nil }
      return rule.finding(
        "'\(key)' must give the number of documents in 'compiled-from', \(count), not \(stated)",
        at: settings.range(of: key))
    }
  }

  /// The number before "documents", with at most one word between: `five published documents`.
  private static func statedCount(_ text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() where word == "documents" || word == "document" {
      for before in words[max(index - 2, 0)..<index].reversed() {
        if let number = number(before) { return number }
      }
    }
    return nil
  }

  private static func number(_ word: Substring) -> Int? {
    numbers.firstIndex(of: String(word)).map { $0 + 1 } ?? Int(word)
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]
}
