package import HTML
package import Library
package import Records
package import Values

/// What one page knows while it is rendered: where it stands, and which sources it has cited.
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
  private var citedSources: [CitedSource] = []
  private var numbers: [String: Int] = [:]
  private var usedScripts: Set<Script> = []
  private var leavesOutCitations = false

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
    root = hasRootedLinks ? Routes.rootPath(of: site.baseURL) : Routes.climb(from: route)
  }

  /// A source that the page cites, with how often.
  package struct CitedSource {
    package let source: Source
    package var uses: Int
  }

  /// The sources cited so far, in the order of their numbers.
  package var sources: [CitedSource] { citedSources }

  /// The scripts that what was rendered so far asks for.
  package var scripts: [Script] { Script.allCases.filter(usedScripts.contains) }

  /// Has the page load a script. Whatever needs one asks for it where it is rendered.
  package func use(_ script: Script) { usedScripts.insert(script) }

  /// A language as an attribute's value, or nil when it is the site's own.
  package func foreignLanguage(_ tag: LanguageTag?) -> String? {
    tag == library.settings.language ? nil : tag?.text
  }

  /// A part of the page. Its body is not made where nobody asks for more than headings.
  func section(_ id: String, _ word: some WordList, _ body: () -> HTML) -> PageSection {
    section(id, words(word), body)
  }

  func section(_ id: String, _ title: String, _ body: () -> HTML) -> PageSection {
    guard onlyHeadings else { return PageSection(id, title, body()) }
    leaveOutCitations()
    return PageSection(id, title, .empty)
  }

  /// Notes that citations have been left out with what is not made.
  func leaveOutCitations() { leavesOutCitations = true }

  /// What is above the parts of a page, which is left out in the same way.
  func opening(_ body: () -> HTML) -> HTML { onlyHeadings ? .empty : body() }

  /// Whether the page has a list of sources.
  var citesSources: Bool { !citedSources.isEmpty || leavesOutCitations }

  // MARK: Links

  /// The link to a page of the site.
  package func href(_ target: String) -> PageLink {
    if !hasRootedLinks, let anchor = Routes.anchor(of: target, on: route) {
      return PageLink(address: RecordAddress(anchor))
    }
    return PageLink(
      root: root, address: RecordAddress(site.closed == nil ? target : existing(target)))
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
    if site.closed == nil { return href(key.kind.type.address(of: key.id, in: library)) }
    // The record may have moved since, be gone, or not be listed any more.
    if frame.library.record(key) != nil, let today = frame.library.listed(key) {
      return href(Routes.record(today, in: frame.library))
    }
    return href(String(Routes.record(listed, in: library).prefix { $0 != "#" }))
  }

  package func href(to record: some AlwaysListed) -> PageLink {
    if site.closed == nil, record.key.kind == .brief, let brief = record as? Brief {
      return href(Brief.address(of: brief, in: library))
    }
    return href(to: record.listedKey)
  }

  private func href(_ address: RecordAddress) -> PageLink {
    // On the page that records share, a link is an anchor alone.
    address.isAnchor ? href(address.text) : PageLink(root: root, address: address)
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

  /// A country's name, linked to its page where the site has one; else its code.
  package func link(_ code: CountryCode) -> HTML {
    library.country(code).map { link($0) } ?? HTML.text(code.text)
  }

  package func link(_ place: Place) -> HTML {
    switch place {
    case .country(let code): link(code)
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

  /// A numbered link to one source.
  private func cite(_ id: String, locator: String?) -> HTML {
    guard let number = number(ofSource: id) else { return .empty }
    citedSources[number - 1].uses += 1
    func label() -> HTML {
      let phrase = words(locator == nil ? LayoutWord.sourceNumber : .sourceNumberAt)
      return "\(phrase, filling: ["n": String(number), "locator": locator ?? ""])"
    }
    return """
      <sup><a href="#s\(number)" id="r\(number)-\(citedSources[number - 1].uses)" \
      aria-label="\(label())" title="\(locator.map { "\($0)" } ?? label())">\(number)</a></sup>
      """
  }

  /// The number of a source on the page, which gets one when it is first cited.
  private func number(ofSource id: String) -> Int? {
    if let known = numbers[id] { return known }
    guard let source = library.sources[id] else { return nil }
    citedSources.append(CitedSource(source: source, uses: 0))
    numbers[id] = citedSources.count
    return citedSources.count
  }
}
