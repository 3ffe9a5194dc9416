import HTML
import Library
import Records

/// Where a country or region stands with an instrument, or what is said of the instrument itself:
/// every step in words, with its date and its source.
func participationCell(
  _ participation: Participation, of instrument: Instrument, in page: PageContext
) -> HTML {
  var lines: [HTML] = []
  if participation.isDisputed {
    lines.append(doubt(page.words(ParticipationWord.sourcesDisagree)))
  }
  // Being named and being ruled out by a full list are no steps: the record itself says so.
  for state in participation.states
  where !participation.steps.contains(where: { $0.state == state }) {
    lines.append(recordedLine(state, of: participation, in: instrument, page))
  }
  lines += participation.steps.map { step in
    stepLine(step, of: participation, in: instrument, page)
  }
  lines += participation.remarks.map { remarkLine($0, of: instrument, in: page) }
  if participation.mayBeCurrent { lines += followerLines(of: instrument, in: page) }
  return lines.map { "<span class=\"said\">\($0)</span>" as HTML }.joined(separator: " ")
}

/// A state that rests on the list of parties, or on nothing.
private func recordedLine(
  _ state: ParticipationState, of participation: Participation, in instrument: Instrument,
  _ page: PageContext
) -> HTML {
  let words = page.words(participationWord(state, of: instrument.type))
  switch state {
  case .notKnown:
    // A no that stands against it has its own line with its own sources.
    let refusals = participation.steps.flatMap(\.sources)
    let silences = participation.sources.filter { citation in
      !refusals.contains {
        $0.source == citation.source && $0.locator == citation.locator
      }
    }
    return "\(doubt(words))\(page.cite(silences))"
  case .notParty:
    return "<span class=\"none\">\(words)</span>\(citeOnce(participation.sources, in: page))"
  default:
    let cites = citeOnce(participation.namings, in: page)
    return "<b>\(words)</b>\(cites)\(through(participation.region, in: page))"
  }
}

private func stepLine(
  _ step: Participation.Step, of participation: Participation, in instrument: Instrument,
  _ page: PageContext
) -> HTML {
  let words = HTML.text(stepWords(step, of: participation, in: instrument, page))
  let name: HTML =
    step.isToday && participation.states.contains(step.state)
    ? "<b>\(words)</b>" : "<span>\(words)</span>"
  return """
    \(name)\
    \(if: stepTime(step, of: participation, in: page), { " \($0)" })\
    \(page.cite(step.sources))\(subjectNote(step.subject, in: page))\
    \(if: step.doubt, { " <span class=\"note\">\(doubt($0))</span>" })
    """
}

/// What a party said of how far or where it is bound, with its date and source.
private func remarkLine(
  _ remark: Participation.Remark, of instrument: Instrument, in page: PageContext
) -> HTML {
  let name = eventWords(remark.event, on: remark.date, in: page)
  let place = remark.place.map { " · \($0)" } ?? ""
  let against = remark.against.map { " " + answeredWords($0, of: instrument, in: page) }
  let time: HTML =
    remark.date == nil
    ? "<span class=\"quiet\">\(page.words(DateWord.notStated))</span>"
    : timeText(remark.date, in: page)
  return """
    <span>\(name + place + (against ?? ""))</span> \(time)\(page.cite(remark.sources))\
    \(subjectNote(remark.subject, in: page))\
    \(if: remark.doubt, { " <span class=\"note\">\(doubt($0))</span>" })
    """
}

/// That another instrument has followed, whoever took part in this one.
func followerLines(of instrument: Instrument, in page: PageContext) -> [HTML] {
  followers(of: instrument, in: page).map { "<span class=\"note\">\($0)</span>" }
}

/// What a step is called: by its event where that says more, and as announced before its day.
func stepWords(
  _ step: Participation.Step, of participation: Participation, in instrument: Instrument,
  _ page: PageContext
) -> String {
  if step.isAnnounced, let event = step.event { return announcement(of: event, in: page) }
  return participation.distinguishingEvent(of: step).map { page.words.label($0) }
    ?? page.words(participationWord(step.state, of: instrument.type))
}

/// Of whom a step is said, where it is not the place itself.
private func subjectNote(_ subject: Participation.Subject, in page: PageContext) -> HTML? {
  switch subject {
  case .itself: nil
  case .members(let region): through(region, in: page)
  case .whole: " <span class=\"note\">(\(page.words(LegalWord.ownEvent)))</span>"
  }
}

/// When a step was taken, or that no source says, and the time of a status. Nil where another line
/// gives the date.
private func stepTime(
  _ step: Participation.Step, of participation: Participation, in page: PageContext
) -> HTML? {
  if step.date != nil { return timeText(step.date, in: page) }
  let isMissed = step.isEvent && !participation.steps.contains { $0.dates(step) }
  let asOf = step.asOf.map { page.words.asOf($0) }
  let parts = [isMissed ? page.words(DateWord.notStated) : nil, asOf].compactMap { $0 }
  guard !parts.isEmpty else { return nil }
  return "<span class=\"quiet\">\(parts.joined(separator: ", "))</span>"
}

private func through(_ region: Reference<Region>?, in page: PageContext) -> HTML? {
  guard let region = region.flatMap({ page.library.regions[$0] }) else { return nil }
  let words = page.words(
    ParticipationWord.through, naming: "region", region.acronym ?? region.name)
  return " <span class=\"note\">\(words)</span>"
}

extension Participation {
  /// Whether it says of somebody that they take part, and not that this has ended.
  fileprivate var mayBeCurrent: Bool {
    place != nil && states.contains { $0 > .notParty && (!$0.isStop || $0 == .suspended) }
  }
}

extension Participation.Step {
  /// Whether it gives a date to what the other says without one.
  func dates(_ other: Participation.Step) -> Bool { state == other.state && date != nil }

  /// Whether it is something that happens on a day, so that a missing date is missed.
  var isEvent: Bool {
    switch state {
    case .notKnown, .notParty, .party, .underDevelopment, .pursuingRatification, .superseded: false
    default: true
    }
  }
}

/// The word for a state: who has joined a declaration is not called its party.
func participationWord(
  _ state: ParticipationState, of type: InstrumentKind
) -> ParticipationWord {
  switch state {
  case .notKnown: .notKnown
  case .notParty: type.hasParties ? .notParty : .notTakingPart
  case .party: type.hasParties ? .namedAsParty : .namedAsTakingPart
  case .underDevelopment: .underDevelopment
  case .concluded: .concluded
  case .adopted: .adopted
  case .endorsed: .endorsed
  case .signed: .signed
  case .pursuingRatification: .pursuingRatification
  case .provisionallyApplied: .provisionallyApplied
  case .provisionalApplicationEnded: .provisionalApplicationEnded
  case .signedDefinitively: .signedDefinitively
  case .approved: .approved
  case .accepted: .accepted
  case .ratified: .ratified
  case .formallyConfirmed: .formallyConfirmed
  case .acceded: .acceded
  case .succeeded: .succeeded
  case .inForce: .inForce
  case .suspended: .suspended
  case .superseded: .superseded
  case .membershipEnded: .membershipEnded
  case .ended: .ended
  case .withdrawn: .withdrawn
  }
}
