import Diagnostics
import HTML
import Records
import Values

/// What is said of single numbers: which are provisional, revised or counted in another way, remarks, and
/// how older numbers are broken down. Nil where there is nothing.
func numberNotes(_ figures: [Figure], in page: PageContext) -> PageSection? {
  let notes = NumberNotes(figures, in: page)
  let parts = ObservationStatus.allCases.compactMap { notes.part(of: $0) } + notes.others
  guard !parts.isEmpty else { return nil }
  return PageSection(.numberNotes, page.words(IndicatorWord.notes), parts.joined())
}

private struct NumberNotes {
  /// A number with the name of its place.
  private struct Entry {
    let name: String
    let figure: Figure
    let observation: Observation
  }

  private let page: PageContext
  private let entries: [Entry]

  /// A list of more is left to the data files; the marks in the table stay.
  private static let most = 300

  init(_ figures: [Figure], in page: PageContext) {
    self.page = page
    let names = drawnNames(of: figures, isAlwaysByPlace: true, in: page)
    entries = zip(figures, names).flatMap { figure, name in
      figure.observations.map { Entry(name: name, figure: figure, observation: $0) }
    }
  }

  func part(of status: ObservationStatus) -> HTML? {
    let marked = entries.filter { $0.observation.statuses.contains(status) }
    guard !marked.isEmpty else { return nil }
    let words = page.words
    return """
      <h3>\(words.label(status))</h3><p class="measure">\(words(status.meaning))</p>\
      \(list(marked) { status == .breakInSeries ? $0.observation.note.map { HTML.text($0) } : nil })
      """
  }

  /// Remarks that are not of a break, and the breakdowns of numbers that are not the newest.
  var others: [HTML] {
    let words = page.words
    let remarks = entries.filter {
      $0.observation.note != nil && !$0.observation.statuses.contains(.breakInSeries)
        && ($0.figure.isSeries || $0.observation.range != $0.figure.latest.range)
    }
    let divided = entries.filter {
      !$0.observation.breakdowns.isEmpty && $0.observation.range != $0.figure.latest.range
    }
    return [
      remarks.isEmpty
        ? nil
        : """
        <h3>\(words(IndicatorWord.remarks))</h3>\
        \(list(remarks) { $0.observation.note.map { HTML.text($0) } })
        """,
      divided.isEmpty
        ? nil
        : """
        <h3>\(words(IndicatorWord.breakdowns))</h3>\(list(divided) { breakdowns(of: $0) })
        """,
    ].compactMap { $0 }
  }

  private func breakdowns(of entry: Entry) -> HTML? {
    let texts = entry.observation.breakdowns.map {
      breakdownText($0, of: entry.figure, in: page)
    }
    return HTML.text(texts.joined(separator: "; "))
  }

  private func list(_ entries: [Entry], _ text: (Entry) -> HTML?) -> HTML {
    let words = page.words
    guard entries.count <= Self.most else {
      let count = words(IndicatorWord.moreInData, ["n": words.number(entries.count)])
      return "<p class=\"measure\">\(count)</p>"
    }
    let items = entries.map { entry -> HTML in
      let time = timeWords(of: entry.observation, in: page)
      let name =
        time.map { words(IndicatorWord.noteOf, ["place": entry.name, "time": $0]) } ?? entry.name
      let anchor =
        entry.figure.isSeries
        ? entry.figure.anchor(of: entry.observation) : entry.figure.id
      return "<li><a href=\"#\(anchor)\">\(name)</a>\(if: text(entry), { ": \($0)" })</li>"
    }
    let body = "<ul>\(items)</ul>" as HTML
    guard entries.count > 12 else { return body }
    let count = words.count(entries.count, IndicatorWord.oneNote, IndicatorWord.someNotes)
    return "<details><summary>\(count)</summary>\(body)</details>"
  }
}

extension ObservationStatus {
  /// What a status means, in one sentence.
  fileprivate var meaning: IndicatorWord {
    switch self {
    case .provisional: .noteProvisional
    case .estimated: .noteEstimated
    case .imputed: .noteImputed
    case .forecast: .noteForecast
    case .revised: .noteRevised
    case .breakInSeries: .noteBreakInSeries
    }
  }
}
