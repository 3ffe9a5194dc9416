import Diagnostics
import HTML
import Library
import Records
import Values

/// A figure as a row of the table of all figures; the row has the figure's identifier.
///
/// - Parameter hasSplits: Whether the table has a column for the split by sex.
func figureRow(_ figure: Figure, hasSplits: Bool, in page: PageContext) -> HTML {
  let words = page.words
  func cell(_ head: FiguresWord, _ value: HTML, _ classes: HTML = "") -> HTML {
    // On a narrow screen the label of a cell is shown beside its words. Only a split can be missing: that
    // by sex, of what is no people.
    value.isEmpty
      ? "<td class=\"nosplit\"></td>"
      : "<td\(classes) data-label=\"\(words(head))\"><div>\(value)</div></td>"
  }
  let label: HTML = """
    \(upperFirst(figure.label))\(page.cite(figure.sources))
    """
  return """
    <tr id="\(figure.id)"><th\(page.note(.place(figure.key, anchor: figure.id))) scope="row">\(label)\
    \(for: figureRowNotes(figure, in: page), { "<span class=\"note\">\($0)</span>" })</th>\
    \(cell(.value, valueText(of: figure, in: page), " class=\"n\""))\
    \(hasSplits ? cell(.sex, sexText(of: figure, in: page)) : nil)\
    \(cell(.time, figureTime(figure, in: page)))\
    \(cell(.place, placeText(of: figure, in: page)))</tr>\
    \(seriesRow(figure, columns: hasSplits ? 5 : 4, in: page))
    """
}

/// The numbers of a series, in a row of their own under the newest.
private func seriesRow(_ figure: Figure, columns: Int, in page: PageContext) -> HTML? {
  guard figure.isSeries else { return nil }
  return
    "<tr class=\"series\"><td colspan=\"\(columns)\">\(seriesTable(figure, in: page))</td></tr>"
}

/// The number with its unit; the number leads to the row itself, so that it can be passed on.
private func valueText(of figure: Figure, in page: PageContext) -> HTML {
  let text = FigureText(figure, page.words.figures)
  guard figure.latest.hasNumber else { return doubt(text.number()) }
  let link = "<a class=\"quiet\" href=\"#\(figure.id)\">\(text.number())</a>" as HTML
  return link + (text.unit.map { " <span class=\"note\">\($0)</span>" } ?? .empty)
}

/// Whether a row says anything of the sexes: the split, or that none is recorded of people.
func saysOfSexes(_ figure: Figure) -> Bool {
  figure.sex != nil || figure.measure.maySplitBySex
}

private func sexText(of figure: Figure, in page: PageContext) -> HTML {
  guard let sex = figure.sex else {
    guard saysOfSexes(figure) else { return .empty }
    return "<span class=\"note\">\(page.words(FiguresWord.noSplit))</span>"
  }
  var parts = [sexSplit(sex, of: figure, in: page) ?? publishedSplit(sex, of: figure, in: page)]
  if let note = sex.note { parts.append("<span class=\"note\">\(note)</span>") }
  return parts.joined()
}

/// What there is of a split that cannot be drawn, because the whole is not known.
func publishedSplit(
  _ sex: SexSplit, of figure: Figure, in page: PageContext
) -> HTML {
  let text = sex.numbers.map { group, number in
    splitWords(group, number, basis: sex.basis, unit: figure.measure, in: page)
  }.joined(separator: ", ")
  return text.isEmpty ? .empty : "<p>\(text)</p>"
}

/// The places that it is about, and for a flow from where and to where. Where it is about nothing but
/// the two, they are named once.
func placeText(of figure: Figure, in page: PageContext) -> HTML {
  let ends = [figure.from, figure.to].compactMap { $0 }
  let others = figure.geography.filter { !ends.contains($0) }
  guard ends.isEmpty || !others.isEmpty else { return flowLinks(figure, in: page) }
  let places = page.library.byName(figure.geography).map { page.link($0) }.joined(separator: ", ")
  let flow: String? =
    switch (figure.from, figure.to) {
    case (let from?, let to?):
      page.words(
        FiguresWord.flow, ["from": page.name(from), "to": page.words.inSentence(page.name(to))])
    case (let from?, nil):
      page.words(FiguresWord.flowFrom, naming: "from", page.name(from))
    case (nil, let to?): page.words(FiguresWord.flowTo, naming: "to", page.name(to))
    case (nil, nil): nil
    }
  return "\(places)\(if: flow, { " <span class=\"note\">(\($0))</span>" })"
}

/// `Arvenia to Belmora`, each with a link to its page.
private func flowLinks(_ figure: Figure, in page: PageContext) -> HTML {
  let words = page.words
  switch (figure.from, figure.to) {
  case (let from?, let to?):
    return filled(words(FiguresWord.flow), holes: ["from": from, "to": to], in: page)
  case (let from?, nil): return filled(words(FiguresWord.flowFrom), holes: ["from": from], in: page)
  case (nil, let to?): return filled(words(FiguresWord.flowTo), holes: ["to": to], in: page)
  case (nil, nil): return .empty
  }
}

/// All that qualifies a figure: what it is made of, what others say, what is disputed.
///
/// - Parameter isAtIndicator: Whether it is on the page of its indicator, where columns and other parts have
///   the statuses, the targets and the remarks of its numbers.
func figureRowNotes(
  _ figure: Figure, isAtIndicator: Bool = false, in page: PageContext
) -> [HTML] {
  var notes: [HTML] = []
  if let note = figure.note { notes.append(HTML.text(note)) }
  if !figure.isSeries, let note = figure.latest.note { notes.append(HTML.text(note)) }
  notes += observationNotes(
    figure.latest, of: figure, hasStatuses: !isAtIndicator, hasSplit: isAtIndicator, in: page)
  notes += meaningNotes(of: figure, isAtIndicator: isAtIndicator, in: page)
  if !figure.organizations.isEmpty {
    let links = linkList(figure.organizations, of: page.library.organizations, in: page)
    notes.append("\(page.words(FindWord.organizationsNamed)): \(links)")
  }
  if let parts = figure.parts { notes += partsNotes(figure, parts, in: page) }
  notes += figure.claims.map { claim in claimNote(claim, on: figure, in: page) }
  if let original = figure.restates.flatMap({ page.library.figures[$0] }) {
    notes.append("\(page.words(FiguresWord.restates)) \(rowLink(to: original, in: page))")
  }
  notes += figure.header.disputes.map { dispute -> HTML in
    let anchor = "#\(RecordKind.figure.rawValue)-\(figure.id)"
    let link: HTML = """
      <a href="\(page.href(Routes.questions))\(anchor)">\(dispute.question)</a>
      """
    return doubt(page.words(FiguresWord.disputed)) + " " + link
  }
  return notes
}

private func partsNotes(
  _ figure: Figure, _ parts: Figure.Parts, in page: PageContext
) -> [HTML] {
  let (one, many): (FiguresWord, FiguresWord) =
    parts.relation == .sum ? (.onePart, .parts) : (.includesOne, .includes)
  var notes = [HTML.text(page.words.count(parts.figures.count, one, many))]
  if let difference = parts.difference?.value {
    notes.append(doubt(difference))
  } else if let difference = partsDifference(of: figure, in: page) {
    notes.append(doubt(difference))
  }
  return notes
}

private func claimNote(
  _ claim: Figure.Claim, on figure: Figure, in page: PageContext
) -> HTML {
  claimWords(claim, on: figure, in: page) + HTML.text(claim.note.map { ". \($0)" } ?? "")
}

/// What a claim gives, with its time and sources. Only a number that cannot be the figure's is a
/// doubt, and only where it is in no source of the figure does another source say it.
func claimWords(_ claim: Figure.Claim, on figure: Figure, in page: PageContext) -> HTML {
  let text = claimText(claim, on: figure, in: page)
  return (figure.isContradicted(by: claim) ? doubt(text) : HTML.text(text))
    + page.cite(claim.sources)
}

/// The same without its mark and its sources.
func claimText(_ claim: Figure.Claim, on figure: Figure, in page: PageContext) -> String {
  let value = claimValue(claim, on: figure, in: page)
  let isContradiction = figure.isContradicted(by: claim)
  let (plain, dated): (FiguresWord, FiguresWord) =
    isContradiction && !figure.hasSources(of: claim)
    ? (.claim, .claimAsOf) : (.alsoGiven, .alsoGivenAsOf)
  return claim.asOf.map { page.words(dated, ["value": value, "time": page.words.asOf($0)]) }
    ?? page.words(plain, ["value": value])
}

private func rowLink(to figure: Figure, in page: PageContext) -> HTML {
  "<a href=\"\(page.href(to: figure))\">\(figure.label)</a>"
}

/// The words with a capital first letter.
func upperFirst(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
