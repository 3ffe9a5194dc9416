import Diagnostics

/// What is wrong with what each file says of others.
struct FileFindings {
  private var lists: [FileID: FindingList] = [:]

  var all: [Diagnostic] { lists.values.flatMap(\.all) }

  mutating func report(_ finding: Diagnostic, in file: FileID) {
    lists[file, default: FindingList()].append(finding)
  }

  mutating func forget(_ file: FileID) { lists[file] = nil }

  /// Whether so much is wrong with a file that no more needs to be looked for.
  mutating func isFull(_ file: FileID) -> Bool {
    guard lists[file]?.isFull == true else { return false }
    lists[file]?.cut()
    return true
  }
}
