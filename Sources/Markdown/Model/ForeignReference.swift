/// What stands between brackets where another text refers to its list of sources.
enum ForeignReference {
  /// `3`, `12, 14`, `3–5` and `3, p. 12`: numbers of at most three digits, and a page.
  static func isNumber(_ inside: String) -> Bool {
    let parts = inside.split(omittingEmptySubsequences: false) { ",;".contains($0) }
      .map(trimmed)
    guard let first = parts.first, isSpan(first) else { return false }
    return parts.dropFirst().allSatisfy { part in
      isSpan(part) || isPlace(part)
    }
  }

  private static func isSpan(_ text: Substring) -> Bool {
    let ends = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }.map(trimmed)
    return ends.count <= 2
      && ends.allSatisfy { end in
        (1...3).contains(end.utf8.count) && end.utf8.first != 0x30
          && end.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// `p. 12`, `pp. 3-4`.
  private static func isPlace(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter || $0 == "." }
    return ["p", "p.", "pp", "pp."].contains(word) && text.contains(where: \.isNumber)
  }

  /// `Smith, 2014`, `Smith et al. 2014`, `UNODC 2016: 12` and `Smith & Jones, 2014; Doe, 2015`.
  static func isAuthorAndYear(_ inside: String) -> Bool {
    let first = inside.prefix { $0 != ";" }
    let words = first.split(separator: " ")
    guard let year = words.firstIndex(where: isYear), (1...8).contains(year) else { return false }
    guard year == words.count - 1 || ",:".contains(words[year].last ?? " ") else { return false }
    let names = words[..<year].map { $0.filter { !",.".contains($0) }.lowercased() }
    guard words[..<year].allSatisfy(isName), !names.contains(where: otherWords.contains),
      words[0].first?.isUppercase == true || particles.contains(names[0]) && names.count > 1
    else { return false }
    return words[year - 1].last == "," || names.contains("al") || names.contains("&")
      || names.count == 1 && names[0].count > 1
  }

  /// `2014`, `2014a` and `2014,`.
  private static func isYear(_ word: Substring) -> Bool {
    let digits = word.prefix(4)
    let rest = word.dropFirst(4).filter { !",:".contains($0) }
    guard let year = Int(digits), (1800...2099).contains(year) else { return false }
    return rest.isEmpty || rest.count == 1 && rest.allSatisfy { ("a"..."f").contains($0) }
  }

  private static func isName(_ word: Substring) -> Bool {
    let bare = word.filter { !",.".contains($0) }
    guard let first = bare.first else { return false }
    return first.isUppercase || smallWords.contains(bare)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Small words with which a name may begin.
  private static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "van", "von",
  ]

  /// What may be written small in names.
  private static let smallWords: Set<String> = [
    "&", "al", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "e", "el", "et",
    "for", "la", "le", "of", "on", "the", "und", "van", "von", "y",
  ]

  /// What is before a year that an editor adds, or that is of a law.
  private static let otherWords: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "winter", "fall", "early", "mid",
    "late", "act", "law", "decree", "code", "constitution", "regulation", "bill", "convention",
    "protocol", "treaty", "no", "art", "article", "section", "chapter", "cap", "amended",
    "repealed", "adopted", "updated", "revised", "dated", "issued", "accessed", "retrieved",
    "published", "edition", "ed", "version", "since", "in", "until", "till", "before", "after",
    "from", "by", "as", "at", "circa", "ca", "c", "about", "year", "fy", "q1", "q2", "q3", "q4",
    "draft", "table", "figure",
  ]
}
