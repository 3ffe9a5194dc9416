import Checks
package import Diagnostics
package import Exports
package import Gate
import HTML
package import Library
package import Loading
package import Records
import Review
package import Templates
package import Values

/// One immutable state of a site: its library, its addresses, and how each of its files is made.
package struct SiteSnapshot: Sendable {
  package let library: Library
  /// The files of the content, of which no line is quoted that holds something withheld.
  package let sources: SourceTable
  let context: SiteContext
  let pages: [PlannedPage]
  let assets: SiteAssets
  let copies: CopyPlan
  let gate: Gate
  package let withheldKey: WithheldKey?
  /// What is wrong with the records of closed editions.
  private let editionFindings: [Diagnostic]
  /// The pages of the last edition, when it is known.
  private let previousSite: PreviousSite?
  private let redirectPlan = Once<RedirectPlan>()
  /// Where each address is among the pages.
  private let pageNumbers = Once<[String: Int]>()

  package init(
    of library: Library, sources: SourceTable, options: BuildOptions,
    looks: AssetFiles = .builtIn
  ) {
    self.library = library
    let today = options.clock ?? library.settings.date
    gate = Gate(library, on: today, key: options.withheldKey)
    let words = Words(
      overrides: library.phrases.mapValues(\.value),
      isEnglish: library.settings.language.isEnglish, vocabulary: library.vocabulary)
    assets = SiteAssets(
      library: library, words: words, looks: looks, gate: gate, jobs: options.jobs)
    withheldKey = options.withheldKey
    var context = SiteContext(
      library: library, words: words,
      stylesheet: assets.stylesheet.path, scripts: assets.scripts.mapValues(\.path),
      baseURL: library.settings.address(asked: options.baseURL),
      today: today)
    context.keepsNotes = options.keepsNotes
    pages = SitePlan.pages(of: library, rules: AllRules.all)
    copies = CopyPlan(options.copies, pages, in: library)
    context.copies = copies.offers(in: library)
    context.cards = copies.pictures(of: pages)
    if !library.editionRecords.isEmpty { context.routes = Set(pages.map(\.route)) }
    let (editions, mistakes) = Self.editions(of: library, gate: gate, jobs: options.jobs)
    context.editions = editions.mapValues { .closed($0, in: context) }
    editionFindings =
      mistakes + EditionEdits.findings(in: library, closed: editions, sources: sources, gate: gate)
    self.context = context
    previousSite = options.previous
    // What a log quotes is read by others, as the site is.
    self.sources = sources.hiding(gate.holdsBack)
  }

  /// The state after an edit that changes no address, no interface word and nothing that is withheld:
  /// what does not depend on anything else is taken over.
  package init(of library: Library, sources: SourceTable, after previous: SiteSnapshot) {
    self.library = library
    (assets, pages, gate) = (previous.assets, previous.pages, previous.gate)
    copies = previous.copies
    previousSite = previous.previousSite
    withheldKey = previous.withheldKey
    editionFindings = previous.editionFindings
    var context = SiteContext(
      library: library, words: previous.context.words, stylesheet: previous.context.stylesheet,
      scripts: previous.context.scripts, baseURL: previous.context.baseURL,
      today: previous.context.today)
    (context.editions, context.routes) = (previous.context.editions, previous.context.routes)
    context.keepsNotes = previous.context.keepsNotes
    (context.copies, context.cards) = (previous.context.copies, previous.context.cards)
    self.context = context
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
    if let figure = library.figures[anchor],
      Routes.record(figure, in: library) == "\(route)#\(anchor)"
    {
      return figure
    }
    return RecordKind.allCases.lazy.compactMap { kind -> (any Record)? in
      guard let page = kind.traits.sharedPage, page.route == route,
        anchor.hasPrefix(page.anchorPrefix)
      else { return nil }
      return library.record(RecordKey(kind, String(anchor.dropFirst(page.anchorPrefix.count))))
    }.first
  }

  /// The date used to calculate ages.
  package var today: Day { context.today }

  /// An interface word of the site's own vocabulary of dates.
  package var words: Words { context.words }

  /// The pages of examples of `dossier new` that nobody has made their own yet.
  var exampleRoutes: Set<String> {
    let examples = ScaffoldLeft.examples(in: library)
    guard !examples.isEmpty else { return [] }
    let places = examples.filter(\.kind.traits.hasPagesBelow).compactMap(library.listed)
      .map { Routes.record($0, in: library) }
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

  /// The headings of the parts of a record's page; none where the record has no page.
  private func partHeadings(of record: RecordKey) -> [String] {
    guard let listed = library.listed(record) else { return [] }
    let route = Routes.record(listed, in: library).prefix { $0 != "#" }
    let numbers = pageNumbers.value {
      Dictionary(
        pages.indices.map { (pages[$0].route, $0) }, uniquingKeysWith: { first, _ in first })
    }
    guard let planned = numbers[String(route)].map({ pages[$0] }) else { return [] }
    let page = PageContext(
      site: context, route: planned.route, hasRootedLinks: planned.hasRootedLinks,
      onlyHeadings: true)
    return HTML.discardingMarkup { Templates.partHeadings(of: planned.content(page), in: page) }
  }

  /// What the rules find in the library and its addresses.
  ///
  /// - Parameters:
  ///   - gaps: What of the content could not be read. What may only follow from that is left out.
  ///   - fingerprints: What the records say as hashes, as loading the library answered them.
  package func findings(
    lacking gaps: ContentGaps, fingerprints: [RecordKey: Fingerprint]
  ) -> [Diagnostic] {
    let redirects = redirects
    var findings = gate.findings + assets.findings + editionFindings + openEditions(lacking: gaps)
    if gate.uncheckedCount > 0, library.settings.withheldKey == .required {
      findings.append(
        GateRules.withheldKeyMissing.finding(
          "\(GateRules.uncheckedTerms(gate.uncheckedCount)): the key must be in "
            + WithheldKey.variable,
          at: library.settings.range(of: "withheld-key")))
    }
    findings += PhraseCheck.findings(in: library)
    if let picture = library.settings.looks.socialPicture, context.baseURL == nil {
      findings.append(
        RouteRules.pictureWithoutAddress.finding(
          "no page names the picture, because the site doesn't know its address",
          at: picture.file.range, suggestion: "set 'base-url' in site.yml"))
    }
    findings += HeadingCheck.findings(in: library, words: words) { partHeadings(of: $0) }
    let pageRoutes = PageRoutes(pages, in: library)
    findings += pageRoutes.findings
    findings += RouteCheck.findings(
      in: pageRoutes.routes + assets.routes
        + (OwnFiles.paths(of: library) + copies.paths).map {
          RouteCheck.Route(path: $0, range: nil)
        }
        + redirects.routes)
    findings += RouteCheck.findings(
      in: assets.routes + redirects.routes, below: ChartFile.folder)
    findings += redirects.findings + copies.findings
    if !gaps.isEmpty {
      findings = findings.filter { !gaps.touches($0) }
      // The page may be that of a record that could not be read.
      if !gaps.unreadKinds.isEmpty { findings = findings.filter { $0.rule != Self.toNowhere } }
    }
    if gaps.unreadKinds.isEmpty { findings += redirects.vanishedFindings }
    return findings + RuleSet.findings(in: library, lacking: gaps)
      + ReviewRules.findings(in: library, fingerprints: fingerprints, lacking: gaps)
  }

  /// The editions that were closed, by their factsheets' identifiers, and what is wrong with others.
  private static func editions(
    of library: Library, gate: Gate, jobs: Int
  ) -> ([String: ClosedEdition], [Diagnostic]) {
    var editions: [String: ClosedEdition] = [:]
    var findings: [Diagnostic] = []
    let made = parallelMap(library.editionRecords, jobs: jobs) { record in
      Result { () throws(ClosedEdition.Refusal) in
        try ClosedEdition(record, today: library, gate: gate)
      }
    }
    for (record, result) in zip(library.editionRecords, made) {
      switch result {
      case .success(let edition): editions[record.id] = edition
      case .failure(let refusal): findings += refusal.findings
      }
    }
    return (editions, findings)
  }

  /// The editions that another supersedes and that nobody has closed, and records of no factsheet.
  ///
  /// A factsheet that could not be read may be theirs.
  private func openEditions(lacking gaps: ContentGaps) -> [Diagnostic] {
    let closed = Set(library.editionRecords.map(\.id))
    let open = library.briefs.filter { library.isSuperseded($0) && !closed.contains($0.id) }
    return open.map { brief in
      EditionRules.editionNotClosed.finding(
        "'\(brief.id)' is superseded and should be closed", at: brief.header.range,
        suggestion:
          "dossier edition close \(brief.id) --revision REV, where REV is a revision of git "
          + "at which the records were what the edition printed")
    }
      + library.editionRecords.filter {
        library.briefs[$0.id] == nil && !gaps.unreadKinds.contains(.brief)
      }.map { record in
        ClosedEdition.finding(
          "'\(record.id)' must be a factsheet of the site", of: record,
          path: EditionRecord.headerPath)
      }
  }

  private static let toNowhere = RedirectRules.redirectToNowhere.id

  /// Whether a text holds something that must not be published.
  package func holdsBack(_ text: [UInt8]) -> Bool { gate.holdsBack(text) }

  /// What of a file must not be published.
  package func leaks(in file: OutputFile) -> [Diagnostic] {
    let leaks = gate.leaks(inFile: file.path, file.bytes)
    return leaks + assets.leaks(inFile: file.path).filter { !leaks.contains($0) }
  }

  /// Every file that is no page and does not depend on other files, in no order.
  package func otherFiles(jobs: Int) -> [OutputFile] {
    assetFiles + dataFiles(jobs: jobs) + servingFiles(jobs: jobs)
  }
}
