import Library
import Records
import Values

/// An instrument with where countries stand: all of the table, or those that a bilateral one names.
struct ParticipationRow {
  let instrument: Instrument
  let cells: [Participation]
  /// The regions that take part in their own right. Their members have their own cells.
  let regions: [Participation]
  /// What is said of the instrument itself and of no party.
  let own: Participation?

  private init(
    _ instrument: Instrument, _ places: [Place], regions: [Place], in library: Library
  ) {
    self.instrument = instrument
    cells = places.map { library.participation(of: $0, in: instrument) }
    self.regions = regions.map { library.participation(of: $0, in: instrument) }
    own = library.ownSteps(of: instrument)
  }

  /// The multilateral instruments as timelines order them.
  static func multilateral(
    for countries: [CountryCode], in library: Library
  ) -> [ParticipationRow] {
    let places = countries.map { Place.country($0) }
    return TimelineEntries(library.multilateralInstruments, in: library).instruments.map { entry in
      ParticipationRow(
        entry.instrument, places, regions: entry.instrument.regionsOfTheirOwn, in: library)
    }
  }

  /// The bilateral instruments as timelines order them.
  static func bilateral(in library: Library) -> [ParticipationRow] {
    TimelineEntries(library.bilateralInstruments, in: library).instruments.map { entry in
      ParticipationRow(
        entry.instrument, library.namedPlaces(of: entry.instrument), regions: [], in: library)
    }
  }

  /// Whether the records say anything of it: of a country, of a region or of the instrument itself.
  var hasAnything: Bool {
    own != nil || cells.contains(where: \.hasAnything) || regions.contains(where: \.hasAnything)
  }

  /// The anchor of the row.
  var anchor: String { Self.anchor(of: instrument) }

  static func anchor(of instrument: Instrument) -> String { "p-\(instrument.id)" }

  /// What is said of the instrument itself, then where each party stands.
  var answers: [Participation] { [own].compactMap { $0 } + regions + cells }

  /// The same for a pair, of which only what is said of a single party needs its name.
  var answersOfPair: [Participation] {
    let said = answers.filter { !$0.steps.isEmpty }
    return said.isEmpty ? answers : said
  }
}

extension Participation {
  /// Whether a cell has more to say than that nothing is known.
  var hasAnything: Bool { isKnown || isDisputed || !steps.isEmpty || !remarks.isEmpty }
}
