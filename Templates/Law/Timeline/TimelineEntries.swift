import Library
import Records
import Values

/// An instrument at one of its dates on a timeline, or without any.
struct TimelineEntry {
  let instrument: Instrument
  /// The date with what happened at it. Nil for an instrument without a date.
  let place: TimelineDate?
  /// Whether it is the instrument's first entry on its timeline: the one that can be linked to and
  /// counts when instruments are counted.
  let isFirst: Bool

  var date: PartialDate? { place?.date }
}

/// Instruments in the order of a timeline: at each of their dates, and apart from them those without
/// any.
struct TimelineEntries {
  let dated: [TimelineEntry]
  /// By title, as the site's language sorts it; no source says where among the others they belong.
  let undated: [TimelineEntry]
  /// The steps of single parties that the list is too long for; they are on the instruments' pages.
  let leftOut: LeftOut?

  enum LeftOut {
    /// Those of other countries, on the timeline of one.
    case ofOthers
    /// Those of every party.
    case ofAll
  }

  /// With more dates than this, a timeline of several countries has no steps of single parties.
  private static let mostDates = 240

  /// - Parameters:
  ///   - period: The time from which dates are taken. Instruments without one in it are left out.
  ///   - country: The country whose timeline it is: of an agreement with many parties it has the
  ///     steps of that country, and not those of every other.
  init(
    _ instruments: some Sequence<Instrument>, within period: PartialDate? = nil,
    of country: CountryCode? = nil, in library: Library
  ) {
    let titled = library.byName(instruments)
    var dated: [TimelineEntry] = []
    var undated: [TimelineEntry] = []
    var leftOut: LeftOut?
    var allPlaces = titled.map { instrument in
      let places = instrument.timelineDates.filter { place in
        period.map { place.overlaps($0) } ?? true
      }
      let own = places.ofManyParties(on: country)
      if country != nil, own.count < places.count { leftOut = .ofOthers }
      return own
    }
    if country == nil, allPlaces.reduce(0, { $0 + $1.count }) > Self.mostDates {
      let short = allPlaces.map(\.withoutSteps)
      if short.map(\.count) != allPlaces.map(\.count) { leftOut = .ofAll }
      allPlaces = short
    }
    self.leftOut = leftOut
    for (instrument, places) in zip(titled, allPlaces) {
      for (index, place) in places.enumerated() {
        dated.append(TimelineEntry(instrument: instrument, place: place, isFirst: index == 0))
      }
      if places.isEmpty, period == nil {
        undated.append(TimelineEntry(instrument: instrument, place: nil, isFirst: true))
      }
    }
    // Entries of one date keep the order of titles, and those of one instrument their own.
    var placed: [(date: PartialDate, offset: Int, entry: TimelineEntry)] = []
    for (offset, entry) in dated.enumerated() {
      if let date = entry.date { placed.append((date, offset, entry)) }
    }
    placed.sort { left, right in
      if left.date != right.date { return left.date < right.date }
      return left.offset < right.offset
    }
    self.dated = placed.map(\.entry)
    self.undated = undated
  }

  var isEmpty: Bool { dated.isEmpty && undated.isEmpty }

  /// Each instrument once: by its first date, then those without one.
  var instruments: [TimelineEntry] { dated.filter(\.isFirst) + undated }

  /// How many instruments have a date.
  var datedCount: Int { dated.count(where: \.isFirst) }
}

extension [TimelineDate] {
  /// Above this number, steps of single parties are no longer listed one by one.
  private static var mostSteps: Int { 24 }

  /// With more parties than this, a country's timeline has its own steps alone.
  private static var mostParties: Int { 12 }

  /// The dates as they are, but for those of an agreement with many parties: on a country's timeline
  /// its own steps, elsewhere the steps of one kind and year as one entry.
  fileprivate func ofManyParties(on country: CountryCode?) -> [TimelineDate] {
    guard let country else {
      return count(where: { !$0.parties.isEmpty }) > Self.mostSteps ? byYear : self
    }
    let parties = Set(lazy.flatMap { $0.parties.map(\.place) })
    guard parties.count > Self.mostParties else { return self }
    return filter { place in
      place.parties.isEmpty
        || place.parties.contains { party in
          // A region's step may be that of the country.
          if case .country(let code) = party.place { return code == country }
          return true
        }
    }
  }

  /// The instrument's own dates; its first where it has none.
  fileprivate var withoutSteps: [TimelineDate] {
    let own = filter(\.parties.isEmpty)
    return own.isEmpty ? Array(prefix(1)) : own
  }

  private var byYear: [TimelineDate] {
    var years: [String: Int] = [:]
    var dates: [TimelineDate] = []
    for place in self {
      guard let event = place.event, !place.parties.isEmpty, place.doubt == nil,
        !place.date.isApproximate, !place.date.isUncertain,
        place.date.lower.year == place.date.upper.year, place.date.lower.year > 999,
        let year = PartialDate(String(place.date.lower.year))
      else {
        dates.append(place)
        continue
      }
      let key = "\(event.id) \(year.text)"
      if let index = years[key] {
        dates[index] = dates[index].joined(place, on: year)
      } else {
        years[key] = dates.count
        dates.append(place)
      }
    }
    // A whole year begins before the days in it.
    return dates.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}
