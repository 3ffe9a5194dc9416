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
