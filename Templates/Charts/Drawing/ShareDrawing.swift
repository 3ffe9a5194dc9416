import HTML

/// Rows that are divided into the parts of a whole. What is not stated is hatched and never left out, and no
/// part is stretched over it.
struct ShareDrawing: ChartDrawing {
  struct Part: Sendable {
    let name: String
    /// The class of its fill.
    let series: String
    /// In percent of the whole.
    let share: Double
    let text: String
    /// Whether nobody says what it is.
    var isUnknown = false
  }

  struct Row: Sendable {
    let name: String
    /// The whole, as it is printed. Empty where it isn't known.
    let total: String
    let parts: [Part]
  }

  let rows: [Row]
  let label: String
  let hatch: Hatch

  private static let barHeight = 22.0
  private static let gap = 14.0

  /// The classes of as many parts as there are: few differ in hue, many in lightness.
  static func series(_ count: Int) -> [String] {
    if count <= 3 { return Array(["a", "b", "c"].prefix(count)) }
    let shades = ["m5", "m4", "m3", "m2", "m1"]
    return (0..<count).map { shades[$0 * shades.count / max(count, shades.count)] }
  }

  private func lines(of row: Row) -> [String] {
    LabelLines.of(row.name, width: narrowestChart - textWidth(row.total) - 16)
  }

  private func height(of row: Row) -> Double {
    Double(max(lines(of: row).count, row.total.isEmpty ? 0 : 1)) * LabelLines.height
      + Self.barHeight + Self.gap + 4
  }

  var height: Double { rows.map(height).reduce(0, +) }

  /// Every part, unless the first row has the name of each in its bar.
  var key: [ChartKey] {
    var names: [ChartKey] = []
    for part in rows.flatMap(\.parts) where !names.contains(where: { $0.name == part.name }) {
      names.append(
        ChartKey(name: part.name, series: part.series, hatch: part.isUnknown ? hatch : nil))
    }
    let named = Set(rows.flatMap(\.parts).filter(isNamed).map(\.name))
    if rows.count == 1, names.allSatisfy({ named.contains($0.name) }) { return [] }
    return names.filter { $0.hatch == nil } + names.filter { $0.hatch != nil }
  }

  private func room(of part: Part) -> Double { part.share / 100 * narrowestChart - 10 }

  /// Whether a bar has room for the name and the number of a part.
  private func isNamed(_ part: Part) -> Bool {
    rows.count == 1
      && textWidth("\(part.name) \(part.text)", isBold: true) <= room(of: part)
  }

  func html() -> HTML {
    var top = 0.0
    let drawn = rows.map { row -> HTML in
      defer { top += height(of: row) }
      return drawing(row, at: top)
    }
    let description = rows.map { row in
      let parts = row.parts.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
      return row.name.isEmpty ? parts : "\(row.name): \(parts)"
    }.joined(separator: "; ")
    let pattern = rows.contains { $0.parts.contains(where: \.isUnknown) } ? hatch.definition() : nil
    return """
      <svg class="plot" height="\(svgNumber(height))" role="img" aria-label="\(label)">\
      <desc>\(description)</desc>\(pattern)\(drawn)</svg>
      """
  }

  private func drawing(_ row: Row, at top: Double) -> HTML {
    let lines = lines(of: row)
    let bar = top + height(of: row) - Self.barHeight - Self.gap
    var start = 0.0
    let parts = row.parts.map { part -> HTML in
      let x = start
      start += part.share
      let series = part.isUnknown ? "unknown" : part.series
      let area = """
        <rect class="piece \(series)"\(part.isUnknown ? hatch.attribute : nil) x="\(percent(x))" \
        y="\(svgNumber(bar))" width="\(percent(part.share))" height="\(svgNumber(Self.barHeight))"/>
        """ as HTML
      let text = isNamed(part) ? "\(part.name) \(part.text)" : part.text
      // In a narrow part a number would cover its neighbours; the table has it.
      let width = textWidth(text, isBold: true)
      guard width <= part.share / 100 * wideChart - 10 else { return area }
      let room = width <= self.room(of: part) ? "" : " roomy"
      return """
        \(area)<text class="mid \(part.isUnknown ? "value halo" : "on-\(series)")\(room)" \
        x="\(percent(x + part.share / 2))" y="\(svgNumber(bar + 15.5))">\(text)</text>
        """
    }
    let total: HTML? =
      row.total.isEmpty
      ? nil
      : "<text class=\"quiet end\" x=\"100%\" y=\"\(svgNumber(top + 12))\">\(row.total)</text>"
    return """
      \(LabelLines.html(lines, x: "0", y: top + 12, classes: "label"))\(total)\(parts)
      """
  }
}
