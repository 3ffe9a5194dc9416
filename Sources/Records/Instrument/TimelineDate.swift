package import Values

/// A place of an instrument on a timeline: one of its dated events, or the time that it covers.
package struct TimelineDate: Sendable {
  package let date: PartialDate
  /// What happened. Nil for the time that the instrument covers.
  package let event: LegalEventType?
  /// The parties whose step it was, each once. Empty for the instrument's own events.
  package private(set) var parties: [PartyMention]
  /// The territory to which it was extended. Nil for other events, of which the place is no part.
  package let territory: String?
  /// The part of the text that it concerns. Nil where it is the whole.
  package let provision: String?
  /// Why the date cannot be right, though the source gives it.
  package let doubt: String?
  package private(set) var sources: [Citation]

  /// The same event of the parties of both, at a date that covers both.
  package func joined(_ other: TimelineDate, on date: PartialDate) -> TimelineDate {
    TimelineDate(
      date: date, event: event,
      parties: parties
        + other.parties.filter { party in
          !parties.contains {
            $0.place == party.place && $0.isThroughMembers == party.isThroughMembers
          }
        }, territory: territory == other.territory ? territory : nil,
      provision: provision == other.provision ? provision : nil, doubt: doubt,
      sources: sources + other.sources)
  }

  /// Whether it falls into a time, at least in part.
  package func overlaps(_ period: PartialDate) -> Bool {
    date.upper >= period.lower && date.lower <= period.upper
  }
}

extension TimelineDate {
  /// What several events must share to be one entry: they are of several parties, or in several
  /// sources.
  private struct Key: Hashable {
    let event: LegalEventType
    let date: String
    let isOwn: Bool
    let territory: String?
    let provision: String?
    let doubt: String?
  }

  /// Every date of an instrument's events, and the time that it covers, in order.
  ///
  /// What happened to several parties on one date is one entry.
  ///
  /// - Parameters:
  ///   - period: The time that the instrument covers, with the sources of the record.
  ///   - parties: The parties whose step an event is; none where it is the instrument's own.
  static func all(
    of events: [LegalEvent], period: (date: PartialDate, sources: [Citation])?,
    parties: (LegalEvent) -> [PartyMention]
  ) -> [TimelineDate] {
    var dates: [TimelineDate] = []
    var places: [Key: Int] = [:]
    for event in events {
      guard let date = event.date else { continue }
      let parties = parties(event)
      let key = Key(
        event: event.type, date: date.text, isOwn: parties.isEmpty,
        territory: event.extendedTerritory, provision: event.provision, doubt: event.doubt)
      if let place = places[key] {
        dates[place].parties += parties
        dates[place].sources += event.sources
      } else {
        places[key] = dates.count
        dates.append(
          TimelineDate(
            date: date, event: event.type, parties: parties,
            territory: event.extendedTerritory, provision: event.provision, doubt: event.doubt,
            sources: event.sources))
      }
    }
    if let period {
      dates.append(
        TimelineDate(
          date: period.date, event: nil, parties: [], territory: nil, provision: nil, doubt: nil,
          sources: period.sources))
    }
    for place in dates.indices where dates[place].parties.count > 1 {
      var seen: Set<PartyMention> = []
      dates[place].parties = dates[place].parties.filter { seen.insert($0).inserted }
    }
    return dates.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}
