package import Diagnostics
package import Fields
package import Markdown
package import Values

/// The factsheet of a country or a region, in one edition.
package final class Brief: AlwaysListed {
  package static let kind = RecordKind.brief
  package static let about = "The factsheet of a country or a region."

  package let header: RecordHeader
  package let title: String
  package let summary: String
  package let country: Reference<Country>?
  package let region: Reference<Region>?
  package let edition: String
  /// Where the edition stands.
  package let editionRange: SourceRange
  package let supersedes: Reference<Brief>?
  package let published: Day?
  package let programme: Reference<Programme>?
  package let focalPoint: FocalPoint?
  package let partners: [Partner]
  package let findings: [Finding]
  /// The charts of the first page.
  package let charts: [ChartView]
  package let notKnown: [OpenPoint]
  package let headline: [Reference<Figure>]
  package let pathways: [Pathway]
  /// How many pathways the source says there are.
  package let statedPathways: Located<Int>?
  package let outcomeAreas: [OutcomeArea]
  package let goodPractice: [GoodPractice]
  package let research: [Statement]
  package let grants: [Grant]
  package let highlights: [Highlights]
  package let note: String?
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    title = fields.required("title", "The factsheet's title.")
    summary = fields.required("summary", "The lead: one or two sentences of our own.")
    country = fields.optional("country", "The country it is about.")
    region = fields.optional("region", "The region it is about.")
    editionRange = fields.range(of: "edition")
    edition = fields.required("edition", "The edition, such as 2022 or 2026-11.")
    supersedes = fields.optional("supersedes", "The edition before it.")
    published = fields.optional("published", "The day this edition was published.")
    programme = fields.optional("programme", "The programme it reports on.")
    focalPoint = fields.optional("focal-point", "The focal point, by office and never by name.")
    partners = fields.list("partners", "The partners, in the source's order.")
    findings = fields.list("findings", "Three to five key findings, most important first.")
    charts = fields.list("charts", "One or two charts for the brief.")
    notKnown = fields.list("not-known", "What isn't known, most important first.")
    headline = fields.list("headline", "The key figures, most important first.")
    pathways = fields.list("pathways", "The pathways of change, in order.")
    statedPathways = fields.optional("stated-pathways", "How many the source says there are.")
    outcomeAreas = fields.list("outcome-areas", "What was achieved, by area.")
    goodPractice = fields.list("good-practice", "Examples of good practice.")
    research = fields.list("research", "Research and publications.")
    grants = fields.list("grants", "Grants given.")
    highlights = fields.list("highlights", "Highlights of a year.")
    note = fields.optional("note", "What a reader should know.")
    if country == nil, region == nil, !fields.has("country"), !fields.has("region") {
      fields.report(
        FieldRules.missingKey.finding(
          "'country' or 'region' must be given", at: fields.range.firstCharacter))
    }
  }

  /// The office through which a programme and a country speak.
  package struct FocalPoint: FieldObject {
    package static let schemaName = "FocalPoint"
    package static let about = "A focal point by office, never by a person's name."

    package let role: String
    package let organization: Reference<Organization>
    package let sources: [Citation]

    package init(_ fields: Fields) {
      role = fields.required("role", "The office.")
      organization = fields.required("organization", "The body it belongs to.")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }
  }

  package struct Partner: FieldObject {
    package static let schemaName = "Partner"
    package static let about = "A partner of the programme."

    package let organization: Reference<Organization>
    package let role: String?
    package let sources: [Citation]

    package init(_ fields: Fields) {
      organization = fields.required("organization", "The partner.")
      role = fields.optional("role", "What it does in the partnership.")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }
  }

  package struct Pathway: FieldObject {
    package static let schemaName = "Pathway"
    package static let about = "A pathway of change with its highlights."

    package let title: String?
    package let statement: String
    package let highlights: [Statement]
    package let note: String?
    package let sources: [Citation]

    package init(_ fields: Fields) {
      title = fields.optional("title", "Its heading, where the source gives one.")
      statement = fields.required("statement", "What it is, in our own words.")
      highlights = fields.list("highlights", "What was done along it.")
      note = fields.optional("note", "What a reader should know.")
      sources = fields.list("sources", "Where it stands.", atLeastOne: true)
    }
  }

  package struct OutcomeArea: FieldObject {
    package static let schemaName = "OutcomeArea"
    package static let about = "An area of outcomes with its achievements."

    package let title: String
    package let intro: String?
    package let achievements: [Statement]
    package let sources: [Citation]

    package init(_ fields: Fields) {
      title = fields.required("title", "The area.")
      intro = fields.optional("intro", "What is done in it, in our own words.")
      achievements = fields.list("achievements", "Who did what, for whom, when.")
      sources = fields.list("sources", "Where it stands.")
    }
  }

  package struct GoodPractice: FieldObject {
    package static let schemaName = "GoodPractice"
    package static let about = "An example of good practice."

    package let title: String
    package let problem: String?
    package let done: String
    package let lesson: String?
    package let date: PartialDate?
    package let organizations: [Reference<Organization>]
    package let instruments: [Reference<Instrument>]
    package let sources: [Citation]

    package init(_ fields: Fields) {
      title = fields.required("title", "Its title, in our own words.")
      problem = fields.optional("problem", "What it answered.")
      done = fields.required("done", "What was done, by whom.")
      lesson = fields.optional("lesson", "What others can take from it.")
      date = fields.optional("date", "When (EDTF).")
      organizations = fields.list("organizations", "Who took part.")
      instruments = fields.list("instruments", "Instruments that it concerns.")
      sources = fields.list("sources", "Where it is told.", atLeastOne: true)
    }
  }

  package struct Grant: FieldObject {
    package static let schemaName = "Grant"
    package static let about = "A grant to an organization."

    package let organization: Reference<Organization>
    package let country: Place?
    package let theme: String?
    package let sources: [Citation]

    package init(_ fields: Fields) {
      organization = fields.required("organization", "The grantee.")
      country = fields.optional("place", "The country or region it is for.")
      theme = fields.optional("theme", "What it is for.")
      sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    }
  }

  package struct Highlights: FieldObject {
    package static let schemaName = "Highlights"
    package static let about = "What was done in one year."

    package let year: PartialDate
    package let figures: [Reference<Figure>]
    package let items: [Statement]

    package init(_ fields: Fields) {
      year = fields.required("year", "The year (EDTF).")
      figures = fields.list("figures", "The year's figures.")
      items = fields.list("items", "What was done, each with its source.")
    }
  }
}
