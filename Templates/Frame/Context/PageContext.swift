package import HTML
package import Library
package import Records
package import Values

/// The state of one page while it is rendered: its route, and the content of its holes.
///
/// A context serves one rendering of one page, on one thread.
package final class PageContext {
  package let site: SiteContext
  package let library: Library
  package let words: Words
  /// The site of today, whose head and foot the page has. What a closed edition printed is another
  /// site's.
  package let frame: SiteContext
  /// The page's path from the site's root.
  package let route: String
  /// Whether links are written from the host's root, for the page that any address may show.
  private let hasRootedLinks: Bool
  /// Whether nobody asks what the prose of the page says, but only which parts it has.
  let onlyHeadings: Bool
  /// What comes before a path from the site's root to make a link of this page.
  private let root: String
  /// The content of the holes, indexed by their numbers.
  var holes: [PageHole] = []
  var citations = PageCitations()
  var usedScripts: Set<Script> = []
  private var leavesOutCitations = false
  /// The charts of the page as files.
  package private(set) var charts: [ChartFile] = []
  /// The names of its charts, each of which is an anchor.
  var chartNames: Set<String> = []
  /// The page's notes; nil if they aren't kept.
  package internal(set) var notes: PageNotes?

  package init(
    site: SiteContext, frame: SiteContext? = nil, route: String, hasRootedLinks: Bool = false,
    onlyHeadings: Bool = false
  ) {
    self.site = site
    library = site.library
    words = site.words
    self.frame = frame ?? site
    self.route = route
    self.hasRootedLinks = hasRootedLinks
    self.onlyHeadings = onlyHeadings
    notes = (frame ?? site).keepsNotes ? PageNotes() : nil
    root = hasRootedLinks ? Routes.rootPath(of: site.baseURL) : Routes.climb(from: route)
  }

  /// The page as one of today's site, for its foot: its records are not those of a closed edition.
  var ofFrame: PageContext {
    guard site.closed != nil else { return self }
    let page = PageContext(site: frame, route: route, hasRootedLinks: hasRootedLinks)
    // Notes are kept by the page itself.
    page.notes = nil
    return page
  }

  /// The sources that the page cites, in the order of their numbers.
  package var sources: [CitedSource] { citations.numbered }

  /// The scripts that the page needs.
  package var scripts: [Script] { Script.allCases.filter(usedScripts.contains) }

  /// Returns a hole that makes the page load a script. It belongs in the markup that needs the script.
  package func use(_ script: Script) -> HTML { hole(for: .script(script)) }

  /// Leaves a chart as files next to the page.
  func leave(_ chart: ChartFile) { charts.append(chart) }

  /// A language as an attribute's value, or nil when it is the site's own.
  package func foreignLanguage(_ tag: LanguageTag?) -> String? {
    tag == library.settings.language ? nil : tag?.text
  }

  /// A part of the page. Its body is not made where nobody asks for more than headings.
  func section(_ anchor: PageAnchor, _ word: some WordList, _ body: () -> HTML) -> PageSection {
    section(id: anchor.rawValue, words(word), body)
  }

  /// A part whose anchor depends on the content.
  func section(id: String, _ title: String, _ body: () -> HTML) -> PageSection {
    guard onlyHeadings else { return PageSection(id: id, title, body()) }
    leaveOutCitations()
    return PageSection(id: id, title, .empty)
  }

  /// Notes that citations have been left out with what is not made.
  func leaveOutCitations() { leavesOutCitations = true }

  /// What is above the parts of a page, which is left out in the same way.
  func opening(_ body: () -> HTML) -> HTML { onlyHeadings ? .empty : body() }

  /// Whether the page has a list of sources.
  var citesSources: Bool { !citations.isEmpty || leavesOutCitations }

  // MARK: Links

  /// The link to a page of the site.
  package func href(_ target: String) -> PageLink { link(to: target) }

  /// The link to a file of the content that is copied, by its path from the content folder.
  func href(toFile path: String) -> PageLink {
    href(Routes.percentEncoded(Library.Asset.route(of: path)))
  }

  private func link(to target: String, of record: RecordKey? = nil) -> PageLink {
    if !hasRootedLinks, let anchor = Routes.anchor(of: target, on: route) {
      return noted(PageLink(address: RecordAddress(anchor)), of: record)
    }
    return noted(
      PageLink(root: root, address: RecordAddress(site.closed == nil ? target : existing(target))),
      of: record)
  }

  private func link(to address: RecordAddress, of record: RecordKey) -> PageLink {
    // A link within a shared page is just an anchor.
    address.isAnchor
      ? link(to: address.text, of: record)
      : noted(PageLink(root: root, address: address), of: record)
  }

  /// The nearest page of today's site to one that an old edition linked to.
  private func existing(_ target: String) -> String {
    let path = String(target.prefix { $0 != "#" })
    guard path.hasSuffix(".html"), !frame.routes.contains(path) else { return target }
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let above = parts.joined(separator: "/") + ".html"
      if frame.routes.contains(above) { return above }
      parts.removeLast()
    }
    return Routes.home
  }

  /// The link to a record's page.
  package func href(to listed: ListedKey) -> PageLink {
    let key = listed.key
    if site.closed == nil {
      return link(to: key.kind.type.address(of: key.id, in: library), of: key)
    }
    // The record may have moved since, be gone, or not be listed any more.
    if frame.library.record(key) != nil, let today = frame.library.listed(key) {
      return link(to: Routes.record(today, in: frame.library), of: key)
    }
    return link(to: String(Routes.record(listed, in: library).prefix { $0 != "#" }), of: key)
  }

  package func href(to record: some AlwaysListed) -> PageLink {
    if site.closed == nil, record.key.kind == .brief, let brief = record as? Brief {
      return link(to: Brief.address(of: brief, in: library), of: brief.key)
    }
    return href(to: record.listedKey)
  }

  /// The record's name as a link to its page. An unlisted organization is named without a link.
  package func link(_ record: some Record) -> HTML {
    // A look at the kind costs less than a cast.
    switch record.key.kind {
    case .brief:
      if let brief = record as? Brief {
        return "<a href=\"\(href(to: brief))\">\(site.fullTitle(of: brief))</a>"
      }
    case .source:
      if let source = record as? Source {
        return "<a href=\"\(href(to: source))\">\(site.title(of: source))</a>"
      }
    default: break
    }
    guard let listed = record.listed else { return "\(words(LegalWord.unlistedOrganization))" }
    return "<a href=\"\(href(to: listed))\">\(record.displayName)</a>"
  }

  package func link<Target: Record>(
    _ reference: Reference<Target>, in index: RecordIndex<Target>
  ) -> HTML {
    index[reference].map { link($0) } ?? HTML.text(reference.id)
  }

  /// A country's name, linked to its page where the site has one.
  package func link(_ code: CountryCode) -> HTML {
    library.country(code).map { link($0) } ?? HTML.text(name(.country(code)))
  }

  package func link(_ place: Place) -> HTML {
    switch place {
    case .country(let code): link(code)
    case .area(let code): library.place(code).map { link($0) } ?? HTML.text(name(place))
    case .region(let region): link(region, in: library.regions)
    }
  }

  package func name(_ place: Place) -> String { library.name(of: place) }

  // MARK: Citations

  /// Returns numbered links to the page's source list. Each entry links back to where it is cited.
  ///
  /// A source that is cited at several places has one number with all of them.
  package func cite(_ citations: [Citation]) -> HTML {
    if citations.count == 1 { return cite(citations[0].source.id, locator: citations[0].locator) }
    return cite(citations.map { ($0.source.id, $0.locator) })
  }

  /// The same for places of sources by identifier.
  package func cite(_ places: [(id: String, locator: String?)]) -> HTML {
    "\(for: places.indices, { cite(places, at: $0) })"
  }

  /// The number of a source where it is first among some places, with all its places.
  private func cite(_ places: [(id: String, locator: String?)], at index: Int) -> HTML {
    let id = places[index].id
    if places[..<index].contains(where: { $0.id == id }) { return .empty }
    var locators: [String] = []
    for place in places[index...] where place.id == id {
      if let locator = place.locator, !locators.contains(locator) { locators.append(locator) }
    }
    let all = locators.joined(separator: "; ")
    return cite(id, locator: all.isEmpty ? nil : all)
  }

  /// Returns a numbered link to one source. Its number depends on the citations above it.
  private func cite(_ id: String, locator: String?) -> HTML {
    guard let source = citations.place(of: id, in: library) else { return .empty }
    return hole(for: .citation(source: source, locator: locator))
  }
}
