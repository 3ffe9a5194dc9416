import HTML

/// Bars from zero, to the left where a number is below it, each with its number at its end.
struct BarDrawing: ChartDrawing {
  struct Bar: Sendable {
    let name: String
    /// Nil where there is no number.
    let value: Double?
    let text: String
    /// Whether it is what the parts leave of the whole.
    var isUnknown = false
  }

  /// Bars with a heading.
  struct Group: Sendable {
    var name = ""
    let bars: [Bar]
  }

  let groups: [Group]
  let label: String
  let hatch: Hatch

  private var bars: [Bar] { groups.flatMap(\.bars) }
  private var least: Double { min(bars.compactMap(\.value).min() ?? 0, 0) }
  private var greatest: Double { max(bars.compactMap(\.value).max() ?? 0, 0) }

  /// The room for names at the left. Nil where they are too long, and stand above their bars.
  private var column: Double? {
    let widest = bars.map { textWidth($0.name) }.max() ?? 0
    return widest <= 104 ? widest + 8 : nil
  }

  private var rowHeight: Double { column == nil ? 0 : 24 }

  private func lines(of bar: Bar) -> [String] {
    column == nil ? LabelLines.of(bar.name, width: narrowestChart - 4) : []
  }

  private func height(of bar: Bar) -> Double {
    column == nil ? Double(lines(of: bar).count) * LabelLines.height + 28 : 24
  }

  private func height(of group: Group) -> Double {
    Double(heading(of: group).count) * LabelLines.height
      + (group.name.isEmpty ? 0 : 4) + group.bars.map(height).reduce(0, +)
  }

  private func heading(of group: Group) -> [String] {
    LabelLines.of(group.name, width: narrowestChart - 4)
  }

  private static let groupGap = 10.0

  var height: Double {
    groups.map(height).reduce(0, +) + Double(max(groups.count - 1, 0)) * Self.groupGap
  }

  func html() -> HTML {
    // Words in the place of a number begin at zero, and have the room of a bar.
    func widest(_ isWanted: (Double) -> Bool) -> Double? {
      bars.filter { $0.value.map(isWanted) ?? false }.map { textWidth($0.text, isBold: true) }.max()
    }
    let numbers = widest { $0 >= 0 } ?? 0
    let negative = widest { $0 < 0 }
    let before = (column ?? 0) + (negative.map { $0 + 10 } ?? 0)
    let room = max(narrowestChart - before - (numbers == 0 ? 4 : numbers + 10), 40)
    let reach = greatest - least
    func place(_ value: Double) -> Double { reach > 0 ? (value - least) / reach * 100 : 0 }
    var top = 0.0
    var drawn: [HTML] = []
    var names: [HTML] = []
    for group in groups {
      let heading = heading(of: group)
      names.append(LabelLines.html(heading, x: "0", y: top + 12, classes: "name"))
      top += Double(heading.count) * LabelLines.height + (group.name.isEmpty ? 0 : 4)
      for bar in group.bars {
        let height = height(of: bar)
        let y = column == nil ? top + height - 24 : top + 4
        if let column {
          names.append(
            """
            <text class="label end" x="\(svgNumber(column - 8))" y="\(svgNumber(y + 12))">\(bar.name)</text>
            """)
        } else {
          names.append(LabelLines.html(lines(of: bar), x: "0", y: top + 12, classes: "label"))
        }
        drawn.append(drawing(bar, at: y, place: place))
        top += height
      }
      top += Self.groupGap
    }
    let description = groups.map { group in
      let bars = group.bars.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
      return group.name.isEmpty ? bars : "\(group.name): \(bars)"
    }.joined(separator: ". ")
    let pattern = bars.contains(where: \.isUnknown) ? hatch.definition() : nil
    let zero = percent(place(0))
    return """
      <svg class="plot" height="\(svgNumber(height))" role="img" aria-label="\(label)">\
      <desc>\(description)</desc>\(pattern)\(names)<svg x="\(svgNumber(before))" \
      width="\(percent(narrowPercent(room)))" overflow="visible">\(drawn)\
      <line class="zero" x1="\(zero)" x2="\(zero)" y1="0" y2="\(svgNumber(height))"/></svg></svg>
      """
  }

  private func drawing(_ bar: Bar, at y: Double, place: (Double) -> Double) -> HTML {
    guard let value = bar.value else {
      return """
        <text class="quiet" x="\(percent(place(0)))" dx="6" y="\(svgNumber(y + 12))">\(bar.text)</text>
        """
    }
    let (from, to) = (place(min(value, 0)), place(max(value, 0)))
    let series = bar.isUnknown ? "unknown" : value < 0 ? "b" : "a"
    return """
      <rect class="\(series)"\(bar.isUnknown ? hatch.attribute : nil) x="\(percent(from))" \
      y="\(svgNumber(y))" width="\(percent(to - from))" height="16"/>\
      <text class="value\(value < 0 ? " end" : "")" x="\(percent(value < 0 ? from : to))" \
      dx="\(value < 0 ? -6 : 6)" y="\(svgNumber(y + 12.5))">\(bar.text)</text>
      """
  }
}
