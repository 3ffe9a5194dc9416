import Diagnostics
package import Fields
import JSON
package import Values

extension Source {
  /// A person or a body (CSL name variable).
  package struct Author: FieldObject {
    package static let schemaName = "Author"
    package static let about = "A person or a body."

    /// The family name without its particle.
    package let familyName: String?
    package let givenNames: String?
    /// `van der`: a part of the family name by which it is not sorted.
    package let particle: String?
    /// `de`: left out where the given names are.
    package let droppingParticle: String?
    package let suffix: String?
    package let literal: String?
    package let language: LanguageTag?
    /// Whether the family name is always first, as in Khmer or Chinese names.
    let isFamilyFirst: Bool

    package init(_ fields: Fields) {
      func text(_ key: String, _ about: String) -> String? {
        let text: MarkedText? = fields.optional(key, about)
        return text.flatMap { $0.plain.isEmpty ? nil : $0.plain }
      }
      particle = text("non-dropping-particle", "A part of the family name, such as 'van der'.")
      droppingParticle = text(
        "dropping-particle",
        "A part before the family name that goes with the given names, such as 'de'.")
      suffix = text("suffix", "What follows the name, such as 'Jr.'.")
      familyName = text("family", "A person's family name.")
      givenNames = text("given", "A person's given names or initials.")
      literal = text("literal", "The name of a body, or a name in one piece.")
      language = fields.optional("language", "The language of the name (BCP 47).")
      let order: CSLFlag? = fields.optional(
        "static-ordering", "Whether the family name is always first.")
      isFamilyFirst = order?.isSet ?? false
      fields.unread(
        ["comma-suffix", "parse-names", "isInstitution", "multi"],
        "How a citation processor is to read the name.")
      if familyName == nil, literal == nil, givenNames == nil {
        fields.report(
          FieldRules.missingKey.finding(
            "an author must have 'family' or 'literal'", at: fields.range.firstCharacter))
      }
    }

    /// Whether it is a person and not a body.
    package var isPerson: Bool { literal == nil }

    /// The name as a person reads it: `Xavier de Maistre, Jr.`.
    package var name: String {
      if let literal { return literal }
      if isWrittenFamilyFirst { return familyFirst }
      let name = [givenNames, droppingParticle, particle, familyName].compactMap { $0 }
        .joined(separator: " ")
      return [name, suffix].compactMap { $0 }.joined(separator: " ")
    }

    /// The name as a bibliography sorts it: `Maistre, Xavier de, Jr.`.
    package var sortedName: String {
      if let literal { return literal }
      if isWrittenFamilyFirst { return familyFirst }
      // A person with one name.
      guard familyName != nil else { return name }
      let given = [givenNames, droppingParticle, particle].compactMap { $0 }.joined(separator: " ")
      return [familyName, given.isEmpty ? nil : given, suffix].compactMap { $0 }
        .joined(separator: ", ")
    }

    /// Names in Khmer, Thai or Chinese letters have their family name first, as those that say so.
    private var isWrittenFamilyFirst: Bool {
      isFamilyFirst
        || familyName?.unicodeScalars.first.map {
          $0.value >= 0x0E00 && $0.value < 0x1E00
            || $0.value >= 0x2E80
        } ?? false
    }

    private var familyFirst: String {
      let isChinese = familyName?.unicodeScalars.allSatisfy { $0.value >= 0x2E80 } ?? false
      return [familyName, givenNames, suffix].compactMap { $0 }
        .joined(separator: isChinese ? "" : " ")
    }
  }
}

/// A flag of CSL-JSON, which may be a truth value, a number or a word.
struct CSLFlag: FieldValue {
  let isSet: Bool

  static var unread: CSLFlag { CSLFlag(isSet: false) }

  private init(isSet: Bool) {
    self.isSet = isSet
  }

  init?(_ node: Node, in context: FieldContext) {
    self.init(isSet: CSLDateParts.isTrue(node))
  }

  static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": ["boolean", "string", "number"]]
  }
}
