/// The forms of telephone numbers: the digits that are dialled within the country, so that a number is
/// found with the country code, with a zero in its place, and with neither; and as the last of several
/// that are written as one, such as `012 345 677/8`.
enum TelephoneForms {
  /// How far apart the numbers are that are written as one.
  private static let widestRun = 5
  /// How many digits are kept at least where a code of a country is left out.
  private static let shortestNational = 7

  /// Each number of a text.
  static func forms(_ text: String) -> Set<SecretForms.Form> {
    let parts = text.lowercased().replacing("ext", with: "/")
      .split { "/,;|&".contains($0) || $0.isNewline }
    var numbers: [[UInt8]] = [nationalDigits(text[...])]
    for part in parts {
      let digits = nationalDigits(part)
      if digits.count >= WordHead.length {
        numbers.append(digits)
      } else if let whole = numbers.last, let end = ending(part), end.count < whole.count - 3 {
        numbers.append(Array(whole.dropLast(end.count)) + end)
      }
      if let (whole, end) = range(part) {
        numbers += [whole, Array(whole.dropLast(end.count)) + end]
      }
    }
    numbers = numbers.filter { $0.count >= WordHead.length }
    // What has too few digits is the name of an account, or cannot be guarded.
    guard !numbers.isEmpty else { return SecretForms.text(text) }
    return Set((numbers + numbers.flatMap(runs)).map { .ending($0) })
  }

  private static func nationalDigits(_ text: Substring) -> [UInt8] {
    var digits = self.digits(of: text)[...]
    // Ten digits that begin with a one are a number that is dialled within the country: `1800 000 000`.
    let isInternational =
      text.contains("+") || digits.starts(with: "00".utf8)
      || digits.first != UInt8(ascii: "0") && digits.count > 9
        && !(digits.count == 10 && digits.first == UInt8(ascii: "1"))
    digits = digits.drop { $0 == UInt8(ascii: "0") }
    // Country codes have one to three digits (ITU-T E.164); which one this is need not be known.
    if isInternational {
      digits = digits.dropFirst(min(3, max(0, digits.count - shortestNational)))
    }
    return Array(digits.drop { $0 == UInt8(ascii: "0") })
  }

  private static func digits(of text: Substring) -> [UInt8] {
    LetterReader.letters(String(text)).filter(ByteClass.isDigit)
  }

  /// The last digits of a number of which the others are those of the number before it.
  private static func ending(_ text: Substring) -> [UInt8]? {
    let digits = digits(of: text)
    return 1...4 ~= digits.count ? digits : nil
  }

  /// `023 999 888-89` as the first number and the last digits of the other.
  private static func range(_ text: Substring) -> (whole: [UInt8], end: [UInt8])? {
    guard let hyphen = text.lastIndex(where: { "-–".contains($0) }),
      let end = ending(text[text.index(after: hyphen)...]), end.count < 4
    else { return nil }
    let whole = nationalDigits(text[..<hyphen])
    return whole.count > 7 ? (whole, end) : nil
  }

  /// A number as one within a range of its ten: `730-739` for `734`.
  private static func ranges(around number: [UInt8], count: Int) -> [[UInt8]] {
    guard let last = number.last else { return [] }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let stem = Array(number.dropLast())
    return digits.prefix { $0 < last }.flatMap { first in
      digits.drop { $0 <= last }.map { stem + [first] + stem.suffix(count - 1) + [$0] }
    }
  }

  /// A number as the last of two or three, of which the others are written first: `677/8`, `676/7/8`,
  /// `677-78`, `677/678`.
  private static func runs(endingIn number: [UInt8]) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    for count in 1...3 where count + 3 <= number.count {
      let head = Array(number.dropLast(count))
      let tail = Array(number.suffix(count))
      let value = tail.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      let limit = [10, 100, 1_000][count - 1]
      for other in value - widestRun...value + widestRun
      where other != value && (0..<limit).contains(other) {
        let first = Array(String(other + limit).utf8.dropFirst())
        runs.append(head + first + tail)
      }
      runs += ranges(around: number, count: count)
      if count == 1, value > 1 {
        let others = Array("\(value - 2)\(value - 1)".utf8)
        runs.append(head + others + tail)
      }
    }
    return runs
  }
}
