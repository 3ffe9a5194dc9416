package import Diagnostics
package import Loading
package import Records

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
      folder: folder, includesDrafts: options.includesDrafts, clock: options.clock,
      jobs: options.jobs
    ).load()
    timer.end("load")
    guard let library = loaded.library else {
      return Outcome(
        library: nil, findings: loaded.findings, unreadable: loaded.findings,
        sources: loaded.sources, files: nil, hasLeak: false, pageCount: 0, timings: timer.timings)
    }
    let unreadable = loaded.findings.filter { $0.severity == .error }
    let isSound = unreadable.isEmpty
    let site = SiteSnapshot(of: library, sources: loaded.sources, options: options)
    var findings = loaded.findings + site.findings(isSound: isSound)
    if isSound { findings += try site.approvalFindings(in: folder) }
    findings.sort()
    timer.end("check")
    let fails = options.failOn.map { least in findings.contains { $0.severity >= least } } ?? false
    guard isSound, !fails else {
      return Outcome(
        library: library, findings: findings, unreadable: unreadable, sources: site.sources,
        files: nil, hasLeak: false, pageCount: site.pages.count, timings: timer.timings)
    }
    var files = parallelMap(site.pages, jobs: options.jobs) { $0.render(site.context) }
    timer.end("render")
    files += site.otherFiles(jobs: options.jobs)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files.append(
      Manifest.file(
        of: files, edition: library.settings.edition,
        redirects: site.redirects.targets,
        hasDrafts: options.includesDrafts, jobs: options.jobs))
    timer.end("export")
    let leaks = parallelMap(files, jobs: options.jobs) { site.leaks(in: $0) }.flatMap { $0 }
    timer.end("gate")
    return Outcome(
      library: library, findings: (findings + leaks).sorted(), unreadable: [],
      sources: site.sources, files: leaks.isEmpty ? files : nil, hasLeak: !leaks.isEmpty,
      pageCount: site.pages.count,
      timings: timer.timings)
  }
}
