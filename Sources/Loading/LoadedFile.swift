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

  /// A record that is used, and for a source at which place.
  struct Use: Sendable, Hashable {
    let key: RecordKey
    let locator: String?
  }

  /// Whether the file brings records, and nothing that pages without them would show.
  var holdsRecordsOnly: Bool {
    settings == nil && phrases.isEmpty && withheldTerms.isEmpty && approvals.isEmpty
      && redirections.isEmpty && asset == nil && outlines == nil && sheet == nil && !entries.isEmpty
  }

  /// Whether the two files differ in the words of factsheets and loose pages alone.
  func differsInProseOnly(from other: LoadedFile) -> Bool {
    entries.allSatisfy { $0.key.kind == .brief || $0.key.kind == .page }
      && records.briefs.elementsEqual(other.records.briefs) { one, two in
        one.id == two.id && one.supersedes?.id == two.supersedes?.id
          && one.country?.id == two.country?.id && one.region?.id == two.region?.id
          && one.edition == two.edition
      }
      && aliases == other.aliases
  }

  /// The old addresses of its factsheets and loose pages.
  private var aliases: [[PageAddress]] {
    records.briefs.map { $0.header.aliases.map(\.value) }
      + records.pages.map { $0.header.aliases.map(\.value) }
  }

  /// One record of the file, with the references that it makes.
  struct Entry: Sendable {
    let key: RecordKey
    let range: SourceRange
    let isDraft: Bool
    /// The day before which the record is left out.
    let publishFrom: Day?
    let references: [FieldContext.RecordedReference]
    /// The records that the references name, in the same order.
    let uses: [Use]
    let links: [ProseLink]
    /// Whether the file holds this record alone, so that a link to the file is a link to it.
    let isWholeFile: Bool
    let anchors: Set<String>

    /// Whether no other record can tell the two apart, but by links to their anchors.
    func isInterchangeable(with other: Entry) -> Bool {
      key == other.key && isDraft == other.isDraft && publishFrom == other.publishFrom
        && isWholeFile == other.isWholeFile && !key.id.isEmpty
    }
  }
}
