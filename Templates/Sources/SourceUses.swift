import HTML
import Library
import Records

extension Library {
  /// Every use of a source, in the order of the users. Organizations that are not listed are left out.
  func uses(of source: Source) -> [Backlinks.User] {
    backlinks.users(of: source.key).filter { $0.key != source.key && isListed($0.key) }
  }
}

/// The uses of a source, grouped by the kind of record.
func usesByKind(_ uses: [Backlinks.User], in page: PageContext) -> HTML {
  """
  \(for: uses.chunked(by: \.key.kind), { kind, uses in
    "<h3>\(page.words.heading(of: kind))</h3>\(useList(Array(uses), in: page))"
  })
  """
}

/// Records with the places of the source that each rests on, in the order of these.
func useList(_ uses: [Backlinks.User], in page: PageContext) -> HTML {
  """
  <ul class="uses">\(for: uses.sorted { $0.order < $1.order }, { use($0, in: page) })</ul>
  """
}

private func use(_ use: Backlinks.User, in page: PageContext) -> HTML {
  let places = page.library.backlinks.places(of: use)
  return """
    <li>\(recordLink(use.key, in: page)) <span class="note">\
    \(places.isEmpty ? page.words(SourceWord.noLocator) : nil)\
    \(for: places, separator: "; ", { "\($0)" })</span></li>
    """
}
