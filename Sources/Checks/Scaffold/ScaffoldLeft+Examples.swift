import Diagnostics
import Library
import Records
import Values

/// What is left of an example that `dossier new site --example` copied.
extension ScaffoldLeft {
  /// The texts of the settings that a site must not share with an example.
  static func values(of settings: SiteSettings) -> [(key: String, text: String)] {
    [
      ("title", settings.title), ("tagline", settings.tagline),
      ("description", settings.description), ("statement", settings.statement),
      ("publisher", settings.publisher),
    ]
  }

  /// What of a record is compared with that of an example.
  static func exampleValues(of record: any Record) -> [(key: String, text: String?)] {
    switch record {
    // A figure has its words from its indicator.
    case let figure as Figure where figure.indicator != nil: [("value", value(of: figure))]
    case let figure as Figure: values(of: figure) + [("value", value(of: figure))]
    case let indicator as Indicator:
      [("label", indicator.label), ("definition", indicator.definition)]
    default: values(of: record)
    }
  }

  private static func value(of figure: Figure) -> String? {
    let numbers = figure.observations.compactMap { $0.value?.value.decimalText }
    return numbers.isEmpty ? nil : numbers.joined(separator: " ")
  }

  /// The settings and the records that still have a text of the example that the site was begun from.
  static func exampleFindings(in library: Library, excluding known: Set<RecordKey>) -> [Diagnostic]
  {
    guard let site = EmbeddedExample.copied(by: library), let texts = ExampleTexts.of(site) else {
      return []
    }
    let own = values(of: library.settings).filter { texts.settings[$0.key] == $0.text }
      .map { key, text in
        rule.finding(
          "'\(key)' must be your own; '\(shortened(text))' is from the example '\(site.name)'",
          at: library.settings.range(of: key))
      }
    return own
      + unfinishedExamples(in: library, texts).filter { !known.contains($0.record.key) }
      .map { record, keys in
        rule.finding(
          "the \(joined(keys)) of '\(record.id)' must be your own, not "
            + (keys.count == 1 ? "the one" : "those") + " of the example '\(site.name)'",
          at: record.header.range,
          suggestion: "replace \(keys.count == 1 ? "it" : "them"), or delete the record")
      }
  }

  /// The records that still have a text of the example that the site was begun from.
  static func exampleRecords(in library: Library) -> [RecordKey] {
    guard let site = EmbeddedExample.copied(by: library), let texts = ExampleTexts.of(site) else {
      return []
    }
    return unfinishedExamples(in: library, texts).map(\.record.key)
  }

  private static func unfinishedExamples(
    in library: Library, _ texts: ExampleTexts
  ) -> [(record: any Record, keys: [String])] {
    library.allRecords.compactMap { record in
      guard !record.header.isDraft else { return nil }
      let keys = texts.keysLeft(in: record)
      return keys.isEmpty ? nil : (record, keys)
    }
  }
}
