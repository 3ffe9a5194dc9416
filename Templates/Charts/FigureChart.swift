import Diagnostics
package import HTML
package import Records

/// A chart of figures that is a table as well: each row has its numbers, its source and its bar.
package func chartView(_ view: ChartView, in page: PageContext) -> HTML {
  figureChart(
    page.library.figures.resolve(view.figures), kind: view.kind, caption: view.caption, in: page)
}

/// Figures as rows with bars, and under them the total that they are parts of, where there is one.
func figureChart(
  _ figures: [Figure], kind: ChartView.Kind, caption: String, in page: PageContext
) -> HTML {
  guard !figures.isEmpty else { return .empty }
  let chart = FigureChart(figures, kind: kind, in: page)
  let rows = figures.map { chart.row($0) }
  let remainder = chart.remainder.map { chart.remainderRow($0) }
  let total = chart.total.map { chart.totalRow($0) }
  return """
    <div class="wide flow"><table class="records"><caption>\(caption) \
    <small>\(chart.reading)</small></caption><thead>\(chart.head)</thead>\
    <tbody>\(rows)\(remainder)</tbody>\(total)</table>\(chart.notes)</div>
    """
}

/// What the rows of one chart share: columns, the longest bar, the total.
struct FigureChart {
  private let figures: [Figure]
  let kind: ChartView.Kind
  private let page: PageContext
  /// The figure whose parts these are, all of them and no others.
  let total: Figure?
  private let subject: Subject
  /// The unit of the rows; a rule refuses charts of several.
  let unit: FigureUnit
  private let hasSplit: Bool
  /// Whether a split names people counted under another heading.
  private let hasOther: Bool
  let scale: BarScale
  private let hasOneTime: Bool
  /// Whether the rows are about several places that nothing else in them names.
  private let namesPlaces: Bool

  /// What tells the rows apart.
  private enum Subject {
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
    unit = (figures.first { $0.value != nil } ?? figures[0]).measure
    let shares = figures.compactMap { figure in
      figure.sex.flatMap { SexShares($0, of: figure) }
    }
    hasSplit = !shares.isEmpty
    hasOther = hasSplit && figures.contains { $0.sex?.other != nil }
    scale = BarScale(figures.compactMap(Self.length))
    hasOneTime = figures.dropFirst().allSatisfy {
      $0.period == figures[0].period && $0.asOf == figures[0].asOf
    }
  }

  /// A figure's number on the axis, where `million people` may be among `people`.
  static func length(of figure: Figure) -> Double? {
    figure.value.map { length(of: $0.value, in: figure.measure) }
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
    let split: HTML? =
      hasSplit
      ? """
      <th scope="col" class="n">\(page.words(ChartWord.women))</th>\
      <th scope="col" class="n">\(page.words(ChartWord.men))</th>\
      \(hasOther ? "<th scope=\"col\" class=\"n\">\(page.words(ChartWord.other))</th>" : HTML.empty)
      """ : nil
    return """
      <tr><th scope="col">\(first)</th><th scope="col" class="n">\(valueHead)</th>\(split)\
      <td class="bar-cell"></td></tr>
      """
  }

  private var valueHead: String { upperFirst(unit.text) }

  /// How the bars are to be read, and the time where all rows have the same.
  var reading: HTML {
    let word: ChartWord =
      switch (kind, hasSplit) {
      case (.sexSplit, _): hasOther ? .sexAndOtherOnly : .sexOnly
      case (.bars, true): hasOther ? .lengthSexAndOther : .lengthAndSex
      case (.bars, false): .length
      }
    let text = HTML.text(page.words(word))
    return hasOneTime ? text + "; " + figureTime(figures[0], isInside: true, in: page) : text
  }

  /// What is known of a total that its parts do not reach, and of numbers worked out.
  var notes: HTML {
    var notes: [String] = []
    if let difference = total?.parts?.difference?.value { notes.append(difference) }
    let isDerived = figures.contains { figure in
      figure.sex.flatMap { SexShares($0, of: figure) }?.isPartlyDerived ?? false
    }
    if isDerived { notes.append(page.words(ChartWord.oneSexPublished)) }
    return notes.map { "<p class=\"meta measure\">\($0)</p>" as HTML }.joined()
  }

  // MARK: Rows

  func row(_ figure: Figure) -> HTML {
    let place = namesPlaces ? placeNames(of: figure, in: page).map { HTML.text($0) } : nil
    let notes = [
      place, hasOneTime ? nil : figureTime(figure, isInside: place != nil, in: page),
    ].compactMap { $0 }
    let note: HTML? =
      notes.isEmpty ? nil : " <span class=\"note\">\(notes.joined(separator: "; "))</span>"
    let name = name(of: figure) + page.cite(figure.header.sources)
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
    let text = figure.measure == unit && figure.outOf == nil ? words.number() : words.value()
    let value: HTML =
      subject == .label
      ? HTML.text(text)
      : "<a class=\"quiet\" href=\"\(page.href(to: figure))\" title=\"\(figure.label)\">\(text)</a>"
    return "<td class=\"n\" data-label=\"\(valueHead)\">\(value)</td>"
  }

  private func splitCells(_ figure: Figure) -> HTML? {
    guard hasSplit else { return nil }
    let shares = figure.sex.flatMap { SexShares($0, of: figure) }
    func text(_ quantity: Quantity?) -> String {
      guard let quantity else { return page.words(ChartWord.notPublished) }
      return figure.sex?.basis == .percent
        ? page.words.percent(quantity) : page.words.number(quantity)
    }
    // What is published of a split stands here, also where the rest of it is not known.
    return splitCells(
      women: text(shares?.women ?? figure.sex?.female?.value),
      men: text(shares?.men ?? figure.sex?.male?.value),
      other: text(shares?.other ?? figure.sex?.other?.value))
  }

  private func splitCells(women: String, men: String, other: String) -> HTML {
    let last: HTML? =
      hasOther ? "<td class=\"n\" data-label=\"\(page.words(ChartWord.other))\">\(other)</td>" : nil
    return """
      <td class="n" data-label="\(page.words(ChartWord.women))">\(women)</td>\
      <td class="n" data-label="\(page.words(ChartWord.men))">\(men)</td>\(last)
      """
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
    let unknown = page.words(ChartWord.notPublished)
    return """
      <tr><th scope="row">\(doubt(page.words(ChartWord.notAccountedFor)))</th>\
      <td class="n" data-label="\(valueHead)">\(restText(rest))</td>\
      \(hasSplit ? splitCells(women: unknown, men: unknown, other: unknown) : nil)\
      <td class="bar-cell">\(restBar(rest))</td></tr>
      """
  }

  private func restText(_ rest: Quantity) -> String {
    guard let total, unit != total.measure || total.measure.isPercent else {
      return page.words.number(rest)
    }
    return value(rest, inUnitOf: total, in: page)
  }

  func totalRow(_ figure: Figure) -> HTML {
    let name = "\(page.words(ChartWord.total))\(page.cite(figure.header.sources))" as HTML
    return """
      <tfoot><tr><th scope="row">\(name)</th>\(valueCell(figure))\(splitCells(figure))\
      <td class="bar-cell"></td></tr></tfoot>
      """
  }
}
