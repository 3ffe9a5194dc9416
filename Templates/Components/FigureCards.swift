import Diagnostics
import HTML
import Records

/// Key figures side by side: the number first, words under it, the split by sex, then its time.
func figureCards(
  _ figures: [Figure], id: String = "page-key", heading: String? = nil, in page: PageContext
) -> HTML {
  guard !figures.isEmpty else { return .empty }
  return """
    <section aria-labelledby="\(id)"><h2 class="figures-head" id="\(id)">\
    \(heading ?? page.words(FigureWord.keyFigures))</h2><ul class="figures">\
    \(figures.map { figureCard($0, namesPlace: differInPlace(figures), in: page) })</ul></section>
    """
}

/// Whether figures that are shown together are about several places, so that each must name its own.
func differInPlace(_ figures: [Figure]) -> Bool {
  figures.dropFirst().contains { Set($0.geography) != Set(figures[0].geography) }
}

/// The places that a figure is about, in words. Nil where it names none.
func placeNames(of figure: Figure, in page: PageContext) -> String? {
  let names = page.library.byName(figure.geography).map { page.name($0) }
  return names.isEmpty ? nil : names.joined(separator: ", ")
}

private func figureCard(_ figure: Figure, namesPlace: Bool, in page: PageContext) -> HTML {
  let split: HTML =
    figure.sex.flatMap { sexSplit($0, of: figure, in: page) }
    ?? (figure.measure.countsPeople && !figure.measure.isOfOneSex
      ? "<p class=\"nosplit\">\(page.words(FigureWord.noSplit))</p>"
      : "<p class=\"nosplit\"></p>")
  let place = namesPlace ? placeNames(of: figure, in: page).map { "\($0); " as HTML } : nil
  return """
    <li class="figure"><p class="value nums"><a class="quiet" href="\(page.href(to: figure))">\
    \(largeValue(figure, in: page))</a></p><p class="label">\(figure.label)\
    \(page.cite(figure.header.sources))</p>\(split)<p class="note">\(place)\
    \(figureNotes(figure, isInside: place != nil, in: page))\
    </p></li>
    """
}

/// Time, basis and doubts of a figure in one line.
///
/// - Parameter isInside: Whether something comes before them in their line.
private func figureNotes(_ figure: Figure, isInside: Bool, in page: PageContext) -> HTML {
  var line = NoteLine(figureTime(figure, isInside: isInside, in: page))
  if let sex = figure.sex {
    line.add(
      page.words(sex.basis == .percent ? FigureWord.splitAsPublished : .countsAsPublished))
    if let rest = SexShares.rest(of: sex, in: figure) {
      line.add(
        page.words(
          FigureWord.notInSplit, ["n": page.words.number(rest, scaledAs: figure.measure)]))
    }
    if let note = sex.note { line.add(note) }
  }
  if let difference = partsDifference(of: figure, in: page) {
    line.add(difference, as: doubt(difference))
  }
  for claim in figure.claims {
    line.add(
      claimText(claim, on: figure, in: page), as: claimWords(claim, on: figure, in: page))
  }
  return line.html
}

/// Notes in one line: parts of a sentence after a semicolon, what begins with a capital after a full
/// stop.
private struct NoteLine {
  private(set) var html: HTML
  private var endsSentence = false

  init(_ first: HTML) { html = first }

  /// - Parameter markup: The text as it is shown, where that is not the text alone.
  mutating func add(_ text: String, as markup: HTML? = nil) {
    let isSentence = text.first?.isUppercase ?? false
    html += endsSentence ? " " : isSentence ? ". " : "; "
    html += markup ?? HTML.text(text)
    endsSentence = text.last.map { ".!?".contains($0) } ?? false
  }
}

/// How far a total and its parts differ, in words. Nil when they agree as far as rounding lets them,
/// or need not add up.
func partsDifference(of figure: Figure, in page: PageContext) -> String? {
  guard figure.parts?.relation == .sum, let parts = figure.partsComparison(in: page.library),
    !parts.isConsistent
  else { return nil }
  guard figure.hasExactParts(in: page.library) else {
    return page.words(FigureWord.partsInexact)
  }
  let isLess = parts.sum < parts.total
  let (more, less) = isLess ? (parts.total, parts.sum) : (parts.sum, parts.total)
  guard let difference = more.subtracting(less) else { return nil }
  return page.words(
    isLess ? FigureWord.partsDiffer : FigureWord.partsExceed,
    [
      "sum": value(parts.sum, inUnitOf: figure, in: page),
      "difference": value(difference, inUnitOf: figure, in: page),
    ])
}
