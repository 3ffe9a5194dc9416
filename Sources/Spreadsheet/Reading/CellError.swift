/// What a spreadsheet program writes into a cell whose value it cannot show.
enum CellError: Equatable {
  /// The result of a formula that failed, such as `#NAME?` or `Err:502`.
  case formula
  /// A long number of which digits are lost, such as `8.55E+11`.
  case shortened
  /// A column that was too narrow: `#####`.
  case narrow
  /// The formula itself, such as `=A1`, where its result should be.
  case unevaluated
  /// What Google's sheets show until a value arrives.
  case loading

  init?(_ text: String) {
    if Self.isUnevaluated(text.utf8) {
      self = .unevaluated
      return
    }
    let bytes = Array(text.utf8.prefix(40))
    guard bytes.count == text.utf8.count, let first = bytes.first else { return nil }
    if first == UInt8(ascii: "#") {
      if bytes.count > 1, bytes.allSatisfy({ $0 == first }) {
        self = .narrow
      } else if Self.isFailure(bytes) {
        self = .formula
      } else {
        return nil
      }
    } else if Self.isNumbered(bytes) {
      self = .formula
    } else if bytes.elementsEqual("Loading...".utf8) {
      self = .loading
    } else if Self.isShortened(bytes) {
      self = .shortened
    } else {
      return nil
    }
  }

  /// `#REF!`, `#BEZUG!`, `#NOM?` in any language, and the forms without a mark at their end.
  private static func isFailure(_ bytes: [UInt8]) -> Bool {
    let plain = [
      "#N/A", "#N/D", "#NV", "#ND", "#N/V", "#N/B", "#I/T", "#YOK", "#ΔΥ", "#GETTING_DATA", "#Н/Д",
    ]
    if plain.contains(where: { $0.utf8.elementsEqual(bytes) }) { return true }
    guard bytes.count > 3, bytes.last == UInt8(ascii: "!") || bytes.last == UInt8(ascii: "?") else {
      return false
    }
    return bytes.dropFirst().dropLast().allSatisfy { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte >= 0x80
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "_") || byte == .space
    }
  }

  /// `Err:502`, as LibreOffice writes in the language of its user.
  private static func isNumbered(_ bytes: [UInt8]) -> Bool {
    let words = ["Err:", "Err :", "Error:", "Fehler:", "Erreur:", "Errore:", "Erro:", "Ошибка:"]
    let number = bytes.suffix(3)
    return number.first == UInt8(ascii: "5") && number.allSatisfy(isDigit)
      && words.contains { $0.utf8.elementsEqual(bytes.dropLast(3)) }
  }

  /// `=A1`, `="0123"`, `{=SUM(A1:A3)}`, as some programs save instead of the result.
  private static func isUnevaluated(_ bytes: String.UTF8View) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "{") { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: "="), let next = rest.dropFirst().first else { return false }
    return isDigit(next) || (0x41...0x5A).contains(next & 0xDF)
      || "\"'($[{+-@".utf8.contains(next)
  }

  /// `8.55E+11`, `8,55E+011`: always with a sign and at least two digits after it.
  private static func isShortened(_ bytes: [UInt8]) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") })
    else { return false }
    var number = bytes[..<mark]
    if number.first == UInt8(ascii: "-") { number.removeFirst() }
    let power = bytes[(mark + 1)...]
    guard let first = number.first, isDigit(first),
      number.dropFirst().first.map({ $0 == UInt8(ascii: ".") || $0 == .comma }) ?? true,
      number.dropFirst(2).allSatisfy(isDigit)
    else { return false }
    return power.first == UInt8(ascii: "+") || power.first == UInt8(ascii: "-")
      ? (2...3).contains(power.count - 1) && power.dropFirst().allSatisfy(isDigit) : false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Completes a message about the cell.
  var explanation: String {
    switch self {
    case .formula: "is the error of a formula, not a value"
    case .shortened: "is a long number of which the spreadsheet program kept only the first digits"
    case .narrow: "fills a column that was too narrow to show the value"
    case .unevaluated: "is a formula, not its result"
    case .loading: "was saved before the spreadsheet program had the value"
    }
  }

  var suggestion: String {
    switch self {
    case .formula: "correct the formula, or write the value itself"
    case .shortened: "format the column as text, and write the number again"
    case .narrow: "widen the column, then save the sheet again"
    case .unevaluated:
      "write the value itself; a text that must begin with '=' has an apostrophe before it: '="
    case .loading: "wait for the value, then save the sheet again"
    }
  }
}
