import Diagnostics
import Library
import Records

/// A contact, and a public address, says how old it is.
///
/// The finding about an address stands at the record's identifier, as that of `shelter-address`
/// does: the line of the location holds the address.
enum ContactWithoutAge: Check {
  static let rule = Rule(
    "contact-without-age", .warning,
    summary: "a contact or an address must say when it was published or verified",
    why: """
      Numbers change hands. Someone who needs help must see how old a number is before they rely \
      on it, and what is of unknown age is taken for the oldest: it is not shown, unless 'freshness' \
      in site.yml says that contacts of its channel are never withheld.
      """,
    fix: """
      Add 'published' with the date of the source, or 'verified' with 'date', the day on which \
      somebody checked it, and 'how'.
      """,
    failing: .init("organizations/more.yml", group()),
    passing: .init("organizations/more.yml", group(age: "published: 2018\n      ")))

  static let keys: Set<String>? = ["contacts", "locations", "services", "listed"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap { organization in
      organization.namedContacts.map(\.contact).filter(hasNoAge).map { contact in
        rule.finding(
          "the \(contact.channel.rawValue) of '\(organization.id)' must have 'published' or "
            + "'verified'\(consequence(for: contact, in: library))", at: contact.range)
      }
        + organization.locations.enumerated().filter {
          $0.element.printableAddress(of: organization) != nil && hasNoAge($0.element)
        }.map { index, location in
          rule.finding(
            "the address of location \(index + 1) of '\(organization.id)' must have 'published' or "
              + "'verified'\(consequence(for: location, in: library))",
            at: organization.header.range)
        }
    }
  }

  /// What comes of an unknown age, by the ages that the site allows.
  private static func consequence(for item: some Perishable, in library: Library) -> String {
    let settings = library.settings
    return item.freshness(on: settings.date, under: settings.freshness) == .withheld
      ? "; without either it is not shown" : ""
  }

  private static func hasNoAge(_ item: some Perishable) -> Bool {
    item.published == nil && item.verified == nil
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
