import Diagnostics
import HTML
import Library
import Records
import Values

/// Figures divided into parts: as shares of a whole, or a bar for each part.
func partsChart(_ view: ChartView, _ figures: [Figure], in page: PageContext) -> HTML {
  let rows = FigureParts.rows(view, figures, in: page)
  guard let first = rows.first else { return .empty }
  let words = page.words
  let unit =
    first.breakdown.basis == .percent && view.kind == .breakdown
    ? words(ChartWord.percentOf, ["unit": first.figure.measure.text]) : first.figure.measure.text
  var subtitle = words(
    ChartWord.byDimension,
    ["unit": upperFirst(unit), "dimension": lowerFirst(words.label(first.breakdown.dimension))])
  // Of one figure the time is said once.
  if rows.count == 1, let time = timeWords(of: first.observation, in: page) {
    subtitle = words(ChartWord.withTime, ["what": subtitle, "time": time])
  }
  let frame = ChartFrame(
    view.kind, of: view.indicator?.id ?? first.figure.id, title: view.caption, subtitle: subtitle,
    sources: rows.flatMap(\.observation.sources), rows: rows.flatMap(\.data), in: page)
  let drawing: any ChartDrawing =
    view.kind == .shares
    ? shareDrawing(rows, frame, in: page) : breakdownDrawing(rows, frame, in: page)
  return drawnFrame(
    frame, drawing,
    notes: Set(rows.compactMap(\.breakdown.note)).sorted().map { HTML.text($0) },
    table: partsTable(rows, frame, in: page), numbers: rows.map { $0.parts.count }.reduce(0, +),
    in: page)
}

private func shareDrawing(
  _ rows: [FigureParts], _ frame: ChartFrame, in page: PageContext
) -> ShareDrawing {
  var names: [String] = []
  for part in rows.flatMap(\.parts) where !names.contains(part.name) { names.append(part.name) }
  let isOfSex = rows.allSatisfy { $0.breakdown.dimension.meaning == .sex }
  let series = ShareDrawing.series(names.count)
  func fill(_ part: FigureParts.Part) -> String {
    // Women and men look the same in every chart.
    if isOfSex {
      switch part.part.word.text {
      case "female": return "b"
      case "male": return "a"
      default: return "c"
      }
    }
    return series[names.firstIndex(of: part.name) ?? 0]
  }
  let drawn = rows.map { row -> ShareDrawing.Row in
    let total =
      row.observation.value == nil
      ? "" : FigureText(row.figure, page.words.figures, at: row.observation).value()
    // The title of the chart names the only one.
    let name = rows.count == 1 ? "" : row.name
    guard let whole = row.whole, whole > 0 else {
      return ShareDrawing.Row(
        name: name, total: total,
        parts: [
          .init(
            name: upperFirst(page.words(ChartWord.notStated)), series: "unknown", share: 100,
            text: page.words(ChartWord.wholeNotKnown), isUnknown: true)
        ])
    }
    var parts = row.parts.compactMap { part in
      part.value.map { value in
        ShareDrawing.Part(
          name: part.name, series: fill(part), share: max(value, 0) / whole * 100, text: part.text)
      }
    }
    if let rest = row.rest {
      parts.append(
        .init(
          name: upperFirst(page.words(ChartWord.notStated)), series: "unknown",
          share: rest.size / whole * 100, text: rest.text ?? page.words(ChartWord.notStated),
          isUnknown: true))
    }
    return ShareDrawing.Row(name: name, total: total, parts: parts)
  }
  return ShareDrawing(rows: drawn, label: frame.title, hatch: frame.hatch)
}

private func breakdownDrawing(
  _ rows: [FigureParts], _ frame: ChartFrame, in page: PageContext
) -> BarDrawing {
  BarDrawing(
    groups: rows.map { row in
      var bars = row.parts.map { BarDrawing.Bar(name: $0.name, value: $0.value, text: $0.text) }
      if let rest = row.rest {
        bars.append(
          .init(
            name: upperFirst(page.words(ChartWord.notStated)), value: rest.size,
            text: rest.text ?? "", isUnknown: true))
      }
      return BarDrawing.Group(name: rows.count == 1 ? "" : row.name, bars: bars)
    }, label: frame.title, hatch: frame.hatch)
}

private func partsTable(
  _ rows: [FigureParts], _ frame: ChartFrame, in page: PageContext
) -> HTML {
  let words = page.words
  let body = rows.map { row -> HTML in
    let whole: HTML? =
      row.observation.value == nil
      ? nil
      : """
      <tr><th scope="row"><a class="quiet" href="\(page.href(to: row.figure))">\(row.name)</a></th>\
      <td>\(words(ChartWord.whole))</td><td class="n">\(FigureText(row.figure, words.figures, at: row.observation).number())\
      </td></tr>
      """
    let parts = row.parts.map { part -> HTML in
      """
      <tr><th scope="row">\(row.name)</th><td>\(part.name)</td><td class="n">\(part.text)</td></tr>
      """
    }
    let rest = row.rest.map { rest -> HTML in
      """
      <tr><th scope="row">\(row.name)</th><td>\(upperFirst(words(ChartWord.notStated)))</td>\
      <td class="n">\(rest.text ?? "")</td></tr>
      """
    }
    return "\(whole)\(parts)\(rest)"
  }
  return """
    <table class="series"><caption class="vh">\(frame.title)</caption><thead><tr><th scope="col">\
    \(words(ChartWord.figure))</th><th scope="col">\(words(ChartWord.part))</th>\
    <th scope="col" class="n">\(words(FiguresWord.value))</th></tr></thead><tbody>\(body)</tbody>\
    </table>
    """
}
