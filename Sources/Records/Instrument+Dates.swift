extension Instrument {
  /// Every date of its events and the time that it covers, in order: its places on timelines.
  package var timelineDates: [TimelineDate] { TimelineDate.all(of: self) }

  /// The earliest date that any source gives: of an event, or of the time that it covers. Timelines
  /// order instruments by it.
  package var firstDate: PartialDate? {
    (events.compactMap(\.date) + [period].compactMap { $0 }).min()
  }

  /// The earliest date of the instrument itself. A step that one party took is no date of the text.
  package var ownDate: PartialDate? {
    (events.filter { isOwn($0.parties) }.compactMap(\.date) + [period].compactMap { $0 }).min()
  }

  /// Whether it is an event or a step of policy rather than a text.
  package var isPolicyEvent: Bool {
    switch type {
    case .bodyEstablished, .policyEvent, .meeting, .facility, .rating: true
    default: false
    }
  }
}
