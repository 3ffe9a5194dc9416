package import Diagnostics
package import Fields
package import Markdown
package import Values

/// A law, a treaty, a plan, a guideline or a step of policy: what a legal framework is made of.
package final class Instrument: AlwaysListed {
  package static let kind = RecordKind.instrument
  package static let about = "A legal or policy instrument, or an event of policy."

  package let header: RecordHeader
  package let title: String
  package let titleLanguage: LanguageTag?
  package let names: [Name]
  package let acronym: String?
  package let type: InstrumentKind
  /// The jurisdiction's own word for the kind, such as prakas.
  package let localKind: String?
  /// Where that word stands.
  package let localKindRange: SourceRange
  package let number: String?
  package let scope: Scope
  package let binding: Binding
  /// The countries whose framework it belongs to.
  package let countries: [CountryCode]
  /// The subdivisions and places of the site in which alone it applies.
  package let areas: [SubdivisionCode]
  /// Where each of the areas is written.
  package let areaRanges: [SourceRange]
  package let regions: [Reference<Region>]
  package let parties: [Place]
  /// Where they are listed.
  package let partiesRange: SourceRange
  /// For whom the regions among the parties act: for their members where a source says so.
  package let through: Through?
  /// Where that is said.
  package let throughRange: SourceRange
  /// Whether a state that is not among the parties is known to be none.
  package let namesAllParties: Bool
  /// Where that is said.
  package let namesAllPartiesRange: SourceRange
  /// Parties that are no states, such as ministries and organizations counted together.
  package let otherParties: [String]
  package let issuedBy: [Reference<Organization>]
  package let implementedBy: [Reference<Organization>]
  /// The time that a plan covers.
  package let period: PartialDate?
  package let events: [LegalEvent]
  /// Every date of its events and the time that it covers, in order: its places on timelines.
  package let timelineDates: [TimelineDate]
  /// What is still to come, or was to come when the source was written.
  package let due: [DueDate]
  package let statuses: [StatusClaim]
  package let relations: [Relation]
  /// Words of each vocabulary of topics, in the order of the vocabularies' names.
  package let topics: [Topic]
  package let summary: String?
  package let provisions: [Statement]
  package let texts: [TextLink]
  package let note: String?
  package let body: Prose?

  package var displayName: String { title }

  package init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    title = fields.required("title", "The title in English, as the source prints it.")
    titleLanguage = fields.optional("language", "The language of the title, if not the site's.")
    names = fields.list("names", "Other names: official, translated, short, variant.")
    acronym = fields.optional("acronym", "Its acronym.")
    type = fields.required("kind", "What sort of instrument it is.")
    localKindRange = fields.range(of: "local-kind")
    localKind = fields.optional("local-kind", "The jurisdiction's own word: prakas, sub-decree.")
    number = fields.optional("number", "Its number.")
    scope = fields.required(
      "scope",
      "Who made it: states of the world (global) or of a region, two sides (bilateral), one state "
        + "(national), a part of one (subnational) or a regional organization (supranational).")
    binding =
      fields.optional("binding", "Whether it binds its parties; 'unknown' is not 'no'.")
      ?? .unknown
    let areas: [Located<SubdivisionCode>] = fields.list(
      "areas",
      "The subdivisions (US-CA) or places of the site whose law it is, where it doesn't apply in the "
        + "whole country.")
    self.areas = areas.map(\.value)
    areaRanges = areas.map(\.range)
    let named: [CountryCode] = fields.list(
      "countries", "The countries whose legal framework it belongs to; also that of its areas.")
    // The law of a state is part of its country's framework, named or not.
    countries = areas.reduce(into: named) { countries, area in
      if !countries.contains(area.value.country) { countries.append(area.value.country) }
    }
    regions = fields.list("regions", "The regions whose framework it belongs to.")
    partiesRange = fields.range(of: "parties")
    parties = fields.list(
      "parties",
      "States and regions that are parties. A region is one in its own right; its members are not "
        + "parties for that.")
    throughRange = fields.range(of: "through")
    through = fields.optional(
      "through",
      "'members' where the sources say that a region takes part through its members, so that each "
        + "of them does.")
    namesAllPartiesRange = fields.range(of: "parties-complete")
    namesAllParties =
      fields.optional(
        "parties-complete",
        "Whether the sources name every party, so that a state that is not named is none.")
      ?? false
    otherParties = fields.list("other-parties", "Parties that are not states, in words.")
    issuedBy = fields.list("issued-by", "The bodies that issued it.")
    implementedBy = fields.list("implemented-by", "The bodies that carry it out.")
    period = fields.optional("period", "The time that it covers (EDTF), for plans.")
    events = fields.list("events", "What happened to it and when, each with its source.")
    due = fields.list("due", "When it is to be reviewed or transposed, or runs out.")
    statuses = fields.list("status", "Its status as each source gives it.", of: StatusClaim.self)
      .flatMap(\.ofEachParty)
    relations = fields.list("relations", "How it relates to other instruments.")
    topics = fields.topics()
    summary = fields.optional("summary", "What it does, in one or two sentences of our own.")
    provisions = fields.list("provisions", "What it provides, each with its source.")
    texts = fields.list("texts", "Where its text can be read.")
    note = fields.optional("note", "What a reader should know.")

    let (scope, countries, through, sources) = (scope, countries, through, header.sources)
    timelineDates = TimelineDate.all(of: events, period: period.map { ($0, sources) }) { event in
      Self.isOwn(event.parties, in: scope, of: countries)
        ? [] : Self.mentions(in: event, through: through)
    }
  }

  /// The text of an instrument, or a translation of it.
  package struct TextLink: FieldObject {
    package static let schemaName = "TextLink"
    package static let about = "Where the text, or a translation, can be read."

    package let language: LanguageTag
    package let url: WebAddress
    package let isOfficial: Bool

    package init(_ fields: Fields) {
      language = fields.required("language", "The language of the text (BCP 47).")
      url = fields.required("url", "Its web address.")
      isOfficial = fields.optional("official", "Whether it is the official text.") ?? false
    }
  }
}
