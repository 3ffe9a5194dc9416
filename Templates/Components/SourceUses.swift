import HTML
import Records

/// At which places of a source each record uses it, in natural order.
func usePlaces(of source: Source, in page: PageContext) -> [RecordKey: [NaturalOrder]] {
  var places: [RecordKey: [NaturalOrder]] = [:]
  for use in page.library.backlinks[source.key] ?? [] {
    if let locator = use.locator, !locator.isEmpty {
      places[use.owner, default: []].append(NaturalOrder(locator))
    }
  }
  return places.mapValues { $0.sorted() }
}

/// Every use of a source, grouped by the kind of record.
func usesOfSource(
  _ users: [RecordKey], at places: [RecordKey: [NaturalOrder]], in page: PageContext
) -> HTML {
  RecordKind.allCases.compactMap { kind -> HTML? in
    let ofKind = users.filter { $0.kind == kind }
    guard !ofKind.isEmpty else { return nil }
    return """
      <h3>\(page.words(RecordKindWord(kind)))</h3>\(useList(ofKind, at: places, in: page))
      """
  }.joined()
}

/// Records with the places of the source that each rests on, in the order of the source.
func useList(
  _ users: [RecordKey], at places: [RecordKey: [NaturalOrder]], in page: PageContext
) -> HTML {
  let sorted = users.map { (user: $0, places: places[$0] ?? []) }.sorted { left, right in
    switch (left.places.first, right.places.first) {
    case (let first?, let second?) where first != second: first < second
    case (nil, .some): false
    case (.some, nil): true
    default: left.user < right.user
    }
  }
  let items = sorted.compactMap { user, found -> HTML? in
    guard let link = recordLink(user, in: page) else { return nil }
    let text =
      found.isEmpty
      ? page.words(SourceWord.noLocator) : found.map(\.text).joined(separator: "; ")
    return "<li>\(link) <span class=\"note\">\(text)</span></li>"
  }
  return "<ul class=\"uses\">\(items)</ul>"
}
