import Evidence

/// The numbers of a sentence that say something about the matter: not those of lines, articles and notes, nor
/// those in names such as `4P` and `Fund-19`.
struct WrittenNumbers {
  let all: [PrintedNumbers.Printed]

  init(_ scalars: [Unicode.Scalar]) {
    var all: [PrintedNumbers.Printed] = []
    var skippedEnd: Int?
    for number in PrintedNumbers(scalars).printed {
      if Self.isInWord(number, scalars)
        || Self.isPlace(number, scalars, after: skippedEnd)
      {
        skippedEnd = number.end
      } else {
        all.append(number)
      }
    }
    self.all = all
  }

  private static func isInWord(_ number: PrintedNumbers.Printed, _ scalars: [Unicode.Scalar])
    -> Bool
  {
    if number.end < scalars.count {
      let next = scalars[number.end]
      if next.isWordLetter, !isSuffix(number.end, scalars) { return true }
    }
    guard number.start > 0 else { return false }
    let before = scalars[number.start - 1]
    if before.isWordLetter || before == "/" || before == "#" || before == "_" { return true }
    if ["-", "."].contains(before), number.start > 1, scalars[number.start - 2].isWordLetter {
      return true
    }
    return false
  }

  /// Whether letters behind a number only count it: `3rd`, `1990s`.
  private static func isSuffix(_ start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let letters = scalars[start...].prefix { $0.isWordLetter }
    return ["st", "nd", "rd", "th", "s"].contains(String(String.UnicodeScalarView(letters)))
  }

  private static let places: Set<String> = [
    "line", "lines", "page", "pages", "p", "pp", "section", "sections", "note", "notes", "appendix",
    "appendices", "slide", "slides", "guideline", "guidelines", "article", "articles", "chapter",
    "no", "number", "numbers", "outcome", "outcomes", "strategy", "item", "items", "part", "target",
    "annex", "tier", "phase", "level", "sdg", "goal", "decree", "prakas", "st", "step", "paragraph",
    "age", "aged", "ages", "figure", "table", "version", "row", "column", "regulation", "rule",
    "clause", "schedule", "act", "law", "resolution",
  ]

  private static func isPlace(
    _ number: PrintedNumbers.Printed, _ scalars: [Unicode.Scalar], after skipped: Int?
  ) -> Bool {
    if let skipped {
      let between = String(String.UnicodeScalarView(scalars[skipped..<number.start]))
      let words = between.split { ", -\u{2013}\u{A0}\n".contains($0) }
      if words.allSatisfy({ $0 == "and" || $0 == "to" || $0 == "or" }) { return true }
    }
    var end = number.start
    while end > 0, !scalars[end - 1].isWordLetter {
      guard [" ", "\u{A0}", ".", "\n", "("].contains(scalars[end - 1]), number.start - end < 3
      else {
        return false
      }
      end -= 1
    }
    var start = end
    while start > 0, scalars[start - 1].isWordLetter { start -= 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<end])).lowercased()
    return places.contains(word)
  }
}
