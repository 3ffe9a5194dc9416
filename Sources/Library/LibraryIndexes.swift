import Records
import Values

/// What pages look up among the records, worked out once for all of them.
struct LibraryIndexes: Sendable {
  private(set) var countryByCode: [CountryCode: Int]
  private(set) var placeByCode: [SubdivisionCode: Int]
  /// Depends on nothing but the identifiers of sources.
  let sourceRoutes: SourceRoutes
  private(set) var places: PlaceIndex
  private(set) var participations: ParticipationIndex
  private(set) var coverages: CoverageIndex
  private(set) var terms: TermIndex
  private(set) var editions: EditionIndex
  private(set) var relations: RelationIndex
  private(set) var indicators: IndicatorIndex
  private(set) var regions: RegionIndex
  private(set) var pageTree: PageTree
  /// Whether any instrument has a date of review or expiry.
  private(set) var hasInstrumentCalendar: Bool

  private let populations: [Population]
  private let starts: SectionStarts

  /// - Parameters:
  ///   - edition: The day of the edition. What is dated later has not happened.
  ///   - vocabulary: The words of the site.
  ///   - starts: The loose pages that open sections.
  ///   - collation: The order of titles.
  init(
    of records: RecordStore, at edition: Day, vocabulary: Vocabulary, starts: SectionStarts,
    by collation: Collation
  ) {
    self.starts = starts
    populations = vocabulary.table(of: Population.self)
    countryByCode = Self.positions(of: records[Country.self])
    placeByCode = Self.positions(of: records[DeclaredPlace.self])
    sourceRoutes = SourceRoutes(records[Source.self])
    places = PlaceIndex(records)
    participations = ParticipationIndex(
      records[Instrument.self], among: records[Region.self], at: edition)
    coverages = CoverageIndex(
      records[Country.self], records[Organization.self], at: places, populations: populations)
    terms = TermIndex(records[Term.self])
    editions = EditionIndex(records[Brief.self])
    relations = RelationIndex(records[Instrument.self])
    indicators = IndicatorIndex(records[Figure.self])
    regions = RegionIndex(records[Region.self], records[Country.self])
    pageTree = PageTree(records[LoosePage.self], excluding: starts, by: collation)
    hasInstrumentCalendar = Self.hasCalendar(records[Instrument.self])
  }

  /// The indexes after records of some kinds were replaced by others with the same identifiers.
  func updated(
    for kinds: Set<RecordKind>, among records: RecordStore, at edition: Day, by collation: Collation
  ) -> Self {
    var next = self
    if kinds.contains(.page) {
      next.pageTree = PageTree(records[LoosePage.self], excluding: starts, by: collation)
    }
    if kinds.contains(.country) { next.countryByCode = Self.positions(of: records[Country.self]) }
    if kinds.contains(.place) {
      next.placeByCode = Self.positions(of: records[DeclaredPlace.self])
    }
    if kinds.contains(.brief) { next.editions = EditionIndex(records[Brief.self]) }
    if kinds.contains(.term) { next.terms = TermIndex(records[Term.self]) }
    if kinds.contains(.figure) { next.indicators = IndicatorIndex(records[Figure.self]) }
    if !kinds.isDisjoint(with: [.region, .country]) {
      next.regions = RegionIndex(records[Region.self], records[Country.self])
    }
    if kinds.contains(.instrument) {
      next.relations = RelationIndex(records[Instrument.self])
      next.hasInstrumentCalendar = Self.hasCalendar(records[Instrument.self])
    }
    if !kinds.isDisjoint(with: [.instrument, .region]) {
      next.participations = ParticipationIndex(
        records[Instrument.self], among: records[Region.self], at: edition)
    }
    if !kinds.isDisjoint(with: [.instrument, .organization, .figure, .region]) {
      next.places = PlaceIndex(records)
    }
    if !kinds.isDisjoint(with: [.country, .organization]) {
      next.coverages = CoverageIndex(
        records[Country.self], records[Organization.self], at: next.places,
        populations: populations)
    }
    return next
  }

  private static func positions(of countries: RecordIndex<Country>) -> [CountryCode: Int] {
    Dictionary(
      countries.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { $1 })
  }

  private static func positions(of places: RecordIndex<DeclaredPlace>) -> [SubdivisionCode: Int] {
    Dictionary(places.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { $1 })
  }

  private static func hasCalendar(_ instruments: RecordIndex<Instrument>) -> Bool {
    instruments.contains { !$0.calendarDates.isEmpty }
  }
}
