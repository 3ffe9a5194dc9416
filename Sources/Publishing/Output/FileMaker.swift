import Diagnostics
import Exports
import Synchronization

/// Makes the files of a site one by one, on several threads: each is rendered, searched for what must
/// not be published, hashed and handed on, and then forgotten.
final class FileMaker: Sendable {
  private let site: SiteSnapshot
  private let sink: any SiteSink
  /// Where each file leads that stands at an old address.
  private let redirects: [String: String]
  /// The pages of examples that `dossier new` wrote.
  private let examples: Set<String>
  /// Whether a file could not be kept: then none that follows is made.
  private let hasFailed = Atomic(false)

  init(of site: SiteSnapshot, into sink: any SiteSink) {
    self.site = site
    self.sink = sink
    redirects = site.redirects.targets
    examples = site.exampleRoutes
  }

  /// What remains of a file that has been made. Nothing does of one that came after a failure.
  struct Made: Sendable {
    let entry: Manifest.Entry
    /// Where it holds what must not be published; such a file is not handed on.
    let leaks: [Diagnostic]
    let failure: (any Error)?
    let rendering: Duration
    let searching: Duration
    let keeping: Duration

    /// Whether it was kept and gives nothing away.
    var isSound: Bool { leaks.isEmpty && failure == nil }
  }

  /// Makes a page and the files that its charts are.
  func make(_ page: PlannedPage) -> [Made] {
    var charts: [OutputFile] = []
    let made = make {
      let files = page.files(site.context)
      charts = files.charts
      return files.page
    }
    return ([made] + charts.map { chart in make { chart } }).compactMap { $0 }
  }

  /// Makes one file.
  ///
  /// - Parameters:
  ///   - inside: What must not be published of what the file compresses.
  ///   - render: Its bytes; asked once.
  func make(leaking inside: [Diagnostic] = [], _ render: () -> OutputFile) -> Made? {
    guard !hasFailed.load(ordering: .relaxed) else { return nil }
    let clock = ContinuousClock()
    let start = clock.now
    let file = render()
    let rendered = clock.now
    let leaks = site.leaks(in: file) + inside
    let searched = clock.now
    var failure: (any Error)?
    do {
      if leaks.isEmpty { try sink.take(file) }
    } catch {
      failure = error
      hasFailed.store(true, ordering: .relaxed)
    }
    let entry = Manifest.Entry(
      of: file, redirect: redirects[file.path], isExample: examples.contains(file.path))
    return Made(
      entry: entry, leaks: leaks, failure: failure, rendering: rendered - start,
      searching: searched - rendered, keeping: clock.now - searched)
  }
}
