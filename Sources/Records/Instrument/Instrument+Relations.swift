package import Diagnostics
package import Fields

extension Instrument {
  /// A relation to another instrument, shown on both pages.
  package struct Relation: FieldObject {
    package static let schemaName = "InstrumentRelation"
    package static let about = "A relation to another instrument."

    package let type: RelationType
    package let target: Reference<Instrument>
    package let sources: [Citation]
    package let note: String?
    /// Why the relation is kept as the source gives it although the dates rule it out.
    package let doubt: String?
    package let range: SourceRange

    package init(_ fields: Fields) {
      range = fields.range
      type = fields.required("type", "How the two are related.")
      target = fields.required("to", "The other instrument.")
      sources = fields.list("sources", "Where the relation is said.")
      note = fields.optional("note", "What a reader should know.")
      doubt = fields.optional(
        "doubt", "Why the relation cannot be right though the source gives it; shown beside it.")
    }
  }

  package enum RelationType: String, FieldChoice {
    case implements
    case amends
    case supersedes
    /// It ends the other one, and need not take its place.
    case repeals
    /// A court ends the other one.
    case annuls
    /// It adds to the other one, which stays as it was.
    case supplements
    /// A state makes a supranational law its own by it.
    case transposes
    case interprets
    /// It puts right a mistake in the other one's text.
    case corrects
    /// What became of a bill.
    case enacts
    case reaffirms
    case partOf = "part-of"
    case drafts
    case reviews
    case explains
    case establishes
  }
}
