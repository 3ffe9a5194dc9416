import Diagnostics
import HTML
import Records
import Values

/// Every number: a row a place and a column a time; the other way round for a few places. Nil where no
/// figure has more than one number.
func numbersSection(
  _ indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> PageSection? {
  guard figures.contains(where: \.isSeries) else { return nil }
  let words = page.words
  let numbers = IndicatorNumbers(indicator, figures, in: page)
  let count = words.count(numbers.count, SeriesWord.oneNumber, SeriesWord.numbers)
  let state: HTML? = figures.count > longList ? nil : " open"
  return PageSection(
    .numbers, words(IndicatorWord.allNumbers),
    """
    <details\(state)><summary>\(count)</summary><div class="wide scroll" tabindex="0" role="region" \
    aria-label="\(count)"><table class="numbers"><caption>\
    \(upperFirst(indicator.unit))\(numbers.marks)</caption>\(numbers.table)</table></div></details>
    """)
}

/// Figures and times as a table.
struct IndicatorNumbers {
  private let figures: [Figure]
  private let page: PageContext
  private let names: [String]
  /// Each time that any figure has a number of, in order, with its text.
  private let times: [(key: String, words: String)]
  let count: Int

  /// In a table of more numbers than this, sources are at the row of the place.
  private static let mostCited = 400
  private static let fewPlaces = 6

  init(_ indicator: Indicator, _ figures: [Figure], in page: PageContext) {
    self.figures = figures
    self.page = page
    names = drawnNames(of: figures, isAlwaysByPlace: true, in: page)
    count = figures.reduce(0) { $0 + $1.observations.count }
    var seen: [String: Period] = [:]
    var hasNone = false
    for observation in figures.flatMap(\.observations) {
      if let time = observation.time { seen[time.text] = time } else { hasNone = true }
    }
    let sorted = seen.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    times =
      sorted.map { ($0.key, page.words.period($0.value)) }
      + (hasNone ? [("", page.words(DateWord.periodNotStated))] : [])
  }

  var table: HTML {
    figures.count <= Self.fewPlaces && times.count > figures.count ? byTime : byPlace
  }

  private var byPlace: HTML {
    let rows = zip(figures, names).map { figure, name -> HTML in
      let cells = observations(of: figure)
      return """
        <tr><th scope="row">\(name)\(sources(of: figure))</th>\
        \(times.map { cell(cells[$0.key], of: figure) })</tr>
        """
    }
    return table(heads: [page.words(FiguresWord.place)] + times.map(\.words), rows)
  }

  private var byTime: HTML {
    let cells = figures.map { observations(of: $0) }
    let rows = times.map { time -> HTML in
      """
      <tr><th scope="row">\(time.words)</th>\
      \(zip(figures, cells).map { cell($1[time.key], of: $0) })</tr>
      """
    }
    return table(heads: [page.words(FiguresWord.time)] + names, rows)
  }

  private func table(heads: [String], _ rows: [HTML]) -> HTML {
    """
    <thead><tr>\(for: heads, { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\(rows)</tbody>
    """
  }

  private func observations(of figure: Figure) -> [String: Observation] {
    Dictionary(
      figure.observations.map { ($0.periodText ?? "", $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private func cell(_ observation: Observation?, of figure: Figure) -> HTML {
    guard let observation else { return "<td class=\"nosplit\"></td>" }
    let text = FigureText(figure, page.words.figures, at: observation)
    let id: HTML? =
      figure.isSeries && observation.periodText != nil
      ? " id=\"\(figure.anchor(of: observation))\"" : nil
    let number: HTML =
      observation.hasNumber
      ? HTML.text(text.number())
      : "<span aria-hidden=\"true\">–</span><span class=\"vh\">\(text.number())</span>"
    let marks = observation.statuses.map { status -> HTML in
      "<abbr title=\"\(page.words.label(status))\">\(status.mark)</abbr>"
    }
    let cites =
      count <= Self.mostCited && hasOtherSources(observation, than: figure)
      ? page.cite(observation.sources) : .empty
    return "<td\(id)>\(number)\(marks)\(cites)</td>"
  }

  /// The sources of all numbers of a place, where they are too many to be at each.
  private func sources(of figure: Figure) -> HTML {
    guard count > Self.mostCited,
      figure.observations.contains(where: { hasOtherSources($0, than: figure) })
    else { return .empty }
    return page.cite(figure.allSources)
  }

  /// Whether the sources of a number aren't those of the newest, which the table by place has.
  private func hasOtherSources(_ observation: Observation, than figure: Figure) -> Bool {
    guard observation.hasOwnSources else { return false }
    let own = observation.sources.map { "\($0.source.id), \($0.locator ?? "")" }
    return own != figure.sources.map { "\($0.source.id), \($0.locator ?? "")" }
  }

  /// What the letters behind numbers say. Nil where no number has one.
  var marks: HTML? {
    let used = Set(figures.flatMap { $0.observations.flatMap(\.statuses) })
    guard !used.isEmpty else { return nil }
    let marks = ObservationStatus.allCases.filter(used.contains).map { status in
      page.words(
        IndicatorWord.mark,
        ["mark": status.mark, "status": lowerFirst(page.words.label(status))])
    }
    let text = page.words(IndicatorWord.marks, ["marks": marks.joined(separator: ", ")])
    return " <small>\(text)</small>"
  }
}

extension ObservationStatus {
  /// The letter behind a number, as statistics offices write it.
  var mark: String {
    switch self {
    case .provisional: "p"
    case .estimated: "e"
    case .imputed: "i"
    case .forecast: "f"
    case .revised: "r"
    case .breakInSeries: "b"
    }
  }
}
