import Diagnostics
import HTML
import Library
import Records
import Values

extension DrawnLine {
  /// A figure's numbers over time.
  ///
  /// - Parameter name: What is printed at the end of the line.
  init(_ figure: Figure, name: String, in page: PageContext) {
    self.init(
      name: name,
      points: figure.observations.compactMap { observation in
        guard let time = observation.time, let middle = time.middle else { return nil }
        return DrawnPoint(
          time: middle, period: page.words.period(time),
          number: DrawnValue(observation, of: figure, in: page),
          isBreak: observation.statuses.contains(.breakInSeries),
          isTentative: !observation.statuses.isDisjoint(with: [.provisional, .estimated, .forecast])
        )
      })
  }
}

extension DrawnValue {
  /// - Parameter observation: One of the figure's numbers.
  init(_ observation: Observation, of figure: Figure, in page: PageContext) {
    func length(_ value: Located<Quantity>?) -> Double? {
      value.map { FigureChart.length(of: $0.value, in: figure.measure) }
    }
    let bound: Bound? =
      switch observation.qualifier {
      case .atLeast, .moreThan: .atLeast
      case .lessThan, .upTo: .atMost
      default: nil
      }
    self.init(
      value: length(observation.value), low: length(observation.low),
      high: length(observation.high),
      text: FigureText(figure, page.words.figures, at: observation).number(), bound: bound)
  }
}

extension Period {
  /// The middle of it in years: 2014.5 for 2014. Nil where it has no beginning or no end.
  fileprivate var middle: Double? {
    guard !date.hasNoLowerBound, !date.hasNoUpperBound else { return nil }
    func years(_ day: Day) -> Double { Double(day.year) + Double(day.month - 1) / 12 }
    return (years(lower) + years(upper) + 1 / 12.0) / 2
  }
}

extension [ObservationStatus] {
  fileprivate func isDisjoint(with others: Set<ObservationStatus>) -> Bool {
    others.isDisjoint(with: self)
  }
}

/// A picture of figures over time, or of estimates on one scale, with their numbers as a table below it.
func drawnChart(
  _ figures: [Figure], kind: ChartView.Kind, caption: String, of id: String? = nil,
  in page: PageContext
) -> HTML {
  guard let first = figures.first else { return .empty }
  let words = page.words
  let names = drawnNames(of: figures, in: page)
  let lines = zip(figures, names).map { DrawnLine($0, name: $1, in: page) }
  let shown = figures.map { kind.isOfSeries ? $0.observations : [$0.latest] }
  let frame = ChartFrame(
    kind, of: id ?? first.id, title: caption, subtitle: upperFirst(first.measure.text),
    sources: figures.flatMap(\.allSources),
    rows: zip(figures, shown).flatMap { figure, shown in
      shown.map { ChartFile.Row(figure, $0) }
    }, in: page)
  let drawing: any ChartDrawing =
    switch kind {
    case .slope: SlopeDrawing(lines: lines, words: words, label: caption)
    case .smallMultiples: MultiplesDrawing(lines: lines, words: words)
    case .dots:
      DotDrawing(
        rows: zip(figures, names).map { figure, name in
          DrawnRow(name: name, number: DrawnValue(figure.latest, of: figure, in: page))
        }, words: words, label: caption)
    default: LineDrawing(lines: lines, words: words, label: caption)
    }
  let rows = zip(figures, names).flatMap { figure, name in
    figure.observations.map { drawnRow($0, of: figure, name: name, in: page) }
  }
  let table = """
    <table class="series"><caption class="vh">\(caption)</caption><thead><tr><th scope="col">\
    \(words(ChartWord.figure))</th><th scope="col">\(words(FiguresWord.time))</th>\
    <th scope="col" class="n">\(words(FiguresWord.value))</th></tr></thead><tbody>\(rows)</tbody>\
    </table>
    """ as HTML
  return drawnFrame(
    frame, drawing, notes: kind.isOfSeries ? breakNotes(of: figures, in: page) : [], table: table,
    numbers: rows.count,
    in: page)
}

/// A chart in its page: title, picture, what is odd about it, what can be taken along, and its table.
func drawnFrame(
  _ frame: ChartFrame, _ drawing: any ChartDrawing, notes: [HTML] = [], table: HTML, numbers: Int,
  in page: PageContext
) -> HTML {
  let count = page.words.count(numbers, SeriesWord.oneNumber, SeriesWord.numbers)
  let note: HTML? =
    notes.isEmpty ? nil : "<p class=\"meta measure\">\(notes.joined(separator: " "))</p>"
  return """
    <figure class="chart wide" id="\(frame.anchor)"><figcaption>\(frame.title) \
    <small>\(frame.subtitle)\(citeOnce(frame.sources, in: page))</small></figcaption>\(drawing.withKey())\
    \(note)\(frame.take(drawing))<details><summary>\(count)</summary>\(table)</details></figure>
    """
}

/// Where the rule of counting changed, and how. The dashed line alone does not say it.
private func breakNotes(of figures: [Figure], in page: PageContext) -> [HTML] {
  var seen: Set<String> = []
  return figures.flatMap(\.observations).compactMap { observation in
    guard observation.statuses.contains(.breakInSeries), let time = observation.time else {
      return nil
    }
    let period = page.words.period(time)
    let text = observation.note ?? page.words.label(ObservationStatus.breakInSeries)
    guard seen.insert("\(period) \(text)").inserted else { return nil }
    return doubt(page.words(ChartWord.breakNote, ["time": period, "note": text]))
  }
}

private func drawnRow(
  _ observation: Observation, of figure: Figure, name: String, in page: PageContext
) -> HTML {
  let time = observation.time.map { page.words.period($0) } ?? page.words(DateWord.periodNotStated)
  return """
    <tr><th scope="row"><a class="quiet" href="\(page.href(to: figure))">\(name)</a></th>\
    <td>\(time)</td><td class="n">\(FigureText(figure, page.words.figures, at: observation).number())\
    </td></tr>
    """
}

/// What tells the lines of a chart apart: their places where these differ, else their labels.
///
/// - Parameter isAlwaysByPlace: Whether a single line has the name of its place as well.
func drawnNames(
  of figures: [Figure], isAlwaysByPlace: Bool = false, in page: PageContext
) -> [String] {
  let places = figures.map { figure in
    page.library.byName(figure.geography).map { page.name($0) }.joined(separator: ", ")
  }
  let differ = Set(places).count == figures.count && !places.contains("")
  return (figures.count > 1 || isAlwaysByPlace) && differ
    ? places : figures.map { upperFirst($0.label) }
}
