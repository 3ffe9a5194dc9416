package import Diagnostics
package import Fields
package import JSON

extension Quantity: ParsedValue {
  package static var rule: Rule { ValueRules.badNumber }
  package static var expectation: String { "a number such as 1829 or 45.5" }
  package static var unread: Quantity { .zero }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": ["number", "string"],
      "pattern": "^[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
    ]
  }

  package static func parse(_ text: String) -> Result<Quantity, ParseMistake> {
    let bytes = Array(text.utf8)
    if bytes.count <= mostDigits + 2, let quantity = read(bytes, text) {
      return .success(quantity)
    }
    if let letter = LetterForDigit(text) {
      let unit = letter.isLast ? [String(text.dropLast())] : []
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must be a number of digits only; \(letter.explanation)",
          suggestions: ([letter.mended] + unit).filter(isNumber)))
    }
    if let inside = bracketed(text) {
      // In accounts a number in brackets is below zero.
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) must be a plain number, without brackets, and '-' before one below zero",
          suggestions: ["-" + inside, inside]))
    }
    let digits = bytes.count { $0.isDigit }
    let isTooLong = digits > mostDigits && bytes.allSatisfy { $0.isDigit || $0 == 0x2E }
    let rule =
      isTooLong
      ? "must have at most \(mostDigits) digits"
      : "must be a plain number: digits, without separators or a unit, and '.' before a fraction"
    let suggestions = suggestions(for: text)
    if let number = suggestions.first, let qualifier = WrittenQualifier(text) {
      return .failure(
        ParseMistake(
          "\(inQuotes(text)) \(rule), with 'qualifier: \(qualifier.key)' for \(qualifier.mark)",
          suggestions: [number]))
    }
    return .failure(ParseMistake("\(inQuotes(text)) \(rule)", suggestions: suggestions))
  }

  /// The number that is all that a pair of brackets holds: `(120)`.
  private static func bracketed(_ text: String) -> String? {
    guard text.first == "(", text.last == ")" else { return nil }
    let inside = String(text.dropFirst().dropLast())
    if isNumber(inside) { return inside.hasPrefix("-") || inside.hasPrefix("+") ? nil : inside }
    guard let number = suggestions(for: inside).first, isNumber(number), !number.hasPrefix("-")
    else {
      return nil
    }
    return number
  }

  private static func read(_ bytes: [UInt8], _ text: String) -> Quantity? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let hasSign = isNegative || bytes.first == UInt8(ascii: "+")
    let parts = bytes[(hasSign ? 1 : 0)...]
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts.contains(where: \.isEmpty),
      parts[0].first != UInt8(ascii: "0") || parts[0].count == 1,
      parts.reduce(0, { $0 + $1.count }) <= mostDigits,
      let units = decimal(parts.joined().map { $0 })
    else { return nil }
    // Nothing is neither above nor below zero.
    let unsigned = hasSign && units == 0 ? String(text.dropFirst()) : text
    return Quantity(
      units: isNegative ? -units : units, scale: parts.count == 2 ? parts[1].count : 0,
      text: unsigned)
  }

  fileprivate static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= mostDigits + 2 && read(Array(text.utf8), text) != nil
  }

  private static func suggestions(for text: String) -> [String] {
    guard text.utf8.count <= 60, let written = WrittenNumber(text), let mended = written.plain,
      mended != text, isNumber(mended)
    else { return [] }
    guard let scale = written.scale else { return [mended] }
    let scaled = Quantity(mended)?.multiplied(byTenTo: scale.power).map { [$0.text] } ?? []
    // Metres and grams are written with these letters too.
    return scale.isDoubtful ? scaled + [mended] : scaled
  }

  /// The exact product, without zeros at the end of its fraction; nil where it has too many digits.
  private func multiplied(byTenTo power: Int) -> Quantity? {
    var units = Int128(units)
    var left = power
    var scale = scale
    while left > 0, scale > 0 {
      scale -= 1
      left -= 1
    }
    while left > 0, units.magnitude < 1_000_000_000_000_000 {
      units *= 10
      left -= 1
    }
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    return left == 0 ? Quantity(units: units, scale: scale) : nil
  }
}

/// A mark or a word next to a number that says how to read it: `<5`, `~1200`, `19+`.
private struct WrittenQualifier {
  let key: String
  let mark: String

  private static let before: [(mark: String, qualifier: Qualifier)] = [
    ("<=", .upTo), ("≤", .upTo), ("<", .lessThan), (">=", .atLeast), ("≥", .atLeast),
    (">", .moreThan), ("~", .about), ("≈", .about), ("±", .about), ("c.", .about), ("ca.", .about),
    ("circa", .about), ("about", .about), ("around", .about), ("approx", .about),
    ("almost", .lessThan), ("nearly", .lessThan), ("under", .lessThan), ("below", .lessThan),
    ("less than", .lessThan), ("fewer than", .lessThan), ("up to", .upTo), ("at most", .upTo),
    ("at least", .atLeast), ("more than", .moreThan), ("over", .moreThan), ("above", .moreThan),
    ("est", .estimate),
  ]
  private static let after: [(mark: String, qualifier: Qualifier)] = [
    ("+", .atLeast), ("or more", .atLeast), ("or less", .upTo), ("or fewer", .upTo),
    ("est.", .estimate), ("(e)", .estimate), ("approx.", .about),
  ]

  init?(_ text: String) {
    let trimmed = text.lowercased().drop { $0 == " " }
    guard
      let found = Self.before.first(where: { trimmed.hasPrefix($0.mark) })
        ?? Self.after.first(where: { trimmed.hasSuffix($0.mark) })
    else {
      return nil
    }
    key = found.qualifier.rawValue
    mark = "'\(found.mark)'"
  }
}

/// A number as people write it: with separators, a decimal comma, leading zeros or a unit.
private struct WrittenNumber {
  let sign: String
  /// The digits between separators.
  private(set) var groups: [String] = [""]
  private(set) var separators: [Unicode.Scalar] = []
  /// What the words after it multiply it with: a power of ten.
  let scale: (power: Int, isDoubtful: Bool)?

  /// Nil where the text holds no number, or more than one.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard var start = scalars.firstIndex(where: Self.isDigit),
      let last = scalars.lastIndex(where: Self.isDigit)
    else { return nil }
    scale = Self.scale(of: scalars[(last + 1)...])
    if start > 0, scalars[start - 1] == "." { start -= 1 }
    switch start > 0 ? scalars[start - 1] : "." {
    case "-", "\u{2212}": sign = "-"
    case "+": sign = "+"
    default: sign = ""
    }
    for scalar in scalars[start...last] {
      switch scalar {
      case "0"..."9":
        groups[groups.count - 1].unicodeScalars.append(scalar)
      case ".", ",", "'", "_", " ", "\u{A0}", "\u{2009}", "\u{2019}", "\u{202F}":
        separators.append(scalar)
        groups.append("")
      default:
        return nil
      }
    }
  }

  private static func scale(of rest: ArraySlice<Unicode.Scalar>) -> (power: Int, isDoubtful: Bool)?
  {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: rest)
    let words = String(text).lowercased().split { !$0.isLetter }
    var power = 0
    for word in words {
      guard let next = UnitWords.powers[String(word)] ?? letters[String(word)] else { break }
      power += next
    }
    return power == 0 ? nil : (power, words.first.map { letters[String($0)] != nil } ?? false)
  }

  private static let letters = ["k": 3, "m": 6, "b": 9]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  /// The number as a quantity is written, where its groups leave no doubt.
  var plain: String? {
    var whole = groups
    var fraction = ""
    // A comma alone before three digits sets thousands apart.
    if let last = separators.last, last == "." || last == ",",
      separators.count(where: { $0 == last }) == 1,
      !(last == "," && separators.count == 1 && whole.last?.utf8.count == 3)
    {
      fraction = "." + whole.removeLast()
    }
    let areThousands =
      whole.count == 1
      || (1...3).contains(whole[0].utf8.count)
        && whole.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard areThousands else { return nil }
    let digits = String(bytes: whole.joined().utf8.drop { $0 == UInt8(ascii: "0") })
    return sign + (digits.isEmpty ? "0" : digits) + fraction
  }
}
