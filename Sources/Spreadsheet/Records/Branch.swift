import Diagnostics

/// The columns of a sheet as a tree: what stands below one step of their names.
final class Branch {
  /// A column whose cells hold values.
  struct Leaf {
    let column: Int
    let isList: Bool
    /// The words of which a cell holds one; empty where it may hold any text.
    let words: [String]
    let use: ColumnUse
  }

  let leaf: Leaf?
  /// The header's cell that names the first column of the branch.
  let header: SourceRange
  private(set) var fields: [(key: String, branch: Branch)] = []
  private(set) var entries: [(number: Int, branch: Branch)] = []
  /// The keys of the group that a record must have.
  let required: [String]

  private var index: [ColumnPath.Step: Branch] = [:]

  init(leaf: Leaf? = nil, header: SourceRange, required: [String] = []) {
    self.leaf = leaf
    self.header = header
    self.required = required
  }

  func child(_ step: ColumnPath.Step) -> Branch? { index[step] }

  func add(_ branch: Branch, at step: ColumnPath.Step) {
    index[step] = branch
    switch step {
    case .key(let key): fields.append((key, branch))
    case .entry(let number): entries.append((number, branch))
    }
  }

  /// Puts the entries of all lists in the order of their numbers.
  func sortEntries() {
    entries.sort { $0.number < $1.number }
    for (_, branch) in entries { branch.sortEntries() }
    for (_, branch) in fields { branch.sortEntries() }
  }

  /// The first of the branch's columns.
  var firstColumn: Int? {
    leaf?.column ?? (fields.first?.branch ?? entries.first?.branch)?.firstColumn
  }
}
