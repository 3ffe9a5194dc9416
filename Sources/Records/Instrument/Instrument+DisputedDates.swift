extension Instrument {
  /// What happened to the instrument itself on dates that cannot all be right, as different sources
  /// have them: each kind of event with those dates.
  ///
  /// What states do in a treaty is read as their parts, and so is what of its own events is among them.
  /// A dispute that is recorded says it in its own words.
  package func disputedDates() -> [[LegalEvent]] {
    guard header.disputes.isEmpty, events.count > 1 else { return [] }
    let own = events.filter { isOwn($0.parties) && $0.doubt == nil && $0.date != nil }
    guard own.count > 1 else { return [] }
    var types: [Happening] = []
    var datedByType: [Happening: [LegalEvent]] = [:]
    for event in own where event.type.happensOnce {
      if takesParticipants, ParticipationState(event) != nil { continue }
      let happening = Happening(type: event.type, provision: event.provision)
      let count = datedByType[happening]?.count ?? 0
      if count == 0 { types.append(happening) }
      if count < Self.mostCompared { datedByType[happening, default: []].append(event) }
    }
    return types.compactMap { type in
      let dated = datedByType[type] ?? []
      guard dated.count > 1 else { return nil }
      let given = dated.compactMap(\.given)
      let differing = dated.filter { event in
        dated.contains { other in
          guard let date = event.given, let second = other.given else { return false }
          return date.differs(from: second, among: given) && !areExplained(event, other, by: own)
        }
      }
      return differing.isEmpty ? nil : differing
    }
  }

  /// What happened once: to the whole text, or to some provisions.
  private struct Happening: Hashable {
    let type: LegalEventType
    let provision: String?
  }

  /// Each date is compared with each other one. Beyond this number that would take long, and what differs
  /// is shown by the first ones.
  private static var mostCompared: Int { 48 }

  /// Whether two dates are those of two events: notes tell them apart, or the instrument came to an end
  /// between them, or back from one.
  private func areExplained(
    _ one: LegalEvent, _ other: LegalEvent, by own: [LegalEvent]
  ) -> Bool {
    if let note = one.note, let second = other.note, note != second { return true }
    let (first, last) = one.isCertainlyBefore(other) ? (one, other) : (other, one)
    let isEnd = isEnded(by: one)
    return own.contains { event in
      let turns =
        isEnd
        ? event.type.bringsIntoForce || event.type.makes || event.type == .reaffirmed
        : isEnded(by: event)
      return turns && !event.isCertainlyBefore(first) && !last.isCertainlyBefore(event)
        && (first.isCertainlyBefore(event) || event.isCertainlyBefore(last))
    }
  }
}

extension LegalEvent {
  fileprivate var given: SourcedDate? { date.map { SourcedDate(date: $0, sources: sources) } }
}

extension LegalEventType {
  /// Whether it happens once, as long as the text or body does not end, so that two dates cannot both be
  /// right. A text may be amended, endorsed or published many times.
  fileprivate var happensOnce: Bool {
    switch meaning {
    case .adopted, .signed, .passed, .promulgated, .issued, .concluded, .inForce, .tookEffect,
      .established, .launched, .held, .built, .repealed, .annulled, .expired, .withdrawn,
      .openedForSignature, .introduced, .assented, .lapsed, .delivered, .overturned:
      true
    default: false
    }
  }
}
