import Diagnostics
package import Loading
package import Site
import Synchronization
package import Templates

/// The newest content as a site of which single pages are made when they are asked for.
///
/// Pages are made from an immutable state, so that a save in the middle of a request changes nothing
/// about its answer.
package final class PreviewSite: Sendable {
  private let options: BuildOptions
  private let looks: @Sendable () -> AssetFiles
  private let content: Mutex<ContentState>
  private let state: Mutex<PreviewState>

  /// - Parameters:
  ///   - folder: Where the content is.
  ///   - options: As for a build; drafts are always shown.
  ///   - looks: Where style sheets and scripts are taken from, asked anew at every change.
  /// - Throws: ``FileSystemError`` when the folder cannot be read.
  package init(
    folder: ContentFolder, options: BuildOptions,
    looks: @escaping @Sendable () -> AssetFiles = { .builtIn }
  ) throws {
    var options = options
    options.includesDrafts = true
    self.options = options
    self.looks = looks
    let content = try ContentState(folder: folder, includesDrafts: true, jobs: options.jobs, marksLines: true)
    state = Mutex(Self.state(after: nil, content.outcome(), options: options, looks: looks()))
    self.content = Mutex(content)
  }

  var current: PreviewState { state.withLock { $0 } }

  /// Takes up a change: first what pages show, then, which takes longer, what the rules say.
  ///
  /// - Parameter onState: Called after each of the two.
  package func take(_ change: FolderChange, onState: () -> Void) {
    let outcome = content.withLock { content in
      // A folder that cannot be read for a moment is being replaced; the next event reads it.
      switch change {
      case .paths(let paths): try? content.reread(paths)
      case .anything: try? content.reread(["site.yml"])
      }
      return content.outcome()
    }
    let before = current
    let next = Self.state(after: before, outcome, options: options, looks: looks())
    state.withLock { $0 = next }
    onState()
    check(outcome)
    onState()
  }

  /// Asks the rules about the state that is shown.
  package func checkFirst() {
    check(content.withLock { $0.outcome() })
  }

  private func check(_ outcome: Loader.Outcome) {
    let before = current
    guard let site = before.site, !before.isOld else {
      state.withLock { state in
        guard state.revision == before.revision else { return }
        state = before.checked(outcome.findings)
      }
      return
    }
    let isSound = !outcome.findings.contains { $0.severity == .error }
    let findings = (outcome.findings + site.findings(isSound: isSound)).sorted()
    state.withLock { state in
      guard state.revision == before.revision else { return }
      state = before.checked(findings)
    }
  }

  private static func state(
    after before: PreviewState?, _ outcome: Loader.Outcome, options: BuildOptions,
    looks: AssetFiles
  ) -> PreviewState {
    let revision = (before?.revision ?? 0) + 1
    let isWhole = !outcome.findings.contains { $0.severity == .error }
    guard let library = outcome.library, isWhole || before?.site == nil else {
      return PreviewState(
        site: before?.site, numbers: before?.numbers ?? [:], findings: outcome.findings,
        sources: before?.site.map { $0.hiding(outcome.sources) } ?? outcome.sources,
        revision: revision, isOld: before?.site != nil, isChecked: false)
    }
    let site = SiteSnapshot(
      of: library, sources: outcome.sources, options: options, looks: looks)
    return PreviewState(
      site: site,
      numbers: Dictionary(
        site.routes.enumerated().map { ($0.element, $0.offset) },
        uniquingKeysWith: { first, _ in first }),
      findings: outcome.findings, sources: site.sources, revision: revision, isOld: false,
      isChecked: false)
  }
}

extension PreviewState {
  /// The same state with all that the rules found.
  fileprivate func checked(_ findings: [Diagnostic]) -> PreviewState {
    PreviewState(
      site: site, numbers: numbers, findings: findings, sources: sources, revision: revision,
      isOld: isOld, isChecked: true)
  }
}
