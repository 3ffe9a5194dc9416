/// A telephone number that is certain: a telephone dials exactly what the page shows.
///
/// Blanks, hyphens, points and one pair of brackets may group the digits. Letters are read only as an
/// extension, or as the keys of a freephone number such as `1800-FREE-AID`.
package struct TelephoneNumber: Sendable, Hashable {
  /// What a telephone dials: digits, perhaps after `+`; in a service code also `*` and `#`.
  package let dialled: String
  /// What is dialled once the call is answered.
  package let ext: String?
  /// The number as written, without its extension.
  package let text: String

  /// The number as a link (RFC 3966).
  package var address: String {
    let number = dialled.map { $0 == "#" ? "%23" : String($0) }.joined()
    return "tel:" + number + (ext.map { ";ext=" + $0 } ?? "")
  }
}

extension TelephoneNumber {
  /// Reads a text that is one number and nothing else.
  package init?(_ text: String) {
    // No number is as long; a text that is longer needn't be looked at.
    guard text.utf8.count <= 200 else { return nil }
    self.init(DialText(text))
  }

  init?(_ text: DialText) {
    let (number, ext) = Self.split(text)
    guard let dialled = Self.dialled(number.signs) else { return nil }
    // Nobody answers a service code, so that nothing could be dialled after it.
    if ext != nil, !dialled.allSatisfy({ $0.isNumber || $0 == "+" }) { return nil }
    self.dialled = dialled
    self.ext = ext
    self.text = number.text
  }

  private static let extensionWords = ["ext", "extn", "extension", "x"]

  /// The number and its extension: `23 123 456 ext. 12`, `23 123 456x12`, `23123456;ext=12`.
  private static func split(_ text: DialText) -> (DialText, ext: String?) {
    var signs = text.signs
    if signs.last == ")" { signs.removeLast() }
    let digits = signs.reversed().prefix(while: DialText.isDigit).reversed()
    guard (1...7).contains(digits.count) else { return (text, nil) }
    signs.removeLast(digits.count)
    while let last = signs.last, " .:=".unicodeScalars.contains(last) { signs.removeLast() }
    let word = signs.reversed().prefix { $0.properties.isAlphabetic }.reversed()
    guard extensionWords.contains(string(word).lowercased()) else { return (text, nil) }
    signs.removeLast(word.count)
    while let last = signs.last, " ,;(-".unicodeScalars.contains(last) { signs.removeLast() }
    return (text[signs.startIndex..<signs.endIndex], string(digits))
  }

  private static func dialled(_ signs: ArraySlice<Unicode.Scalar>) -> String? {
    if signs.first == "*" || signs.first == "#" { return serviceCode(signs) }
    if signs.contains(where: { ("A"..."Z").contains($0) }) { return vanityNumber(signs) }
    return DialGroups(signs)?.dialled
  }

  /// `*111#`: stars and hashes between digits.
  private static func serviceCode(_ signs: ArraySlice<Unicode.Scalar>) -> String? {
    let code = signs.filter { $0 != " " }
    guard code.allSatisfy({ DialText.isDigit($0) || $0 == "*" || $0 == "#" }),
      (1...15).contains(code.count(where: DialText.isDigit))
    else { return nil }
    return string(code)
  }

  /// `1-800-FLOWERS`: a freephone prefix and as many letters and digits as the number has digits.
  private static func vanityNumber(_ signs: ArraySlice<Unicode.Scalar>) -> String? {
    guard !isScientific(signs) else { return nil }
    let keys = signs.filter { $0 != " " && $0 != "-" && $0 != "." }
    var digits = ""
    for sign in keys {
      guard let digit = key(of: sign) else { return nil }
      digits.unicodeScalars.append(digit)
    }
    let typed = keys.prefix(while: DialText.isDigit).count
    // Prefixes with the count of digits after them, of North America, Australia and Britain.
    let plans = [("1800", 7), ("800", 7), ("1888", 7), ("1877", 7), ("1866", 7), ("1300", 6)]
    let fits = plans.contains { prefix, count in
      digits.hasPrefix(prefix) && typed >= prefix.utf8.count
        && keys.count == prefix.utf8.count + count
    }
    return fits ? digits : nil
  }

  /// Whether it is what a spreadsheet makes of a long number: `8.5523E10`.
  static func isScientific(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    signs.count(where: { $0.properties.isAlphabetic }) == 1
      && signs.contains { $0 == "E" || $0 == "e" }
  }

  /// The digit on the key with the letter (ITU-T E.161).
  static func key(of sign: Unicode.Scalar) -> Unicode.Scalar? {
    if DialText.isDigit(sign) { return sign }
    let keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"]
    guard let index = keys.firstIndex(where: { $0.unicodeScalars.contains(sign) }) else {
      return nil
    }
    return Unicode.Scalar(UInt8(ascii: "2") + UInt8(index))
  }

  private static func string(_ signs: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for sign in signs { view.append(sign) }
    return String(view)
  }
}
