import Diagnostics
import Library
import Records

/// A contact is one number or one address: what is dialled and copied is what the page shows.
///
/// Nothing is said about a value that is never shown.
enum ContactNotUsable: Check {
  static let rule = Rule(
    "contact-not-usable", .warning,
    summary: "a contact must be one number or one address, and nothing else",
    why: """
      Hours, a second number or a remark would be dialled with the number, and reach nobody. The \
      value is shown as it is, without a link, and is left out of the data for other programs.
      """,
    fix: """
      Give each number its own contact, hours in 'hours' and remarks in 'label'. Write an extension \
      as 'ext. 12'.
      """,
    failing: .init("organizations/more.yml", group("1300 (24/7)")),
    passing: .init("organizations/more.yml", group("1300")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.everyPrintableContact.compactMap { contact in
        contact.mistake.map { mistake in
          rule.finding(
            "the \(contact.channel.rawValue) of '\(organization.id)' must be \(mistake.rule)"
              + (mistake.seen.map { "; \($0)" } ?? ""), at: contact.valueRange,
            suggestion: mistake.suggestion)
        }
      }
    }
  }

  private static func group(_ value: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      contacts:
        - channel: hotline
          value: "\(value)"
          published: 2022
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
