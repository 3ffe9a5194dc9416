package import Diagnostics

extension Sheet {
  /// What people who have the sheet open call a place in the file: `row 7, column 'countries'`.
  ///
  /// A range over several cells is called by its row alone. Nil for the file as a whole.
  package func name(of range: SourceRange) -> String? {
    guard range != SourceRange(wholeOf: file), let row = row(at: range.start) else { return nil }
    let name = "row \(row.number)"
    guard let index = Self.last(of: row.cells, where: { $0.range.start <= range.start }) else {
      return name
    }
    let cell = row.cells[index].range
    let begins = range.start < cell.end || cell.start == cell.end
    let isOneCell = begins && range.end <= cell.end
    guard isOneCell, index < header.cells.count, !header.cells[index].text.isEmpty else {
      return name
    }
    return "\(name), column '\(header.cells[index].text)'"
  }

  private func row(at position: SourcePosition) -> Row? {
    func starts(_ row: Row) -> Bool {
      row.cells.first.map { $0.range.start <= position } ?? false
    }
    if let index = Self.last(of: rows, where: starts) { return rows[index] }
    return starts(header) ? header : nil
  }

  /// The last item of which `holds` is true, where it is true of the first items only.
  private static func last<Item>(of items: [Item], where holds: (Item) -> Bool) -> Int? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if holds(items[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
