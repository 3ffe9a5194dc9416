import Values

/// Reads from one instrument what is said of one country or region, or of the instrument itself.
struct PartReader {
  /// Nil for the instrument itself.
  let place: Place?
  let instrument: Instrument
  let regions: RecordIndex<Region>
  /// The day of the edition. What is dated later has not happened.
  let edition: Day
  /// The events and statuses that may say something of the place, and the parties that may mean it.
  private let events: [LegalEvent]
  private let statuses: [StatusClaim]
  private let parties: [Place]
  private let mentions: PartyMentions?

  /// - Parameter mentions: What the instrument says of whom, where that is known already.
  init(
    place: Place?, instrument: Instrument, regions: RecordIndex<Region>, edition: Day,
    mentions: PartyMentions? = nil
  ) {
    self.place = place
    self.instrument = instrument
    self.regions = regions
    self.edition = edition
    self.mentions = mentions
    guard let place, let mentions else {
      (events, statuses, parties) = (instrument.events, instrument.statuses, instrument.parties)
      return
    }
    (events, statuses, parties) = (
      mentions.events(of: place), mentions.statuses(of: place), mentions.parties(of: place)
    )
  }

  /// What is said of a party says something of the place: of it itself, or of a region whose members
  /// are meant. Nil where it says nothing.
  ///
  /// - Parameter date: When it was said or happened. The members of a region are those of that time.
  func subject(
    of party: Place?, through own: Through? = nil, on date: PartialDate? = nil
  ) -> Participation.Subject? {
    guard let place, let party else {
      return place == nil && party == nil ? .itself : nil
    }
    let isOfMembers = instrument.actsThroughMembers(party, own)
    if case .region(let region) = party, isOfMembers, case .country(let code) = place {
      return regions[region]?.isMember(code, on: date) == true ? .members(region) : nil
    }
    return party == place && !isOfMembers ? .itself : nil
  }

  /// How the list of parties names the place. Nil where it doesn't.
  var listed: Participation.Subject? {
    parties.compactMap { subject(of: $0) }.min { $0.order < $1.order }
  }

  /// Whether the sources name all parties and not this place.
  func excludes(_ place: Place) -> Bool {
    instrument.excludes(place, among: regions)
      && !events.contains { event in
        // Who objects to a treaty, or explains how it reads it, need be no party.
        !event.type.isRemark
          && event.parties.contains {
            subject(of: $0, through: event.through, on: event.date) != nil
          }
      }
      && !statuses.contains { claim in
        claim.party != nil && claim.status != .notParty && claim.status != .unknown
          && subject(of: claim.party, through: claim.through, on: claim.asOf) != nil
      }
  }

  /// That the place takes part, as statuses say which name no step: that it carries the instrument
  /// out, or reviews it.
  var naming: (subject: Participation.Subject, sources: [Citation])? {
    guard place != nil else { return nil }
    let named = statuses.compactMap { claim in
      claim.status.isInEffect
        ? subject(of: claim.party, through: claim.through, on: claim.asOf).map {
          ($0, claim.sources)
        }
        : nil
    }
    guard let subject = named.map(\.0).min(by: { $0.order < $1.order }) else { return nil }
    return (subject, named.flatMap(\.1))
  }

  /// Everything that the events and statuses say, the furthest step first.
  func steps() -> [Participation.Step] {
    var steps = events.compactMap(step)
    // That a text is signed says nothing more where it is known who signed it.
    let known =
      place == nil
      ? Set(
        events.filter { !$0.parties.isEmpty }.compactMap { ParticipationState($0) })
      : []
    for claim in statuses {
      guard let state = ParticipationState(claim), !known.contains(state),
        let subject = subject(of: claim.party, through: claim.through, on: claim.asOf),
        !isStopOfOthers(state, subject, claim.through)
      else { continue }
      let step = Participation.Step(
        state: state, event: nil, date: nil, asOf: claim.asOf, doubt: nil, subject: subject,
        sources: claim.sources)
      if !Self.absorb(step, into: &steps) { steps.append(step) }
    }
    steps.leaveOutStepsOfOtherMembers(of: instrument.type)
    endMemberships(in: &steps)
    return steps.enumerated().sorted { $0.element.isBefore($1.element) ?? ($0.offset < $1.offset) }
      .map(\.element)
  }

  private func step(_ event: LegalEvent) -> Participation.Step? {
    let parties: [Place?] = event.parties.isEmpty ? [nil] : event.parties
    let subjects = parties.compactMap { subject(of: $0, through: event.through, on: event.date) }
    guard let state = ParticipationState(event),
      let subject = subjects.min(by: { $0.order < $1.order }),
      !isStopOfOthers(state, subject, event.through)
    else { return nil }
    return Participation.Step(
      state: state, event: event.type, date: event.date, asOf: nil, doubt: event.doubt,
      subject: subject, sources: event.sources,
      isAnnounced: event.date.map { $0.lower > edition } ?? false)
  }

  /// What was said of how far or where the place is bound, in order of date; what has none comes last.
  func remarks() -> [Participation.Remark] {
    guard place != nil else { return [] }
    let remarks = events.compactMap { event -> Participation.Remark? in
      let subjects = event.parties.compactMap {
        subject(of: $0, through: event.through, on: event.date)
      }
      guard event.type.isRemark, let subject = subjects.min(by: { $0.order < $1.order }) else {
        return nil
      }
      return Participation.Remark(
        event: event.type, date: event.date, doubt: event.doubt,
        place: event.territory ?? event.place, against: event.against, subject: subject,
        sources: event.sources,
        isAnnounced: event.date.map { $0.lower > edition } ?? false)
    }
    return remarks.enumerated().sorted { left, right in
      guard let date = left.element.date, let other = right.element.date else {
        let isDated = left.element.date != nil
        return isDated == (right.element.date != nil) ? left.offset < right.offset : isDated
      }
      return (date, left.offset) < (other, right.offset)
    }.map(\.element)
  }

  /// Ends what a country did only as a member of a group that it has left since.
  private func endMemberships(in steps: inout [Participation.Step]) {
    guard case .country(let code) = place else { return }
    var left: [Reference<Region>] = []
    for step in steps where step.state != .notParty {
      guard case .members(let region) = step.subject, !left.contains(region),
        regions[region]?.departure(of: code) != nil
      else { continue }
      left.append(region)
    }
    for region in left {
      guard let membership = regions[region]?.departure(of: code) else { continue }
      let takesPartOtherwise = steps.contains { step in
        step.subject != .members(region) && step.state.makesParty(to: instrument.type)
      }
      guard takesPartOtherwise else {
        steps.append(
          Participation.Step(
            state: .membershipEnded, event: nil, date: membership.until, asOf: nil, doubt: nil,
            subject: .members(region), sources: membership.sources))
        continue
      }
      for index in steps.indices where steps[index].subject == .members(region) {
        steps[index].isPast = true
      }
    }
  }

  /// How the instrument as a whole has ended or is suspended, as far as its sources agree: what holds
  /// for each of its parties.
  func endOfWhole() -> [Participation.Step] {
    if let mentions { return mentions.endOfWhole }
    let own = PartReader(place: nil, instrument: instrument, regions: regions, edition: edition)
    let steps = own.steps().filter { !$0.isAnnounced }
    let history = PartHistory(steps.filter { $0.state != .notParty }, of: instrument.type)
    // Of a treaty that is one party's step, whose name is missing.
    let isPartys = history.current == .withdrawn && instrument.type.needsRatification
    guard !isPartys, let state = history.current, state.isStop, history.contradictions.isEmpty,
      own.differingStatuses().isEmpty
    else { return [] }
    return steps.filter { $0.state == state }.map { step in
      var step = step
      step.subject = .whole
      return step
    }
  }

  /// Whether it is how a region ended or interrupted its part, for a country that had joined itself.
  ///
  /// It ends that country's part only where the event or the status says itself that it is each
  /// member's own: that the instrument speaks of members in general is not enough.
  private func isStopOfOthers(
    _ state: ParticipationState, _ subject: Participation.Subject, _ own: Through?
  ) -> Bool {
    state.isStop && subject != .itself && own == nil && hasJoinedItself
  }

  private var hasJoinedItself: Bool {
    let type = instrument.type
    return events.contains { event in
      event.parties.contains { subject(of: $0, through: event.through, on: event.date) == .itself }
        && ParticipationState(event)?.makesParty(to: type) ?? false
    }
      || statuses.contains { claim in
        claim.party != nil
          && subject(of: claim.party, through: claim.through, on: claim.asOf) == .itself
          && ParticipationState(claim)?.makesParty(to: type) ?? false
      }
  }

  /// The sources that say outright that the place's part is not known.
  func silences() -> [StatusClaim] {
    statuses.filter {
      $0.status == .unknown && $0.party != nil
        && subject(of: $0.party, through: $0.through, on: $0.asOf) != nil
    }
  }

  /// The states that conflicting statuses give the place, but for a refusal: it may be older than
  /// the steps, and is compared with them.
  func differingStatuses() -> Set<ParticipationState> {
    var differing: Set<ParticipationState> = []
    for claims in mentions?.conflicts ?? instrument.conflictingStatuses {
      guard let first = claims.first,
        subject(of: first.party, through: first.through, on: first.asOf) != nil
      else { continue }
      let states = Set(claims.compactMap { ParticipationState($0) }).subtracting([.notParty])
      if states.count > 1 { differing.formUnion(states) }
    }
    return differing
  }

  /// Adds a status to the event of which it says the same from the same documents.
  private static func absorb(
    _ claim: Participation.Step, into steps: inout [Participation.Step]
  ) -> Bool {
    let documents = Set(claim.sources.map(\.source))
    let index = steps.firstIndex { step in
      step.state == claim.state && step.subject == claim.subject
        && documents.isSubset(of: step.sources.map(\.source))
    }
    guard let index else { return false }
    for citation in claim.sources
    where !steps[index].sources.contains(where: {
      $0.source == citation.source && $0.locator == citation.locator
    }) {
      steps[index].sources.append(citation)
    }
    if steps[index].date == nil, steps[index].asOf == nil { steps[index].asOf = claim.asOf }
    return true
  }
}

extension Participation.Step {
  func isCertainlyBefore(_ other: Participation.Step) -> Bool {
    guard let time, let later = other.time else { return false }
    return time.compare(to: later) == .before
  }

  /// Further steps first, then what is said of the place itself, then by date. Nil for a tie.
  fileprivate func isBefore(_ other: Participation.Step) -> Bool? {
    if state != other.state { return state > other.state }
    if subject.order != other.subject.order { return subject.order < other.subject.order }
    guard date != other.date else { return nil }
    guard let date else { return false }
    guard let later = other.date else { return true }
    return date < later
  }
}
