package import Diagnostics
package import Fields
package import Values

/// A file of `Content/assets/` that is published although Dossier can't search it, or although it
/// runs code: an entry of `Content/assets.yml`.
///
/// It is bound to a hash of what somebody looked at, so that it lapses when the file changes.
package struct AssetAllowance: FieldObject {
  package static let schemaName = "AssetAllowance"
  package static let about = "A file of assets/ that somebody answers for, because Dossier can't."

  /// The list's path from the content folder.
  package static let listPath = "assets.yml"

  /// The file's path from the content folder.
  package let path: Located<String>
  package let sha256: String
  package let reason: String
  /// A role or initials, as the site wishes. No page, feed or export ever holds it.
  package let by: String
  package let date: Day?

  /// What a finding writes where a person has to write something.
  package static let openReason = "WHY"
  package static let openPerson = "WHO"

  package init(_ fields: Fields) {
    path = fields.required("path", "The file, from the content folder, such as assets/form.pdf.")
    sha256 = fields.required(
      "sha256", "The SHA-256 of the file that was looked at, as the finding on it prints it.")
    reason = fields.required(
      "reason", "Why it may be published, and how it was made sure that it gives nothing away.")
    by = fields.required(
      "by",
      "Who answers for it: a role or initials. They stay in the content and are never published."
    )
    date = fields.optional("date", "The day on which it was looked at, YYYY-MM-DD.")
    for (key, value, open) in [
      ("reason", reason, Self.openReason), ("by", by, Self.openPerson),
    ] where value == open {
      fields.report(
        ValueRules.openAllowance.finding(
          "'\(key)' must say more than '\(open)'", at: fields.range(of: key)))
    }
  }
}
