import Diagnostics
import HTML
import Library
import Records
import Values

/// Every number of a series with its time, oldest first. Each row has an anchor of its own.
func seriesTable(_ figure: Figure, in page: PageContext) -> HTML {
  let words = page.words
  let rows = figure.observations.map { seriesRow($0, of: figure, in: page) }
  let count = words.count(figure.observations.count, SeriesWord.oneNumber, SeriesWord.numbers)
  // A list of this length is no longer than the screen of a phone, and is printed.
  let state: HTML? = figure.observations.count > 12 ? nil : " open"
  return """
    <details\(state)><summary>\(count) \(sparkline(of: figure, in: page))</summary><table class="series"><caption class="vh">\
    \(upperFirst(figure.label))</caption><thead><tr><th scope="col">\(words(FiguresWord.time))</th>\
    <th scope="col" class="n">\(upperFirst(figure.measure.text))</th>\
    <th scope="col">\(words(SeriesWord.remarks))</th></tr></thead><tbody>\(rows)</tbody></table>\
    </details>
    """
}

/// The shape of a series with its first and its last number. Nil where there is one number only.
func sparkline(of figure: Figure, in page: PageContext) -> HTML? {
  Sparkline(line: DrawnLine(figure, name: "", in: page), words: page.words).html()
}

/// A short series in a line, with the unit behind its first number: `406 meetings (2014), 496 (2015)`. Of a
/// longer one, the newest number.
func seriesText(_ figure: Figure, in page: PageContext) -> String {
  let shown = figure.observations.count <= 4 ? figure.observations : [figure.latest]
  return shown.enumerated().map { index, observation in
    let text = FigureText(figure, page.words.figures, at: observation)
    let value = index == 0 && !text.isNamedByLabel ? text.value() : text.number()
    guard let time = timeWords(of: observation, in: page) else { return value }
    return page.words(SeriesWord.ofTime, ["value": value, "time": time])
  }.joined(separator: ", ")
}

private func seriesRow(
  _ observation: Observation, of figure: Figure, in page: PageContext
) -> HTML {
  let text = FigureText(figure, page.words.figures, at: observation)
  let time: HTML =
    timeWords(of: observation, in: page).map { HTML.text($0) }
    ?? doubt(page.words(DateWord.periodNotStated))
  let value: HTML =
    observation.hasNumber ? HTML.text(text.number()) : doubt(text.number())
  var notes = observationNotes(observation, of: figure, in: page)
  if let note = observation.note { notes.append(HTML.text(note)) }
  if let sex = figure.sexSplit(of: observation) {
    notes.append(publishedSplit(sex, of: figure, in: page))
    if let note = sex.note { notes.append(HTML.text(note)) }
  }
  let remarks: HTML =
    notes.isEmpty
    ? "<td class=\"nosplit\"></td>" : "<td>\(notes.joined(separator: "; "))</td>"
  let citation = observation.hasOwnSources ? page.cite(observation.sources) : .empty
  return """
    <tr><th id="\(figure.anchor(of: observation))" scope="row">\(time)\(citation)</th>\
    <td class="n">\(value)</td>\(remarks)</tr>
    """
}

/// What its source says of one number: its interval, its status, what it is broken down by.
///
/// - Parameters:
///   - hasStatuses: Whether to say its statuses.
///   - hasSplit: Whether to say how it is divided by sex, which has a column in other tables.
func observationNotes(
  _ observation: Observation, of figure: Figure, hasStatuses: Bool = true, hasSplit: Bool = false,
  in page: PageContext
) -> [HTML] {
  let words = page.words
  var notes: [HTML] = hasStatuses ? observation.statuses.map { HTML.text(words.label($0)) } : []
  if let interval = FigureText(figure, words.figures, at: observation).interval {
    notes.append(HTML.text(words(SeriesWord.interval, ["range": interval])))
  }
  for breakdown in observation.breakdowns where hasSplit || !figure.isSplitBySex(breakdown) {
    notes.append(HTML.text(breakdownText(breakdown, of: figure, in: page)))
    if let note = breakdown.note { notes.append(HTML.text(note)) }
  }
  return notes
}

/// `By age: 0-14: 40; 15-64: 60`, with what the parts leave of the whole.
func breakdownText(_ breakdown: Breakdown, of figure: Figure, in page: PageContext) -> String {
  let words = page.words
  var parts = breakdown.parts.map { part in
    words(
      SeriesWord.part,
      [
        "part": partName(part.word, in: page),
        "value": partValue(part, of: breakdown, figure, in: page),
      ]
    )
  }
  if breakdown.isComplete == false { parts.append(words(SeriesWord.restNotGiven)) }
  return words(
    SeriesWord.by,
    [
      "dimension": lowerFirst(words.label(breakdown.dimension)),
      "parts": parts.joined(separator: "; "),
    ])
}

/// What a part of a breakdown is called.
func partName(_ word: Breakdown.Word, in page: PageContext) -> String {
  switch word {
  case .concept(let concept): lowerFirst(concept.label)
  case .age(let age): age.text
  case .place(let place): page.name(place)
  }
}

func partValue(
  _ part: Breakdown.Part, of breakdown: Breakdown, _ figure: Figure, in page: PageContext
) -> String {
  guard let value = part.value?.value else {
    return page.words.figures.absence(part.missing)
  }
  if breakdown.basis == .percent { return page.words.percent(value) }
  return page.words.figures.number(value, figure.measure, qualifier: part.qualifier)
}

/// What a figure means: its definition, method, prices, and what it is aimed at.
func meaningNotes(
  of figure: Figure, isAtIndicator: Bool = false, in page: PageContext
) -> [HTML] {
  let words = page.words
  var notes: [HTML] = []
  let indicator = page.library.indicator(of: figure)
  if let year = figure.priceYear, !isAtIndicator || year != indicator?.priceYear {
    notes.append(HTML.text(words(SeriesWord.prices, ["year": String(year)])))
  }
  // What the indicator says of all its figures is said there.
  if let definition = figure.definition, definition != indicator?.definition {
    notes.append(HTML.text(words(SeriesWord.definition, ["text": definition])))
  }
  if let method = figure.method, method != indicator?.method {
    notes.append(HTML.text(words(SeriesWord.method, ["text": method])))
  }
  if let baseline = figure.baseline {
    notes.append(goalNote(baseline, .baseline, of: figure, in: page))
  }
  if !isAtIndicator {
    notes += figure.targets.map { goalNote($0, .target, of: figure, in: page) }
  }
  return notes
}

/// What is aimed at with its time, for a column of targets: `up to 6 % (2030)`.
func goalText(_ goal: FigureGoal, of figure: Figure, in page: PageContext) -> HTML {
  let words = page.words
  let value = words.figures.value(goal.value.value, figure.measure, qualifier: goal.qualifier)
  let text = words(
    SeriesWord.ofTime, ["value": value, "time": words.period(goal.period.value)])
  return "\(text)\(setters(of: goal, in: page))\(page.cite(goal.sources))"
}

/// The plan or the law that sets a goal, behind a colon.
private func setters(of goal: FigureGoal, in page: PageContext) -> HTML {
  let plan = goal.plan.flatMap { page.library.plans[$0] }
  let law = goal.instrument.flatMap { page.library.instruments[$0] }
  let links =
    [plan.map { "<a href=\"\(page.href(to: $0))\">\($0.displayName)</a>" as HTML }]
    + [law.map { "<a href=\"\(page.href(to: $0))\">\($0.displayName)</a>" as HTML }]
  let setBy = links.compactMap { $0 }
  return setBy.isEmpty ? .empty : ": " + setBy.joined(separator: ", ")
}

private func goalNote(
  _ goal: FigureGoal, _ word: SeriesWord, of figure: Figure, in page: PageContext
) -> HTML {
  let words = page.words
  let value = words.figures.value(goal.value.value, figure.measure, qualifier: goal.qualifier)
  let text = words(word, ["value": value, "time": words.period(goal.period.value)])
  return """
    \(text)\(setters(of: goal, in: page))\(page.cite(goal.sources))\(if: goal.note, { ". \($0)" })
    """
}
