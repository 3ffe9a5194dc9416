package import Diagnostics
package import Fields
import Values

/// A term that must not be in any byte of the site, such as the name of a person who was harmed.
///
/// It is kept in `Content/withheld.yml`, in plain text where nobody else can read the file, or as the
/// code that `dossier withhold` makes with a key that is kept elsewhere.
package struct WithheldTerm: FieldObject {
  package static let schemaName = "WithheldTerm"
  package static let about = "A term that must not be in any byte of the site."

  package let id: String
  package let text: String?
  /// The codes of the term in each order of its words. None where one of them is not a code.
  package let codes: [Code]
  package let range: SourceRange

  /// A term as it is written where others can read the list: its HMAC-SHA-256, and a hint for the gate
  /// that only the key opens.
  package struct Code: Sendable, Hashable {
    /// How many letters and digits a term may have. Fewer would be found everywhere by accident, and
    /// are quickly tried by anyone who gets the key; no name has more.
    package static let lengths = 8...400

    /// 32 bytes.
    package let hmac: [UInt8]
    package let hint: UInt64

    package init(hmac: [UInt8], hint: UInt64) {
      (self.hmac, self.hint) = (hmac, hint)
    }

    /// Both parts as 80 hexadecimal digits; nil for another text.
    package init?(_ text: String) {
      guard text.utf8.count == 80 else { return nil }
      var bytes: [UInt8] = []
      for start in stride(from: 0, to: 80, by: 2) {
        let digits = text.utf8.dropFirst(start).prefix(2)
        guard digits.allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
          let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(byte)
      }
      self.init(
        hmac: Array(bytes.prefix(32)), hint: bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }

    package var text: String {
      let tail = (0..<8).map { UInt8(truncatingIfNeeded: hint >> (56 - 8 * UInt64($0))) }
      return String(hexadecimal: hmac + tail)
    }
  }

  package init(_ fields: Fields) {
    let id = fields.required(
      "id", "What messages call the term; it must not give it away.", as: Located<Identifier>.self)
    self.id = id.value.text
    range = id.range
    text = fields.optional("text", "The term in plain text, where nobody else can read the file.")
    let hmac: [String] = fields.list(
      "hmac", "The term as 'dossier withhold' writes it with the key in DOSSIER_WITHHELD_KEY.")
    let codes = hmac.compactMap { Code($0) }
    self.codes = codes.count == hmac.count ? codes : []
  }
}
