import Diagnostics
import HTML
import Library
import Records
import Values

/// Several series as rows of a table: their numbers, and a small line each that shows the shape. The rows may
/// have different units, because no two lines share a scale.
func sparklineTable(
  _ figures: [Figure], caption: String, of id: String? = nil, in page: PageContext
) -> HTML {
  guard let first = figures.first else { return .empty }
  let words = page.words
  let units = Set(figures.map(\.measure))
  let times = sharedTimes(of: figures)
  let frame = ChartFrame(
    .sparklines, of: id ?? first.id, title: caption,
    subtitle: units.count == 1 ? upperFirst(first.measure.text) : "",
    sources: figures.flatMap(\.allSources),
    rows: figures.flatMap { figure in figure.observations.map { ChartFile.Row(figure, $0) } },
    in: page)
  let heads = times.map { "<th scope=\"col\" class=\"n\">\(words.period($0))</th>" as HTML }
  let rows = zip(figures, drawnNames(of: figures, in: page)).map { figure, name -> HTML in
    let unit: HTML? =
      units.count == 1 ? nil : " <span class=\"note\">\(figure.measure.text)</span>"
    let cells = times.map { time in cell(of: figure, at: time, in: page) }
    return """
      <tr><th scope="row"><a class="quiet" href="\(page.href(to: figure))">\(name)</a>\
      \(page.cite(figure.allSources))\(unit)</th>\(cells)\
      <td class="trend" data-label="\(words(ChartWord.trend))">\(sparkline(of: figure, in: page))</td></tr>
      """
  }
  return """
    <div class="wide flow" id="\(frame.anchor)"><table class="records trends"><caption>\(caption) \
    <small>\(frame.subtitle)</small></caption><thead><tr><th scope="col">\(words(ChartWord.figure))\
    </th>\(heads)<th scope="col">\(words(ChartWord.trend))</th></tr></thead><tbody>\(rows)</tbody>\
    </table>\(frame.take(nil))</div>
    """
}

/// The times of all series as columns. None where there are more than fit on a page.
private func sharedTimes(of figures: [Figure]) -> [Period] {
  var periods: [Period] = []
  for time in figures.flatMap(\.observations).compactMap(\.time) where !periods.contains(time) {
    periods.append(time)
  }
  return periods.count > 3 ? [] : periods.sorted()
}

private func cell(of figure: Figure, at time: Period, in page: PageContext) -> HTML {
  let head = page.words.period(time)
  let observation = figure.observations.first { $0.time == time }
  guard let observation, observation.hasNumber else {
    let why = page.words.figures.absence(observation?.missing)
    return """
      <td class="n" data-label="\(head)"><span aria-hidden="true">–</span>\
      <span class="vh">\(why)</span></td>
      """
  }
  let text = FigureText(figure, page.words.figures, at: observation).number()
  return "<td class=\"n\" data-label=\"\(head)\">\(text)</td>"
}
