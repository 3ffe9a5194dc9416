import Diagnostics
import Dispatch
import Library
package import Loading
package import Publishing
import Synchronization
package import Templates

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The newest content as a site of which single pages are made when they are asked for.
///
/// Pages are made from an immutable state, so that a save in the middle of a request changes nothing
/// about its answer.
package final class PreviewSite: Sendable {
  /// Where the content is.
  let folder: ContentFolder
  private let options: BuildOptions
  private let looks: @Sendable () -> AssetFiles
  private let content: Mutex<ContentState>
  private let state: Mutex<PreviewState>
  /// Where the rules are asked, so that a save does not wait for the answer about the one before.
  private let rules = DispatchQueue(label: "rules")

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
    options.keepsNotes = true
    self.folder = folder
    self.options = options
    self.looks = looks
    var content = try ContentState(
      folder: folder, includesDrafts: true, clock: options.clock, jobs: options.jobs,
      marksLines: true,
      defersProse: true)
    state = Mutex(
      Self.state(
        after: nil, content.outcome(), isPartial: content.isPartial, options: options,
        looks: looks()))
    self.content = Mutex(content)
  }

  var current: PreviewState { state.withLock { $0 } }

  /// The state of the moment; while files are still being read, the first that is enough or whole.
  func waiting(until isEnough: (PreviewState) -> Bool) -> PreviewState {
    var state = current
    while state.isPartial, !isEnough(state) {
      usleep(10_000)
      state = current
    }
    return state
  }

  /// Takes up a change: first what pages show, then, which takes longer, what the rules say.
  ///
  /// - Parameter onState: Called after each of the two.
  package func take(_ change: FolderChange, onState: @escaping @Sendable () -> Void) {
    update(onState) { content in
      switch change {
      case .paths(let paths): try content.reread(paths)
      case .anything: try content.rereadAll()
      }
    }
  }

  /// Reads what the first state was made without, and asks the rules about it.
  package func complete(onState: @escaping @Sendable () -> Void) {
    guard current.isPartial else {
      return check(content.withLock { $0.outcome() }, of: current, onState: onState)
    }
    update(onState) { $0.readDeferred() }
  }

  /// Makes the next state. One change after the other: none is made from what another has not stored.
  private func update(
    _ onState: @escaping @Sendable () -> Void, _ change: (inout ContentState) throws -> Void
  ) {
    let (outcome, next) = content.withLock { content in
      for _ in 0..<Self.attempts {
        do {
          try change(&content)
          break
        } catch {
          // A folder that cannot be read for a moment is being replaced.
          usleep(50_000)
        }
      }
      let outcome = content.outcome()
      let next = Self.state(
        after: current, outcome, isPartial: content.isPartial, options: options, looks: looks())
      state.withLock { $0 = next }
      return (outcome, next)
    }
    onState()
    if !next.isPartial { check(outcome, of: next, onState: onState) }
  }

  private static let attempts = 20

  private func check(
    _ outcome: Loader.Outcome, of asked: PreviewState, onState: @escaping @Sendable () -> Void
  ) {
    rules.async { [self] in
      // Where a newer state has come, its own turn follows.
      guard current.revision == asked.revision else { return }
      var findings = outcome.findings
      if let site = asked.site, !asked.isOld {
        let found = site.findings(lacking: outcome.gaps, fingerprints: outcome.fingerprints)
        findings = (findings + found).sorted()
      }
      let isCurrent = state.withLock { state in
        guard state.revision == asked.revision else { return false }
        state = asked.checked(findings)
        return true
      }
      if isCurrent { onState() }
    }
  }

  private static func state(
    after before: PreviewState?, _ outcome: Loader.Outcome, isPartial: Bool,
    options: BuildOptions, looks: AssetFiles
  ) -> PreviewState {
    let revision = (before?.revision ?? 0) + 1
    let isWhole = !outcome.findings.contains { $0.severity == .error }
    guard let library = outcome.library, isWhole || before?.isWhole != true else {
      return PreviewState(
        site: before?.site, numbers: before?.numbers ?? [:], findings: outcome.findings,
        sources: before?.site.map { $0.hiding(outcome.sources) } ?? outcome.sources,
        revision: revision, isWhole: before?.isWhole ?? false, isOld: before?.site != nil,
        isChecked: false, isPartial: isPartial)
    }
    if outcome.keepsAddresses, let before, let site = before.site, !before.isOld {
      let next = SiteSnapshot(of: library, sources: outcome.sources, after: site)
      return PreviewState(
        site: next, numbers: before.numbers, findings: outcome.findings, sources: next.sources,
        revision: revision, isWhole: isWhole, isOld: false, isChecked: false, isPartial: isPartial)
    }
    let site = SiteSnapshot(
      of: library, sources: outcome.sources, options: options, looks: looks)
    return PreviewState(
      site: site,
      numbers: Dictionary(
        site.routes.enumerated().map { ($0.element, $0.offset) },
        uniquingKeysWith: { first, _ in first }),
      // What is not read yet is no fault of what refers to it.
      findings: isPartial ? [] : outcome.findings, sources: site.sources, revision: revision,
      isWhole: isWhole && !isPartial, isOld: false, isChecked: false, isPartial: isPartial)
  }
}

extension PreviewState {
  /// The same state with all that the rules found.
  fileprivate func checked(_ findings: [Diagnostic]) -> PreviewState {
    PreviewState(
      site: site, numbers: numbers, findings: findings, sources: sources, revision: revision,
      isWhole: isWhole, isOld: isOld, isChecked: true, isPartial: isPartial)
  }
}
