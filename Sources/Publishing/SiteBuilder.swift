package import Diagnostics
package import Exports
import Gate
package import Library
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
    /// What of the content could not be read.
    package let gaps: ContentGaps
    /// What the records that may need an approval say as hashes.
    package let fingerprints: [RecordKey: Fingerprint]
    /// The files of the site, sorted by path, where they were asked for; nil when the findings
    /// forbid it.
    package fileprivate(set) var files: [OutputFile]?
    /// How many files were made; nil when the findings forbid it.
    package let fileCount: Int?
    /// How many withheld terms were not searched for, because there was no key.
    package let uncheckedTerms: Int
    /// Whether something that is withheld would have been published.
    package let hasLeak: Bool
    package let pageCount: Int
    package let timings: [Timing]
    /// The pages that took longest to render, the slowest first.
    package let slowestPages: [Timing]

    /// Whether there are findings at or above `severity`.
    package func hasFindings(atLeast severity: Severity) -> Bool {
      findings.contains { $0.severity >= severity }
    }
  }

  /// How long something took: a phase, or a part of it, summed over all threads.
  package struct Timing: Sendable {
    package let name: String
    package let duration: Duration
  }

  /// What was made could not be kept.
  package struct KeepingFailure: Error {
    package let cause: any Error
  }

  /// Loads and checks the content and, when nothing forbids it, makes the site in memory.
  ///
  /// - Throws: ``FileSystemError`` when the content folder cannot be read.
  package func run() throws -> Outcome {
    let memory = MemorySink()
    var outcome = try run { memory }
    if outcome.fileCount != nil { outcome.files = memory.files }
    return outcome
  }

  /// Loads and checks the content and, when nothing forbids it, makes the site.
  ///
  /// - Parameter open: Where the files go; asked once it is known that there will be any.
  /// - Throws: ``FileSystemError`` when the content folder cannot be read, ``KeepingFailure`` when
  ///   the files cannot be kept.
  package func run(into open: () throws -> any SiteSink) throws -> Outcome {
    var timer = PhaseTimer()
    let loaded = try Loader(
      folder: folder, includesDrafts: options.includesDrafts, clock: options.clock,
      jobs: options.jobs
    ).load()
    timer.end("load")
    guard let readable = loaded.readable else {
      return Outcome(
        library: nil, findings: loaded.findings, unreadable: loaded.findings,
        sources: loaded.sources, gaps: loaded.gaps, fingerprints: loaded.fingerprints,
        fileCount: nil, uncheckedTerms: 0, hasLeak: false, pageCount: 0, timings: timer.timings,
        slowestPages: [])
    }
    let unreadable = loaded.findings.filter { $0.severity == .error }
    let site = SiteSnapshot(of: readable, sources: loaded.sources, options: options)
    let findings =
      (loaded.findings + site.findings(lacking: loaded.gaps, fingerprints: loaded.fingerprints))
      .sorted()
    timer.end("check")
    let fails = options.failOn.map { least in findings.contains { $0.severity >= least } } ?? false
    guard let library = loaded.library, unreadable.isEmpty, !fails else {
      return Outcome(
        library: loaded.library, findings: findings, unreadable: unreadable, sources: site.sources,
        gaps: loaded.gaps, fingerprints: loaded.fingerprints, fileCount: nil,
        uncheckedTerms: site.gate.uncheckedCount, hasLeak: false,
        pageCount: site.pages.count, timings: timer.timings, slowestPages: [])
    }
    let (pages, others) = try make(site, into: open, &timer)
    let leaks = Gate.merged((pages + others).flatMap(\.leaks))
    return Outcome(
      library: library, findings: (findings + leaks).sorted(), unreadable: [],
      sources: site.sources, gaps: loaded.gaps, fingerprints: loaded.fingerprints,
      fileCount: leaks.isEmpty ? pages.count + others.count : nil,
      uncheckedTerms: site.gate.uncheckedCount, hasLeak: !leaks.isEmpty,
      pageCount: site.pages.count, timings: timer.timings,
      slowestPages: pages.sorted { $0.rendering > $1.rendering }.prefix(5)
        .map { Timing(name: $0.entry.path, duration: $0.rendering) })
  }

  /// What one thread makes at a time.
  private enum Work: Sendable {
    case page(PlannedPage)
    case otherFiles
  }

  /// Makes the copies of pages, unless no site will come of them anyway.
  private func makeCopies(
    of site: SiteSnapshot, _ maker: FileMaker, isWanted: Bool
  ) throws -> [FileMaker.Made] {
    guard isWanted else { return [] }
    let makers = CopyMaker(site, maker, jobs: options.jobs)
    return try makers.archives() + (options.copies.paper.map { try makers.papers($0) } ?? [])
  }

  /// Makes every file and hands it on, the manifest last.
  private func make(
    _ site: SiteSnapshot, into open: () throws -> any SiteSink, _ timer: inout PhaseTimer
  ) throws -> (pages: [FileMaker.Made], others: [FileMaker.Made]) {
    do {
      let sink = try open()
      let jobs = options.jobs
      let maker = FileMaker(of: site, into: sink)
      // The exports take longest by far: pages are made beside them from the first moment on.
      let made = parallelMap([Work.otherFiles] + site.pages.map(Work.page), jobs: jobs) { work in
        switch work {
        case .page(let page): maker.make(page)
        case .otherFiles:
          parallelMap(site.otherFiles(jobs: jobs), jobs: jobs) { file in maker.make { file } }
            .compactMap { $0 }
        }
      }
      var others = made.first ?? []
      let pages = made.dropFirst().flatMap { $0 }
      others += try makeCopies(of: site, maker, isWanted: (pages + others).allSatisfy(\.isSound))
      let entries = (pages + others).map(\.entry).sorted {
        $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
      }
      let manifest = Manifest.file(
        of: entries, edition: site.library.settings.edition, hasDrafts: options.includesDrafts)
      if let last = maker.make({ manifest }) { others.append(last) }
      let all = pages + others
      if let failure = all.lazy.compactMap(\.failure).first { throw failure }
      timer.end("files")
      timer.add("render", all.map(\.rendering))
      timer.add("gate", all.map(\.searching))
      timer.add("keep", all.map(\.keeping))
      return (pages, others)
    } catch {
      throw KeepingFailure(cause: error)
    }
  }
}
