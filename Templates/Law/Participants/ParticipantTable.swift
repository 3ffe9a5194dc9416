import HTML
import Library
import Records
import Values

/// Who takes part in a treaty, with the dates of all steps, as the United Nations Treaty Collection lists
/// them; below the table what participants have declared. Nil where the records name nobody.
func participants(in instrument: Instrument, _ page: PageContext) -> PageSection? {
  let parts = participantParts(of: instrument, in: page)
  guard !parts.isEmpty else { return nil }
  return page.section(.participants, ParticipantWord.title) {
    let stepped = parts.filter(\.hasColumns)
    let table: HTML? = stepped.isEmpty ? nil : table(of: stepped, in: instrument, page)
    return """
      \(table)\(withoutSteps(parts, in: instrument, page))\
      \(participantStatements(of: instrument, in: page))
      """
  }
}

/// Where each participant is with a treaty, by name. An agreement of two has a table only if a step of
/// one of them is recorded, since its page names both.
private func participantParts(
  of instrument: Instrument, in page: PageContext
) -> [Participation] {
  guard instrument.hasParticipantTable else { return [] }
  let library = page.library
  let parts = library.byName(library.namedPlaces(of: instrument))
    .map { library.participation(of: $0, in: instrument) }
    .filter { $0.isKnown && $0.states != [.notParty] || !$0.remarks.isEmpty }
  let hasSteps = parts.contains { part in
    !part.remarks.isEmpty || part.steps.contains { $0.subject != .whole }
  }
  return hasSteps || instrument.scope != .bilateral ? parts : []
}

private func table(
  of parts: [Participation], in instrument: Instrument, _ page: PageContext
) -> HTML {
  let steps = parts.flatMap(\.participantSteps)
  let used = Set(steps.compactMap { ParticipantColumn($0.state) })
  // A column in which nobody has a step would be one of dashes.
  let columns = ParticipantColumn.allCases.filter(used.contains)
  let hasDashes = parts.contains { part in
    !columns.allSatisfy { column in
      part.participantSteps.contains { ParticipantColumn($0.state) == column }
    }
  }
  let heads = columns.map { head(of: $0, steps, in: page) }
  let marks: HTML? =
    hasDashes ? "<p class=\"meta\">\(page.words(ParticipantWord.marks))</p>" : nil
  let rows = parts.map { part in
    // Beside each cell of a narrow screen there is room for a short name only.
    let cells = columns.map { column in
      """
      <td data-label="\(page.words(column.head))"><span>\(cell(column, of: part, in: instrument, page))</span></td>
      """ as HTML
    }
    return "<tr>\(rowHead(of: part, in: instrument, page))\(cells)</tr>" as HTML
  }
  return """
    <table class="records participants"><caption class="vh">\
    \(page.words(ParticipantWord.caption))</caption><thead><tr>\
    <th scope="col">\(page.words(ParticipantWord.participant))</th>\
    \(for: heads, { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\(rows)</tbody></table>\
    \(marks)
    """
}

/// Those of whom no step is on record, in a line for each thing that is said of them: that they are named
/// as parties, or on the way to it.
private func withoutSteps(
  _ parts: [Participation], in instrument: Instrument, _ page: PageContext
) -> HTML {
  var groups: [(standing: String, names: [HTML])] = []
  for part in parts where !part.hasColumns {
    guard let place = part.place else { continue }
    let standing = notes(on: part, in: instrument, page)
      .map { lowerFirst($0.text) }.joined(separator: ", ")
    let name = page.link(place)
    if let index = groups.firstIndex(where: { $0.standing == standing }) {
      groups[index].names.append(name)
    } else {
      groups.append((standing, [name]))
    }
  }
  return groups.map { standing, names -> HTML in
    let intro = page.words(ParticipantWord.noStepOnRecord, ["standing": upperFirst(standing)])
    return "<p class=\"meta measure\">\(intro) \(names.joined(separator: ", "))</p>"
  }.joined()
}

/// What no column has: that a participant is only named, or is on the way, and through whom.
private func notes(
  on part: Participation, in instrument: Instrument, _ page: PageContext
) -> [(text: String, isDoubt: Bool)] {
  var notes: [(text: String, isDoubt: Bool)] = []
  if part.isDisputed { notes.append((page.words(ParticipationWord.sourcesDisagree), true)) }
  for state in part.states where ParticipantColumn(state) == nil {
    let words = lowerFirst(page.words(participationWord(state, of: instrument.type)))
    notes.append((words, state == .notKnown))
  }
  if let region = part.region.flatMap({ page.library.regions[$0] }) {
    let words = page.words(
      ParticipationWord.through, naming: "region", region.acronym ?? region.name)
    notes.append((words, false))
  }
  return notes
}

/// The name of a column; that of consent explains the letters that are in it: `Ratification, accession
/// (a), succession (d)`.
private func head(
  of column: ParticipantColumn, _ steps: [Participation.Step], in page: PageContext
) -> String {
  guard column == .consent else { return page.words(column.head) }
  let states = Set(steps.map(\.state))
  let forms = ParticipationState.allCases.filter(states.contains).compactMap(\.consentMark)
    .map { letter, word in
      page.words(
        ParticipantWord.formWithLetter, ["form": page.words(word), "letter": letter])
    }
  guard !forms.isEmpty else { return page.words(ParticipantWord.consent) }
  return page.words(
    ParticipantWord.consentOfAnyForm, ["forms": forms.joined(separator: ", ")])
}

private func rowHead(
  of part: Participation, in instrument: Instrument, _ page: PageContext
) -> HTML {
  let name = part.place.map { page.link($0) }
  let lines = notes(on: part, in: instrument, page).map {
    " <span class=\"note\">\($0.isDoubt ? doubt($0.text) : HTML.text($0.text))</span>" as HTML
  }
  return "<th scope=\"row\">\(name)\(lines)</th>"
}

/// What a participant has in one column, by date. Without anything, a dash that is read as words.
private func cell(
  _ column: ParticipantColumn, of part: Participation, in instrument: Instrument,
  _ page: PageContext
) -> HTML {
  let steps = part.participantSteps.filter { ParticipantColumn($0.state) == column }
  guard !steps.isEmpty else {
    return """
      <span aria-hidden="true">—</span><span class="vh">\(page.words(ParticipantWord.noStep))</span>
      """
  }
  return steps.map { line($0, of: part, in: instrument, page) }.joined(separator: " ")
}

private func line(
  _ step: Participation.Step, of part: Participation, in instrument: Instrument,
  _ page: PageContext
) -> HTML {
  let words = page.words
  let time: HTML =
    if let date = step.date {
      step.isAnnounced
        ? HTML.text(words(ParticipantWord.announced, ["date": words.date(date)]))
        : timeText(date, in: page)
    } else {
      HTML.text(step.asOf.map { words.asOf($0) } ?? words(ParticipantWord.noDate))
    }
  let name: HTML? =
    step.state.isNamedByColumn
    ? nil : "\(stepWords(step, of: part, in: instrument, page)) "
  let letter = step.state.consentMark.map { letter, word in
    " <abbr title=\"\(words(word))\">\(letter)</abbr>" as HTML
  }
  return """
    <span class="said">\(name)\(time)\(letter)\(page.cite(step.sources))\
    \(if: step.doubt, { " <span class=\"note\">\(doubt($0))</span>" })</span>
    """
}

extension Participation {
  /// Whether any column of the table has a step of it.
  fileprivate var hasColumns: Bool {
    participantSteps.contains { ParticipantColumn($0.state) != nil }
  }

  /// The steps that are its own and not the end of the whole, by date. Of a step that one source dates,
  /// no line says that another does not.
  fileprivate var participantSteps: [Step] {
    let own = steps.filter { step in
      step.subject != .whole
        && (step.date != nil || !steps.contains { $0.subject != .whole && $0.dates(step) })
    }
    return own.enumerated().sorted { left, right in
      guard let date = left.element.date, let other = right.element.date else {
        let isDated = left.element.date != nil
        return isDated == (right.element.date != nil) ? left.offset < right.offset : isDated
      }
      return (date, left.offset) < (other, right.offset)
    }.map(\.element)
  }
}
