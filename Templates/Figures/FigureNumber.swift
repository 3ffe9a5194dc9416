import Diagnostics
import HTML
import Records
import Values

/// A figure's number with its unit: `1,829 people`, `at least 50 %`, `9 of 167 places`, or why it is
/// missing.
func figureValue(_ figure: Figure, in page: PageContext) -> String {
  FigureText(figure, page.words.figures).value()
}

/// A number in the unit of a figure, such as what another source says or what its parts add up to.
func value(_ quantity: Quantity, inUnitOf figure: Figure, in page: PageContext) -> String {
  page.words.figures.value(quantity, figure.measure)
}

/// What another source gives for the same thing, with its qualifier and the figure's unit.
func claimValue(_ claim: Figure.Claim, on figure: Figure, in page: PageContext) -> String {
  FigureText(figure, page.words.figures).value(of: claim)
}

/// A figure's value in large digits, with its unit in smaller letters after it.
///
/// The unit is left out where the label below names it. A long number is rounded.
func largeValue(_ figure: Figure, in page: PageContext) -> HTML {
  let text = FigureText(figure, page.words.figures)
  let unit = text.isNamedByLabel ? nil : text.unit
  return """
    \(largeNumber(figure, in: page))\(if: unit, { " <span class=\"unit\">\($0)</span>" })
    """
}

/// The number alone, smaller where it is long.
func largeNumber(_ figure: Figure, in page: PageContext) -> HTML {
  let number = FigureText(figure, page.words.figures).number(in: .card)
  let longest = number.split(separator: " ").map(\.count).max() ?? 0
  let length: HTML? =
    switch longest {
    case ...8: nil
    case ...11: " class=\"long\""
    default: " class=\"longer\""
    }
  return "<span\(length)>\(number)</span>"
}

/// A figure's value before its label at the beginning of a line: `17 centres run by NGOs`, and where
/// the label does not name the unit `594 people: officials trained`.
///
/// - Parameter label: Makes the label, such as a link, from its text.
func figureLine(
  _ figure: Figure, in page: PageContext, label: (String) -> HTML
) -> HTML {
  let text = FigureText(figure, page.words.figures)
  let isNamed = figure.value == nil || text.isNamedByLabel
  let value = isNamed ? text.number() : text.value()
  let isYear = figure.value.map { figure.measure.isYear($0.value) } ?? false
  let joint = !isYear && (isNamed || text.unit == nil) ? " " : ": "
  return "<b class=\"nums\">\(upperFirst(value))</b>\(joint)\(label(datedLabel(figure, in: page)))"
}

/// The label of a figure; of a series with the time of its newest number, which the line shows.
private func datedLabel(_ figure: Figure, in page: PageContext) -> String {
  guard figure.isSeries, let time = timeWords(of: figure.latest, in: page) else {
    return figure.label
  }
  return page.words(SeriesWord.labelOfTime, ["label": figure.label, "time": time])
}

/// The time a figure covers, or that no source states one.
///
/// - Parameter isFirst: Whether it begins a line, so that the words about a missing one have a
///   capital letter.
func figureTime(_ figure: Figure, isFirst: Bool = true, in page: PageContext) -> HTML {
  if let time = timeWords(of: figure.latest, in: page) {
    return HTML.text(time) + inferredNote(figure.latest, in: page)
  }
  let notStated = page.words(DateWord.periodNotStated)
  return doubt(isFirst ? notStated : lowerFirst(notStated))
}

/// Says quietly that a time is not printed with its number.
func inferredNote(_ observation: Observation, in page: PageContext) -> HTML {
  guard observation.isPeriodInferred else { return .empty }
  return " <span class=\"note\">(\(page.words(FiguresWord.inferred)))</span>"
}

/// The time that one number covers, in words. Nil where no source states one.
func timeWords(of observation: Observation, in page: PageContext) -> String? {
  observation.period.map { page.words.period($0) } ?? observation.asOf.map { page.words.asOf($0) }
}

/// The one mark of doubt, always with its words.
func doubt(_ text: String) -> HTML {
  "<span class=\"doubt\">\(text)</span>"
}
