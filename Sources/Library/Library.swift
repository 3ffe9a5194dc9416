package import Diagnostics
package import Markdown
package import Records
package import Values

/// Everything that a site is made from: one immutable snapshot of the content, with every
/// reference checked. Pages are pure functions of it.
package struct Library: Sendable, SiteRecords {
  package let settings: SiteSettings
  package private(set) var records: RecordStore
  /// Who uses each record, in order.
  package private(set) var backlinks: Backlinks
  /// The view blocks of all briefs and pages, by the place of their YAML.
  package private(set) var views: [SourceRange: ViewSpec]
  /// The words of all vocabularies: the built-in ones with those of the content.
  package let vocabulary: Vocabulary
  /// The content's own vocabularies as files, by their paths from the content folder.
  package let vocabularySources: [(path: String, bytes: [UInt8])]
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
  /// The texts that prose includes by name.
  package let snippets: Snippets
  package private(set) var outlines: MapOutlines
  /// What editions printed that have been closed, in the order of their factsheets' identifiers.
  package let editionRecords: [EditionRecord]
  /// The texts of sources, for the editors alone, and what can be looked up in them.
  package var evidence: EvidenceTexts
  /// The bytes of `site.yml`.
  package let settingsSource: [UInt8]
  /// Files below `Content/assets/` and `Content/static/`.
  package let assets: [Asset]
  /// The pictures among them.
  package let pictures: PictureIndex
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
  /// The order of names in the site's language.
  package let collation: Collation
  private(set) var indexes: LibraryIndexes
  /// Which page each figure is on.
  package private(set) var figurePages = FigurePages()

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
    /// Where the site has it.
    package var route: String { Self.route(of: contentPath) }

    /// The folder below `Content/` whose files are copied to the root of the site.
    package static let rootFolder = "static"

    /// The address of a file by its path from the content folder.
    ///
    /// Programs look for `.well-known/` at the root of a site (RFC 8615).
    package static func route(of path: String) -> String {
      if path.hasPrefix(rootFolder + "/") { return String(path.dropFirst(rootFolder.count + 1)) }
      return path.hasPrefix("assets/.well-known/") ? String(path.dropFirst("assets/".count)) : path
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
    settings: SiteSettings, records: [any Record], backlinks: Backlinks,
    views: [SourceRange: ViewSpec], vocabulary: Vocabulary,
    vocabularySources: [(path: String, bytes: [UInt8])] = [], phrases: [String: Located<String>],
    withheldTerms: [WithheldTerm], approvals: [Approval], redirections: [Redirection],
    allowances: [AssetAllowance] = [], snippets: Snippets = .none, outlines: MapOutlines,
    editionRecords: [EditionRecord] = [], evidence: EvidenceTexts = EvidenceTexts(),
    settingsSource: [UInt8] = [],
    assets: [Asset], paths: [String], recordOfPath: [String: RecordKey], draftCount: Int,
    futureCount: Int, postponed: [(day: Day, range: SourceRange)] = []
  ) {
    self.postponed = postponed
    self.settings = settings
    collation = Collation(language: settings.language)
    self.records = RecordStore(records)
    indexes = LibraryIndexes(
      of: self.records, at: settings.date, vocabulary: vocabulary, starts: settings.starts,
      by: collation)
    self.backlinks = backlinks
    self.views = views
    self.phrases = phrases
    self.vocabulary = vocabulary
    self.vocabularySources = vocabularySources
    self.withheldTerms = withheldTerms
    self.approvals = approvals
    self.redirections = redirections
    self.allowances = allowances
    self.snippets = snippets
    self.outlines = outlines
    self.editionRecords = editionRecords
    self.evidence = evidence
    self.settingsSource = settingsSource
    self.assets = assets
    pictures = PictureIndex(assets)
    self.paths = paths
    self.recordOfPath = recordOfPath
    self.draftCount = draftCount
    self.futureCount = futureCount
    figurePages = FigurePages(of: self)
  }

  /// The library with records in the place of those with the same identifiers. It shares everything that
  /// does not depend on them.
  package func replacing(
    _ records: [any Record], backlinks: Backlinks, removingViews gone: [SourceRange],
    adding views: [(SourceRange, ViewSpec)]
  ) -> Library {
    var next = self
    next.backlinks = backlinks
    for range in gone { next.views[range] = nil }
    for (range, view) in views { next.views[range] = view }
    next.records = self.records.replacing(records)
    next.indexes = indexes.updated(
      for: Set(records.map(\.key.kind)), among: next.records, at: settings.date, by: collation)
    let placing: Set<RecordKind> = [.figure, .indicator, .country, .region, .place]
    if records.contains(where: { placing.contains($0.key.kind) }) {
      next.figurePages = FigurePages(of: next)
    }
    return next
  }

  /// The library with what is no statement taken from today's site: the outlines of countries.
  package func withLooks(of today: Library) -> Library {
    var next = self
    next.outlines = today.outlines
    return next
  }

  /// The name of a source's page, which is not always its identifier.
  package func pageName(ofSource id: String) -> String { indexes.sourceRoutes[id] }

  /// The address of the page that a figure is on, with a `#` at its end.
  package func pageStart(ofFigure id: String) -> String { figurePages.start(of: id) }

  /// The country with an ISO 3166-1 code, when the site has a record of it.
  package func country(_ code: CountryCode) -> Country? {
    indexes.countryByCode[code].map { countries[$0] }
  }

  /// The loose pages in their folders, in reading order.
  package var pageTree: PageTree { indexes.pageTree }

  /// The place with a code that the site declares.
  package func place(_ code: SubdivisionCode) -> DeclaredPlace? {
    indexes.placeByCode[code].map { places[$0] }
  }

  /// Whether any instrument has a date of review or expiry.
  package var hasInstrumentCalendar: Bool { indexes.hasInstrumentCalendar }

  /// The record that a key names, of whatever kind.
  package func record(_ key: RecordKey) -> (any Record)? { records[key] }

  /// Every record, in the order of kinds and identifiers.
  package var allRecords: [any Record] { records.all }

  /// How many records there are of all kinds.
  package var recordCount: Int { records.count }
}
