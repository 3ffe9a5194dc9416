package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A set of numbered items in sections: guidelines, recommendations, challenges, objectives.
///
/// Items are numbered from 1 through all sections, so that "guideline 31" is one place.
package final class Guideline: AlwaysListed {
  package static let kind = RecordKind.guideline
  package static let about = "A set of numbered items in sections."
  package static var schemaName: String { "GuidelineSet" }

  package let header: RecordHeader
  package let title: String
  package let summary: String?
  package let type: GuidelineKind
  package let countries: [CountryCode]
  package let regions: [Reference<Region>]
  package let instrument: Reference<Instrument>?
  package let issuedBy: [Reference<Organization>]
  package let sections: [Section]
  /// The number of items that the source says it has.
  package let statedCount: Located<Int>?
  package let note: String?
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    title = fields.required("title", "The title of the set.")
    summary = fields.optional("summary", "One or two sentences of our own.")
    type = fields.required("kind", "What the items are.")
    countries = fields.list("countries", "The countries it is for.")
    regions = fields.list("regions", "The regions it is for.")
    instrument = fields.optional("instrument", "The instrument that it is the text of.")
    issuedBy = fields.list("issued-by", "The bodies that issued it.")
    sections = fields.list("sections", "The sections in order.", atLeastOne: true)
    statedCount = fields.optional("stated-count", "How many items the source says there are.")
    note = fields.optional("note", "What a reader should know.")
  }

  /// One section of a set.
  package struct Section: FieldObject {
    package static let schemaName = "GuidelineSection"
    package static let about = "One section of a set."

    package let letter: String?
    package let title: String
    package let note: String?
    package let items: [Item]

    package init(_ fields: Fields) {
      letter = fields.optional("letter", "Its letter, as the source prints it.")
      title = fields.required("title", "Its title.")
      note = fields.optional("note", "What a reader should know.")
      items = fields.list("items", "Its items in order.", atLeastOne: true)
    }
  }

  /// One item of a set.
  package struct Item: FieldObject {
    package static let schemaName = "GuidelineItem"
    package static let about = "One item of a set."

    package let text: String
    package let label: String?
    package let addressees: [String]
    package let group: String?
    /// What would show that it is done, for targets.
    package let indicators: [String]
    package let answers: [Int]
    package let figures: [Reference<Figure>]
    package let instruments: [Reference<Instrument>]
    package let organizations: [Reference<Organization>]
    /// Items below it, for lists within a list.
    package let items: [String]
    package let note: String?
    package let sources: [Citation]
    package let range: SourceRange

    package init(_ fields: Fields) {
      range = fields.range
      text = fields.required("text", "The item in our own words.")
      label = fields.optional("label", "A short name for it.")
      addressees = fields.list("addressees", "Who is asked to act.")
      group = fields.optional("group", "The people it concerns.")
      indicators = fields.list("indicators", "What would show that it is done.")
      answers = fields.list("answers", "Numbers of items of this set that it answers.")
      figures = fields.list("figures", "Figures that it rests on.")
      instruments = fields.list("instruments", "Instruments that it speaks of.")
      organizations = fields.list("organizations", "Organizations that it speaks of.")
      items = fields.list("items", "Points below it.")
      note = fields.optional("note", "What a reader should know.")
      sources = fields.list("sources", "Where it stands.", atLeastOne: true)
    }
  }
}

/// What the items of a set are.
package enum GuidelineKind: String, FieldChoice {
  case guidelines
  case definition
  case keyPoints = "key-points"
  case recommendations
  case challenges
  case lessons
  case concerns
  case targets
  case objectives
  case strategies
  case patterns
}
