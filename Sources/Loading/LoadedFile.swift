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
  var redirections: [Redirection] = []
  var asset: Library.Asset?
  var outlines: MapOutlines?
  /// The file as a spreadsheet, which knows the rows and columns of what is found in it.
  var sheet: Sheet?
  var views: [(range: SourceRange, view: ViewSpec)] = []
  /// What the view blocks of the file refer to; its one record is the owner.
  var viewReferences: [FieldContext.RecordedReference] = []
  var findings: [Diagnostic] = []

  /// One record of the file, with the references that it makes.
  struct Entry: Sendable {
    let key: RecordKey
    let range: SourceRange
    let isDraft: Bool
    let references: [FieldContext.RecordedReference]
    let links: [ProseLink]
    /// Whether the file holds this record alone, so that a link to the file is a link to it.
    let isWholeFile: Bool
    let anchors: Set<String>
  }
}
