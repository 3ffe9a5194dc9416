import Exports
import Fields
import HTML
import Library
import Markdown
import Records
import Templates
import Values

/// A kind of record that exists only in these tests.
final class Event: AlwaysListed {
  static let kind = RecordKind(of: Event.self)
  static let about = "Something that is to happen."
  static let traits = RecordTraits("event", article: "an", folders: ["events"])

  let header: RecordHeader
  let title: String
  let date: PartialDate
  let host: Reference<Organization>?
  let body: Prose?

  var displayName: String { title }
  var concernedCountries: [CountryCode] { [] }

  func addDates(to list: inout DateList) { list.add("date", date, .planned) }

  init(_ fields: Fields) {
    header = RecordHeader(fields, needsSource: true)
    body = fields.below()
    title = fields.required("title", "What it is called.")
    date = fields.required("date", "When it is (EDTF).")
    host = fields.optional("host", "Who invites.")
  }
}

extension Event: PagedRecord {
  static func heading(in words: Words) -> String { "Events" }

  func content(in page: PageContext) -> PageContent {
    var content = PageContent(title: title, lead: "On \(page.words.date(date))")
    content.sections = [
      PageSection(id: "page-sources", "Sources", "<p>Told by\(page.cite(header.sources))</p>")
    ]
    return content
  }
}

extension Event: ExportedRecord {
  static let columns: [Column<Event>] = [
    Column("id", "Identifier") { $0.id },
    Column("title", "What it is called") { $0.title },
    Column("date", "When it is (EDTF)") { $0.date },
    Column("host", "Identifier of the body that invites") { $0.host },
    Column("sources", "Source identifiers with locators") { $0.header.sources },
  ]

  static let keysWithoutColumn: [String: String] = [:]

  static let tableNames = ["events"]

  static func tables(in context: SiteContext) -> [DataTable] {
    [
      DataTable(
        "events", "What is to happen", columns: columns, rows: context.library.records[Event.self],
        in: context.library)
    ]
  }
}
