import Diagnostics
package import HTML
import Library
package import Records
import Values

/// A chart of figures that is a table as well: each row has its numbers, its source and its bar.
package func chartView(_ view: ChartView, in page: PageContext) -> HTML {
  let figures = page.library.figures(of: view)
  let id = view.indicator?.id
  switch view.kind {
  case .bars, .sexSplit:
    return figureChart(figures, kind: view.kind, caption: view.caption, of: id, in: page)
  case .line, .dots, .slope, .smallMultiples:
    return drawnChart(figures, kind: view.kind, caption: view.caption, of: id, in: page)
  case .sparklines: return sparklineTable(figures, caption: view.caption, of: id, in: page)
  case .shares, .breakdown: return partsChart(view, figures, in: page)
  case .map: return mapOfFigures(figures, caption: view.caption, of: id, in: page)
  }
}

/// Figures as rows with bars, and under them the total that they are parts of, where there is one.
func figureChart(
  _ figures: [Figure], kind: ChartView.Kind, caption: String, of id: String? = nil,
  in page: PageContext
) -> HTML {
  guard !figures.isEmpty else { return .empty }
  let chart = FigureChart(figures, kind: kind, in: page)
  let rows = figures.map { chart.row($0) }
  let remainder = chart.remainder.map { chart.remainderRow($0) }
  let total = chart.total.map { chart.totalRow($0) }
  let frame = chart.frame(caption: caption, of: id)
  return """
    <div class="wide flow" id="\(frame.anchor)"><table class="records"><caption>\(caption) \
    <small>\(chart.reading)</small></caption><thead>\(chart.head)</thead>\
    <tbody>\(rows)\(remainder)</tbody>\(total)</table>\(chart.notes)\
    \(frame.take(chart.drawing(caption: caption, hatch: frame.hatch)))</div>
    """
}

/// What the rows of one chart share: columns, the longest bar, the total.
struct FigureChart {
  let figures: [Figure]
  let kind: ChartView.Kind
  let page: PageContext
  /// The figure whose parts these are, all of them and no others.
  let total: Figure?
  let subject: Subject
  /// The unit of the rows; a rule refuses charts of several.
  let unit: FigureUnit
  /// Whom the splits by sex give numbers of; nobody where no split can be drawn.
  private let groups: [SexShares.Group]
  /// Whether a split leaves somebody out.
  let hasRest: Bool
  /// Whether the rows count in one unit, but for its scale.
  let isOfOneUnit: Bool
  /// Whether the rows are places in an order, where a longer bar would say that less is more.
  let isOfRanks: Bool
  let scale: BarScale
  let hasOneTime: Bool
  /// Whether the rows are about several places that nothing else in them names.
  private let namesPlaces: Bool

  /// What tells the rows apart.
  enum Subject {
    case place
    case origin
    case label
  }

  init(_ figures: [Figure], kind: ChartView.Kind, in page: PageContext) {
    self.figures = figures
    self.kind = kind
    self.page = page
    total = Self.total(of: figures, in: page)
    let subject = Self.subject(of: figures)
    self.subject = subject
    namesPlaces = subject == .label && differInPlace(figures)
    let measure = (figures.first { $0.value != nil } ?? figures[0]).measure
    unit = measure
    isOfOneUnit = figures.allSatisfy {
      $0.value == nil || $0.measure.unscaled.unit == measure.unscaled.unit
    }
    isOfRanks = figures.contains(where: \.isRank)
    let shares = figures.compactMap { figure in
      figure.sex.flatMap { SexShares($0, of: figure) }
    }
    hasRest = shares.contains(where: \.hasRest)
    let splits = (figures + [total].compactMap { $0 }).compactMap(\.sex)
    let given = Set(splits.flatMap(\.numbers).map(\.group))
    groups = shares.isEmpty ? [] : SexShares.Group.allCases.filter(given.contains)
    scale = BarScale(figures.compactMap(Self.length))
    hasOneTime = figures.dropFirst().allSatisfy {
      $0.period == figures[0].period && $0.asOf == figures[0].asOf
    }
  }

  /// A figure's number on the axis, where `million people` may be among `people`. A rank has none.
  static func length(of figure: Figure) -> Double? {
    figure.isRank ? nil : figure.value.map { length(of: $0.value, in: figure.measure) }
  }

  static func length(of value: Quantity, in unit: FigureUnit) -> Double {
    (0..<unit.unscaled.power).reduce(value.double) { value, _ in value * 10 }
  }

  private static func total(of figures: [Figure], in page: PageContext) -> Figure? {
    guard figures.count > 1 else { return nil }
    let ids = Set(figures.map(\.id))
    return page.library.backlinks[figures[0].key].lazy
      .filter { $0.owner.kind == .figure }
      .compactMap { page.library.figures[$0.owner.id] }
      .first { $0.parts.map { Set($0.figures.map(\.id)) == ids } ?? false }
  }

  private static func subject(of figures: [Figure]) -> Subject {
    let origins = Set(figures.compactMap(\.from))
    if figures.count > 1, origins.count == figures.count { return .origin }
    let places = Set(figures.compactMap { $0.geography.count == 1 ? $0.geography.first : nil })
    return figures.count > 1 && places.count == figures.count ? .place : .label
  }

  // MARK: Head

  var head: HTML {
    let first =
      switch subject {
      case .place: page.words(ChartWord.place)
      case .origin: page.words(ChartWord.from)
      case .label: page.words(ChartWord.figure)
      }
    let split = groups.map { group -> HTML in
      "<th scope=\"col\" class=\"n\">\(page.words(group.head))</th>"
    }
    return """
      <tr><th scope="col">\(first)</th><th scope="col" class="n">\(valueHead)</th>\(split)\
      <td class="bar-cell"></td></tr>
      """
  }

  /// The unit, where all rows have it: women and men in one chart are both people.
  private var valueHead: String {
    isOfOneUnit ? upperFirst(unit.text) : page.words(FiguresWord.value)
  }

  /// How the bars are to be read, and the time where all rows have the same.
  var reading: HTML {
    let time: HTML? = hasOneTime ? figureTime(figures[0], isFirst: false, in: page) : nil
    if isOfRanks, figures.allSatisfy({ mark(of: $0) == nil }) { return time ?? .empty }
    let text: HTML =
      if isOfRanks {
        .text(page.words(ChartWord.rankMark))
      } else if groups.isEmpty {
        .text(page.words(ChartWord.length))
      } else {
        .text(
          page.words(
            kind == .sexSplit ? ChartWord.partsOfWhole : .lengthAndParts, ["parts": partsInOrder]))
      }
    return time.map { text + "; " + $0 } ?? text
  }

  /// `women first, then men, then the rest`.
  private var partsInOrder: String {
    let parts = (groups + (hasRest ? [.rest] : [])).map { page.words($0.inOrder) }
    guard parts.count > 1, let first = parts.first else { return parts.joined() }
    return parts.dropFirst().reduce(page.words(ChartWord.firstPart, ["part": first])) {
      page.words(ChartWord.nextPart, ["before": $0, "part": $1])
    }
  }

  /// What is known of a total that its parts do not reach, and of splits that leave somebody out.
  var notes: HTML {
    var notes: [String] = []
    if let difference = total?.parts?.difference?.value { notes.append(difference) }
    if hasRest { notes.append(page.words(ChartWord.restNotGiven)) }
    return notes.map { "<p class=\"meta measure\">\($0)</p>" as HTML }.joined()
  }

  // MARK: Rows

  func row(_ figure: Figure) -> HTML {
    let place = namesPlaces ? placeNames(of: figure, in: page).map { HTML.text($0) } : nil
    let time = hasOneTime ? nil : figureTime(figure, isFirst: place == nil, in: page)
    let notes = [place, time].compactMap { $0 }
    let note: HTML? =
      notes.isEmpty ? nil : " <span class=\"note\">\(notes.joined(separator: "; "))</span>"
    let name = name(of: figure) + page.cite(figure.sources)
    return """
      <tr><th scope="row">\(name)\(note)</th>\(valueCell(figure))\(splitCells(figure))\
      <td class="bar-cell">\(bar(of: figure))</td></tr>
      """
  }

  private func name(of figure: Figure) -> HTML {
    switch subject {
    case .place: figure.geography.first.map { page.link($0) } ?? HTML.text(figure.label)
    case .origin: figure.from.map { page.link($0) } ?? HTML.text(figure.label)
    case .label:
      "<a class=\"quiet\" href=\"\(page.href(to: figure))\">\(upperFirst(figure.label))</a>"
    }
  }

  private func valueCell(_ figure: Figure) -> HTML {
    let words = FigureText(figure, page.words.figures)
    // The head of the column names a unit that all rows share.
    let isInHead = isOfOneUnit && figure.measure == unit && figure.outOf == nil
    let text = isInHead ? words.number() : words.value()
    let value: HTML =
      subject == .label
      ? HTML.text(text)
      : "<a class=\"quiet\" href=\"\(page.href(to: figure))\" title=\"\(figure.label)\">\(text)</a>"
    return "<td class=\"n\" data-label=\"\(valueHead)\">\(value)</td>"
  }

  /// What is published of a split, also where it cannot be drawn.
  private func splitCells(_ figure: Figure) -> HTML {
    splitCells { group in
      guard let split = figure.sex,
        let number = split.numbers.first(where: { $0.group == group })?.number
      else { return nil }
      if split.basis == .percent { return page.words.percent(number) }
      return figure.measure == unit
        ? page.words.number(number) : page.words.number(number, scaledAs: figure.measure)
    }
  }

  private func splitCells(_ text: (SexShares.Group) -> String?) -> HTML {
    groups.map { group -> HTML in
      let text = text(group) ?? page.words(ChartWord.notPublished)
      return "<td class=\"n\" data-label=\"\(page.words(group.head))\">\(text)</td>"
    }.joined()
  }

  // MARK: Total

  /// What the total has beyond its parts; nil when nothing is left, or no more than rounding
  /// explains, or when one of the numbers is not exact.
  var remainder: Quantity? {
    guard let total, total.hasExactParts(in: page.library),
      let parts = total.partsComparison(in: page.library), parts.sum < parts.total,
      total.parts?.relation == .includes || !parts.isConsistent
    else { return nil }
    return parts.total.subtracting(parts.sum)
  }

  func remainderRow(_ rest: Quantity) -> HTML {
    """
    <tr><th scope="row">\(doubt(page.words(ChartWord.notAccountedFor)))</th>\
    <td class="n" data-label="\(valueHead)">\(restText(rest))</td>\(splitCells { _ in nil })\
    <td class="bar-cell">\(restBar(rest))</td></tr>
    """
  }

  func restText(_ rest: Quantity) -> String {
    guard let total, !isOfOneUnit || unit != total.measure || total.measure.isPercent else {
      return page.words.number(rest)
    }
    return value(rest, inUnitOf: total, in: page)
  }

  func totalRow(_ figure: Figure) -> HTML {
    // Its parts may be about smaller places, and the page about a larger one.
    let place = placeNames(of: figure, in: page).map {
      " <span class=\"note\">\($0)</span>" as HTML
    }
    let name = "\(page.words(ChartWord.total))\(page.cite(figure.sources))\(place)" as HTML
    return """
      <tfoot><tr><th scope="row">\(name)</th>\(valueCell(figure))\(splitCells(figure))\
      <td class="bar-cell"></td></tr></tfoot>
      """
  }
}

extension SexShares.Group {
  /// The head of its column.
  fileprivate var head: ChartWord {
    switch self {
    case .women: .women
    case .men: .men
    case .others, .rest: .other
    }
  }

  /// Its name among the parts of a bar.
  var inOrder: ChartWord {
    switch self {
    case .women: .womenPart
    case .men: .menPart
    case .others: .othersPart
    case .rest: .restPart
    }
  }
}
