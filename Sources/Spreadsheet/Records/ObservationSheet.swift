package import Diagnostics
package import Fields

/// A sheet in which each row or cell is one number of an indicator: the long form with a row for each
/// place and period, or the wide form with a column for each period.
///
/// Its rows become one figure for each indicator and place, with a series. Every observation keeps the
/// place of its row or cell.
package struct ObservationSheet {
  /// The figures as groups of keys, in the order of their first rows.
  package private(set) var records: [Node] = []
  package private(set) var findings: [Diagnostic] = []
  /// The names of the figures whose rows could not be read, since something is wrong with the columns.
  package private(set) var unreadNames: Set<String> = []

  private let sheet: Sheet
  private let bytes: [UInt8]
  private let columns: ObservationColumns

  /// Whether a sheet of figures is of this form: it names indicators, and no row has an identifier.
  package static func isOne(_ sheet: Sheet) -> Bool {
    let names = sheet.header.cells.map { ObservationColumns.plain($0.text) }
    return names.contains("indicator") && !names.contains("id")
  }

  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - bytes: The file that it was read from.
  ///   - dimensions: The dimensions of the site, whose columns say of which part a row is.
  ///   - isPeriod: Whether the name of a column is a period.
  package init(
    _ sheet: Sheet, bytes: [UInt8], dimensions: Set<String>, isPeriod: (String) -> Bool
  ) {
    self.sheet = sheet
    self.bytes = bytes
    columns = ObservationColumns(sheet, dimensions: dimensions, isPeriod: isPeriod)
    findings = columns.findings
    guard columns.isUsable else {
      for row in sheet.rows where row.isSound { unreadNames.insert(identifier(of: row)) }
      return
    }
    var groups: [Group] = []
    var positions: [String: Int] = [:]
    for row in sheet.rows where row.isSound && !row.hasWrongLength {
      let key = ["indicator", "geography", "from", "to"].map { text($0, in: row) }
        .joined(separator: "\u{1F}")
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append(Group(row))
      }
      read(row, into: &groups[position])
    }
    records = groups.map { record($0) }
  }

  // MARK: Reading

  /// The rows of one indicator and place.
  private struct Group {
    let first: Sheet.Row
    var numbers: [Number] = []
    var parts: [Part] = []
    /// The text of the sources of all its rows; nil where they differ.
    var sources: String?
    var hasOneSource = true

    init(_ row: Sheet.Row) { first = row }
  }

  /// One number of the whole.
  private struct Number {
    let row: Sheet.Row
    let period: Sheet.Cell
    /// The cell of the number.
    let value: Sheet.Cell
  }

  /// A number of a part: of women, of an age.
  private struct Part {
    let number: Number
    let dimension: String
    let word: Sheet.Cell
  }

  private func cell(_ name: String, in row: Sheet.Row) -> Sheet.Cell? {
    guard let column = columns.position(of: name), column < row.cells.count else { return nil }
    return row.cells[column]
  }

  private func text(_ name: String, in row: Sheet.Row) -> String {
    cell(name, in: row)?.text ?? ""
  }

  private mutating func read(_ row: Sheet.Row, into group: inout Group) {
    let sources = text("sources", in: row)
    if group.numbers.isEmpty, group.parts.isEmpty { group.sources = sources }
    if group.sources != sources { group.hasOneSource = false }
    for name in ["unit", "label", "price-year"] {
      guard let own = cell(name, in: row), let first = cell(name, in: group.first),
        own.text != first.text
      else { continue }
      report(
        "the rows of one indicator and place must have one \(name), and not '\(first.text)' and "
          + "'\(own.text)'", at: own.range, related: [.init("the first one", at: first.range)])
    }
    let filled = columns.dimensions.filter { !row.text(at: $0.column).isEmpty }
    if filled.count > 1 {
      report(
        "a row must be of a part by one dimension, and not by '\(filled[0].name)' and "
          + "'\(filled[1].name)' at once", at: row.cells[filled[1].column].range,
        suggestion: "leave one of the two cells empty")
      return
    }
    for number in numbers(of: row) {
      if let part = filled.first {
        group.parts.append(
          Part(number: number, dimension: part.name, word: row.cells[part.column]))
      } else {
        group.numbers.append(number)
      }
    }
  }

  /// The number of a row, or one for each of its cells below a period.
  private func numbers(of row: Sheet.Row) -> [Number] {
    guard columns.periods.isEmpty else {
      return columns.periods.compactMap { column in
        guard column < row.cells.count, !row.cells[column].text.isEmpty else { return nil }
        return Number(row: row, period: sheet.header.cells[column], value: row.cells[column])
      }
    }
    guard let period = cell("period", in: row) ?? cell("as-of", in: row),
      let value = cell("value", in: row) ?? row.cells.first
    else { return [] }
    return [Number(row: row, period: period, value: value)]
  }

  private mutating func report(
    _ message: String, at range: SourceRange, related: [Diagnostic.Related] = [],
    suggestion: String? = nil
  ) {
    guard findings.count < SheetLimits.findings else { return }
    findings.append(
      SheetRules.observationRow.finding(
        message, at: range, related: related, suggestion: suggestion))
  }

  // MARK: Figures

  private mutating func record(_ group: Group) -> Node {
    let row = group.first
    let place = cell("indicator", in: row)?.range ?? row.range(in: sheet.file)
    var entries = [entry("id", Node(.plain(identifier(of: row)), at: place))]
    for name in ["indicator", "geography", "from", "to", "label", "unit", "price-year"] {
      if let entry = entry(name, in: row) { entries.append(entry) }
    }
    if columns.position(of: "geography") == nil || text("geography", in: row).isEmpty {
      let range = cell("geography", in: row)?.range ?? sheet.header.range(in: sheet.file)
      entries.append(
        Node.Entry(key: "geography", keyRange: range, value: Node(.plain(""), at: range)))
    }
    if group.hasOneSource, let entry = entry("sources", in: row) { entries.append(entry) }
    var parts = Dictionary(grouping: group.parts) { $0.number.period.text }
    var items: [Node] = group.numbers.map { number in
      item(number, parts: parts.removeValue(forKey: number.period.text) ?? [], of: group)
    }
    for part in parts.values.compactMap(\.first).sorted(by: {
      $0.number.value.range.start < $1.number.value.range.start
    }) {
      report(
        "a number of a part must have a row of the whole in \(part.number.period.text)",
        at: part.word.range,
        suggestion: "add a row of the same indicator, place and period without '\(part.dimension)'")
      items.append(item(part.number, parts: [], of: group))
    }
    let range = items.first?.range ?? row.range(in: sheet.file)
    entries.append(entry("series", Node(.list(items), at: range)))
    return Node(.map(entries), at: row.range(in: sheet.file))
  }

  /// The name of the figure: that of the indicator and those of its places.
  private func identifier(of row: Sheet.Row) -> String {
    Self.identifier(of: ["indicator", "geography", "from", "to"].map { text($0, in: row) })
  }

  /// - Parameter words: The indicator, and the places in the order of the columns; empty ones are left out.
  static func identifier(of words: [String]) -> String {
    var names = Array(words.prefix(1))
    for place in words.dropFirst() where !place.isEmpty && !names.contains(place) {
      names.append(place)
    }
    var id: [UInt8] = []
    for byte in names.joined(separator: "-").lowercased().utf8 {
      let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isLetter {
        id.append(byte)
      } else if id.last != UInt8(ascii: "-"), !id.isEmpty {
        id.append(UInt8(ascii: "-"))
      }
    }
    if id.last == UInt8(ascii: "-") { id.removeLast() }
    return String(decoding: id, as: UTF8.self)
  }

  private static let itemKeys = [
    "as-of", "low", "high", "confidence", "qualifier", "status", "missing", "out-of", "note",
  ]

  private func item(_ number: Number, parts: [Part], of group: Group) -> Node {
    let isWide = !columns.periods.isEmpty
    var entries: [Node.Entry] = []
    if isWide || columns.position(of: "period") != nil, !number.period.text.isEmpty {
      // Of a column's name the place is that of the number, which is what a finding is about.
      let range = isWide ? number.value.range : number.period.range
      entries.append(
        entry("period", CellText.node(number.period.text, isQuoted: false, at: range)))
    }
    if isWide || columns.position(of: "value") != nil, let node = node(number.value) {
      entries.append(entry("value", node))
    }
    for name in Self.itemKeys {
      if let entry = entry(name, in: number.row) { entries.append(entry) }
    }
    if !group.hasOneSource, let entry = entry("sources", in: number.row) { entries.append(entry) }
    if !parts.isEmpty { entries.append(entry("by", breakdowns(parts))) }
    let range = isWide ? number.value.range : number.row.range(in: sheet.file)
    return Node(.map(entries), at: range)
  }

  private func breakdowns(_ parts: [Part]) -> Node {
    var dimensions: [(name: String, entries: [Node.Entry])] = []
    for part in parts {
      let value: Node
      var entries: [Node.Entry] = []
      if let node = node(part.number.value) { entries.append(entry("value", node)) }
      for name in ["qualifier", "missing"] {
        if let entry = entry(name, in: part.number.row) { entries.append(entry) }
      }
      value =
        entries.count == 1 && entries[0].key == "value"
        ? entries[0].value : Node(.map(entries), at: part.number.value.range)
      let own = Node.Entry(key: part.word.text, keyRange: part.word.range, value: value)
      if let index = dimensions.firstIndex(where: { $0.name == part.dimension }) {
        dimensions[index].entries.append(own)
      } else {
        dimensions.append((part.dimension, [own]))
      }
    }
    let range = parts[0].word.range
    return Node(
      .map(dimensions.map { entry($0.name, Node(.map($0.entries), at: range)) }), at: range)
  }

  // MARK: Nodes

  private func entry(_ key: String, _ value: Node) -> Node.Entry {
    Node.Entry(key: key, keyRange: value.range, value: value)
  }

  private func entry(_ name: String, in row: Sheet.Row) -> Node.Entry? {
    guard let cell = cell(name, in: row), !cell.text.isEmpty else { return nil }
    if name == "sources" || name == "status" {
      let items = CellList.items(of: cell, in: bytes, file: sheet.file)
      return items.isEmpty ? nil : entry(name, Node(.list(items), at: cell.range))
    }
    return node(cell).map { entry(name, $0) }
  }

  private func node(_ cell: Sheet.Cell) -> Node? {
    guard !cell.text.isEmpty else { return nil }
    if cell.isRefused { return Node(.plain(""), at: cell.range, isReported: true) }
    return CellText.node(cell)
  }
}
