import Diagnostics
package import Library
import Markdown
package import Records
import Values

/// Nothing that `dossier new` wrote as a hint, or copied from an example, is published as a statement.
package enum ScaffoldLeft: Check {
  static let rule = Rule(
    "scaffold-left", .warning,
    summary:
      "a sentence of 'dossier new', or of an example, must be replaced before the site is published",
    why: "Readers would take the hint, or the example, for a statement of the site.",
    fix: "Replace the sentence by your own, or delete the record if it is an example.",
    failing: .init("regions/more.yml", region(summary: ScaffoldText.region)),
    passing: .init("regions/more.yml", region(summary: "Countries on the Mekong.")))

  static func findings(in library: Library) -> [Diagnostic] {
    let settings = library.settings
    let own = values(of: settings).filter { ScaffoldText.values.contains($0.text) }.map {
      key, text in
      rule.finding(
        "'\(key)' must be your own; '\(shortened(text))' is from 'dossier new'",
        at: settings.range(of: key))
    }
    let unfinished = unfinished(in: library)
    return own + vocabularies(in: library)
      + exampleFindings(in: library, excluding: Set(unfinished.map(\.record.key)))
      + unfinished.map { record, keys in
        rule.finding(
          "the \(joined(keys)) of '\(record.id)' must be your own, not "
            + (keys.count == 1
              ? "the one that 'dossier new' writes" : "those that 'dossier new' writes"),
          at: record.header.range,
          suggestion:
            "replace \(keys.count == 1 ? "it" : "them"), or delete the record if it is an "
            + "example")
      }
  }

  /// The vocabularies that are as `dossier new vocabulary` began them.
  private static func vocabularies(in library: Library) -> [Diagnostic] {
    library.vocabulary.topicSchemes.compactMap { table in
      let word = table[ScaffoldText.word]
      guard
        word != nil || table.title == ScaffoldText.vocabularyTitle
          || table.one == ScaffoldText.vocabularyTitle,
        let place = (word ?? table.concepts.first)?.range
      else { return nil }
      return rule.finding(
        "the vocabulary '\(table.scheme)' must have a title and words of your own", at: place,
        suggestion: "write 'title', 'one' and the words in \(table.path)")
    }
  }

  /// `name, summary and text`.
  static func joined(_ keys: [String]) -> String {
    guard let last = keys.last, keys.count > 1 else { return keys.first ?? "" }
    return keys.dropLast().joined(separator: ", ") + " and " + last
  }

  static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }

  /// The records that still have a sentence of the scaffold: their pages were never published.
  package static func examples(in library: Library) -> Set<RecordKey> {
    Set(unfinished(in: library).map(\.record.key) + exampleRecords(in: library))
  }

  /// The records that are unfinished, each with everything that is left in it.
  ///
  /// A draft is unfinished by its nature, and is not published.
  private static func unfinished(
    in library: Library
  ) -> [(record: any Record, keys: [String])] {
    library.allRecords.compactMap { record in
      guard !record.header.isDraft else { return nil }
      var keys = values(of: record)
        .filter { _, text in text.map(ScaffoldText.values.contains) ?? false }.map(\.key)
      keys += keysLeft(in: record)
      if record.body.map({ hasScaffoldProse($0, of: record.id) }) ?? false { keys.append("text") }
      return keys.isEmpty ? nil : (record, keys)
    }
  }

  /// The keys whose values are those of 'dossier new', although they could be anybody's.
  private static func keysLeft(in record: any Record) -> [String] {
    switch record {
    case let country as Country where country.name == country.code.text.lowercased(): ["name"]
    case let brief as Brief where isCode(brief.title) && brief.id == brief.title + "-factsheet":
      ["title"]
    case let term as Term where term.term == term.id && term.gloss == ScaffoldText.term: ["term"]
    case let figure as Figure:
      if figure.label == ScaffoldText.figure {
        figure.value?.value == .zero ? ["value"] : []
      } else if figure.id == "example-trained", figure.label == ScaffoldText.exampleFigure {
        figure.value?.value.text == "120" ? ["label", "value"] : ["label"]
      } else {
        isUntouched(figure) ? ["value"] : []
      }
    default: []
    }
  }

  /// Whether a figure has the value of a new one, with nothing that would say of when it is.
  private static func isUntouched(_ figure: Figure) -> Bool {
    figure.value?.value == .zero && figure.unit == "people" && figure.period == nil
      && figure.asOf == nil && figure.note == nil && figure.header.sources.count == 1
      && figure.header.sources.first?.locator == "p. 1"
  }

  private static func isCode(_ text: String) -> Bool {
    CountryCode(text.uppercased()) != nil && text == text.lowercased()
  }

  static func values(of record: any Record) -> [(key: String, text: String?)] {
    switch record {
    case let region as Region: [("name", region.name), ("summary", region.summary)]
    case let country as Country: [("summary", country.summary)]
    case let brief as Brief: [("summary", brief.summary)]
    case let figure as Figure: [("label", figure.label)]
    case let indicator as Indicator:
      [("label", indicator.label), ("definition", indicator.definition)]
    case let instrument as Instrument:
      [("title", instrument.title), ("summary", instrument.summary)]
    case let organization as Organization:
      [("name", organization.name), ("summary", organization.summary)]
    case let source as Source:
      [
        ("title", source.title), ("author", source.authors.first?.literal),
        ("publisher", source.publisher), ("abstract", source.abstract),
      ]
    case let term as Term: [("gloss", term.gloss)]
    case let page as LoosePage: [("summary", page.summary)]
    default: []
    }
  }

  /// Whether prose begins as the scaffold's, or has a paragraph of a new site's pages.
  private static func hasScaffoldProse(_ prose: Prose, of id: String) -> Bool {
    let opening = prose.opening
    if ScaffoldText.proses.contains(where: opening.contains) { return true }
    // Other pages needn't be searched whole.
    guard ["norway-factsheet", "about"].contains(id) else { return false }
    return prose.contains(anyOf: ScaffoldText.paragraphs)
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
