import HTML
import Library
import Records
import Values

/// The first date of an instrument itself in words. Where sources disagree on it, each that they give.
/// Nil where no source gives one.
func ownDateWords(of instrument: Instrument, in page: PageContext) -> String? {
  guard let date = instrument.ownDate else { return nil }
  return openDates(date, of: instrument, in: page) ?? page.words.date(date)
}

/// The same to be written behind the instrument's name; nil where the name says the year itself, as does
/// 'Water Act, 2002'.
func ownDateWords(
  of instrument: Instrument, behind name: String, in page: PageContext
) -> String? {
  guard let date = ownDateWords(of: instrument, in: page) else { return nil }
  let year = instrument.ownDate.map { String($0.lower.year) } ?? ""
  return name.split { !$0.isNumber }.contains { $0 == year } ? nil : date
}

/// The same, machine-readable where it is one date.
func ownDateText(of instrument: Instrument, in page: PageContext) -> HTML? {
  guard let date = instrument.ownDate else { return nil }
  return openDates(date, of: instrument, in: page).map { doubt($0) } ?? timeText(date, in: page)
}

/// Every date that sources give for what one of them dates so. Nil where they agree.
private func openDates(
  _ date: PartialDate, of instrument: Instrument, in page: PageContext
) -> String? {
  disputedDates(of: instrument, in: page).first { $0.contains(date) }.map { dates in
    page.words(
      LegalWord.datesDiffer,
      ["dates": dates.map { page.words.date($0) }.joined(separator: ", ")])
  }
}

/// The dates of each event of the instrument itself on which sources disagree, each once.
private func disputedDates(of instrument: Instrument, in page: PageContext) -> [[PartialDate]] {
  let events = page.library.disputedDates(of: instrument).map { $0.compactMap(\.date) }
  let parts = page.library.disputedParts(of: instrument)
    .filter { $0.place == nil && $0.states.count == 1 }
    .map { disputedSteps($0).compactMap(\.date) }
  return (events + parts).map { dates in
    var once: [PartialDate] = []
    for date in dates.sorted() where !once.contains(date) { once.append(date) }
    return once
  }
}
