import Diagnostics
import Evidence
import Fields
import Library
import Markdown
import Records
import Spreadsheet
import Values

/// What one file brought: its records, the references each makes, and its findings.
struct LoadedFile: Sendable {
  /// The words that its fields may hold.
  let vocabulary: Vocabulary
  /// Its path from the content folder.
  var path = ""
  var records: [any Record] = []
  var entries: [Entry] = []
  var settings: SiteSettings?
  var phrases: [(key: String, text: Located<String>)] = []
  var withheldTerms: [WithheldTerm] = []
  var approvals: [Approval] = []
  var redirections: [Redirection] = []
  var allowances: [AssetAllowance] = []
  /// The text of a snippet; empty where it could not be read.
  var snippet: [UInt8]?
  /// The file as the text of a source.
  var sourceText: SourceText?
  /// What its records rest on places in sources for, where texts of sources are kept.
  var claims: [SourceClaim] = []
  /// Whether there are texts of sources in which claims can be looked up.
  var collectsClaims = false
  /// The names of the snippets that the file names, also in other snippets.
  var includedNames: Set<String> = []
  /// The files of the snippets in its prose, each with the place that includes it.
  var includes: [FileID: SourceRange] = [:]
  var asset: Library.Asset?
  var outlines: MapOutlines?
  /// The file as a vocabulary, with its bytes.
  var ownVocabulary: (path: String, read: VocabularyReader.Outcome, bytes: [UInt8])?
  /// The path of the map that the settings name.
  var map: Located<String>?
  /// What the records say as hashes, where approvals may be bound to them.
  var fingerprints: [(key: RecordKey, fingerprint: Fingerprint)] = []
  /// How the file was when it was read; nil where it is in no folder of a disk.
  var stamp: FileSystem.Stamp?
  /// The bytes of `site.yml`, for what an old edition takes from it.
  var settingsBytes: [UInt8] = []
  /// The file as part of what an edition printed.
  var editionFile: (id: String, file: EditionRecord.File)?
  /// The file as a spreadsheet, which knows the rows and columns of what is found in it.
  var sheet: Sheet?
  var views: [(range: SourceRange, view: ViewSpec)] = []
  /// What the view blocks of the file refer to; its one record is the owner.
  var viewReferences: [FieldContext.RecordedReference] = []
  /// The pictures that view blocks show.
  var viewPictures: [ImageUse] = []
  /// Where the view blocks may name a source in words.
  var viewMentions: [(id: String, text: String, range: SourceRange)] = []
  var findings = FindingList()
  /// Whether the YAML could not be read to its end.
  var isCutShort = false
  /// Whether another program wrote the records, such as a reference manager.
  var isExport = false
  /// Whether the file says of something that it must not be published, in words that can be found where
  /// no record could be read.
  var speaksOfHiding = false
  /// The records in which something could not be read.
  var holes: [(hole: ContentGaps.Hole, kind: RecordKind?)] = []
  /// The errors of the record that was read last, wherever they are: a column that a sheet lacks is
  /// reported once, in its header.
  var ownErrors: [SourceRange] = []
  /// The names of records that could not be read at all.
  var unread: [ContentGaps.UnreadNames] = []
  /// What names figures in its texts, and is read again when they are known.
  var textual: [Textual] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// What becomes of the texts of its fields. In CSL-JSON braces protect capital letters.
  var reading: FieldContext.TextReading? {
    isExport ? nil : { FigureTexts.note($0, $1, $2) }
  }

  /// A file that is kept with many others, in lists and tables that are moved as they grow.
  final class Kept: Sendable {
    let file: LoadedFile

    init(_ file: LoadedFile) {
      self.file = file
    }
  }

  /// Whether of some records no more than the name was read: see ``add(_:kind:body:isWholeFile:)``.
  private var hasMereNames: Bool { findings.isFull }

  /// Whether the file brings records, and nothing that pages without them would show.
  var holdsRecordsOnly: Bool {
    !hasMereNames && holes.isEmpty && unread.isEmpty && settings == nil && phrases.isEmpty
      && withheldTerms.isEmpty
      && approvals.isEmpty
      && redirections.isEmpty && allowances.isEmpty && asset == nil && editionFile == nil
      && outlines == nil && ownVocabulary == nil && snippet == nil && sourceText == nil
      && includedNames.isEmpty
      && sheet == nil && !entries.isEmpty
  }

  /// Whether the two files, which hold the same records, differ in nothing that decides which pages
  /// there are, where they stand, or what must not be published.
  func keepsAddresses(of other: LoadedFile) -> Bool {
    entries.allSatisfy { !$0.key.kind.traits.affectsOtherPages }
      && records.of(Brief.self).elementsEqual(
        other.records.of(Brief.self), by: EditionIndex.hasSamePlace)
      && records.of(Figure.self).elementsEqual(
        other.records.of(Figure.self), by: FigurePages.hasSamePlace)
  }

  /// One record of the file, with the references that it makes. An object, because each is looked up
  /// as often as others refer to it.
  final class Entry: Sendable {
    let key: RecordKey
    let range: SourceRange
    let isDraft: Bool
    /// The day before which the record is left out.
    let publishFrom: Day?
    /// The records that its fields and view blocks name.
    private let fieldUses: UseLog
    /// Where its fields may name a source in words.
    let fieldMentions: [SourceMention]
    /// What stands below the fields, where further records are named.
    let body: Prose?
    /// Whether the file holds this record alone, so that a link to the file is a link to it.
    let isWholeFile: Bool
    let anchors: Set<String>
    /// The countries that the record is about.
    let countries: [CountryCode]
    /// The files of the snippets in its prose, each with the place that includes it.
    let includes: [FileID: SourceRange]
    /// The pictures that its view blocks show.
    let viewPictures: [ImageUse]

    init(
      _ key: RecordKey, range: SourceRange, isDraft: Bool, publishFrom: Day?,
      uses: [RecordUse], body: Prose?, isWholeFile: Bool, anchors: Set<String>,
      countries: [CountryCode] = [], fieldMentions: [SourceMention] = [],
      includes: [FileID: SourceRange] = [:], viewPictures: [ImageUse] = []
    ) {
      self.viewPictures = viewPictures
      self.includes = includes
      self.fieldMentions = fieldMentions
      self.countries = countries
      self.key = key
      self.range = range
      self.isDraft = isDraft
      self.publishFrom = publishFrom
      fieldUses = UseLog(uses)
      self.body = body
      self.isWholeFile = isWholeFile
      self.anchors = anchors
    }

    /// Calls `visit` with each record that it names, as often as it names it.
    func forEachUse(_ visit: (RecordUse) -> Void) {
      fieldUses.forEach(visit)
      body?.forEachUse(visit)
    }

    /// Whether no other record can tell the two apart, but by links to their anchors.
    func isInterchangeable(with other: Entry) -> Bool {
      key == other.key && isDraft == other.isDraft && publishFrom == other.publishFrom
        && isWholeFile == other.isWholeFile && !key.id.isEmpty
    }
  }
}
