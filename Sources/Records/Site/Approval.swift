package import Diagnostics
package import Fields
package import Values

/// One person's approval of a record as it was on a day: an entry of `Content/approvals.yml`.
///
/// It is bound to a hash of what was approved, so that it lapses when the record changes.
package struct Approval: FieldObject {
  package static let schemaName = "Approval"
  package static let about = "One person's approval of a record as it was on a day."

  /// The file's path from the content folder.
  package static let path = "approvals.yml"

  package let record: RecordName
  /// Where the record's name stands.
  package let recordRange: SourceRange
  /// A role or initials, as the site wishes. No page, feed or export ever holds it.
  package let by: String
  package let date: Day
  package let sha256: String
  package let range: SourceRange

  package init(_ fields: Fields) {
    range = fields.range
    recordRange = fields.range(of: "record")
    record = fields.required(
      "record", "The record as links name it, such as 'figure:khm-schools' or 'law:school-treaty'.")
    by = fields.required(
      "by", "Who approved it: a role or initials. They stay in the content and are never published."
    )
    date = fields.required("date", "The day of the approval, YYYY-MM-DD.")
    sha256 = fields.required(
      "sha256", "The SHA-256 of what was approved, as 'dossier review approve' writes it.")
  }
}
