package import Diagnostics
package import Records

/// What could not be read of the content: what a library seems to lack may be in it.
///
/// A rule must report causes and not their consequences. A reference to a record in a file that was
/// cut short is right for all that is known, and a record of which one value could not be read may
/// have what it seems to lack.
package struct ContentGaps: Sendable {
  /// A record of which something could not be read.
  package struct Hole: Sendable {
    /// Where the record is written.
    package let extent: SourceRange
    /// The top-level keys that are affected, ``prose`` among them. Nil where any may be.
    package let keys: Set<String>?

    package init(extent: SourceRange, keys: Set<String>?) {
      self.extent = extent
      self.keys = keys
    }

    /// Stands for the text below the keys.
    package static let prose = ""
  }

  /// The names of records that a file may have and that could not be read.
  package struct UnreadNames: Sendable {
    /// Nil where it may have records of any kind.
    package let kinds: Set<RecordKind>?
    /// Nil where nothing is known of the names.
    package let names: Set<String>?

    package init(kinds: Set<RecordKind>?, names: Set<String>?) {
      self.kinds = kinds
      self.names = names
    }
  }

  /// The kinds of which records may be missing.
  package private(set) var unreadKinds: Set<RecordKind> = []
  /// The kinds of which records are missing or have holes.
  package private(set) var incompleteKinds: Set<RecordKind> = []
  /// Whether `site.yml` is missing or has an error.
  package var lacksSettings = false
  /// Whether `approvals.yml` has an error.
  package var lacksApprovals = false
  /// The files that could not be read whole, in their order.
  package private(set) var files: Set<FileID> = []
  private var holes: [FileID: [Hole]] = [:]
  private var names: [RecordKind: Set<String>] = [:]
  private var namesOfAnyKind: Set<String> = []
  private var kindsOfAnyName: Set<RecordKind> = []
  /// Paths at which something is that could not be read.
  private var paths: Set<String> = []

  /// Nothing is missing.
  package static let none = ContentGaps()

  package init() {}

  package var isEmpty: Bool {
    incompleteKinds.isEmpty && !lacksSettings && !lacksApprovals && holes.isEmpty && paths.isEmpty
  }

  /// Notes a record with a hole; `kind` is nil for what is no record.
  package mutating func add(_ hole: Hole, of kind: RecordKind?) {
    holes[hole.extent.file, default: []].append(hole)
    if let kind { incompleteKinds.insert(kind) }
  }

  /// Notes that records of a file could not be read.
  package mutating func add(_ unread: UnreadNames, in file: FileID, at path: String) {
    paths.insert(path)
    // Files without records are files that were not read, too.
    if unread.kinds?.isEmpty == true { files.insert(file) }
    let kinds = unread.kinds ?? Set(RecordKind.allCases)
    // A file in a folder that nothing reads may have nothing to do with records.
    guard unread.kinds?.isEmpty == false || unread.names?.isEmpty == false else { return }
    files.insert(file)
    unreadKinds.formUnion(kinds)
    incompleteKinds.formUnion(kinds)
    guard let names = unread.names else {
      kindsOfAnyName.formUnion(kinds)
      return
    }
    guard let known = unread.kinds else {
      namesOfAnyKind.formUnion(names)
      return
    }
    for kind in known { self.names[kind, default: []].formUnion(names) }
  }

  /// Whether a record of this name may be in what could not be read.
  package func mayHold(_ key: RecordKey) -> Bool {
    kindsOfAnyName.contains(key.kind) || names[key.kind]?.contains(key.id) == true
      || namesOfAnyKind.contains(key.id)
  }

  /// Whether something that could not be read is at a path, or at a folder above it.
  package func mayHold(path: String) -> Bool {
    guard !paths.isEmpty else { return false }
    var path = path[...]
    while !paths.contains(String(path)) {
      guard let slash = path.lastIndex(of: "/") else { return false }
      path = path[..<slash]
    }
    return true
  }

  /// Whether a place is in a record with a hole.
  ///
  /// - Parameter keys: The top-level keys that matter; nil for all of them.
  package func touches(_ range: SourceRange, keys: Set<String>? = nil) -> Bool {
    guard let holes = holes[range.file] else { return false }
    return holes.contains { hole in
      guard hole.extent.start <= range.start, range.start < hole.extent.end else { return false }
      guard let keys, let affected = hole.keys else { return true }
      return !keys.isDisjoint(with: affected)
    }
  }

  /// Whether a finding may only follow from something that could not be read.
  package func touches(_ finding: Diagnostic, keys: Set<String>? = nil) -> Bool {
    guard !holes.isEmpty else { return false }
    return finding.range.map { touches($0, keys: keys) } ?? false
      || finding.related.contains { touches($0.range, keys: keys) }
  }
}
