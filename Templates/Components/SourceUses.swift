import HTML
import Records

/// A record that rests on a source, and at which of its places, in natural order.
struct SourceUse {
  let user: RecordKey
  private(set) var places: [Backlink.Place] = []

  /// Every use of a source, in the order of the users. Organizations that are not listed are left
  /// out.
  static func all(of source: Source, in library: Library) -> [SourceUse] {
    var uses: [SourceUse] = []
    // The links of one user stand together.
    for link in library.backlinks[source.key] where link.owner != source.key {
      if uses.last?.user != link.owner {
        guard library.isListed(link.owner) else { continue }
        uses.append(SourceUse(user: link.owner))
      }
      if let place = link.place { uses[uses.count - 1].places.append(place) }
    }
    return uses
  }

  /// In the order of the source; those without a place come last.
  static func stands(_ left: SourceUse, before right: SourceUse) -> Bool {
    switch (left.places.first, right.places.first) {
    case (let first?, let second?) where first != second: first < second
    case (nil, .some): false
    case (.some, nil): true
    default: left.user < right.user
    }
  }
}

/// The uses of a source, grouped by the kind of record.
func usesByKind(_ uses: [SourceUse], in page: PageContext) -> HTML {
  RecordKind.allCases.compactMap { kind -> HTML? in
    let ofKind = uses.filter { $0.user.kind == kind }
    guard !ofKind.isEmpty else { return nil }
    return """
      <h3>\(page.words.heading(of: kind))</h3>\(useList(ofKind, in: page))
      """
  }.joined()
}

/// Records with the places of the source that each rests on.
func useList(_ uses: [SourceUse], in page: PageContext) -> HTML {
  let items = uses.sorted(by: SourceUse.stands).compactMap { use -> HTML? in
    guard let link = recordLink(use.user, in: page) else { return nil }
    let text =
      use.places.isEmpty
      ? page.words(SourceWord.noLocator) : use.places.map(\.text).joined(separator: "; ")
    return "<li>\(link) <span class=\"note\">\(text)</span></li>"
  }
  return "<ul class=\"uses\">\(items)</ul>"
}
