package import Values

extension Instrument {
  /// The earliest date that any source gives without a doubt: of an event, or of the time that it
  /// covers.
  package var firstDate: PartialDate? { earliest { _ in true } }

  /// The earliest date of the instrument itself. A step that one party took is no date of the text, and
  /// neither is what became of it later, such as an amendment or its repeal.
  package var ownDate: PartialDate? { earliest { isOwn($0.parties) && !$0.type.presupposesText } }

  private func earliest(where counts: (LegalEvent) -> Bool) -> PartialDate? {
    var first = period
    for event in events where event.doubt == nil && counts(event) {
      guard let date = event.date, first.map({ date < $0 }) ?? true else { continue }
      first = date
    }
    return first
  }

  /// Whether it is an event or a step of policy rather than a text.
  package var isPolicyEvent: Bool { type.isEvent }
}
