import HTML
import Library
import Records
import Values

/// What happened on a date, or what is announced where the edition is older than the date.
func eventWords(_ event: LegalEventType, on date: PartialDate?, in page: PageContext) -> String {
  let isAnnounced = date.map { $0.lower > page.library.settings.date } ?? false
  return isAnnounced ? announcement(of: event, in: page) : page.words.label(event)
}

/// What is announced and has not happened: `To come into force`.
func announcement(of event: LegalEventType, in page: PageContext) -> String {
  switch event.meaning {
  case .inForce: page.words(LegalWord.toComeIntoForce)
  case .tookEffect: page.words(LegalWord.toTakeEffect)
  case .withdrawn: page.words(LegalWord.withdrawalToTakeEffect)
  case .expired: page.words(LegalWord.toExpire)
  case .repealed: page.words(LegalWord.toBeRepealed)
  case .suspended: page.words(LegalWord.toBeSuspended)
  default: page.words(LegalWord.announced, ["event": lowerFirst(page.words.label(event))])
  }
}

/// What happened, with all that says to which part of the text and where: `Came into force · ss 1-6`.
func eventWords(
  _ event: LegalEvent, of instrument: Instrument, in page: PageContext
) -> String {
  let details = [event.provision, event.territory, event.place].compactMap { $0 }
  let name = eventWords(event.type, on: event.date, in: page)
  let against = event.against.map { " " + answeredWords($0, of: instrument, in: page) }
  return name + (against ?? "") + details.map { " · \($0)" }.joined()
}

/// What an objection answers: `against the reservation of Estonia`.
func answeredWords(
  _ party: Place, of instrument: Instrument, in page: PageContext
) -> String {
  let own = instrument.events.filter { $0.parties.contains(party) }
  let hasReservation = own.contains { $0.type == .reservation }
  let hasDeclaration = own.contains { $0.type == .declaration }
  let word: LegalWord =
    if hasReservation == hasDeclaration {
      .againstEither
    } else {
      hasReservation ? .againstReservation : .againstDeclaration
    }
  return page.words(word, naming: "party", page.name(party))
}

/// When it happened; next to it the date in another calendar, as the source prints it.
func eventTime(_ event: LegalEvent, in page: PageContext) -> HTML {
  var date =
    event.date == nil ? doubt(page.words(LegalWord.notStated)) : timeText(event.date, in: page)
  if event.isDateInferred {
    date += " <span class=\"note\">(\(page.words(LegalWord.inferred)))</span>"
  }
  guard let printed = event.asPrinted else { return date }
  let note = page.words(LegalWord.asPrinted, ["date": printed])
  return "\(date) <span class=\"note\">\(note)</span>"
}
