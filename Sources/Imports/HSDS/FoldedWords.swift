/// The words of a text in one form, so that `Women's shelters` has `shelter` in it and `9 Elm St.` is
/// `9 Elm Street`.
enum FoldedWords {
  static func of(_ text: String) -> [String] {
    text.lowercased().replacing("%20", with: " ")
      .filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !$0.isLetter && !$0.isNumber }
      .map { folded(String($0)) }
  }

  private static func folded(_ word: String) -> String {
    if let long = shortForms[word] { return long }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast())
  }

  /// What an address calls a way, and how it shortens it.
  private static let shortForms = [
    "st": "street", "str": "street", "rd": "road", "ave": "avenue", "av": "avenue", "ln": "lane",
    "dr": "drive", "blvd": "boulevard", "hwy": "highway", "sq": "square", "ct": "court",
    "pl": "place", "apt": "apartment", "ste": "suite",
  ]

  /// Whether a word is short for another and has a stop behind it.
  static func isShortForm(_ word: String) -> Bool { shortForms[word.lowercased()] != nil }

  /// Words behind the name of a way.
  static let ways: Set<String> = [
    "street", "road", "avenue", "lane", "drive", "boulevard", "highway", "square", "court", "place",
    "close", "crescent", "terrace", "way", "alley", "parkway", "row", "soi",
  ]

  /// Where a row of words begins in others; nil where it is not there.
  static func index(of row: [String], in words: [String]) -> Int? {
    guard let first = row.first, row.count <= words.count else { return nil }
    return (0...(words.count - row.count)).first { start in
      words[start] == first && words[start..<(start + row.count)].elementsEqual(row)
    }
  }
}
