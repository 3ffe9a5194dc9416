/// The text around a reference to a figure, where it may say what the number counts: `US${.} million`.
///
/// It is kept as one text, with `{}` in the place of a value and `{.}` in that of a number alone.
package struct TextAround: Sendable, Hashable {
  package let before: String
  package let form: FigureUse.Form
  package let after: String

  /// How many bytes are kept on each side.
  package static let longestBefore = 28
  package static let longestAfter = 80

  /// Nil where nothing around the reference can be a number, a sign of money or a unit.
  package static func text(
    before: some Collection<UInt8>, _ form: FigureUse.Form,
    after: some Collection<UInt8>
  ) -> String? {
    // Another reference is no text.
    let last = Array(before.suffix(longestBefore)).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x7B || $0 == 0x7D }
    ).last
    let before = last ?? []
    let after = after.prefix(longestAfter)
    let isTouched = after.first.map { $0.isDigit || mayJoinDigits($0) } ?? false
    let isNamed = after.first { !isBlank($0) }.map { mayName($0) || $0 == 0x25 } ?? false
    let isBehind =
      before.last { !isBlank($0) }.map { mayName($0) || $0.isDigit || mayJoinDigits($0) } ?? false
    guard isTouched || isNamed || isBehind else { return nil }
    return String(decoding: before.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
      + (form == .number ? "{.}" : "{}") + String(decoding: whole(after), as: UTF8.self)
  }

  /// Whether a byte may be of a word or a sign of money.
  private static func mayName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "$")
  }

  private static func mayJoinDigits(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  package init?(_ text: String) {
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else {
      return nil
    }
    before = String(text[..<open])
    form = text[open..<close].contains(".") ? .number : .value
    after = String(text[text.index(after: close)...])
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte.isSpaceOrTab || byte == 0x0A || byte == 0xC2 || byte == 0xA0
  }

  /// The text without a letter that was cut in the middle.
  private static func whole(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var bytes = Array(bytes)
    guard bytes.count == longestAfter else { return bytes }
    while let last = bytes.last, last >= 0x80 {
      bytes.removeLast()
      if last >= 0xC0 { break }
    }
    return bytes
  }
}
