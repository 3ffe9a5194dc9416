package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A plan of action with its scorecard: strategies, outcomes, indicators, marks and ratings.
package final class Plan: AlwaysListed {
  package static let kind = RecordKind.plan
  package static let about = "A plan of action with its scorecard."

  package let header: RecordHeader
  package let title: String
  package let summary: String?
  package let countries: [CountryCode]
  package let owners: [Reference<Organization>]
  package let instrument: Reference<Instrument>?
  package let review: Reference<Instrument>?
  package let period: PartialDate?
  package let asOf: PartialDate?
  package let ratings: [LegendEntry]
  package let marks: [LegendEntry]
  package let strategies: [Strategy]
  package let note: String?
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    title = fields.required("title", "The plan's title.")
    summary = fields.optional("summary", "One or two sentences of our own.")
    countries = fields.list("countries", "The countries it is for.")
    owners = fields.list("owners", "The bodies whose plan it is.")
    instrument = fields.optional("instrument", "The plan as an instrument.")
    review = fields.optional("review", "The review that the marks are taken from.")
    period = fields.optional("period", "The time it covers (EDTF).")
    asOf = fields.optional("as-of", "The date of the marks (EDTF).")
    ratings = fields.list("ratings", "The ratings of outcomes, best first, with their meaning.")
    marks = fields.list("marks", "The marks of indicators, with their meaning.")
    strategies = fields.list("strategies", "The strategies in order.", atLeastOne: true)
    note = fields.optional("note", "What a reader should know.")
  }

  /// A word of the legend with its meaning.
  package struct LegendEntry: FieldObject {
    package static let schemaName = "LegendEntry"
    package static let about = "A word of the legend with its meaning."

    package let id: String
    package let label: String
    package let meaning: String

    package init(_ fields: Fields) {
      let word: Identifier = fields.required("id", "The word that outcomes or indicators use.")
      id = word.text
      label = fields.required("label", "The word that pages print.")
      meaning = fields.required("meaning", "What the source means by it.")
    }
  }

  /// One strategy of a plan.
  package struct Strategy: FieldObject {
    package static let schemaName = "Strategy"
    package static let about = "One strategy of a plan."

    package let title: String
    package let note: String?
    package let sources: [Citation]
    package let outcomes: [Outcome]

    package init(_ fields: Fields) {
      title = fields.required("title", "The strategy's title.")
      note = fields.optional("note", "What a reader should know.")
      sources = fields.list("sources", "Where it stands.")
      outcomes = fields.list("outcomes", "Its outcomes in order.", atLeastOne: true)
    }
  }

  /// One outcome of a strategy, with its rating.
  package struct Outcome: FieldObject {
    package static let schemaName = "Outcome"
    package static let about = "One outcome of a strategy, with its rating."

    package let title: String
    package let rating: Located<Identifier>?
    package let note: String?
    package let sources: [Citation]
    package let indicators: [Indicator]

    package init(_ fields: Fields) {
      title = fields.required("title", "The outcome in our own words.")
      rating = fields.optional("rating", "A rating of the plan's legend.")
      note = fields.optional("note", "What a reader should know.")
      sources = fields.list("sources", "Where it stands.", atLeastOne: true)
      indicators = fields.list("indicators", "Its indicators in order.")
    }
  }

  /// One indicator of an outcome, with its mark and what it rests on.
  package struct Indicator: FieldObject {
    package static let schemaName = "Indicator"
    package static let about = "One indicator of an outcome, with its mark and its evidence."

    package let text: String
    package let mark: Located<Identifier>
    package let evidence: String?
    package let missing: Figure.MissingReason?
    package let figures: [Reference<Figure>]
    package let instruments: [Reference<Instrument>]
    package let organizations: [Reference<Organization>]
    package let sources: [Citation]

    package init(_ fields: Fields) {
      text = fields.required("text", "The indicator in our own words.")
      mark = fields.required("mark", "A mark of the plan's legend.")
      evidence = fields.optional("evidence", "What the mark rests on.")
      missing = fields.optional("missing", "Why there are no data.")
      figures = fields.list("figures", "Figures it rests on.")
      instruments = fields.list("instruments", "Instruments it speaks of.")
      organizations = fields.list("organizations", "Organizations it speaks of.")
      sources = fields.list("sources", "Where it stands.", atLeastOne: true)
    }
  }
}
