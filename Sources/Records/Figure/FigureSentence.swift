import Values

/// The words after a figure in its sentence.
enum FigureSentence {
  /// The first words, as far as no punctuation ends them.
  static func words(of text: String, atMost count: Int) -> [Substring] {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
      return wordsOfASCII(text, atMost: count)
    }
    var words: [Substring] = []
    var rest = text[...]
    while words.count < count {
      rest = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "\t" }
      let word = rest.prefix { !$0.isWhitespace && !Self.ends($0) }
      guard !word.isEmpty else { break }
      words.append(word)
      rest = rest[word.endIndex...]
    }
    return words
  }

  /// The same for a text that has no letters but those of ASCII, byte by byte.
  private static func wordsOfASCII(_ text: String, atMost count: Int) -> [Substring] {
    let bytes = text.utf8
    var words: [Substring] = []
    var index = bytes.startIndex
    while words.count < count {
      index = bytes[index...].firstIndex { !" \n\t".utf8.contains($0) } ?? bytes.endIndex
      let end =
        bytes[index...].firstIndex { byte in
          byte == 0x20 || (0x09...0x0D).contains(byte) || ".,;:!?()[]{}|\"<>".utf8.contains(byte)
        } ?? bytes.endIndex
      guard index < end else { break }
      words.append(text[index..<end])
      index = end
    }
    return words
  }

  /// Whether a text begins with the total of a rank: `of 23`, `out of the 1,240`.
  static func says(_ total: Quantity, in text: String) -> Bool {
    var rest = text[...].drop { $0.isWhitespace }
    func skip(_ word: String) -> Bool {
      guard rest.prefix(word.count).lowercased() == word,
        rest.dropFirst(word.count).first?.isWhitespace == true
      else { return false }
      rest = rest.dropFirst(word.count).drop { $0.isWhitespace }
      return true
    }
    _ = skip("out")
    guard skip("of") else { return false }
    for word in ["all", "the", "its", "their"] { _ = skip(word) }
    let separators: Set<Character> = [",", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}", "."]
    var digits = ""
    while let next = rest.first {
      if next.isASCII, next.isNumber {
        digits.append(next)
        rest.removeFirst()
        continue
      }
      // A separator is one where three digits follow it.
      let group = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, separators.contains(next), group.count == 3 else { break }
      rest.removeFirst()
    }
    return !digits.isEmpty && Int(digits) == total.wholeNumber
  }

  private static func ends(_ character: Character) -> Bool {
    switch character {
    case ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "{", "}", "|", "–", "—", "\"", "“", "”",
      "<", ">":
      true
    default: false
    }
  }

  /// Whether what comes after a text begins a sentence: nothing is before it, or a full stop.
  static func begins(after preceding: String) -> Bool {
    let opened = preceding.reversed().drop { $0.isWhitespace || opening.contains($0) }
    let gap = preceding.count - opened.count
    let closed = opened.drop { closing.contains($0) }
    guard let last = closed.first else { return true }
    guard gap > 0 else { return last == "。" || last == "！" || last == "？" }
    if last != "." { return ["!", "?", "。", "！", "？"].contains(last) }
    let word = String(closed.dropFirst().prefix { !$0.isWhitespace }.reversed())
      .drop { opening.contains($0) }.lowercased()
    let isInitial = word.count == 1 && word.first?.isLetter == true
    return !isInitial && !word.contains(".") && !abbreviations.contains(word)
  }

  private static let opening: Set<Character> = [
    "(", "[", "\"", "'", "“", "‘", "«", "„", "¿", "¡", "*", "_",
  ]
  private static let closing: Set<Character> = [")", "]", "\"", "'", "”", "’", "»", "*", "_"]

  /// Words that end with a full stop within a sentence.
  private static let abbreviations: Set<String> = WordTable.words(
    """
    approx, ca, cf, vs, no, nos, vol, pp, para, paras, art, arts, sec, ch, fig, figs, incl, excl, etc,
    est, min, max, dr, mr, mrs, ms, st, prof, gen, col, sgt, dept, ed, eds, al, resp
    """)
}

extension Character {
  /// Whether it is one of the digits 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
