package import Fields
package import Markdown
package import Values

/// A programme of work: who pays, who does it, what it set out to do and what it reports.
package final class Programme: AlwaysListed {
  package static let kind = RecordKind.programme
  package static let about = "A programme of work."

  package let header: RecordHeader
  package let title: String
  package let acronym: String?
  package let names: [Name]
  package let summary: String?
  package let countries: [CountryCode]
  package let regions: [Reference<Region>]
  package let funders: [Reference<Organization>]
  package let implementers: [Reference<Organization>]
  package let governance: [Statement]
  package let period: PartialDate?
  package let duration: String?
  package let components: [Component]
  package let results: [Statement]
  package let figures: [Reference<Figure>]
  package let predecessors: [Reference<Programme>]
  package let successors: [Reference<Programme>]
  package let note: String?
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    title = fields.required("title", "The programme's name.")
    acronym = fields.optional("acronym", "Its acronym.")
    names = fields.list("names", "Other names and spellings.")
    summary = fields.optional("summary", "One or two sentences of our own.")
    countries = fields.list("countries", "Where it works.")
    regions = fields.list("regions", "The regions it serves.")
    funders = fields.list("funders", "Who pays for it.")
    implementers = fields.list("implementers", "Who carries it out.")
    governance = fields.list("governance", "How it is governed.")
    period = fields.optional("period", "When it ran (EDTF).")
    duration = fields.optional("duration", "How long, where no dates are given.")
    components = fields.list("components", "Its components or pathways in order.")
    results = fields.list("results", "What it set out to achieve or reports.")
    figures = fields.list("figures", "Its figures.")
    predecessors = fields.list("predecessors", "Programmes before it.")
    successors = fields.list("successors", "Programmes after it.")
    note = fields.optional("note", "What a reader should know.")
  }

  /// One component of a programme: the problem, what is done about it, what came of it.
  package struct Component: FieldObject {
    package static let schemaName = "ProgrammeComponent"
    package static let about = "One component of a programme."

    package let title: String
    package let problem: String?
    package let action: String
    package let outputs: [Statement]
    package let figures: [Reference<Figure>]
    package let organizations: [Reference<Organization>]
    package let sources: [Citation]

    package init(_ fields: Fields) {
      title = fields.required("title", "Its name.")
      problem = fields.optional("problem", "What is wrong, in our own words.")
      action = fields.required("action", "What is done about it, in our own words.")
      outputs = fields.list("outputs", "What came of it.")
      figures = fields.list("figures", "Its figures.")
      organizations = fields.list("organizations", "Who takes part.")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }
  }
}
