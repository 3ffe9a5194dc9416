package import Diagnostics
package import Fields
import Values

/// A term that must not be in any byte of the site, such as the name of a survivor.
///
/// It stands in `Content/withheld.yml`, in plain text where nobody else can read the file, or as a
/// hash that `dossier withhold` makes, so that the list itself names nobody.
package struct WithheldTerm: FieldObject {
  package static let schemaName = "WithheldTerm"
  package static let about = "A term that must not be in any byte of the site."

  package let id: String
  package let text: String?
  package let hash: Hash?
  package let range: SourceRange

  /// A term as its hashes: over its letters and digits in lower case, without accents.
  package struct Hash: Sendable, Hashable {
    /// Fewer letters would be found by accident everywhere; no name has more.
    package static let lengths = 6...400

    package let sha256: String
    /// How many bytes the letters and digits take in UTF-8.
    package let length: Int
    /// A small hash of the first letters, which is compared first.
    package let check: UInt16

    package init(sha256: String, length: Int, check: UInt16) {
      self.sha256 = sha256
      self.length = length
      self.check = check
    }
  }

  package init(_ fields: Fields) {
    let id = fields.required(
      "id", "What messages call the term; it must not give it away.", as: Located<Identifier>.self)
    self.id = id.value.text
    range = id.range
    text = fields.optional("text", "The term in plain text.")
    let sha256: String? = fields.optional("sha256", "Its SHA-256, from 'dossier withhold'.")
    let length: Int? = fields.optional("length", "Its length, from 'dossier withhold'.")
    let check: String? = fields.optional(
      "check", "The small hash of its first letters, from 'dossier withhold'.")
    if let sha256, Self.isSHA256(sha256), let length, Hash.lengths.contains(length), let check,
      let number = UInt16(check, radix: 16)
    {
      hash = Hash(sha256: sha256, length: length, check: number)
    } else {
      hash = nil
    }
  }
  private static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}
