/// A text that is not one telephone number, cut into what it may consist of.
package struct NumberParts {
  private let text: DialText

  package init(_ text: DialText) {
    self.text = text
  }

  /// The numbers between commas, slashes, "or" and the like, as written; empty where it isn't certain
  /// that each part is a whole number: `1,288`, `12/11/2026` and `23 720 555/556` may be others.
  package var numbers: [String] {
    let parts = parts
    let counts = parts.map(\.digitCount)
    guard parts.allSatisfy({ TelephoneNumber($0) != nil }), !isGroupedByCommas,
      counts.allSatisfy({ $0 >= 7 }) || counts.allSatisfy({ $0 == 3 || $0 == 4 })
    else { return [] }
    return parts.map(\.text)
  }

  /// Whether commas are between digits, without a blank: thousands, perhaps.
  private var isGroupedByCommas: Bool {
    let signs = text.signs
    return signs.indices.dropFirst().dropLast().contains { index in
      signs[index] == "," && DialText.isDigit(signs[index - 1])
        && DialText.isDigit(signs[index + 1])
    }
  }

  private var parts: [DialText] {
    var parts: [DialText] = []
    var start = text.signs.startIndex
    var index = start
    while index < text.signs.endIndex {
      guard let length = separatorLength(at: index) else {
        index += 1
        continue
      }
      parts.append(text[start..<index])
      index += length
      start = index
    }
    return parts + [text[start..<text.signs.endIndex]]
  }

  private func separatorLength(at index: Int) -> Int? {
    switch text.signs[index] {
    case "/", ",", ";", "|", "&", "\n": return 1
    case " ":
      let rest = text.signs[index...]
      return [" or ", " and ", " to "].first {
        rest.prefix($0.count).map { String($0).lowercased() }.joined() == $0
      }?.count
    default: return nil
    }
  }

  /// The number, where a pair of brackets is around all of it: `(120)`.
  package var numberInBrackets: String? {
    let signs = text.signs
    guard signs.first == "(", signs.last == ")" else { return nil }
    let inside = text[signs.startIndex + 1..<signs.endIndex - 1]
    return TelephoneNumber(inside) == nil ? nil : inside.text
  }

  /// A number with letters whose digits are in brackets behind it: `1-800-555-TELL (8355)`.
  package var spelt: (number: String, words: String, digits: String)? {
    let signs = text.signs
    guard signs.last == ")", let open = signs.lastIndex(of: "(") else { return nil }
    let (before, inside) = (text[signs.startIndex..<open], text[open + 1..<signs.endIndex - 1])
    let digits = inside.signs.filter(DialText.isDigit)
    guard !digits.isEmpty,
      inside.signs.allSatisfy({ DialText.isDigit($0) || " -.".unicodeScalars.contains($0) })
    else { return nil }
    let letters = before.signs.filter { $0.properties.isAlphabetic }
    let upper = String(String.UnicodeScalarView(letters)).uppercased().unicodeScalars
    guard letters.count > 1,
      upper.compactMap(TelephoneNumber.key(of:)).suffix(digits.count)
        .elementsEqual(digits.suffix(letters.count))
    else { return nil }
    // The digits stand for the letters alone, or for the whole number.
    let start = before.signs.firstIndex { $0.properties.isAlphabetic } ?? before.signs.startIndex
    let head = text[before.signs.startIndex..<start]
    let isWhole = digits.count > letters.count
    guard isWhole || digits.count == letters.count else { return nil }
    let lead = String(String.UnicodeScalarView(before.signs[..<start]))
    let number = isWhole ? inside.text : lead + inside.text
    guard head.digitCount > 0 || isWhole, TelephoneNumber(number) != nil else { return nil }
    return (number, before.text, inside.text)
  }

  /// The number at one end of the text, and what is written after or before it.
  package var numberAndRemark: (number: String, remark: String)? {
    let signs = text.signs
    // A remark in brackets, such as hours, may hold digits.
    if signs.last == ")", let open = signs.lastIndex(of: "(") {
      let (number, remark) = (text[signs.startIndex..<open], text[open + 1..<signs.endIndex - 1])
      if let found = pair(number, remark, isApart: true) { return found }
    }
    for hours in ["24/7", "24-7"] where text.lowered.hasSuffix(" " + hours) {
      let start = signs.endIndex - hours.utf8.count
      let (number, remark) = (text[signs.startIndex..<start], text[start..<signs.endIndex])
      if let found = pair(number, remark, isApart: true) { return found }
    }
    func isPart(_ sign: Unicode.Scalar) -> Bool {
      DialText.isDigit(sign) || " +-.()".unicodeScalars.contains(sign)
    }
    var end = signs.prefix(while: isPart).endIndex
    if end < signs.endIndex, end > signs.startIndex, signs[end].properties.isAlphabetic {
      // A letter right after a hyphen belongs to the number, as in 0800-HELP; after a bracket it is
      // the beginning of a remark.
      if signs[end - 1] == "-" { return nil }
      while end > signs.startIndex, " (".unicodeScalars.contains(signs[end - 1]) { end -= 1 }
    }
    if let found = pair(text[signs.startIndex..<end], text[end..<signs.endIndex]) { return found }
    let start = signs.endIndex - signs.reversed().prefix(while: isPart).count
    let before = text[signs.startIndex..<start]
    // `11 Nov 2026`: what has a number before it is no remark.
    return before.digitCount == 0 ? pair(text[start..<signs.endIndex], before) : nil
  }

  /// Nothing where the remark may be a part of the number: it must have letters or be apart from it.
  private func pair(
    _ number: DialText, _ remark: DialText, isApart: Bool = false
  ) -> (String, String)? {
    guard !TelephoneNumber.isScientific(text.signs),
      isApart || remark.signs.contains(where: { $0.properties.isAlphabetic || $0 == ":" })
    else { return nil }
    let signs = number.signs
    guard let start = signs.firstIndex(where: { !" .-".unicodeScalars.contains($0) }) else {
      return nil
    }
    let number = text[start..<signs.endIndex]
    guard TelephoneNumber(number) != nil, number.digitCount > 2, !isYear(number),
      !isVanity(number, remark)
    else { return nil }
    // With as many digits the remark may hold another number, unless they are times of day.
    guard remark.digitCount < 6 || remark.signs.contains(":") else { return nil }
    let marks = " ,;:()/-".unicodeScalars
    var range = remark.signs.startIndex..<remark.signs.endIndex
    while let first = range.first, marks.contains(text.signs[first]) { range.removeFirst() }
    while let last = range.last, " ,;:(/-".unicodeScalars.contains(text.signs[last]) {
      range.removeLast()
    }
    guard !range.isEmpty else { return nil }
    return (number.text, text[range].text)
  }

  /// Whether the remark is the rest of a freephone number, as in `1300 AUSTRALIA`.
  private func isVanity(_ number: DialText, _ remark: DialText) -> Bool {
    let digits = String(String.UnicodeScalarView(number.signs.filter(DialText.isDigit)))
    return ["1300", "1800", "800", "0800", "1888", "1877", "1866"].contains(digits)
      && remark.signs.count > 3 && remark.signs.allSatisfy { ("A"..."Z").contains($0) }
  }

  private func isYear(_ number: DialText) -> Bool {
    number.signs.count == 4
      && (number.signs.starts(with: "19".unicodeScalars)
        || number.signs.starts(with: "20".unicodeScalars))
  }

  /// Whether a remark says when a number is answered.
  package static func mayBeHours(_ remark: String) -> Bool {
    let words = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "hour", "hrs", "day", "night"]
    let text = remark.lowercased()
    return words.contains(where: text.contains)
      || text.utf8.first.map(\.isDigit) ?? false
        && text.utf8.allSatisfy {
          $0.isDigit || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
            || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "h")
            || $0 == UInt8(ascii: " ")
        }
  }

  /// The digits on whose keys the letters of the text are (ITU-T E.161); nil where it has none.
  package var keys: String? {
    // One or two letters are no word: `8.5523E10`, `12B`.
    guard text.signs.count(where: { ("A"..."Z").contains($0) }) > 2 else { return nil }
    var digits = ""
    for sign in text.signs {
      switch sign {
      case "A"..."Z":
        guard let key = TelephoneNumber.key(of: sign) else { return nil }
        digits.unicodeScalars.append(key)
      case "0"..."9", " ": digits.unicodeScalars.append(sign)
      case "-", ".": digits += " "
      default: return nil
      }
    }
    return digits
  }

  /// Whether it holds nothing but digits and the signs that group them.
  package var isNumeric: Bool {
    text.digitCount > 2
      && text.signs.allSatisfy { DialText.isDigit($0) || " +-.()".unicodeScalars.contains($0) }
  }
}
