import HTML

/// Rows that are divided into the parts of a whole. What is not known is hatched and never left out.
struct ShareDrawing {
  struct Part: Sendable {
    let name: String
    /// In percent of the whole.
    let share: Double
    let text: String
    /// Whether nobody knows what it is.
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

  private static let rowHeight = 50.0

  func html() -> HTML {
    let names = rows.flatMap(\.parts).reduce(into: [String]()) { names, part in
      if !part.isUnknown, !names.contains(part.name) { names.append(part.name) }
    }
    let drawn = rows.enumerated().map { index, row in
      drawing(row, at: Double(index) * Self.rowHeight, names: names)
    }
    let description = rows.map { row in
      "\(row.name): " + row.parts.map { "\($0.name) \($0.text)" }.joined(separator: ", ")
    }.joined(separator: "; ")
    return """
      \(key(names))<svg class="plot" height="\(svgNumber(Double(rows.count) * Self.rowHeight))" \
      role="img" aria-label="\(label)"><desc>\(description)</desc>\(drawn)</svg>
      """
  }

  private static func series(_ place: Int) -> String {
    ["a", "b", "c", "m1", "m2", "m"][min(place, 5)]
  }

  private func key(_ names: [String]) -> HTML {
    let unknown = rows.flatMap(\.parts).first(where: \.isUnknown)
    var entries = names.enumerated().map { place, name in Self.entry(Self.series(place), name) }
    if let unknown { entries.append(Self.entry("rest", unknown.name)) }
    return "<ul class=\"chart-key\">\(entries)</ul>"
  }

  private static func entry(_ series: String, _ name: String) -> HTML {
    """
    <li><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">\
    <rect class="\(series)" width="10" height="10"/></svg>\(name)</li>
    """
  }

  private func drawing(_ row: Row, at top: Double, names: [String]) -> HTML {
    var start = 0.0
    let parts = row.parts.map { part -> HTML in
      let series =
        part.isUnknown ? "rest" : Self.series(names.firstIndex(of: part.name) ?? 0)
      let (x, width) = (start, part.share)
      start += part.share
      let bar = """
        <rect class="\(series)" x="\(percent(x))" y="\(svgNumber(top + 20))" \
        width="\(percent(width))" height="20"/>
        """ as HTML
      // In a narrow part a number would cover its neighbours; the table has it.
      guard width >= 7 else { return bar }
      return """
        \(bar)<text class="mid on-\(series)" x="\(percent(x + width / 2))" \
        y="\(svgNumber(top + 34.5))">\(part.text)</text>
        """
    }
    return """
      <text class="label" x="0" y="\(svgNumber(top + 13))">\(row.name)</text>\
      <text class="quiet end" x="100%" y="\(svgNumber(top + 13))">\(row.total)</text>\(parts)
      """
  }
}
