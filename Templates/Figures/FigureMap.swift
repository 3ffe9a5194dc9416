import Diagnostics
import HTML
import Library
import Records
import Values

/// Figures as a map that is coloured by their newest numbers, with a table of all of them. Bars where no place
/// has an outline.
func mapOfFigures(
  _ figures: [Figure], caption: String, of id: String? = nil, in page: PageContext
) -> HTML {
  guard let first = figures.first else { return .empty }
  let words = page.words
  let times = Set(figures.map { timeWords(of: $0.latest, in: page) ?? "" })
  var subtitle = upperFirst(first.measure.unscaled.unit.text)
  if times.count == 1, let time = times.first, !time.isEmpty {
    subtitle = words(ChartWord.withTime, ["what": subtitle, "time": time])
  }
  let frame = ChartFrame(
    .map, of: id ?? first.id, title: caption, subtitle: subtitle,
    sources: figures.flatMap(\.sources), rows: figures.map { ChartFile.Row($0, $0.latest) },
    in: page)
  let drawing = ValueMap(
    figures.compactMap { valuePlace(of: $0, in: page) }, label: caption, hatch: frame.hatch,
    in: page)
  guard let drawing else {
    return figureChart(figures, kind: .bars, caption: caption, of: id, in: page)
  }
  var notes: [HTML] = []
  func list(_ names: [String], _ word: ChartWord) {
    if !names.isEmpty {
      notes.append(HTML.text(words(word, ["places": names.joined(separator: ", ")])))
    }
  }
  list(drawing.withoutNumber, .placesWithoutFigure)
  list(drawing.withoutOutline, .placesNotOnMap)
  notes.append(HTML.text(words(ChartWord.mapNote)))
  return drawnFrame(
    frame, drawing, notes: notes, table: placeTable(figures, title: caption, in: page),
    numbers: figures.count, in: page)
}

/// The place of a figure with its newest number. Nil where it is of several places, or of a region.
private func valuePlace(of figure: Figure, in page: PageContext) -> ValueMap.Place? {
  guard figure.geography.count == 1, let place = figure.geography.first,
    let subject = MapOutlines.Subject(place)
  else { return nil }
  let number = DrawnValue(figure.latest, of: figure, in: page)
  let ends = [number.low, number.high].compactMap { $0 }
  let middle = ends.isEmpty ? nil : ends.reduce(0, +) / Double(ends.count)
  return ValueMap.Place(
    subject: subject, name: name(of: place, in: page), value: number.value ?? middle,
    text: number.text)
}

/// An area without its country, which the map shows.
private func name(of place: Place, in page: PageContext) -> String {
  if case .area(let code) = place { return page.library.name(of: code) }
  return page.name(place)
}

private func placeTable(_ figures: [Figure], title: String, in page: PageContext) -> HTML {
  let words = page.words
  let rows = figures.map { figure -> HTML in
    let places = page.library.byName(figure.geography).map { page.link($0) }.joined(separator: ", ")
    return """
      <tr><th scope="row">\(places)</th><td>\(figureTime(figure, in: page))</td>\
      <td class="n"><a class="quiet" href="\(page.href(to: figure))">\
      \(FigureText(figure, words.figures).number())</a></td></tr>
      """
  }
  return """
    <table class="series"><caption class="vh">\(title)</caption><thead><tr><th scope="col">\
    \(words(FiguresWord.place))</th><th scope="col">\(words(FiguresWord.time))</th>\
    <th scope="col" class="n">\(words(FiguresWord.value))</th></tr></thead><tbody>\(rows)</tbody>\
    </table>
    """
}
