import HTML
import Library
import Records
import Values

extension Library {
  /// The records that use `key`, each once, in the order of kinds and identifiers. Organizations
  /// that are not listed are left out, and so never counted.
  func users(of key: RecordKey) -> [RecordKey] {
    backlinks.users(of: key).lazy.map(\.key).filter { $0 != key && isListed($0) }
  }

  /// Records by their kind, and those of one kind by name.
  func byKindAndName(_ keys: [RecordKey]) -> [RecordKey] {
    guard keys.count > 1 else { return keys }
    return keys.map { (key: $0, name: collation.key(record($0)?.displayName ?? $0.id)) }
      .sorted { left, right in
        left.key.kind == right.key.kind
          ? (left.name, left.key.id) < (right.name, right.key.id) : left.key.kind < right.key.kind
      }.map(\.key)
  }
}

/// A record's name, linked to its page; a figure with its number before its label.
func recordLink(_ key: RecordKey, in page: PageContext) -> HTML? {
  switch key.kind {
  case .figure: page.library.figures[key.id].map { figureLink($0, in: page) }
  case .brief: page.library.briefs[key.id].map { page.link($0) }
  default: page.library.record(key).map { page.link($0) }
  }
}

/// A figure's label and value, linked to all that is known of it.
func figureLink(_ figure: Figure, in page: PageContext) -> HTML {
  let value = FigureText(figure, page.words.figures)
  let text: String
  if figure.isSeries {
    text = page.words(
      FigureWord.labelled, ["label": figure.label, "value": seriesText(figure, in: page)])
  } else if figure.value == nil {
    text = "\(figure.label) (\(lowerFirst(value.number())))"
  } else if value.isNamedByLabel {
    text = "\(value.number()) \(figure.label)"
  } else {
    text = page.words(FigureWord.labelled, ["label": figure.label, "value": value.value()])
  }
  return "<a href=\"\(page.href(to: figure))\">\(text)</a>"
}

/// Records with their links, separated by commas. Organizations that are not listed are left out.
func linkList<Target: Record>(
  _ references: [Reference<Target>], of index: RecordIndex<Target>, in page: PageContext
) -> HTML {
  index.resolve(references).filter(\.isListed).compactMap { recordLink($0.key, in: page) }.joined(
    separator: ", ")
}

/// What a record is in a sentence, with a number for each document it is taken from.
func citedSummary(_ summary: String?, _ record: some Record, in page: PageContext) -> HTML {
  var seen: [String] = []
  let cites = record.header.sources.compactMap { citation -> HTML? in
    guard !seen.contains(citation.source.id) else { return nil }
    seen.append(citation.source.id)
    return page.cite([citation])
  }
  guard let summary else { return "<p class=\"meta\">\(cites)</p>" }
  return "<p>\(summary)\(cites)</p>"
}

/// The words with a small first letter, unless they begin with an acronym.
package func lowerFirst(_ text: String) -> String {
  guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
  return first.lowercased() + text.dropFirst()
}

/// Who uses a record, by kind and name: factsheets, instruments, plans.
func usesByKind(
  _ users: [RecordKey], in page: PageContext, places: (RecordKey) -> HTML? = { _ in nil }
) -> HTML {
  factList(
    page.library.byKindAndName(users).chunked(by: \.kind).map { kind, users in
      Fact(
        page.words.heading(of: kind),
        "\(for: users, separator: ", ", { "\(recordLink($0, in: page))\(places($0))" })")
    })
}

extension Array {
  /// The elements in groups of neighbours that have something in common.
  func chunked<Value: Equatable>(
    by value: (Element) -> Value
  ) -> [(value: Value, elements: ArraySlice<Element>)] {
    var chunks: [(value: Value, elements: ArraySlice<Element>)] = []
    var rest = self[...]
    while let first = rest.first {
      let common = value(first)
      let chunk = rest.prefix { value($0) == common }
      chunks.append((common, chunk))
      rest = rest[chunk.endIndex...]
    }
    return chunks
  }
}
