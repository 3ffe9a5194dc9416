import Diagnostics
import Library
import Records

/// A contact is not left out because of a location without a word.
///
/// A number or an address can lead to the door of a body one of whose locations is not public.
enum ContactHiddenByLocation: Check {
  static let rule = Rule(
    "contact-hidden-by-location", .note,
    summary: "a contact that a location keeps from being published should say so itself",
    why: """
      A telephone number can lead to the place that a location withholds, so it is not published. \
      Who wrote it may not know that, and readers would miss a number that was meant for them.
      """,
    fix: """
      Write 'visibility: withheld' under the contact where that is meant. Where the number may be \
      published, give it under the channel 'hotline', which leads to no place, or make the location \
      'public'.
      """,
    failing: .init(
      "organizations/more.yml", group(visibility: "area-only\n      reason: Not known.")),
    passing: .init("organizations/more.yml", group(visibility: "public")))

  static let keys: Set<String>? = ["contacts", "locations", "services", "listed"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.filter { $0.isListed && !$0.housesPeople }.flatMap { organization in
      organization.contacts.filter { isHidden($0, of: organization) }.map { contact in
        rule.finding(
          "the \(contact.channel.rawValue) of '\(organization.id)' is not published, because a "
            + "location of it is not 'public'", at: contact.range,
          suggestion:
            "write 'visibility: withheld' under the contact where that is meant; where it may "
            + "be published, give it as a 'hotline', or make the location 'public'")
      }
        + organization.services.flatMap(\.contacts).filter { isHidden($0, of: organization) }.map {
          rule.finding(
            "the \($0.channel.rawValue) of a service of '\(organization.id)' is not published, because "
              + "a location of it is not 'public'", at: $0.range,
            suggestion:
              "where it may be published, give it under 'contacts' as a 'hotline', or make the "
              + "location 'public'; else delete it")
        }
    }
  }

  private static func isHidden(_ contact: Contact, of organization: Organization) -> Bool {
    contact.visibility == .public && !organization.isPrintable(contact)
  }

  private static func group(visibility: String) -> String {
    """
    - id: another-group
      name: Another Group
      kind: ngo
      countries: KHM
      contacts:
        - channel: phone
          value: "+855 23 123 456"
          published: 2018
          sources: example-report, p. 5
      locations:
        - visibility: \(visibility)
          area: KH-12
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
