import Diagnostics
import HTML
import Library
import Records
import Values

/// The newest number of each place, with its time and status, its target and a small line over time.
///
/// A long table is divided by region, and a long region by letter.
func indicatorPlaces(
  _ indicator: Indicator, _ figures: [Figure], in page: PageContext
) -> HTML {
  let table = IndicatorPlaces(indicator, figures, in: page)
  let groups = table.groups
  return """
    \(groupJump(groups.map { ($0.id, $0.name) }, in: page))<div class="wide">\
    <table class="by-place"><caption><span class="vh">\(page.words(IndicatorWord.byPlace))</span>\
    \(table.reading)</caption>\
    <thead>\(table.head)</thead>\(for: groups, { table.body($0) })</table></div>
    """
}

/// The groups of a long list as a line of links. Nil for a single one.
func groupJump(_ groups: [(id: String, name: String)], in page: PageContext) -> HTML? {
  guard groups.count > 1 else { return nil }
  return """
    <nav aria-label="\(page.words(IndicatorWord.groups))"><ul class="jump">\
    \(for: groups, { "<li><a href=\"#\($0.id)\">\($0.name)</a></li>" })</ul></nav>
    """
}

/// Figures in the groups of a list, in the order of the groups.
func figuresByGroup(
  _ figures: [Figure], in library: Library
) -> [(group: PlaceGroup, figures: [Figure])] {
  let groups = Dictionary(grouping: figures) { library.placeGroup(of: $0) }
  return library.inOrder(Array(groups.keys)).map { ($0, groups[$0] ?? []) }
}

/// What the rows of one table share.
struct IndicatorPlaces {
  let indicator: Indicator
  let figures: [Figure]
  let page: PageContext
  /// The sources of all rows, where these have the same; else each row has its own.
  let sharedSources: [Citation]
  private let hasTargets: Bool
  private let hasLines: Bool

  /// Rows below a heading; without a name where there is only one group.
  struct Group {
    let id: String
    let name: String
    let parts: [LetterGroup<Figure>]
  }

  init(_ indicator: Indicator, _ figures: [Figure], in page: PageContext) {
    self.indicator = indicator
    self.figures = figures
    self.page = page
    hasTargets = figures.contains { !$0.targets.isEmpty }
    hasLines = figures.contains { $0.observations.count { $0.value != nil } > 1 }
    func places(_ figure: Figure) -> [String] {
      figure.sources.map { "\($0.source.id), \($0.locator ?? "")" }
    }
    let first = figures.first.map(places) ?? []
    let isShared = figures.count > 1 && figures.allSatisfy { places($0) == first }
    sharedSources = isShared ? figures[0].sources : []
  }

  var groups: [Group] {
    guard figures.count > longList else {
      return [Group(id: "", name: "", parts: [LetterGroup(name: "", id: "", items: figures)])]
    }
    let groups = figuresByGroup(figures, in: page.library)
    return groups.enumerated().map { index, group in
      let id = "page-group-\(index + 1)"
      let letters = LetterGroup.all(
        of: group.figures, anchors: "\(id)-letter", in: page.library.collation
      ) { figure in figure.geography.first.map { page.name($0) } ?? "" }
      let isLong = group.figures.count > longList && letters.count > 1
      return Group(
        id: id, name: groups.count > 1 ? groupName(group.group, in: page) : "",
        parts: isLong ? letters : [LetterGroup(name: "", id: "", items: group.figures)])
    }
  }

  /// Where all numbers are from, and how the small lines are to be read.
  var reading: HTML? {
    let cites = page.cite(sharedSources)
    let sources: HTML? =
      cites.isEmpty ? nil : "\(page.words(IndicatorWord.allFrom)) \(cites)"
    let lines = hasLines ? HTML.text(page.words(IndicatorWord.smallLines)) : nil
    let notes = [sources, lines].compactMap { $0 }
    return notes.isEmpty ? nil : "<small>\(notes.joined(separator: " "))</small>"
  }

  private var columnCount: Int { 3 + (hasTargets ? 1 : 0) + (hasLines ? 1 : 0) }

  var head: HTML {
    let words = page.words
    func head(_ text: String, _ classes: HTML? = nil) -> HTML {
      "<th scope=\"col\"\(classes)>\(text)</th>"
    }
    return """
      <tr>\(head(words(FiguresWord.place)))\(head(upperFirst(indicator.unit), " class=\"n\""))\
      \(head(words(FiguresWord.time)))\(hasTargets ? head(words(IndicatorWord.target)) : nil)\
      \(hasLines ? head(words(IndicatorWord.overTime), " class=\"small-line\"") : nil)</tr>
      """
  }

  func body(_ group: Group) -> HTML {
    let heading: HTML? =
      group.name.isEmpty
      ? nil
      : """
      <tr><th scope="rowgroup" id="\(group.id)" colspan="\(columnCount)">\(group.name)</th></tr>
      """
    let jump = letterJump(group.parts, in: page).map { jump -> HTML in
      "<tr><td class=\"letters\" colspan=\"\(columnCount)\">\(jump)</td></tr>"
    }
    let parts = group.parts.map { part -> HTML in
      let letter: HTML? =
        part.name.isEmpty
        ? nil
        : """
        <tr><th class="letter" scope="rowgroup" id="\(part.id)" colspan="\(columnCount)">\
        \(part.name)</th></tr>
        """
      return "\(letter)\(part.items.map { row($0) })"
    }
    return "<tbody>\(heading)\(jump)\(parts)</tbody>"
  }

  private func row(_ figure: Figure) -> HTML {
    let place = placeText(of: figure, in: page)
    let cites = sharedSources.isEmpty ? page.cite(figure.sources) : .empty
    let notes = rowNotes(figure)
    return """
      <tr id="\(figure.id)"><th\(page.note(.place(figure.key, anchor: figure.id))) scope="row">\
      \(place)\(cites)\(for: notes, { "<span class=\"note\">\($0)</span>" })</th>\
      <td class="n">\(number(of: figure))</td><td>\(time(of: figure))</td>\
      \(hasTargets ? targets(of: figure) : nil)\(hasLines ? line(of: figure) : nil)</tr>
      """
  }

  private func rowNotes(_ figure: Figure) -> [HTML] {
    let label = figure.label == indicator.label ? [] : [HTML.text(upperFirst(figure.label))]
    return label + figureRowNotes(figure, isAtIndicator: true, in: page)
  }

  /// The number, which leads to its own row; with its unit where that is another than the indicator's.
  private func number(of figure: Figure) -> HTML {
    let text = FigureText(figure, page.words.figures)
    guard figure.latest.hasNumber else { return doubt(text.number()) }
    let hasOwnUnit = figure.measure != indicator.measure || figure.outOf != nil
    return """
      <a class="quiet" href="#\(figure.id)">\(hasOwnUnit ? text.value() : text.number())</a>
      """
  }

  private func time(of figure: Figure) -> HTML {
    let statuses = figure.latest.statuses.map { lowerFirst(page.words.label($0)) }
    let note: HTML? =
      statuses.isEmpty ? nil : " <span class=\"note\">\(statuses.joined(separator: ", "))</span>"
    return "\(figureTime(figure, in: page))\(note)"
  }

  private func targets(of figure: Figure) -> HTML {
    let goals = figure.targets.map { goalText($0, of: figure, in: page) }
    guard !goals.isEmpty else { return "<td class=\"nosplit\"></td>" }
    return "<td>\(goals.joined(separator: "<br>"))</td>"
  }

  private func line(of figure: Figure) -> HTML {
    guard let picture = sparkline(of: figure, in: page) else {
      return "<td class=\"nosplit\"></td>"
    }
    return "<td class=\"small-line\">\(picture)</td>"
  }
}
