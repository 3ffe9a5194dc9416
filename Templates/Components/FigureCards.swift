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
    \(figures.map { figureCard($0, in: page) })</ul></section>
    """
}

private func figureCard(_ figure: Figure, in page: PageContext) -> HTML {
  let split: HTML =
    figure.sex.flatMap { sexSplit($0, of: figure, in: page) }
    ?? (figure.unit == "people"
      ? "<p class=\"nosplit\">\(page.words(FigureWord.noSplit))</p>"
      : "<p class=\"nosplit\"></p>")
  return """
    <li class="figure"><p class="value nums"><a class="quiet" href="\(page.href(to: figure))">\
    \(figureNumber(figure, in: page))</a></p><p class="label">\(figure.label)\
    \(page.cite(figure.header.sources))</p>\(split)<p class="note">\(figureNotes(figure, in: page))</p></li>
    """
}

/// Time, basis and doubts of a figure in one line.
func figureNotes(_ figure: Figure, in page: PageContext) -> HTML {
  var notes = [figureTime(figure, in: page)]
  if let sex = figure.sex {
    notes.append(
      HTML.text(
        page.words(
          sex.basis == .percent ? FigureWord.splitAsPublished : FigureWord.countsAsPublished)))
  }
  if let difference = partsDifference(of: figure, in: page) { notes.append(doubt(difference)) }
  notes += figure.claims.map { claim in
    doubt(page.words(FigureWord.otherClaim, ["value": page.words.number(claim.value.value)]))
      + page.cite(claim.sources)
  }
  return notes.joined(separator: "; ")
}

/// How far a total and its parts differ, in words. Nil when they agree, or need not add up.
func partsDifference(of figure: Figure, in page: PageContext) -> String? {
  guard let parts = figure.parts, parts.relation == .sum, let total = figure.value?.value,
    let sum = Quantity.sum(
      page.library.figures.resolve(parts.figures).compactMap { $0.value?.value }),
    sum != total
  else { return nil }
  let isLess = sum < total
  guard let difference = isLess ? total.subtracting(sum) : sum.subtracting(total) else {
    return nil
  }
  return page.words(
    isLess ? FigureWord.partsDiffer : FigureWord.partsExceed,
    ["sum": page.words.number(sum), "difference": page.words.number(difference)])
}
