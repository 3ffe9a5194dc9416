package import Diagnostics
package import Fields

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
    package let sha256: String
    /// How many bytes the letters and digits take in UTF-8.
    package let length: Int
    /// The upper half of a running hash, which is compared first.
    package let check: UInt32

    package init(sha256: String, length: Int, check: UInt32) {
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
    let check: String? = fields.optional("check", "Its running hash, from 'dossier withhold'.")
    if let sha256, let length, let check, let number = UInt32(check, radix: 16) {
      hash = Hash(sha256: sha256, length: length, check: number)
    } else {
      hash = nil
    }
  }
}
