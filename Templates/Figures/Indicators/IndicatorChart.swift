import HTML
import Library
import Records
import Values

/// An indicator over time: lines for a few places, small pictures for a dozen, and for more all lines in one
/// picture, with the highest and the lowest named. Nil where no place has two numbers.
func overTimeSection(
  _ indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> PageSection? {
  let unit = indicator.measure.unscaled.unit
  let drawn = figures.filter { figure in
    figure.measure.unscaled.unit == unit
      && figure.observations.count { $0.value != nil && $0.time != nil } > 1
  }
  guard !drawn.isEmpty, drawn.count <= mostLines else { return nil }
  let words = page.words
  let names = drawnNames(of: drawn, isAlwaysByPlace: true, in: page)
  let lines = zip(drawn, names).map { DrawnLine($0, name: $1, in: page) }
  let label = words(
    SeriesWord.labelOfTime,
    ["label": upperFirst(indicator.label), "time": lowerFirst(words(IndicatorWord.overTime))])
  var reading = upperFirst(indicator.unit)
  var picture: HTML
  if drawn.count <= 4 {
    picture = LineDrawing(lines: lines, words: words, label: label).html()
  } else if drawn.count <= 12 {
    picture = MultiplesDrawing(lines: lines, words: words).html()
  } else {
    reading += ". " + words(IndicatorWord.bundle)
    let ends = ends(of: lines)
    let others = lines.indices.filter { !ends.contains($0) }.map { lines[$0] }
    picture = LineDrawing(
      lines: ends.map { lines[$0] }, words: words, label: label, background: others
    ).html()
    if drawn.count <= longList {
      picture = "\(picture)\(foldedMultiples(drawn, lines, in: page))"
    }
  }
  return PageSection(
    .overTime, words(IndicatorWord.overTime),
    """
    <figure class="chart wide"><figcaption>\(label) <small>\(reading)</small></figcaption>\
    \(picture)</figure>
    """)
}

/// A picture of more lines shows nothing.
private let mostLines = 400

/// The lines that are highest and lowest at the newest time.
private func ends(of lines: [DrawnLine]) -> [Int] {
  let newest = lines.compactMap(\.last?.time).max()
  let known = lines.indices.filter { lines[$0].last?.time == newest }
  func value(_ index: Int) -> Double { lines[index].last?.number.value ?? 0 }
  guard let highest = known.max(by: { (value($0), $1) < (value($1), $0) }),
    let lowest = known.min(by: { (value($0), $0) < (value($1), $1) })
  else { return [] }
  return highest == lowest ? [highest] : [highest, lowest]
}

/// A small picture of each place, folded by region.
private func foldedMultiples(
  _ figures: [Figure], _ lines: [DrawnLine], in page: PageContext
) -> HTML {
  let positions = Dictionary(
    figures.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
  )
  let groups = figuresByGroup(figures, in: page.library)
  let folds = groups.map { group -> HTML in
    let own = group.figures.compactMap { positions[$0.id] }.map { lines[$0] }
    let count = placeCount(own.count, in: page)
    let name =
      groups.count > 1
      ? page.words(
        IndicatorWord.partTitle, ["indicator": groupName(group.group, in: page), "part": count])
      : count
    return """
      <details><summary>\(name)</summary>\(MultiplesDrawing(lines: own, words: page.words).html())\
      </details>
      """
  }
  return "<div class=\"folds\">\(folds)</div>"
}
