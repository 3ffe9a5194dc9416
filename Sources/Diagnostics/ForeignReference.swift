/// What another text's list of sources leaves behind: `[3]`, `[12, 14]`, `[Smith, 2014]`.
///
/// Brackets are also for what an editor adds to a quotation, for paragraphs of judgments and for spans
/// of numbers. Only what is hardly anything else is such a reference. Both readers of text look for
/// them, and this is the module they share.
package struct ForeignReference {
  /// What is between the brackets.
  package let words: String
  package let isNumber: Bool
  /// The offset behind the closing bracket.
  package let end: Int

  /// Reads the brackets that open at an offset. Nil where they are no such reference.
  package init?(at index: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard index + 2 < text.count, text[index + 1].isOfWord else { return nil }
    let inside = text[(index + 1)...].prefix(160).prefix { $0 != UInt8(ascii: "]") }
    let close = inside.endIndex
    guard close < text.count, text[close] == UInt8(ascii: "]"),
      close + 1 == text.count || text[close + 1] != UInt8(ascii: "(")
    else { return nil }
    words = String(decoding: inside, as: UTF8.self)
    isNumber = Self.isNumber(words)
    end = close + 1
    guard isNumber ? !Self.isPinpoint(index, text) : Self.isAuthorAndYear(words),
      !Self.isAddition(index, close, text)
    else { return nil }
  }

  /// `3`, `12, 14`, `3–5` and `3, p. 12`: numbers of at most three digits, and a page.
  private static func isNumber(_ inside: String) -> Bool {
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
  private static func isAuthorAndYear(_ inside: String) -> Bool {
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
    "draft", "table", "figure", "agreement", "amendment", "annex", "appendix", "charter",
    "covenant",
    "declaration", "directive", "gazette", "memorandum", "order", "ordinance", "resolution",
    "rules",
    "schedule", "statute",
  ]

  // MARK: What else brackets are for

  /// `Smith v Jones [2014] UKSC 5 at [45]`, `95% CI [12, 14]`, and the index of a program's list.
  private static func isPinpoint(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if isBehindPinpointWord(index, text) { return true }
    // 'Roe v Doe, no. 259/04, [281]'
    if text[..<index].suffix(2).elementsEqual(", ".utf8) { return true }
    let word = text[..<index].reversed().prefix { $0.isOfWord }
    if word.count == 1 { return true }
    // A number behind another pinpoint, or behind a report that is named by its year in brackets.
    for open in max(0, index - 300)..<index where text[open] == UInt8(ascii: "[") {
      let year = text[(open + 1)...].prefix(5)
      let isYear =
        year.count == 5 && year.prefix(4).allSatisfy(\.isASCIIDigit)
        && year.last == UInt8(ascii: "]")
      if isYear || text[open + 1].isASCIIDigit && isBehindPinpointWord(open, text) { return true }
    }
    return false
  }

  private static func isBehindPinpointWord(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool
  {
    let before = text[..<index].suffix(24).reversed()
    let word = before.drop { $0 == 0x20 || $0 == UInt8(ascii: ".") }.prefix { $0.isASCIILetter }
    return pinpoints.contains(String(decoding: word.reversed(), as: UTF8.self).lowercased())
  }

  private static let pinpoints: Set<String> = [
    "at", "para", "paras", "paragraph", "paragraphs", "pinpoint", "ci", "interval", "range", "art",
    "article", "section", "sec", "clause", "item", "step", "option", "chapter", "table",
  ]

  /// Whether brackets are inside of a quotation, with a word of its sentence behind them.
  private static func isAddition(_ index: Int, _ close: Int, _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let next = text[(close + 1)...].drop { $0 == 0x20 }
    guard next.startIndex == close + 2, let first = next.first, first.isOfWord else {
      return false
    }
    let before = String(decoding: text[..<index].suffix(400), as: UTF8.self)
    let opened = before.lastIndex { "“„«‘".contains($0) }
    let closed = before.lastIndex { "”»".contains($0) }
    if let opened, closed.map({ $0 < opened }) ?? true { return true }
    return before.count { $0 == "\"" } % 2 == 1
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  /// Letters, digits and all that is beyond ASCII.
  fileprivate var isOfWord: Bool { isASCIILetter || isASCIIDigit || self >= 0x80 }
}
