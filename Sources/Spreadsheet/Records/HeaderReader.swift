import Diagnostics

/// Reads the names of a sheet's columns into a tree, and reports those that lead nowhere.
struct HeaderReader {
  private let sheet: Sheet
  private let shape: RecordShape
  private(set) var findings: [Diagnostic] = []

  init(_ sheet: Sheet, _ shape: RecordShape) {
    self.sheet = sheet
    self.shape = shape
  }

  mutating func tree() -> Branch {
    let root = Branch(
      header: sheet.header.range(in: sheet.file), required: Self.required(of: shape.root))
    guard sheet.header.isSound else { return root }
    if sheet.header.isBlank {
      if let first = sheet.rows.first {
        findings.append(
          SheetRules.namelessColumn.finding(
            "the first row must name the columns", at: first.range(in: sheet.file)))
      }
      return root
    }
    if let title = sheetTitle {
      findings.append(
        SheetRules.unknownColumn.finding(
          "the first row must name the columns, and '\(title.text)' names none", at: title.range,
          suggestion: "delete the rows above the names of the columns"))
      return root
    }
    if let finding = missingHeader {
      findings.append(finding)
      return root
    }
    reportNamelessColumns()
    var seen: [String: SourceRange] = [:]
    for (column, cell) in sheet.header.cells.enumerated() where !cell.text.isEmpty {
      guard findings.count < SheetLimits.findings else { break }
      if let first = seen[cell.text] {
        findings.append(
          SheetRules.repeatedColumn.finding(
            "'\(cell.text)' must be the name of one column only", at: cell.range,
            related: [.init("first used here", at: first)]))
        continue
      }
      seen[cell.text] = cell.range
      switch ColumnPath.parse(cell.text, in: shape) {
      case .success(let path): add(path, column: column, below: root)
      case .failure(let mistake):
        findings.append(
          SheetRules.unknownColumn.finding(
            mistake.message, at: cell.range, notes: mistake.notes,
            suggestion: mistake.suggestion))
      }
    }
    root.sortEntries()
    return root
  }

  /// The only cell of a first row that is a title above the sheet, as some programs save it.
  private var sheetTitle: Sheet.Cell? {
    let named = sheet.header.cells.filter { !$0.text.isEmpty }
    guard named.count == 1, let title = named.first, let first = sheet.rows.first,
      first.cells.count(where: { !$0.text.isEmpty }) > 1,
      case .failure = ColumnPath.parse(title.text, in: shape)
    else { return nil }
    return title
  }

  /// What is wrong where the first row is a record, or in another language: no cell names a column, and
  /// few are near to a name.
  private var missingHeader: Diagnostic? {
    let named = sheet.header.cells.filter { !$0.text.isEmpty }
    var likely = 0
    for cell in named {
      guard case .failure(let mistake) = ColumnPath.parse(cell.text, in: shape) else { return nil }
      if mistake.suggestion != nil { likely += 1 }
    }
    guard named.count > 1, likely * 3 <= named.count else { return nil }
    let keys = shape.root.filter(\.isRequired).map(\.name)
    return SheetRules.unknownColumn.finding(
      "the first row must name the columns, and none of its cells does",
      at: sheet.header.range(in: sheet.file),
      suggestion: "put a row above it that names them, such as "
        + "'\(keys.joined(separator: Sheet.separator(sheet.delimiter)))'; "
        + "'dossier export' writes one with every column that is in use")
  }

  /// A column without a name may stay where it holds nothing, as spreadsheet programs leave them.
  private mutating func reportNamelessColumns() {
    let nameless = sheet.header.cells.enumerated().filter { $0.element.text.isEmpty }
    var wanted = Set(nameless.map(\.offset))
    for row in sheet.rows where row.isSound {
      guard !wanted.isEmpty, findings.count < SheetLimits.findings else { return }
      for (column, cell) in row.cells.enumerated()
      where !cell.text.isEmpty && wanted.contains(column) {
        wanted.remove(column)
        findings.append(
          SheetRules.namelessColumn.finding(
            "the column of this cell must have a name in the first row", at: cell.range))
      }
    }
  }

  private func add(_ path: ColumnPath, column: Int, below root: Branch) {
    let header = sheet.header.cells[column].range
    var branch = root
    var keys = shape.root
    for (index, step) in path.steps.enumerated() {
      var value: RecordShape.Value?
      if case .key(let name) = step { value = keys.first { $0.name == name }?.value }
      switch value {
      case .group(let group), .groups(let group): keys = shape.keys(of: group)
      case .text, .word, .texts, nil: break
      }
      if let known = branch.child(step) {
        branch = known
        continue
      }
      let isLeaf = index == path.steps.count - 1
      var required: [String] = []
      // A list has entries, each of which is a group; only a group has keys.
      if !isLeaf, case .key = path.steps[index + 1] { required = Self.required(of: keys) }
      let next = Branch(
        leaf: isLeaf
          ? Branch.Leaf(
            column: column, isList: path.isList, words: path.words, use: path.use) : nil,
        header: header, required: required)
      branch.add(next, at: step)
      branch = next
    }
  }

  private static func required(of keys: [RecordShape.Key]) -> [String] {
    keys.filter(\.isRequired).map(\.name)
  }
}
