package import HTML
package import Records
package import Values

/// What one page knows while it is rendered: where it stands, and which sources it has cited.
///
/// A context serves one rendering of one page, on one thread.
package final class PageContext {
  package let site: SiteContext
  /// The site of today, whose head and foot the page has. What a closed edition printed is another
  /// site's.
  package let frame: SiteContext
  /// The page's path from the site's root.
  package let route: String
  /// Whether links are written from the host's root, for the page that any address may show.
  private let hasRootedLinks: Bool
  /// Whether nobody asks what the prose of the page says, but only which parts it has.
  let leavesOutProse: Bool
  /// What stands before a path from the site's root to make a link of this page.
  private let root: String
  private var citedSources: [CitedSource] = []
  private var numbers: [String: Int] = [:]
  private var usedScripts: Set<Script> = []

  package init(
    site: SiteContext, frame: SiteContext? = nil, route: String, hasRootedLinks: Bool = false,
    leavesOutProse: Bool = false
  ) {
    self.site = site
    self.frame = frame ?? site
    self.route = route
    self.hasRootedLinks = hasRootedLinks
    self.leavesOutProse = leavesOutProse
    root = hasRootedLinks ? Routes.rootPath(of: site.baseURL) : Routes.climb(from: route)
  }

  package var library: Library { site.library }
  package var words: Words { site.words }

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

  // MARK: Links

  /// The link to a page of the site.
  package func href(_ target: String) -> String {
    if !hasRootedLinks, let anchor = Routes.anchor(of: target, on: route) { return anchor }
    return root + (site.closed == nil ? target : existing(target))
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
  package func href(to key: RecordKey) -> String {
    guard site.closed != nil else { return href(Routes.record(key, in: library)) }
    // The record may have moved since, or be gone.
    if frame.library.record(key) != nil, frame.library.isListed(key) {
      return href(Routes.record(key, in: frame.library))
    }
    return href(String(Routes.record(key, in: library).prefix { $0 != "#" }))
  }

  package func href(to record: some Record) -> String {
    if site.closed == nil, let brief = record as? Brief {
      return href(Brief.route(of: brief, in: library))
    }
    return href(to: record.key)
  }

  /// The record's name as a link to its page. An unlisted organization is named without a link.
  package func link(_ record: some Record) -> HTML {
    if !record.isListed {
      return HTML.text(words(LegalWord.unlistedOrganization))
    }
    let name =
      (record as? Brief).map { site.title(of: $0) }
      ?? (record as? Source).map { site.title(of: $0) } ?? record.displayName
    return "<a href=\"\(href(to: record))\">\(name)</a>"
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
    cite(citations.map { ($0.source.id, $0.locator) })
  }

  /// The same for places of sources by identifier.
  package func cite(_ places: [(id: String, locator: String?)]) -> HTML {
    guard places.count > 1 else {
      return places.first.map { cite($0.id, locator: $0.locator) } ?? .empty
    }
    var order: [String] = []
    var locators: [String: [String]] = [:]
    for place in places {
      if locators[place.id] == nil { order.append(place.id) }
      var known = locators[place.id] ?? []
      if let locator = place.locator, !known.contains(locator) { known.append(locator) }
      locators[place.id] = known
    }
    return order.map { id in
      let all = locators[id]?.joined(separator: "; ") ?? ""
      return cite(id, locator: all.isEmpty ? nil : all)
    }.joined()
  }

  /// A numbered link to one source.
  private func cite(_ id: String, locator: String?) -> HTML {
    guard let source = library.sources[id] else { return .empty }
    let number: Int
    if let known = numbers[id] {
      number = known
    } else {
      citedSources.append(CitedSource(source: source, uses: 0))
      number = citedSources.count
      numbers[id] = number
    }
    citedSources[number - 1].uses += 1
    let use = citedSources[number - 1].uses
    let label =
      locator.map { words(LayoutWord.sourceNumberAt, ["n": String(number), "locator": $0]) }
      ?? words(LayoutWord.sourceNumber, ["n": String(number)])
    return """
      <sup><a href="#s\(number)" id="r\(number)-\(use)" aria-label="\(label)" \
      title="\(locator ?? label)">\(number)</a></sup>
      """
  }
}
