import Records

/// An instrument with where countries stand: all of the table, or the parties of a bilateral one.
struct ParticipationRow {
  let instrument: Instrument
  let cells: [Participation]

  private init(_ instrument: Instrument, _ countries: [CountryCode], in library: Library) {
    self.instrument = instrument
    cells = countries.map { library.participation(of: $0, in: instrument) }
  }

  /// The multilateral instruments as timelines order them.
  static func multilateral(
    for countries: [CountryCode], in library: Library
  ) -> [ParticipationRow] {
    TimelineEntries(library.multilateralInstruments).all.map {
      ParticipationRow($0.instrument, countries, in: library)
    }
  }

  /// The bilateral instruments as timelines order them.
  static func bilateral(in library: Library) -> [ParticipationRow] {
    TimelineEntries(library.bilateralInstruments).all.map { entry in
      let codes = entry.instrument.parties.compactMap { place in
        if case .country(let code) = place { code } else { nil }
      }
      return ParticipationRow(entry.instrument, codes, in: library)
    }
  }

  /// The anchor of the row.
  var anchor: String { Self.anchor(of: instrument) }

  static func anchor(of instrument: Instrument) -> String { "p-\(instrument.id)" }

  /// Where each country stands; of a pair, once for both where nothing was said of a single one.
  var answers: [(country: CountryCode?, part: Participation)] {
    let said = instrument.events.map(\.party) + instrument.statuses.map(\.party)
    let isOfBoth = instrument.scope == .bilateral && said.allSatisfy { $0 == nil }
    if isOfBoth, let first = cells.first { return [(nil, first)] }
    return cells.map { ($0.country, $0) }
  }
}
