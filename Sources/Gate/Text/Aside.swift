/// What is put into the middle of a value and is no part of it: the mark of a citation or a footnote, a
/// remark in brackets such as `(Smart)` or `(also Mary)`, a sign in words such as `[at]`.
enum Aside {
  /// Words in brackets that are written for a point, or for an at sign.
  case sign(end: Int)
  case atSign(end: Int)
  /// Words that are read apart from the text around them.
  case remark(end: Int)

  /// How far a remark may reach, in bytes, and how far a mark.
  private static let longestRemark = 80
  private static let longestMark = 2_000

  /// What is at an opening bracket; nil where it is nothing of the kind.
  static func inBrackets(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> Aside? {
    let closing = input[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var place = index + 1
    while place < input.count, input[place] == UInt8(ascii: " ") { place += 1 }
    let (word, next) = self.word(input, at: place)
    guard let kind = words[word] else { return nil }
    var end = next
    let limit = min(input.count, index + longestRemark)
    while end < limit, input[end] != closing { end += 1 }
    guard end < limit else { return nil }
    switch kind {
    case .beginning: return .remark(end: end + 1)
    case .carrier:
      return hasCarriersOnly(input, next..<end) ? .remark(end: end + 1) : nil
    case .sign: return isBlank(input, next..<end) ? .sign(end: end + 1) : nil
    case .atSign: return isBlank(input, next..<end) ? .atSign(end: end + 1) : nil
    }
  }

  /// Where the mark of a citation or a footnote ends that begins at a tag; nil where none does.
  static func endOfMark(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    // Rejects nearly every tag at once.
    guard index + 1 < input.count, input[index + 1] == UInt8(ascii: "s"),
      hasMark(citation, input, at: index) || hasMark(footnote, input, at: index)
    else { return nil }
    let limit = min(input.count, index + longestMark)
    var place = index
    while place < limit {
      if input[place] == UInt8(ascii: "<"), hasMark(closing, input, at: place) {
        return place + closing.utf8CodeUnitCount
      }
      place += 1
    }
    return nil
  }

  /// Where the tag of a mail address ends, such as `news` in `ask+news@example.org`. Mail to it comes to
  /// the address without it.
  ///
  /// - Parameters:
  ///   - start: Where the tag begins.
  ///   - last: Where the name before the plus sign ends.
  static func endOfMailTag(
    _ input: UnsafeBufferPointer<UInt8>, from start: Int, after last: Int
  ) -> Int? {
    guard last >= 0, isOfMail(input[last]) else { return nil }
    let limit = min(input.count, start + longestRemark)
    var place = start
    while place < limit, isOfMail(input[place]) { place += 1 }
    guard place > start, place < limit else { return nil }
    if input[place] == UInt8(ascii: "@") || hasMark("%40", input, at: place) { return place }
    if input[place] == UInt8(ascii: " ") { place += 1 }
    guard place < limit, "([".utf8.contains(input[place]),
      case .atSign? = inBrackets(input, at: place)
    else { return nil }
    return place
  }

  // MARK: Words

  private enum Kind {
    case sign
    case atSign
    /// A carrier or a service of telephone numbers, or the title of a person, without a number.
    case carrier
    /// The first word of a remark of any length.
    case beginning
  }

  /// By their first eight bytes in one number.
  private static let words: [UInt64: Kind] = {
    let lists: [(kind: Kind, words: String)] = [
      (.sign, "dot punkt punto point titik"),
      (.atSign, "at a à ad arroba arobase"),
      (.carrier, carriers + " mr mrs ms miss mx dr prof"),
      (.beginning, "also aka alias or formerly nee née born called known dit f m female male aged"),
    ]
    var table: [UInt64: Kind] = [:]
    for (kind, words) in lists {
      for text in words.split(whereSeparator: \.isWhitespace) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { table[word($0, at: 0).word] = kind }
      }
    }
    return table
  }()

  static let carriers = """
    smart cellcard mobitel metfone qb seatel cootel mfone hello beeline ais dtac true truemove \
    nt tot cat unitel ltc etl tplus laotel mpt ooredoo atom mytel telenor viettel mobifone \
    vinaphone vietnamobile gmobile itelecom telkomsel indosat xl axis tri smartfren globe sun \
    tnt dito tm maxis celcom digi umobile singtel starhub whatsapp telegram viber line signal \
    imo wechat zalo messenger facebook skype sms mobile cell landline office home work direct \
    hotline tel phone hp wa tg
    """

  /// The first eight bytes of a word in lower case, and where it ends.
  private static func word(
    _ input: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (word: UInt64, end: Int) {
    var word: UInt64 = 0
    var place = start
    while place < input.count, isLetter(input[place]) || input[place] >= 0x80 {
      if place - start < 8 { word = word << 8 | UInt64(input[place] | 0x20) }
      place += 1
    }
    return (word, place)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isOfMail(_ byte: UInt8) -> Bool {
    isLetter(byte) || ByteClass.isDigit(byte) || "._-".utf8.contains(byte)
  }

  private static func isBlank(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.allSatisfy { input[$0] == UInt8(ascii: " ") || input[$0] == UInt8(ascii: ".") }
  }

  /// `Cellcard/Smart`
  private static func hasCarriersOnly(
    _ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      if " .,/".utf8.contains(input[place]) {
        place += 1
      } else {
        let (word, next) = self.word(input, at: place)
        guard words[word] == .carrier else { return false }
        place = next
      }
    }
    return true
  }

  // MARK: Marks

  /// How templates write the mark of a citation, and Markdown that of a footnote.
  private static let citation: StaticString = "<sup><a href=\"#s"
  private static let footnote: StaticString = "<sup class=\"footnote-ref\">"
  private static let closing: StaticString = "</sup>"

  private static func hasMark(
    _ mark: StaticString, _ input: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard index + count <= input.count else { return false }
    return mark.withUTF8Buffer { mark in
      (0..<count).allSatisfy { input[index + $0] == mark[$0] }
    }
  }
}
