import HTML
import Library
import Records
import Values

/// The newest number of each indicator in a country, with the way to the indicator. Nil where there is none.
func indicatorsOf(_ country: Country, in page: PageContext) -> PageSection? {
  let library = page.library
  let place = Place.country(country.code)
  let rows = library.figures(of: place).compactMap { figure -> (Indicator, Figure)? in
    guard figure.geography == [place], let indicator = library.indicator(of: figure) else {
      return nil
    }
    return (indicator, figure)
  }
  guard !rows.isEmpty else { return nil }
  let words = page.words
  let sorted = library.collation.sorted(rows, by: { upperFirst($1.label) }, then: \.1.id)
  let body = sorted.map { indicator, figure -> HTML in
    let flow: HTML? =
      figure.from != nil || figure.to != nil
      ? " <span class=\"note\">\(placeText(of: figure, in: page))</span>" : nil
    return """
      <tr><th scope="row"><a href="\(page.href(to: indicator))">\(upperFirst(figure.label))</a>\
      \(page.cite(figure.sources))\(flow)</th><td class="n"><a class="quiet" \
      href="\(page.href(to: figure))">\(figureValue(figure, in: page))</a></td>\
      <td>\(figureTime(figure, in: page))</td></tr>
      """
  }
  let title = words(IndicatorWord.ofCountry, ["country": words.inSentence(country.name)])
  let table: HTML = """
    <div class="wide"><table class="by-place"><caption class="vh">\(title)</caption><thead><tr>\
    <th scope="col">\(words(IndicatorWord.indicator))</th><th scope="col" class="n">\
    \(words(FiguresWord.value))</th><th scope="col">\(words(FiguresWord.time))</th></tr></thead>\
    <tbody>\(body)</tbody></table></div>
    """
  guard rows.count > 12 else { return PageSection(.indicators, title, table) }
  let count = words.count(rows.count, CountryWord.oneFigure, CountryWord.figures)
  return PageSection(
    .indicators, title, "<details><summary>\(count)</summary>\(table)</details>")
}
