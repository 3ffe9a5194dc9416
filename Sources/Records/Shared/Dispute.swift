package import Diagnostics
package import Fields
package import Values

/// A point on which sources disagree. Every claim is kept; only a recorded decision settles it.
package struct Dispute: FieldObject {
  package static let schemaName = "Dispute"
  package static let about = "A point on which the sources disagree."

  /// The question in a few words, such as "Year of launch".
  package let question: String
  package let claims: [Claim]
  package let note: String?
  package let decision: Decision?
  /// Whether it is of a spelling or the like: lists fold it.
  package let isMinor: Bool

  package init(_ fields: Fields) {
    question = fields.required("about", "The point in a few words, such as 'Year of launch'.")
    claims = fields.list("claims", "What each source says.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know about the disagreement.")
    decision = fields.optional("decision", "Which claim the editors follow, and why.")
    isMinor =
      fields.optional("minor", "Whether it is only of a spelling or the like; lists fold it.")
      ?? false
  }

  /// What one source says.
  package struct Claim: FieldObject {
    package static let schemaName = "Claim"
    package static let about = "What one source says on a disputed point."

    package let says: String
    package let asOf: PartialDate?
    package let sources: [Citation]

    package init(_ fields: Fields) {
      says = fields.required("says", "The claim, in our own words.")
      asOf = fields.optional("as-of", "The date to which the claim applies (EDTF).")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }
  }

  /// The editors' choice among claims, with its reason.
  package struct Decision: FieldObject {
    package static let schemaName = "Decision"
    package static let about = "The editors' choice among claims."

    /// The claim that is followed, counted from 1.
    package let chosen: Int
    /// Where the number stands.
    package let range: SourceRange
    package let reason: String
    package let by: String
    package let date: Day

    package init(_ fields: Fields) {
      range = fields.range(of: "chosen")
      chosen = fields.required("chosen", "The number of the claim that is followed, from 1.")
      reason = fields.required("reason", "Why it is followed.")
      by = fields.required("by", "The office that decided.")
      date = fields.required("date", "The day of the decision, YYYY-MM-DD.")
    }
  }
}
