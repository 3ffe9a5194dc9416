import Diagnostics
import Markdown
package import Records

/// Nothing that `dossier new` wrote as a hint is published as a statement.
package enum ScaffoldLeft: Check {
  static let rule = Rule(
    "scaffold-left", .warning,
    summary: "a sentence of 'dossier new' must be replaced before the site is published",
    why: "Readers would take the hint, or the example, for a statement of the site.",
    fix: "Replace the sentence by your own, or delete the record if it is an example.",
    failing: .init("regions/more.yml", region(summary: ScaffoldText.region)),
    passing: .init("regions/more.yml", region(summary: "Countries on the Mekong.")))

  static func findings(in library: Library) -> [Diagnostic] {
    let settings = library.settings
    let own = [("statement", settings.statement), ("publisher", settings.publisher)]
      .filter { ScaffoldText.values.contains($0.1) }
      .map { key, text in
        rule.finding(
          "'\(key)' must be your own; '\(shortened(text))' is from 'dossier new'",
          at: settings.range(of: key))
      }
    return own
      + unfinished(in: library).map { record, key in
        rule.finding(
          "the \(key) of '\(record.id)' must be your own, not the sentence that 'dossier new' writes",
          at: record.header.range,
          suggestion: "replace it, or delete the record if it is an example")
      }
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }

  /// The records that still have a sentence of the scaffold: their pages were never published.
  package static func examples(in library: Library) -> Set<RecordKey> {
    Set(unfinished(in: library).map(\.record.key))
  }

  /// A draft is unfinished by its nature, and is not published.
  private static func unfinished(in library: Library) -> [(record: any Record, key: String)] {
    library.allRecords.compactMap { record in
      guard !record.header.isDraft else { return nil }
      let left = values(of: record).first { _, text in
        text.map(ScaffoldText.values.contains) ?? false
      }
      if let left { return (record, left.key) }
      return record.body.map(beginsAsScaffold) ?? false ? (record, "text") : nil
    }
  }

  private static func values(of record: any Record) -> [(key: String, text: String?)] {
    switch record {
    case let region as Region: [("summary", region.summary)]
    case let country as Country: [("summary", country.summary)]
    case let brief as Brief: [("summary", brief.summary)]
    case let figure as Figure: [("label", figure.label)]
    case let instrument as Instrument:
      [("title", instrument.title), ("summary", instrument.summary)]
    case let organization as Organization:
      [("name", organization.name), ("summary", organization.summary)]
    case let source as Source: [("title", source.title), ("abstract", source.abstract)]
    case let term as Term: [("gloss", term.gloss)]
    case let page as LoosePage: [("summary", page.summary)]
    default: []
    }
  }

  /// Whether the first words below the first heading are the scaffold's.
  private static func beginsAsScaffold(_ prose: Prose) -> Bool {
    let opening = prose.opening
    return ScaffoldText.proses.contains { opening.contains($0) }
  }

  private static func region(summary: String) -> String {
    """
    - id: mekong
      name: Mekong
      members: [KHM]
      summary: \(summary)

    """
  }
}
