import Diagnostics
import HTML
import Library
import Records
import Values

/// Key figures side by side: the number first, words under it, the split by sex, then its time.
///
/// - Parameter home: The place that the page is about. A figure of any other names its own.
func figureCards(
  _ figures: [Figure], id: PageAnchor = .key, heading: String? = nil, about home: Place? = nil,
  in page: PageContext
) -> HTML {
  guard !figures.isEmpty else { return .empty }
  let areOfOthers = home.map { home in figures.contains { !$0.isAbout(home) } } ?? false
  let namesPlace = areOfOthers || differInPlace(figures)
  return """
    <section aria-labelledby="\(id)"><h2 class="figures-head" id="\(id)">\
    \(heading ?? page.words(FigureWord.keyFigures))</h2><ul class="figures">\
    \(figures.map { figureCard($0, namesPlace: namesPlace, in: page) })</ul></section>
    """
}

/// Whether figures that are shown together are about several places, so that each must name its own.
func differInPlace(_ figures: [Figure]) -> Bool {
  figures.dropFirst().contains { Set($0.geography) != Set(figures[0].geography) }
}

extension Figure {
  /// Whether it is about a place and no other. A figure without a place is about that of its page.
  func isAbout(_ place: Place) -> Bool { geography.allSatisfy { $0 == place } }
}

/// The places that a figure is about, in words. Nil where it names none.
func placeNames(of figure: Figure, in page: PageContext) -> String? {
  let names = page.library.byName(figure.geography).map { page.name($0) }
  return names.isEmpty ? nil : names.joined(separator: ", ")
}

private func figureCard(_ figure: Figure, namesPlace: Bool, in page: PageContext) -> HTML {
  let split: HTML =
    figure.sex.flatMap { sex -> HTML? in
      guard !sex.numbers.isEmpty else { return nil }
      return sexSplit(sex, of: figure, in: page)
        ?? "<div class=\"split\">\(publishedSplit(sex, of: figure, in: page))</div>"
    }
    ?? (figure.measure.maySplitBySex
      ? "<p class=\"nosplit\">\(page.words(FigureWord.noSplit))</p>"
      : "<p class=\"nosplit\"></p>")
  let place = namesPlace ? placeNames(of: figure, in: page).map { "\($0); " as HTML } : nil
  // Sources are numbered in the order in which they are cited: nothing here may be made before.
  return """
    <li class="figure"><p class="value nums"><a class="quiet" href="\(page.href(to: figure))">\
    \(largeValue(figure, in: page))</a></p><p class="label">\(figure.label)\
    \(page.cite(figure.sources))</p>\(split)<p class="note">\(place)\
    \(figureNotes(figure, isFirst: place == nil, in: page))</p></li>
    """
}

/// Time, basis and doubts of a figure in one line.
///
/// - Parameter isFirst: Whether nothing is before them in their line.
func figureNotes(_ figure: Figure, isFirst: Bool = true, in page: PageContext) -> HTML {
  var notes = NoteLine(figureTime(figure, isFirst: isFirst, in: page))
  if let sex = figure.sex {
    let word: FigureWord = sex.basis == .percent ? .splitAsPublished : .countsAsPublished
    notes.add(.text(page.words(word)))
    if let note = sex.note { notes.add(text: note) }
  }
  if let difference = partsDifference(of: figure, in: page) {
    notes.add(sentence: doubt(difference), endsInStop: difference.hasSuffix("."))
  }
  for claim in figure.claims {
    notes.add(sentence: claimWords(claim, on: figure, in: page), endsInStop: false)
  }
  return notes.html
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
