import Checks
package import Diagnostics
import Gate
package import Loading
import Markdown
package import Records
import Templates

/// From a content folder to the bytes of a site: load, check, plan, render.
package struct SiteBuilder: Sendable {
  package let folder: ContentFolder
  package let options: BuildOptions

  package init(folder: ContentFolder, options: BuildOptions = BuildOptions()) {
    self.folder = folder
    self.options = options
  }

  /// What a run brought, whether or not a site could be made.
  package struct Outcome: Sendable {
    package let library: Library?
    package let findings: [Diagnostic]
    package let sources: SourceTable
    /// The files of the site, sorted by path; nil when the findings forbid it.
    package let files: [OutputFile]?
    /// Whether something that is withheld would have been published.
    package let hasLeak: Bool
    package let pageCount: Int
    package let timings: [Timing]

    /// Whether there are findings at or above `severity`.
    package func hasFindings(atLeast severity: Severity) -> Bool {
      findings.contains { $0.severity >= severity }
    }
  }

  /// How long one phase took.
  package struct Timing: Sendable {
    package let phase: String
    package let duration: Duration
  }

  /// Loads and checks the content and, when nothing forbids it, renders the site.
  ///
  /// - Throws: ``FileSystemError`` when the content folder cannot be read.
  package func run() throws -> Outcome {
    var timer = PhaseTimer()
    let loaded = try Loader(
      folder: folder, includesDrafts: options.includesDrafts, jobs: options.jobs
    ).load()
    timer.end("load")
    guard let library = loaded.library else {
      return Outcome(
        library: nil, findings: loaded.findings, sources: loaded.sources, files: nil,
        hasLeak: false, pageCount: 0, timings: timer.timings)
    }
    // A library with holes would only add findings that follow from the first ones.
    let isSound = !loaded.findings.contains { $0.severity == .error }
    let assets = SiteAssets(library: library)
    let context = siteContext(of: library, assets: assets)
    let pages = SitePlan.pages(of: library, rules: AllRules.all)
    var findings = loaded.findings
    if isSound { findings += RuleSet.findings(in: library) }
    let gate = Gate(library, on: context.today)
    findings += gate.findings
    findings += PhraseCheck.findings(in: library)
    var redirectPlan = RedirectPlan(library: library, pages: pages)
    if let previous = options.previous, isSound {
      let vanished = VanishedPages.settle(previous, in: redirectPlan) {
        !gate.leaks(inFile: $0, []).isEmpty
      }
      redirectPlan.add(vanished.redirects, vanished.findings)
    }
    let redirects = redirectPlan.redirects
    findings += redirectPlan.findings
    findings += RouteCheck.findings(
      in: pages.map { RouteCheck.Route(path: $0.route, range: $0.range) } + assets.routes
        + redirects.map { RouteCheck.Route(path: $0.from.file, range: $0.range) })
    findings.sort()
    timer.end("check")
    guard isSound, !findings.contains(where: { $0.severity >= options.failOn }) else {
      return Outcome(
        library: library, findings: findings, sources: loaded.sources, files: nil,
        hasLeak: false, pageCount: pages.count, timings: timer.timings)
    }
    var files = parallelMap(pages, jobs: options.jobs) { $0.render(context) }
    timer.end("render")
    files += assets.files
    files += Exports.files(in: context, jobs: options.jobs)
    if let calendar = InstrumentCalendar.file(in: context) { files.append(calendar) }
    files += Feeds.files(pages: pages, context: context)
    files += RedirectFiles.files(of: redirects, among: pages, in: context, jobs: options.jobs)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      Manifest.file(
        of: files, edition: library.settings.edition,
        redirects: Dictionary(
          redirects.map { ($0.from.file, $0.target) }, uniquingKeysWith: { first, _ in first }),
        hasDrafts: options.includesDrafts, jobs: options.jobs))
    timer.end("export")
    let leaks = parallelMap(files, jobs: options.jobs) { gate.leaks(inFile: $0.path, $0.bytes) }
      .flatMap { $0 }
    timer.end("gate")
    return Outcome(
      library: library, findings: (findings + leaks).sorted(), sources: loaded.sources,
      files: leaks.isEmpty ? files : nil, hasLeak: !leaks.isEmpty, pageCount: pages.count,
      timings: timer.timings)
  }

  private func siteContext(of library: Library, assets: SiteAssets) -> SiteContext {
    let address = options.baseURL ?? library.settings.baseURL?.text
    return SiteContext(
      library: library, words: Words(overrides: library.phrases.mapValues(\.value)),
      stylesheet: assets.stylesheet.path, scripts: assets.scripts.mapValues(\.path),
      baseURL: address.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
      today: options.clock ?? library.settings.date)
  }
}
