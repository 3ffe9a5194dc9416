import Records
import Values

/// `data/sources`: one row a source, in the terms of CSL.
enum DocumentTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "sources", about: "Sources in the terms of the Citation Style Language (CSL 1.0.2)",
      columns: [
        .init("id", "Identifier"),
        .init("type", "CSL item type"),
        .init("title", "Title as printed"),
        .init("author", "Authors"),
        .init("issued", "When it was issued (EDTF); empty when it is undated"),
        .init("issued_words", "The words that the bibliography has instead of a date"),
        .init("editor", "Editors"),
        .init("edition", "Edition"),
        .init("number", "Number of a report, a law or a case"),
        .init("publisher", "Publisher"),
        .init("container_title", "The journal, site or book it is in"),
        .init("doi", "DOI"),
        .init("url", "Web address"),
        .init("accessed", "When it was last seen there (EDTF)"),
        .init("consulted", "Whether the editors worked from the document itself"),
        .init("cited_in", "The source through which it is known, with locator"),
        .init("uses", "How many records use it"),
        .init("note", "What a reader should know"),
      ],
      rows: library.sources.map { row($0, in: library) })
  }

  private static func row(_ source: Source, in library: Library) -> [DataTable.Cell] {
    let users = Set(library.backlinks[source.key].map(\.owner).filter(library.isListed))
    return [
      .text(source.id), .text(source.type.rawValue), .text(source.title),
      .list(source.authors.map(\.sortedName)), .date(source.issued?.date),
      .text(source.issued?.literal),
      .list(source.editors.map(\.sortedName)), .text(source.edition), .text(source.number),
      .text(source.publisher),
      .text(source.containerTitle), .text(source.doi), .text(source.url?.text),
      .date(source.accessed?.date),
      .flag(source.isConsulted), .sources(source.citedIn), .count(users.count),
      .text(source.remark),
    ]
  }
}
