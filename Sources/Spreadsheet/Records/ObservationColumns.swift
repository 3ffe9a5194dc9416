import Diagnostics

/// The columns of a sheet of observations.
struct ObservationColumns {
  /// The columns below a period, in order.
  private(set) var periods: [Int] = []
  /// The columns that say of which part a row is.
  private(set) var dimensions: [(name: String, column: Int)] = []
  private(set) var findings: [Diagnostic] = []
  private var positions: [String: Int] = [:]

  /// Whether rows can be read at all.
  private(set) var isUsable = false

  /// The keys that columns may have, each with other names for it.
  private static let names: [String: [String]] = [
    "indicator": [], "geography": ["place", "places", "country", "ref-area"],
    "from": [], "to": [], "label": [], "unit": [], "price-year": [],
    "period": ["year", "time", "time-period"], "as-of": [],
    "value": ["obs-value", "number"], "low": ["lower"], "high": ["upper"], "confidence": [],
    "qualifier": [], "status": ["obs-status"], "missing": [], "out-of": [], "note": ["notes"],
    "sources": ["source"],
  ]

  /// The columns as the guide has them.
  private static let knownColumns = names.keys.sorted().map { key in
    switch key {
    case "geography": "geography or place"
    case "sources": "sources or source"
    default: key
    }
  }.joined(separator: ", ")

  private static let keys: [String: String] = {
    var keys: [String: String] = [:]
    for (key, others) in names {
      keys[key] = key
      for other in others { keys[other] = key }
    }
    return keys
  }()

  init(_ sheet: Sheet, dimensions known: Set<String>, isPeriod: (String) -> Bool) {
    var ranges: [String: SourceRange] = [:]
    for (column, cell) in sheet.header.cells.enumerated() where !cell.text.isEmpty {
      let plain = Self.plain(cell.text)
      // Flows have 'from' and 'to'; a dimension of the same name as a key is that key.
      let name = Self.keys[plain] ?? plain
      if let first = ranges.updateValue(cell.range, forKey: name) {
        findings.append(
          SheetRules.repeatedColumn.finding(
            "'\(cell.text)' must be the name of one column only", at: cell.range,
            related: [.init("first used here", at: first)]))
        continue
      }
      if Self.keys[plain] != nil, !(plain == "place" && positions["geography"] != nil) {
        positions[name] = column
      } else if known.contains(plain) {
        dimensions.append((plain, column))
      } else if isPeriod(cell.text) {
        periods.append(column)
      } else {
        let all = Array(Self.keys.keys) + known
        findings.append(
          SheetRules.unknownColumn.finding(
            "'\(cell.text)' must be a key of observations, a dimension or a period", at: cell.range,
            notes: [
              "known columns: \(Self.knownColumns)",
              "known dimensions: \(known.sorted().joined(separator: ", "))",
            ],
            suggestion: didYouMean(nearestNames(to: plain, in: all.sorted()))))
      }
    }
    let header = sheet.header.range(in: sheet.file)
    if periods.isEmpty {
      for key in ["period", "value"] where positions[key] == nil {
        if key == "period", positions["as-of"] != nil { continue }
        findings.append(
          SheetRules.unknownColumn.finding(
            "the first row must name a column '\(key)', or columns of periods such as '2015'",
            at: header))
      }
    } else if let both = ["period", "value"].first(where: { positions[$0] != nil }) {
      findings.append(
        SheetRules.unknownColumn.finding(
          "a sheet must have a column '\(both)' or columns of periods, not both", at: header))
    }
    isUsable = findings.isEmpty
  }

  /// Whether a column of that name is a key of observations.
  static func isKey(_ name: String) -> Bool { keys[name] != nil }

  func position(of key: String) -> Int? { positions[key] }

  /// The name of a column in small letters with hyphens.
  static func plain(_ text: String) -> String {
    text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
  }
}
