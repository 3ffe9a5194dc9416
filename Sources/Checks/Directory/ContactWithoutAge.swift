import Diagnostics
import Records

/// A contact says how old it is.
enum ContactWithoutAge: Check {
  static let rule = Rule(
    "contact-without-age", .warning,
    summary: "a contact must say when it was published or verified",
    why: """
      Numbers change hands. Someone who needs help must see how old a number is before they rely \
      on it.
      """,
    fix: "Add 'published' with the date of the source, or 'verified' with who checked it and how.",
    failing: .init("organizations/more.yml", group()),
    passing: .init("organizations/more.yml", group(age: "published: 2018\n      ")))

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.contacts.compactMap { contact in
        guard contact.published == nil, contact.verified == nil else { return nil }
        return rule.finding(
          "the \(contact.channel.rawValue) of '\(organization.id)' must have 'published' or "
            + "'verified'", at: contact.range)
      }
    }
  }

  private static func group(age: String = "") -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      contacts:
        - channel: hotline
          value: "1300"
          \(age)sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
