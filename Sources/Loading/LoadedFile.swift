import Diagnostics
import Fields
import Records
import Spreadsheet

/// What one file brought: its records, the references each makes, and its findings.
struct LoadedFile: Sendable {
  var records = RecordSet()
  var entries: [Entry] = []
  var settings: SiteSettings?
  var phrases: [(key: String, text: Located<String>)] = []
  var withheldTerms: [WithheldTerm] = []
  var approvals: [Approval] = []
  var redirections: [Redirection] = []
  var asset: Library.Asset?
  var outlines: MapOutlines?
  /// The file as a spreadsheet, which knows the rows and columns of what is found in it.
  var sheet: Sheet?
  var views: [(range: SourceRange, view: ViewSpec)] = []
  /// What the view blocks of the file refer to; its one record is the owner.
  var viewReferences: [FieldContext.RecordedReference] = []
  var findings = FindingList()
  /// Whether the YAML could not be read to its end.
  var isCutShort = false

  /// One use of a record, and for a source at which place.
  struct Use: Sendable {
    let key: RecordKey
    let locator: String?
    /// Where the record is named.
    let range: SourceRange
    /// Whether the same record is used at the same place before.
    let isRepeated: Bool
  }

  /// Whether of some records no more than the name was read: see ``add(_:kind:body:links:isWholeFile:)``.
  private var hasMereNames: Bool { findings.isFull }

  /// Whether the file brings records, and nothing that pages without them would show.
  var holdsRecordsOnly: Bool {
    !hasMereNames && settings == nil && phrases.isEmpty && withheldTerms.isEmpty
      && approvals.isEmpty
      && redirections.isEmpty && asset == nil && outlines == nil && sheet == nil && !entries.isEmpty
  }

  /// Whether the two files, which hold the same records, differ in nothing that decides which pages
  /// there are, where they stand, or what must not be published.
  func keepsAddresses(of other: LoadedFile) -> Bool {
    entries.allSatisfy { Self.isPagedAlone($0.key.kind) }
      && records.briefs.elementsEqual(other.records.briefs, by: EditionIndex.hasSamePlace)
  }

  /// Whether records of a kind decide of no page but their own. Where others stand, or what is
  /// withheld, hangs on what countries, regions, instruments and organizations say.
  private static func isPagedAlone(_ kind: RecordKind) -> Bool {
    switch kind {
    case .country, .region, .instrument, .organization: false
    case .brief, .figure, .plan, .guideline, .programme, .source, .term, .page: true
    }
  }

  /// One record of the file, with the references that it makes. An object, because each is looked up
  /// as often as others refer to it.
  final class Entry: Sendable {
    let key: RecordKey
    let range: SourceRange
    let isDraft: Bool
    /// The day before which the record is left out.
    let publishFrom: Day?
    /// The records that it names, in the order of the text.
    let uses: [Use]
    let links: [ProseLink]
    /// Whether the file holds this record alone, so that a link to the file is a link to it.
    let isWholeFile: Bool
    let anchors: Set<String>

    init(
      _ key: RecordKey, range: SourceRange, isDraft: Bool, publishFrom: Day?,
      references: [FieldContext.RecordedReference], links: [ProseLink], isWholeFile: Bool,
      anchors: Set<String>
    ) {
      self.key = key
      self.range = range
      self.isDraft = isDraft
      self.publishFrom = publishFrom
      uses = Self.uses(references)
      self.links = links
      self.isWholeFile = isWholeFile
      self.anchors = anchors
    }

    private struct Place: Hashable {
      let key: RecordKey
      let locator: String?
    }

    /// What names no kind that is known has been reported and is left out.
    private static func uses(_ references: [FieldContext.RecordedReference]) -> [Use] {
      var seen = Set<Place>(minimumCapacity: references.count)
      let uses = references.compactMap { reference in
        RecordKind(rawValue: reference.kind).map { kind in
          let key = RecordKey(kind, reference.id)
          let isFirst = seen.insert(Place(key: key, locator: reference.locator)).inserted
          return Use(
            key: key, locator: reference.locator, range: reference.range, isRepeated: !isFirst)
        }
      }
      // A copy of the right size: the preview keeps it as long as it runs.
      return uses.withUnsafeBufferPointer { Array($0) }
    }

    /// Whether no other record can tell the two apart, but by links to their anchors.
    func isInterchangeable(with other: Entry) -> Bool {
      key == other.key && isDraft == other.isDraft && publishFrom == other.publishFrom
        && isWholeFile == other.isWholeFile && !key.id.isEmpty
    }
  }
}
