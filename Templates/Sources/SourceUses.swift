import HTML
import Library
import Records
import Values

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
    let uses = Array(uses)
    guard uses.count > longList else {
      return "<h3>\(page.words.heading(of: kind))</h3>\(useList(uses, in: page))"
    }
    let body = uses.count > mostUses ? usePlaces(uses, in: page) : useList(uses, in: page)
    return """
      <h3>\(page.words.heading(of: kind))</h3><details><summary>\
      \(page.words.count(uses.count, SourceWord.oneUse, SourceWord.uses))</summary>\(body)</details>
      """
  })
  """
}

/// With more uses than this of one kind, the countries that they are about are listed in their place.
private let mostUses = 500

/// How many of the records are about each country. Those about none, or about several, are not counted
/// to one.
private func usePlaces(_ uses: [Backlinks.User], in page: PageContext) -> HTML {
  var counts: [CountryCode: Int] = [:]
  var others = 0
  for use in uses {
    let countries = page.library.countries(ofRecord: use.key)
    if countries.count == 1, let code = countries.first {
      counts[code, default: 0] += 1
    } else {
      others += 1
    }
  }
  let entries = page.library.byName(Set(counts.keys)).map { code -> HTML in
    "<li>\(page.link(code)) <span class=\"note\">\(page.words.number(counts[code] ?? 0))</span></li>"
  }
  let rest: HTML? =
    others == 0
    ? nil
    : """
    <li>\(page.words(DirectoryWord.severalCountries)) <span class="note">\
    \(page.words.number(others))</span></li>
    """
  return "<ul class=\"names\">\(entries)\(rest)</ul>"
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
