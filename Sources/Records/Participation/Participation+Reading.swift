extension Participation {
  /// Reads from an instrument where a country or a region stands with it, from its own steps alone.
  ///
  /// A region that is a party says nothing of its members, unless a source says that they are meant.
  package init(of place: Place, in instrument: Instrument, among regions: RecordIndex<Region>) {
    let reader = PartReader(place: place, instrument: instrument, regions: regions)
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
  package init?(of instrument: Instrument, among regions: RecordIndex<Region>) {
    let reader = PartReader(place: nil, instrument: instrument, regions: regions)
    let steps = reader.steps()
    guard !steps.isEmpty else { return nil }
    self.init(nil, steps, listed: nil, reader)
  }

  /// For a place that no source names as taking part.
  private init(unnamed place: Place, _ reader: PartReader, refusals: [Citation]) {
    let silences = reader.silences().flatMap(\.sources)
    self.place = place
    steps = reader.steps()
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
    let positive = steps.filter { $0.state != .notParty }
    let history = PartHistory(positive, of: type)
    self.place = place
    self.steps = steps
    let naming = listed == nil ? reader.naming : nil
    region = Self.region(of: positive, listed: listed ?? naming?.subject)
    namings = naming?.sources ?? reader.instrument.header.sources

    let current = history.current ?? .party
    var answers: Set<ParticipationState> = [current]
    answers.formUnion(reader.differingStatuses())
    answers.formUnion(history.contradictions)
    switch history.meaning(
      ofRefusals: steps.filter { $0.state == .notParty }, isListed: listed != nil)
    {
    case .explained: break
    case .newest: if answers.count == 1 { answers = [.notParty] } else { answers.insert(.notParty) }
    case .contradiction: answers.insert(.notParty)
    }
    let states = answers.sorted(by: >)
    let isDisputed = states.count > 1 || history.hasDifferingDates
    self.states = states
    self.isDisputed = isDisputed
    date = isDisputed ? nil : states.first.flatMap { history.date(of: $0) }
    let said = steps.filter { answers.contains($0.state) }.flatMap(\.sources)
    sources = (answers.contains(.party) ? namings : []) + said
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
