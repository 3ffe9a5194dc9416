package import Values

extension Participation {
  /// Reads from an instrument where a country or a region stands with it, from its own steps alone.
  ///
  /// A region that is a party says nothing of its members, unless a source says that they are meant.
  /// - Parameters:
  ///   - edition: The day of the edition. What is dated later has not happened.
  ///   - mentions: What the instrument says of whom, where that is known already.
  package init(
    of place: Place, in instrument: Instrument, among regions: RecordIndex<Region>, at edition: Day,
    mentions: PartyMentions? = nil
  ) {
    let reader = PartReader(
      place: place, instrument: instrument, regions: regions, edition: edition, mentions: mentions)
    let steps = reader.steps()
    let listed = reader.listed
    let positive = steps.filter { $0.state != .notParty }
    if positive.isEmpty, listed == nil, reader.naming == nil {
      self.init(unnamed: place, reader, refusals: steps.flatMap(\.sources))
    } else {
      self.init(place, steps, listed: listed, reader)
    }
  }

  /// What is said of the instrument itself and of no party. Nil where that is nothing.
  package init?(of instrument: Instrument, among regions: RecordIndex<Region>, at edition: Day) {
    let reader = PartReader(
      place: nil, instrument: instrument, regions: regions, edition: edition)
    let steps = reader.steps()
    guard !steps.isEmpty else { return nil }
    self.init(nil, steps, listed: nil, reader)
  }

  /// For a place that no source names as taking part.
  private init(unnamed place: Place, _ reader: PartReader, refusals: [Citation]) {
    let silences = reader.silences().flatMap(\.sources)
    self.place = place
    steps = reader.steps()
    remarks = reader.remarks()
    region = nil
    date = nil
    namings = []
    isDisputed = !refusals.isEmpty && !silences.isEmpty
    if !refusals.isEmpty {
      states = isDisputed ? [.notParty, .notKnown] : [.notParty]
      sources = refusals + silences
    } else if !silences.isEmpty {
      // Not even a list of all parties turns an outright "unknown" into a no.
      states = [.notKnown]
      sources = silences
    } else if reader.excludes(place) {
      states = [.notParty]
      sources = reader.instrument.header.sources
    } else {
      states = [.notKnown]
      sources = []
    }
  }

  private init(_ place: Place?, _ steps: [Step], listed: Subject?, _ reader: PartReader) {
    let type = reader.instrument.type
    let known = steps.filter { !$0.isAnnounced && !$0.isPast }
    let positive = known.filter { $0.state != .notParty }
    let own = PartHistory(positive, of: type)
    self.place = place
    remarks = reader.remarks()
    let naming = listed == nil ? reader.naming : nil
    region = Self.region(
      of: steps.filter { $0.state != .notParty }, listed: listed ?? naming?.subject)
    namings =
      naming?.sources
      ?? (listed == nil && positive.isEmpty
        ? steps.flatMap(\.sources) : reader.instrument.header.sources)

    var differing = reader.differingStatuses()
    differing.formUnion(own.contradictions)
    // What ended as a whole has ended for each party that had not left before.
    let ends = place == nil || own.hasEnded || !differing.isEmpty ? [] : reader.endOfWhole()
    let history = ends.isEmpty ? own : PartHistory(positive + ends, of: type)
    var answers = differing
    answers.insert(history.current ?? .party)
    switch history.meaning(
      ofRefusals: known.filter { $0.state == .notParty }, isListed: listed != nil)
    {
    case .explained: break
    case .newest: if answers.count == 1 { answers = [.notParty] } else { answers.insert(.notParty) }
    case .contradiction: answers.insert(.notParty)
    }
    let states = answers.sorted(by: >)
    let isDisputed = states.count > 1 || own.hasDifferingDates
    self.states = states
    self.isDisputed = isDisputed
    date = isDisputed ? nil : states.first.flatMap { history.date(of: $0) }
    let ordered = Self.inOrder(steps + ends, naming: answers, in: history)
    self.steps = ordered
    let said = ordered.filter { answers.contains($0.state) && $0.isToday }.flatMap(\.sources)
    sources = (answers.contains(.party) ? namings : []) + said
  }

  /// The steps that name the state first, and last what is announced.
  private static func inOrder(
    _ steps: [Step], naming states: Set<ParticipationState>, in history: PartHistory
  ) -> [Step] {
    let marked = steps.map { step in
      var step = step
      step.isPast = step.isPast || (!step.isAnnounced && history.isPast(step))
      return step
    }
    func rank(_ step: Step) -> Int {
      if step.isAnnounced { return 3 }
      if step.isPast { return 2 }
      return states.contains(step.state) ? 0 : 1
    }
    return marked.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  /// The region whose members are meant, where the country is not named itself. A mere no is not such
  /// a naming.
  private static func region(of positive: [Step], listed: Subject?) -> Reference<Region>? {
    let subjects = positive.map(\.subject) + [listed].compactMap { $0 }
    guard !subjects.contains(.itself) else { return nil }
    return subjects.lazy.compactMap { subject -> Reference<Region>? in
      if case .members(let region) = subject { return region }
      return nil
    }.first
  }
}

extension Participation.Step {
  /// Whether it has happened, and nothing later has undone it.
  package var isToday: Bool { !isAnnounced && !isPast }
}
