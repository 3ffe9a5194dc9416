extension Instrument {
  /// Where timelines place the instrument: at its earliest event, or at the time that it covers
  /// where that is earlier; then there is no event. Nil when no source gives a date.
  package var placeInTime: (date: PartialDate, event: LegalEventType?)? {
    var first: (date: PartialDate, event: LegalEventType?)?
    for event in events {
      guard let date = event.date else { continue }
      if first.map({ date < $0.date }) ?? true { first = (date, event.type) }
    }
    guard let period, first.map({ period.lower <= $0.date.lower }) ?? true else { return first }
    return (period, nil)
  }

  /// The date by which timelines order the instrument.
  package var firstDate: PartialDate? { placeInTime?.date }

  /// Whether it is an event or a step of policy rather than a text.
  package var isPolicyEvent: Bool {
    switch type {
    case .bodyEstablished, .policyEvent, .meeting, .facility, .rating: true
    default: false
    }
  }
}
