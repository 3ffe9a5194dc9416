package import Values

extension Instrument {
  /// The statuses that sources give, and the one that an event of the instrument itself shows where
  /// they don't say it. Lists, filters, data and the instrument's page all have these.
  ///
  /// - Parameter edition: The day of the site's edition. A later event has not happened yet.
  package func knownStatuses(at edition: Day) -> [StatusClaim] {
    guard !isPolicyEvent, let event = decisiveEvent(at: edition),
      let shown = StatusClaim(event, isDateDisputed: isDateDisputed(of: event)), isNews(shown)
    else { return statuses }
    if event.type.bringsIntoForce, let departures = departures(at: edition) {
      return statuses + departures
    }
    return statuses + [shown]
  }

  /// That the parties have withdrawn, where none is left that anything names; of an agreement between
  /// two, one is enough. Nil while it has parties.
  private func departures(at edition: Day) -> [StatusClaim]? {
    guard takesParticipants, otherParties.isEmpty else { return nil }
    let past = events.filter { $0.doubt == nil && $0.hasHappened(at: edition) }
    let joined = past.filter { ParticipationState($0)?.makesParty(to: type) ?? false }
    var all = parties
    for party in joined.flatMap(\.parties) where !all.contains(party) { all.append(party) }
    var claims: [StatusClaim] = []
    var left = 0
    for party in all {
      let isGiven = statuses.contains { $0.party == party && $0.status == .withdrawn }
      let withdrawal = past.filter { $0.type == .withdrawn && $0.parties.contains(party) }.newest
      guard isGiven || withdrawal != nil else { continue }
      if let withdrawal,
        joined.contains(where: { $0.parties.contains(party) && withdrawal.isCertainlyBefore($0) })
      {
        continue
      }
      left += 1
      if !isGiven, let claim = withdrawal.flatMap({ StatusClaim($0, of: party) }) {
        claims.append(claim)
      }
    }
    let isOver = scope == .bilateral ? left > 0 : left == all.count
    return isOver && left > 0 ? claims : nil
  }

  /// Whether no status that is given for the instrument itself says the same, or something later.
  private func isNews(_ shown: StatusClaim) -> Bool {
    let given = statuses.filter { isOwn([$0.party].compactMap { $0 }) }
    return given.allSatisfy { claim in
      if claim.status == shown.status { return false }
      if shown.status == .suspended, claim.isCertainlyAfter(shown) { return false }
      if claim.status == .suspended { return !claim.isCertainlyAfter(shown) }
      if claim.status.isEnd { return shown.isCertainlyAfter(claim) }
      if shown.status.isStageOfProcedure { return shown.isCertainlyAfter(claim) }
      let isCommenced = shown.status == .inForce || shown.status == .partlyInForce
      return !isCommenced || !claim.status.isInEffect
    }
  }

  /// Whether sources date an event differently.
  private func isDateDisputed(of event: LegalEvent) -> Bool {
    let isRepeated = events.contains {
      $0.type == event.type && $0.range != event.range && $0.date != event.date
    }
    return isRepeated && disputedDates().contains { $0.contains { $0.range == event.range } }
  }

  /// The last event of the instrument itself that brought it into force, or ended that. An end
  /// without a date counts as the last, unless it came into force twice.
  private func decisiveEvent(at edition: Day) -> LegalEvent? {
    let past = events.filter { event in
      event.doubt == nil && event.hasHappened(at: edition) && isOwn(event.parties)
    }
    if type.meaning == .bill || type.meaning == .judgment { return past.lastStageOfProcedure }
    let commenced = past.filter(\.type.commences)
    let isKnownInForce = statuses.contains { $0.party == nil && $0.status.isInEffect }
    let begun = past.filter { event in
      guard event.type.bringsIntoForce, !event.isPartial else { return false }
      // The end of a suspension brings nothing into force that never was.
      return event.type.commences || isKnownInForce
        || commenced.contains { !event.isCertainlyBefore($0) }
    }
    let dated = past.filter { isEnded(by: $0) && $0.date != nil }
    let lifted = past.filter { $0.type == .suspensionEnded && !$0.isPartial }
    let ended = past.filter { event in
      isEnded(by: event) && !(begun + lifted).contains { $0.bringsBack(after: event) }
        && !(event.date == nil && begun.haveGap(without: dated))
    }
    let resumed = begun.filter { start in
      past.contains { isEnded(by: $0) && start.bringsBack(after: $0) }
    }
    return ended.filter { $0.type != .suspended }.newest ?? ended.newest ?? resumed.newest
      ?? begun.newest ?? commenced.newest
  }

  /// Whether an event is one of the instrument itself by which it is no longer in force. A text can be
  /// withdrawn as a whole; where a party is named, the withdrawal is its own.
  package func isEnded(by event: LegalEvent) -> Bool {
    isOwn(event.parties) && (event.endsForce || event.type == .withdrawn)
  }
}

extension LegalEvent {
  /// Whether it has happened by the day of an edition. What is dated later is announced.
  package func hasHappened(at edition: Day) -> Bool {
    date.map { $0.lower <= edition } ?? true
  }

  package func isCertainlyBefore(_ other: LegalEvent) -> Bool {
    guard let date, let later = other.date else { return false }
    return date.compare(to: later) == .before
  }

  /// Whether it brings back into force what another event ended or suspended.
  ///
  /// The end of a suspension comes after the suspension, unless the dates say otherwise, and brings
  /// back nothing that has ended.
  package func bringsBack(after end: LegalEvent) -> Bool {
    guard type == .suspensionEnded else { return type.commences && end.isCertainlyBefore(self) }
    return end.type == .suspended && !isCertainlyBefore(end)
  }
}

extension [LegalEvent] {
  /// Whether the instrument commenced twice, and none of the ends explains it.
  fileprivate func haveGap(without ends: [LegalEvent]) -> Bool {
    contains { first in
      first.type.commences
        && contains { second in
          second.type.commences && first.isCertainlyBefore(second)
            && !ends.contains { !$0.isCertainlyBefore(first) && !second.isCertainlyBefore($0) }
        }
    }
  }

  /// Where a bill or a judgment has got to: the last stage by date, else the furthest.
  fileprivate var lastStageOfProcedure: LegalEvent? {
    var last: (event: LegalEvent, rank: Int)?
    for event in self {
      guard let rank = event.type.rankInProcedure else { continue }
      if let known = last {
        if event.isCertainlyBefore(known.event) { continue }
        if !known.event.isCertainlyBefore(event), rank < known.rank { continue }
      }
      last = (event, rank)
    }
    return last?.event
  }

  /// The one with the latest date; the first one where none has a date.
  fileprivate var newest: LegalEvent? {
    filter { $0.date != nil }.max { left, right in
      guard let date = left.date, let other = right.date else { return false }
      return date < other
    } ?? first
  }
}

extension StatusClaim {
  fileprivate func isCertainlyAfter(_ other: StatusClaim) -> Bool {
    guard let asOf, let earlier = other.asOf else { return false }
    return asOf.compare(to: earlier) == .after
  }
}

extension LegalEventType {
  /// How far a bill or a judgment has got by it. Nil for what is no stage of a procedure.
  fileprivate var rankInProcedure: Int? {
    switch meaning {
    case .introduced, .delivered: 0
    case .passed, .appealed: 1
    case .assented, .promulgated, .upheld: 2
    case .overturned: 3
    case .rejected, .lapsed, .withdrawn, .annulled: 4
    default: nil
    }
  }
}

extension InstrumentStatus {
  /// Whether it says how far a bill or a judgment has got, and not that it has ended.
  fileprivate var isStageOfProcedure: Bool {
    switch meaning {
    case .introduced, .passed, .assented, .delivered, .appealed, .upheld: true
    default: false
    }
  }
}
