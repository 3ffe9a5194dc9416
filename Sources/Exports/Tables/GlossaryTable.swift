import Library
package import Records
package import Templates
import Values

/// `data/glossary`: one row a term, with who explains it.
extension Term: ExportedRecord {
  package static let columns: [Column<Term>] = [
    Column("id", "Identifier") { $0.id },
    Column("term", "The word or the acronym") { $0.term },
    Column("language", "Its language (BCP 47); empty for the site's own") { $0.language },
    Column("names", "Other names and spellings") { $0.names.map(\.text) },
    Column("stands_for", "What an acronym is short for, as 'words (sources)'") {
      $0.expansions.map { expansion in
        expansion.text + (expansion.sources.isEmpty ? " (editors)" : inBrackets(expansion.sources))
      }
    },
    Column("gloss", "What it means") { $0.gloss },
    Column("explained_by", "source, or editors where no source explains it") {
      $0.explainedBy.rawValue
    },
    Column("country", "The jurisdiction whose word it is (alpha-3)") { $0.country },
    Column("kind", "The kind of instrument that it words") { $0.instrumentKind?.id },
    Column(
      "see", "Records to read on about, as 'kind identifier'",
      of: ["organizations", "instruments", "plans", "guidelines", "programmes", "terms"]
    ) { term, library in
      term.related.filter(library.isListed).map { "\($0.kind.rawValue) \($0.id)" }
    },
    Column("note", "What a reader should know") { $0.note },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.header.sources },
  ]

  package static let keysWithoutColumn: [String: String] = [:]

  package static let tableNames = ["glossary"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    [
      DataTable(
        "glossary", "Words of law and acronyms with what they mean", columns: columns,
        rows: context.library.terms, in: context.library)
    ]
  }
}
