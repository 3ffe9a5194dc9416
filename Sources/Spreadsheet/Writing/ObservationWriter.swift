import Diagnostics
package import Fields

/// Writes figures of indicators as a sheet of observations in long form, which reads back as the same
/// numbers.
package enum ObservationWriter {
  /// - Parameter figures: Figures as they were written, in the order of the rows.
  /// - Returns: A sheet with a row for each number and for each part of one, how many rows it has, and a
  ///   finding for each figure that the form can't hold.
  package static func write(_ figures: [Node]) -> SheetWriter.Outcome {
    var rows: [Row] = []
    var leftOut: [Diagnostic] = []
    for figure in figures {
      switch FigureRows.rows(of: figure) {
      case .success(let own): rows += own
      case .failure(let refusal):
        leftOut.append(
          SheetRules.notForASheet.finding(
            "'\(figure["id"]?.text ?? "the figure")' cannot be rows of observations: "
              + refusal.reason, at: figure.range.firstCharacter, suggestion: refusal.suggestion))
      }
    }
    var used: Set<String> = ["indicator", "geography", "period", "value", "sources"]
    var dimensions: [String] = []
    for row in rows {
      used.formUnion(row.cells.keys)
      if let part = row.part, !dimensions.contains(part.dimension) {
        dimensions.append(part.dimension)
      }
    }
    let columns = order.filter(used.contains)
    let notes = columns.firstIndex(of: "note") ?? columns.count - 1
    let header =
      columns[..<notes].map { name($0, dimensions) } + dimensions
      + columns[notes...].map { name($0, dimensions) }
    var bytes = CSVText.mark + CSVText.row(header)
    for row in rows {
      func cells(_ names: ArraySlice<String>) -> [String] { names.map { row.cells[$0] ?? "" } }
      let parts = dimensions.map { row.part?.dimension == $0 ? row.part?.word ?? "" : "" }
      bytes += CSVText.row(
        cells(columns[..<notes]) + parts + cells(columns[notes...]), quoting: [.semicolon, .tab])
    }
    return SheetWriter.Outcome(bytes: bytes, count: rows.count, leftOut: leftOut)
  }

  /// The columns, and the dimensions before `note`.
  private static let order = [
    "indicator", "geography", "from", "to", "label", "unit", "price-year", "period", "as-of",
    "value", "low", "high", "confidence", "qualifier", "out-of", "status", "missing", "note",
    "sources",
  ]

  /// The name of a column as people write it.
  private static func name(_ key: String, _ dimensions: [String]) -> String {
    switch key {
    // A dimension may be called 'place'.
    case "geography": dimensions.contains("place") ? key : "place"
    case "sources": "source"
    default: key
    }
  }

  /// One row of the sheet.
  struct Row {
    /// Texts of cells by their keys.
    var cells: [String: String]
    var part: (dimension: String, word: String)?
  }
}

/// Why a figure can't be rows of a sheet.
struct RowRefusal: Error {
  let reason: String
  var suggestion = "keep it in its file"
}

/// The rows of one figure.
private struct FigureRows {
  private let figure: Node
  private var shared: [String: String] = [:]
  private var sources: String

  static func rows(of figure: Node) -> Result<[ObservationWriter.Row], RowRefusal> {
    Result { () throws(RowRefusal) in try FigureRows(figure).rows() }
  }

  /// The keys of a figure that its rows share.
  private static let sharedKeys = [
    "indicator", "geography", "from", "to", "label", "unit", "price-year",
  ]
  /// The keys of an observation that are one cell each.
  private static let ownKeys: Set<String> = [
    "period", "as-of", "value", "low", "high", "confidence", "qualifier", "out-of", "missing",
    "note",
  ]

  private init(_ figure: Node) throws(RowRefusal) {
    self.figure = figure
    sources = Self.list(figure["sources"])
    guard figure["indicator"]?.text != nil else { throw RowRefusal(reason: "it has no indicator") }
    let isSeries = figure["series"] != nil
    for entry in figure.entries where entry.key != "id" && !entry.value.isMissing {
      let isOwn =
        !isSeries && entry.key != "note"
        && (Self.ownKeys.contains(entry.key) || ["status", "by"].contains(entry.key))
      guard
        isOwn || Self.sharedKeys.contains(entry.key) || ["sources", "series"].contains(entry.key)
      else { throw RowRefusal(reason: "it has '\(entry.key)'") }
    }
    for key in Self.sharedKeys {
      guard let node = figure[key], !node.isMissing else { continue }
      guard let text = Self.only(node) else { throw RowRefusal(reason: "it has several places") }
      shared[key] = CellText.written(text)
    }
    let places = ["indicator", "geography", "from", "to"].map { shared[$0] ?? "" }
    let id = ObservationSheet.identifier(of: places)
    guard figure["id"]?.text == id else {
      throw RowRefusal(
        reason: "a figure of a sheet has the identifier of its indicator and its place, '\(id)'")
    }
  }

  private func rows() throws(RowRefusal) -> [ObservationWriter.Row] {
    guard let series = figure["series"] else {
      guard figure["period"] != nil || figure["as-of"] != nil else {
        throw RowRefusal(reason: "it has no period")
      }
      return try rows(of: figure)
    }
    let items = series.items
    if !sources.isEmpty, items.allSatisfy({ $0["sources"] != nil }) {
      throw RowRefusal(reason: "each of its numbers has sources of its own, and it has others")
    }
    let times = items.map { $0["period"]?.text ?? "" }
    if items.contains(where: { $0["by"] != nil }), Set(times).count < times.count {
      throw RowRefusal(reason: "two of its numbers are of one period, and one is broken down")
    }
    var rows: [ObservationWriter.Row] = []
    for item in items { rows += try self.rows(of: item) }
    return rows
  }

  private func rows(of item: Node) throws(RowRefusal) -> [ObservationWriter.Row] {
    let isItem = figure["series"] != nil
    var whole = ObservationWriter.Row(cells: shared)
    var parts: [ObservationWriter.Row] = []
    for entry in item.entries where !entry.value.isMissing {
      switch entry.key {
      case "status": whole.cells["status"] = Self.list(entry.value)
      case "sources" where isItem: whole.cells["sources"] = Self.list(entry.value)
      case "by": parts = try self.parts(entry.value, of: item)
      case let key where Self.ownKeys.contains(key):
        guard let text = entry.value.text else { throw RowRefusal(reason: "it has '\(key)'") }
        whole.cells[key] = key == "note" ? CellText.written(text) : text
      case let key where isItem: throw RowRefusal(reason: "a number of it has '\(key)'")
      default: continue
      }
    }
    if whole.cells["sources"] == nil { whole.cells["sources"] = sources }
    return [whole]
      + parts.map { part in
        var part = part
        part.cells["sources"] = whole.cells["sources"]
        return part
      }
  }

  private func parts(
    _ breakdowns: Node, of item: Node
  ) throws(RowRefusal) -> [ObservationWriter.Row] {
    guard let period = item["period"]?.text else {
      throw RowRefusal(reason: "a number that is broken down has no period")
    }
    var rows: [ObservationWriter.Row] = []
    for dimension in breakdowns.entries {
      if dimension.key != "place", ObservationColumns.isKey(dimension.key) {
        throw RowRefusal(reason: "its dimension '\(dimension.key)' is the name of another column")
      }
      for part in dimension.value.entries {
        if ["basis", "complete", "note", "missing"].contains(part.key) {
          throw RowRefusal(reason: "its breakdown by '\(dimension.key)' has '\(part.key)'")
        }
        var row = ObservationWriter.Row(cells: shared, part: (dimension.key, part.key))
        row.cells["period"] = period
        if let text = part.value.text {
          row.cells["value"] = text
        } else {
          for entry in part.value.entries {
            guard ["value", "qualifier", "missing"].contains(entry.key), let text = entry.value.text
            else { throw RowRefusal(reason: "the part '\(part.key)' has '\(entry.key)'") }
            row.cells[entry.key] = text
          }
        }
        rows.append(row)
      }
    }
    return rows
  }

  /// The text of a value, or of a list of one.
  private static func only(_ node: Node) -> String? {
    if let text = node.text { return text }
    let items = node.items
    return items.count == 1 ? items[0].text : nil
  }

  /// A text, or the texts of a list, in one cell.
  private static func list(_ node: Node?) -> String {
    guard let node, !node.isMissing else { return "" }
    let texts = node.text.map { [$0] } ?? node.items.compactMap(\.text)
    return CellText.written(CellList.written(texts))
  }
}

extension Node {
  fileprivate var entries: [Node.Entry] {
    if case .map(let entries) = content { return entries }
    return []
  }

  /// The items of a list; of anything else the value itself.
  fileprivate var items: [Node] {
    if case .list(let items) = content { return items }
    return [self]
  }
}
