import HTML
import Library
import Records
import Values

/// The indicators of a site, each with the way to its page, how many places it has numbers of, and the
/// newest time.
func indicatorList(in page: PageContext) -> PageSection? {
  let library = page.library
  let indicators = library.byName(library.indicators)
  guard !indicators.isEmpty else { return nil }
  let words = page.words
  let moved = MovedFigures(in: page)
  let list = nameList(
    indicators, anchors: "page-indicator-letter", in: page, by: { upperFirst($0.label) },
    entry: { indicator in
      let figures = library.unsortedFigures(of: indicator)
      let count = placeCount(figures.count, in: page)
      let newest = figures.compactMap { $0.latest.time }.max().map { words.period($0) }
      let meta = newest.map { words(IndicatorWord.entry, ["places": count, "time": $0]) } ?? count
      return """
        <span id="indicator-\(indicator.id)"><a href="\(page.href(to: indicator))">\
        \(upperFirst(indicator.label))</a></span> <span class="meta">\(meta)</span>\
        \(moved.list(of: figures, count))
        """
    })
  return PageSection(
    .indicators, words(IndicatorWord.titleOfList),
    "<p class=\"intro measure\">\(words(IndicatorWord.introOfList))</p>\(list)")
}

/// The old places of figures on a page, each with the way to where it is now.
///
/// What comes behind `#` in an address never reaches a server, so no redirect can answer it. A short list
/// has an entry with the figure's identifier; of a long one a script knows the identifiers.
struct MovedFigures {
  private let page: PageContext
  private let hasEntries: Bool

  /// With more figures than this, their list would be longer than a page may be.
  private static let most = 1_200

  /// - Parameter count: How many figures of the page are elsewhere now.
  init(count: Int, in page: PageContext) {
    self.page = page
    hasEntries = count <= Self.most
  }

  /// Those of the page of figures.
  init(in page: PageContext) {
    let loose = page.library.figurePages.looseParts.reduce(0) { $0 + $1.figures.count }
    let others = page.library.figures.count { page.library.indicator(of: $0) != nil }
    self.init(count: loose + others, in: page)
  }

  /// Figures that are on another page, folded.
  func list(of figures: [Figure], _ summary: String) -> HTML {
    guard !figures.isEmpty else { return .empty }
    guard hasEntries else { return register(of: figures) }
    let sorted = page.library.collation.sorted(figures, by: { name(of: $0) }, then: \.id)
    let items = sorted.map { figure -> HTML in
      let text = FigureText(figure, page.words.figures)
      return """
        <li id="\(figure.id)"><a href="\(page.href(to: figure))">\(name(of: figure))</a> \
        <span class="meta">\(text.number())</span></li>
        """
    }
    return """
      \(page.use(.moved))<details class="moved"><summary>\(summary)</summary><ul>\(items)</ul></details>
      """
  }

  private func name(of figure: Figure) -> String {
    figure.indicator == nil
      ? upperFirst(figure.label) : placeNames(of: figure, in: page) ?? figure.label
  }

  /// The identifiers without what all begin and end with, by the pages that they are on now.
  private func register(of figures: [Figure]) -> HTML {
    let pages = Dictionary(grouping: figures) { figure in
      String(Routes.record(figure, in: page.library).prefix { $0 != "#" })
    }
    let registers = pages.sorted { $0.key < $1.key }.map { route, figures -> HTML in
      let ids = figures.map { Array($0.id.utf8) }
      let start = Self.common(ids)
      let end = Self.common(ids.map { Array($0.dropFirst(start).reversed()) })
      func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
      }
      let names = ids.map { text($0.dropFirst(start).dropLast(end)) }.joined(separator: " ")
      return """
        \(page.use(.moved))<span hidden data-page="\(page.href(route))" \
        data-start="\(text(ids[0].prefix(start)))" data-end="\(text(ids[0].suffix(end)))" \
        data-names="\(names)"></span>
        """
    }
    return "\(registers)"
  }

  /// How many bytes all begin with.
  private static func common(_ texts: [[UInt8]]) -> Int {
    guard let first = texts.first else { return 0 }
    var length = first.count
    for text in texts.dropFirst() {
      length = min(length, zip(first, text).prefix { $0 == $1 }.count)
    }
    return length
  }
}
