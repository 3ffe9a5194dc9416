import Checks
package import Diagnostics
import Gate
package import Loading
import Markdown
package import Records
import Review
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
    /// Those findings because of which the library has holes.
    package let unreadable: [Diagnostic]
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
        library: nil, findings: loaded.findings, unreadable: loaded.findings, sources: loaded.sources, files: nil,
        hasLeak: false, pageCount: 0, timings: timer.timings)
    }
    // A library with holes would only add findings that follow from the first ones.
    let unreadable = loaded.findings.filter { $0.severity == .error }
    let isSound = unreadable.isEmpty
    let assets = SiteAssets(library: library)
    let context = siteContext(of: library, assets: assets)
    let pages = SitePlan.pages(of: library, rules: AllRules.all)
    var findings = loaded.findings
    if isSound {
      findings += RuleSet.findings(in: library)
      findings += try ReviewRules.findings(in: library, from: folder)
    }
    let gate = Gate(library, on: context.today)
    // What a log quotes is read by others, as the site is.
    let sources = loaded.sources.hiding(gate.holdsBack)
    findings += gate.findings
    findings += PhraseCheck.findings(in: library)
    findings += RouteCheck.findings(
      in: pages.map { RouteCheck.Route(path: $0.route, range: $0.range) } + assets.routes)
    findings.sort()
    timer.end("check")
    let fails = options.failOn.map { least in findings.contains { $0.severity >= least } } ?? false
    guard isSound, !fails else {
      return Outcome(
        library: library, findings: findings, unreadable: unreadable, sources: sources, files: nil,
        hasLeak: false, pageCount: pages.count, timings: timer.timings)
    }
    var files = parallelMap(pages, jobs: options.jobs) { $0.render(context) }
    timer.end("render")
    files += assets.files
    files += Exports.files(in: context, jobs: options.jobs)
    if let calendar = InstrumentCalendar.file(in: context) { files.append(calendar) }
    files += Feeds.files(pages: pages, context: context)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      Manifest.file(
        of: files, edition: library.settings.edition, jobs: options.jobs))
    timer.end("export")
    let leaks = parallelMap(files, jobs: options.jobs) { gate.leaks(inFile: $0.path, $0.bytes) }
      .flatMap { $0 }
    timer.end("gate")
    return Outcome(
      library: library, findings: (findings + leaks).sorted(), unreadable: [], sources: sources,
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
