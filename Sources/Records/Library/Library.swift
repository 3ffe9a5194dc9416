package import Diagnostics
package import Values

/// Everything that a site is made from: one immutable snapshot of the content, with every
/// reference checked. Pages are pure functions of it.
package struct Library: Sendable {
  package let settings: SiteSettings
  package private(set) var regions: RecordIndex<Region>
  package private(set) var countries: RecordIndex<Country>
  package private(set) var briefs: RecordIndex<Brief>
  package private(set) var figures: RecordIndex<Figure>
  package private(set) var instruments: RecordIndex<Instrument>
  package private(set) var organizations: RecordIndex<Organization>
  package private(set) var plans: RecordIndex<Plan>
  package private(set) var guidelines: RecordIndex<Guideline>
  package private(set) var programmes: RecordIndex<Programme>
  package private(set) var sources: RecordIndex<Source>
  package private(set) var terms: RecordIndex<Term>
  package private(set) var pages: RecordIndex<LoosePage>
  /// Who uses each record, in order.
  package private(set) var backlinks: Backlinks
  /// The view blocks of all briefs and pages, by the place of their YAML.
  package private(set) var views: [SourceRange: ViewSpec]
  /// Interface words that the content overrides, by their key.
  package let phrases: [String: Located<String>]
  /// What must not be in any byte of the site, beside what the records withhold.
  package let withheldTerms: [WithheldTerm]
  /// Who approved which records, in the order of the file.
  package let approvals: [Approval]
  /// Where addresses lead at which no record stands any more.
  package let redirections: [Redirection]
  /// Files of `Content/assets/` that are published although they can't be searched, or run code.
  package let allowances: [AssetAllowance]
  package private(set) var outlines: MapOutlines
  /// What editions printed that have been closed, in the order of their factsheets' identifiers.
  package let editionRecords: [EditionRecord]
  /// The bytes of `site.yml`.
  package let settingsSource: [UInt8]
  /// Files below `Content/assets/`, by their path from there.
  package let assets: [Asset]
  /// The path of each file from the content folder, by its `FileID`.
  package let paths: [String]
  /// The record that a content file of one record holds, by the file's path.
  package let recordOfPath: [String: RecordKey]
  /// How many drafts were left out.
  package let draftCount: Int
  /// How many records were left out because their day has not come.
  package let futureCount: Int
  /// The days until which records are left out, with the place of the record's identifier.
  package let postponed: [(day: Day, range: SourceRange)]
  /// Whether any instrument has a date of review or expiry.
  package private(set) var hasInstrumentCalendar: Bool
  /// The order of names in the site's language.
  package let collation: Collation
  private var countryByCode: [CountryCode: Int]
  private var sourceRoutes: SourceRoutes
  private(set) var places: PlaceIndex
  private(set) var participations: ParticipationIndex
  private(set) var coverages: CoverageIndex
  private(set) var termIndex: TermIndex
  private(set) var editions: EditionIndex
  private(set) var relationIndex: RelationIndex

  /// A file that is copied to the site as it is.
  package struct Asset: Sendable {
    package let path: String
    /// Its bytes; none where it is a ``large`` file.
    package let bytes: [UInt8]
    /// The file on disk, where it is too large for memory.
    package let large: LargeFile?
    package var byteCount: Int { large?.byteCount ?? bytes.count }
    /// The content file that it is.
    package let range: SourceRange
    /// Its path from the content folder.
    package let contentPath: String
    /// Where the site has it. Programs look for `.well-known/` at the root of a site (RFC 8615).
    package var route: String { Self.route(of: "assets/" + path) }

    /// The address of a file by its path from the content folder.
    package static func route(of path: String) -> String {
      path.hasPrefix("assets/.well-known/") ? String(path.dropFirst("assets/".count)) : path
    }

    package init(
      path: String, contentPath: String, bytes: [UInt8], large: LargeFile? = nil, range: SourceRange
    ) {
      self.path = path
      self.contentPath = contentPath
      self.bytes = bytes
      self.large = large
      self.range = range
    }
  }

  package init(
    settings: SiteSettings, records: RecordSet, backlinks: Backlinks,
    views: [SourceRange: ViewSpec], phrases: [String: Located<String>],
    withheldTerms: [WithheldTerm], approvals: [Approval], redirections: [Redirection],
    allowances: [AssetAllowance] = [], outlines: MapOutlines, editionRecords: [EditionRecord] = [],
    settingsSource: [UInt8] = [],
    assets: [Asset], paths: [String], recordOfPath: [String: RecordKey], draftCount: Int,
    futureCount: Int, postponed: [(day: Day, range: SourceRange)] = []
  ) {
    self.postponed = postponed
    self.settings = settings
    collation = Collation(language: settings.language)
    regions = RecordIndex(records.regions)
    countries = RecordIndex(records.countries)
    briefs = RecordIndex(records.briefs)
    figures = RecordIndex(records.figures)
    instruments = RecordIndex(records.instruments)
    organizations = RecordIndex(records.organizations)
    plans = RecordIndex(records.plans)
    guidelines = RecordIndex(records.guidelines)
    programmes = RecordIndex(records.programmes)
    sources = RecordIndex(records.sources)
    terms = RecordIndex(records.terms)
    pages = RecordIndex(records.pages)
    self.backlinks = backlinks
    self.views = views
    self.phrases = phrases
    self.withheldTerms = withheldTerms
    self.approvals = approvals
    self.redirections = redirections
    self.allowances = allowances
    self.outlines = outlines
    self.editionRecords = editionRecords
    self.settingsSource = settingsSource
    self.assets = assets
    self.paths = paths
    self.recordOfPath = recordOfPath
    self.draftCount = draftCount
    self.futureCount = futureCount
    countryByCode = Self.positions(of: countries)
    termIndex = TermIndex(terms)
    sourceRoutes = SourceRoutes(sources)
    hasInstrumentCalendar = instruments.contains { !$0.calendarDates.isEmpty }
    places = PlaceIndex(
      instruments: instruments, organizations: organizations, figures: figures, regions: regions)
    participations = ParticipationIndex(instruments, among: regions, at: settings.date)
    coverages = CoverageIndex(countries, organizations, at: places)
    editions = EditionIndex(briefs)
    relationIndex = RelationIndex(instruments)
  }

  /// Takes from today's site what is no statement: the outlines of countries.
  package mutating func takeLooks(of today: Library) { outlines = today.outlines }

  private static func positions(of countries: RecordIndex<Country>) -> [CountryCode: Int] {
    Dictionary(
      countries.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { $1 })
  }

  /// Puts records in the place of those with the same identifiers, and what is reckoned from them.
  package mutating func replace(
    _ records: RecordSet, backlinks: Backlinks, removingViews gone: [SourceRange],
    adding views: [(SourceRange, ViewSpec)]
  ) {
    self.backlinks = backlinks
    for range in gone { self.views[range] = nil }
    for (range, view) in views { self.views[range] = view }
    plans.replace(records.plans)
    guidelines.replace(records.guidelines)
    programmes.replace(records.programmes)
    sources.replace(records.sources)
    pages.replace(records.pages)
    if !records.briefs.isEmpty {
      let isSameLine = records.briefs.allSatisfy { brief in
        briefs[brief.id].map { EditionIndex.hasSamePlace(brief, $0) } ?? false
      }
      briefs.replace(records.briefs)
      if !isSameLine { editions = EditionIndex(briefs) }
    }
    if !records.terms.isEmpty {
      terms.replace(records.terms)
      termIndex = TermIndex(terms)
    }
    let isPlaced =
      !records.regions.isEmpty || !records.countries.isEmpty || !records.figures.isEmpty
      || !records.instruments.isEmpty || !records.organizations.isEmpty
    guard isPlaced else { return }
    regions.replace(records.regions)
    countries.replace(records.countries)
    figures.replace(records.figures)
    instruments.replace(records.instruments)
    organizations.replace(records.organizations)
    countryByCode = Self.positions(of: countries)
    hasInstrumentCalendar = instruments.contains { !$0.calendarDates.isEmpty }
    relationIndex = RelationIndex(instruments)
    places = PlaceIndex(
      instruments: instruments, organizations: organizations, figures: figures, regions: regions)
    participations = ParticipationIndex(instruments, among: regions, at: settings.date)
    coverages = CoverageIndex(countries, organizations, at: places)
  }

  /// The name of a source's page, which is not always its identifier.
  package func pageName(ofSource id: String) -> String { sourceRoutes[id] }

  /// The country with an ISO 3166-1 code, when the site has a record of it.
  package func country(_ code: CountryCode) -> Country? {
    countryByCode[code].map { countries[$0] }
  }

  /// Every record, in the order of kinds and identifiers.
  package var allRecords: [any Record] {
    var all: [any Record] = []
    all += regions.map { $0 as any Record }
    all += countries.map { $0 as any Record }
    all += briefs.map { $0 as any Record }
    all += figures.map { $0 as any Record }
    all += instruments.map { $0 as any Record }
    all += organizations.map { $0 as any Record }
    all += plans.map { $0 as any Record }
    all += guidelines.map { $0 as any Record }
    all += programmes.map { $0 as any Record }
    all += sources.map { $0 as any Record }
    all += terms.map { $0 as any Record }
    all += pages.map { $0 as any Record }
    return all
  }

  /// How many records there are of all kinds.
  package var recordCount: Int {
    regions.count + countries.count + briefs.count + figures.count + instruments.count
      + organizations.count + plans.count + guidelines.count + programmes.count + sources.count
      + terms.count + pages.count
  }
}
