import Diagnostics
import Library
import Records

/// No address may be published that could lead anyone to people in a shelter.
///
/// The finding stands at the record's identifier and never quotes the address, so that neither a
/// terminal nor the log of a build server shows it.
enum ShelterAddress: Check {
  static let rule = Rule(
    "shelter-address",
    summary: "a shelter must have no public address",
    why: """
      Someone who means harm may look for the people in a shelter. An address in \
      a record can reach a page, an export or a log, and cannot be called back.
      """,
    fix: """
      Write 'visibility: area-only' with the province, or 'withheld'. Where other people can read \
      the files, delete the address too, also from their history. Give a hotline or an office that \
      refers people instead.
      """,
    failing: .init(
      "organizations/shelter.yml", shelter(visibility: "public")),
    passing: .init("organizations/shelter.yml", shelter(visibility: "area-only")))

  static let keys: Set<String>? = ["kind", "contacts", "locations", "services"]

  static func findings(in library: Library) -> [Diagnostic] {
    library.organizations.flatMap(findings)
  }

  static func concerns(_ library: Library) -> Bool {
    library.organizations.contains(where: \.housesPeople)
  }

  private static func findings(in organization: Organization) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let housesPeople = organization.housesPeople
    for (index, location) in organization.locations.enumerated()
    where location.visibility == .public && housesPeople {
      guard location.address != nil || location.coordinates != nil else { continue }
      findings.append(
        finding(organization, "location \(index + 1)", because: "people may stay there"))
    }
    for (index, contact) in organization.contacts.enumerated()
    where contact.channel == .post && contact.visibility == .public && organization.hidesItsPlace {
      findings.append(
        finding(
          organization, "contact \(index + 1)",
          because: housesPeople ? "people may stay there" : "its location is not public"))
    }
    return findings
  }

  private static func finding(
    _ organization: Organization, _ place: String, because reason: String
  ) -> Diagnostic {
    rule.finding(
      "\(place) of '\(organization.id)' must not publish an address, because \(reason)",
      at: organization.header.range,
      notes: ["nothing finer than the province may be written, for the safety of the people there"])
  }

  private static func shelter(visibility: String) -> String {
    """
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: KHM
      services:
        - kind: shelter
          sources: example-report, p. 5
      locations:
        - visibility: \(visibility)
          reason: Saying where would endanger the people in it.
          area: KH-12
          address: 1 Example Street
          sources: example-report, p. 5
      sources: example-report, p. 5

    """
  }
}
