import Library
package import Records
package import Templates
import Values

/// `data/instruments`: one row an instrument; dates as EDTF with the days they lie between.
extension Instrument: ExportedRecord {
  package static let columns: [Column<Instrument>] = [
    Column("id", "Identifier") { $0.id },
    Column("title", "Title") { $0.title },
    Column("kind", "Sort of instrument") { $0.type.id },
    Column("local_kind", "The jurisdiction's own word") { $0.localKind },
    Column("number", "Its number") { $0.number },
    Column("scope", "global, regional, supranational, bilateral, national or subnational") {
      $0.scope.rawValue
    },
    Column("binding", "yes, no or unknown") { $0.binding.rawValue },
    Column("countries", "Countries whose framework it belongs to (alpha-3)") { $0.countries },
    Column("areas", "Subdivisions and places whose law it is (ISO 3166-2 or the site's codes)") {
      $0.areas
    },
    Column("parties", "Parties (alpha-3, subdivision or region)") { $0.parties },
    Column("other_parties", "Parties that are no states") { $0.otherParties },
    Column("issued_by", "Identifiers of the bodies that issued it") { $0.issuedBy },
    Column(
      "date",
      "The first date known of any event or of the time covered (EDTF), but for steps on the way to "
        + "a text, such as the introduction of the bill of an act; empty when no source states one "
        + "without a doubt", of: ["events", "period"]
    ) { $0.firstDate },
    Column("date_earliest", "The first day that the date may stand for", of: ["events", "period"]) {
      InstrumentEntries.bound($0.firstDate?.lower, isOpen: $0.firstDate?.hasNoLowerBound)
    },
    Column("date_latest", "The last day that the date may stand for", of: ["events", "period"]) {
      InstrumentEntries.bound($0.firstDate?.upper, isOpen: $0.firstDate?.hasNoUpperBound)
    },
    Column("period", "The time a plan covers (EDTF)") { $0.period },
    Column(
      "events",
      "What happened, as 'event of provision for party against party date (sources)', 'undated' where no date is stated, "
        + "without a party where it is the instrument's own; in JSON each with its date's bounds; "
        + "see also instrument-events.csv"
    ) { instrument in
      DataTable.Cell.records(
        instrument.events.map { InstrumentEntries.entry($0, of: instrument) })
    },
    Column(
      "status",
      "Status as each source gives it, with its time and source; without a party it is the "
        + "instrument's own; 'by event' where an event shows it, as of the event's date"
    ) { instrument, library in
      DataTable.Cell.records(
        instrument.knownStatuses(at: library.settings.date).map {
          InstrumentEntries.entry($0, of: instrument)
        })
    },
    Column("disputed", "Whether the sources disagree", of: []) { $1.isDisputed($0) },
    Column("relations", "Relations to other instruments, as 'relation identifier'") {
      $0.relations.map { "\($0.type.rawValue) \($0.target.id)" }
    },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.header.sources },
    Column(
      "followed_by",
      "Identifiers of the instruments that are recorded as superseding, repealing or annulling it, "
        + "without a doubt", of: []
    ) { $1.successors(of: $0).map(\.id) },
    Column("language", "The language of the title, if not the site's (BCP 47)") {
      $0.titleLanguage
    },
    Column("names", "Other names, as 'name (kind, language)'") { $0.names },
    Column("acronym", "Acronym") { $0.acronym },
    Column("regions", "Identifiers of the regions whose framework it belongs to") { $0.regions },
    Column("through", "'members' where a source says that regions take part through their members")
    {
      $0.through?.rawValue
    },
    Column("parties_complete", "Whether the sources name every party") { $0.namesAllParties },
    Column("implemented_by", "Identifiers of the bodies that carry it out") { $0.implementedBy },
    Column(
      "due", "When it is to be reviewed or transposed, or runs out, as 'review date (sources)'"
    ) {
      $0.due.map { due in
        "\(due.kind.rawValue) \(due.date.text)" + inBrackets(due.sources)
          + (due.doubt.map { " doubted: \($0)" } ?? "")
      }
    },
    Column("summary", "What it does") { $0.summary },
    Column("provisions", "What it provides, as 'text (sources)'") { $0.provisions },
    Column("texts", "Where its text can be read, as 'language address'") {
      $0.texts.map { "\($0.language.text) \($0.url.text)" + ($0.isOfficial ? " (official)" : "") }
    },
    Column("note", "What a reader should know") { $0.note },
  ]

  /// The columns with one for each vocabulary of topics.
  package static func columns(in vocabulary: Vocabulary) -> [Column<Instrument>] {
    columns
      + vocabulary.topicSchemes.map { scheme in
        Column(scheme.scheme, scheme.definition ?? scheme.title ?? scheme.scheme) { instrument in
          instrument.topics.filter { $0.scheme == scheme.scheme }.map(\.concept.id)
        }
      }
  }

  package static let keysWithoutColumn: [String: String] = [:]

  package static let tableNames = ["instruments", "instrument-events", "participation"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    let library = context.library
    return [
      DataTable(
        "instruments", "Legal and policy instruments and events of policy",
        columns: columns(in: library.vocabulary),
        rows: library.instruments, in: library),
      InstrumentEventTable.make(of: library), ParticipationTable.make(of: library),
    ]
  }
}
