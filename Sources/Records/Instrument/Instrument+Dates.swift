package import Values

extension Instrument {
  /// The earliest date that any source gives without a doubt: of an event, or of the time that it
  /// covers. Steps on the way to a text that was made are not counted.
  package var firstDate: PartialDate? { earliest { _ in true } }

  /// The earliest date of the instrument itself. A step that one party took is no date of the text, and
  /// neither is what became of it later, such as an amendment or its repeal.
  package var ownDate: PartialDate? { earliest { isOwn($0.parties) && !$0.type.presupposesText } }

  private func earliest(where counts: (LegalEvent) -> Bool) -> PartialDate? {
    let dated = events.filter { $0.doubt == nil && $0.date != nil }
    let steps = stepsToText(among: dated)
    var first = period
    for event in dated where counts(event) {
      if steps.contains(event.type.meaning), isOwn(event.parties) { continue }
      guard let date = event.date, first.map({ date < $0 }) ?? true else { continue }
      first = date
    }
    return first
  }

  /// The events that only led to the text: an act is dated by its assent, else by its passage, and not by
  /// the day on which its bill was introduced. Of a bill, or a text that nothing made, there are none.
  private func stepsToText(among dated: [LegalEvent]) -> Set<LegalEventType.Meaning> {
    guard type.meaning != .bill else { return [] }
    let own = dated.filter { isOwn($0.parties) }
    if own.contains(where: { $0.type == .assented }) {
      return [.introduced, .drafted, .submitted, .passed, .adopted, .approved]
    }
    return own.contains { $0.type.makes } ? [.introduced, .drafted, .submitted] : []
  }

  /// Whether it is an event or a step of policy rather than a text.
  package var isPolicyEvent: Bool { type.isEvent }
}
