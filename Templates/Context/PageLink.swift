import HTML
import Records

/// The link from a page to a record, to a place on its page or to any other address of the site.
///
/// It is written part by part, so no text is put together for each of the many links of a page.
package struct PageLink {
  /// What stands before a path from the site's root.
  var root = ""
  let address: RecordAddress

  /// The link as a text, for attributes that are not written by a template.
  package var text: String { root + address.text }
}

/// The address of a record's page from the site's root, in parts.
struct RecordAddress {
  /// Everything before the identifier.
  let start: String
  var name = ""
  /// The edition of a factsheet that has a newer one.
  var edition: String?
  var ending = ""

  /// The address as a text.
  var text: String { start + name + (edition.map { "/edition-" + $0 } ?? "") + ending }

  /// The address of any page.
  init(_ route: String) { start = route }

  private init(_ folder: String, _ name: String) {
    start = folder
    self.name = name
    ending = ".html"
  }

  /// The page of a record, with the anchor where it shares a page with others.
  ///
  /// An initializer would take the library as a copy, with all its parts counted, at each link.
  init(_ key: RecordKey, in library: borrowing Library) {
    switch key.kind {
    case .region: self.init("regions/", key.id)
    case .country: self.init("countries/", key.id)
    case .brief:
      guard let brief = library.briefs[key.id] else {
        self.init(Routes.countries)
        return
      }
      self.init(brief, in: library)
    case .figure: self.init(placeOn: "figures.html#", key.id)
    case .instrument: self.init("law/", key.id)
    case .organization: self.init("organizations/", key.id)
    case .plan: self.init("plans/", key.id)
    case .guideline: self.init("guidelines/", key.id)
    case .programme: self.init("programmes/", key.id)
    case .source: self.init("sources/", library.pageName(ofSource: key.id))
    case .term: self.init(placeOn: "glossary.html#term-", key.id)
    case .page: self.init("", key.id)
    }
  }

  private init(placeOn page: String, _ anchor: String) {
    start = page
    name = anchor
  }

  /// The newest edition of a factsheet is at its country's or region's own address; earlier ones keep
  /// an address with their edition.
  init(_ brief: Brief, in library: borrowing Library) {
    self.init(
      brief.country == nil ? "regions/" : "countries/",
      brief.country?.id ?? brief.region?.id ?? brief.id)
    if library.isSuperseded(brief) { edition = brief.edition }
  }
}

extension HTML.Interpolation {
  /// A link as the value of `href`.
  mutating func appendInterpolation(_ link: PageLink) {
    appendInterpolation(link.root)
    appendInterpolation(link.address.start)
    appendInterpolation(link.address.name)
    if let edition = link.address.edition {
      appendLiteral("/edition-")
      appendInterpolation(edition)
    }
    appendInterpolation(link.address.ending)
  }
}
