import Records
import Values

/// `data/glossary`: one row a term, with who explains it.
enum GlossaryTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "glossary", about: "Words of law and acronyms with what they mean",
      columns: [
        .init("id", "Identifier"),
        .init("term", "The word or the acronym"),
        .init("language", "Its language (BCP 47); empty for the site's own"),
        .init("names", "Other names and spellings"),
        .init("stands_for", "What an acronym is short for, as 'words (sources)'"),
        .init("gloss", "What it means"),
        .init("explained_by", "source, or editors where no source explains it"),
        .init("country", "The jurisdiction whose word it is (alpha-3)"),
        .init("kind", "The kind of instrument that it words"),
        .init("see", "Records to read on about, as 'kind identifier'"),
        .init("note", "What a reader should know"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.terms.map { row($0, in: library) })
  }

  private static func row(_ term: Term, in library: Library) -> [DataTable.Cell] {
    [
      .text(term.id), .text(term.term), .text(term.language?.text), .list(term.names.map(\.text)),
      .list(term.expansions.map(expansion)), .text(term.gloss), .text(term.explainedBy.rawValue),
      .text(term.country?.text), .text(term.instrumentKind?.rawValue),
      .list(term.related.filter(library.isListed).map { "\($0.kind.rawValue) \($0.id)" }),
      .text(term.note), .sources(term.header.sources),
    ]
  }

  private static func expansion(_ expansion: Term.Expansion) -> String {
    guard !expansion.sources.isEmpty else { return "\(expansion.text) (editors)" }
    return "\(expansion.text) (\(expansion.sources.map(\.text).joined(separator: "; ")))"
  }
}
