import Checks
package import Diagnostics
import Gate
package import Loading
package import Records
import Review
package import Templates

/// One immutable state of a site: its library, its addresses, and how each of its files is made.
package struct SiteSnapshot: Sendable {
  package let library: Library
  /// The files of the content, of which no line is quoted that holds something withheld.
  package let sources: SourceTable
  let context: SiteContext
  let pages: [PlannedPage]
  let assets: SiteAssets
  let gate: Gate
  /// The pages of the last edition, when it is known.
  private let previousSite: PreviousSite?
  private let redirectPlan = Once<RedirectPlan>()

  package init(
    of library: Library, sources: SourceTable, options: BuildOptions,
    looks: AssetFiles = .builtIn
  ) {
    self.library = library
    assets = SiteAssets(library: library, looks: looks)
    context = SiteContext(
      library: library, words: Words(overrides: library.phrases.mapValues(\.value)),
      stylesheet: assets.stylesheet.path, scripts: assets.scripts.mapValues(\.path),
      baseURL: library.settings.address(asked: options.baseURL),
      today: options.clock ?? library.settings.date)
    pages = SitePlan.pages(of: library, rules: AllRules.all)
    gate = Gate(library, on: context.today)
    previousSite = options.previous
    // What a log quotes is read by others, as the site is.
    self.sources = sources.hiding(gate.holdsBack)
  }

  /// The state after an edit that changes no address, no interface word and nothing that is withheld:
  /// what does not depend on anything else is taken over.
  package init(of library: Library, sources: SourceTable, after previous: SiteSnapshot) {
    self.library = library
    (assets, pages, gate) = (previous.assets, previous.pages, previous.gate)
    previousSite = previous.previousSite
    context = SiteContext(
      library: library, words: previous.context.words, stylesheet: previous.context.stylesheet,
      scripts: previous.context.scripts, baseURL: previous.context.baseURL,
      today: previous.context.today)
    self.sources = previous.hiding(sources)
  }

  /// Which old addresses the site answers. Reckoned when it is first asked for: no page needs it.
  var redirects: RedirectPlan {
    redirectPlan.value {
      RedirectPlan(library: library, pages: pages, previous: previousSite) {
        !gate.leaks(inFile: $0, []).isEmpty
      }
    }
  }

  /// The files of newer content, of which no line is quoted that holds what this state withholds.
  package func hiding(_ sources: SourceTable) -> SourceTable { sources.hiding(gate.holdsBack) }

  /// The addresses of all pages, by the numbers by which ``page(_:)`` knows them.
  package var routes: [String] { pages.map(\.route) }

  /// The record that a page is for.
  package func record(ofPage number: Int) -> (any Record)? {
    pages[number].record.flatMap { library.record($0) }
  }

  /// The record that an address with an anchor names: `figures.html#khm-trained`.
  package func record(at route: String, anchor: String) -> (any Record)? {
    let candidates: [(any Record)?] = [
      library.figures[anchor], library.terms[String(anchor.drop { $0 != "-" }.dropFirst())],
    ]
    return candidates.compactMap { $0 }.first {
      Routes.record($0.key, in: library) == "\(route)#\(anchor)"
    }
  }

  /// The day by which ages are reckoned.
  package var today: Day { context.today }

  /// An interface word of the site's own vocabulary of dates.
  package var words: Words { context.words }

  /// The pages of examples of `dossier new` that nobody has made their own yet.
  var exampleRoutes: Set<String> {
    let examples = ScaffoldLeft.examples(in: library)
    guard !examples.isEmpty else { return [] }
    let places = examples.compactMap { key -> String? in
      switch key.kind {
      case .country, .region, .brief: Routes.record(key, in: library)
      default: nil
      }
    }
    // The law of `countries/nepal.html` is at `countries/nepal/law.html`.
    let folders = places.map { $0.prefix { $0 != "." } + "/" }
    return Set(
      pages.lazy.filter { page in
        page.record.map(examples.contains) ?? false || places.contains(page.route)
          || folders.contains { page.route.hasPrefix($0) }
      }.map(\.route))
  }

  /// One page, rendered.
  package func page(_ number: Int) -> OutputFile { pages[number].render(context) }

  /// The stylesheet's address, which changes with its bytes.
  package var stylesheet: String { assets.stylesheet.path }

  /// What the rules find in the library and its addresses.
  ///
  /// - Parameter isSound: Whether the library has no holes: those would only add findings that
  ///   follow from the first ones.
  package func findings(isSound: Bool) -> [Diagnostic] {
    let redirects = redirects
    var findings = isSound ? RuleSet.findings(in: library) : []
    findings += gate.findings
    findings += PhraseCheck.findings(in: library)
    findings += HeadingCheck.findings(in: library, words: words)
    findings += RouteCheck.findings(
      in: pages.map { page in
        RouteCheck.Route(
          path: page.route, range: page.record.flatMap { library.record($0)?.header.range })
      } + assets.routes + redirects.routes)
    findings += redirects.findings
    if isSound { findings += redirects.vanishedFindings }
    return findings
  }

  /// Which records lack the approval that the settings ask for.
  ///
  /// - Throws: ``FileSystemError`` when a file has vanished since it was read.
  package func approvalFindings(in folder: ContentFolder) throws -> [Diagnostic] {
    try ReviewRules.findings(in: library, from: folder)
  }

  /// Whether a text holds something that must not be published.
  package func holdsBack(_ text: [UInt8]) -> Bool { gate.holdsBack(text) }

  /// What of a file must not be published.
  package func leaks(in file: OutputFile) -> [Diagnostic] {
    gate.leaks(inFile: file.path, file.bytes)
  }

  /// Every file that is no page and does not depend on other files, in no order.
  package func otherFiles(jobs: Int) -> [OutputFile] {
    assetFiles + dataFiles(jobs: jobs) + servingFiles(jobs: jobs)
  }
}
