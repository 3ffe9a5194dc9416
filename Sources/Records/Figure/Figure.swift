package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A number with everything that a reader needs to trust it: unit, place, time, split, source.
package final class Figure: AlwaysListed {
  package static let kind = RecordKind.figure
  package static let about = "A number, or the reason why there is none."

  package let header: RecordHeader
  /// What is counted, in words that follow the number.
  package let label: String
  package let value: Located<Quantity>?
  /// Why there is no value (after SDMX OBS_STATUS).
  package let missing: MissingReason?
  package let qualifier: Qualifier?
  /// For ranks and shares: 9 of 167.
  package let outOf: Quantity?
  /// What one of them is, as the record words it.
  package let unit: String
  /// What the unit means.
  package let measure: FigureUnit
  package let geography: [Place]
  /// For flows between countries.
  package let from: Place?
  package let to: Place?
  /// The time that the number covers.
  package let period: PartialDate?
  /// The day, month or year at which the number was true.
  package let asOf: PartialDate?
  /// Where the unit, the rank's total and the dates were written.
  package let ranges: Ranges
  package let sex: SexSplit?
  package let parts: Parts?
  /// What other sources give for the same thing.
  package let claims: [Claim]
  /// The figure of another document that this one repeats.
  package let restates: Reference<Figure>?
  /// Organizations whose work it counts.
  package let organizations: [Reference<Organization>]
  package let note: String?
  package let body: Prose?

  package var displayName: String { label }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    label = fields.required("label", "What is counted, in words that can follow the number.")
    value = fields.optional("value", "The number, digits only.")
    missing = fields.optional("missing", "Why there is no number.")
    qualifier = fields.optional(
      "qualifier", "How the number is to be read: at-least, about, up-to, less-than.")
    outOf = fields.optional("out-of", "For a rank or share: the number of places.")
    unit = fields.required(
      "unit", "What one of them is, in the plural: people, events, percent, US dollars.")
    measure = FigureUnit(unit)
    geography = fields.list(
      "geography",
      "The places it is about: countries (KHM), subdivisions (KH-12), places of the site, or "
        + "regions (identifier).",
      atLeastOne: true)
    from = fields.optional("from", "For a flow: where from.")
    to = fields.optional("to", "For a flow: where to.")
    period = fields.optional("period", "The time it covers (EDTF).")
    asOf = fields.optional("as-of", "When it was true (EDTF).")
    ranges = Ranges(fields)
    sex = fields.optional("sex", "The split by sex, as it was published.")
    parts = fields.optional("parts", "The figures that it is made of.")
    claims = fields.list("claims", "What other sources give for the same thing.")
    restates = fields.optional("restates", "The figure of another document that this repeats.")
    organizations = fields.list("organizations", "Organizations whose work it counts.")
    note = fields.optional("note", "What a reader should know.")
    if value == nil, missing == nil, !fields.has("value"), !fields.has("missing") {
      fields.report(
        FieldRules.missingKey.finding(
          "'value' must be given, or 'missing' must say why there is none",
          at: fields.range.firstCharacter,
          suggestion: "missing: not-published"))
    }
  }

  /// Where values were written that rules speak of.
  package struct Ranges: Sendable {
    package let unit: SourceRange
    package let outOf: SourceRange
    package let period: SourceRange
    package let asOf: SourceRange

    init(_ fields: Fields) {
      unit = fields.range(of: "unit")
      outOf = fields.range(of: "out-of")
      period = fields.range(of: "period")
      asOf = fields.range(of: "as-of")
    }
  }

  /// Why a number is not there. Each reason is a different thing (SDMX OBS_STATUS).
  package enum MissingReason: String, FieldChoice {
    case notCollected = "not-collected"
    case notPublished = "not-published"
    case notComparable = "not-comparable"
    case notDocumented = "not-documented"
    case cannotExist = "cannot-exist"
  }

  /// What one other source gives for the same thing.
  package struct Claim: FieldObject {
    package static let schemaName = "FigureClaim"
    package static let about = "Another number for the same thing, with its source."

    package let value: Located<Quantity>
    package let qualifier: Qualifier?
    package let asOf: PartialDate?
    package let sources: [Citation]
    package let note: String?

    package init(_ fields: Fields) {
      value = fields.required("value", "The other number in the figure's unit, digits only.")
      qualifier = fields.optional("qualifier", "How the number is to be read: at-least, about.")
      asOf = fields.optional("as-of", "When it was true (EDTF).")
      sources = fields.list("sources", "Where it is given.", atLeastOne: true)
      note = fields.optional("note", "Why the two may differ.")
    }
  }

  /// The figures that a total is made of, and how they relate to it.
  package struct Parts: FieldObject {
    package static let schemaName = "Parts"
    package static let about = "The figures that a total is made of."

    package let relation: Relation
    package let figures: [Reference<Figure>]
    /// Says that the parts are known not to add up, and what is known of the difference.
    package let difference: Located<String>?

    package enum Relation: String, FieldChoice {
      /// The parts add up to the total.
      case sum
      /// The total includes the parts and more.
      case includes
    }

    package init(_ fields: Fields) {
      relation = fields.required("relation", "'sum' or 'includes'.")
      figures = fields.list("of", "The identifiers of the parts.", atLeastOne: true)
      difference = fields.optional(
        "difference", "Where the parts do not add up in the source: what is known of it.")
    }
  }
}
