import Library
package import Records
package import Templates
import Values

/// `data/sources`: one row a source, in the terms of CSL.
extension Source: ExportedRecord {
  package static let columns: [Column<Source>] = [
    Column("id", "Identifier") { $0.id },
    Column("type", "CSL item type") { $0.type.rawValue },
    Column("title", "Title as printed") { $0.title },
    Column("author", "Authors") { $0.authors },
    Column("issued", "When it was issued (EDTF); empty when it is undated") { $0.issued?.date },
    Column(
      "issued_words", "The words that the bibliography has instead of a date", of: ["issued"]
    ) { $0.issued?.literal },
    Column("editor", "Editors") { $0.editors },
    Column("edition", "Edition") { $0.edition },
    Column("number", "Number of a report, a law or a case") { $0.number },
    Column("publisher", "Publisher") { $0.publisher },
    Column("container_title", "The journal, site or book it is in") { $0.containerTitle },
    Column("doi", "DOI", of: ["DOI"]) { $0.doi },
    Column("url", "Web address", of: ["URL"]) { $0.url?.text },
    Column("accessed", "When it was last seen there (EDTF)") { $0.accessed?.date },
    Column("consulted", "Whether the editors worked from the document itself", of: []) {
      $0.isConsulted
    },
    Column("cited_in", "The source through which it is known, with locator") { $0.citedIn },
    Column("uses", "How many records use it", of: []) { source, library in
      Set(library.backlinks[source.key].map(\.owner).filter(library.isListed)).count
    },
    Column("note", "What a reader should know", of: ["remark"]) { $0.remark },
    Column("language", "The language of the title (BCP 47)") { $0.titleLanguage },
    Column("translator", "Translators") { $0.translators },
    Column("container_author", "Who wrote the book that it is in") { $0.containerAuthors },
    Column(
      "contributors", "Everybody else who had a part in it, as 'part: name'",
      of: Source.Role.allCases.map(\.rawValue)
    ) { source in
      source.contributors.flatMap { role, people in
        people.map { "\(role.rawValue): \($0.sortedName)" }
      }
    },
    Column("reviewed_title", "The title that a review is about") { $0.reviewedTitle?.plain },
    Column("reviewed_author", "Who wrote what a review is about") { $0.reviewedAuthors },
    Column("original_date", "When it was first published (EDTF)") { $0.original.date?.date },
    Column("original_title", "Its first title") { $0.original.title },
    Column("original_author", "Who wrote the original") { $0.original.authors },
    Column("original_publisher", "Who published it first") { $0.original.publisher },
    Column("original_publisher_place", "Where that was") { $0.original.place },
    Column("status", "Where it is in the publication process") { $0.status },
    Column("section", "The part of a newspaper, a law or a site that it is in") { $0.section },
    Column("part", "The number and title of the part", of: ["part", "part-number", "part-title"]) {
      $0.part
    },
    Column("number_of_volumes", "How many volumes it has") { $0.numberOfVolumes },
    Column("scale", "The scale of a map") { $0.scale },
    Column("dimensions", "How long or large it is") { $0.extent },
    Column("publisher_place", "Where it was published") { $0.publisherPlace },
    Column("collection_title", "The series it is in") { $0.series?.plain },
    Column("collection_number", "Its number in the series") { $0.seriesNumber },
    Column("volume", "The volume") { $0.volume },
    Column("issue", "The issue") { $0.issue },
    Column("page", "The pages") { $0.page },
    Column("chapter_number", "The number of the chapter") { $0.chapter },
    Column("version", "The version of software or data") { $0.version },
    Column("genre", "What its makers call it") { $0.genre },
    Column("authority", "The court or body that gives it force") { $0.authority },
    Column("jurisdiction", "Where a law or a judgment is in force") { $0.jurisdiction },
    Column(
      "event_title", "The conference or meeting at which it was given",
      of: ["event-title", "event"]
    ) { $0.event?.plain },
    Column("event_place", "Where that was") { $0.eventPlace },
    Column("medium", "The form: factsheet, slides, booklet") { $0.medium },
    Column("isbn", "ISBN", of: ["ISBN"]) { $0.isbn },
    Column("archive", "Where a copy is kept") { $0.archive },
    Column(
      "archive_location", "Where it is in the archive",
      of: ["archive_location", "archive_collection"]
    ) { $0.archiveLocation },
    Column("archive_place", "Where the archive is") { $0.archivePlace },
    Column("abstract", "What it holds, in the editors' words") { $0.abstract },
    Column("locators", "What the locators of its citations count") { $0.locators },
  ]

  package static let keysWithoutColumn = Dictionary(
    CSLVariables.notShown.map {
      ($0, "It is kept for reference managers, and pages don't show it.")
    }
      + [
        ("note", "It is somebody's own note, which is never published; 'note' is the remark."),
        ("text-sha256", "The texts of documents are for editors and are never published."),
        ("sources", "A document is its own source; 'cited_in' says where it is quoted."),
      ], uniquingKeysWith: { first, _ in first })

  package static let tableNames = ["sources"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    [
      DataTable(
        "sources", "Sources in the terms of the Citation Style Language (CSL 1.0.2)",
        columns: columns, rows: context.library.sources, in: context.library)
    ]
  }
}
