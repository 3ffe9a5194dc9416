import HTML
import Library
import Records
import Values

/// All bilateral instruments by their parties: what, how far and since when, by which source.
func bilateralTable(_ rows: [ParticipationRow], in page: PageContext) -> HTML {
  let words = page.words
  // The rows come by date; within a pair they keep that order.
  let pairs = Dictionary(grouping: rows) { pairName(of: $0.instrument, in: page) }
  // A text whose parties nobody states comes after those that can be looked up.
  let unnamed = words(ParticipationWord.partiesNotStated)
  let named = pairs.filter { $0.key != unnamed }
  let inOrder =
    page.library.collation.sorted(named, by: \.key, then: \.key)
    + pairs.filter { $0.key == unnamed }
  let groups = inOrder.map { pair, rows -> HTML in
    """
    <tbody><tr><th scope="rowgroup" colspan="3">\(pair)</th></tr>\
    \(rows.map { bilateralRow($0, in: page) })</tbody>
    """
  }
  let heads = [
    words(ParticipationWord.instrument), words(ParticipationWord.standing), words(LegalWord.kind),
  ].map { "<th scope=\"col\">\($0)</th>" as HTML }
  return """
    <table class="records pairs"><caption class="vh">\(words(ParticipationWord.bilateralCaption))\
    </caption><thead><tr>\(heads)</tr></thead>\(groups)</table>
    """
}

private func bilateralRow(_ row: ParticipationRow, in page: PageContext) -> HTML {
  let words = page.words
  let instrument = row.instrument
  // Who has no answer in the next column is given the status there, which says it too.
  let followed: HTML? =
    row.answers.isEmpty
    ? nil : followerLines(of: instrument, in: page).map { " \($0)" as HTML }.joined()
  return """
    <tr id="\(row.anchor)"><th scope="row">\(instrumentLink(instrument, in: page))\(followed)</th>\
    <td data-label="\(words(ParticipationWord.standing))"><span>\
    \(standing(row, in: page))</span></td>\
    <td data-label="\(words(LegalWord.kind))">\(kindName(of: instrument, in: page))</td></tr>
    """
}

/// Where the parties stand; a text between other bodies than states has its status.
private func standing(_ row: ParticipationRow, in page: PageContext) -> HTML {
  guard !row.answers.isEmpty else { return statusText(of: row.instrument, in: page) ?? .empty }
  return row.answersOfPair.map { part -> HTML in
    let name = part.place.map {
      "<span class=\"said\">\(page.name($0)):</span> " as HTML
    }
    return "\(name)\(participationCell(part, of: row.instrument, in: page))"
  }.joined(separator: " ")
}

/// `Cambodia and Thailand`, whichever the record names first. Says so where it names none.
func pairName(of instrument: Instrument, in page: PageContext) -> String {
  let names =
    page.library.collation.sorted(instrument.parties.map { page.name($0) })
    + instrument.otherParties
  guard let last = names.last else { return page.words(ParticipationWord.partiesNotStated) }
  guard names.count > 1 else { return last }
  return page.words(
    ParticipationWord.and,
    ["first": names.dropLast().joined(separator: ", "), "last": last])
}
