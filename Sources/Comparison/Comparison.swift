package import Diagnostics
import Library
import Loading
import Publishing
import Records
import Values

/// What a reviewer needs to judge of two versions of the content: not lines of YAML but what they say.
package struct Comparison: Sendable {
  package let base: Side
  package let head: Side
  package let changes: [Change]
  package let translationsBehind: [TranslationBehind]
  package let approvals: [ApprovalChange]
  package let appeared: [FindingChange]
  package let gone: [FindingChange]
  /// Nil where a version makes no site, because it would publish what is withheld.
  package let pages: PageChanges?
  /// How many withheld terms the report was not searched for, because there was no key.
  package let uncheckedTerms: Int
  private let disclosure: Disclosure

  /// - Throws: ``ComparisonError`` where a version cannot be read whole, ``FileSystemError`` where a
  ///   file has vanished.
  package init(from base: SiteVersion, to head: SiteVersion) throws {
    self.base = base.side
    self.head = head.side
    let before = try Half(base)
    let after = try Half(head)
    let disclosure = Disclosure(
      [(before.library, before.today), (after.library, after.today)], key: head.options.withheldKey)
    self.disclosure = disclosure
    uncheckedTerms = max(base.outcome.uncheckedTerms, head.outcome.uncheckedTerms)
    let library = LibraryComparison(from: before, to: after, disclosure)
    let others = ContentComparison(disclosure)
    let all = library.changes + (try others.changes(from: before, to: after))
    let hasSettings = all.contains { $0.subject == .settings }
    let site = PageComparison(
      from: base, resettled: hasSettings ? try base.withSettings(of: head) : nil, to: head,
      disclosure)
    pages = site?.changes
    changes = all.map { change in
      guard let site, let id = change.id, case .record(let kind) = change.subject else {
        return change
      }
      var change = change
      change.pages = site.pages(
        showing: RecordKey(kind, id), in: [before.library, after.library])
      return change
    }
    translationsBehind = library.translationsBehind
    approvals = ApprovalComparison.changes(from: before, to: after).filter {
      !disclosure.isSecret($0.key.id)
    }
    (appeared, gone) = FindingComparison(disclosure).changes(
      from: base.outcome, to: head.outcome)
  }

  /// Whether the two versions say the same and make the same site.
  package var isEmpty: Bool {
    changes.isEmpty && approvals.isEmpty && appeared.isEmpty && gone.isEmpty
      && pages?.isEmpty ?? true
  }

  /// What of a finished report must not be shown to anybody, as findings that do not quote it.
  package func leaks(inFile name: String, _ bytes: [UInt8]) -> [Diagnostic] {
    disclosure.leaks(inFile: name, bytes)
  }

  /// One version, ready to be compared.
  struct Half {
    let library: Library
    let today: Day
    let folder: ContentFolder
    /// What the records that may need an approval say as hashes.
    let fingerprints: [RecordKey: Fingerprint]
    /// The records as they were written, drafts included.
    let sources: [RecordKey: RecordSource]

    init(_ version: SiteVersion) throws {
      let errors = version.outcome.unreadable
      guard let library = version.outcome.library, errors.isEmpty else {
        throw ComparisonError(
          side: version.side, findings: errors, sources: version.outcome.sources)
      }
      self.library = library
      today = version.options.clock ?? library.settings.date
      folder = version.folder
      fingerprints = version.outcome.fingerprints
      sources = Dictionary(
        try RecordSource.read(Set(RecordKind.allCases), from: version.folder).map { ($0.key, $0) },
        uniquingKeysWith: { first, _ in first })
    }
  }
}

/// A version of the content that cannot be read whole, so that nothing can be said of it.
package struct ComparisonError: Error {
  package let side: Side
  package let findings: [Diagnostic]
  package let sources: SourceTable
}
