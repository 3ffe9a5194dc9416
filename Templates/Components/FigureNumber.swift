import Diagnostics
import HTML
import Records

/// A figure's number in words and digits: `1,829`, `at least 200`, `9 of 167`, or why it is missing.
func figureNumber(_ figure: Figure, in page: PageContext) -> String {
  let words = page.words
  guard let value = figure.value?.value else {
    return figure.missing.map { words(FigureWord.missing, ["reason": words.label($0)]) }
      ?? words(FigureWord.noFigure)
  }
  let digits = words.number(value)
  let number = figure.unit == "percent" ? words(NumberWord.percent, ["n": digits]) : digits
  if let total = figure.outOf {
    return words(FigureWord.rank, ["n": number, "total": words.number(total)])
  }
  switch figure.qualifier {
  case .atLeast: return words(FigureWord.atLeast, ["n": number])
  case .moreThan: return words(FigureWord.moreThan, ["n": number])
  case .about: return words(FigureWord.about, ["n": number])
  case .upTo: return words(FigureWord.upTo, ["n": number])
  case .estimate: return words(FigureWord.estimate, ["n": number])
  case nil: return number
  }
}

/// The time a figure covers, or that no source states one.
func figureTime(_ figure: Figure, in page: PageContext) -> HTML {
  if let period = figure.period { return HTML.text(page.words.date(period)) }
  if let asOf = figure.asOf {
    return HTML.text(page.words(DateWord.asOf, ["date": page.words.date(asOf)]))
  }
  return doubt(page.words(DateWord.periodNotStated))
}

/// The one mark of doubt, always with its words.
func doubt(_ text: String) -> HTML {
  "<span class=\"doubt\">\(text)</span>"
}
